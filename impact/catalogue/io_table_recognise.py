"""What a published sheet seems to hold: where its codes stand, its flows, final use and primary inputs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from impact.catalogue.io_table_codes import plain_code
from impact.catalogue.io_table_grid import Cell
from impact.catalogue.io_table_pages import TOTAL, Page, cell_text, is_number, is_written
from impact.catalogue.workbook import cell_name

HEADERS: Final = 60  # rows among which the header is looked for
CODES: Final = 20  # columns among which the codes are looked for
LEAST: Final = 2  # sectors
MOST_ROWS: Final = 5_000
_CODE: Final = re.compile(r"[0-9]{1,5}(\.[0-9]{1,3})?").fullmatch


@dataclass(frozen=True)
class Line:
    """A row or column outside the flows that holds numbers: where it stands, what it is called, and in all words."""

    at: int
    label: str
    words: str = ""


@dataclass(frozen=True)
class Recognised:
    """What was found in a sheet; rows and columns from 1.

    Attributes:
        header_row, code_column: whose labels are the same, in the same order.
        name_column: of texts beside the codes; 0 if there is none.
        rows, columns: of the sectors.
        between_rows, between_columns: lines among them that are no sectors of both sides.
        uses: columns with numbers right of the flows. inputs: rows with numbers below them.
        use_row: row with the names of these columns. input_column: column with the names of these rows.
    """

    header_row: int
    code_column: int
    name_column: int
    rows: tuple[int, ...]
    columns: tuple[int, ...]
    between_rows: tuple[Line, ...]
    between_columns: tuple[Line, ...]
    uses: tuple[Line, ...]
    inputs: tuple[Line, ...]
    use_row: int
    input_column: int

    @property
    def flows(self) -> str:
        """The range of the flows."""
        return area(self.rows[0], self.columns[0], self.rows[-1], self.columns[-1])

    @property
    def final_use(self) -> str:
        """The range of the columns right of them; empty if there are none."""
        uses = self.uses
        return area(self.rows[0], uses[0].at, self.rows[-1], uses[-1].at) if uses else ""

    @property
    def primary_inputs(self) -> str:
        """The range of the rows below them; empty if there are none."""
        inputs = self.inputs
        return area(inputs[0].at, self.columns[0], inputs[-1].at, self.columns[-1]) if inputs else ""


def area(top: int, left: int, bottom: int, right: int) -> str:
    """Return a range as spreadsheets write it."""
    return f"{cell_name(top, left)}:{cell_name(bottom, right)}"


def letters(column: int) -> str:
    """Return the letters of a column."""
    return cell_name(1, column)[:-1]


def recognise(page: Page) -> Recognised | None:
    """Return what a sheet seems to hold; None where no row has the labels of a column.

    The header is the row, and the codes stand in the column, that have most labels in common, in the same order; of
    several pairs the one with the shorter labels, which are codes rather than names.
    """
    found = _best(page)
    if found is None:
        return None
    head, code, common = found
    places = {plain_code(page.text(row, code)): row for row in reversed(list(page.rows)) if row > head}
    spots = {plain_code(page.text(head, at)): at for at in range(page.width, code, -1)}
    rows, columns = sorted(places[label] for label in common), sorted(spots[label] for label in common)
    span_rows = [row for row in page.rows if rows[0] <= row <= rows[-1] and row not in rows]
    span_columns = [at for at in range(columns[0], columns[-1]) if at not in columns]
    name = _names(page, code, columns[0], rows)
    use_row, input_column = head, code
    near = [row for row in range(max(1, head - 3), rows[0]) if row in page.rows]
    uses = [at for at in range(columns[-1] + 1, page.width + 1) if _some(page, rows, [at])]
    inputs = [row for row in page.rows if row > rows[-1] and _some(page, [row], columns)]
    if uses:
        use_row = max(near, key=lambda row: (_named(page, [(row, at) for at in uses]), row == head), default=head)
    if inputs:
        input_column = max(
            range(1, columns[0]), key=lambda at: (_named(page, [(row, at) for row in inputs]), at == name, at == code)
        )
    return Recognised(
        head, code, name, tuple(rows), tuple(columns),
        tuple(
            Line(row, page.text(row, code) or page.text(row, name)) for row in span_rows if _some(page, [row], columns)
        ),
        tuple(Line(at, page.text(head, at)) for at in span_columns if _some(page, rows, [at])),
        tuple(Line(at, page.text(use_row, at), _words(page, [(row, at) for row in near])) for at in uses),
        tuple(
            Line(row, page.text(row, input_column), _words(page, [(row, at) for at in range(1, columns[0])]))
            for row in inputs
        ),
        use_row, input_column,
    )  # fmt: skip


def _some(page: Page, rows: Sequence[int], columns: Sequence[int]) -> bool:
    return any(is_number(page.cell(row, at)) for row in rows for at in columns)


def _words(page: Page, places: list[tuple[int, int]]) -> str:
    return " ".join(text for place in places if (text := page.text(*place)))


def _named(page: Page, places: list[tuple[int, int]]) -> int:
    """Return how many of some cells hold names."""
    return sum(isinstance(cell := page.cell(*place), str) and not is_written(cell) for place in places)


def _best(page: Page) -> tuple[int, int, list[str]] | None:
    heads = list(page.rows)[:HEADERS]
    down = list(page.rows)[:MOST_ROWS]
    columns = {
        at: found
        for at in range(1, min(page.width, CODES) + 1)
        if len(found := _labels([(page.cell(row, at), row) for row in down])) >= LEAST
    }
    best: tuple[tuple[int, bool, float, int, int], int, int, list[str]] | None = None
    for head in heads:
        across = _labels([(cell, at) for at, cell in enumerate(page.rows[head], start=1)])
        if len(across) < LEAST:
            continue
        for code, labels in columns.items():
            common = _in_both(across, labels, head, code)
            if len(common) < LEAST:
                continue
            numeric = all(map(is_written, common))
            rank = (len(common), not numeric, -sum(map(len, common)) / len(common), -head, -code)
            if best is None or rank > best[0]:
                best = rank, head, code, common
    return best[1:] if best else None


def _labels(cells: list[tuple[Cell, int]]) -> dict[str, int]:
    """Return the labels of a row or column with their places; numbers only where they rise, as codes do."""
    found = [(plain_code(cell_text(cell)), is_written(cell), at) for cell, at in cells if cell_text(cell)]
    numbers = [label for label, numeric, _ in found if numeric]
    risen = [float(label) for label in numbers if _CODE(label)]
    rising = len(risen) == len(numbers) and all(one < other for one, other in pairwise(risen))
    kept: dict[str, int] = {}
    for label, numeric, at in found:
        if (not numeric or rising) and not TOTAL(label):
            kept.setdefault(label, at)
    return kept


def _in_both(across: dict[str, int], down: dict[str, int], head: int, code: int) -> list[str]:
    """Return labels that a row and a column share, below the one and right of the other, in one order."""
    shared = [label for label, at in across.items() if at > code and down.get(label, 0) > head]
    kept: list[str] = []
    last = 0
    for label in shared:
        if down[label] > last:
            kept.append(label)
            last = down[label]
    return kept if len(kept) >= 0.8 * len(shared) else []


def _names(page: Page, code: int, first: int, rows: list[int]) -> int:
    """Return the column of names beside the codes: texts for most sectors; 0 if there is none."""
    counted = {at: _named(page, [(row, at) for row in rows]) for at in range(1, first) if at != code}
    best = max(counted, key=lambda at: counted[at], default=0)
    return best if best and counted[best] > 0.5 * len(rows) else 0
