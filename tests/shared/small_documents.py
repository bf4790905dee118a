"""Small documents of blocks, as files in the default theme, and boxes that draw nothing."""

from typing import Any

from impact.document import Block, Document, Paragraph, Running, text
from impact.output.pdf import render
from impact.output.pdf.page.box import Box
from impact.theme.theme import Theme
from impact.theme.themes import load_theme

THEME = load_theme()


def make(*blocks: Block, **fields: object) -> Document:
    """Return a small document of blocks; keywords replace its other fields."""
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


def pdf_of(*blocks: Block, theme: Theme = THEME, **fields: Any) -> bytes:
    return render(make(*blocks, **fields), theme)


def lines(count: int) -> tuple[Block, ...]:
    """Return paragraphs of one line each."""
    return (Paragraph(text("Filler line.")),) * count


class Plain(Box):
    """A box that is never divided and draws nothing."""

    def __init__(self, high: float, after: float = 10.0, name: int = 0) -> None:
        self.high, self.after, self.name = high, after, name

    def height(self, width: float) -> float:
        return self.high

    def draw(self, canvas: object, x: float, top: float, width: float) -> None:
        return
