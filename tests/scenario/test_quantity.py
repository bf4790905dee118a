"""What an assumption may say, and what its draws are then."""

from collections.abc import Callable
from pathlib import Path

import pytest

from impact.arrays import Array
from impact.catalogue.catalogue import Catalogue
from impact.errors import ProblemsError
from impact.models.inputs import Inputs
from impact.scenario.load import load
from impact.uncertainty.correlation import Pair
from impact.uncertainty.draws import Draws
from impact.uncertainty.ranks import rank_correlation, ranks

Write = Callable[[str], Path]
HUNDRED = 400


@pytest.fixture
def variant(tmp_path: Path) -> Write:
    def write(project: str) -> Path:
        file = tmp_path / "mine.yaml"
        file.write_text(f"inherits: byd-jizzakh\ncorrelations: []\nproject: {{{project}}}\n", encoding="utf-8")
        return file

    return write


def drawn(file: Path, key: str) -> Array:
    return Inputs(load(str(file)), Catalogue(), Draws(HUNDRED, 1)).assumption(key)[1:]


@pytest.mark.parametrize("key", ["driving: {electric_share", "staff: {base", "replaced: {gas_of_assembled"])
def test_values_by_year_are_refused_where_one_holds_for_all_years(variant: Write, key: str) -> None:
    """Only the first year's value would be used, and all of them printed."""
    file = variant(f"{key}: {{years: {{2025: {{central: 0.5}}, 2035: {{central: 0.9}}}}, reason: A test.}}}}")
    with pytest.raises(ProblemsError, match=r"line 3.*years: it holds for all years\. Give 'central'"):
        load(str(file))


def test_values_by_year_stand_where_the_model_takes_them_by_year(variant: Write) -> None:
    file = variant("markets: {export_share: {years: {2025: {central: 0}, 2035: {central: 0.5}}, reason: A test.}}")
    assert load(str(file)).assumptions["markets.export_share"][0].by_year[2035].central == 0.5


@pytest.mark.parametrize("order", ["1000, 1200, 1600", "1600, 1200, 1000", "1000, 1600, 1200"])
def test_alternatives_are_correlated_alike_in_any_order(variant: Write, order: str) -> None:
    rivals = ", ".join(f"{{value: {value}}}" for value in order.split(", "))
    file = variant(f"staff: {{base: {{central: 1200, alternatives: [{rivals}], reason: A test.}}}}")
    draws = Draws(HUNDRED, 1, [Pair("staff.base", "column.price", 0.8)])
    inputs = Inputs(load(str(file)), Catalogue(), draws)
    staff, price = inputs.assumption("staff.base")[1:], inputs.series("column.price", [2031])[1:, 0]
    found = rank_correlation([ranks(staff)], [ranks(price)])[0, 0]
    assert found == pytest.approx(0.75, abs=0.03)  # ties take some of 0.8


@pytest.mark.parametrize("more", ["cut: [1000, 1600]", "distribution: uniform"])
def test_alternatives_have_no_distribution_to_cut(variant: Write, more: str) -> None:
    rivals = "alternatives: [{value: 1000}, {value: 1600}]"
    file = variant(f"staff: {{base: {{central: 1200, {rivals}, {more}, reason: A test.}}}}")
    with pytest.raises(ProblemsError, match=r"have weights and no distribution\. Leave out"):
        load(str(file))


def test_an_alternative_beyond_what_is_possible_is_named(variant: Write) -> None:
    rivals = "alternatives: [{value: 0.4}, {value: 1.6}]"
    file = variant(f"driving: {{electric_share: {{central: 0.5, {rivals}, reason: A test.}}}}")
    with pytest.raises(ProblemsError, match=r"alternatives\[2\]\.value: value is 1\.6; it must lie between 0 and 1"):
        load(str(file))


def test_a_normal_range_is_as_wide_above_as_below(variant: Write) -> None:
    """Half of its draws would otherwise lie above its own high end."""
    base = "central: 1200, low: 1100, high: 1210, distribution: normal, reason: A test."
    with pytest.raises(ProblemsError, match="as far above the central value as below it"):
        load(str(variant(f"staff: {{base: {{{base}}}}}")))


def test_a_cut_range_is_cut_in_the_draws_and_in_what_is_said_of_it(variant: Write) -> None:
    distance = "central: 10000, low: 5000, high: 20000, distribution: lognormal, cut: [9000, 12000], reason: A test."
    file = variant(f"driving: {{distance: {{{distance}}}}}")
    values = drawn(file, "driving.distance")
    assert values.min() >= 9000
    assert values.max() <= 12000
    assert load(str(file)).assumptions["driving.distance"][0].drawn_as == "lognormal cut at 9000 and 12000"


def test_what_is_drawn_is_said(variant: Write) -> None:
    base = load("byd-jizzakh").assumptions
    assert base["staff.base"][0].drawn_as == "triangular"
    assert base["staff.foreign"][0].drawn_as == ""
    rivals = "alternatives: [{value: 1000}, {value: 1600, weight: 3}]"
    file = variant(f"staff: {{base: {{central: 1200, {rivals}, reason: A test.}}}}")
    assert load(str(file)).assumptions["staff.base"][0].drawn_as == "alternatives 1000 (weight 1), 1600 (weight 3)"


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("horizon: 2025", r"horizon: '2025' stands where a list belongs"),
        ("correlations: [{between: [staff.base], rank: 0.2, reason: A test.}]", "there is no entry 2. Add it"),
        ("title: 5", "'5' stands where text belongs"),
        ("project: {vehicles: {Big-Car: {share: {central: 1}}}}", "'Big-Car' cannot be a name. Begin with a small"),
        ('subtitle: "A bell\\u0007"', r"The text holds U\+0007, which no page shows"),
        ("seed: 99999999999999999999", "it may not be above 9,223,372,036,854,775,807"),
    ],
)
def test_what_is_wrong_is_said_in_words(tmp_path: Path, text: str, says: str) -> None:
    from impact import api

    file = tmp_path / "mine.yaml"
    file.write_text(f"inherits: byd-jizzakh\n{text}\n", encoding="utf-8")
    with pytest.raises(ProblemsError, match=says):
        api.check(file)
