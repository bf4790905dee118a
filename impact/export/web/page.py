"""One document while it is written as HTML: what its blocks ask for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache, singledispatch
from importlib import import_module
from itertools import count

from impact.document import Block, Heading, Span, Text, plain, status_words, text, walk
from impact.export.edition import Edition
from impact.export.web.links import address
from impact.export.web.markup import NOTHING, Html, element, escape, joined
from impact.look.theme import Theme
from impact.registry import modules_of

BLOCKS = "impact.export.web.blocks"  # the package with a module for each kind of block
_SCRIPTS = {"sub": "sub", "super": "sup"}


class Page:
    """A document in one language, and what its parts share.

    Attributes:
        edition: document, context and brand. theme: how it looks. status_words: what it calls each status.
        headings: all of it, in reading order.
    """

    def __init__(self, edition: Edition) -> None:
        load_blocks()
        document = edition.document
        self.edition, self.document = edition, document
        self.theme: Theme = edition.context.theme
        self.status_words = status_words(document.blocks)
        self.headings = [block for block in walk(document.blocks) if isinstance(block, Heading)]
        self.grids: dict[tuple[float, ...], str] = {}
        self._heading_numbers, self._figure_numbers = count(1), count(1)

    def say(self, message: str, **values: str | int) -> str:
        """Return a message of the language."""
        return self.edition.context.words.say(message, **values)

    def blocks(self, blocks: Iterable[Block]) -> Html:
        """Return blocks one after the other."""
        return joined(render(block, self) for block in blocks)

    def text(self, content: Text | str) -> Html:
        """Return a text with the look, language and links of its spans."""
        return joined(self._span(span) for span in text(content))

    def unlinked(self, content: Text) -> Html:
        """Return a text on one line without links and addresses, as it stands inside a link."""
        spans = (replace(span, text=span.text.replace("\n", " "), href="", cell="") for span in content)
        return joined(map(self._span, spans))

    def paragraph(self, content: Text | str, class_: str) -> Html:
        """Return a text as a paragraph of a class; nothing for an empty text."""
        return element("p", self.text(content), class_=class_) if content else NOTHING

    def number(self, value: str, cell: str) -> Html:
        """Return a numeral with the address of the cell of the study that it comes from."""
        return element("span", escape(value), data_cell=cell) if cell else escape(value)

    def next_heading(self) -> int:
        """Return the number of the heading that is being written, from 1."""
        return next(self._heading_numbers)

    def next_figure(self) -> int:
        """Return the number of the figure that is being written, from 1."""
        return next(self._figure_numbers)

    def _span(self, span: Span) -> Html:
        written = Html("<br>".join(map(escape, plain((span,)).split("\n"))))
        if span.cell:
            written = element("span", written, data_cell=span.cell)
        if span.script:
            written = element(_SCRIPTS[span.script], written)
        if span.emphasis:
            written = element("em", written)
        if span.strong:
            written = element("strong", written)
        if span.href and (to := address(span.href)):
            return element("a", written, href=to, lang=span.lang or None, aria_label=span.says.strip() or None)
        return element("span", written, lang=span.lang) if span.lang else written


@singledispatch
def render(block: Block, page: Page) -> Html:
    """Return one block as HTML; each module of `impact/export/web/blocks` registers this for its class of blocks."""
    raise TypeError(f"{type(block).__name__}: no module in {BLOCKS} says how this block is written")


@cache
def load_blocks() -> None:
    """Import the modules that say how each kind of block is written."""
    for module in modules_of(BLOCKS).values():
        import_module(module)
