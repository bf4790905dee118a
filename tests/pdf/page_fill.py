"""How full the pages of a brief are, measured without drawing a chart."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from itertools import pairwise
from typing import Any, NoReturn

from shared_documents import undrawn

from impact.brief.compose import compose
from impact.brief.edition.context import BriefContext
from impact.charts.drawing.style import ChartStyle
from impact.document import Attachment, Chart, Document, Figure, Running, Span, Table, walk
from impact.document.drawing import Drawing
from impact.language.messages import Language
from impact.output.laid_out import Ordered, at_least, ordered
from impact.output.pdf import fitted
from impact.output.pdf.box_maker import BoxMaker
from impact.output.pdf.boxes.grid import GridBox
from impact.output.pdf.page.box import Box
from impact.output.pdf.page.columns import FlowingColumns
from impact.output.pdf.page.division import FOOT, divide_into_pages
from impact.output.pdf.page.stack import BlockStack
from impact.output.pdf.tables.table_box import TableBox
from impact.output.pdf.text.typesetter import Typesetter
from impact.study.study import StudyData
from impact.theme.theme import Theme

FEWEST = 3  # rows on either side of a break, totals not counted
FEW_LINES = 60.0  # [pt]


def composed(study: StudyData, theme: Theme, share: float = 1.0, language: str = "en", name: str = "brief") -> Document:
    """Return a document of a study, by default its brief, charts not drawn.

    Args:
        study: what it is of. theme: look and paper. share: how long its texts are beside those of the language.
        language: of the edition. name: of the document.
    """
    context = BriefContext(study, Language(language), theme)

    document = compose(context, name)
    said = document if share == 1.0 else longer(document, share)
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
                context.log.pictures[block.id].draw(Sizing(context.theme, block.chart.width, block.chart.height))
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

    def takes(page: BlockStack, following: BlockStack) -> bool:
        left = room - page.height(width) - following.items[0].before
        return following.height(width) <= left or following.split(width, left) is not None

    return [number for number, pair in enumerate(pairs, 1) if takes(*pair)]


def badly_divided(document: Document, theme: Theme) -> Iterator[str]:
    """Yield tables with fewer than three rows on a side of a break, and columns of one run of which one is left empty.

    A few lines that a page begins with have one column.
    """
    width = theme.text_width()
    for number, page in enumerate(_pages(document, theme), 1):
        for box, wide in _inside(page, width):
            divided = isinstance(box, TableBox) and (box.parts.continued or not box.parts.last)
            if divided and isinstance(box, TableBox) and sum(not row.role for row in box.parts.rows) < FEWEST:
                yield f"page {number}: {box.where} is divided after or before fewer than {FEWEST} rows"
            if isinstance(box, FlowingColumns) and len(box.columns(wide)) == 1 and box.height(wide) > FEW_LINES:
                yield f"page {number}: {box.where} has an empty column"


def _inside(box: Box, width: float) -> Iterator[tuple[Box, float]]:
    """Yield a box and those inside it, each with its width."""
    yield box, width
    parts: Sequence[tuple[Box, float]] = ()
    if isinstance(box, BlockStack):
        parts = [(each, width) for each in box.items]
    elif isinstance(box, GridBox):
        parts = list(zip(box.columns, box.widths(width), strict=True))
    elif isinstance(box, FlowingColumns):
        parts = [(each, box.wide(width)) for each in box.columns(width)]
    for part, wide in parts:
        yield from _inside(part, wide)


def _pages(document: Document, theme: Theme) -> list[BlockStack]:
    typesetter = Typesetter(theme, document.lang)
    content = BoxMaker(document, theme, typesetter, {}).stack(undrawn(document).blocks, "document")
    return divide_into_pages(content, theme.text_width(), theme.text_height(), document.least_full)


def longer(value: Any, share: float) -> Any:
    """Return a block or document with words added to every text, so that each is about `share` times as long."""
    if isinstance(value, Span):
        return replace(value, text=_lengthened(value.text, share))
    if isinstance(value, Chart | Drawing | Running | Attachment | str | int | float | None):
        return value
    if isinstance(value, tuple):
        return tuple(longer(part, share) for part in value)
    changed = {field.name: longer(getattr(value, field.name), share) for field in fields(value)}
    for name in ("label", "title", "range", "note"):
        if isinstance(changed.get(name), str) and not isinstance(value, Document | Figure | Table):
            changed[name] = _lengthened(changed[name], share)
    return replace(value, **changed)


def _lengthened(content: str, share: float) -> str:
    """Return the text with as many of its own words again as make it that much longer; numbers stay as they are."""
    words = [word for word in content.split() if word.isalpha()]
    wanted, added = (share - 1) * len(content), ""
    for word in words:
        if len(added) >= wanted:
            break
        added += f" {word}"
    return content.rstrip() + added + content[len(content.rstrip()) :]
