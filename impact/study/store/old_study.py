"""A study folder of any version of the package, as far as it takes to run it again.

`load` asks that every table has the columns of today. Here nothing is asked for but the scenario and what the study
was made with, so that it can be read when tables have changed since.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from impact.catalogue.factors import Factor, Identity
from impact.errors import ImpactError, ProblemsError, problem
from impact.plain_names import plain
from impact.reading import decoded, number, read_bytes, read_text
from impact.reading import rows as rows_of
from impact.study.store.folder import ours
from impact.texts import shortened

Rows = tuple[Mapping[str, str], ...]
NEEDED = ("scenario.yaml", "run.csv", "kpi.csv", "datapackage.json")
MADE_WITH = ("figures.csv", "data_files.csv")


@dataclass(frozen=True)
class OldStudy:
    """What an old study says of itself.

    Attributes:
        name: of the scenario. scenario: its text, as resolved. run: the row that says with what it was made.
        key_figures: value, low and high as they stand in the file, by id.
        figures: of the data that it read, by identity. files: of the data: hash and release by path.
    """

    name: str
    scenario: str
    run: Mapping[str, str]
    key_figures: Mapping[str, tuple[str, str, str]]
    figures: Mapping[Identity, Factor]
    files: Mapping[str, Mapping[str, str]]

    @property
    def releases(self) -> list[str]:
        """The releases of the data that it was made with."""
        return list(dict.fromkeys(each["release"] for each in self.files.values()))


def read_old(folder: Path) -> OldStudy:
    """Return what a study folder says of itself.

    Raises:
        ImpactError: this is no study folder, or it was made before studies kept the figures that they read.
        ProblemsError: a file was changed after the run.
    """
    manifest = _json(folder / "manifest.json")
    if not isinstance(manifest, dict) or not set(NEEDED) <= manifest.keys():
        raise ImpactError(f"{folder}: this is no study folder. Make one with: impact run SCENARIO")
    if lacking := [name for name in MADE_WITH if name not in manifest]:
        raise ImpactError(
            f"{folder}: this study does not say with which figures it was made ({', '.join(lacking)}): it is older "
            "than that. It can be run with the figures of today: impact run "
            f"{folder / 'scenario.yaml'}, or compared: impact compare {folder} {folder / 'scenario.yaml'}"
        )
    content = {name: _checked(folder, name, manifest[name]) for name in (*NEEDED, *MADE_WITH)}
    package = _json(folder / "datapackage.json")
    named = ours(package)
    name = plain(str(named.get("name", "")) if isinstance(named, dict) else "", str(folder / "datapackage.json"))
    runs = _rows(content["run.csv"], folder / "run.csv")
    if len(runs) != 1:
        raise ProblemsError([problem(f"{len(runs)} runs stand here, and not one.", file=str(folder / "run.csv"))])
    of_figures = folder / MADE_WITH[0]
    found = [
        _factor(row, of_figures, line) for line, row in enumerate(_rows(content[of_figures.name], of_figures), start=2)
    ]
    files = {
        row["path"]: row
        for row in _rows(content["data_files.csv"], folder / "data_files.csv", "path", "release", "sha256")
    }
    for path in files:  # which are looked for in the data folders
        for part in path.split("/"):
            plain(part, f"{folder / 'data_files.csv'}, '{shortened(path)}'")
    kpi_rows = _rows(content["kpi.csv"], folder / "kpi.csv", "id", "value", "low", "high")
    kpi = {row["id"]: (row["value"], row["low"], row["high"]) for row in kpi_rows}
    return OldStudy(
        name, content["scenario.yaml"], runs[0], MappingProxyType(kpi),
        MappingProxyType({each.identity: each for each in found}), MappingProxyType(files),
    )  # fmt: skip


def _json(file: Path) -> object:
    try:
        found: object = json.loads(read_text(file))
    except (ImpactError, ValueError, RecursionError):
        return None
    return found


def _checked(folder: Path, name: str, sha256: object) -> str:
    data = read_bytes(folder / name)
    if hashlib.sha256(data).hexdigest() != sha256:
        raise ProblemsError([problem("the file was changed after the run.", file=str(folder / name))])
    return decoded(data, str(folder / name))


def _rows(text: str, file: Path, *needed: str) -> Rows:
    """Return the rows of a table; what a row lacks is empty.

    Raises:
        ProblemsError: a column is missing that is needed.
    """
    (_, head), *found = list(rows_of(text, str(file))) or [(1, [])]
    if lacking := [name for name in needed if name not in head]:
        words = f"there is no column {', '.join(lacking)}: it is older than that, or was changed."
        raise ProblemsError([problem(words, file=str(file), line=1)])
    return tuple(dict(zip(head, [*row, *[""] * len(head)], strict=False)) for _, row in found)


def _factor(row: Mapping[str, str], file: Path, line: int) -> Factor:
    """Return a figure as it was read.

    Raises:
        ProblemsError: a number is none, or a column is missing.
    """
    try:
        low, high = (number(row[name]) if row[name] else None for name in ("low", "high"))
        parts = [part.partition("=") for part in row["dimensions"].split("; ") if part and part != "na"]
        return Factor(
            row["key"], row["region"], row["period"], MappingProxyType({key: value for key, _, value in parts}),
            number(row["value"]), low, high, row["distribution"], row["unit"], row["source_id"], row["locator"],
            row["basis"], row["grade"], row["note"], row["file"], int(row["line"] or 0),
        )  # fmt: skip
    except (KeyError, ValueError) as error:
        words = f"this is no figure as impact writes it: {shortened(str(error), 100)}."
        raise ProblemsError([problem(words, file=str(file), line=line)]) from None
