"""Scenarios that say little, and one thing too much: pages stay whole and say in a line what is not known."""

import io
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdf
import pytest
from brief_texts import words_of

from impact import api
from impact.brief.templates import needed
from impact.files.yaml import read_yaml, written
from impact.output.pdf import render
from impact.scenario.quantity import MOST_TITLE
from impact.theme.themes import load_theme

TESTS = Path(__file__).parents[1]
sys.path.insert(0, str(TESTS / "pdf"))  # a neighbour that measures pages

from page_fill import composed, fills  # noqa: E402

CASES = ("made-up-buses", "made-up-cars", "made-up-mill", "made-up-schools", "made-up-solar")  # one of each kind
LEAST, FULL = 0.5, 1.045  # of a page; 1 leaves its foot free
NOTHING = "Nothing that others have said of the project was collected."
LONG = ("A plant for everything that anybody may ever want to have made there, with " * 5)[:MOST_TITLE].rstrip()


def with_long_title(tree: Any) -> None:
    tree["title"] = LONG


def without_others(tree: Any) -> None:
    """Nobody claims anything, nothing has happened, nothing is beside it; what the project claims rests on claims."""
    tree["claims"] = []
    for key in ("milestones", "alternatives", "targets", "sources"):
        tree.pop(key, None)
    tree["project"].pop("claimed", None)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("edit", [with_long_title, without_others], ids=lambda edit: edit.__name__)
def test_a_scenario_at_its_edge_prints_whole_pages(tmp_path: Path, name: str, edit: Callable[[Any], None]) -> None:
    tree, _ = read_yaml((TESTS / "data" / "short" / f"{name}.yaml").read_text(encoding="utf-8"), name)
    edit(tree)
    file, theme = tmp_path / "edge.yaml", load_theme()
    file.write_text(written(tree), encoding="utf-8")
    loaded = api.load(file)
    document = composed(api.run(loaded, draws=20, also=needed(["brief"], loaded.scenario.project.kind)), theme)
    assert [f"{fill:.0%} full" for fill in fills(document, theme) if not LEAST <= fill <= FULL] == []
    assert list(document.problems()) == []
    if edit is with_long_title:
        assert document.title.startswith(LONG), "the title of the file is whole"
        page = pypdf.PdfReader(io.BytesIO(render(replace(document, blocks=document.blocks[:1]), theme))).pages[0]
        lines = page.extract_text().splitlines()
        assert any("…" in line for line in lines), "the head of the page has room for its first words"
    else:
        assert NOTHING in words_of(document)


def test_a_title_of_one_letter_more_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "long.yaml"
    file.write_text(f"inherits: byd-jizzakh\ntitle: {'a' * (MOST_TITLE + 1)}\n", encoding="utf-8")
    with pytest.raises(Exception, match=f"at most {MOST_TITLE} belong here"):
        api.load(file)
