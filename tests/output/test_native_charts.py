"""Charts of Office: their numbers are those of the picture, in the chart and in its workbook alike."""

import io
from typing import Any

import pytest
from lxml import etree
from office_files import chart_out_of_order
from openpyxl import load_workbook
from shared_editions import edition_of

from impact.brief.edition.context import BriefContext
from impact.charts.drawing.picture import Caption, Picture, Point, Series
from impact.language.messages import Marked
from impact.output.office.chart_data import even_reach
from impact.output.office.native_charts import NativeChart, native_charts

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
NEAR = 1e-9


@pytest.fixture(scope="module")
def context() -> BriefContext:
    edition = edition_of("byd-jizzakh")
    edition_of_annex = edition_of("byd-jizzakh", document="annex")
    edition.context.log.plain_pictures.update(edition_of_annex.context.log.plain_pictures)
    return edition.context


@pytest.fixture(scope="module")
def made(context: BriefContext) -> dict[str, tuple[Picture, tuple[NativeChart, ...] | None]]:
    return {name: (picture, native_charts(picture, context)) for name, picture in context.log.plain_pictures.items()}


def test_each_form_has_its_native_one_or_none(made: dict[str, Any]) -> None:
    forms = {picture.form: charts is not None for picture, charts in made.values()}
    assert forms == {
        "lines": True, "columns": True, "stacked-columns": True, "waterfall": False, "dots": True,
        "stacked-bars": True, "map": False,
    }  # fmt: skip


def test_values_of_the_series_stand_in_the_workbook(made: dict[str, Any]) -> None:
    for name, (picture, charts) in made.items():
        if not charts:
            continue
        cells = [
            cell.value
            for chart in charts
            for row in load_workbook(io.BytesIO(chart.workbook), data_only=True)["Sheet1"].iter_rows()
            for cell in row
            if isinstance(cell.value, int | float)
        ]
        shown = [point.value / series.per for series in picture.series for point in series.points if point.value]
        assert not [
            number for number in shown if not any(abs(number - cell) <= NEAR * abs(number) for cell in cells)
        ], name


def test_whiskers_reach_to_the_ends_of_the_range(made: dict[str, Any]) -> None:
    picture, charts = made["figure-jobs-by-year"]
    whole = picture.series[-1]
    (chart,) = charts
    bars = next(etree.fromstring(chart.xml).iter(f"{C}errBars"))
    for way, end in (("plus", "high"), ("minus", "low")):
        found = [float(v.text) for v in bars.find(f"{C}{way}").iter(f"{C}v")]
        assert found == pytest.approx([abs(getattr(point, end) - point.value) for point in whole.points])


def test_panels_of_one_unit_have_one_scale(made: dict[str, Any]) -> None:
    charts = made["figure-cumulative-emissions"][1]
    scales = {
        tuple(etree.fromstring(chart.xml).find(f".//{C}valAx/{C}scaling/{C}{end}").get("val") for end in ("min", "max"))
        for chart in charts
    }
    assert len(charts) == 2
    assert len(scales) == 1


def _picture(*series: Series) -> Picture:
    return Picture("bars", series, (), lambda: Caption(Marked(""), Marked(""), ""), lambda style: style.figure())


def test_what_a_spreadsheet_takes_for_a_formula_stays_text(context: BriefContext) -> None:
    series = Series("k", "=1+1", "persons", (Point("=cmd()", 1.0), Point("@x", 2.0)))
    (chart,) = native_charts(_picture(series), context) or ()
    sheet = load_workbook(io.BytesIO(chart.workbook))["Sheet1"]
    assert [cell.data_type for cell in (sheet["A2"], sheet["A3"], sheet["B1"])] == ["s", "s", "s"]


def test_elements_of_charts_stand_where_another_program_writes_them(made: dict[str, Any]) -> None:
    for _, charts in made.values():
        for chart in charts or ():
            assert chart_out_of_order(chart.xml) == []
    (chart,) = made["figure-jobs-by-year"][1]
    turned = chart.xml.replace(b'<c:varyColors val="0"/>', b"").replace(
        b"<c:grouping", b'<c:varyColors val="0"/><c:grouping'
    )
    assert chart_out_of_order(turned)  # the check can fail


@pytest.mark.parametrize(
    "numbers", [[], [None], [0.0], [0.0, 0.0], [5e-9], [-5e-9], [-1e13, 1e13], [7.0], [-7.0, None]]
)
def test_an_axis_reaches_around_its_values_whatever_they_are(numbers: list[float | None]) -> None:
    low, high = even_reach(numbers)
    assert low < high
    assert all(low <= number <= high for number in numbers if number is not None)
    assert low <= 0 <= high
