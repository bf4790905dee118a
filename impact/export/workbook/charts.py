"""Native charts on their sheets, as XlsxWriter makes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from impact.export.workbook.content import CHART_COLUMNS, Book, ChartSeries, NativeChart, Sheet

if TYPE_CHECKING:
    from xlsxwriter.chart import Chart
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

APART = 16  # pixels
COLUMN = 64  # pixels of a column without a width of its own
ROW = 20  # pixels of a row
LETTERS = {"size": 9}
THIN, THICK = 0.75, 2.25  # of lines [pt]


def insert_charts(made: Workbook, page: Worksheet, sheet: Sheet, book: Book) -> tuple[int, int]:
    """Put the charts of a sheet beside its table, and return the last column and row that they reach."""
    column, down = len(sheet.columns) + 1, 0
    for chart in sheet.charts:
        drawn = _drawn(made, sheet, chart, book)
        drawn.set_size({"width": COLUMN * CHART_COLUMNS, "height": chart.height})
        place = {"description": chart.alt, "y_offset": down, "object_position": 3}
        page.insert_chart(sheet.head, column, drawn, place)
        down += chart.height + APART
    return column + CHART_COLUMNS - 1, sheet.head + -(-down // ROW)


def _drawn(made: Workbook, sheet: Sheet, chart: NativeChart, book: Book) -> Chart:
    """Return a chart with all its series, axes and words."""
    subtype = {"subtype": "stacked"} if chart.stacked else {}
    drawn = made.add_chart({"type": chart.kind, **subtype})
    over = made.add_chart({"type": "line"}) if any(each.over for each in chart.series) else None
    overlapping = chart.stacked or chart.crosses is not None
    for series in chart.series:
        target = over if series.over and over is not None else drawn
        target.add_series(_series(sheet, series, chart, book, overlapping=overlapping))
    if over is not None:
        drawn.combine(over)
    letters = {**LETTERS, "color": book.ink}
    if chart.title:
        drawn.set_title({"name": _plain(chart.title), "name_font": {"size": 11, "bold": True, "color": book.head}})
    else:
        drawn.set_title({"none": True})
    hidden = [place for place, each in enumerate(_in_order(chart.series)) if each.show == "hidden" or each.colours]
    if len(chart.series) - len(hidden) > 1:
        drawn.set_legend({"position": "bottom", "font": letters, "delete_series": hidden})
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
        if chart.crosses is not None:
            values["crossing"] = chart.crosses
    across, up = (values, names) if chart.kind == "bar" else (names, values)
    drawn.set_x_axis(across)
    drawn.set_y_axis(up)
    drawn.show_blanks_as("gap")
    drawn.set_chartarea({"border": {"none": True}})
    return drawn


def _in_order(series: tuple[ChartSeries, ...]) -> list[ChartSeries]:
    """Return series in the order of the key: those that lie over the others come last."""
    return sorted(series, key=lambda each: each.over)


def _series(sheet: Sheet, series: ChartSeries, chart: NativeChart, book: Book, *, overlapping: bool) -> dict[str, Any]:
    first, last = sheet.head + 1 + series.first, sheet.head + 1 + series.last

    def cells(column: int) -> list[Any]:
        return [sheet.name, first, column, last, column]

    column, row = series.name
    made: dict[str, Any] = {
        "name": [sheet.name, sheet.head + 1 + row, column],
        "categories": cells(series.names),
        "values": cells(series.values),
    }
    if chart.kind != "line" and not series.over:
        made |= {"gap": 55, "overlap": 100 if overlapping else 0}
    if series.show == "line":
        made |= {"line": {"color": series.colour, "width": THICK}, "marker": {"type": "none"}}
    elif series.show == "marker" or (series.show == "hidden" and series.over):
        shown = series.show == "marker"
        made |= {"line": {"none": True}}
        made["marker"] = (
            {"type": "diamond", "size": 6, "fill": {"color": series.colour}, "border": {"color": "#FFFFFF"}}
            if shown
            else {"type": "none"}
        )
    elif series.show == "hidden":
        made |= {"fill": {"none": True}, "border": {"none": True}}
    else:
        made |= {"fill": {"color": series.colour}, "border": {"color": series.colour, "width": THIN}}
    if series.colours:
        made["points"] = [{"fill": {"color": each}, "border": {"none": True}} for each in series.colours]
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

    from impact.export.workbook.names import quoted

    return f"={quoted(sheet.name)}!{xl_range_abs(first, column, last, column)}"


def _plain(text: str) -> str:
    """Return words that no reader takes for the address of a cell."""
    return text.lstrip("=") or " "
