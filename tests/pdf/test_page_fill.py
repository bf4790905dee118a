"""Pages of a brief: eight on A4, one more where words are long or answers are three, and none half empty."""

from dataclasses import replace
from functools import cache

import pytest
from other_studies import with_house_table
from page_fill import badly_divided, composed, fills, left_open
from shared_studies import CASES, study_of

from impact.brief.templates import pages
from impact.brief.text.own_text import TABLE, places
from impact.language.messages import Language
from impact.study.study import StudyData
from impact.theme.theme import Theme
from impact.theme.themes import adapt_to_paper, load_theme

PAGES, MORE = 8, 9  # of the grammar, and at most where tables of three answers need another
LANGUAGES = ("ru", "uz", "uz-Cyrl", "zh")
FULL, HALF = 0.75, 0.5  # least on a page of the brief, and in larger print, with other paper or other content
NO_FOOT = 1.045  # of a page whose foot does not stay free
OF_KINDS = ("byd-szeged", "zhanatas", "denim-complex", "samarkand-buses", "initiative-budget")
OWN = "The ministry has its own figures of what the project needs, and they are set out here in two sentences. " * 3


@cache
def a4() -> Theme:
    return load_theme()


def faults(
    study: StudyData,
    theme: Theme,
    least: float,
    *,
    pages: tuple[int, ...] = (),
    share: float = 1.0,
    language: str = "en",
) -> list[str]:
    """Return what is wrong with how full the pages of a brief are, and with what is divided over two.

    A page is less full than that only at the end and, where less than three quarters are asked for, where nothing of
    the next one has room on it.
    """
    document = composed(study, theme, share, language)
    found = fills(document, theme)
    might = [*range(1, len(found))] if least == FULL else left_open(document, theme)
    wrong = [*badly_divided(document, theme)]
    wrong += [f"page {number} is {found[number - 1]:.0%} full" for number in might if found[number - 1] < least]
    if pages:
        wrong += [f"page {number} is {fill:.1%} full" for number, fill in enumerate(found, 1) if fill > NO_FOOT]
        wrong += [f"{len(found)} pages"] * (len(found) not in pages)
    return wrong


def with_own_text(study: StudyData, at: list[str]) -> StudyData:
    rows = ({"id": f"p{number}", "place": place, "text": OWN} for number, place in enumerate(at, 1))
    return with_house_table(study, TABLE, rows)


@pytest.mark.parametrize("name", CASES)
def test_pages_hold_on_a4(name: str) -> None:
    assert faults(study_of(name), a4(), FULL, pages=(PAGES, MORE)) == []


@pytest.mark.sampled(4)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_pages_hold_in_every_language(name: str, language: str) -> None:
    asked = Language(language).conventions
    look = a4().with_text(asked.text_size, asked.line_height)
    study = study_of(name)
    assert faults(study, look, FULL, pages=(PAGES, MORE), language=language) == []


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", OF_KINDS)
def test_pages_hold_on_other_paper_in_larger_print_a_longer_language_and_with_own_text(name: str) -> None:
    study, kind = study_of(name), str(study_of(name).facts["kind"])
    sections = [section for page in pages("brief", kind) for section in page]
    assert set(sections) <= set(places(kind))
    found = {
        "Letter": faults(study, adapt_to_paper(a4(), "letter"), HALF),
        "large print": faults(study, load_theme("large-print"), HALF),
        "a longer language": faults(study, a4(), HALF, share=1.3),
        "own text at every place": faults(with_own_text(study, sections), a4(), HALF),
    }
    assert {edition: wrong for edition, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("name", [*OF_KINDS, "byd-jizzakh", "byd-camacari", "nur-navoi"])
def test_two_and_four_pages_are_no_more(name: str) -> None:
    for document, most in (("two", 2), ("four", 4)):
        assert len(fills(composed(study_of(name), a4(), name=document), a4())) <= most, document


def alternatives(study: StudyData, more: int) -> StudyData:
    """Return a study with so many alternatives beside it besides its own, copies of the last; none below zero."""
    tables = dict(study.tables)
    table = tables.pop("scenarios", None)
    if table is not None and more > 0:
        last = str(table.rows[-1]["scenario_key"])
        copied = [row for row in table.rows if row["scenario_key"] == last]
        new = [
            {**row, "id": str(row["id"]).replace(last, f"more-{number}"), "scenario_key": f"more-{number}"}
            for number in range(more)
            for row in copied
        ]
        tables["scenarios"] = replace(table, rows=(*table.rows, *new))
    return replace(study, tables=tables)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", OF_KINDS)
def test_more_alternatives_none_and_no_draws_leave_no_page_half_empty(name: str) -> None:
    study = study_of(name)
    for changed in (alternatives(study, 5), alternatives(study, -1), study_of(name, draws=0)):
        assert faults(changed, a4(), HALF, pages=(PAGES, MORE)) == []
