"""Rounding: the published figures, and laws for every measure, figure and range."""

import math
from decimal import Decimal

import pytest
from cases import case_entries
from hypothesis import assume, given
from hypothesis import strategies as st

from impact.language.rounding import (
    MOST_REDUCTIONS,
    Rounded,
    add_up,
    are_digits_settled,
    case,
    decimals,
    exact,
    figure_step,
    measure_step,
    round_range,
    telling_step,
)

SIZES = st.floats(1e-3, 1e6)
SIGNED = st.one_of(SIZES, SIZES.map(lambda size: -size), st.just(0.0))
STEPS = st.one_of(st.none(), st.integers(-3, 4).map(lambda power: Decimal(1).scaleb(power)))
JOBS = (11841.1281591, 5374.77990942, -1477.59428012, -6386.34824963)
TONNES = (-23020572.2799, -14641637.3994, -15286194.6793)


def ends_of(number: float) -> Decimal:
    return Decimal(repr(float(number)))


def printed(found: Rounded) -> tuple[str, ...]:
    """Return value, low and high with the decimals of their steps."""
    ends = [end for end in (found.low, found.high) if end is not None]
    return (f"{found.central:.{decimals(found.step)}f}", *(f"{end:.{decimals(found.range_step)}f}" for end in ends))


def test_the_step_of_jobs_and_tonnes_of_the_shipped_case() -> None:
    assert measure_step(JOBS) == 100
    assert measure_step(TONNES) == 10**6
    step = measure_step(JOBS)
    said = [printed(round_range(number, None, None, step))[0] for number in (*JOBS, -80, 710, 3466.4, 1270.2)]
    assert said == ["11800", "5400", "-1500", "-6400", "-80", "710", "3500", "1300"]


@given(st.lists(SIGNED, min_size=1, max_size=6))
def test_the_step_is_the_largest_power_of_ten_that_the_rule_allows(headlines: list[float]) -> None:
    """Two figures of the smallest that counts, and no headline that counts moved by more than 3 %."""
    step = measure_step(headlines)
    sizes = [abs(ends_of(number)) for number in headlines if number]
    if not sizes:
        assert step is None
        return
    assert step is not None
    assert step == Decimal(10) ** step.adjusted()
    counted = [size for size in sizes if size * 100 >= max(sizes)]

    def allowed(size: Decimal, candidate: Decimal) -> bool:
        moved = abs(round_range(float(size), None, None, candidate).central - size) if size >= 10 * candidate else 1e9
        return size >= 10 * candidate and moved <= size * Decimal("0.03")

    assert all(allowed(size, step) for size in counted)
    assert not all(allowed(size, 10 * step) for size in counted)


@given(st.lists(SIGNED, min_size=1, max_size=6), st.integers(-3, 6))
def test_the_step_goes_with_the_unit(headlines: list[float], power: int) -> None:
    """Tonnes or million tonnes: the same figures are printed."""
    step = measure_step(headlines)
    assume(step is not None)
    moved = measure_step([float(ends_of(number).scaleb(power)) for number in headlines])
    assert step is not None
    assert moved == step.scaleb(power)


def test_a_headline_of_almost_nothing_does_not_print_the_others_to_the_digit() -> None:
    assert measure_step([11841, 5375, 3]) == 100
    assert measure_step([11841, 5375, 0]) == 100


@given(SIGNED, STEPS)
def test_a_figure_keeps_two_figures_of_its_own_below_ten_steps_and_the_step_above(
    number: float, step: Decimal | None
) -> None:
    found = figure_step(number, step)
    size = abs(ends_of(number))
    if step is not None and (not number or size >= 10 * step):
        assert found == step
    elif step is not None:
        assert 10 * found <= size < 100 * found
    elif number:
        assert found == measure_step([number])


@given(SIGNED, st.floats(11, 1e6), st.floats(11, 1e6))
def test_a_figure_prints_the_same_whatever_its_range(central: float, below: float, above: float) -> None:
    """More draws move the ends of a range, never the printed value, unless the range is narrower than the step."""
    step = Decimal(10)
    found = round_range(central, central - below, central + above, step)
    assert (found.central, found.step) == (round_range(central, None, None, step).central, figure_step(central, step))


@pytest.mark.parametrize(
    ("value", "printed_value"),
    [(1234.5, "1200"), (0.0247, "0.025"), (-98.7, "-99"), (7, "7.0"), (0, "0"), (125, "125"), (-125, "-125")],
)
def test_without_measure_and_range_a_figure_stands_by_itself(value: float, printed_value: str) -> None:
    found = round_range(value, None, None)
    assert (found.low, found.high) == (None, None)
    assert printed(found) == (printed_value,)


