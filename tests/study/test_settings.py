"""Numbers of a scenario that are no assumptions of their own stand in the lineage of what they move, too."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from changed_cases import changed, tree_of_case

from impact.study.study import StudyData
from impact.study.tables.lineage import inputs_behind

# Numbers whose lineage is another row: paths of output are the input `output.path`; cohorts choose rows, move none.
ELSEWHERE = ("output", "cohorts")


def numbers(part: Any, way: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the way to every number of the project that is part of no assumption."""
    if isinstance(part, dict) and not {"unit", "reason"} <= part.keys():
        for key, value in part.items():
            yield from numbers(value, (*way, str(key)))
    elif isinstance(part, int | float) and not isinstance(part, bool):
        yield way


@pytest.mark.parametrize(
    ("key", "value", "behind"),
    [
        ("grid.target_year", 2032, {"grid.target_year"}),
        (
            "markets.destinations", {"KAZ": 0.2, "KGZ": 0.65, "TJK": 0.15},
            {"markets.destinations.KAZ", "markets.destinations.KGZ"},
        ),
        (
            "construction.stages.1.years", {2023: 0.1, 2024: 0.9},
            {"construction.stages.1.years.2023", "construction.stages.1.years.2024"},
        ),
    ],
)  # fmt: skip
def test_a_number_that_moves_a_result_stands_behind_it(
    study: StudyData, key: str, value: Any, behind: set[str]
) -> None:
    pairs = zip(changed({}).rows, changed({f"project.{key}": value}).rows, strict=True)
    moved = [one for one, other in pairs if not np.allclose(one.values, other.values, rtol=1e-12, atol=0)]
    assert moved
    for row in moved:
        assert behind <= {name for read in inputs_behind(study, row.topics).values() for _, name in read}, row.variable


def test_every_number_of_the_project_is_an_assumption_or_is_noted(study: StudyData) -> None:
    noted = {str(row["id"]) for row in study["assumptions"].rows}
    keys = (".".join(way) for way in numbers(tree_of_case("byd-jizzakh")["project"]) if way[0] not in ELSEWHERE)
    lost = [key for key in keys if key not in noted]
    assert lost == []


def test_a_range_that_moves_nothing_is_not_printed(study: StudyData) -> None:
    """Warming potentials are taken at their central value: their published ranges stand in the catalogue."""
    row = next(row for row in study["assumptions"].rows if str(row["id"]).startswith("gwp100."))
    assert (row["low"], row["high"], row["distribution"], row["effect_rank"]) == (None, None, "na", None)
    for row in study["assumptions"].rows:
        assert (row["distribution"] == "na") == (row["low"] in (None, row["high"])), row["id"]
