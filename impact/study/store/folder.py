"""The study folder: a Frictionless data package with a CSV a table, the scenario and a manifest."""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Any

from impact.core.errors import ImpactError, Problem, ProblemsError, problem
from impact.core.text import shortened, unseen
from impact.files import recover, writable_folder, write_folder
from impact.files.reading import decoded, max_file_bytes, read_bytes, read_text
from impact.files.targets import plain
from impact.study.facts import Facts, facts_from
from impact.study.store.stored_table import stored_table
from impact.study.study import StudyData
from impact.study.tables import DOES_NOT_APPLY, MISSING, ON_REQUEST, ResultTable, TableLayout
from impact.study.tables.declared import house_layouts
from impact.study.tables.variable import ColumnType, layout_of
from impact.version import __version__

# As they stand in the catalogue and in tables; each has one form in its place, so that it can be taken back.
NAMES = (
    ("The impact authors: Working assumptions of this package", "The authors of the model: Working assumptions of it"),
    ("The impact authors", "The authors of the model"),
)
TABLE = "sources"  # in which the names stand
_PACKAGE = "datapackage.json"


def without_names(text: str) -> str:
    """Return a text in which the authors of the program are those of the model."""
    for name, other in NAMES:
        text = text.replace(name, other)
    return text


def unnamed(study: StudyData) -> StudyData:
    """Return a study whose list of sources names no program."""
    table = study[TABLE]
    rows = tuple(
        {key: without_names(cell) if isinstance(cell, str) else cell for key, cell in row.items()} for row in table.rows
    )
    return replace(study, tables={**study.tables, TABLE: ResultTable(TABLE, rows, table.own_layout)})


