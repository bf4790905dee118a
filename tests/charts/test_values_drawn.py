"""What charts draw and print are cells of their tables: bars, lines, dots and labels are read back from the figure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import numpy as np
import pytest
from drawn_charts import charts_of, drawn, pictured, texts
from made_up_tables import HOSTILE, times
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.patches import Rectangle, StepPatch

from impact.charts.results import PanelRows
from impact.core.errors import ImpactError
from impact.language.amounts import Amounts
from impact.language.messages import Language
from impact.language.rounding import Steps
from impact.study.study import StudyData
from impact.study.tables import Record
from impact.study.tables.queries import counted

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


def number(row: Record, name: str = "value") -> float:
    cell = row[name]
    assert isinstance(cell, int | float)
    return float(cell)


def bars(axes: Axes) -> list[Rectangle]:
    """Return the bars in the order they were drawn."""
    return [bar for part in axes.containers for bar in cast("Iterable[Rectangle]", part)]


def ranges(axes: Axes) -> list[tuple[float, float]]:
    """Return low and high of each whisker, level or upright; its caps are left out."""
    segments = [
        np.asarray(segment, np.float64)
        for part in axes.collections
        if isinstance(part, LineCollection)
        for segment in part.get_segments()
    ]
    along = 0 if axes.get_xscale() == "linear" and len(axes.get_yticks()) == 0 else 1
    return [(line[0, along], line[1, along]) for line in segments if line[0, along] != line[1, along]]


def rounded(study: StudyData, row: Record, unit: float = 1.0) -> str:
    """Return the value of a row as the brief prints it."""
    return Amounts(Language("en"), Steps.of(study)).printed(row, per=unit)


def printed_ends(study: StudyData, row: Record) -> tuple[float, float]:
    """Return low and high of a row as the brief prints them, where a whisker has to end."""
    found = Amounts(Language("en"), Steps.of(study)).of(row).rounded
    assert found.low is not None
    assert found.high is not None
    return float(found.low), float(found.high)


def line_points(axes: Axes, marker: str) -> list[tuple[float, float]]:
    """Return the places of all markers of a kind."""
    found: list[tuple[float, float]] = []
    for line in axes.lines:
        if line.get_marker() == marker:
            x, y = (np.asarray(part, np.float64) for part in (line.get_xdata(), line.get_ydata()))
            found += list(zip(x.tolist(), y.tolist(), strict=True))
    return found


@pytest.mark.parametrize("name", charts_of("vehicle_plant"))
@pytest.mark.parametrize("case", ["as it is", "no draws"])
def test_every_value_of_a_series_is_the_cell_that_it_names(study: StudyData, name: str, case: str) -> None:
    study = HOSTILE[case](study)
    points = [point for series in pictured(name, study).series for point in series.points]
    named = [point for point in points if point.cell.endswith("/value")]
    assert [point.value for point in named] == [study.cell(point.cell) for point in named]
    assert [point for point in points if point.value is not None]


# Jobs by year


def test_channels_of_jobs_stand_on_each_other_and_reach_the_total_with_its_range(study: StudyData) -> None:
    table = study["jobs_by_year"]
    axes, years = drawn("jobs_by_year", study).axes[0], sorted({int(row["year"] or 0) for row in counted(table)})
    keys = [(channel, year) for channel in ("direct", "indirect", "induced") for year in years]
    reached = dict.fromkeys(years, 0.0)
    for bar, (channel, year) in zip(bars(axes), keys, strict=True):
        whole = sum(float(row["value"] or 0) for row in counted(table, channel=channel, year=year))
        assert bar.get_x() + bar.get_width() / 2 == pytest.approx(year)
        assert (bar.get_y(), bar.get_height()) == pytest.approx((reached[year], whole))
        reached[year] += whole
    totals = list(table.where(channel="total"))
    assert list(reached.values()) == pytest.approx([float(row["value"] or 0) for row in totals])
    assert {printed_ends(study, row) for row in totals if row["low"] != row["high"]} == set(ranges(axes))


@pytest.mark.parametrize("factor", [1e-4, 3e-4, 1e-3, 0.1, 1, 1000])
def test_marks_of_the_axis_say_where_they_stand(study: StudyData, factor: float) -> None:
    """A few jobs or many: no label is printed twice, and each is its place."""
    axes = drawn("jobs_by_year", times(study, factor)).axes[0]
    labels = [label.get_text() for label in axes.get_yticklabels()]
    assert len(labels) == len(set(labels)) > 1
    assert [float(label.replace(",", "")) for label in labels] == pytest.approx(list(axes.get_yticks()))


# Emissions by rule


@pytest.mark.parametrize("factor", [1, -1, 1e-6, -1e-6, 100])
def test_zero_is_in_sight_and_a_value_stands_over_its_dot(study: StudyData, factor: float) -> None:
    """The axis is never cropped to hide a sign, and no value stands at an end of its range."""
    changed = times(study, factor)
    figure = drawn("emissions_by_rule", changed, height=200.0)
    axes = figure.axes[0]
    left, right = axes.get_xlim()
    for rule in ("average", "marginal", "frozen"):
        row = changed.row("key_figures", f"emissions_{rule}")
        assert left < min(0, number(row, "low") / 1e6) <= max(0, number(row, "high") / 1e6) < right
        said = rounded(changed, row, 1e6)
        places = [text.get_position()[0] * 72 for text in figure.texts if text.get_text() == said]
        dot = axes.transData.transform((number(row) / 1e6, 0))[0]
        assert abs(factor) < 1 or any(abs(place - dot) < 12 for place in places), said  # digits of many places lie off


# Output by year


def columns_by_year(figure: Figure) -> dict[int, Rectangle]:
    return {round(bar.get_x() + bar.get_width() / 2): bar for bar in bars(figure.axes[0])}


def test_reported_years_are_solid_and_the_central_path_is_hatched(study: StudyData) -> None:
    found = columns_by_year(drawn("output_by_year", study))
    reported = {int(row["year"] or 0): row for row in study["output_by_year"].where(path="reported")}
    central = {int(row["year"] or 0): row for row in study["output_by_year"].where(path="central")}
    assert set(found) == set(reported) | set(central)
    for year, bar in found.items():
        row = reported.get(year, central.get(year))
        assert row is not None
        assert bar.get_y() == 0
        assert bar.get_height() == pytest.approx(number(row))
        assert bool(bar.get_hatch()) == (year not in reported)


def outlines_of(study: StudyData) -> list[StepPatch]:
    return [patch for patch in drawn("output_by_year", study).axes[0].patches if isinstance(patch, StepPatch)]


def test_the_announced_path_is_an_outline_where_its_claim_has_a_date(study: StudyData) -> None:
    assert not outlines_of(study)  # 500,000 cars, and nobody said when
    claims = study["claims"]
    dated = replace(claims, rows=tuple({**row, "happens": "2030"} for row in claims.rows))
    outlines = outlines_of(replace(study, tables={**study.tables, "claims": dated}))
    values, edges, baseline = outlines[0].get_data()
    rows = [row for row in study["output_by_year"].where(status="announced") if number(row, "year") > 2025]
    assert list(values) == [number(row) for row in rows]
    assert [edge + 0.5 for edge in edges[:-1]] == [row["year"] for row in rows]
    assert baseline is None  # open at both ends: nothing falls to zero


def test_ranges_are_drawn_on_the_central_path_alone(study: StudyData) -> None:
    rows = [row for row in study["output_by_year"].where(path="central") if number(row, "year") > 2025]
    assert ranges(drawn("output_by_year", study).axes[0]) == [printed_ends(study, row) for row in rows]
    assert ranges(drawn("output_by_year", HOSTILE["no draws"](study)).axes[0]) == []


def test_whiskers_of_answers_end_at_the_numbers_beside_them(study: StudyData) -> None:
    rows = list(study["gross_to_net"].where(quantity="jobs", year=study.facts["headline_year"]))
    rows = [row for row in rows if row["step"] in ("gross", "net") and row["low"] is not None]
    found = ranges(drawn("gross_to_net", study).axes[0])
    assert len(found) > 2
    assert {*found} <= {printed_ends(study, row) for row in rows}


# Purchases


def test_shares_are_those_of_turnover_and_start_where_the_one_before_ends(study: StudyData) -> None:
    found = bars(drawn("purchases_by_origin", study).axes[0])
    for place, year in enumerate((2025, study.facts["headline_year"])):
        turnover = number(next(study["turnover_by_year"].where(year=year)))
        rows = [
            next(study["purchases"].where(origin="import", year=year)),
            next(study["purchases"].where(origin="national", sector="total", year=year)),
            next(study["purchases"].where(origin="wages", year=year)),
        ]
        own = [bar for bar in found if round(bar.get_x() + bar.get_width() / 2) == place]
        shares = [number(row) / turnover for row in rows]
        assert [bar.get_height() for bar in own] == pytest.approx([*shares, 1 - sum(shares)])
        assert [bar.get_y() for bar in own] == pytest.approx([0, *np.cumsum(shares)])


# Life cycle


def lifecycle_rows(study: StudyData, **keys: str) -> dict[str, Record]:
    rows = study["life_cycle_emissions"].where(boundary="life_cycle", market="home", **keys)
    return {str(row["stage"]): row for row in rows}


def test_stages_stand_behind_each_other_and_totals_are_cells(study: StudyData) -> None:
    """Both rules show the same cars in the same rows: those of the plant first, each group from least to most."""
    figure = drawn("lifecycle", study)
    models = list(dict.fromkeys(str(row["model"]) for row in study["life_cycle_emissions"].rows))
    for axes, rule in zip(figure.axes, ("average", "marginal"), strict=True):
        totals = {model: lifecycle_rows(study, model=model, electricity=rule) for model in models}
        first = {model: lifecycle_rows(study, model=model, electricity="average")["total"] for model in models}
        made = {row["model"] for row in study["breakeven"].rows}
        order = sorted(
            models, key=lambda model: (model.removesuffix("_low_electric") not in made, number(first[model]))
        )
        rows: dict[float, list[Rectangle]] = {}
        for bar in bars(axes):
            rows.setdefault(round(bar.get_y(), 6), []).append(bar)
        assert len(rows) == len(models)
        for level, model in zip(sorted(rows, reverse=True), order, strict=True):
            stages = totals[model]
            parts = (stages.get(each, {}).get("value") for each in ("vehicle", "battery", "maintenance", "end_of_life"))
            making = sum(float(each or 0) for each in parts)
            values = [making, number(stages["fuel_supply"]), number(stages["driving"])]
            assert [bar.get_width() for bar in rows[level]] == pytest.approx(values)
            assert [bar.get_x() for bar in rows[level]] == pytest.approx([0, *np.cumsum(values)[:-1]])
        limits = {printed_ends(study, stages["total"]) for stages in totals.values()}
        assert set(ranges(axes)) == limits
        assert {rounded(study, stages["total"]) for stages in totals.values()} <= set(texts(figure))


# Cumulative emissions


def running(study: StudyData, rule: str) -> list[Record]:
    keys = {"component": "change", "boundary": "wtw", "gas": "co2e", "cumulative": "yes"}
    return list(study["emissions_by_year"].where(electricity=rule, **keys))


@pytest.mark.parametrize("case", ["as it is", "negative, rising emissions", "unsettled signs", "one year"])
def test_bands_and_line_are_cells_in_million_tonnes(study: StudyData, case: str) -> None:
    study = HOSTILE[case](study)
    figure = drawn("cumulative_emissions", study)
    for axes, rule in zip(figure.axes, ("average", "marginal"), strict=True):
        rows = running(study, rule)
        curve = next(line for line in axes.lines if line.get_zorder() == 3)
        assert np.asarray(curve.get_ydata()).tolist() == pytest.approx([number(row) / 1e6 for row in rows])
        assert np.asarray(curve.get_xdata()).tolist() == [row["year"] for row in rows]
        bands = {str(part.get_gid()): part for part in axes.collections if isinstance(part, PolyCollection)}
        assert set(bands) == {"low.high", "p25.p75"}
        for name, band in bands.items():
            corners = np.asarray(band.get_paths()[0].vertices, np.float64)[:, 1]
            limits = [number(row, end) / 1e6 for row in rows for end in name.split(".")]
            assert (corners.min(), corners.max()) == pytest.approx((min(limits), max(limits)))
    low, high = figure.axes[0].get_ylim()
    assert (low, high) == figure.axes[1].get_ylim()
    assert low <= 0 <= high


# The main results


@pytest.mark.parametrize("case", ["as it is", "negative, rising emissions", "unsettled signs", "no draws"])
def test_main_results_are_drawn_as_they_are_printed(study: StudyData, case: str) -> None:
    study = HOSTILE[case](study)
    amounts = Amounts(Language("en"), Steps.of(study))
    for axes, panel in zip(drawn("results", study).axes, pictured("results", study).series, strict=True):
        rows = [study.row("key_figures", point.key) for point in panel.points]
        printed = [amounts.of(row, panel.per).rounded for row in rows]
        assert [x for x, _ in line_points(axes, "o")] == [float(each.central) / panel.per for each in printed]
        spans = [np.asarray(line.get_xdata(), np.float64) for line in axes.lines if line.get_gid() == "range"]
        ends = [(each.low, each.high) for each in printed if each.low is not None and each.high is not None]
        assert [(low, high) for low, high in spans] == [(float(a) / panel.per, float(b) / panel.per) for a, b in ends]
        low, high = axes.get_xlim()
        assert all(low <= end <= high for each in spans for end in each)


@pytest.mark.parametrize("best", [(), ("jobs_net",)])
def test_the_row_of_the_best_answer_alone_is_bold_and_is_named_in_words(
    study: StudyData, best: tuple[str, ...]
) -> None:
    option = PanelRows("Jobs", {"jobs_gross": "Supported", "jobs_net": "Additional"}, best).option
    figure, picture = drawn("results", study, 450.0, jobs=option), pictured("results", study, jobs=option)
    bold = {text.get_text() for text in figure.texts if text.get_fontweight() == "semibold"}
    assert bold == {"Jobs", *(("Additional", rounded(study, study.row("key_figures", "jobs_net"))) if best else ())}
    caption, (panel,) = picture.caption(), picture.series
    assert ("Bold: our best answer." in caption.subtitle) == bool(best)
    assert caption.alt.count("our best answer") == len(best)
    assert [point.x for point in panel.points] == ["Supported", f"Additional{': our best answer' if best else ''}"]


# What is missing


@pytest.mark.parametrize(
    ("chart", "table"),
    [
        ("output_by_year", "output_by_year"),
        ("gross_to_net", "gross_to_net"),
        ("purchases_by_origin", "purchases"),
        ("lifecycle", "life_cycle_emissions"),
        ("cumulative_emissions", "emissions_by_year"),
    ],
)
def test_a_table_that_is_absent_or_empty_is_named(study: StudyData, chart: str, table: str) -> None:
    absent = replace(study, tables={name: own for name, own in study.tables.items() if name != table})
    with pytest.raises(ImpactError, match=f"no table '{table}'"):
        drawn(chart, absent)
    empty = replace(study, tables=study.tables | {table: replace(study[table], rows=())})
    with pytest.raises(ImpactError, match=f"The chart '{chart}' is made of rows of the table '{table}'"):
        drawn(chart, empty)
