"""Every registered kind of project prints every document in every theme: whole and valid.

Every kind prints every document in the default theme, and every other theme is tried once.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from brief_of_each_kind import scenario_of
from file_reading import failures, texts
from one_form import offences
from shared_studies import study_of

from impact.brief import compose as composing
from impact.brief.edition.context import BriefContext
from impact.brief.parts import section_of
from impact.brief.sections import Section
from impact.brief.templates import documents, pages
from impact.core.registry import kinds_installed
from impact.document import Document, Figure, walk
from impact.language.messages import Language
from impact.output.laid_out import laid_out
from impact.output.pdf import render
from impact.study.study import StudyData
from impact.study.tables.declared import declared
from impact.theme.themes import load_theme, theme_names

LEAST_WORDS = 40  # on a page; header and footer have about 20
LOWERED_AND_RAISED = str.maketrans("", "", "₂₃₄²³")
# Sections about what a scenario may leave out: regions, trade, ranges, other scenarios beside it.
EMPTY_AT_TIMES = {
    "places", "account", "economy", "assumptions", "sign_probabilities", "scenarios", "proxy", "place_of_making",
    "running_costs", "at_project", "known",
}  # fmt: skip


@dataclass(frozen=True)
class Printed:
    """A document as composed and as printed, and the sections that were asked for blocks."""

    context: BriefContext
    document: Document
    pdf: bytes
    sections: frozenset[str]


@cache
def printed(kind: str, name: str, theme: str) -> Printed:
    scenario, data = scenario_of(kind)
    context, asked = BriefContext(study_of(scenario, data=tuple(data)), Language("en"), load_theme(theme)), set[str]()

    def watched(name: str, kind: str, extra: tuple[Path, ...] = ()) -> Section:
        asked.add(name)
        return section_of(name, kind, extra)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(composing, "section_of", watched)
        document = laid_out(context, composing.compose(context, name))
    return Printed(context, document, render(document, context.theme), frozenset(asked))


PAIRS = [(kind, name) for kind in kinds_installed() for name in documents(kind)]


def by_default() -> set[tuple[str, str, str]]:
    """Return every kind and document in the default theme, and every other theme once, for one pair after the other."""
    others = [theme for theme in theme_names() if theme != "default"]
    turns = ((*PAIRS[place % len(PAIRS)], theme) for place, theme in enumerate(others))
    return {*((*pair, "default") for pair in PAIRS), *turns}


@pytest.mark.sampled(3)
@pytest.mark.parametrize(("kind", "name", "theme"), sorted(by_default()))
def test_it_keeps_both_standards_and_no_page_is_empty(kind: str, name: str, theme: str, tmp_path: Path) -> None:
    made = printed(kind, name, theme)
    assert failures(made.pdf, tmp_path) == []
    words = [len(page.split()) for page in texts(made.pdf)]
    assert [number for number, count in enumerate(words, start=1) if count < LEAST_WORDS] == []


@pytest.mark.sampled(3)
@pytest.mark.parametrize(("kind", "name"), PAIRS)
def test_every_section_is_printed_or_named_with_what_it_lacks(kind: str, name: str) -> None:
    made = printed(kind, name, "default")
    study, asked = made.context.study, {section for page in pages(name, kind) for section in page}
    absent = composing.list_omitted_sections(study, name)
    assert absent.keys() <= asked
    shown = asked - absent.keys()
    assert shown <= made.sections
    anew = BriefContext(study, Language("en"), load_theme())
    empty = {each for each in shown if not list(section_of(each, kind).blocks(anew))}
    assert empty <= EMPTY_AT_TIMES
    assert {need for needs in absent.values() for need in needs if holds(study, need)} == set()


@pytest.mark.parametrize("kind", kinds_installed())
def test_every_table_of_a_kind_is_named_where_attached_tables_are_listed(kind: str) -> None:
    words = Language("en").of_kind(kind)
    unnamed = [name for name in declared(kind).tables if not words.has(f"attachment-{name.replace('_', '-')}")]
    assert unnamed == []


def holds(study: StudyData, need: str) -> bool:
    """Return whether a study has a table, or a row such as key_figures/jobs_net."""
    table, _, row = need.partition("/")
    return table in study.tables and any(not row or each["id"] == row for each in study[table].rows)


@pytest.mark.sampled(3)
@pytest.mark.parametrize(("kind", "name"), PAIRS)
def test_what_charts_draw_is_in_the_forms_of_the_language(kind: str, name: str) -> None:
    """Blocks are put into one form when a document is finished; charts draw their words as messages have them.

    What a block lowers or raises by a mark, a chart writes as a character that is lowered or raised itself.
    """
    figures = [block for block in walk(printed(kind, name, "default").document.blocks) if isinstance(block, Figure)]
    drawn = (text for figure in figures for text in figure.drawing.texts())
    words = Language("en")
    as_marks = ((text, text.translate(LOWERED_AND_RAISED)) for text in drawn)
    assert [(text, each.rule) for text, said in as_marks for each in offences(words, said, plain_units=True)] == []
