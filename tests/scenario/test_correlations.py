"""Correlations and distributions as a scenario states them."""

import re
from pathlib import Path

import pytest
from written_files import file_with

from impact import api
from impact.errors import ImpactError, ProblemsError
from impact.resources import shipped
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
    assert alone.cell("kpi/jobs_gross/value") == together.cell("kpi/jobs_gross/value")
    assert float(str(together.cell("kpi/jobs_gross/high"))) > 1.05 * float(str(alone.cell("kpi/jobs_gross/high")))
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
    assert api.run(file_with(tmp_path, cut)).cell("kpi/jobs_induced/low") is not None


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
    row = api.run(file_with(tmp_path, with_pairs(*PATH_AND_WAGE)), draws=0).row("kpi", "jobs_net")
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
    assert alone.cell("kpi/jobs_net/low") is not None
    assert "export_share" not in str(alone.row("run", "run")["correlations"])
    own = "correlations: [{between: [output.path, markets.export_share], rank: 0.5, reason: a test}]\n"
    with pytest.raises(ProblemsError, match="Give it a range"):
        api.run(file_with(tmp_path, f"inherits: byd-jizzakh\ndraws: 60\n{own}{export}"))
