"""Scenarios that say little, and one thing too much: pages stay whole and say in a line what is not known."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pypdf
import pytest
from other_studies import not_estimated, with_tables

from impact import api
from impact.brief.templates import needed
from impact.document import Document, Tiles, plain, walk
from impact.look.theme import Theme
from impact.look.themes import load_theme
from impact.pdf import render
from impact.scenario.quantity import MOST_TITLE
from impact.source_positions import read_yaml
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


@pytest.mark.sampled(3)
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


def without_figure(study: Study, key: str) -> Study:
    """Return a study in which a key figure is not estimated, for a reason."""
    notes = study["notes"]
    told: Record = {"id": f"kpi/{key}/value", "reason": REASON}
    return with_tables(not_estimated(study, key), notes=replace(notes, rows=(*notes.rows, told)))


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", CASES)
def test_a_key_figure_that_is_not_estimated_says_why_on_the_first_page(name: str) -> None:
    study = study_of(name)
    kpi = [str(row["id"]) for row in study["kpi"].rows if row["value"] is not None]
    tiles = next(block for block in walk(composed(study, theme()).blocks) if isinstance(block, Tiles))
    shown = [each.answers[0].cell.split("/")[1] for each in tiles.items if each.answers[0].cell]
    assert shown
    assert set(shown) <= set(kpi)
    for key in shown:
        document = composed(without_figure(study, key), theme())
        assert whole(document) == [], key
        first = next(block for block in walk(document.blocks) if isinstance(block, Tiles))
        answers = [answer for tile in first.items for answer in tile.answers]
        assert not any(f"/{key}/" in answer.cell for answer in answers)
        alone = any(REASON in plain(answer.caption) for answer in answers)
        assert alone or any(tile.answers[0].cell for tile in first.items), key


def test_a_title_of_one_letter_more_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "long.yaml"
    file.write_text(f"inherits: byd-jizzakh\ntitle: {'a' * (MOST_TITLE + 1)}\n", encoding="utf-8")
    with pytest.raises(Exception, match=f"at most {MOST_TITLE} belong here"):
        api.load(file)
