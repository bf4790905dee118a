"""What an assumption may say, its correlations, and what its draws are then."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from written_files import file_with

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.core.arrays import Array
from impact.core.errors import ImpactError, ProblemsError
from impact.files.resources import shipped
from impact.formulas.uncertainty.correlation import CorrelatedPair, rank_correlation, ranks
from impact.formulas.uncertainty.draws import Draws
from impact.model.inputs import Inputs
from impact.scenario.load import load, parse


def shipped_text() -> str:
    text = shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text(encoding="utf-8")
    return text.replace("draws: 2000", "draws: 60")


def independent() -> str:
    return re.sub(r"\ncorrelations:.*?\n\n", "\n", shipped_text(), flags=re.DOTALL)


def correlated(first: str, second: str, rank: str) -> str:
    return with_pairs((first, second, rank))


def with_pairs(*pairs: tuple[str, str, str]) -> str:
    lines = [f"  - {{between: [{one}, {other}], rank: {rank}, reason: a test}}\n" for one, other, rank in pairs]
    return independent().replace("table: io_2022\n", f"table: io_2022\ncorrelations:\n{''.join(lines)}")


UNCERTAIN = [
    key for key, (spec, _) in load("byd-jizzakh").assumptions.items()
    if any(span.low != span.high for span in spec.by_year.values())
]  # fmt: skip
MANY = tuple((UNCERTAIN[0], other, "0.01") for other in UNCERTAIN[1:21])


def test_correlated_inputs_move_together_in_the_study(tmp_path: Path) -> None:
    """More local content where more is built widens the range of jobs."""
    alone = api.run(file_with(tmp_path, independent()))
    together = api.run(file_with(tmp_path, correlated("output.path", "column.domestic_goods", "0.9")))
    assert alone.cell("key_figures/jobs_gross/value") == together.cell("key_figures/jobs_gross/value")
    assert float(str(together.cell("key_figures/jobs_gross/high"))) > 1.05 * float(
        str(alone.cell("key_figures/jobs_gross/high"))
    )
    run = alone.row("run", "run")
    assert (run["method"], run["correlations"]) == ("latin_hypercube", "none")


@pytest.mark.parametrize(
    ("first", "second", "rank", "says"),
    [
        ("output.path", "column.domestic_good", "0.4", "Did you mean 'column.domestic_goods'"),
        ("output.path", "staff.foreign", "0.4", "Give it a range"),
        ("output.path", "output.path", "0.4", "correlated with itself"),
        ("output.path", "column.price", "1.4", "1.4 is given; it must be below 1"),
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
    with pytest.raises(
        ImpactError, match=r"mine\.yaml, line \d+, .*project\.households\.spent: draws run from .* 'cut'"
    ):
        api.run(file_with(tmp_path, text))
    cut = text.replace("distribution: normal,", "distribution: normal, cut: [0.3, 1.0],")
    assert api.run(file_with(tmp_path, cut)).cell("key_figures/jobs_induced/low") is not None


def test_alternatives_stand_in_place_of_a_range(tmp_path: Path) -> None:
    text = shipped_text().replace(
        "{central: 18, low: 8, high: 30, unit: persons,",
        "{central: 18.3, alternatives: [{value: 8.3}, {value: 18.3}], unit: persons,",
    )
    row = api.run(file_with(tmp_path, text), draws=0).row("assumptions", "staff.per_extra_1000_vehicles")
    assert (row["value"], row["low"], row["high"]) == (18.3, 8.3, 18.3)


CONTRADICTION = (
    ("output.path", "column.price", "0.9"),
    ("column.price", "households.wage", "0.9"),
    ("output.path", "households.wage", "-0.9"),
)
PATH_AND_WAGE = (("output.path", "column.price", "-0.4"), ("column.price", "households.wage", "0.2"))


@pytest.mark.parametrize(
    ("pairs", "draws", "line", "says"),
    [
        (CONTRADICTION, 60, 0, r"contradict each other: no inputs can have them all .*households\.wage"),
        (MANY, 20, 0, r"20 draws are too few for correlations of 21 inputs\. Use more draws"),
        ((CONTRADICTION[0], ("column.price", "output.path", "0.2")), 60, 2, "have a correlation already"),
    ],
)
def test_correlations_that_cannot_hold_together_are_named_with_their_line(
    tmp_path: Path, pairs: tuple[tuple[str, str, str], ...], draws: int, line: int, says: str
) -> None:
    text = with_pairs(*pairs).replace("draws: 60", f"draws: {draws}")
    file = file_with(tmp_path, text)
    with pytest.raises(ProblemsError, match=says) as caught:
        api.check(file)
    start = text.splitlines().index("correlations:") + 1
    assert [(problem.file, problem.line) for problem in caught.value.problems] == [(str(file), start + line)]


def test_without_draws_correlations_do_no_harm(tmp_path: Path) -> None:
    row = api.run(file_with(tmp_path, with_pairs(*PATH_AND_WAGE)), draws=0).row("key_figures", "jobs_net")
    assert (row["range"], row["low"]) == ("none", None)


def test_the_run_says_how_draws_were_made(tmp_path: Path) -> None:
    text = with_pairs(*PATH_AND_WAGE)
    run = api.run(file_with(tmp_path, text)).row("run", "run")
    assert (run["method"], run["seed"], run["draws"]) == ("latin_hypercube", 20261124, 60)
    assert run["correlations"] == "output.path and column.price -0.4; column.price and households.wage +0.2"


def test_a_variant_may_make_a_correlated_input_certain(tmp_path: Path) -> None:
    """The correlation it inherits has nothing to move then; one that it states itself is refused."""
    export = "project: {markets: {export_share: {years: null, central: 0.1, reason: A test.}}}\n"
    alone = api.run(file_with(tmp_path, f"inherits: byd-jizzakh\ndraws: 60\n{export}"))
    assert alone.cell("key_figures/jobs_net/low") is not None
    assert "export_share" not in str(alone.row("run", "run")["correlations"])
    own = "correlations: [{between: [output.path, markets.export_share], rank: 0.5, reason: a test}]\n"
    with pytest.raises(ProblemsError, match="Give it a range"):
        api.run(file_with(tmp_path, f"inherits: byd-jizzakh\ndraws: 60\n{own}{export}"))


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
    draws = Draws(HUNDRED, 1, [CorrelatedPair("staff.base", "column.price", 0.8)])
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
