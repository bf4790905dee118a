"""Charts that a workbook draws by itself, made by XlsxWriter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from impact.charts.drawing.picture import Picture, Series
from impact.charts.drawing.series import tone_of
from impact.output.workbook.content import CHART_COLUMNS, Book, ChartKind, ChartSeries, Sheet, SheetChart, Show
from impact.theme.colour import shades, tint
from impact.theme.theme import Theme

if TYPE_CHECKING:
    from xlsxwriter.chart import Chart
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

NAME, AT, VALUE = 0, 1, 2
FORMS: dict[str, tuple[ChartKind, bool]] = {
    "columns": ("column", False),
    "stacked-columns": ("column", True),
    "bars": ("bar", False),
    "stacked-bars": ("bar", True),
    "dots": ("bar", False),
    "lines": ("line", False),
}
TOTAL = "total"
LEAST, A_ROW, MOST, AROUND = 330, 26, 760, 120  # heights in pixels
PALE = 0.45


@dataclass(frozen=True)
class ChartRange:
    """Where a series stands on its sheet.

    Attributes:
        series: which one. first, last: rows under the header. reach: columns of how far its ranges reach up and down.
    """

    series: Series
    first: int
    last: int
    reach: tuple[int, int] | None


class Colours:
    """Gives series the colours that they have in the brief."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def of(self, many: Sequence[Series]) -> list[str]:
        """Return a colour for each series that stand beside each other; those of one meaning take shades of it."""
        own = self._theme.palette
        tones = [getattr(own, f"channel_{s.key}", "") or self._theme.colour(tone_of(s.key, s.unit)) for s in many]
        found: list[str] = []
        for place, tone in enumerate(tones):
            alike = [at for at, other in enumerate(tones) if other == tone]
            found.append(shades(tone, len(alike))[alike.index(place)] if 1 < len(alike) < 6 else tone)
        return found

    @property
    def ink(self) -> str:
        return self._theme.palette.ink


def charts_of(
    picture: Picture, blocks: Sequence[ChartRange], alt: str, colours: Colours, units: Sequence[str], number: str
) -> Iterator[SheetChart]:
    if picture.form not in FORMS:
        return
    kind, stacked = FORMS[picture.form]
    for panel in dict.fromkeys(block.series.panel for block in blocks):
        own = [block for block in blocks if block.series.panel == panel and block.series.points]
        names = {tuple(point.x for point in block.series.points) for block in own}
        known = any(point.value is not None for block in own for point in block.series.points)
        if not known or len(names) > 1:
            continue
        unit = next(u for block, u in zip(blocks, units, strict=True) if block is own[0])
        series = tuple(_native_series(picture.form, own, colours))
        rows = len(own[0].series.points) * (len(own) if not stacked else 1)
        height = min(MOST, max(LEAST, A_ROW * rows + AROUND)) if kind == "bar" else LEAST
        yield SheetChart(kind, series, panel, alt, unit, number, stacked, height)


def _native_series(form: str, own: Sequence[ChartRange], colours: Colours) -> Iterator[ChartSeries]:
    stacked = form.startswith("stacked")
    parts = [block for block in own if not (stacked and block.series.key == TOTAL)]
    for block, colour in zip(parts, colours.of([block.series for block in parts]), strict=True):
        announced = all(p.status == "announced" for p in block.series.points if p.value is not None)
        ranged = not stacked and any(point.low is not None for point in block.series.points)
        plus, minus = block.reach if block.reach and ranged else (None, None)
        fill = tint(colour, PALE) if announced else colour
        show: Show = "line" if form == "lines" else "fill"
        yield ChartSeries((NAME, block.first), block.first, block.last, AT, VALUE, fill, plus, minus, show)
    for block in own:
        if stacked and block.series.key == TOTAL and form == "stacked-columns":
            plus, minus = block.reach or (None, None)
            rows = (block.first, block.last)
            yield ChartSeries((NAME, block.first), *rows, AT, VALUE, colours.ink, plus, minus, "marker")


APART = 16  # pixels
COLUMN = 64  # pixels of a column without a width of its own
ROW = 20  # pixels of a row
LETTERS = {"size": 9}
THIN, THICK = 0.75, 2.25  # of lines [pt]


