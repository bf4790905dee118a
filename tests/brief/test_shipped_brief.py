"""The shipped brief as blocks: text, numbers, sources, what is kept apart."""

import re
from typing import Any

import pytest
from brief_texts import as_lines, edition_of, printed, snapshot
from shared_documents import shipped_document

from impact.brief.compose import compose
from impact.brief.edition.passes import formed
from impact.core.errors import ImpactError
from impact.document import Document, ItemList, Sources, Table, plain, walk
from impact.language.amounts import Amounts
from impact.language.messages import NO_BREAK, Language
from impact.language.rounding import Steps
from impact.study.study import StudyData
from impact.study.tables import DOES_NOT_APPLY

WORDS = Language("en")


def blocks_of(document: Document, kind: type[Any]) -> list[Any]:
    return [block for block in walk(document.blocks) if isinstance(block, kind)]


def test_blocks_as_text(document: Document) -> None:
    snapshot("byd-jizzakh.en", "\n".join(as_lines(document.blocks)) + "\n")


@pytest.fixture(scope="module")
def annex() -> Document:
    """Return the annex, which leads with what was asked."""
    return shipped_document("annex")


def test_announced_figures_stand_apart_and_say_so(annex: Document, study: StudyData) -> None:
    """What others announced is named as theirs; a client may ask about it, and it is in no answer, figure or result."""
    tables = [table for table in blocks_of(annex, Table) if table.id in ("table-asked", "table-key-figures")]
    assert len(tables) == 2
    for answer in (cell for table in tables for row in table.rows for cell in row.cells[1:]):
        assert "500,000" not in plain(answer.text)
    items = [plain(item) for each in blocks_of(annex, ItemList) for item in each.items]
    (said,) = (item for item in items if "Announced figures are no forecast" in item)
    assert "in no total" in said
    assert "announced" not in {row["status"] for row in study["key_figures"].rows}


def test_every_claim_stands_in_its_table_with_what_contradicts_it(annex: Document, study: StudyData) -> None:
    table = next(table for table in blocks_of(annex, Table) if table.id == "table-claims")
    lines = [" ".join(plain(cell.text) for cell in row.cells).replace(NO_BREAK, " ") for row in table.rows]
    assert len(lines) == len(study["claims"].rows)
    amounts = Amounts(WORDS, Steps.of(study))
    for line, claim in zip(lines, study["claims"].rows, strict=True):
        assert formed(WORDS, str(claim["text"])) in line
        assert str(claim["status"]) in line
        if claim["result"] == DOES_NOT_APPLY:
            assert formed(WORDS, str(claim["reason"])) in line
        else:
            assert amounts.of(study.row("key_figures", str(claim["result"]))).size in line
        if claim["against"] != DOES_NOT_APPLY:
            for other in str(claim["against"]).split("\n"):
                assert formed(WORDS, f"{other.split(': ', 1)[1].rstrip('.')} [") in line


@pytest.mark.parametrize(
    "pattern", [r"\{ ?\$", r"</?(b|i|sub|super)>", r"\bnan\b", r"\b[a-z]+(_[a-z0-9]+)+\b", r"\bna\b"]
)
def test_nothing_internal_is_printed(document: Document, pattern: str) -> None:
    """No placeholders, marks, key names or empty values in what a reader sees; titles and files are as they are."""
    sources = {item for block in blocks_of(document, Sources) for item in block.items}
    files = re.compile(r"\b[\w-]+\.(csv|json|md|txt|yaml)\b")
    ours = [files.sub("", plain(text)) for text in printed(document) if text not in sources]
    assert [words for words in ours if re.search(pattern, words)] == []


def test_an_unknown_document_says_what_there_is(study: StudyData) -> None:
    with pytest.raises(ImpactError, match=r"No document is called 'breif'\. Did you mean 'brief'\?"):
        compose(edition_of(study), "breif")


def test_every_unit_of_an_assumption_has_printed_words(study: StudyData) -> None:
    context = edition_of(study)
    units = {str(row["unit"]) for row in study["assumptions"].rows if row["basis"] == "assumption"}
    units |= {str(row["unit"]) for row in study["claims"].rows} - {DOES_NOT_APPLY}
    words = {unit: context.unit_words(unit) for unit in sorted(units)}
    assert {unit: said for unit, said in words.items() if "_" in said or "yr" in said} == {}
