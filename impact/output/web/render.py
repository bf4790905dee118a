"""One document while it is written as HTML: what its blocks ask for."""

from collections.abc import Iterable
from dataclasses import replace
from functools import singledispatch
from itertools import count

from impact.document import Block, Heading, Span, Status, Text, plain, status_words, text, walk
from impact.output.edition import Edition
from impact.output.web.markup import NOTHING, Html, address, element, escape, joined, place_id
from impact.theme.theme import Theme

_SCRIPTS = {"sub": "sub", "super": "sup"}


class WebPage:
    """A document in one language, and what its parts share.

    Attributes:
        edition: document, context and brand. theme: how it looks. status_words: what it calls each status.
        headings: all of it with their ids, in reading order. figure_numbers: for the figure that is written, from 1.
    """

    def __init__(self, edition: Edition) -> None:
        document = edition.document
        self.edition, self.document = edition, document
        self.theme: Theme = edition.context.theme
        self.status_words = status_words(document.blocks)
        headings = (block for block in walk(document.blocks) if isinstance(block, Heading))
        self.headings = [(block, place_id(block.place(number))) for number, block in enumerate(headings, start=1)]
        self.grids: dict[tuple[float, ...], str] = {}
        self._places = (place for _, place in self.headings)
        self.figure_numbers = count(1)

    def say(self, message: str, **values: str | int) -> str:
        return self.edition.context.words.say(message, **values)

    def blocks(self, blocks: Iterable[Block]) -> Html:
        return joined(render(block, self) for block in blocks)

    def text(self, content: Text | str) -> Html:
        return joined(self._span(span) for span in text(content))

    def link_to(self, heading: Heading, place: str) -> Html:
        spans = (replace(span, text=span.text.replace("\n", " "), href="", cell="") for span in heading.text)
        return element("a", joined(map(self._span, spans)), href=f"#{place}")

    def paragraph(self, content: Text | str, class_: str) -> Html:
        return element("p", self.text(content), class_=class_) if content else NOTHING

    def next_heading(self) -> str:
        return next(self._places)

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
def render(block: Block, page: WebPage) -> Html:
    """Return one block as HTML; `impact/output/web/blocks.py` registers this for each class of blocks."""
    raise TypeError(f"{type(block).__name__}: nothing says how this block is written")


def mark(status: Status, words: str = "") -> Html:
    """Return the mark of a status.

    Args:
        status: reported, announced or modelled; nothing comes of none. words: what it says to those who hear the page;
            empty where words stand beside it.
    """
    if not status:
        return NOTHING
    said = element("span", escape(words), class_="unseen") if words else NOTHING
    return element("span", said, class_=f"sign {status}")
