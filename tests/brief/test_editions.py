"""Every shipped case in every language: the same numbers, nothing left in another language, its own forms.

Documents are put together without drawing a chart. How they lie on their pages: `tests/pdf/test_page_fill.py`.
"""

import re
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from every_case import Composed, cells, composed, forms
from shared_studies import CASES, ONE_OF_EACH_KIND

from impact.brief.edition.passes import BEGIN
from impact.document import Figure, PageBreak, Sources, plain

TEMPLATES = Path(__file__).parents[2] / "templates"
LANGUAGES = ("ru", "uz", "uz-Cyrl", "zh")
SLOW = pytest.mark.slow(reason="one case of each kind is put together by default")
EDITIONS = [
    pytest.param(case, name, language, marks=() if case in ONE_OF_EACH_KIND else SLOW)
    for language, case, name in product(LANGUAGES, CASES, ("brief", "annex"))
    if name == "brief" or language != "uz-Cyrl"  # which is written over from uz, message by message
]
NUMBER = re.compile(r"[−]?\d+(?:[.,\u00a0]\d+)*")
LATIN = re.compile(r"\b[A-Za-z]{4,}\b")
NO_WORDS = re.compile(r"\$\w+|\{[^{}]*\}|^[\w-]+ =|^#.*$|<[^>]*>", re.MULTILINE)  # of a file of messages


def by_cell(made: Composed) -> dict[str, set[str]]:
    """Return the sign and the significant digits of the numbers that are printed for each cell."""
    found: dict[str, set[str]] = {}
    for cell, said in cells(made.blocks, made.context.study):
        if NUMBER.search(said):
            found.setdefault(cell, set()).add(digits(said))
    return found


def digits(said: str) -> str:
    """Return sign and significant digits of the first number of a text, whatever its marks and its scale."""
    found = NUMBER.search(said)
    assert found is not None
    kept = re.sub(r"\D", "", found[0]).strip("0")
    return ("−" if found[0].startswith("−") else "") + (kept or "0")


def same_numbers(case: str, name: str, language: str) -> None:
    """Hold the numbers of an edition against those of the English one, cell by cell."""
    own, english = (by_cell(composed(case, name, code)) for code in (language, "en"))
    shared = own.keys() & english.keys()  # a page of longer words may leave a table to the annex
    assert len(shared) >= (0.4 if name == "brief" else 0.99) * len(english) > 5
    assert {cell: own[cell] for cell in shared} == {cell: english[cell] for cell in shared}


@cache
def vocabulary(language: str) -> frozenset[str]:
    """Return the words of Latin letters in the messages of a language, in small letters."""
    found: set[str] = set()
    for file in sorted(TEMPLATES.glob(f"**/languages/{language}/*.ftl")):
        said = NO_WORDS.sub(" ", file.read_text(encoding="utf-8"))
        found |= {word.lower() for word in LATIN.findall(said)}
    return frozenset(found)


def english_in(made: Composed) -> set[str]:
    """Return the words of the English messages that an edition holds; names and titles of sources are none of them."""
    context = made.context
    texts = context.study.texts.values()
    publishers = (
        str(row["publisher"]) for row in context.study["sources"].rows
    )  # those of the table of assumptions too
    named = " ".join([*texts, *publishers, *(str(cell) for row in context.citations.sources for cell in row.values())])
    allowed = {word.lower() for word in LATIN.findall(named)} | vocabulary(made.context.words.code)
    if context.words.code == "uz-Cyrl":  # its own vocabulary is Cyrillic, but for names
        allowed |= {"natural", "earth", "maps"}  # Natural Earth, svg-maps
    found: set[str] = set()
    for block in made.blocks:
        if isinstance(block, Sources):
            continue
        said = [plain(tuple(span for span in text if not span.href)) for text in block.texts()]
        said += [block.alt] if isinstance(block, Figure) else []
        plainly = (re.sub(r"\S*[_./]\S*", " ", each) for each in said)  # files, addresses, cells
        found |= {word for each in plainly for word in LATIN.findall(each)}
    return {word for word in found if word.lower() in vocabulary("en") - allowed}


def nothing_in_english(made: Composed) -> None:
    """Look for texts in the language of the scenario or of the data."""
    assert made.context.untranslated == ()
    marked = made.context.words.say("text-in-other-language", text="", language="").strip(" []")
    texts = [plain(text) for block in made.blocks for text in block.texts()]
    assert [text for text in texts if BEGIN in text or (marked and marked in text)] == []
    assert english_in(made) == set()


@pytest.mark.sampled(8)
@pytest.mark.parametrize(("case", "name", "language"), EDITIONS)
def test_an_edition_has_the_numbers_of_the_english_one_and_words_and_forms_of_its_own(
    case: str, name: str, language: str
) -> None:
    """One test for all: what is put together twice takes twice as long."""
    same_numbers(case, name, language)
    made = composed(case, name, language)
    nothing_in_english(made)
    if name == "annex":
        same_parts(case, language)
    assert [f"{where}: {each.rule}: {each.found!r}; write {each.write}" for where, each in forms(made)] == []


def same_parts(case: str, language: str) -> None:
    """Hold the blocks of an annex against those of the English one, wherever its pages break."""
    own, english = composed(case, "annex", language), composed(case, "annex")
    kinds = [[type(block) for block in made.blocks if not isinstance(block, PageBreak)] for made in (own, english)]
    assert kinds[0] == kinds[1]
    assert own.document.lang == language
    assert list(own.document.problems()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_left_in_english_is_found(language: str) -> None:
    assert "jobs" in vocabulary("en") - vocabulary(language)
