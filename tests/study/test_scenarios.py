"""Scenarios side by side on the same draws."""

from pathlib import Path

import pytest
from shared_studies import study_of

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ProblemsError
from impact.scenario.draw_limits import MOST_DRAWS
from impact.scenario.files.find import names
from impact.scenario.load import load, with_draws
from impact.study.analysis.scenarios import scenarios
from impact.study.tables import Record, ResultTable

DRAWS = 40
XYZ = Path(__file__).resolve().parents[1] / "data" / "xyz"
OF_KINDS = ("xyz", "xyz-bus-fleet", "xyz-factory", "xyz-power", "xyz-spending")
TEN = {
    "byd-jizzakh", "byd-jizzakh-slow", "byd-jizzakh-ceiling", "byd-jizzakh-announced", "byd-jizzakh-localised",
    "byd-jizzakh-grid-missed", "byd-jizzakh-rarely-charged", "byd-jizzakh-delayed", "byd-jizzakh-cancelled",
    "byd-jizzakh-reliefs-prolonged",
}  # fmt: skip


@pytest.fixture(scope="module")
def table() -> ResultTable:
    return scenarios(with_draws(load("byd-jizzakh"), DRAWS, None), Catalogue())[0]


def number(row: Record, column: str = "value") -> float:
    cell = row[column]
    assert isinstance(cell, float)
    return cell


def test_the_case_ships_ten_scenarios_that_stand_side_by_side(table: ResultTable) -> None:
    assert (
        TEN
        == {name for name in names() if name.startswith("byd-jizzakh")}
        == {row["scenario_key"] for row in table.rows}
    )
    assert next(iter(table.rows))["scenario_key"] == "byd-jizzakh"
    metrics = {row["key_figure"] for row in table.where(scenario_key="byd-jizzakh")}
    for name in TEN:
        found = {row["key_figure"] for row in table.where(scenario_key=name, compared_with="na")}
        assert {
            metric for metric in metrics ^ found if "_after" not in str(metric)
        } == set()  # reliefs may hold to the end


def test_a_row_is_that_of_the_scenario_run_alone(table: ResultTable) -> None:
    for name in ("byd-jizzakh-slow", "byd-jizzakh-delayed"):
        alone = study_of(name, beside=False)
        for row in table.where(scenario_key=name, compared_with="na"):
            key_figures = alone.row("key_figures", str(row["key_figure"]))
            assert [row[column] for column in ("value", "low", "high", "mean", "unit")] == [
                key_figures[column] for column in ("value", "low", "high", "mean", "unit")
            ]


