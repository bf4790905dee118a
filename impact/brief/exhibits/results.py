"""Tables of results, and of results by year: each number rounded by its measure."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import joined
from impact.document import Cell, Column, Row, Table, Text, plain, text
from impact.language.amounts import PrintedMoney, money_below
from impact.language.rounding import add_up
from impact.study.tables import Record

NONE = Cell(text("–"))  # where nothing is estimated
COLUMN, NARROW = 100_000.0, 10_000.0  # numbers of money in a table, and in a narrow one, are less


def result_cell(
    context: BriefContext, table: str, row: Record | None, per: float | None = 1.0, *, ranged: bool = True
) -> Cell:
    """Return a result of a table of the study, with its range where one was estimated.

    Args:
        table: name of the study's table.
        row: of the table; None where it has none.
        per: the number is divided by it, as `Amounts.of` takes it.
        ranged: whether the range is printed behind the value.
    """
    if row is None or row["value"] is None:
        return NONE
    amount = context.amounts.of(row, per)
    return Cell(text(amount.known if ranged else amount.value), cell=f"{table}/{row['id']}/value")


def result_table(
    context: BriefContext,
    name: str,
    columns: Sequence[tuple[str, float]],
    rows: Iterable[Row],
    topics: Sequence[str],
    *,
    title: Text,
    subtitle: Text,
    dense: bool = True,
    note: Text = (),
) -> Table:
    """Return the table.

    Args:
        columns: header and width; the first heads the rows.
        rows: with as many cells.
        topics: behind the results, for its sources.
        title: the finding.
        subtitle: what is measured.
        dense: whether it is set small.
        note: over its sources.
    """
    (first, width), *others = columns
    return Table(
        id=f"table-{name}",
        title=title,
        columns=(Column(first, width, row_header=True), *(Column(head, share, "right") for head, share in others)),
        rows=tuple(rows),
        subtitle=subtitle,
        source=context.source_line(*topics),
        dense=dense,
        note=note,
    )


def money(context: BriefContext, rows: Iterable[Record], below: float = COLUMN) -> PrintedMoney:
    """Return the smallest unit in which every value of some rows is less than so much, for a head over them."""
    values = (abs(float(row["value"])) for row in rows if isinstance(row["value"], int | float))
    return money_below(context.words, max(values, default=0.0), below)


MOST_YEARS = 8
DIGITS = 5  # of the largest value of a table: no other is printed finer than the last of them


@dataclass(frozen=True)
class YearRow:
    """One line of the table: its name, and the row of the study for a year.

    Attributes:
        name, of: what it is called, and its row for a year.
        column: which number of the row.
        parts: places of the lines that add up to it, in the list that the table is made of.
        coarse: whether its values are rounded as their range is, which is all that a rough estimate allows.
    """

    name: Text
    of: Callable[[int], Record | None]
    column: Literal["value", "low", "high"] = "value"
    role: Literal["", "total"] = ""
    parts: tuple[int, ...] = ()
    coarse: bool = False


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


def range_lines(context: BriefContext, rows: Mapping[int, Record]) -> list[YearRow]:
    """Return both ends of the range of a total by year; none where no range was estimated."""
    ends: tuple[Literal["low", "high"], ...] = ("low", "high")
    return [
        YearRow(context.text(f"line-{end}"), rows.get, end)
        for end in ends
        if any(isinstance(row[end], int | float) for row in rows.values())
    ]


def _not_estimated(context: BriefContext, table: str, lines: Sequence[YearRow], years: Sequence[int]) -> Iterator[Text]:
    """Yield why a line has no figure in any of the years, where the study says it."""
    for line in lines:
        rows = [row for year in years if (row := line.of(year)) is not None]
        if rows and not any(isinstance(row[line.column], int | float) for row in rows):
            reason = context.reason(f"{table}/{rows[0]['id']}/{line.column}")
            if reason:
                yield context.text("line-not-estimated", name=plain(line.name), reason=reason)


def year_table(
    context: BriefContext,
    table: str,
    lines: Sequence[YearRow],
    years: Sequence[int],
    *,
    title: Text,
    subtitle: Text,
    first: str,
    source: Text,
    scale: float = 1.0,
    note: Text = (),
    width: float = 0.30,
    id: str = "",
) -> Table:
    """Return the table; what is not estimated prints as a dash.

    A note says why a line has no figure in any year, and that numbers are rounded where printed parts do not make the
    printed total to the digit.

    Args:
        table: name of the study's table, for the addresses of cells.
        first: header of the first column.
        scale: the numbers are divided by it.
        width: share of the first column.
        id: of the table; by default its name.
    """
    columns = (
        Column(first, width, row_header=True),
        *(Column(str(year), (1 - width) / len(years), "right") for year in years),
    )

    finest = _finest(lines, years)

    def cell(line: YearRow, year: int) -> Cell:
        row = line.of(year)
        if row is None or not isinstance(row[line.column], int | float):
            return Cell(text("–"))
        shown = printed(context, row, line.column, scale, finest)
        if line.coarse:
            shown = context.amounts.of(row, scale).at_range(float(row[line.column] or 0))
        return Cell(text(shown), cell=f"{table}/{row['id']}/{line.column}")

    note = joined([note, *_not_estimated(context, table, lines, years)])
    if not _add_up(context, lines, years):
        note = joined([note, context.text("rounding-note")])
    rows = tuple(Row((Cell(line.name), *(cell(line, year) for year in years)), line.role) for line in lines)
    return Table(
        id=f"table-{id or table.replace('_', '-')}",
        title=title,
        subtitle=subtitle,
        columns=columns,
        rows=rows,
        source=source,
        note=note,
    )


def _add_up(context: BriefContext, lines: Sequence[YearRow], years: Sequence[int]) -> bool:
    def shown(line: YearRow, year: int) -> Decimal:
        row = line.of(year)
        known = row is not None and isinstance(row[line.column], int | float)
        return context.amounts.of(row).rounded.central if known and row is not None else Decimal(0)

    return all(
        add_up((shown(lines[part], year) for part in line.parts), shown(line, year))
        for line in lines
        if line.parts
        for year in years
    )


def _finest(lines: Sequence[YearRow], years: Sequence[int]) -> Decimal | None:
    """Return the finest step of the table, in the unit of its rows: that of the fifth digit of its largest value."""
    rows = (row for line in lines for year in years if (row := line.of(year)) is not None)
    largest = max((abs(float(row["value"])) for row in rows if isinstance(row["value"], int | float)), default=0.0)
    return Decimal(1).scaleb(Decimal(repr(largest)).adjusted() - DIGITS + 1) if largest else None


def printed(
    context: BriefContext,
    row: Record,
    column: str = "value",
    scale: float | PrintedMoney = 1.0,
    finest: Decimal | None = None,
) -> str:
    """Return one number of a result in units of so many: the value at its own step, others at that of the range.

    Args:
        context, row, column, scale: of the number.
        finest: step that it is printed to at the finest, in the row's unit.
    """
    number = row[column]
    if finest is not None and isinstance(number, int | float):
        amount = context.amounts.of(row, scale)
        most = max(0, -(finest / Decimal(repr(float(amount.per)))).adjusted())  # decimals
        if (amount.decimals if column == "value" else amount.decimals_of_range) > most:
            shown = Decimal(repr(float(number))) / Decimal(repr(amount.per))
            vanishes = shown and abs(shown) * 2 < Decimal(1).scaleb(-most)
            return amount.with_decimals(number, -shown.adjusted() if vanishes else most)
    return context.amounts.printed(row, column, scale)
