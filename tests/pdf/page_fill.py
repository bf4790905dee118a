"""How full the pages of a brief are, measured without drawing a chart."""

from __future__ import annotations

from dataclasses import replace

import longer
import pytest

from impact.brief import compose as composing
from impact.brief.context import BriefContext
from impact.document import Block, Document, Figure, changed
from impact.document.drawing import Drawing
from impact.look.theme import Theme
from impact.pdf import fitted
from impact.pdf.box_maker import BoxMaker
from impact.pdf.page.division import FOOT, divide_into_pages
from impact.pdf.text.typesetter import Typesetter
from impact.study.study import Study
from impact.words.language import Words


def composed(study: Study, theme: Theme, share: float = 1.0) -> Document:
    """Return the brief of a study, charts not drawn.

    Args:
        study: what it is of. theme: look and paper. share: how long its texts are beside the English ones.
    """

    def fit(document: Document, look: Theme) -> Document:
        return fitted(document if share == 1.0 else longer.longer(document, share), look)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(composing, "fitted", fit)
        return composing.compose(BriefContext(study, Words("en"), theme), drawn=False)


def fills(document: Document, theme: Theme) -> list[float]:
    """Return how full each page is, as a share of its height without the foot that stays free: 1 is full."""

    def blank(block: Block) -> Block:
        if not isinstance(block, Figure):
            return block
        return replace(block, chart=Drawing(block.chart.width, block.chart.height, ()))

    blocks = changed(document.blocks, blank)
    content = BoxMaker(document, theme, Typesetter(theme, document.lang), {}).stack(blocks, "document")
    pages = divide_into_pages(content, theme.text_width(), theme.text_height(), document.least_full)
    return [page.taken(theme.text_width()) / (theme.text_height() - FOOT) for page in pages]
