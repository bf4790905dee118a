"""Rows and columns of a sheet that are kept, and those left out by name: headings, footnotes, totals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from impact.arrays import Array
from impact.catalogue.io_table_codes import plain_code
from impact.catalogue.io_table_grid import MOST, Cell
from impact.catalogue.io_table_numbers import PLAIN, Style, judge
from impact.catalogue.io_table_pages import TOTAL, Page, cell_text, is_bare_total, is_number
from impact.catalogue.workbook import cell_name

TOTALS, SUMS = "totals", "sums of the others"
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

    @property
    def totals(self) -> frozenset[str]:
        """The labels of totals that were left out."""
        return frozenset((*self.left.get(TOTALS, ()), *self.left.get(SUMS, ())))

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


def leave_totals_of_flows(page: Page, rows: Lines, columns: Lines, style: Style | None, *, by_name: bool) -> None:
    """Leave out totals: lines that are no sectors of the other side, and are called so or add up so.

    Args:
        page, rows, columns: the sheet and what of it is kept. style: how numbers are written, if declared.
        by_name: only lines that are called so, as columns have other names than rows.
    """
    for lines, others in ((rows, columns), (columns, rows)):
        there = {plain_code(others.label[at]) for at in others.at}
        alone = [at for at in lines.at if plain_code(lines.label[at]) not in there]
        for at in list(lines.at):
            label = lines.label[at]
            if TOTAL(label) and (at in alone or is_bare_total(label)):
                lines.leave(at, TOTALS)
        suspects = [at for at in alone if at in lines.at]
        if suspects and not by_name and len(suspects) <= MOST:
            numbers = _rough(page, rows, columns, style)
            if not numbers.size:
                return
            for place in reversed(range(len(lines.at))):
                flows = numbers if lines is rows else numbers.T
                if lines.at[place] in suspects and _is_sum(flows[place], flows[:place]):
                    lines.leave(lines.at[place], SUMS)


def _rough(page: Page, rows: Lines, columns: Lines, style: Style | None) -> Array:
    cells = [page.line(row, columns.at) for row in rows.at]
    read = (style or judge(cell for row in cells for cell in row).style or PLAIN).read

    def value(cell: Cell) -> float:
        return cell if isinstance(cell, float) else (read(cell) or 0.0) if isinstance(cell, str) else 0.0

    return np.array([[value(cell) for cell in row] for row in cells], dtype=np.float64)


def _is_sum(line: Array, before: Array) -> bool:
    size = float(np.abs(line).max(initial=0))
    return len(before) > 1 and size > 0 and bool(np.abs(line - before.sum(axis=0)).max() <= ROUNDING * size)


def leave_totals(lines: Lines, known: set[str], totals: frozenset[str]) -> None:
    """Leave out totals among the sectors, where these are known: lines called so, or left out of the flows."""
    for at in list(lines.at) if known else ():
        label = lines.label[at]
        if plain_code(label) not in known and (TOTAL(label) or label in totals):
            lines.leave(at, TOTALS)
