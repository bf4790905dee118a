"""Results by year as a table: years across, what is counted down, each number rounded by its range."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from impact.brief.blocks import Cell, Column, Row, Table, Text, text
from impact.brief.edition import Edition
from impact.study.tables import Record, span
from impact.words.language import Words
from impact.words.rounding import at_step, round_range

MOST_YEARS = 8


@dataclass(frozen=True)
class Line:
    """One line of the table: its name, and the row of the study for a year.

    Attributes:
        name, of: what it is called, and its row for a year. column: which number of the row.
        table: name of the study's table it comes from, where it is another one than that of the other lines.
    """

    name: Text
    of: Callable[[int], Record | None]
    column: Literal["value", "low", "high"] = "value"
    role: Literal["", "total"] = ""
    table: str = ""


def chosen_years(years: Sequence[int], *always: int, most: int = MOST_YEARS) -> list[int]:
    """Return at most so many years, evenly spread, the first, the last and those named among them."""
    if len(years) <= most:
        return list(years)
    kept = {years[0], years[-1], *(year for year in always if year in years)}
    step = (len(years) - 1) / (most - 1)
    for place in range(most):
        if len(kept) == most:
            break
        kept.add(years[round(place * step)])
    return sorted(kept)


def net_lines(edition: Edition, quantity: str, steps: Sequence[str] = ("net",), only: str = "") -> list[Line]:
    """Return steps from gross to net by year; none where the study does not hold them.

    Args:
        quantity, steps: of the table gross_net. only: the one closure that is wanted; all unless named.
    """
    if "gross_net" not in edition.study.tables:
        return []
    rows = list(edition.study["gross_net"].where(quantity=quantity))
    closures = dict.fromkeys(str(row["closure"]) for row in rows if only in ("", row["closure"]))
    lines = []
    for step in steps:
        for closure in closures:
            found = {int(row["year"] or 0): row for row in rows if (row["step_key"], row["closure"]) == (step, closure)}
            name = f"line-{step}-{closure}".replace("_", "-")
            if found and edition.words.has(name):
                lines.append(
                    Line(edition.text(name), found.get, role="total" if step == "net" else "", table="gross_net")
                )
    return lines


def year_table(
    edition: Edition,
    table: str,
    lines: Iterable[Line],
    years: Sequence[int],
    *,
    title: Text,
    subtitle: Text,
    first: str,
    source: Text,
    scale: float = 1.0,
    note: Text = (),
    width: float = 0.30,
) -> Table:
    """Return the table; each number is rounded by its own range, one without a range is exact; none prints as a dash.

    Args:
        table: name of the study's table, for the addresses of cells. first: header of the first column.
        scale: the numbers are divided by it. width: share of the first column.
    """
    columns = (
        Column(first, width, row_header=True),
        *(Column(str(year), (1 - width) / len(years), "right") for year in years),
    )

    def cell(line: Line, year: int) -> Cell:
        row = line.of(year)
        if row is None or not isinstance(row[line.column], int | float):
            return Cell(text("–"))
        shown = printed(edition.words, row, line.column, scale)
        return Cell(text(shown), cell=f"{line.table or table}/{row['id']}/{line.column}")

    rows = tuple(Row((Cell(line.name), *(cell(line, year) for year in years)), line.role) for line in lines)
    return Table(
        id=f"table-{table.replace('_', '-')}",
        label=edition.label("table"),
        title=title,
        subtitle=subtitle,
        columns=columns,
        rows=rows,
        source=source,
        dense=True,
        note=note,
    )


def printed(words: Words, row: Record, column: str, scale: float = 1.0) -> str:
    """Return one number of a result, rounded by the range of its row; without a range as exact as it was given."""
    number = row[column]
    assert isinstance(number, int | float)
    value, low, high = span(row)
    if low is None or high is None or low == high:
        return words.digits(float(f"{number / scale:.6g}"))
    step = round_range(value / scale, low / scale, high / scale).step
    return words.digits(at_step(number / scale, step), max(0, -int(step.normalize().as_tuple().exponent)))