def test_a_range_without_width_is_no_range() -> None:
    assert round_range(1234, 1234, 1234) == round_range(1234, None, None)


@pytest.mark.parametrize(("count", "shown"), [(20200.0, "20200"), (1234567.0, "1234567"), (4.7971234, "4.79712")])
def test_a_reported_count_stands_as_it_is(count: float, shown: str) -> None:
    assert printed(exact(count)) == (shown,)


@pytest.mark.parametrize(("numbers", "step", "shown"), case_entries("ranges_rounded"))
def test_ranges(numbers: tuple[float, float, float], step: int | str, shown: list[str]) -> None:
    assert printed(round_range(*numbers, Decimal(step))) == tuple(shown)


@given(st.tuples(SIGNED, SIGNED, SIGNED), STEPS)
def test_each_number_is_rounded_at_its_step_and_keeps_its_sign(
    numbers: tuple[float, float, float], step: Decimal | None
) -> None:
    central, *ends = numbers
    low, high = sorted(ends)
    assume(low < high)
    found = round_range(central, low, high, step)
    shown = (
        (found.central, central, found.step),
        (found.low, low, found.range_step),
        (found.high, high, found.range_step),
    )
    for number, given_number, own in shown:
        assert number is not None
        assert number % own == 0
        assert abs(number - ends_of(given_number)) <= own / 2
        assert number * ends_of(given_number) >= 0


@given(st.tuples(SIGNED, SIGNED, SIGNED).map(lambda ends: tuple(sorted(ends))), STEPS)
def test_a_printed_range_holds_a_value_that_its_range_holds(numbers: tuple[float, ...], step: Decimal | None) -> None:
    low, central, high = numbers
    assume(low < high)
    found = round_range(central, low, high, step)
    assert found.low is not None
    assert found.high is not None
    assert found.low <= found.central <= found.high


@given(st.tuples(SIZES, SIZES, SIZES).map(lambda ends: tuple(sorted(ends))), st.booleans(), STEPS)
def test_ends_that_differ_are_told_apart_and_none_is_lost(
    numbers: tuple[float, ...], minus: bool, step: Decimal | None
) -> None:
    low, central, high = (-number for number in reversed(numbers)) if minus else numbers
    assume(high - low > 1e-3 * abs(central))
    assume(numbers[2] < 1e3 * numbers[0])
    found = round_range(central, low, high, step)
    assert 0 not in (found.low, found.high)
    assert found.low != found.high


@given(st.tuples(SIGNED, SIGNED, SIGNED), STEPS)
def test_a_range_is_never_finer_than_its_value_except_to_be_read(
    numbers: tuple[float, float, float], step: Decimal | None
) -> None:
    """The step starts at 10^e, halved if w / 10^e < 3, not below that of the value; it shrinks only by need."""
    central, *ends = numbers
    low, high = sorted(ends)
    assume(low < high)
    found = round_range(central, low, high, step)
    half = (ends_of(high) - ends_of(low)) / 2
    power = Decimal(10) ** half.adjusted()
    start = power / 2 if half / power < 3 else power
    start = max(start, figure_step(central, step)) if central else start
    if found.range_step == start:
        return
    assert found.range_step < start
    own = figure_step(central, step)
    coarser = found.range_step * 10 if found.range_step * 10 <= start else start
    low_, high_ = (
        (ends_of(end) / coarser).quantize(Decimal(1), rounding="ROUND_HALF_UP") * coarser for end in (low, high)
    )
    centre = round_range(central, None, None, step).central
    lost = (low and not low_) or (high and not high_) or low_ == high_
    left_out = low <= central <= high and not low_ <= centre <= high_
    assert lost or left_out or found.range_step == own


@given(SIGNED, SIGNED, SIGNED, STEPS)
def test_mirrored_ranges_are_rounded_alike(one: float, two: float, three: float, step: Decimal | None) -> None:
    low, high = sorted((two, three))
    assume(low < high)
    plus, minus = round_range(one, low, high, step), round_range(-one, -high, -low, step)
    assert (minus.central, minus.low, minus.high) == (-plus.central, -(plus.high or 0), -(plus.low or 0))


def test_the_step_is_divided_six_times_at_most() -> None:
    start = Decimal("0.1")  # w = 0.5: 10^-1
    assert round_range(0.5, 1e-8, 1.0).range_step == start / 10**MOST_REDUCTIONS


