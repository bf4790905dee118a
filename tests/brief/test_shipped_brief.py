"""The shipped brief as blocks: text, numbers, sources, what is kept apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from brief_texts import as_lines, edition_of, printed, snapshot
from shared_documents import shipped_document

from impact.brief.compose import compose
from impact.brief.figures import figure as figure_of
from impact.brief.typography import formed
from impact.document import (
    Block,
    Document,
    Figure,
    ItemList,
    Sources,
    Table,
    Text,
    plain,
    walk,
)
from impact.errors import ImpactError
from impact.study.study import Study
from impact.study.tables import DOES_NOT_APPLY, Record
from impact.words.amounts import Amounts
from impact.words.language import NO_BREAK, Words
from impact.words.steps import Steps

WORDS = Words("en")
NUMBER = re.compile(r"−?\d+(?:,\d{3})*(?:\.\d+)?")


def blocks_of(document: Document, kind: type[Any]) -> list[Any]:
    return [block for block in walk(document.blocks) if isinstance(block, kind)]


def numbers(content: Text | str) -> set[str]:
    """Return the numbers of a text without signs; what is set low, as in CO2, is no number."""
    words = content if isinstance(content, str) else plain(tuple(span for span in content if not span.script))
    return {found.lstrip("−") for found in NUMBER.findall(words)}


def forms_of(study: Study, rows: Iterable[Record]) -> set[str]:
    """Return every way in which results and their ranges may be printed."""
    amounts = [amounts_of(study).of(row) for row in rows]
    return {number for amount in amounts for number in numbers(amount.value) | numbers(amount.range)}


def amounts_of(study: Study) -> Amounts:
    """Return what says results in English."""
    return Amounts(Words("en"), Steps.of(study))


def forms(study: Study, *keys: str) -> set[str]:
    """Return every way in which the numbers of key figures may be printed, and the years of the scenario."""
    found = forms_of(study, (study.row("kpi", key) for key in keys))
    years = ("headline_year", "first_year", "last_year", "target_year")
    return found | {str(study.facts[name]) for name in years}


def test_blocks_as_text(document: Document) -> None:
    snapshot("byd-jizzakh.en", "\n".join(as_lines(document.blocks)) + "\n")


@pytest.fixture(scope="module")
def annex() -> Document:
    """Return the annex, which leads with what was asked."""
    return shipped_document("annex")


def test_every_number_of_an_alt_text_comes_from_a_cell(document: Document, annex: Document, study: Study) -> None:
    """A reader who hears the chart hears the same figures as one who reads the answers."""
    for figure in blocks_of(document, Figure):
        assert len(figure.alt) > 80
        assert "<" not in figure.alt
    jobs = next(figure for figure in blocks_of(annex, Figure) if figure.id == "figure-jobs-by-year")
    emissions = figure_of(edition_of(study), "emissions_by_rule", size="small", width="half")
    rows = study["jobs_by_year"].where(channel="total")
    allowed = {str(row["year"]) for row in study["jobs_by_year"].where(channel="total")}
    allowed |= forms_of(study, rows)
    assert numbers(jobs.alt) <= allowed | forms(study, "jobs_direct", "jobs_indirect", "jobs_induced")
    rules = [f"emissions_{rule}" for rule in ("average", "marginal", "frozen")]
    spoken = numbers(emissions.alt.replace("CO2", ""))
    assert spoken <= forms(study, *rules) | {str(study.facts["base_year"])}


def test_announced_figures_stand_apart_and_say_so(annex: Document, study: Study) -> None:
    """What others announced is named as theirs; it is in no answer, key figure or result."""
    announced = {"500,000", "4,000"}
    tables = [table for table in blocks_of(annex, Table) if table.id in ("table-asked", "table-key-figures")]
    assert len(tables) == 2
    for text in (text for table in tables for text in table.texts()):
        assert "500,000" not in numbers(text)
    callout = [line for block in annex.blocks for line in _lines_with(block, "Announced figures are no forecast")]
    assert len(callout) == 1
    assert announced <= numbers(callout[0])
    assert "in no total" in callout[0]
    assert "announced" not in {row["status"] for row in study["kpi"].rows}


def _lines_with(block: Block, words: str) -> Iterator[str]:
    for inner in walk([block]):
        for item in inner.items if isinstance(inner, ItemList) else ():
            if words in plain(item):
                yield plain(item)


def test_every_claim_stands_in_its_table_with_what_contradicts_it(annex: Document, study: Study) -> None:
    table = next(table for table in blocks_of(annex, Table) if table.id == "table-claims")
    lines = [" ".join(plain(cell.text) for cell in row.cells).replace(NO_BREAK, " ") for row in table.rows]
    assert len(lines) == len(study["claims"].rows)
    for line, claim in zip(lines, study["claims"].rows, strict=True):
        assert formed(WORDS, str(claim["text"])) in line
        assert str(claim["status"]) in line
        if claim["result"] == DOES_NOT_APPLY:
            assert formed(WORDS, str(claim["reason"])) in line
        else:
            assert amounts_of(study).of(study.row("kpi", str(claim["result"]))).size in line
        if claim["against"] != DOES_NOT_APPLY:
            for other in str(claim["against"]).split("\n"):
                assert formed(WORDS, f"{other.split(': ', 1)[1].rstrip('.')} [") in line


def test_the_document_says_what_it_is(document: Document, study: Study) -> None:
    assert document.title == study.facts["title"]
    assert (document.lang, document.date) == ("en", "2026-11-24")
    assert document.mark == "DRAFT"
    footer = plain(document.running.footer_left)
    assert str(study.row("run", "run")["results_sha256"])[:12] in footer
    assert "24 November 2027" in footer
    assert "{page}" in document.running.page_of
    assert "{pages}" in document.running.page_of


@pytest.mark.parametrize(
    "pattern", [r"\{ ?\$", r"</?(b|i|sub|super)>", r"\bnan\b", r"\b[a-z]+(_[a-z0-9]+)+\b", r"\bna\b"]
)
def test_nothing_internal_is_printed(document: Document, pattern: str) -> None:
    """No placeholders, marks, key names or empty values in what a reader sees; titles and files are as they are."""
    sources = {item for block in blocks_of(document, Sources) for item in block.items}
    files = re.compile(r"\b[\w-]+\.(csv|json|md|txt|yaml)\b")
    ours = [files.sub("", plain(text)) for text in printed(document) if text not in sources]
    assert [words for words in ours if re.search(pattern, words)] == []


def test_an_unknown_document_says_what_there_is(study: Study) -> None:
    with pytest.raises(ImpactError, match=r"No document is called 'breif'\. Did you mean 'brief'\?"):
        compose(edition_of(study), "breif")


def test_every_unit_of_an_assumption_has_printed_words(study: Study) -> None:
    context = edition_of(study)
    units = {str(row["unit"]) for row in study["assumptions"].rows if row["basis"] == "assumption"}
    units |= {str(row["unit"]) for row in study["claims"].rows} - {DOES_NOT_APPLY}
    words = {unit: context.unit_words(unit) for unit in sorted(units)}
    assert {unit: said for unit, said in words.items() if "_" in said or "yr" in said} == {}
