"""Documents for the tests of the PDF layer. Helpers of this folder are imported as neighbours."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from impact.document import Block, Document, Running, text
from impact.look.theme import Theme
from impact.look.themes import load_theme

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "pdf"), str(TESTS / "brief" / "in_every_case")]

Make = Callable[..., Document]


@pytest.fixture(scope="session")
def theme() -> Theme:
    return load_theme()


@pytest.fixture(scope="session")
def make() -> Make:
    """Return a function that makes a small document of blocks; keywords replace its other fields."""

    def build(*blocks: Block, **fields: object) -> Document:
        values: dict[str, object] = {
            "title": "A small document",
            "lang": "en",
            "date": "2026-11-24",
            "running": Running(text("Head left"), text("Head right"), text("Foot")),
            "author": "impact",
            "subject": "Test",
            "producer": "impact 0.1",
        }
        return Document(blocks=blocks, **(values | fields))  # type: ignore[arg-type]  # the names are the fields

    return build


@pytest.fixture(scope="session")
def sample_pdf(theme: Theme) -> bytes:
    """Return the sample of the gallery as a file."""
    from gallery_document import sample

    from impact.pdf import render

    return render(sample(theme), theme)
