"""What pages of fleets and programmes say, beyond the layout that all kinds share."""

from __future__ import annotations

from functools import cache

from other_studies import with_rows
from shared_studies import study_of

from impact.brief.compose import compose
from impact.brief.context import BriefContext
from impact.brief.sections.front import evidence, rests_on
from impact.brief.sections.how_sure import missing
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


def test_the_evidence_names_what_the_answer_rests_on_most() -> None:
    for name in (BUSES, CENTRE, BUDGET):
        context = context_of(study_of(name))
        assert context.input_said(rests_on(context)[0]) in plain(evidence(context))


def test_names_inside_a_sentence_begin_small() -> None:
    said = plain(missing(context_of(study_of(BUSES))))
    assert said.startswith("Not estimated: passengers who leave cars; ")


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
