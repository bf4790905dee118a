"""Whether a net effect has one sign in all closures."""

from dataclasses import replace

import pytest

from impact.study.study import Study
from impact.study.tables import Record, Table
from impact.study.tables.closures import nets, settled


def with_nets(study: Study, first: tuple[float, float, float], second: tuple[float, float, float]) -> Study:
    """Return the study with other net jobs of 2031: value, low and high of both closures."""
    other = {"car_for_car": first, "household_spending": second, "state_spending": second}
    rows: list[Record] = []
    for row in study["gross_net"].rows:
        if (row["quantity"], row["step_key"], row["year"]) == ("jobs", "net", 2031):
            value, low, high = other[str(row["closure"])]
            row = row | {"value": value, "low": low, "high": high}
        rows.append(row)
    return replace(study, tables=study.tables | {"gross_net": Table("gross_net", tuple(rows))})


def test_the_default_closure_comes_first(study: Study) -> None:
    assert list(nets(study, "jobs", 2031)) == ["car_for_car", "household_spending", "state_spending"]
    assert nets(study, "jobs", 2031)["car_for_car"]["value"] == study.cell("kpi/jobs_net/value")


def test_the_sign_of_net_jobs_is_not_settled_in_the_shipped_case(study: Study) -> None:
    assert not settled(study, "jobs", 2031)


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ((3, 1, 5), (2, 1, 4), True), ((-3, -5, -1), (-2, -4, -1), True), ((3, 1, 5), (-2, -4, -1), False),
        ((3, 1, 5), (2, -1, 4), False), ((3, 0, 5), (2, 1, 4), False),
    ],
)  # fmt: skip
def test_one_sign_in_every_range_settles_it(
    study: Study, first: tuple[float, float, float], second: tuple[float, float, float], found: bool
) -> None:
    assert settled(with_nets(study, first, second), "jobs", 2031) is found
