"""Numbers of a scenario that are no assumptions of their own stand in the lineage of what they move, too."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import numpy as np
import pytest

from impact.catalogue.catalogue import Catalogue
from impact.models.rows import Row
from impact.resources import shipped
from impact.scenario.load import parse, with_draws
from impact.source_positions import read_yaml
from impact.study.run.estimate import Results, estimate
from impact.study.study import Study
from impact.study.tables.lineage import inputs_behind
from impact.yaml_core import written

# Numbers whose lineage is another row: paths of output are the input `output.path`; cohorts choose rows, move none.
ELSEWHERE = ("output", "cohorts")


def tree() -> Any:
    text = shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text(encoding="utf-8")
    found = read_yaml(text, "")[0]
    del found["correlations"]
    return found


def numbers(part: Any, way: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the way to every number of the project that is part of no assumption."""
    if isinstance(part, dict) and not {"unit", "reason"} <= part.keys():
        for key, value in part.items():
            yield from numbers(value, (*way, str(key)))
    elif isinstance(part, int | float) and not isinstance(part, bool):
        yield way


def rows(of: Any) -> Results:
    return estimate(with_draws(parse(written(of), "mine", "mine.yaml"), 0, None), Catalogue())


def moved(before: Results, after: Results) -> list[Row]:
    pairs = zip(before.rows, after.rows, strict=True)
    return [one for one, other in pairs if not np.allclose(one.values, other.values, rtol=1e-12, atol=0)]


def later(project: Any) -> None:
    project["grid"]["target_year"] += 2


def elsewhere(project: Any) -> None:
    project["markets"]["destinations"] = {"KAZ": 0.2, "KGZ": 0.65, "TJK": 0.15}


def in_one_year(project: Any) -> None:
    project["construction"]["stages"]["1"]["years"] = {2023: 0.1, 2024: 0.9}


@pytest.mark.parametrize(
    ("change", "keys"),
    [
        (later, {"grid.target_year"}),
        (elsewhere, {"markets.destinations.KAZ", "markets.destinations.KGZ"}),
        (in_one_year, {"construction.stages.1.years.2023", "construction.stages.1.years.2024"}),
    ],
)
def test_a_number_that_moves_a_result_stands_behind_it(
    study: Study, change: Callable[[Any], None], keys: set[str]
) -> None:
    other = deepcopy(tree())
    change(other["project"])
    found = moved(rows(tree()), rows(other))
    assert found
    for row in found:
        behind = {name for read in inputs_behind(study, row.topics).values() for _, name in read}
        assert keys <= behind, (row.variable, dict(row.keys))


def test_every_number_of_the_project_is_an_assumption_or_is_noted(study: Study) -> None:
    noted = {str(row["id"]) for row in study["assumptions"].rows}
    keys = (".".join(way) for way in numbers(tree()["project"]) if way[0] not in ELSEWHERE)
    lost = [key for key in keys if key not in noted]
    assert lost == []


def test_a_range_that_moves_nothing_is_not_printed(study: Study) -> None:
    """Warming potentials are taken at their central value: their published ranges stand in the catalogue."""
    row = next(row for row in study["assumptions"].rows if str(row["id"]).startswith("gwp100."))
    assert (row["low"], row["high"], row["distribution"], row["effect_rank"]) == (None, None, "na", None)
    for row in study["assumptions"].rows:
        assert (row["distribution"] == "na") == (row["low"] in (None, row["high"])), row["id"]
