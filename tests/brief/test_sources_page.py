"""The page of sources: all that numbers lead to, what each version changed, and the terms."""

import re

import pytest
from brief_texts import edition_of
from other_studies import with_cells, with_rows, with_tables, without

from impact.brief.sections.glossary import TERMS, glossary
from impact.brief.sections.sources import change_lines, source_lines, sources_note
from impact.core.errors import ImpactError
from impact.document import Paragraph, Span, plain, walk
from impact.study.study import StudyData
from impact.study.tables import ResultTable


def test_only_another_day_of_reading_stands_in_the_line(study: StudyData) -> None:
    one = str(edition_of(study).citations.sources[0]["id"])
    context = edition_of(
        with_rows(study, "sources", lambda row: row | {"accessed": f"2026-{'10-01' if row['id'] == one else '11-24'}"})
    )
    lines = [plain(line) for line in source_lines(context)]
    assert "(read 1 October 2026). " in lines[0]
    assert not any("(read" in line for line in lines[1:])
    assert "Read on 24 November 2026" in plain(sources_note(context))


def test_the_change_log_is_the_scenarios_and_the_latest_leads(study: StudyData) -> None:
    assert [plain(line) for line in change_lines(edition_of(study))] == ["Version 1, 24 November 2026: First edition."]
    log = ResultTable(
        "changes",
        (
            {"id": "1", "on": "2026-11-24", "text": "First edition."},
            {"id": "2", "on": "2027-02-01", "text": "Output <b>corrected</b>."},
        ),
    )
    later = with_tables(study, changes=log)
    assert [plain(line) for line in change_lines(edition_of(later))] == [
        "Version 2, 1 February 2027: Output <b>corrected</b>.",
        "Version 1, 24 November 2026: First edition.",
    ]


def test_a_first_version_needs_no_log_and_a_later_one_does(study: StudyData) -> None:
    silent = without(study, "changes")
    assert [plain(line) for line in change_lines(edition_of(silent))] == ["Version 1, 24 November 2026: First edition."]
    second = with_cells(silent, "run", {"run": {"version": "2"}})
    with pytest.raises(ImpactError, match=r"say what version '2' changed"):
        list(change_lines(edition_of(second)))


def test_each_term_is_named_and_said_in_one_sentence(study: StudyData) -> None:
    context = edition_of(study)
    assert 10 <= len(TERMS) <= 14
    printed = [block for block in walk(glossary(context)) if isinstance(block, Paragraph)]
    for term in TERMS:
        said = context.text(f"glossary-{term}")
        assert any(block.text == said for block in printed), term
        assert isinstance(said[0], Span)
        assert said[0].strong
        words = plain(said)
        assert words.endswith(".")
        assert len(re.findall(r"[.!?](?:\s|$)", words)) == 1, words
