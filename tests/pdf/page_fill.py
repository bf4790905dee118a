"""How full the pages of a brief are, measured without drawing a chart."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NoReturn

import longer
from shared_documents import undrawn

from impact.brief.compose import compose
from impact.brief.context import BriefContext
from impact.charts.style import ChartStyle
from impact.document import Chart, Document, Figure, walk
from impact.look.theme import Theme
from impact.pdf import fitted
from impact.pdf.box_maker import BoxMaker
from impact.pdf.page.division import FOOT, divide_into_pages
from impact.pdf.page.stack import Stack
from impact.pdf.text.typesetter import Typesetter
from impact.printing.laid_out import Ordered, at_least, ordered
from impact.study.study import Study
from impact.words.language import Words


def composed(study: Study, theme: Theme, share: float = 1.0, language: str = "en") -> Document:
    """Return the brief of a study, charts not drawn.

    Args:
        study: what it is of. theme: look and paper. share: how long its texts are beside those of the language.
        language: of the edition.
    """
    context = BriefContext(study, Words(language), theme)

    document = compose(context)
    said = document if share == 1.0 else longer.longer(document, share)
    return fitted(at_least(said, dict(drawn_heights(context, said))), theme)


class Sized(Exception):  # noqa: N818  # no error: the height is known
    """A chart is about to be drawn, at this height [pt]."""


class Sizing(ChartStyle):
    """A look that draws nothing: it stops when a chart knows how high it is."""

    def figure(self) -> NoReturn:
        raise Sized(self.height)


def drawn_heights(context: BriefContext, document: Document) -> Iterator[tuple[Ordered, float]]:
    """Yield the charts of a document that come out higher than they are ordered, with their heights."""
    for block in walk(document.blocks):
        if isinstance(block, Figure) and isinstance(block.chart, Chart):
            try:
                context.pictures[block.id].draw(Sizing(context.theme, block.chart.width, block.chart.height))
            except Sized as sized:
                if (height := float(sized.args[0])) > block.chart.height:
                    yield ordered(block.chart), height


def fills(document: Document, theme: Theme) -> list[float]:
    """Return how full each page is, as a share of its height without the foot that stays free: 1 is full."""
    return [page.taken(theme.text_width()) / (theme.text_height() - FOOT) for page in _pages(document, theme)]


def left_open(document: Document, theme: Theme) -> list[int]:
    """Return the numbers of pages on which a part of the next page would have had room.

    The last two pages share what they hold.
    """
    width, room = theme.text_width(), theme.text_height()
    pairs = list(pairwise(_pages(document, theme)))[:-1]

    def takes(page: Stack, following: Stack) -> bool:
        left = room - page.height(width) - following.items[0].before
        return following.height(width) <= left or following.split(width, left) is not None

    return [number for number, pair in enumerate(pairs, 1) if takes(*pair)]


def _pages(document: Document, theme: Theme) -> list[Stack]:
    typesetter = Typesetter(theme, document.lang)
    content = BoxMaker(document, theme, typesetter, {}).stack(undrawn(document).blocks, "document")
    return divide_into_pages(content, theme.text_width(), theme.text_height(), document.least_full)
