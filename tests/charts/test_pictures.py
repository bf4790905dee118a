"""A picture says all that its drawing shows: series, caption and data table, without anything being drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from charts_of import charts_of
from drawn_charts import pictured
from made_up_tables import HOSTILE

from impact.charts import Picture
from impact.charts.kinds.purchases_by_origin import has_shares
from impact.study.study import Study

if TYPE_CHECKING:
    pass


def by_key(picture: Picture) -> dict[str, dict[str | int | float, float | None]]:
    return {series.key: {point.x: point.value for point in series.points} for series in picture.series}


@pytest.mark.parametrize("name", charts_of("vehicle_plant"))
@pytest.mark.parametrize("case", ["as it is", "no draws"])
def test_every_value_of_a_series_is_the_cell_that_it_names(filled: Study, name: str, case: str) -> None:
    study = HOSTILE[case](filled)
    picture = pictured(name, study)
    named = [point for series in picture.series for point in series.points if point.cell.endswith("/value")]
    assert [point.value for point in named] == [study.cell(point.cell) for point in named]
    known = [point for series in picture.series for point in series.points if point.value is not None]
    assert known


def test_the_channels_of_jobs_add_up_to_their_total(study: Study) -> None:
    found = by_key(pictured("jobs_by_year", study))
    assert list(found) == ["direct", "indirect", "induced", "total"]
    for year, whole in found.pop("total").items():
        assert sum(own[year] or 0.0 for own in found.values()) == pytest.approx(whole)


def test_shares_of_turnover_make_the_whole_of_it(study: Study) -> None:
    found = by_key(pictured("purchases_by_origin", study))
    for year in (2025, 2031):
        assert sum(own[year] or 0.0 for own in found.values()) == pytest.approx(1.0)


def test_without_turnover_there_is_nothing_to_take_shares_of(study: Study) -> None:
    table = study["turnover_by_year"]
    none = replace(table, rows=tuple({**row, "value": 0.0, "low": 0.0, "high": 0.0} for row in table.rows))
    assert has_shares(study)
    assert not has_shares(replace(study, tables={**study.tables, "turnover_by_year": none}))


def test_output_is_reported_then_modelled_and_not_as_announced_without_a_date(study: Study) -> None:
    picture = pictured("output_by_year", study)
    statuses = {series.key: {point.status for point in series.points} for series in picture.series}
    assert statuses == {"reported": {"reported"}, "central": {"modelled"}}


def test_there_is_a_point_for_each_rule_with_its_range_and_unit(study: Study) -> None:
    series = pictured("emissions_by_rule", study).series
    points = [(each.unit, point) for each in series for point in each.points]
    assert [point.x for _, point in points] == [
        "If renewable power grows as assumed",
        "If fossil plants supply the charging",
        "If the grid stays as in 2025",
    ]
    unit, first = points[0]
    kpi = study.row("kpi", "emissions_average")
    assert [unit, first.value, first.low, first.high] == [kpi[name] for name in ("unit", "value", "low", "high")]
