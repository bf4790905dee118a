"""Scenarios that say little, and one thing too much: pages stay whole and say in a line what is not known."""

import io
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pypdf
import pytest
from brief_texts import edition_of
from other_studies import not_estimated, with_tables
from plain_language import numbers_in

from impact import api
from impact.brief.asked import FRONT
from impact.brief.context import BriefContext
from impact.brief.sections.front import asked_table
from impact.brief.speaking import page, speaker
from impact.brief.templates import needed
from impact.document import Block, Document, Table, Text, plain, walk
from impact.look.theme import Theme
from impact.look.themes import load_theme
from impact.pdf import render
from impact.scenario.quantity import MOST_TITLE
from impact.source_positions import read_yaml
from impact.statements.cells import KPI
from impact.study.study import Study
from impact.study.tables import Record
from impact.yaml_core import written

TESTS = Path(__file__).parents[1]
sys.path.insert(0, str(TESTS / "pdf"))  # a neighbour that measures pages

from page_fill import composed, fills  # noqa: E402

SHORT = TESTS / "data" / "short"
CASES = ("made-up-buses", "made-up-cars", "made-up-mill", "made-up-schools", "made-up-solar")  # one of each kind
LEAST, FULL = 0.5, 1.045  # of a page; 1 leaves its foot free
DRAWS = 20
NOTHING = "Nothing that others have said of the project was collected."
REASON = "nobody has measured it"
LONG = ("A plant for everything that anybody may ever want to have made there, with " * 5)[:MOST_TITLE].rstrip()


@cache
def theme() -> Theme:
    return load_theme()


@cache
def study_of(name: str) -> Study:
    return run(SHORT / f"{name}.yaml")


def run(file: Path) -> Study:
    loaded = api.load(file)
    return api.run(loaded, draws=DRAWS, also=needed(["brief"], loaded.scenario.project.kind))


def with_long_title(tree: Any) -> None:
    tree["title"] = LONG


def without_others(tree: Any) -> None:
    """Nobody claims anything, nothing has happened, nothing is beside it; what the project claims rests on claims."""
    tree["claims"] = []
    for key in ("milestones", "alternatives", "targets", "sources"):
        tree.pop(key, None)
    tree["project"].pop("claimed", None)


def whole(document: Document) -> list[str]:
    """Return what is wrong with the pages of a document."""
    found = enumerate(fills(document, theme()), 1)
    wrong = [f"page {place} is {fill:.0%} full" for place, fill in found if not LEAST <= fill <= FULL]
    return wrong + [problem.message for problem in document.problems()]


def words_of(document: Document) -> str:
    return " ".join(plain(text) for block in walk(document.blocks) for text in block.texts())


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("edit", [with_long_title, without_others], ids=lambda edit: edit.__name__)
def test_a_scenario_at_its_edge_prints_whole_pages(tmp_path: Path, name: str, edit: Callable[[Any], None]) -> None:
    tree, _ = read_yaml((SHORT / f"{name}.yaml").read_text(encoding="utf-8"), name)
    edit(tree)
    file = tmp_path / "edge.yaml"
    file.write_text(written(tree), encoding="utf-8")
    document = composed(run(file), theme())
    assert whole(document) == []
    if edit is with_long_title:
        assert document.title.startswith(LONG), "the title of the file is whole"
        page = pypdf.PdfReader(io.BytesIO(render(replace(document, blocks=document.blocks[:1]), theme()))).pages[0]
        lines = page.extract_text().splitlines()
        assert any("…" in line for line in lines), "the head of the page has room for its first words"
    else:
        assert NOTHING in words_of(document)


def without_figures(study: Study, *keys: str) -> Study:
    """Return a study in which key figures are not estimated, for a reason."""
    notes = study["notes"]
    given: list[Record] = [{"id": f"kpi/{key}/value", "reason": REASON} for key in keys]
    return with_tables(not_estimated(study, *keys), notes=replace(notes, rows=(*notes.rows, *given)))


def asked(blocks: Iterable[Block]) -> dict[str, Text]:
    """Return the answers of page 1 by their questions."""
    tables = (block for block in walk(blocks) if isinstance(block, Table))
    table = next(each for each in tables if each.id == "table-asked")
    return {plain(row.cells[0].text): row.cells[1].text for row in table.rows}


def answering(name: str) -> dict[str, tuple[str, ...]]:
    """Return the key figures that the answers of page 1 of a case name, by question."""
    context = edition_of(study_of(name))
    questions = page(context, FRONT).asked
    rows = zip(questions.values(), asked_table(context).rows, strict=False)  # questions of a scenario come behind
    return {plain(row.cells[0].text): tuple(_named(context, groups)) for groups, row in rows}


def _named(context: BriefContext, groups: tuple[str, ...]) -> Iterator[str]:
    own = speaker(context)
    for statement in (each for group in groups for each in own.catalogue.groups[group].chosen(own.cells)):
        for cell in (cell for name in statement.says for cell in own.cells.members(name)):
            if cell.row is not None and cell.table == KPI:
                yield str(cell.row["id"])


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", CASES)
def test_a_key_figure_that_is_not_estimated_says_why_on_the_first_page(name: str) -> None:
    """One that was all of an answer has its reason there; one of several leaves an answer of the others."""
    found = answering(name)
    assert sum(map(bool, found.values())) > 2
    for question, key in ((question, key) for question, keys in found.items() for key in dict.fromkeys(keys)):
        document = composed(without_figures(study_of(name), key), theme())
        assert whole(document) == [], key
        answer = asked(document.blocks)[question]
        assert not any(f"/{key}/" in span.cell for span in answer), key
        assert numbers_in(plain(answer)) or REASON in plain(answer), (key, plain(answer))


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", CASES)
def test_an_answer_of_which_nothing_is_estimated_says_why(name: str) -> None:
    study = study_of(name)
    kpi = [str(row["id"]) for row in study["kpi"].rows]
    for question, answer in asked([asked_table(edition_of(without_figures(study, *kpi)))]).items():
        assert REASON in plain(answer) or not answering(name).get(question), (question, plain(answer))


def test_a_title_of_one_letter_more_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "long.yaml"
    file.write_text(f"inherits: byd-jizzakh\ntitle: {'a' * (MOST_TITLE + 1)}\n", encoding="utf-8")
    with pytest.raises(Exception, match=f"at most {MOST_TITLE} belong here"):
        api.load(file)
