"""Correlations and distributions as a scenario states them."""

from __future__ import annotations

from pathlib import Path

import pytest

from impact import api
from impact.errors import ImpactError, ProblemsError
from impact.resources import shipped
from impact.scenario.load import parse


def shipped_text() -> str:
    """Return the shipped scenario with few draws."""
    text = shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text(encoding="utf-8")
    return text.replace("draws: 2000", "draws: 60")


def written(tmp_path: Path, text: str) -> Path:
    """Return a scenario file with this text."""
    file = tmp_path / "mine.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def correlated(first: str, second: str, rank: str) -> str:
    """Return the shipped scenario with one correlation."""
    block = f"correlations:\n  - {{between: [{first}, {second}], rank: {rank}, reason: a test}}\n"
    return shipped_text().replace("table: io_2022\n", f"table: io_2022\n{block}")


def test_correlated_inputs_move_together_in_the_study(tmp_path: Path) -> None:
    """More local content where more is built widens the range of jobs."""
    alone = api.run(written(tmp_path, shipped_text()))
    together = api.run(written(tmp_path, correlated("output.path", "column.domestic_goods", "0.9")))
    assert alone.cell("kpi/jobs_gross/value") == together.cell("kpi/jobs_gross/value")
    assert float(str(together.cell("kpi/jobs_gross/high"))) > 1.05 * float(str(alone.cell("kpi/jobs_gross/high")))


@pytest.mark.parametrize(
    ("first", "second", "rank", "says"),
    [
        ("output.path", "column.domestic_good", "0.4", "Did you mean 'column.domestic_goods'"),
        ("output.path", "staff.foreign", "0.4", "Give it a range"),
        ("output.path", "output.path", "0.4", "correlated with itself"),
        ("output.path", "column.price", "1.4", "less than 1"),
    ],
)
def test_a_correlation_that_cannot_be_is_named_with_its_line(first: str, second: str, rank: str, says: str) -> None:
    text = correlated(first, second, rank)
    with pytest.raises(ProblemsError, match=says) as caught:
        parse(text, "mine", "mine.yaml")
    line = next(number for number, words in enumerate(text.splitlines(), start=1) if "- {between" in words)
    assert [(problem.file, problem.line) for problem in caught.value.problems] == [("mine.yaml", line)]


def test_draws_that_cannot_be_are_refused_not_clipped(tmp_path: Path) -> None:
    text = shipped_text().replace(
        "spent:\n      {central: 0.8, low: 0.6, high: 1.0,",
        "spent:\n      {central: 0.8, low: 0.6, high: 1.0, distribution: normal,",
    )
    with pytest.raises(ImpactError, match=r"mine\.yaml: draws of households\.spent run from .* 'cut'"):
        api.run(written(tmp_path, text))
    cut = text.replace("distribution: normal,", "distribution: normal, cut: [0.3, 1.0],")
    assert api.run(written(tmp_path, cut)).cell("kpi/jobs_induced/low") is not None


def test_alternatives_stand_in_place_of_a_range(tmp_path: Path) -> None:
    text = shipped_text().replace(
        "{central: 18, low: 8, high: 30, unit: persons,",
        "{central: 18.3, alternatives: [{value: 8.3}, {value: 18.3}], unit: persons,",
    )
    row = api.run(written(tmp_path, text)).row("assumptions", "staff.per_extra_1000_vehicles")
    assert (row["value"], row["low"], row["high"]) == (18.3, 8.3, 18.3)
