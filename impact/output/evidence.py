"""The evidence inside a printed edition: one list of all that it carries, and files of the study and its tables."""

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from impact.brief.edition.attachments import attached, description
from impact.brief.edition.context import BriefContext
from impact.catalogue.catalogue import Catalogue
from impact.catalogue.data_files import table_files
from impact.document import Attachment, Document
from impact.files.reading import read_bytes
from impact.files.resources import shipped
from impact.files.rows import Row
from impact.language.messages import Language
from impact.study.confidential import confidential
from impact.study.study import StudyData
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
class EvidenceSettings:
    document: str
    language: str
    theme: str = "default"
    paper: str = "a4"
    attach: str = "full"


def evidence(
    study: StudyData,
    settings: EvidenceSettings,
    files: Mapping[str, bytes],
    *,
    libraries: Mapping[str, str] | None = None,
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


def _data(study: StudyData) -> list[Row]:
    if "data_files" not in study.tables:
        return []
    return [
        {name: str(row[name]) for name in ("path", "folder", "release", "sha256")} for row in study["data_files"].rows
    ]


MEDIA_TYPES = {
    ".csv": "text/csv", ".json": "application/json", ".md": "text/markdown", ".txt": "text/plain",
    ".yaml": "application/yaml",
}  # fmt: skip
BEGINS = "table-"  # the names of such files; a '/' of their path is written as BETWEEN
BETWEEN = "--"
MOST_BYTES = 5_000_000  # of one table; larger ones are named by their hashes alone


def with_files(context: BriefContext, document: Document) -> Document:
    """Return a document with the tables of its study and the files that go with them."""
    words = context.words
    files = attached(context.original, words, context.drawn_study, named=context.brand.credit)
    inside = [
        Attachment(
            name, MEDIA_TYPES[Path(name).suffix], description(name, words), data,
            "Source" if name.endswith(".yaml") else "Data",
        )
        for name, data in files.items()
    ]  # fmt: skip
    return replace(document, attachments=tuple(inside))


def table_attachments(study: StudyData, words: Language, data: tuple[Path, ...]) -> list[Attachment]:
    """Return the files of the tables behind a study that the package does not bring, as far as they are still there."""
    found = dict(_outside(study, data))
    if sum(map(len, found.values())) > MOST_BYTES:
        return []
    return [
        Attachment(
            name_of(path), MEDIA_TYPES.get(Path(path).suffix, "application/octet-stream"),
            words.say("attachment-table-file", name=path), content, "Source",
        )
        for path, content in found.items()
    ]  # fmt: skip


def name_of(path: str) -> str:
    """Return what the file of a table is called inside an edition, which has no folders."""
    return BEGINS + path.removeprefix("countries/").replace("/", BETWEEN)


def path_of(name: str) -> str:
    return "countries/" + name.removeprefix(BEGINS).replace(BETWEEN, "/")


def is_of_table(path: str) -> bool:
    parts = path.split("/")
    return len(parts) == 4 and parts[0] == "countries"


def in_package(path: str, sha256: str) -> bool:
    file = shipped("data").joinpath(*path.split("/"))
    return file.is_file() and hashlib.sha256(file.read_bytes()).hexdigest() == sha256


def _outside(study: StudyData, data: tuple[Path, ...]) -> Iterator[tuple[str, bytes]]:
    """Yield path and bytes of the files that were read, are not in the package, and still have their hash."""
    if "data_files" not in study.tables:
        return
    wanted = {str(row["path"]): str(row["sha256"]) for row in study["data_files"].rows if is_of_table(str(row["path"]))}
    lacking = {path for path, sha256 in wanted.items() if not in_package(path, sha256)}
    places = dict.fromkeys(path.rpartition("/")[0] for path in sorted(lacking))
    for place in places:
        for each in table_files(Catalogue(data), place):
            if each.path in lacking:
                content = read_bytes(each.file, f"{each.folder}/{each.path}")
                if hashlib.sha256(content).hexdigest() == wanted[each.path]:
                    yield each.path, content
