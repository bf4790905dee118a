"""No sentence speaks of all draws, or of no input, without what inputs do together."""

import re
from typing import Any

import pytest
from brief_texts import as_lines, edition_of
from other_studies import with_rows, without
from shared_documents import shipped_document

from impact.brief.compose import compose
from impact.brief.sections.annex.together import together
from impact.brief.text.joint_changes import summarise_combined_case
from impact.brief.text.switching_values import turning_table
from impact.document import Table, plain
from impact.language.entries import entries
from impact.study.study import StudyData
from impact.study.tables import Record

# What is said of every draw or of no input, whatever the draws are called.
ALL_OF = re.compile(
    r"\b(?:in|by|of)\s+(?:all|every|each|none|no)(?:\s+of\s+the)?\s+(?:model\s+)?(?:draws?|runs?|scenarios?)\b"
    r"|\b(?:no(?:\s+single)?|none\s+of\s+the(?:\s+\{[^}]*\}|\s+\w+){0,3})\s+(?:input|assumption)s?\b"
    r"(?!\s+(?:of\s+the\s+group|stands\s+for))"
    r"|\ball\s+(?:\{[^}]*\}|\d+)\s+scenarios\b",
    re.IGNORECASE,
)
BESIDE = ("in-all-draws-alone", "in-no-draw-alone")  # of a table that says it in the last cell of the row
HALF_WAY = "the sign changes if several assumptions move half-way to their ends together"
TOGETHER = re.compile(r"together|all assumptions on their unfavourable side", re.IGNORECASE)


def test_every_message_that_speaks_of_all_or_none_holds_what_inputs_do_together() -> None:
    found = [each for each in entries("en").values() if ALL_OF.search(each.pattern) and each.name not in BESIDE]
    assert [each.id for each in found if "{ $joint }" not in each.pattern] == []
    assert {each.name for each in found} >= {"in-all-draws", "in-no-draw"}


@pytest.mark.parametrize(
    "text",
    [
        "in all draws", "in no draw", "Holds in every model run", "in none of the runs", "no input inside its range",
        "none of the { $count } leading inputs", "none of the leading assumptions",
        "no single assumption within its range", "In all { $count } scenarios",
    ],
)  # fmt: skip
def test_such_words_are_found(text: str) -> None:
    assert ALL_OF.search(text)


@pytest.mark.parametrize("called", ["summary", "annex"])
def test_no_brief_speaks_of_all_or_none_alone(study: StudyData, called: str) -> None:
    for document in (shipped_document(called), compose(edition_of(without(study, "combined_cases")), called)):
        said = [line for line in as_lines(document.blocks) if ALL_OF.search(line)]
        assert [line for line in said if not TOGETHER.search(line)] == []
        assert said or called != "annex"  # where signs are counted and turned


def signs(study: StudyData, *turning: str) -> StudyData:
    """Return a study in which the signs turn in these rows alone."""
    return with_rows(study, "combined_cases", lambda row: {**row, "sign": "turns" if row["id"] in turning else "holds"})


def test_an_answer_stands_at_both_sides_and_is_bold_where_its_sign_turns(study: StudyData) -> None:
    turned = "emissions_average.all.adverse.0.5"
    table = turning_table(edition_of(signs(study, turned)), [("emissions_average", "emissions_marginal")])
    assert table is not None
    first, second = (row for row in table.rows if not row.role)
    assert [cell.cell.split("/")[1] for cell in first.cells[-2:]] == [turned, turned.replace("adverse", "favourable")]
    assert [span.strong for row in (first, second) for cell in row.cells[-2:] for span in cell.text] == [
        True,
        *[False] * 3,
    ]


def test_without_the_table_it_is_said_that_nothing_was_computed(study: StudyData) -> None:
    context = edition_of(without(study, "combined_cases"))
    table = turning_table(context, [("jobs_net",)])
    assert table is not None
    assert len(table.columns) == 3, "no column of what inputs do together"
    assert (
        summarise_combined_case(context, [("jobs_net", "above_zero")], True)
        == "several assumptions together: not computed"
    )
    heading, paragraph, *_ = together(context)
    assert "is not part of this study" in plain(getattr(heading, "text", ()))
    assert "combined_cases" in plain(getattr(paragraph, "text", ()))


@pytest.mark.parametrize(
    ("turning", "happened", "says"),
    [
        ("", True, "also if several assumptions move together"),
        ("jobs_net.all.adverse.0.5", True, HALF_WAY),
        ("jobs_net.all.adverse.0.75", True, HALF_WAY.replace("half-way", "three quarters of the way")),
        ("jobs_net.all.favourable.0.5", True, "also if several assumptions move together"),
        ("jobs_net.all.favourable.0.5", False, HALF_WAY),
        ("jobs_net.all.adverse.0.5", False, "also if several assumptions move together"),
    ],
)
def test_a_cell_looks_to_the_side_that_speaks_against_it(
    study: StudyData, turning: str, happened: bool, says: str
) -> None:
    assert summarise_combined_case(edition_of(signs(study, turning)), [("jobs_net", "above_zero")], happened) == says


def test_what_is_not_possible_is_said(study: StudyData) -> None:
    def gone(row: Record) -> Record:
        far = row["part"] == 0.75
        return {**row, "value": None, "possible": "no", "sign": "na"} if far else {**row, "sign": "holds"}

    context = edition_of(with_rows(study, "combined_cases", gone))
    said: list[Any] = [block for block in together(context) if isinstance(block, Table)]
    assert "not possible" in plain(said[0].rows[0].cells[1].text)
