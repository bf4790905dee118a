"""Charts on their sheets, as XlsxWriter makes them."""

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
        place = {"description": chart.alt, "y_offset": down, "object_position": 3}
        drawn = _drawn(made, sheet, chart, book)
        drawn.set_size({"width": COLUMN * CHART_COLUMNS, "height": chart.height})
        page.insert_chart(sheet.head, column, drawn, place)
        down += chart.height + APART
    return column + CHART_COLUMNS - 1, sheet.head + -(-down // ROW)


def _drawn(made: Workbook, sheet: Sheet, chart: NativeChart, book: Book) -> Chart:
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


def _series(sheet: Sheet, series: ChartSeries, chart: NativeChart, book: Book) -> dict[str, Any]:
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

    from impact.export.workbook.names import quoted

    return f"={quoted(sheet.name)}!{xl_range_abs(first, column, last, column)}"


def _plain(text: str) -> str:
    """Return words that no reader takes for the address of a cell."""
    return text.lstrip("=") or " "
