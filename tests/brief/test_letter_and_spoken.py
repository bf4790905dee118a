"""The letter that goes with a brief, and what to say in one minute: the same study in few words."""

from __future__ import annotations

import io
import re
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from pypdf import PdfReader
from shared_studies import CASES, ONE_OF_EACH_KIND, study_of

from impact.api.listing import parts
from impact.brief.compose import compose
from impact.brief.context import BriefContext
from impact.brief.reading_text import reading_text
from impact.brief.sections.letter import answer
from impact.brief.sections.spoken import length, one_minute
from impact.brief.templates import documents, every_document, is_companion
from impact.document import plain
from impact.errors import ProblemsError
from impact.look.themes import load_theme
from impact.pdf import render
from impact.study.tables import span
from impact.words.language import Words, languages
from impact.words.numerals import rounded

SYMBOL = re.compile(r"[%±−+/=<>~≈–]")
NUMBER = re.compile(r"\d[\d.,]*")
SLOW = [pytest.param(case, marks=pytest.mark.slow) for case in CASES if case not in ONE_OF_EACH_KIND]
EACH_CASE = pytest.mark.parametrize("case", [*ONE_OF_EACH_KIND, *SLOW])
EACH_LANGUAGE = pytest.mark.parametrize("code", languages())


@cache
def context_of(case: str, code: str) -> BriefContext:
    words = Words(code)
    look = load_theme().with_text(words.conventions.text_size, words.conventions.line_height)
    return BriefContext(study_of(case), words, look)


def said(case: str, code: str) -> str:
    return " ".join(plain(each) for each in one_minute(context_of(case, code)))


@EACH_CASE
@EACH_LANGUAGE
def test_what_is_spoken_takes_a_minute(case: str, code: str) -> None:
    context = context_of(case, code)
    least, most = context.words.numerals.minute
    assert least <= length(context, one_minute(context)) <= most
    if code == "en":
        assert (least, most) == (120, 150)


@EACH_CASE
@EACH_LANGUAGE
def test_numbers_are_words_and_only_years_and_names_have_figures(case: str, code: str) -> None:
    context = context_of(case, code)
    spoken = said(case, code).replace(context.fact("project"), "")
    years = {str(year) for year in range(2000, 2101)}
    assert [found for found in NUMBER.findall(spoken) if found.rstrip(".,") not in years] == []
    assert SYMBOL.findall(spoken) == []


@pytest.mark.parametrize("key", ["jobs_gross", "jobs_direct", "jobs_net", "jobs_net_households", "emissions_average"])
def test_what_is_spoken_are_the_numbers_of_the_study(key: str) -> None:
    context = context_of("byd-jizzakh", "en")
    value = span(context.study.row("kpi", key))[0]
    number = rounded(Decimal(repr(value)))
    assert number is not None
    assert f"about {context.words.numerals.spoken(number)} " in said("byd-jizzakh", "en")


def test_a_change_says_its_side_and_jobs_supported_stand_apart() -> None:
    context, spoken = context_of("byd-jizzakh", "en"), said("byd-jizzakh", "en")
    signs = [span(context.study.row("kpi", key))[0] > 0 for key in ("jobs_net", "jobs_net_households")]
    additional = spoken.partition("Additional jobs")[2].partition(".")[0]
    assert re.findall(r"a (gain|loss) of", additional) == [("loss", "gain")[each] for each in signs]
    supported = spoken.partition("Additional jobs")[0]
    assert "may support" in supported
    assert not re.search("gain|loss", supported)


def test_what_was_announced_stands_beside_what_is_modelled() -> None:
    assert "Announced: about five hundred thousand cars a year. Modelled: about " in said("byd-jizzakh", "en")


def test_all_that_hangs_on_an_announced_output_says_so() -> None:
    words = Words("en")
    context = BriefContext(study_of("byd-jizzakh-announced", beside=False), words, load_theme())
    assert plain(one_minute(context)[1]) == words.say("spoken-conditional")
    assert all(each.lower().count("if the announced output came true") for each in map(plain, list(answer(context))))


def test_what_is_not_estimated_is_said_with_its_reason() -> None:
    context = BriefContext(study_of("zhanatas"), Words("en"), load_theme())
    assert "not estimated" in " ".join(plain(each) for each in one_minute(context))
    letter = compose(context, "letter", drawn=False, with_files=False)
    lines = [line for block in letter.blocks for line in block.lines({})]
    assert any("not estimated, because no national table of Kazakhstan" in line for line in lines)


@EACH_CASE
@pytest.mark.parametrize("code", ["ru", *(pytest.param(code, marks=pytest.mark.slow) for code in ("en", "uz", "zh"))])
def test_a_letter_is_one_page_and_so_is_what_is_spoken(case: str, code: str) -> None:
    """Russian takes the most room of the languages that have words of their own for all of it."""
    context = context_of(case, code)
    for name in ("letter", "spoken"):
        pages = PdfReader(io.BytesIO(render(compose(context, name), context.theme))).pages
        assert len(pages) == 1, name


@EACH_CASE
def test_a_letter_answers_with_the_ranges_of_the_study(case: str) -> None:
    context = context_of(case, "en")
    answers = [plain(each) for each in answer(context)]
    assert 1 <= len(answers) <= 3
    deciding = next(tile for tile in context.declared.first_page.values() if tile.decides)
    figures = [key for key in deciding.figures if key in context.headlines]
    ranges = [f"({context.amount(key).range_of_sizes})" for key in figures if context.amount(key).ranged]
    unsettled = [context.amount(key).range for key in figures]
    text = " ".join(answers)
    assert all(one in text or other in text for one, other in zip(ranges, unsettled, strict=True))


def test_a_letter_names_for_whom_what_is_enclosed_and_until_when() -> None:
    context = context_of("byd-jizzakh", "en")
    text = " ".join(reading_text(context, compose(context, "letter", drawn=False)).split())
    until = context.words.day(str(context.study.row("run", "run")["valid_until"]))
    enclosed = "the brief, its summary on one page and the annex"
    for part in ("To No client", "From No analyst", "Contact: ", enclosed, f"valid until {until}"):
        assert part in text


def test_companions_are_documents_and_none_of_all() -> None:
    assert documents() == ["annex", "brief", "summary"]
    assert every_document() == ["annex", "brief", "letter", "review", "spoken", "summary"]
    assert {"letter", "spoken"} <= set(parts("documents"))
    assert compose(context_of("byd-jizzakh", "en"), "letter", drawn=False).attachments == ()


def test_a_template_says_yes_or_no_to_being_a_companion(tmp_path: Path) -> None:
    (tmp_path / "briefs").mkdir()
    (tmp_path / "briefs" / "card.yaml").write_text("companion: maybe\npages: [[front]]\n", encoding="utf-8")
    with pytest.raises(ProblemsError, match=r"card\.yaml.*'companion' is true or false"):
        is_companion("card", extra=(tmp_path,))