def unnamed_files(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the files of a study so that they name no program, with a manifest of what they are now."""
    found = {name: data for name, data in files.items() if name != MANIFEST}
    if (sources := found.get(f"{TABLE}.csv")) is not None:
        found[f"{TABLE}.csv"] = without_names(sources.decode()).encode()
    found[_PACKAGE] = _unnamed_package(found[_PACKAGE])
    return with_manifest(found)


def restored(sources: bytes) -> bytes:
    """Return a list of sources with the names that the hash of the results is made over."""
    text = sources.decode()
    for name, other in NAMES:
        text = text.replace(other, name)
    return text.encode()


def _unnamed_package(data: bytes) -> bytes:
    usual, neutral = OURS
    package = json.loads(data)
    package["created_with"] = f"{neutral} {__version__}"
    for part in (package, *package["resources"]):
        renamed = {neutral if key == usual else key: value for key, value in part.items()}
        part.clear()
        part.update(renamed)
    return (json.dumps(package, indent=1, ensure_ascii=False) + "\n").encode()


TYPES: Mapping[ColumnType, str] = {"text": "string", "number": "number", "whole": "integer"}  # in a data package
# Tables that the hash of the results leaves out.
OUTSIDE = ("run", "asked", "paragraphs", "sections", "factors_used", "data_files", *ON_REQUEST)
TEXTS = "texts/"  # begins the names of the files of its texts in other languages
MANIFEST = "manifest.json"
OURS = ("impact", "model")  # keys of a data package for what only we say; the other where no program is to be named
FAILED = "failed-run.txt"  # why a later run failed that was to replace the study
BESIDE = "beside-"  # begins the names of the files of scenarios shown beside the study's own


def results_sha256(tables: Iterable[ResultTable]) -> str:
    """Return SHA-256 over the tables in name order, each as name, NUL, bytes.

    Left out are `run`, which holds it, the tables made on request (a run with or
    without them has the same results, and so has each document of it), the author's own text and the order of sections,
    which are no results, and the data that was read, whose lines move when others are added.
    """
    digest = hashlib.sha256()
    for table in sorted(tables, key=lambda table: table.name):
        if table.name not in OUTSIDE:
            digest.update(table.name.encode() + b"\0" + table.csv)
    return digest.hexdigest()


def files(study: StudyData, more: Mapping[str, bytes] = MappingProxyType({})) -> dict[str, bytes]:
    """Return the files of a study folder by name, the manifest last; `more` files are covered by it, too."""
    content = dict(more) | {f"{name}.csv": table.csv for name, table in study.tables.items()}
    content["scenario.yaml"] = study.scenario.encode()
    content |= {f"{BESIDE}{name}.yaml": text.encode() for name, text in study.beside.items()}
    content |= {f"{TEXTS}{language}.yaml": text.encode() for language, text in study.texts.items()}
    content["datapackage.json"] = _json(_package(study))
    return with_manifest(content)


def with_manifest(content: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return files with a manifest that covers them all."""
    sums = {name: hashlib.sha256(data).hexdigest() for name, data in sorted(content.items())}
    return {**content, MANIFEST: _json(sums)}


def _package(study: StudyData) -> dict[str, Any]:
    return {
        "profile": "tabular-data-package",
        "name": re.sub(r"[^a-z0-9._-]+", "-", study.name.lower()).strip("-") or "study",
        "title": study.facts.title,
        "created_with": f"impact {__version__}",
        "impact": {"name": study.name, "facts": study.facts.stored()},
        "resources": [
            {
                "profile": "tabular-data-resource",
                "name": name,
                "path": f"{name}.csv",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "schema": {
                    "fields": [{"name": column, "type": TYPES[holds]} for column, holds in table.layout.types.items()],
                    "missingValues": [MISSING, DOES_NOT_APPLY],
                    "primaryKey": [table.layout.identifier],
                },
                "impact": {"keys": list(table.layout.keys)},
            }
            for name, table in study.tables.items()
        ],
    }


def _json(value: Any) -> bytes:
    return (json.dumps(value, indent=1, ensure_ascii=False, default=str) + "\n").encode()


def is_study(folder: Path) -> bool:
    """Return whether the folder holds a study of ours."""
    try:
        package = _read_json(folder / "datapackage.json")
        stated = ours(package)
        return isinstance(stated, dict) and bool(stated["name"])
    except (ImpactError, KeyError):
        return False


def ours(part: Any) -> Any:
    """Return what only we say in a part of a data package; None where there is nothing of ours."""
    return next((part[key] for key in OURS if key in part), None) if isinstance(part, dict) else None


def _read_json(file: Path) -> Any:
    text = read_text(file)
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise ProblemsError(
            [problem("this is no JSON that impact wrote. Run the scenario again.", file=str(file))]
        ) from None


def save(study: StudyData, folder: Path, more: Mapping[str, bytes] = MappingProxyType({})) -> None:
    """Write the study folder, whole or not at all, with `more` files beside its own.

    Raises:
        ImpactError: the folder holds other things, or cannot be written.
    """
    room(folder)
    write_folder(folder, files(study, more), ours=_replaceable)


def room(folder: Path) -> None:
    """Check before the work that a study can be written there.

    Raises:
        ImpactError: the folder holds other things, or cannot be written.
    """
    if others := _others(folder):
        named = f"{', '.join(shortened(name) for name in others[:5])}{' and more' if len(others) > 5 else ''}"
        raise ImpactError(
            f"{folder}: the study there would be replaced, but the folder also holds {named}. Move that away, or name "
            "another folder with -o."
        )
    writable_folder(folder, _replaceable)


def _replaceable(folder: Path) -> bool:
    """Return whether a folder holds a study and nothing else, so that a new one may take its place."""
    return is_study(folder) and not _others(folder)


def _others(folder: Path) -> list[str]:
    """Return what is in a study folder and no part of the study: files, links, folders, whatever they are.

    Where the manifest cannot be read, only tables, scenario and description are taken for parts.
    """
    if not is_study(folder):
        return []
    found = _described(folder)
    if found is None:
        named = [*(f"{name}.csv" for name in house_layouts()), "scenario.yaml", "datapackage.json"]
    else:
        named = list(found.manifest)
    known = {"manifest.json", FAILED, *named} | {str(PurePosixPath(name).parent) for name in named}
    there = (entry.relative_to(folder).as_posix() for entry in sorted(folder.rglob("*")))
    return [name for name in there if name not in known]


def mark_failed(folder: Path, why: str) -> None:
    """Note in a study folder that the run failed that was to replace its study, so that nobody takes it for that run.

    Args:
        folder: Study folder; nothing is written where there is none.
    """
    if is_study(folder):
        with suppress(OSError):
            (folder / FAILED).write_text(f"{why}\n", encoding="utf-8")


def load(folder: Path) -> StudyData:
    """Read a study folder and check it against its manifest; its kind of project need not be installed.

    Raises:
        ImpactError: this is no study folder, or the run failed that was to replace it.
        ProblemsError: files are missing, were changed, or have other columns; rows are read when first asked for.
    """
    max_file_bytes()  # says what is wrong with it
    recover(folder, is_study)
    found = _described(folder)
    if found is None:
        raise ImpactError(
            f"{folder}: this is no study folder (no readable manifest.json and datapackage.json). "
            "Make one with: impact run SCENARIO"
        )
    _refuse_failed(folder)
    content: dict[str, bytes] = {}
    problems: list[Problem] = []
    for file, sha256 in found.manifest.items():
        try:
            content[file] = read_bytes(folder / file)
        except ProblemsError as error:
            problems += [replace(each, message=f"{each.message} Run the scenario again.") for each in error.problems]
            continue
        if hashlib.sha256(content[file]).hexdigest() != sha256:
            problems.append(
                problem("the file was changed after the run. Run the scenario again.", file=str(folder / file))
            )
    if problems:
        raise ProblemsError(problems)
    tables = {
        name: stored_table(name, data, found.layouts)
        for file, data in content.items()
        if file.endswith(".csv")
        for name in [file.removesuffix(".csv")]
    }
    beside, texts = (_named(content, beginning) for beginning in (BESIDE, TEXTS))
    scenario = decoded(content["scenario.yaml"], "scenario.yaml")
    return StudyData(found.name, dict(sorted(tables.items())), scenario, found.facts, beside, texts)


def _refuse_failed(folder: Path) -> None:
    if (folder / FAILED).is_file():
        raise ImpactError(
            f"{folder}: this is an earlier study. The last run, which was to replace it, failed: "
            f"{shortened(read_text(folder / FAILED).strip(), 400)} Mend that and run the scenario again; or delete "
            f"{folder / FAILED} to use the earlier study."
        )


def _named(content: Mapping[str, bytes], beginning: str) -> dict[str, str]:
    return {
        file.removeprefix(beginning).removesuffix(".yaml"): decoded(data, file)
        for file, data in content.items()
        if file.startswith(beginning) and file.endswith(".yaml")
    }


@dataclass(frozen=True)
class _Described:
    """What a study folder says of itself.

    Attributes:
        manifest: SHA-256 by file.
        layouts: of its tables, by name.
    """

    manifest: dict[str, str]
    name: str
    facts: Facts
    layouts: dict[str, TableLayout]


def _described(folder: Path) -> _Described | None:
    """Return what a study folder says of itself; None when it holds no study."""
    try:
        manifest, package = _read_json(folder / "manifest.json"), _read_json(folder / "datapackage.json")
    except ImpactError:
        return None
    if not isinstance(manifest, dict) or not {"scenario.yaml", "datapackage.json", "run.csv"} <= manifest.keys():
        return None
    stated = ours(package)
    if not isinstance(stated, dict):
        return None
    for file in manifest:
        for part in file.split("/"):
            plain(part, f"{folder / 'manifest.json'}, '{shortened(file)}'")
    name, facts = stated.get("name"), facts_from(stated.get("facts"))
    where = str(folder / "datapackage.json")
    if not isinstance(name, str):
        raise ProblemsError([problem("its 'impact' holds no name. Run the scenario again.", file=where)])
    if isinstance(facts, str):
        message = f"in its 'impact', {shortened(facts, 200)}. Run the scenario again."
        raise ProblemsError([problem(message, file=where)])
    for key, cell in facts.items():
        if found := unseen(f"{key}{cell}"):
            message = f"the fact '{shortened(key, 40)}' holds {', '.join(found[:5])}, which no page shows."
            raise ProblemsError([problem(message, file=where)])
    return _Described(manifest, plain(name, where), facts, _layouts(package, where))


def _layouts(package: dict[str, Any], where: str) -> dict[str, TableLayout]:
    """Return the layouts of the tables as the data package describes them."""
    held = {word: holds for holds, word in TYPES.items()}
    try:
        return {
            str(resource["name"]): layout_of(
                {str(field["name"]): held[field["type"]] for field in resource["schema"]["fields"]},
                tuple(map(str, ours(resource)["keys"])),
            )
            for resource in package["resources"]
        }
    except (KeyError, TypeError, IndexError):
        message = "its 'resources' are not those that this version of impact writes. Run the scenario again."
        raise ProblemsError([problem(message, file=where)]) from None
