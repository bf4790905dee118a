"""Figures as sheets: what a chart shows as rows, with ranges, units and status, and what native charts read."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from impact.charts.drawing.picture import ChartContext, Picture, Point, Series
from impact.charts.drawing.series import unit_alone
from impact.language.conventions import Conventions
from impact.language.input_names import lowered, unmarked
from impact.language.rounding import Steps
from impact.language.table_text import column_head
from impact.language.unit_names import is_stored_in_millions
from impact.output.workbook.charts import ChartRange, Colours, charts_of
from impact.output.workbook.content import SheetCell, SheetChart, SheetColumn, SheetRow, beyond
from impact.output.workbook.formats import exact_format
from impact.output.workbook.printed import plain_number
from impact.output.workbook.study_tables import StudyTables

NAME, AT, VALUE, LOW, HIGH = range(5)  # columns that charts read
MILLION = 1e6
HEADS = Conventions("en")  # in what axes count
TOTALS = ("gross", "net")  # steps of a waterfall that stand on the ground
NO_ROW = "-"  # in place of the address of a value that a series has not
OF_CHARTS = "#,##0.00"  # format of what serves a chart alone
IDENTIFIERS = ("chart_minus", "chart_plus")


@dataclass(frozen=True)
class FigureRows:
    columns: tuple[SheetColumn, ...]
    rows: tuple[SheetRow, ...]
    charts: tuple[SheetChart, ...]
    aside: tuple[tuple[str, tuple[SheetCell, ...]], ...] = ()


class FigureSheets:
    def __init__(self, context: ChartContext, tables: StudyTables, steps: Steps) -> None:
        self._context, self._tables, self._steps = context, tables, steps
        self._say = context.words.say
        self._status = {status: self._say(f"status-{status}") for status in ("reported", "announced", "modelled")}

    def shown(self, picture: Picture, alt: str, colour: Colours, head: int) -> FigureRows:
        """Return a figure as rows and charts.

        Args:
            picture: what it shows. alt: the chart in words. colour: gives each series its own.
            head: the row of the header on the sheet, counted from 0.
        """
        picture = replace(picture, series=tuple(aligned(picture)))
        every = [point for series in picture.series for point in series.points]
        panels = any(series.panel not in ("", series.name) for series in picture.series)
        notes, counted = any(point.note for point in every), any(series.unit for series in picture.series)
        ranged = any(point.low is not None for point in every)
        columns = self._columns(picture, panels=panels, notes=notes, counted=counted)
        first = beyond(len(columns))
        aside: list[tuple[SheetCell, ...]] = []
        rows: list[SheetRow] = []
        blocks: list[ChartRange] = []
        for series in picture.series:
            start, unit = len(rows), self.unit(series) or None
            for point in series.points:
                row = head + 2 + len(rows)
                status = SheetCell(self._status[point.status] if point.value is not None else None)
                cells = [SheetCell(series.name or series.key), SheetCell(point.x)]
                cells += [*self._numbers(series, point), SheetCell(unit)] if counted else []
                cells += [status, SheetCell(self._printed(series, point))] if counted else [status]
                cells += [SheetCell(series.panel)] * panels + [SheetCell(point.note or None)] * notes
                rows.append(
                    SheetRow(tuple(cells), "total" if picture.form == "waterfall" and point.key in TOTALS else "")
                )
                aside.append(tuple(_reach(point, series, row)))
            reach = (first + 1, first) if ranged else None
            blocks.append(ChartRange(series, start, len(rows) - 1, reach))
        number, units = self._axis_format(picture), [self.unit(block.series) for block in blocks]
        made = tuple(charts_of(picture, blocks, alt, colour, units, number))
        serving = tuple(zip(IDENTIFIERS, zip(*aside, strict=True), strict=True)) if made and ranged else ()
        return FigureRows(columns, tuple(rows), made, serving)

    def unit(self, series: Series) -> str:
        words, unit = self._context.words, series.unit
        if not unit or unit == "1":
            return "" if not unit else self._say("workbook-share")
        said = unit_alone(words, unit)
        exponent = round(math.log10(series.per * (MILLION if is_stored_in_millions(unit) else 1.0)))
        scale = next((each.name for each in HEADS.scales if each.exponent == exponent), "")
        return lowered(unmarked(self._say(f"scale-{scale}", unit=said) if scale else said))

    def _head(self, column: str) -> str:
        return column_head(self._context.words, column)

    def _columns(self, picture: Picture, *, panels: bool, notes: bool, counted: bool) -> tuple[SheetColumn, ...]:
        series = [len(each.name) for each in picture.series]
        points = [len(str(point.x)) for each in picture.series for point in each.points]
        columns = [
            SheetColumn(self._say("workbook-column-series"), min(40.0, max([14, *series]) + 2.0)),
            SheetColumn(self._say("web-place"), min(44.0, max([8, *points]) + 4.0)),
        ]
        if counted:
            numbers = ("value", "low", "high")
            columns += [SheetColumn(self._head(name), 12.0, True) for name in numbers]
            columns.append(SheetColumn(self._head("unit"), 18.0))
        columns.append(SheetColumn(self._head("status"), 12.0))
        columns += [SheetColumn(self._say("workbook-column-printed"), 24.0)] * counted
        columns += [SheetColumn(self._say("workbook-column-panel"), 30.0)] * panels
        columns += [SheetColumn(self._head("note"), 24.0)] * notes
        return tuple(columns)

    def _numbers(self, series: Series, point: Point) -> Iterator[SheetCell]:
        """Yield value, low and high in units of the axis, read from the tables of the study where they stand there."""
        for column, number in (("value", point.value), ("low", point.low), ("high", point.high)):
            if number is None or not series.unit:
                yield SheetCell()
                continue
            address = f"{point.cell.rpartition('/')[0]}/{column}"  # of a result, where its table holds what is shown
            formula = self._tables.sum_of(address) if self._tables.held(address) == number else ""
            per = "" if series.per == 1 else f"/{plain_number(Decimal(repr(series.per)))}"
            shown = number / series.per
            yield SheetCell(shown, self._format(series, shown), f"({formula}){per}" if formula and per else formula)

    def _format(self, series: Series, number: float) -> str:
        step = self._steps[series.unit]
        return exact_format(number, series.unit, None if step is None else step / Decimal(repr(series.per)))

    def _axis_format(self, picture: Picture) -> str:
        """Return the format of the axis: no more digits after the point than the largest value needs."""
        sizes = [abs(end) / s.per for s in picture.series for point in s.points for end in point.reach]
        largest, shares = max(sizes, default=0.0), all(series.unit == "1" for series in picture.series)
        return (
            "0%" if shares and largest <= 1 else "#,##0" if largest >= 10 else "#,##0.0" if largest >= 1 else "#,##0.00"
        )

    def _printed(self, series: Series, point: Point) -> str | None:
        if point.value is None or not series.unit:
            return self._say("not-estimated") if series.unit and point.cell != NO_ROW else None
        amount = self._context.amount(series, point, series.per)
        if not amount.ranged:
            return amount.value
        return amount.ranged_value


def _reach(point: Point, series: Series, row: int) -> Iterator[SheetCell]:
    """Yield how far the range reaches below and above the value, as formulas; nothing where it has none."""
    if point.value is None or point.low is None or point.high is None:
        yield from (SheetCell(), SheetCell())
        return
    down, up = (point.value - point.low) / series.per, (point.high - point.value) / series.per
    yield SheetCell(down, OF_CHARTS, f"C{row}-D{row}")
    yield SheetCell(up, OF_CHARTS, f"E{row}-C{row}")


def aligned(picture: Picture) -> Iterator[Series]:
    """Yield the series of a chart, those of one panel with the same rows: a row without a value where one has none."""
    for series in picture.series:
        others = [each for each in picture.series if each.panel == series.panel]
        names = [tuple(point.x for point in each.points) for each in others]
        if len(set(names)) == 1 or any(len(set(own)) != len(own) for own in names):
            yield series
            continue
        every = list(dict.fromkeys(x for own in names for x in own))
        if all(isinstance(x, int | float) for x in every):
            every.sort(key=float)
        own = {point.x: point for point in series.points}
        yield replace(series, points=tuple(own.get(x, Point(x, None, cell=NO_ROW)) for x in every))