@given(SIZES, SIZES, SIZES, STEPS, st.booleans())
def test_a_value_outside_its_range_is_rounded_as_any_other(
    low: float, width: float, off: float, step: Decimal | None, above: bool
) -> None:
    high = low + width
    assume(low < high)
    central = high + off if above else low - off
    assume(not low <= central <= high)
    found = round_range(central, low, high, step)
    assert found.central == round_range(central, None, None, step).central


def test_the_made_up_country_is_printed() -> None:
    found = round_range(78.21, 26.2769, 77.063, Decimal(1))
    assert printed(found) == ("78", "25", "75")


def test_what_adds_up_is_told_from_what_does_not() -> None:
    assert add_up([Decimal(11800), Decimal(-6400)], Decimal(5400))
    assert not add_up([Decimal(11800), Decimal(-6400), Decimal(-80)], Decimal(5400))


def test_figures_above_and_below_ten_steps_meet() -> None:
    """At the border both rules print the same."""
    assert math.isclose(float(round_range(999.9, None, None, Decimal(100)).central), 1000)
    assert round_range(1000, None, None, Decimal(100)).central == 1000


def test_what_arithmetic_leaves_of_two_equal_amounts_is_nothing() -> None:
    left = round_range(1.8e-12, -1e-12, 2e-12)
    assert left.central == 0
    assert left.low is None
    assert left.high is None
    assert measure_step([1.8e-12, 250.0]) == measure_step([250.0])


def test_limits_of_rounding_hold_to_the_point() -> None:
    """A hundredth of the largest headline counts; ten steps are enough; a half-width of three steps is not halved."""
    assert measure_step([100, 1]) == Decimal("0.1")
    assert measure_step([100, 0.99]) == 10
    assert figure_step(100, Decimal(10)) == figure_step(-100, Decimal(10)) == 10
    assert figure_step(99, Decimal(10)) == 1
    assert round_range(13, 10, 16, Decimal("0.1")).range_step == 1
    assert round_range(13, 10.02, 16, Decimal("0.1")).range_step == Decimal("0.5")


@pytest.mark.parametrize(("count", "printed"), [(4.1, "4"), (1.2, "1"), (1.0, "1"), (0.96, "0.96"), (-1.2, "-1")])
def test_a_count_of_one_and_more_has_no_tenths(count: float, printed: str) -> None:
    assert round_range(count, None, None, whole=True).central == Decimal(printed)


@pytest.mark.parametrize(
    ("errors", "enough"),
    [((0.25, 0.1), True), ((0.26, 0.1), False), ((0.1, 0.26), False), ((None, 0.25), True), ((None, None), True)],
)
def test_draws_are_enough_where_both_limits_are_known_to_half_their_step(
    errors: tuple[float | None, float | None], enough: bool
) -> None:
    assert are_digits_settled(round_range(13, 10.02, 16, Decimal("0.1")), *errors) is enough


def test_a_number_beside_a_wide_range_does_not_print_as_zero() -> None:
    assert telling_step(-30.0, Decimal(100)) == Decimal(10)
    assert telling_step(-60.0, Decimal(100)) == Decimal(100)
    assert telling_step(0.0, Decimal(100)) == Decimal(100)


@pytest.mark.parametrize(
    ("central", "low", "high", "expected"),
    [
        (-20, -50, -10, "lower"), (20, 10, 50, "higher"), (20, -10, 50, "unsettled"), (-20, -50, 10, "unsettled"),
        (20, 0, 50, "unsettled"), (-20, -50, 0, "unsettled"), (20, 0.001, 50, "higher"), (-20, -50, -0.001, "lower"),
        (0.2, -5, 5, "unsettled"), (-0.2, -5, 5, "unsettled"), (0, -5, 5, "unsettled"), (0.2, 0, 5, "unchanged"),
        (0, 0, 0, "unchanged"), (0, None, None, "unchanged"), (12, None, None, "higher"), (-12, None, None, "lower"),
        (12, 12, 12, "higher"), (-12, -12, -12, "lower"),
    ],
)  # fmt: skip
def test_cases(central: float, low: float | None, high: float | None, expected: str) -> None:
    assert case(central, low, high) == expected


@given(st.floats(0.01, 1e6), st.floats(0.01, 1e6), st.floats(0.01, 1e6))
def test_a_range_of_one_sign_is_never_unsettled(one: float, two: float, three: float) -> None:
    low, central, high = sorted((one, two, three))
    assume(high < 1e4 * low)
    assert case(central, low, high) == "higher"
    assert case(-central, -high, -low) == "lower"
