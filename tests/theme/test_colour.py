"""Colours: contrasts of WCAG, lightness of CIELAB, and colours that are made lighter or darker."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.theme.colour import (
    contrast,
    ensure_contrast,
    lightness,
    luminance,
    match_lightness,
    nearest,
    rgb,
    shade,
    shades,
    tint,
)


def test_colours() -> None:
    assert rgb("#FF8000") == pytest.approx((1, 0.502, 0), abs=1e-3)
    assert luminance("#FFFFFF") == pytest.approx(1)
    assert contrast("#000000", "#FFFFFF") == contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert tint("#0B2545", 1.0) == shade("#0B2545", 1.0) == "#0B2545"
    assert (tint("#000000", 0.0), shade("#FFFFFF", 0.0)) == ("#FFFFFF", "#000000")
    assert (tint("#0080FF", 0.5), shade("#0080FF", 0.5)) == ("#80C0FF", "#004080")


@pytest.mark.parametrize(
    ("colour", "star"),
    [("#FF0000", 53.24), ("#00FF00", 87.73), ("#0000FF", 32.30), ("#808080", 53.59), ("#050505", 1.37)],
)
def test_lightness_is_that_of_cielab(colour: str, star: float) -> None:
    """CIE 15:2018 on the luminances of IEC 61966-2-1, D65."""
    assert lightness(colour) == pytest.approx(star, abs=0.01)
    assert (lightness("#000000"), lightness("#FFFFFF")) == pytest.approx((0, 100))


@pytest.mark.parametrize("colour", ["#F2A900", "#5CB85C", "#66CCEE", "#FF8000"])
def test_a_fill_is_darkened_until_small_text_of_it_is_legible_and_no_further(colour: str) -> None:
    """WCAG 2.2, 1.4.3, asks for a contrast of 4.5."""
    assert contrast(colour, "#FFFFFF") < 4.5 <= contrast(ensure_contrast(colour), "#FFFFFF") < 4.9


def test_a_colour_that_is_legible_stays_as_it_is() -> None:
    assert ensure_contrast("#0B2545") == "#0B2545"
    assert ensure_contrast("#FFFFFF", "#777777", 21) == "#000000", "where nothing is legible, the darkest"


@pytest.mark.parametrize("wanted", [5.0, 40.0, 60.0, 95.0])
def test_a_colour_is_made_as_light_as_asked(wanted: float) -> None:
    assert lightness(match_lightness("#5577AA", wanted)) == pytest.approx(wanted, abs=0.5)


@pytest.mark.parametrize("colour", ["#0B2545", "#2E7D32", "#F2A900", "#EEEEEE"])
@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_shades_are_equally_far_apart_in_grey_the_darkest_first(colour: str, count: int) -> None:
    greys = [lightness(each) for each in shades(colour, count)]
    steps = [after - before for before, after in pairwise(greys)]
    assert len(greys) == count
    assert all(15 <= step <= 30.5 for step in steps), "fills that touch are told apart, and none is nearly white"
    assert all(step == pytest.approx(steps[0], abs=1.2) for step in steps)
    assert greys[0] == pytest.approx(min(lightness(colour), 82 - 16 * (count - 1) if count > 1 else 100), abs=0.5)
    assert count == 1 or greys[-1] == pytest.approx(min(82, greys[0] + 30 * (count - 1)), abs=0.5)


@pytest.mark.parametrize(("against", "darker"), [(("#FFFFFF", 4.5), True), (("#000000", 4.7), False)])
def test_the_nearest_colour_lies_on_the_side_that_is_nearer(against: tuple[str, float], darker: bool) -> None:
    """Grey of the contrast 4.48 to white and 4.69 to black: a step of L* is enough."""
    moved = lightness("#777777") - lightness(nearest("#777777", [against]) or "")
    assert 0 < (moved if darker else -moved) < 1.6


@given(st.integers(0, 0xFFFFFF), st.lists(st.tuples(st.integers(0, 0xFFFFFF), st.sampled_from([3.0, 4.5])), max_size=3))
def test_the_nearest_colour_is_read_with_all_and_no_nearer_one_is(number: int, others: list[tuple[int, float]]) -> None:
    colour, against = f"#{number:06X}", [(f"#{other:06X}", least) for other, least in others]
    found = nearest(colour, against)
    black_or_white = [
        each for each in ("#000000", "#FFFFFF") if all(contrast(each, o) >= least for o, least in against)
    ]
    if found is None:
        assert not black_or_white
        return
    assert all(contrast(found, other) >= least for other, least in against)
    if all(contrast(colour, other) >= least for other, least in against):
        assert abs(lightness(found) - lightness(colour)) < 0.6
