"""The workbook inside a chart: a row for each category, a column for each series, and the ends of its ranges."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING

from impact.export.native_charts.plan import Plan
from impact.export.zipped import without_program

if TYPE_CHECKING:
    from pptx.chart.data import CategoryChartData

DAY = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)  # that the file says it was made, whenever it is
WIDTHS = (34, 16)  # of the names, of each other column, in letters


def chart_data(plan: Plan) -> CategoryChartData:
    """Return the numbers of a plan as python-pptx holds them: every column is a series there, drawn or not."""
    from pptx.chart.data import CategoryChartData

    data = CategoryChartData(number_format=plan.digits)
    data.categories = list(plan.categories)
    for column in plan.columns.values():
        data.add_series(column.name, column.values)
    return data


def workbook(plan: Plan) -> bytes:
    """Return the file, in which python-pptx looks for what its charts refer to; the same plan gives the same bytes."""
    from xlsxwriter import Workbook
    from xlsxwriter.utility import xl_col_to_name

    stream = io.BytesIO()
    book = Workbook(stream, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": DAY})
    sheet = book.add_worksheet()
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    number = book.add_format({"num_format": plan.digits})
    sheet.set_column(0, 0, WIDTHS[0])
    sheet.set_column(1, len(plan.columns), WIDTHS[1], number)
    sheet.freeze_panes(1, 1)
    sheet.write_string(0, 0, plan.unit, head)
    for row, category in enumerate(plan.categories, start=1):
        sheet.write_string(row, 0, category)
    places = {key: xl_col_to_name(at) for at, key in enumerate(plan.columns, start=1)}
    for at, column in enumerate(plan.columns.values(), start=1):
        sheet.write_string(0, at, column.name, head)
        for row, value in enumerate(column.values, start=1):
            if value is None:
                continue
            if column.formula:
                cells = {key: f"{letter}{row + 1}" for key, letter in places.items()}
                sheet.write_formula(row, at, column.formula.format(**cells), number, value)
            else:
                sheet.write_number(row, at, value, number)
    book.close()
    return without_program(stream.getvalue())
