"""Words in charts: broken into lines, kept apart, placed on scales that hold them."""

import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.charts.drawing.axis import HARDLY, format_marks, round_steps, scale, years_shown
from impact.charts.drawing.labels import MORE, LabelSlot, Lettering, TextMeasure, spread
from impact.charts.drawing.style import ChartStyle
from impact.core.errors import ImpactError
from impact.core.vocabulary import TONES, Tone
from impact.language.messages import Language
from impact.theme.colour import lightness
from impact.theme.themes import load_theme, theme_names

STYLE = ChartStyle(load_theme(), 200.0, 100.0)


def test_a_text_is_broken_where_it_fits() -> None:
    measure = TextMeasure(STYLE)
    lines = measure.broken("one two three four five six", 40.0, 9)
    assert " ".join(lines) == "one two three four five six"
    assert all(measure.width(line) <= 40.0 for line in lines)


def test_what_does_not_fit_ends_with_an_ellipsis() -> None:
    measure = TextMeasure(STYLE)
    lines = measure.broken("one two three four five six seven", 40.0, 2)
    assert len(lines) == 2
    assert lines[-1].endswith(MORE)
    (word,) = measure.broken("Donaudampfschifffahrtsgesellschaft", 40.0)
    assert word.endswith(MORE)
    assert measure.width(word) <= 40.0


@given(st.lists(st.floats(0, 100), min_size=1, max_size=8).map(sorted), st.floats(1, 12))
def test_labels_are_spread_in_order_within_limits(wanted: list[float], gap: float) -> None:
    places = spread(wanted, gap, 0.0, 100.0)
    assert all(later - earlier >= gap - 1e-9 for earlier, later in itertools.pairwise(places))
    assert places[0] >= -1e-9
    assert places[-1] <= 100 + 1e-9


def test_labels_that_are_apart_stay_where_they_are() -> None:
    assert spread([10.0, 40.0, 70.0], 10.0, 0.0, 100.0) == [10.0, 40.0, 70.0]
    assert spread([50.0, 50.0], 10.0, 0.0, 100.0) == [45.0, 55.0]


def test_a_text_takes_the_first_place_that_is_clear() -> None:
    with STYLE.applied():
        letters = Lettering(STYLE.figure(), STYLE)
        assert letters.put("first", LabelSlot(100, 50))
        assert not letters.put("second", LabelSlot(100, 50), LabelSlot(105, 52), LabelSlot(199, 50))
        assert letters.put("third", LabelSlot(100, 50), LabelSlot(100, 80))
        with pytest.raises(ImpactError, match="no room for 'fourth'"):
            letters.set("fourth", LabelSlot(100, 80))


@given(
    st.lists(
        st.tuples(st.floats(-1e6, 1e6).map(lambda value: round(value, 9)), st.floats(0, 60), st.floats(0, 60)),
        min_size=1,
        max_size=6,
    )
)
def test_a_scale_holds_zero_and_every_value_with_its_labels(reach: list[tuple[float, float, float]]) -> None:
    found = scale(reach, 50.0, 250.0)
    assert found.low <= 0 <= found.high
    for value, before, behind in reach:
        assert found.at(value) - before >= 50.0 - 0.5
        assert found.at(value) + behind <= 250.0 + 0.5


@given(st.floats(-1e7, 1e7), st.floats(1e-4, 1e7), st.integers(4, 9))
def test_an_axis_runs_from_round_value_to_round_value(low: float, width: float, most: int) -> None:
    """Over all that it has to hold, but for a hair; with at least three marks, four where there is room for eight."""
    found = round_steps(low, low + width, most)
    step = found[1] - found[0]
    assert 3 - (most < 6) <= len(found) <= most
    assert found[0] <= Decimal(repr(low)) + step * HARDLY
    assert found[-1] >= Decimal(repr(low + width)) - step * HARDLY
    assert len(found) >= 4 or most < 8
    assert {later - earlier for earlier, later in itertools.pairwise(found)} == {step}


def test_marks_carry_as_many_decimals_as_they_need() -> None:
    words = Language("en")
    assert format_marks(words, round_steps(0, 1, 6)) == ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]
    assert format_marks(words, round_steps(-40, 0, 5)) == ["−40", "−30", "−20", "−10", "0"]


def test_years_are_thinned_around_the_one_that_matters() -> None:
    assert years_shown(range(2025, 2036), 40.0, 18.0, 2031) == list(range(2025, 2036))
    assert years_shown(range(2025, 2036), 13.0, 18.0, 2031) == [2025, 2027, 2029, 2031, 2033, 2035]
    assert years_shown(range(2025, 2085), 5.0, 18.0, 2031) == [2026, 2031, *range(2036, 2085, 5)]
    assert years_shown([2030], 400.0, 18.0, 2031) == [2030]


@pytest.mark.parametrize("theme", theme_names())
@pytest.mark.parametrize("tone", TONES)
def test_fills_of_one_meaning_that_touch_differ_in_grey(theme: str, tone: Tone) -> None:
    """Two to four shades; the two ends of an input; and a line on the bands of its range."""
    style = ChartStyle(load_theme(theme), 200.0)
    for count in (2, 3, 4):
        greys = [lightness(colour) for colour in style.shades(tone, count)]
        assert all(later - earlier >= 15 for earlier, later in itertools.pairwise(greys)), greys
    assert lightness(style.pale(style.theme.colour(tone))) - lightness(style.theme.colour(tone)) >= 12
