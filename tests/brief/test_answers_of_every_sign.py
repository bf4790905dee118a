"""Answers of every sign on page 1: their words assert it where it is settled, and no minus repeats what they say."""

import re

import pytest
from brief_texts import edition_of
from other_studies import with_figure, with_rows

from impact.brief.edition.context import BriefContext
from impact.brief.edition.speaking import titled
from impact.brief.sections.front import questions_table
from impact.document import plain
from impact.study.study import StudyData

Case = tuple[float, float | None, float | None]

JOBS: dict[str, Case] = {
    "higher": (5374.8, 2816.2, 12518.2),
    "unsettled, central above": (1374.8, -816.2, 4518.2),
    "unsettled, central below": (-1374.8, -4518.2, 816.2),
    "unsettled, low is zero": (1374.8, 0.0, 4518.2),
    "lower": (-5374.8, -12518.2, -2816.2),
    "unsettled, near zero": (40.0, -2816.2, 2518.2),
    "unsettled, its value outside its range": (2374.8, -9518.2, -4816.2),
    "no range, higher": (5374.8, None, None),
    "no range, lower": (-5374.8, None, None),
    "no range, unchanged": (0.0, None, None),
    "no width, higher": (5374.8, 5374.8, 5374.8),
    "no width, lower": (-5374.8, -5374.8, -5374.8),
    "no width, unchanged": (0.0, 0.0, 0.0),
}
ADDITIONAL, EMISSIONS = "ask-additional", "ask-emissions"
SAYS = {
    ADDITIONAL: {
        "higher": "rise by",
        "lower": "fall by",
        "unsettled": "Not settled|not every range",
        "unchanged": "too little",
    },
    EMISSIONS: {"higher": "rise by", "lower": "Yes, by", "unsettled": "Not settled", "unchanged": "too little"},
}


def thousandfold(case: Case) -> Case:
    central, low, high = case
    return 1000 * central, None if low is None else 1000 * low, None if high is None else 1000 * high


def kind_of(name: str) -> str:
    """Return the sign case that a name speaks of."""
    return name.split(", ")[1] if name.startswith("no ") else name.split(",")[0]


def with_every_answer(study: StudyData, question: str, case: Case) -> BriefContext:
    """Return the edition of a study in which all answers to a question are of one case; its kind asks the questions."""
    study = with_rows(study, "asked", lambda _: None)
    declared = edition_of(study).declared
    tile = declared.first_page["emissions"]
    keys = declared.rivals_of("jobs_net") if question == ADDITIONAL else [*tile.figures, *tile.also]
    known = {str(row["id"]) for row in study["key_figures"].rows}
    for key in (each for each in keys if each in known):
        study = with_figure(study, key, *(case if question == ADDITIONAL else thousandfold(case)))
    return edition_of(study)


def answer_to(context: BriefContext, question: str) -> str:
    """Return the answer to a question of page 1 as a reader sees it."""
    asked = plain(context.text(question, **context.setting))
    (row,) = (row for row in questions_table(context).rows if plain(row.cells[0].text) == asked)
    return plain(row.cells[1].text).partition(" Making ")[0]  # the rest is on another boundary, with a sign of its own


@pytest.mark.parametrize("name", JOBS)
@pytest.mark.parametrize("question", SAYS)
def test_an_answer_asserts_a_sign_that_is_settled_and_no_other(study: StudyData, question: str, name: str) -> None:
    said, kind = answer_to(with_every_answer(study, question, JOBS[name]), question), kind_of(name)
    assert re.search(SAYS[question][kind], said)
    assert not any(re.search(words, said) for other, words in SAYS[question].items() if other != kind)
    assert ("our best answer is" in said.lower()) == (question == ADDITIONAL and kind == "unsettled")
    if kind in ("higher", "lower"):
        assert "−" not in said, "the direction is in the words"
        assert "+" not in said


@pytest.mark.parametrize(("values", "says"), [((-5e6, -9e6, -1e6), "fall"), ((5e6, 1e6, 9e6), "rise")])
def test_the_chart_title_follows_the_signs_of_all_rules(study: StudyData, values: Case, says: str) -> None:
    study = with_figure(study, "emissions_average", *values)
    settled = with_figure(study, "emissions_marginal", *(2 * (each or 0.0) for each in values))
    assert f"Emissions {says} whichever" in plain(titled(edition_of(settled), "figure-by-rule"))
    assert titled(edition_of(with_figure(study, "emissions_marginal", *values)), "figure-by-rule") == ()
    mixed = with_figure(study, "emissions_marginal", 1e6, -9e6, 9e6)
    assert "may depend on where the electricity comes from" in plain(titled(edition_of(mixed), "figure-by-rule"))