def insert_charts(made: Workbook, page: Worksheet, sheet: Sheet, book: Book) -> tuple[int, int]:
    column, down = len(sheet.columns) + 1, 0
    for chart in sheet.charts:
        place = {"description": chart.alt, "y_offset": down, "object_position": 3}
        drawn = _drawn(made, sheet, chart, book)
        drawn.set_size({"width": COLUMN * CHART_COLUMNS, "height": chart.height})
        page.insert_chart(sheet.head, column, drawn, place)
        down += chart.height + APART
    return column + CHART_COLUMNS - 1, sheet.head + -(-down // ROW)


def _drawn(made: Workbook, sheet: Sheet, chart: SheetChart, book: Book) -> Chart:
    subtype = {"subtype": "stacked"} if chart.stacked else {}
    drawn = made.add_chart({"type": chart.kind, **subtype})
    over = made.add_chart({"type": "line"}) if any(each.show == "marker" for each in chart.series) else None
    for series in chart.series:
        target = over if series.show == "marker" and over is not None else drawn
        target.add_series(_series(sheet, series, chart, book))
    if over is not None:
        drawn.combine(over)
    letters = {**LETTERS, "color": book.ink}
    if chart.title:
        drawn.set_title({"name": _plain(chart.title), "name_font": {"size": 11, "bold": True, "color": book.head}})
    else:
        drawn.set_title({"none": True})
    if len(chart.series) > 1:
        drawn.set_legend({"position": "bottom", "font": letters})
    else:
        drawn.set_legend({"none": True})
    values: dict[str, Any] = {
        "num_format": chart.number, "num_font": letters,
        "major_gridlines": {"visible": True, "line": {"color": book.line}},
        "line": {"none": True}, "name": _plain(chart.axis), "name_font": {**letters, "bold": False},
    }  # fmt: skip
    names: dict[str, Any] = {"num_font": letters, "label_position": "low", "line": {"color": book.ink, "width": THIN}}
    if chart.kind == "bar":
        names["reverse"] = True
        values["label_position"] = "high"  # the order of names is turned round, and the axis with it
    across, up = (values, names) if chart.kind == "bar" else (names, values)
    drawn.set_x_axis(across)
    drawn.set_y_axis(up)
    drawn.show_blanks_as("gap")
    drawn.set_chartarea({"border": {"none": True}})
    return drawn


def _series(sheet: Sheet, series: ChartSeries, chart: SheetChart, book: Book) -> dict[str, Any]:
    first, last = sheet.head + 1 + series.first, sheet.head + 1 + series.last

    def cells(column: int) -> list[Any]:
        return [sheet.name, first, column, last, column]

    column, row = series.name
    made: dict[str, Any] = {
        "name": [sheet.name, sheet.head + 1 + row, column],
        "categories": cells(series.names),
        "values": cells(series.values),
    }
    if chart.kind != "line" and series.show != "marker":
        made |= {"gap": 55, "overlap": 100 if chart.stacked else 0}
    if series.show == "line":
        made |= {"line": {"color": series.colour, "width": THICK}, "marker": {"type": "none"}}
    elif series.show == "marker":
        diamond = {"type": "diamond", "size": 6, "fill": {"color": series.colour}, "border": {"color": "#FFFFFF"}}
        made |= {"line": {"none": True}, "marker": diamond}
    else:
        made |= {"fill": {"color": series.colour}, "border": {"color": series.colour, "width": THIN}}
    if series.plus is not None and series.minus is not None:
        made["y_error_bars"] = {
            "type": "custom", "direction": "both", "end_style": 1,
            "plus_values": _reference(sheet, series.plus, first, last),
            "minus_values": _reference(sheet, series.minus, first, last),
            "line": {"color": book.ink, "width": 1.0},
        }  # fmt: skip
    return made


def _reference(sheet: Sheet, column: int, first: int, last: int) -> str:
    from xlsxwriter.utility import xl_range_abs

    from impact.output.workbook.formats import quoted

    return f"={quoted(sheet.name)}!{xl_range_abs(first, column, last, column)}"


def _plain(text: str) -> str:
    """Return words that no reader takes for the address of a cell."""
    return text.lstrip("=") or " "
