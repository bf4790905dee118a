"""The reviewer's checklist says on which page each point is seen, and its links lead there."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

import pypdf
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from paper import XYZ, edition
from shared_studies import study_of

from impact.brief.checklist import POINTS, points
from impact.brief.compose import compose
from impact.brief.context import BriefContext
from impact.brief.on_paper import places_on_paper
from impact.document import Table, plain, walk
from impact.look.themes import load_theme
from impact.words.language import Words


@pytest.fixture(scope="module")
def context() -> BriefContext:
    return BriefContext(study_of("xyz", data=(XYZ,), beside=False), Words("en"), load_theme())


@pytest.mark.parametrize("document", ["brief", "annex"])
def test_pages_are_those_of_the_printed_file(context: BriefContext, document: str) -> None:
    """The caption of every table and figure stands on the page that is told."""
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(edition(document))).pages]
    found = [place for place in places_on_paper(context, (document,)).values() if place.label]
    assert len(found) > 5
    for place in found:
        assert re.search(rf"^{place.label}$", pages[place.page - 1], re.MULTILINE | re.IGNORECASE), place


def test_every_point_is_seen_somewhere_on_paper(context: BriefContext) -> None:
    """Of a plant that builds cars; what another document prints or leaves out is passed over."""
    document = compose(context, "review", with_files=False)
    (table,) = (block for block in walk(document.blocks) if isinstance(block, Table) and "points" in block.id)
    asked = (*POINTS, *(points.find(context.kind) or ()))
    assert len(table.rows) == len(asked)
    for row in table.rows:
        links = [span.href for span in row.cells[1].text if span.href]
        assert links, plain(row.cells[0].text)
        assert all(href.startswith(("#review-", "xyz.en.pdf#page=", "xyz.annex.en.pdf#page=")) for href in links)


def test_links_lead_to_pages_of_the_files_beside() -> None:
    reader = pypdf.PdfReader(io.BytesIO(edition("review")))
    actions = [
        annotation.get_object()["/A"]
        for page in reader.pages
        for annotation in page.get("/Annots", ())
        if "/A" in annotation.get_object()
    ]
    beside = [action for action in actions if action["/S"] == "/GoToR"]
    assert {str(action["/F"]) for action in beside} == {"xyz.en.pdf", "xyz.annex.en.pdf"}
    pages = {name: len(pypdf.PdfReader(io.BytesIO(edition(name))).pages) for name in ("brief", "annex")}
    for action in beside:
        name = "annex" if ".annex." in str(action["/F"]) else "brief"
        assert 0 <= int(action["/D"][0]) < pages[name]
