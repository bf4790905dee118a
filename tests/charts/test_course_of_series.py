"""Titles of series: what is said of their course holds of every value, a peak or a trough between the ends included."""

import re
from decimal import Decimal

import pytest
from brief_texts import edition_of
from hypothesis import given
from hypothesis import strategies as some
from shared_studies import study_of

from impact.brief.exhibits.figures import chart_context
from impact.charts.drawing.picture import Point, Series
from impact.charts.drawing.series import CLEAR, STEADY, course, course_title, is_flat
from impact.charts.jobs_by_year import growth, jobs_by_year
from impact.language.rounding import measure_step, round_to_step

MADE = some.lists(some.floats(0, 1e6, allow_subnormal=False).map(lambda each: round(each, 3)), min_size=2, max_size=12)
KINDS: dict[tuple[float, ...], str] = {
    (100, 103, 101): "flat",
    (100, 150, 200): "up",
    (200, 150, 100): "down",
    (0, 50, 100): "from-none",
    (420, 1300, 990): "peak",
    (420, 1020, 990): "peak",
    (100, 1300, 90): "peak",
    (100, 40, 120): "trough",
    (100, 200, 40, 110): "swings",
    (0, 0): "flat",
    (100, 205, 200): "peak",
    (100, 202, 200): "up",
}


def printed(values: list[float]) -> list[Decimal]:
    step = measure_step(values) or Decimal(1)
    return [round_to_step(each, step) for each in values]


@pytest.mark.parametrize("values", KINDS)
def test_a_course_is_named_by_its_ends_and_what_lies_between(values: tuple[float, ...]) -> None:
    assert course(values, printed(list(values))) == KINDS[values]


@given(MADE)
def test_what_is_said_of_a_course_holds_of_every_value(values: list[float]) -> None:
    shown = printed(values)
    kind, most, slack = course(values, shown), max(values), CLEAR * max(values)
    first, last = values[0], values[-1]
    if kind == "flat":
        assert most - min(values) < STEADY * most or len({*shown}) == 1 or shown[0] == shown[-1]
    elif kind in ("up", "from-none"):
        assert shown[0] < shown[-1]
        assert max(shown) == shown[-1] or most <= last + slack
        assert min(shown) == shown[0] or min(values) >= first - slack
        assert (kind == "from-none") == (shown[0] == 0)
    elif kind == "down":
        assert shown[0] > shown[-1]
        assert max(shown) == shown[0] or most <= first + slack
    elif kind == "peak":
        assert max(shown) > max(shown[0], shown[-1])
        assert min(values) >= min(first, last) - slack or min(shown) == min(shown[0], shown[-1])
    elif kind == "trough":
        assert min(shown) < min(shown[0], shown[-1])
    else:
        assert max(shown) > max(shown[0], shown[-1]) >= min(shown[0], shown[-1]) > min(shown)


@given(MADE)
def test_a_course_read_backwards_is_its_mirror(values: list[float]) -> None:
    mirror = {"up": "down", "from-none": "down", "down": ("up", "from-none")}
    shown = printed(values)
    kind, back = course(values, shown), course(values[::-1], shown[::-1])
    assert back in mirror.get(kind, (kind,))


@given(MADE)
def test_a_title_holds_the_numbers_that_it_speaks_of(values: list[float]) -> None:
    context = chart_context(edition_of(study_of("byd-jizzakh", beside=False)))
    points = tuple(Point(2030 + place, value) for place, value in enumerate(values))
    series = Series("made", "", "persons", points)
    said = course_title(context, series, "series-jobs")
    numbers = {context.amount(series, point).number for point in points}
    years = {str(point.x) for point in points}
    found = re.findall(r"\d[\d,.]*\d|\d", said)
    assert found
    assert {*found} - years <= {number.replace("\N{NO-BREAK SPACE}", " ").split(" ")[0] for number in numbers}


RANGED: dict[tuple[tuple[float, float, float], ...], str] = {  # low end, value, high end
    ((350, 420, 680), (810, 1020, 1600), (780, 990, 1580)): "up",
    ((350, 420, 680), (1650, 1700, 1800), (780, 990, 1580)): "peak",
    ((32, 47, 73), (31, 40, 67), (29, 33, 63)): "swings",
    ((90, 100, 110), (10, 40, 95), (85, 120, 125)): "swings",
    ((90, 100, 110), (10, 40, 80), (85, 120, 125)): "trough",
    ((190, 200, 210), (100, 150, 300), (90, 100, 110)): "down",
}


@pytest.mark.parametrize("spans", RANGED)
def test_a_rise_or_a_fall_is_one_where_ranges_are_apart(spans: tuple[tuple[float, float, float], ...]) -> None:
    values = [value for _, value, _ in spans]
    assert course(values, printed(values), ranges=[(low, high) for low, _, high in spans]) == RANGED[spans]


def test_what_stays_near_a_value_has_the_range_of_all_years_and_is_no_chart() -> None:
    context = chart_context(edition_of(study_of("samarkand-buses", beside=False)))
    years = jobs_by_year(context).series[-1].points
    low, high = min(min(each.reach) for each in years), max(max(each.reach) for each in years)
    row = {**context.study.row("key_figures", "jobs_gross"), "low": low, "high": high}
    assert growth(context, ranged=True).endswith(f"({context.amounts.of(row).range})")
    assert is_flat(jobs_by_year(context))
