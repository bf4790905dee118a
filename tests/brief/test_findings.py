"""Titles that find: what moves an answer most, how good the evidence is, what all assumptions together turn."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from brief_texts import edition_of
from other_studies import with_rows

from impact.brief.context import BriefContext
from impact.brief.sections.additional import additional
from impact.brief.sections.how_sure import evidence_table, evidence_title, how_sure
from impact.brief.sections.scenarios import scenario_figure, scenario_table, scenarios
from impact.brief.sections.sign_probabilities import signs_table
from impact.brief.sections.together import finding
from impact.brief.trade_table import trade_table
from impact.brief.year_table import DIGITS
from impact.document import Block, Figure, Table, plain, walk
from impact.look.themes import load_theme
from impact.study.study import Study
from impact.study.tables import DOES_NOT_APPLY, span
from impact.study.tables import Table as Rows
from impact.words.headlines import case
from impact.words.language import Words


def turning(study: Study, *ids: str) -> Study:
    """Return a study in which these joint cases alone turn a sign."""
    return with_rows(study, "joint_adverse", lambda row: {**row, "sign": "turns" if row["id"] in ids else "holds"})


HALF = "half-way to their unfavourable ends at once change"
FOSSIL = ("emissions_marginal.all.adverse.0.75", "emissions_life_cycle_marginal.all.adverse.0.75")
QUARTERS = "three quarters of the way to their unfavourable ends at once change"


@pytest.mark.parametrize(
    ("ids", "says"),
    [
        ((), f"All assumptions {QUARTERS} no sign"),
        (("jobs_net.all.favourable.0.75",), f"{QUARTERS} no sign"),
        (("jobs_net.all.adverse.0.75",), f"{QUARTERS} the sign of additional jobs"),
        (
            ("jobs_net.all.adverse.0.75", "emissions_average.all.adverse.0.75"),
            f"{QUARTERS} the sign of 2 of 6 answers",
        ),
        (("jobs_net.all.adverse.0.5",), f"{HALF} the sign of additional jobs"),
        (("jobs_net.all.adverse.0.5", "emissions_average.all.adverse.0.5"), f"{HALF} the sign of 2 of 6 answers"),
        (FOSSIL, f"{QUARTERS} the sign of emissions if fossil plants supply the power"),
        (FOSSIL[1:], f"{QUARTERS} the sign of life-cycle emissions if fossil plants supply the power"),
    ],
)
def test_a_heading_says_how_many_signs_all_assumptions_turn(study: Study, ids: tuple[str, ...], says: str) -> None:
    assert plain(finding(edition_of(turning(study, *ids)))).endswith(says)


def figures(blocks: tuple[Block, ...]) -> dict[str, str]:
    return {block.id: plain(block.title) for block in walk(blocks) if isinstance(block, Figure)}


def test_a_chart_of_what_moves_answers_names_the_input_with_the_longest_bar_of_each(study: Study) -> None:
    context = edition_of(study)
    titles = list(figures(tuple(how_sure(context))).values())

    def longest(metric: str) -> str:
        rows = study["tornado"].where(metric=metric)
        row = max(rows, key=lambda row: abs(float(row["out_high"] or 0) - float(row["out_low"] or 0)))
        return context.input_said(str(row["parameter_key"]))

    jobs = list(dict.fromkeys(map(longest, ("jobs_net", "jobs_net_households"))))
    assert titles[0] == f"Additional jobs depend most on {context.words.both(jobs)}"
    assert titles[1] == f"Emissions depend most on {longest('emissions_average')}"


def test_the_table_of_evidence_says_for_how_many_results_it_is_weak(study: Study) -> None:
    context = edition_of(study)
    assert plain(evidence_table(context).title) == "The evidence is weak for every result"
    assert plain(evidence_title(context, ["A", "D", "C", "D"])) == "The evidence is weak for 2 of 4 results"
    assert plain(evidence_title(context, ["B"])) == "The evidence is fair for every result"


def test_what_would_turn_an_answer_stands_on_one_page_alone(study: Study) -> None:
    def said(blocks: tuple[Block, ...]) -> str:
        return " ".join(plain(text) for block in walk(blocks) for text in block.texts())

    context = edition_of(study)
    assert "we assume" in said(tuple(how_sure(context)))
    assert "we assume" not in said(tuple(additional(context)))


def test_scenarios_are_shown_under_every_answer(study: Study) -> None:
    """The chart has the two answers of page 1, since the summary has one page; the table of the annex has all three."""
    context = edition_of(study)
    made = scenario_figure(context, "small")
    panels = [each.key for each in context.pictures[made.id].series]
    jobs = ["jobs_net", "jobs_net_households"]
    assert panels == [*jobs, "emissions_average", "emissions_marginal", "tax_net_all_years"]
    adds: dict[str, list[bool]] = {}
    for row in study["scenarios"].where(compared_with=DOES_NOT_APPLY):
        if row["metric"] in jobs:
            adds.setdefault(str(row["scenario_key"]), []).append(case(*span(row)) == "higher")
    every, above = (sum(map(test, adds.values())) for test in (all, any))
    verb = "add" if every else "adds"
    says = f"{every or 'none'} of {len(adds)} scenarios {verb} jobs in all answers shown, {above} in at least one; "
    assert says in plain(made.title)
    heads = [column.label for column in scenario_table(context).columns]
    assert sum("Additional jobs" in head for head in heads) == 3


@pytest.mark.parametrize(("gone", "left"), [("emissions_average", 1), ("", 0)])
def test_scenarios_are_shown_by_what_all_of_them_have(study: Study, gone: str, left: int) -> None:
    rows = tuple(
        {**row, "value": None} if gone in str(row["metric"]) and row["scenario_key"] == "byd-jizzakh-slow" else row
        for row in study["scenarios"].rows
    )
    changed = replace(study, tables={**study.tables, "scenarios": Rows("scenarios", rows)})
    made = list(scenarios(BriefContext(changed, Words("en"), load_theme())))
    assert [type(each).__name__ for each in made] == ["Table"] * left


def test_many_scenarios_in_a_low_chart_keep_to_its_height(study: Study) -> None:
    """Values that have no room beside their ranges stand in a column, not over dots in rows twice as high."""
    context = edition_of(study)
    made = scenario_figure(context, "small")
    (drawn,) = context.drawn((made,))
    assert isinstance(drawn, Figure)
    assert drawn.drawing.height <= 170.0


def test_signs_say_in_a_column_what_assumptions_do_together(study: Study) -> None:
    table = signs_table(edition_of(study))
    lines = [[plain(cell.text) for cell in row.cells] for row in table.rows]
    assert any(line[0].endswith("if households change other spending") for line in lines)
    for line in lines:
        assert ("in all model runs" in line) == (line[-1] != "–")


def test_numbers_of_a_table_by_year_are_no_finer_than_the_fifth_digit_of_the_largest(study: Study) -> None:
    table = trade_table(edition_of(study))
    assert isinstance(table, Table)
    printed = [plain(cell.text).replace("−", "-") for row in table.rows for cell in row.cells[1:]]
    numbers = [Decimal(each) for each in printed if each not in ("–", "0")]
    places = DIGITS - 1 - max(map(abs, numbers)).adjusted()
    exponents = [-int(each.as_tuple().exponent) for each in numbers]
    finer = [each for each, places_of in zip(numbers, exponents, strict=True) if places_of > places]
    assert all(len(each.as_tuple().digits) == 1 for each in finer), "what is not zero prints as something"
    total = next(row for row in table.rows if row.role == "total")
    assert {len(plain(cell.text).partition(".")[2]) for cell in total.cells[1:]} == {1}
