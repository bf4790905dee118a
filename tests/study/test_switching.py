"""Values at which the answer flips, put back into the model."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest

from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ProblemsError
from impact.formulas.uncertainty.design import Designed
from impact.formulas.uncertainty.draws import Draws
from impact.scenario.load import load
from impact.scenario.schema import Target
from impact.study.analysis.key_figures import Headlines
from impact.study.analysis.levers import Lever, design
from impact.study.analysis.sensitivity import SensitivityResult, explore
from impact.study.analysis.sensitivity_tables import all_levers
from impact.study.analysis.switching_values import switching, target_problems
from impact.study.estimate import prepare_inputs, rows_of
from impact.study.study import StudyData
from impact.study.tables import Record, ResultTable

TARGETS = (
    Target(id="many", metric="jobs_net", value=6000, unit="persons", reason="Made up."),
    Target(id="more", metric="jobs_gross", value=20000, unit="persons", reason="Made up."),
    Target(id="less", metric="emissions_average", value=-30e6, unit="t CO2e_AR6", reason="Made up."),
)


@cache
def found() -> tuple[Headlines, SensitivityResult, ResultTable]:
    """Return the shipped case with made-up targets of more kinds than it has."""
    loaded = load("byd-jizzakh")
    loaded = replace(loaded, scenario=loaded.scenario.model_copy(update={"targets": TARGETS}))
    inputs = prepare_inputs(loaded, Catalogue())
    rows_of(inputs.over(Draws(0, 1)))
    headlines = Headlines(inputs)
    explored = explore(headlines, all_levers(inputs))
    return headlines, explored, switching(headlines, explored)


def flips() -> Iterator[tuple[Record, Lever]]:
    _, explored, table = found()
    by_key = {lever.key: lever for lever in explored.levers}
    for row in table.rows:
        if row["input_switching"] is not None:
            yield row, by_key[str(row["input"])]


def at_values(row: Record, lever: Lever, *values: float) -> list[float]:
    """Return the figure of a row with a lever at each of some values, all else central."""
    headlines, explored, _ = found()
    low, central, high = lever.span
    places = [(at - low) / (central - low) if at < central else 1 + (at - central) / (high - central) for at in values]
    index = np.full(len(values), explored.levers.index(lever))
    found_there = headlines(design(explored.levers, index, np.array(places)))[str(row["key_figure"])][1:]
    return [float(each) for each in found_there]


def test_the_value_put_back_into_the_model_gives_the_line_and_beyond_it_the_other_side() -> None:
    seen = 0
    for row, lever in flips():
        switch, line, central = row["input_switching"], row["threshold"], found()[1].central[str(row["key_figure"])]
        assert isinstance(switch, float)
        assert isinstance(line, float)
        step = 1e-4 * (lever.span[2] - lever.span[0]) * (1 if row["outside_range"] == "above" else -1)
        before, there, beyond = at_values(row, lever, switch - step, switch, switch + step)
        jumps = abs(before - beyond) > 1e-2 * abs(central)  # such as a tax that another rate meets at once
        assert jumps or there == pytest.approx(line, abs=1e-7 * abs(central)), row["id"]
        assert (beyond < line) == (row["turns"] == "below"), row["id"]
        assert (before < line) != (beyond < line), row["id"]
        seen += 1
    assert seen > 20


def test_plausible_says_whether_the_value_lies_in_the_range() -> None:
    seen = set()
    for row, lever in flips():
        if not lever.together:
            inside = lever.span[0] <= float(row["input_switching"] or 0) <= lever.span[2]
            assert row["plausible"] == ("yes" if inside else "no"), row["id"]
            seen.add(inside)
    assert seen == {True, False}


def test_where_no_value_is_found_none_is_on_a_fine_grid_either() -> None:
    headlines, explored, table = found()
    steps = np.linspace(0, 2, 33)
    for row in table.rows:
        if row["input_switching"] is None:
            index = next(at for at, lever in enumerate(explored.levers) if lever.key == row["input"])
            values = headlines(design(explored.levers, np.full(33, index), steps))[str(row["key_figure"])][1:]
            assert len(set(np.sign(values - float(row["threshold"] or 0)))) == 1, row["id"]
            assert row["plausible"] == "no"
            assert row["outside_range"] == "na"


def test_cars_replaced_are_moved_together(study: StudyData) -> None:
    """Where buyers spend less elsewhere, net jobs turn positive when a third of the cars replace home-built ones."""
    row = study.row("switching_values", "jobs_net_households.zero.replaced.assembled")
    headlines, explored, _ = found()
    lever = next(lever for lever in explored.levers if lever.key == "replaced.assembled")
    for column, expected in (("input_switching", 0.0), ("input_central", explored.central["jobs_net_households"])):
        value = np.array([float(row[column] or 0)])
        figures = headlines(Designed(1, values=dict.fromkeys(lever.members, value)))
        assert figures["jobs_net_households"][1] == pytest.approx(expected, abs=1e-3)
    assert 0.25 < float(row["input_switching"] or 0) < 0.40
    assert (row["input_low"], row["input_high"]) == (0.4, 0.8)  # the range that both sizes of the market have in common
    assert (row["plausible"], row["outside_range"], row["turns"]) == ("no", "below", "above")


def test_the_announced_figure_is_a_line(study: StudyData) -> None:
    row = study.row("switching_values", "jobs_direct.jobs_announced.staff.per_extra_1000_vehicles")
    assert row["threshold"] == 4000
    assert row["plausible"] == "yes"
    assert row["input_switching"] == pytest.approx((4000 - 1400) / (135 - 20.2))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            {"metric": "jobs_nett"},
            r"targets\[1\]\.metric: no key figure is called 'jobs_nett'\. Did you mean 'jobs_net'",
        ),
        ({"unit": "million"}, r"targets\[1\]\.unit: the unit is 'million'; jobs_net is in 'persons'"),
    ],
)
def test_a_target_that_no_figure_answers_is_a_problem(change: dict[str, Any], message: str) -> None:
    loaded = load("byd-jizzakh")
    target = TARGETS[0].model_copy(update=change)
    loaded = replace(loaded, scenario=loaded.scenario.model_copy(update={"targets": (target,)}))
    with pytest.raises(ProblemsError, match=message):
        raise ProblemsError(target_problems(loaded, {"jobs_net": "persons"}))