@pytest.mark.parametrize("name", OF_KINDS)
def test_key_figures_of_every_kind_are_the_same_in_parts(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is undefined or never comes about in a draw is laid end to end too, not only the values."""
    loaded = with_draws(load(name, (XYZ,)), 130)
    whole, _ = scenarios(loaded, Catalogue((XYZ,)))
    monkeypatch.setattr("impact.study.analysis.scenarios.PART", 25)
    assert scenarios(loaded, Catalogue((XYZ,)))[0].csv == whole.csv


@pytest.mark.parametrize("name", OF_KINDS)
def test_every_kind_takes_as_many_draws_as_are_allowed(name: str) -> None:
    assert scenarios(with_draws(load(name, (XYZ,)), MOST_DRAWS), Catalogue((XYZ,)))[0].rows


def test_differences_are_taken_draw_by_draw(table: ResultTable) -> None:
    """The mean of differences is the difference of means; their range is that of one world, not of two."""
    for row in table.where(compared_with="byd-jizzakh"):
        metric = str(row["key_figure"])
        own, first = (table[f"{key}.{metric}"] for key in (row["scenario_key"], "byd-jizzakh"))
        size = abs(number(first)) + abs(number(own))
        assert number(row) == pytest.approx(number(own) - number(first), abs=1e-9 * size)
        assert number(row, "mean") == pytest.approx(number(own, "mean") - number(first, "mean"), abs=1e-9 * size)
    paired = table["byd-jizzakh-rarely-charged.emissions_average.byd-jizzakh"]
    own, first = (table[f"byd-jizzakh{tail}.emissions_average"] for tail in ("-rarely-charged", ""))
    unpaired = number(own, "high") - number(first, "low")
    assert number(paired, "high") - number(paired, "low") < 0.5 * unpaired


def test_what_a_scenario_leaves_alone_differs_in_no_draw(table: ResultTable) -> None:
    for metric in ("jobs_gross", "jobs_net", "gva_net"):
        row = table[f"byd-jizzakh-grid-missed.{metric}.byd-jizzakh"]
        assert [row[column] for column in ("value", "low", "high")] == [0, 0, 0]


def test_a_variant_of_ones_own_stands_first(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("inherits: byd-jizzakh\nsubtitle: Mine\nalternatives: [byd-jizzakh-slow]\n", encoding="utf-8")
    found, _ = scenarios(with_draws(load(str(file)), 0, None), Catalogue())
    assert list(dict.fromkeys(row["scenario_key"] for row in found.rows)) == ["mine", "byd-jizzakh-slow"]
    assert {row["compared_with"] for row in found.where(scenario_key="byd-jizzakh-slow")} == {"na", "mine"}


def test_alternatives_lie_beside_the_scenario_wherever_it_is_run_from(tmp_path: Path) -> None:
    own, other = tmp_path / "own.yaml", tmp_path / "other.yaml"
    own.write_text("inherits: byd-jizzakh\nalternatives: [other.yaml]\n", encoding="utf-8")
    other.write_text("inherits: own.yaml\nheadline_year: 2029\n", encoding="utf-8")
    study = api.run(own, draws=0, also=["scenarios"])
    assert list(dict.fromkeys(row["scenario_key"] for row in study["scenarios"].rows)) == ["own", "other"]
    carried = tmp_path / "elsewhere" / "other.yaml"
    carried.parent.mkdir()
    carried.write_text(study.beside["other"], encoding="utf-8")
    assert api.run(carried, draws=0)["key_figures"] == api.run(other, draws=0)["key_figures"]


def test_all_alternatives_that_cannot_stand_beside_are_named_at_once(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("inherits: byd-jizzakh\nprice_year: 2024\n", encoding="utf-8")
    file = tmp_path / "mine.yaml"
    file.write_text(
        f"inherits: byd-jizzakh\nalternatives:\n  - byd-jizzakh-slo\n  - {tmp_path / 'circle.yaml'}\n", encoding="utf-8"
    )
    (tmp_path / "circle.yaml").write_text("inherits: circle.yaml\n", encoding="utf-8")
    with pytest.raises(ProblemsError) as caught:
        scenarios(load(str(file)), Catalogue())
    said = str(caught.value)
    assert "line 3, column 5, alternatives[1]: byd-jizzakh-slo: No scenario has that name. Did you mean 'byd-j" in said
    assert "circle" in said
    assert len(caught.value.problems) == 2


def test_all_are_shown_in_the_headline_year_of_the_first(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("inherits: byd-jizzakh\nheadline_year: 2029\nalternatives: [byd-jizzakh-slow]\n", "utf-8")
    found, _ = scenarios(with_draws(load(str(file)), 0, None), Catalogue())
    (jobs,) = study_of("byd-jizzakh-slow", 0, beside=False)["jobs_by_year"].where(channel="total", year=2029)
    assert found["byd-jizzakh-slow.jobs_gross"]["value"] == jobs["value"]


def test_other_years_of_production_are_refused_with_the_remedy(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("inherits: byd-jizzakh\nhorizon: [2025, 2034]\nalternatives: [byd-jizzakh-slow]\n", "utf-8")
    with pytest.raises(ProblemsError, match=r"alternatives\[1\]: byd-jizzakh-slow: it counts the years 2025"):
        scenarios(with_draws(load(str(file)), 0, None), Catalogue())
