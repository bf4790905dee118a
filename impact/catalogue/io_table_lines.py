"""Rows and columns of a sheet that are kept, and those left out by name: headings, footnotes, totals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from impact.arrays import Array
from impact.catalogue.io_table_codes import plain_code
from impact.catalogue.io_table_grid import MOST, Cell
from impact.catalogue.io_table_numbers import PLAIN, Style
from impact.catalogue.io_table_pages import TOTAL, Page, cell_text, is_bare_total, is_number
from impact.catalogue.workbook import cell_name

ROUNDING: Final = 5e-3  # of its largest number: what a published total is off from the sum of what stands above it [1]


@dataclass
class Lines:
    """Rows or columns of a sheet that are kept, with their labels, and those that are left out, with the reason."""

    word: str  # row or column
    at: list[int]
    label: dict[int, str]
    left: dict[str, list[str]] = field(default_factory=dict)

    def leave(self, line: int, why: str) -> None:
        """Take a line out."""
        self.at.remove(line)
        self.left.setdefault(why, []).append(self.label[line] or self.name(line))

    def name(self, line: int) -> str:
        """Return what a line is called: row 12, column AD."""
        return f"{self.word} {line if self.word == 'row' else cell_name(1, line)[:-1]}"


def leave_without_numbers(page: Page, rows: Lines, columns: Lines, known: set[str]) -> None:
    """Leave out blank lines, and titles, headings and footnotes: lines with texts and no number."""
    bare = set(columns.at)  # columns in which no number was found so far
    for row in list(rows.at):
        cells, code = page.rows[row], plain_code(rows.label[row])
        own = [at for at in columns.at if at <= len(cells)]
        first = next((at for at in own if is_number(cells[at - 1])), 0)
        if first and cell_text(cells[first - 1]) == "1" and code not in known and _counts(cells, own):
            rows.leave(row, "column numbers")
        elif first or (code and code in known):
            bare -= {at for at in bare if at <= len(cells) and is_number(cells[at - 1])}
        elif rows.label[row] or any(cell_text(cells[at - 1]) for at in own):
            rows.leave(row, "without numbers")
        elif not any((row, at) in page.faults for at in columns.at):
            rows.at.remove(row)
    labels = set(map(plain_code, rows.label.values())) | known
    for column in sorted(bare):
        faulty = any((row, column) in page.faults for row in rows.at) if page.faults else False
        if faulty or (columns.label[column] and plain_code(columns.label[column]) in labels):
            continue
        if columns.label[column]:
            columns.leave(column, "without numbers")
        else:
            columns.at.remove(column)


def _counts(cells: Sequence[Cell], own: list[int]) -> bool:
    """Say whether a row only numbers its columns."""
    filled = [text for at in own if (text := cell_text(cells[at - 1]))]
    return len(filled) > 2 and filled == [str(count) for count in range(1, len(filled) + 1)]


def leave_of_one_side(rows: Lines, columns: Lines, known: set[str], *, square: bool, turned: bool) -> None:
    """Leave out, where a file has all in one: of flows what is no sector of both sides, of other parts the flows."""
    labels = [{plain_code(lines.label[at]) for at in lines.at} for lines in (rows, columns)]
    if square:
        both = labels[0] & labels[1]
        for lines in (rows, columns):
            for at in [at for at in lines.at if plain_code(lines.label[at]) not in both]:
                lines.leave(at, "no sectors of both sides")
        return
    sectors, others = (columns, rows) if turned else (rows, columns)
    if not known:
        return
    sectors.at[:] = [at for at in sectors.at if plain_code(sectors.label[at]) in known]
    others.at[:] = [at for at in others.at if plain_code(others.label[at]) not in known]


def leave_totals_of_flows(page: Page, rows: Lines, columns: Lines, style: tuple[Style | None, frozenset[str]]) -> None:
    """Leave out totals: lines that are no sectors on the other side and are called or add up so."""
    own = {plain_code(rows.label[at]) for at in rows.at}
    others = {plain_code(columns.label[at]) for at in columns.at}
    doubtful = (
        [at for at in rows.at if _alone(rows.label[at], others)],
        [at for at in columns.at if _alone(columns.label[at], own)],
    )
    if not any(doubtful):
        return
    numbers: Array | None = None
    for turned, (lines, suspects) in enumerate(zip((rows, columns), doubtful, strict=True)):
        for at in suspects:
            shared = plain_code(lines.label[at]) in (own if turned else others)
            called = bool(TOTAL(lines.label[at]))
            if called and (not shared or is_bare_total(lines.label[at])):
                lines.leave(at, "totals")
                continue
            if len(suspects) > MOST and not called:
                continue
            if numbers is None:
                all_rows, all_columns = list(rows.label), list(columns.label)
                numbers = _rough(page, all_rows, all_columns, style)
            place = list(lines.label).index(at)
            table = numbers.T if turned else numbers
            before = [list(lines.label).index(other) for other in lines.at if other < at]
            across = [list((columns, rows)[turned].label).index(other) for other in (columns, rows)[turned].at]
            if before and _is_sum(table[place, across], table[np.ix_(before, across)]):
                lines.leave(at, "totals")


def _alone(label: str, others: set[str]) -> bool:
    return plain_code(label) not in others or bool(TOTAL(label))


def _rough(page: Page, rows: list[int], columns: list[int], style: tuple[Style | None, frozenset[str]]) -> Array:
    read = (style[0] or PLAIN).read

    def value(cell: Cell) -> float:
        return cell if isinstance(cell, float) else (read(cell) or 0.0) if isinstance(cell, str) else 0.0

    return np.array([[value(page.cell(row, column)) for column in columns] for row in rows], dtype=np.float64)


def _is_sum(line: Array, before: Array) -> bool:
    size = float(np.abs(line).max(initial=0))
    return len(before) > 1 and size > 0 and bool(np.abs(line - before.sum(axis=0)).max() <= ROUNDING * size)


def leave_totals(lines: Lines, known: set[str]) -> None:
    """Leave out totals among the sectors: lines that are called so, where the sectors are known."""
    if known:
        for at in [at for at in lines.at if TOTAL(lines.label[at]) and plain_code(lines.label[at]) not in known]:
            lines.leave(at, "totals")
