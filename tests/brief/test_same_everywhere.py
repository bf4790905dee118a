"""A document of a study that lacks much says the same in every language and on every paper; words and places differ.

That of a whole study, and in every format: `tests/strangers/case_checks`.
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from every_case import cells
from other_studies import with_rows
from outlines import lost, messages_said, outline, words_of_web, words_of_word
from shared_studies import ONE_OF_EACH_KIND, study_of

from impact import api
from impact.brief.compose import compose
from impact.brief.context import BriefContext
from impact.brief.declared_sections import declared_sections
from impact.brief.table_of import table_of
from impact.document import Block, Figure, PageBreak, Table, plain, walk
from impact.errors import ImpactError
from impact.look.theme import Theme
from impact.look.themes import load_theme, on_paper
from impact.study.study import Study
from impact.study.tables import Record
from impact.words.language import FORMS, Words, languages

DOCUMENTS = ("brief", "summary", "annex")
KEPT = ("run", "kpi", "assumptions", "sources", "roles", "notes", "claims", "changes", "drivers", "tornado")
PAPERS: dict[str, Callable[[], Theme]] = {
    "Letter": lambda: on_paper(load_theme(), "letter"),
    "large print": lambda: load_theme("large-print"),
}
SEEDS = 40


def said(study: Study, document: str, language: str = "en", theme: Theme | None = None) -> tuple[list[str], list[str]]:
    """Return the blocks of a document and the messages of its sections; of one that is refused, that it is."""
    context = BriefContext(study, Words(language), theme or load_theme())
    try:
        with messages_said() as messages:
            composed = compose(context, document)
    except ImpactError:
        return ["refused"], []
    return outline(composed), messages


def varied(study: Study, dice: random.Random) -> Study:
    """Return a study without some of its tables, with some key figures not estimated and others of another sign."""

    def changed_row(row: Record) -> Record:
        numbers = ("value", "low", "high", "mean", "median")
        match dice.randrange(4):
            case 0:
                return {**row, **dict.fromkeys(numbers)}
            case 1:
                turned = {name: -number for name in numbers if isinstance(number := row[name], float)}
                return {**row, **turned, "low": turned.get("high", row["low"]), "high": turned.get("low", row["high"])}
            case _:
                return row

    tables = {name: each for name, each in study.tables.items() if name in KEPT or dice.random() < 0.9}
    kpi = tables["kpi"]
    return replace(study, tables=tables | {"kpi": replace(kpi, rows=tuple(map(changed_row, kpi.rows)))})


@pytest.mark.sampled(4)
@pytest.mark.parametrize("seed", range(SEEDS))
def test_a_study_that_lacks_tables_and_figures_says_the_same_everywhere(seed: int) -> None:
    dice = random.Random(seed)
    study = varied(study_of(ONE_OF_EACH_KIND[seed % len(ONE_OF_EACH_KIND)]), dice)
    document, paper = dice.choice(DOCUMENTS), dice.choice(list(PAPERS))
    english = said(study, document)
    assert {language for language in languages() if said(study, document, language) != english} == set()
    assert said(study, document, theme=PAPERS[paper]()) == english, paper


def test_other_languages_have_no_messages_of_their_own_but_forms_of_numbers() -> None:
    """A section that asked whether a message is there would else say more in one language than in another."""
    english = Words("en").names
    own = {name for language in languages() for name in Words(language).names - english}
    assert {name for name in own if not name.startswith((*FORMS, "unit-"))} == set()


def test_a_pollutant_that_is_next_to_nothing_prints_as_nothing_in_any_language() -> None:
    """A number in Chinese has no blank behind it, and zeros of others have a comma."""
    study = study_of("byd-jizzakh")
    none = with_rows(study, "emissions_by_year", lambda row: {**row, "value": 1e-12, "low": -1e-12, "high": 1e-12})
    for language in languages():
        context = BriefContext(none, Words(language), load_theme())
        shown = table_of(context, declared_sections("vehicle_plant")["air"].tables[0])
        assert isinstance(shown, Table)
        numbers = "".join(plain(cell.text) for row in shown.rows for cell in row.cells[1:])
        assert set(re.findall(r"\d", numbers)) == {"0"}, language


FRONT_AND_SUMMARY = ("brief", "summary")
EDITIONS: dict[str, Callable[[], Theme]] = {"A4": load_theme, **PAPERS, "grey": lambda: load_theme("grey")}
FORMATS = ("pdf", "docx", "html", "txt")
OF_TWO_KINDS = ("byd-szeged", "zhanatas")


def first_page(study: Study, document: str, language: str = "en", theme: Theme | None = None) -> tuple[Block, ...]:
    """Return the blocks of the first page of a document, numbered; all of a summary."""
    made = compose(BriefContext(study, Words(language), theme or load_theme()), document)
    ends = [at for at, block in enumerate(made.blocks) if isinstance(block, PageBreak)]
    return made.blocks[: ends[0]] if ends and document == "brief" else made.blocks


def words_of(file: Path) -> str:
    """Return the words of a file in its own order."""
    if file.suffix == ".pdf":
        with pypdfium2.PdfDocument(file) as document:
            return "\n".join(page.get_textpage().get_text_range() for page in document)
    if file.suffix == ".docx":
        return words_of_word(file)
    text = file.read_text(encoding="utf-8")
    return words_of_web(text) if file.suffix == ".html" else text


def shape(blocks: Sequence[Block]) -> list[tuple[object, ...]]:
    """Return of each block its kind, its id, and of a figure or a table the number by which it is called."""
    labels = ("".join(filter(str.isdigit, getattr(block, "label", ""))) for block in blocks)
    return [(type(block), getattr(block, "id", ""), label) for block, label in zip(blocks, labels, strict=True)]


@pytest.mark.parametrize("case", OF_TWO_KINDS)
@pytest.mark.parametrize("document", FRONT_AND_SUMMARY)
def test_page_1_and_the_summary_have_the_same_blocks_and_cells_in_every_edition(case: str, document: str) -> None:
    study = study_of(case)
    english = first_page(study, document)
    addresses = sorted(address for address, _ in cells(english, study))
    assert len(addresses) > 10
    for language in languages():
        there = first_page(study, document, language)
        assert shape(there) == shape(english), language
        assert sorted(address for address, _ in cells(there, study)) == addresses, language
    printed = list(cells(english, study))
    for name, theme in EDITIONS.items():
        there = first_page(study, document, theme=theme())
        assert shape(there) == shape(english), name
        assert list(cells(there, study)) == printed, name


@pytest.mark.parametrize("case", OF_TWO_KINDS)
def test_every_format_has_the_words_of_the_summary_in_their_order(case: str, tmp_path: Path) -> None:
    study = study_of(case)
    files = api.briefs(study, tmp_path / "out", documents=("summary",), forms=FORMATS)
    made = compose(BriefContext(study, Words("en"), load_theme()), "summary")
    labels = [block.label for block in walk(made.blocks) if isinstance(block, Figure | Table)]
    for file in files:
        text = words_of(file)
        assert lost(made, text, heads=file.suffix != ".txt") == [], file.name
        places = [text.casefold().find(label.casefold()) for label in labels]
        assert -1 not in places, file.name
        assert places == sorted(places), file.name
