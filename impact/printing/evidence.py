"""The evidence of a printed edition: one list of all that it carries, and of what it was printed with.

`impact verify` reads it: every file inside by its hash, the versions of the package and of the libraries that numbers
and pages rest on, the settings of the edition, and where the data that is not inside can be had.
"""

import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from impact.files.rows import Row
from impact.study.confidential import confidential
from impact.study.study import Study
from impact.version import __version__

EVIDENCE = "evidence.json"
FORM = 2  # of the list itself
# What the figures and the bytes of pages rest on, apart from our own code.
LIBRARIES = (
    "Babel", "fluent.runtime", "fonttools", "matplotlib", "numpy", "pandas", "pillow", "pydantic", "pyphen",
    "reportlab", "uharfbuzz",
)  # fmt: skip
DRAWING = ("fonttools", "matplotlib", "pillow", "reportlab", "uharfbuzz")  # of these, by which pages are drawn
PUBLIC = "public"  # of `attach`
ABSENT = "not installed"
_PROBE = b"".join(bytes([number % 251, number % 7]) for number in range(4000))


@dataclass(frozen=True)
class Settings:
    """How an edition was asked for."""

    document: str
    language: str
    theme: str = "default"
    paper: str = "a4"
    attach: str = "full"


def evidence(
    study: Study, settings: Settings, files: Mapping[str, bytes], *, libraries: Mapping[str, str] | None = None
) -> bytes:
    """Return the list as JSON.

    Args:
        study: that is printed. settings: of the edition. files: that it carries, by name, this list apart.
        libraries: versions to name; those installed unless given.
    """
    run = study.row("run", "run")
    said: dict[str, Any] = {
        "form": FORM,
        "package": str(run["package_version"]),
        "printed_by": __version__,
        "libraries": dict(libraries if libraries is not None else installed()),
        "edition": vars(settings) | {"stage": str(run["stage"]), "study": study.name, "kind": study.facts.kind},
        "run": {name: run[name] for name in ("draws", "seed", "data_sha256", "inputs_sha256", "results_sha256")},
        "withheld": list(confidential(study.scenario)) if settings.attach == PUBLIC else [],
        "data": _data(study),
        "files": {name: hashlib.sha256(files[name]).hexdigest() for name in sorted(files)},
    }
    return written(said)


def written(said: Mapping[str, Any]) -> bytes:
    """Return the list as it is written."""
    return (json.dumps(said, indent=1, ensure_ascii=False, default=str) + "\n").encode()


def installed(names: Iterable[str] = LIBRARIES) -> dict[str, str]:
    """Return the versions of libraries by name, and how zlib packs: another one gives other bytes of the same pages."""
    found = {name: _version(name) for name in names if name != "zlib"}
    return found | {"zlib": hashlib.sha256(zlib.compress(_PROBE)).hexdigest()[:12]}


@cache
def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ABSENT


def _data(study: Study) -> list[Row]:
    if "data_files" not in study.tables:
        return []
    return [
        {name: str(row[name]) for name in ("path", "folder", "release", "sha256")} for row in study["data_files"].rows
    ]
