"""What a user filled in for a country pack: CSV files, or sheets of workbooks that are called as these, and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from impact.catalogue.factors import AFTER, BEFORE
from impact.catalogue.workbook import Sheet, Workbook
from impact.errors import ImpactError, Problem, ProblemsError, problem
from impact.reading import read_bytes, read_text, rows
from impact.texts import shortened

SOURCES: Final = "sources"
NEEDED, WITHOUT = "Needed by: ", "Without it "  # how the notes of lists to fill begin; such a note goes
TABLE: Final = re.compile(r"io_\d{4}").fullmatch
_TOPIC = re.compile(r"[a-z][a-z0-9_]*").fullmatch
_BESIDE = ("README.md", "table_example.yaml")  # written by `impact pack new` for the reader
_IN_TABLE = (".csv", ".yaml", ".xlsx", ".md")


@dataclass
class Filled:
    """A pack as it was filled in.

    Attributes:
        lists: rows of each list of figures, and of `sources`, by name: the header first, each with its line.
        labels: how problems call each list.
        tables: files of each table folder, by its name.
        defaults: files of defaults by name.
        empty: rows without a value, which are left out.
        passed_over: names of files that are no part of a pack.
    """

    lists: dict[str, list[tuple[int, list[str]]]] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    tables: dict[str, dict[str, Path]] = field(default_factory=dict)
    defaults: dict[str, Path] = field(default_factory=dict)
    empty: int = 0
    passed_over: list[str] = field(default_factory=list)


def read_filled(source: Path, kinds: frozenset[str]) -> Filled:
    """Return what stands in a folder or a workbook.

    Args:
        source: folder with CSV files, workbooks, table folders `io_YEAR` and files of defaults; or one workbook.
        kinds: of project, after which files of defaults are called.

    Raises:
        ProblemsError: everything that cannot be read, and lists that stand twice.
    """
    found, problems = Filled(), list[Problem]()
    entries = sorted(source.iterdir()) if source.is_dir() else [source]
    for entry in entries:
        label = entry.name if source.is_dir() else str(source)
        try:
            _take(entry, label, found, kinds)
        except ProblemsError as error:
            problems += error.problems
    for name, held in found.lists.items():
        if name != SOURCES:
            found.lists[name] = list(_with_values(held, found))
    if problems:
        raise ProblemsError(problems)
    if found.empty and not found.tables and all(len(held) < 2 for held in found.lists.values()):
        raise ImpactError(
            f"{source}: none of the {found.empty} rows has a value yet. README.md there says how to fill."
        )
    if not found.lists and not found.tables:
        raise ImpactError(
            f"{source}: nothing to build is here. A pack is made of lists of figures (prices.csv, or a sheet called "
            "'prices'), of sources.csv, and of table folders such as io_2020. 'impact pack new' writes lists to fill."
        )
    return found


def as_text(held: list[tuple[int, list[str]]], *, keep_lines: bool = False) -> str:
    """Return a list as CSV.

    Args:
        held: rows with their lines. keep_lines: put each row at its own line, with empty ones between.
    """
    import csv
    import io

    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    at = 1
    for line, row in held:
        if keep_lines and line > at:
            stream.write("\n" * (line - at))
            at = line
        writer.writerow([" ".join(cell.split()) for cell in row])
        at += 1
    return stream.getvalue()


def _take(entry: Path, label: str, found: Filled, kinds: frozenset[str]) -> None:
    name, ending = entry.stem, entry.suffix
    if entry.is_dir() and TABLE(entry.name):
        files = sorted(each for each in entry.iterdir() if each.is_file() and each.suffix in _IN_TABLE)
        found.tables[entry.name] = {each.name: each for each in files}
    elif ending == ".csv" and _TOPIC(name):
        _add(name, list(rows(read_text(entry, label), label)), label, found)
    elif ending == ".xlsx":
        book = Workbook(read_bytes(entry, label), label)
        for title in book.titles:
            if _TOPIC(title):
                here = f"{label}, sheet '{shortened(title, 40)}'"
                _add(title, list(_of_sheet(book.sheet(title), here)), here, found)
            else:
                found.passed_over.append(f"{label}, sheet '{shortened(title, 40)}'")
    elif ending == ".yaml" and (name == "values" or name in kinds):
        found.defaults[entry.name] = entry
    elif not entry.name.startswith(".") and entry.name not in _BESIDE:
        found.passed_over.append(label)


def _add(name: str, held: list[tuple[int, list[str]]], label: str, found: Filled) -> None:
    if name in found.lists:
        words = f"the list '{name}' stands in {found.labels[name]} too. Keep one of them, or call one otherwise."
        raise ProblemsError([problem(words, file=label)])
    if held:
        found.lists[name], found.labels[name] = held, label


def _of_sheet(sheet: Sheet, label: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows of a sheet as texts, each as wide as the header."""
    faults = [problem(words, file=label, line=row, column=column) for (row, column), words in sheet.faults.items()]
    faults += [
        problem(f"the cells {area} are merged. Unmerge them and fill each cell.", file=label, line=row, column=column)
        for area, (row, column) in sheet.merged.items()
    ]
    if faults:
        raise ProblemsError(faults[:50])
    lines = sorted({row for row, _ in sheet.cells})
    width = max((column for row, column in sheet.cells if lines and row == lines[0]), default=0)
    for line in lines:
        yield line, [_written(sheet.cells.get((line, column), "")) for column in range(1, width + 1)]


def _written(cell: str | float) -> str:
    if isinstance(cell, str):
        return cell
    return str(int(cell)) if cell == int(cell) and abs(cell) < 1e15 else repr(cell)


def _with_values(held: list[tuple[int, list[str]]], found: Filled) -> Iterator[tuple[int, list[str]]]:
    """Yield the header and the rows that have a value; a header that is none is left to the reader to refuse."""
    header = held[0][1]
    at = header.index("value") if {*BEFORE, *AFTER} <= set(header) else None
    yield held[0]
    for line, row in held[1:]:
        if at is not None and len(row) > at and not row[at].strip():
            found.empty += 1
        elif at is not None and len(row) == len(header) and row[-1].startswith((NEEDED, WITHOUT)):
            yield line, [*row[:-1], ""]
        else:
            yield line, row


def used_columns(held: list[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
    """Return a list of figures without the dimensions that no row uses."""
    header = held[0][1]
    first, last = len(BEFORE), len(header) - len(AFTER)
    unused = {at for at in range(first, last) if not any(row[at].strip() for _, row in held[1:])}
    return [(line, [cell for at, cell in enumerate(row) if at not in unused]) for line, row in held]


def files_of(found: Filled, code: str, *, keep_lines: bool = False) -> Mapping[str, bytes]:
    """Return the files of a data folder that holds the pack, by name.

    Args:
        found: as it was filled in. code: of the country. keep_lines: put rows at the lines where they were filled in.
    """
    place = f"countries/{code}"
    files: dict[str, bytes] = {}
    for name, held in found.lists.items():
        if name == SOURCES:
            files["sources.csv"] = as_text(held, keep_lines=keep_lines).encode()
        elif len(held) > 1:
            rows_of = held if keep_lines else used_columns(held)
            files[f"{place}/{name}.csv"] = as_text(rows_of, keep_lines=keep_lines).encode()
    for table, parts in found.tables.items():
        files |= {f"{place}/{table}/{name}": read_bytes(file, f"{table}/{name}") for name, file in parts.items()}
    files |= {f"{place}/defaults/{name}": read_bytes(file, name) for name, file in found.defaults.items()}
    return files
