"""With which data a study was made: every figure that it read, as it was, and the files that held them.

So an old study says which figures differ today, and runs again with those it was made with.
"""

from __future__ import annotations

from pathlib import Path

from impact.catalogue.data_files import DataFile, files_by_name, table_files
from impact.catalogue.data_folders import stored_name
from impact.catalogue.factors import Factor
from impact.models.inputs import Inputs
from impact.study.tables import Record, Table

FIGURES, FILES = "figures", "data_files"
BETWEEN = "; "  # dimensions


def figures(inputs: Inputs) -> Table:
    """Return every figure of the catalogue that was read, as its file has it: not carried to other money."""
    extra = inputs.catalogue.extra
    rows = [
        _row(name, inputs.catalogue.figure(found.identity) or found, extra)
        for name, found in sorted(inputs.factors.items())
    ]
    return Table(FIGURES, tuple(rows))


def _row(name: str, found: Factor, extra: tuple[Path, ...]) -> Record:
    return {
        "id": name, "key": found.key, "region": found.region, "period": found.period,
        "dimensions": BETWEEN.join(f"{key}={value}" for key, value in found.dimensions.items()),
        "value": repr(found.value), "low": _exact(found.low), "high": _exact(found.high),
        "distribution": found.distribution, "unit": found.unit, "source_id": found.source, "locator": found.locator,
        "basis": found.basis, "grade": found.grade, "note": found.note,
        "file": stored_name(found.file, extra), "line": found.line,
    }  # fmt: skip


def _exact(number: float | None) -> str:
    """Return all digits of a number: with fewer, a study that is run again would differ in the last ones."""
    return "" if number is None else repr(number)


def data_files(inputs: Inputs) -> Table:
    """Return the files that held those figures, and those of the national tables, each with its hash."""
    catalogue, known = inputs.catalogue, files_by_name(inputs.catalogue)
    read = {each.file for each in inputs.factors.values()}
    found = [known[name] for name in sorted(known, key=lambda each: stored_name(each, catalogue.extra)) if name in read]
    found += [each for place in catalogue.tables_read for each in table_files(catalogue, place)]
    return Table(FILES, tuple(_of_file(number, each, catalogue.extra) for number, each in enumerate(found, start=1)))


def _of_file(number: int, each: DataFile, extra: tuple[Path, ...]) -> Record:
    row: Record = {"id": f"f{number}", "path": each.path, "folder": stored_name(each.folder, extra)}
    return row | {"release": each.release, "sha256": each.sha256}
