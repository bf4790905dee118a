"""A table of parameters as items: a row an item, a column a key of the scenario."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from impact.batch.plan import MOST, BatchItem
from impact.core.errors import ImpactError, Problem, ProblemsError, problem
from impact.core.text import shortened
from impact.files.reading import number, read_bytes, read_text, text_fault
from impact.files.reading import rows as csv_rows

NAME, SCENARIO, REASON, PROJECT = "name", "scenario", "reason", "project"
OWN = (NAME, SCENARIO, REASON, PROJECT)  # columns that are no keys
LABEL = "label."  # begins the names of columns that are carried along
ENDINGS = (".csv", ".xlsx")
WORDS: Mapping[str, Any] = {"true": True, "false": False, "null": None}
SECONDS_A_DAY = 86_400


@dataclass(frozen=True)
class BatchTable:
    """A table as it was read: the names of its columns, and each row with its line."""

    file: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[int, Sequence[str]]]


def read_rows(file: Path) -> BatchTable:
    """Return a table of parameters.

    Raises:
        ProblemsError: it is no table, or columns stand twice or have no name.
        ImpactError: it has more rows than a plan may have.
    """
    shown = str(file)
    found = _of_workbook(file) if file.suffix.lower() == ".xlsx" else csv_rows(read_text(file, shown), shown)
    head = next(iter(found), None)
    if head is None:
        raise ProblemsError([problem("The table is empty. The first row names the columns.", file=shown)])
    columns = tuple(name.strip() for name in head[1])
    problems = [
        problem(f"Column {place + 1} has no name, or that of another: '{name}'.", file=shown, line=head[0])
        for place, name in enumerate(columns)
        if not name or name in columns[:place]
    ]
    if problems:
        raise ProblemsError(problems)
    rows: list[tuple[int, Sequence[str]]] = []
    count = 0
    for line, cells in found:
        count += 1
        if count <= MOST:
            rows.append((line, cells))
    if count > MOST:
        raise ImpactError(too_many(shown, count))
    return BatchTable(shown, columns, rows)


def too_many(file: str, count: int, seconds: float = 1.5) -> str:
    """Return why a plan is refused that would take days, with the arithmetic."""
    days = count * seconds / SECONDS_A_DAY
    return (
        f"{file}: {count:,} rows; a plan has {MOST:,} at most. At about {seconds:g} s a brief that is {days:,.0f} days "
        f"of one worker. Split the plan into {-(-count // MOST)} files, each with a folder of its own."
    )


def _of_workbook(file: Path) -> Iterator[tuple[int, list[str]]]:
    from impact.files.xlsx import Workbook

    book = Workbook(read_bytes(file), str(file))
    sheet = book.sheet(book.titles[0])
    if sheet.faults:
        raise ProblemsError(problem(words, file=str(file), line=row) for (row, _), words in sheet.faults.items())
    last = max((column for _, column in sheet.cells), default=0)
    for row in sorted({row for row, _ in sheet.cells}):
        yield row, [_as_text(sheet.cells.get((row, column), "")) for column in range(1, last + 1)]


def _as_text(cell: str | float) -> str:
    return cell if isinstance(cell, str) else repr(int(cell)) if cell == int(cell) else repr(cell)


def items_of(table: BatchTable, scenario: str, folder: Path) -> list[BatchItem]:
    """Return the items of a table.

    Args:
        table: of parameters.
        scenario: over which rows are laid that name none; empty where each has to.
        folder: where scenarios are looked for that are named as files.

    Raises:
        ProblemsError: rows have more cells than columns, or no scenario, or a cell that no table may hold.
    """
    place = {name: at for at, name in enumerate(table.columns)}
    keys = [name for name in place if name not in OWN and not name.startswith(LABEL)]
    labels = [(at, name.removeprefix(LABEL)) for name, at in place.items() if name.startswith(LABEL)]
    stem, digits = Path(table.file).stem, len(str(len(table.rows)))
    problems: list[Problem] = []
    items: list[BatchItem] = []
    near = {named: found(named, folder) for named in _named(table, place.get(SCENARIO), scenario)}
    for at, (line, cells) in enumerate(table.rows, start=1):
        if len(cells) > len(table.columns):
            words = f"the row has {len(cells)} cells, and there are {len(table.columns)} columns."
            problems.append(problem(words, file=table.file, line=line))
            continue
        cells = [cell.strip() for cell in cells] + [""] * (len(table.columns) - len(cells))

        def of(name: str, cells: Sequence[str] = cells) -> str:
            return cells[place[name]] if name in place else ""

        named = of(SCENARIO) or scenario
        if not named:
            words = "no scenario: name it in the column 'scenario', or for all rows with --scenario."
            problems.append(problem(words, file=table.file, line=line))
            continue
        values: dict[str, Any] = {}
        for column, cell in zip(table.columns, cells, strict=True):
            try:
                values |= {column: value_of(cell)} if cell else {}
            except ValueError as error:
                problems.append(problem(str(error), file=table.file, line=line, where=column))
        laid = {name: values[name] for name in keys if name in values}
        where = f"{Path(table.file).name}, row {line}"
        name = of(NAME) or f"{stem}-{at:0{digits}}"
        said = {label: cells[column] for column, label in labels}
        items.append(BatchItem(name, near[named], laid, where, of(REASON), of(PROJECT), said))
    if problems:
        raise ProblemsError(problems)
    return items


def _named(table: BatchTable, column: int | None, scenario: str) -> set[str]:
    if column is None:
        return {scenario}
    return {cells[column].strip() for _, cells in table.rows if column < len(cells)} | {scenario}


def found(named: str, folder: Path) -> str:
    """Return a scenario as it is found from anywhere: a file beside the plan by its whole path, else as it is named."""
    beside = folder / named
    return str(beside.resolve()) if named.endswith((".yaml", ".yml")) and beside.is_file() else named


def value_of(cell: str) -> Any:
    """Return what a cell says: a number, yes or no as `true` and `false`, nothing as `null`, a list or keys as JSON.

    Raises:
        ValueError: it begins like JSON and is none, or is a text that no table may hold.
    """
    if cell in WORDS:
        return WORDS[cell]
    if cell[:1] in "[{":
        try:
            return json.loads(cell, parse_int=_exact, parse_float=_exact, parse_constant=_exact)
        except (ValueError, RecursionError) as error:
            raise ValueError(f"'{shortened(cell, 40)}' is no JSON: {str(error).rstrip('.')}.") from None
    if fault := text_fault(cell):
        raise ValueError(fault)
    try:
        return _exact(cell)
    except ValueError:
        return cell


def _exact(digits: str) -> int | float:
    read = number(digits)
    return int(digits) if digits.lstrip("-").isdigit() else read


def unknown_column(table: BatchTable, name: str, message: str) -> Problem:
    words = f"the column '{shortened(name, 60)}' is no key of the scenario: {message}"
    more = f"Columns of the plan are {', '.join(OWN)}; what is to be carried along begins with '{LABEL}'."
    return problem(f"{words} {more}", file=table.file, line=1)
