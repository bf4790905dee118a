"""What pages of fleets and programmes say, beyond the layout that all kinds share."""

from __future__ import annotations

from functools import cache

from other_studies import with_rows
from shared_studies import study_of

from impact.brief.compose import compose
from impact.brief.context import BriefContext
from impact.brief.printed_numbers import SHARES, printed_numbers
from impact.brief.sections.front import evidence, questions, rests_on
from impact.brief.sections.how_sure import missing
from impact.brief.sections.summary import would_change
from impact.document import Document, Figure, plain, walk
from impact.look.themes import load_theme
from impact.study.study import Study
from impact.words.language import Words

BUSES, CENTRE, BUDGET = "samarkand-buses", "tashkent-medical-centre", "initiative-budget"


def context_of(study: Study) -> BriefContext:
    return BriefContext(study, Words("en"), load_theme())


@cache
def composed(name: str) -> tuple[BriefContext, Document]:
    """Return the brief of a case without its charts, and what it was put together in."""
    context = context_of(study_of(name))
    return context, compose(context, "brief")


def test_what_would_change_the_answer_begins_with_what_the_evidence_names() -> None:
    for name in (BUSES, CENTRE, BUDGET):
        context = context_of(study_of(name))
        listed = [plain(each).partition(":")[0] for each in would_change(context)]
        assert listed[: len(rests_on(context))] == [context.input_name(key) for key in rests_on(context)]
        assert context.input_said(rests_on(context)[0]) in plain(evidence(context))


def test_where_nothing_disagrees_the_page_asks_who_can_confirm() -> None:
    asked = [plain(each) for each in questions(context_of(study_of(CENTRE)))]
    assert any("No second source was found for any of the 5 public statements" in each for each in asked)


def test_names_inside_a_sentence_begin_small() -> None:
    said = plain(missing(context_of(study_of(BUSES))))
    assert said.startswith("Not estimated: passengers who leave cars; ")


def test_one_in_so_many_is_a_share_of_the_country_and_no_other_number() -> None:
    """16,000 jobs to one is not the 16,000 t that the page does not print."""
    context, document = composed(BUSES)
    (found,) = [each for each in printed_numbers(context, document) if "one in" in each.words and "," in each.printed]
    assert found.cells.startswith(SHARES)


def test_emissions_of_items_stand_beside_their_money() -> None:
    """One item has nearly all of the emissions: alone it would be a chart of one bar."""
    context, document = composed(CENTRE)
    (shown,) = [each for each in walk(document.blocks) if isinstance(each, Figure) and "embodied" in each.id]
    tonnes, money = context.pictures[shown.id].series
    assert [point.key for point in tonnes.points] == [point.key for point in money.points]
    assert plain(shown.title) == "“Works” takes 55% of the money and 99.7% of the emissions"


def test_a_rule_that_leaves_something_out_says_so_in_its_place() -> None:
    context, document = composed(BUSES)
    (shown,) = [each for each in walk(document.blocks) if isinstance(each, Figure) and "bus-emissions" in each.id]
    supply = context.pictures[shown.id].series[1]
    assert [point.note for point in supply.points if point.value is None] == [
        "This rule leaves out the supply of fuels"
    ]


def test_a_cost_that_some_rules_do_not_give_has_no_title_of_all() -> None:
    none = {"value": None, "low": None, "high": None}
    made = context_of(
        with_rows(study_of(BUSES), "abatement", lambda row: row | (none if row["electricity"] == "average" else {}))
    )
    document = compose(made, "brief")
    titles = [plain(each.title) for each in walk(document.blocks) if isinstance(each, Figure)]
    assert "By some rules no cost of a tonne avoided can be given" in titles
