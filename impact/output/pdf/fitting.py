"""What the pages do to charts: they become as high as their page leaves room, the foot left free.

Content between two page breaks is meant for one page. Such a page is measured before its charts are drawn, with every
chart at its least height; what room is left goes to the charts, up to the greatest height of each. Blocks and lines
stand wider where that fills three quarters of a page that is no last one, and closer, with charts a little lower, where
the page would run over by a few lines. Where this is not enough, as on smaller paper, in larger print or in a longer
language, the next content goes on where this one ends, until pages are full again. Nothing is left out or shortened:
only heights, white space and breaks depend on the paper.

A document without charts that grow stays as it is.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise, product

from impact.core.errors import ImpactError
from impact.document import Block, Chart, Document, Figure, PageBreak, map_blocks, walk
from impact.document.drawing import Drawing
from impact.output.pdf.box_maker import BoxMaker
from impact.output.pdf.boxes.figure import FigureBox
from impact.output.pdf.boxes.grid import GridBox
from impact.output.pdf.page.box import FITS, Box
from impact.output.pdf.page.division import FOOT, flowing
from impact.output.pdf.page.stack import ENOUGH, BlockStack
from impact.output.pdf.text.typesetter import Typesetter
from impact.theme.theme import Theme

HALF = 0.5  # of a page that the last one holds at least
WIDER = (1.25, 1.5, 1.75)  # spaces that are tried where a page has room left, as shares of those of the theme
CLOSER = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3)  # spaces that are tried, as shares of those of the theme
MOST_OVER = 0.25  # of a page that closer lines and lower charts may save
MOST_MORE = 2  # pages than meant, which are tried to be saved
TIGHTER = (0.0, 0.5, 1.0)  # parts of what charts may be lower by that are tried
STEP = 6.0  # by which charts grow, so that a word more on a page rarely means to draw them again [pt]


def fitted(document: Document, theme: Theme) -> Document:
    """Return the document with heights of charts chosen, and breaks only where pages end.

    Args:
        document: charts not drawn; with problems it comes back as it is, for `render` to refuse.
        theme: how it will look.
    """
    if not any(map(_grows, walk(document.blocks))) or any(document.problems()):
        return document
    try:
        return replace(document, blocks=_Fitter(document, theme).blocks(), least_full=HALF)
    except ImpactError:  # what does not fit its place is for `render` to say, with its page
        return document


def _grows(block: Block) -> bool:
    return isinstance(block, Figure) and isinstance(block.chart, Chart) and block.chart.most > block.chart.height


class _Measuring(BoxMaker):
    def __init__(self, document: Document, theme: Theme, typesetter: Typesetter) -> None:
        super().__init__(document, theme, typesetter, {})
        self.growing: list[tuple[Chart, FigureBox]] = []

    def box(self, block: Block) -> Box:
        if not isinstance(block, Figure) or not isinstance(block.chart, Chart):
            return super().box(block)
        box = super().box(replace(block, chart=_blank(block.chart, block.chart.height)))
        if _grows(block) and isinstance(box, FigureBox):
            self.growing.append((block.chart, box))
        return box


def _blank(chart: Chart, height: float) -> Drawing:
    return Drawing(chart.width, height, ())


def _set(charts: Sequence[tuple[Chart, FigureBox]], height: Callable[[Chart], float]) -> dict[Chart, float]:
    """Make charts so high while their pages are measured; return their heights."""
    heights = {chart: height(chart) for chart, _ in charts}
    for chart, box in charts:
        box.parts = replace(box.parts, drawing=_blank(chart, heights[chart]))
    return heights


@dataclass(frozen=True)
class _Measured:
    """Blocks that were measured: the boxes, and which of them are charts that may grow."""

    blocks: tuple[Block, ...]
    stack: BlockStack
    growing: Sequence[tuple[Chart, FigureBox]]
    spaces: float = 1.0


class _Fitter:
    def __init__(self, document: Document, theme: Theme) -> None:
        self._document, self._theme = document, theme
        self._typesetter = Typesetter(theme, document.lang)
        self._width, self._room = theme.text_width(), theme.text_height()
        self._free = self._room - FOOT
        self._count = 0  # of pages
        self._flowed: dict[
            tuple[int, tuple[float, ...]], tuple[BlockStack, list[BlockStack]]
        ] = {}  # by content and charts
        self._made: dict[tuple[int, float], tuple[list[Box], list[tuple[Chart, FigureBox]]]] = {}  # by content

    def blocks(self) -> tuple[Block, ...]:
        contents = [*_between_breaks(self._document.blocks)]
        self._last = contents[-1]
        found, count = self._pages(contents, begins_anew=True), self._count
        if len(contents) < count <= len(contents) + MOST_MORE:
            other = self._pages(contents, begins_anew=False)
            return other if self._count < count else found
        return found

    def _pages(self, contents: Iterable[tuple[Block, ...]], *, begins_anew: bool) -> tuple[Block, ...]:
        """Return content on its pages.

        Args:
            contents: each meant for a page. begins_anew: whether what follows pages that run into each other begins
                a page once the last of them is full enough.
        """
        self._count = 0
        pages: list[tuple[Block, ...]] = []
        waiting: list[tuple[Block, ...]] = []  # content of pages that run into each other
        for content in contents:
            if not waiting and (page := self._on_one_page(content)) is not None:
                pages.append(page)
                continue
            waiting.append(content)
            if begins_anew and (together := self._together(waiting)) is not None:
                pages.append(together)
                waiting = []
        if waiting:
            pages.append(self._filled(min(self._spaced(waiting), key=self._fewest_pages)))
        blocks = tuple(block for page in pages for block in page)
        return blocks[1:] if blocks[0] == PageBreak() else blocks

    def _measure(self, contents: Sequence[tuple[Block, ...]], spaces: float) -> _Measured:
        blocks = tuple(block for content in contents for block in content)
        made = [self._boxes(content, spaces) for content in contents]
        growing = [each for _, charts in made for each in charts]
        _set(growing, lambda chart: chart.height)  # which another try may have left higher or lower
        return _Measured(blocks, BlockStack([box for boxes, _ in made for box in boxes], "page"), growing, spaces)

    def _boxes(self, content: tuple[Block, ...], spaces: float) -> tuple[list[Box], list[tuple[Chart, FigureBox]]]:
        """Return the boxes of content and which of them are charts that may grow; they are made once."""
        key = (id(content), spaces)
        if key not in self._made:
            maker = _Measuring(self._document, self._theme, self._typesetter)
            maker.set_spaces(spaces)
            self._made[key] = maker.stack(content, "page").items, maker.growing
        return self._made[key]

    def _spaced(self, contents: Sequence[tuple[Block, ...]]) -> Iterator[_Measured]:
        """Yield content at the spaces of the theme, then closer where a page for each might hold it."""
        for spaces in CLOSER:
            yield (found := self._measure(contents, spaces))
            if not found.stack.fits(self._width, (len(contents) + MOST_OVER) * self._room):
                return

    def _on_one_page(self, content: tuple[Block, ...]) -> tuple[Block, ...] | None:
        """Return content with the heights of its charts on one page; None where that is too much."""
        for found in self._spaced([content]):
            if found.stack.fits(self._width, self._free):
                return self._filling(content, found.spaces)
            if (tight := self._tight(found)) is not None:
                return tight
        return None

    def _filling(self, content: tuple[Block, ...], spaces: float) -> tuple[Block, ...]:
        """Return a page with its charts as high as it has room, and wider spaces where only they fill enough of it."""
        least = 0.0 if content is self._last else ENOUGH * self._free
        for wider in (spaces, *WIDER):
            found = self._measure([content], wider)
            heights = self._grown(found, self._free)
            if found.stack.height(self._width) >= least:
                return self._page(found, heights)
        found = self._measure([content], spaces)  # nothing is gained
        return self._page(found, self._grown(found, self._free))

    def _tight(self, page: _Measured) -> tuple[Block, ...] | None:
        """Return a page that is a few lines too long with its charts a little lower; None where that is not enough.

        Its foot stays free where that is possible.
        """
        for free, share in product((True, False), TIGHTER):
            heights = _set(page.growing, partial(_lowered, share=share))
            if page.stack.fits(self._width, self._free if free else self._room):
                return self._page(page, heights)
        return None

    def _page(self, found: _Measured, heights: dict[Chart, float]) -> tuple[Block, ...]:
        """Return content with heights of its charts, behind the break that says how close it stands."""
        self._count += len(self._flowing(found))
        return (PageBreak(found.spaces), *_with_heights(found.blocks, heights))

    def _grown(self, page: _Measured, room: float) -> dict[Chart, float]:
        """Return the heights of the charts of a page: all have the same share of what they may grow by."""
        least, most = 0.0, 1.0
        if not page.growing:
            return {}

        def grown(share: float) -> dict[Chart, float]:
            return _set(page.growing, partial(_height, share=share))

        def fits(share: float) -> bool:
            grown(share)
            return page.stack.height(self._width) <= room + FITS

        if fits(most):
            return grown(most)
        for _ in range(6):
            middle = (least + most) / 2
            least, most = (middle, most) if fits(middle) else (least, middle)
        return grown(least)  # boxes keep what was found

    def _together(self, contents: Sequence[tuple[Block, ...]]) -> tuple[Block, ...] | None:
        """Return content that runs over once its last page is full enough, which half of it is on as many as meant."""
        for found in self._spaced(contents):
            pages = self._flowing(found)
            least = HALF if 1 < len(contents) == len(pages) else ENOUGH
            if pages[-1].height(self._width) >= least * self._room:
                return self._filled(found)
        return None

    def _filled(self, found: _Measured) -> tuple[Block, ...]:
        """Return content of several pages with its charts as high as the pages have room for.

        A chart, or charts beside each other, that are a little too high for what is left of a page become lower where
        they then fit on it. Charts on a page that ends early, for what follows is too high for the rest of it, become
        higher. The last two pages stay as they are: they share what they hold.
        """
        charts = {id(box): chart for chart, box in found.growing}
        heights = self._saving_a_page(found)
        for _ in range(len(charts)):
            lower = self._lower(found, charts)
            if not lower:
                break
            heights |= lower
        for page in self._flowing(found)[:-2]:
            room = self._room - STEP  # a hair too much would send the last block of the page to the next one
            there = _figures(page, charts)
            if there and room - page.height(self._width) >= STEP and not any(chart in heights for chart, _ in there):
                low = {replace(chart, most=chart.most_in_flow or chart.most): chart for chart, _ in there}
                growing = list(zip(low, (box for _, box in there), strict=True))
                heights |= {
                    low[each]: height for each, height in self._grown(_Measured((), page, growing), room).items()
                }
        return self._page(found, heights)

    def _saving_a_page(self, found: _Measured) -> dict[Chart, float]:
        """Make all charts a little lower where content then takes a page less; return their heights."""
        pages = 0
        for share in (*TIGHTER, TIGHTER[0]):  # at last as high as they were, where nothing is gained
            heights = _set(found.growing, partial(_lowered, share=share))
            if (count := len(self._flowing(found))) < pages:
                return heights
            pages = pages or count
        return {}

    def _fewest_pages(self, found: _Measured) -> int:
        self._saving_a_page(found)
        return len(self._flowing(found))

    def _lower(self, found: _Measured, charts: Mapping[int, Chart]) -> dict[Chart, float]:
        """Make the charts that a page begins with a little lower, if the page before then holds them; return which."""
        for page, following in pairwise(self._flowing(found)):
            left = self._room - page.closest(self._width) - following.items[0].before
            first = BlockStack(following.items[:1])
            there = [each for each in _figures(first, charts) if each[1].parts.drawing.height == each[0].height]
            over = first.height(self._width) - left
            if not there or over <= 0 or page.items[-1].keep_with_next:
                continue
            lower = _set(there, _tight)
            if first.height(self._width) <= left:
                return lower
            _set(there, lambda chart: chart.height)
        return {}

    def _flowing(self, found: _Measured) -> list[BlockStack]:
        """Return the pages of content with its charts as high as they are now; they are made once."""
        key = id(found.stack), tuple(box.parts.drawing.height for _, box in found.growing)
        if key not in self._flowed:
            self._flowed[key] = found.stack, flowing(found.stack, self._width, self._room)
        return self._flowed[key][1]


def _figures(box: Box, charts: Mapping[int, Chart]) -> list[tuple[Chart, FigureBox]]:
    if isinstance(box, FigureBox):
        return [(charts[id(box)], box)] if id(box) in charts else []
    inside: Sequence[Box] = (
        box.items if isinstance(box, BlockStack) else box.columns if isinstance(box, GridBox) else ()
    )
    return [each for part in inside for each in _figures(part, charts)]


def _between_breaks(blocks: Iterable[Block]) -> Iterator[tuple[Block, ...]]:
    content: list[Block] = []
    for block in [*blocks, PageBreak()]:
        if not isinstance(block, PageBreak):
            content.append(block)
        elif content:
            yield tuple(content)
            content = []


def _tight(chart: Chart) -> float:
    return min(chart.tight or chart.height, chart.height)


def _lowered(chart: Chart, share: float) -> float:
    return chart.height - (chart.height - _tight(chart)) * share


def _height(chart: Chart, share: float) -> float:
    grown = (chart.most - chart.height) * share
    return chart.height + (grown if share == 1.0 else grown // STEP * STEP)


def _with_heights(blocks: tuple[Block, ...], heights: dict[Chart, float]) -> tuple[Block, ...]:
    def grown(block: Block) -> Block:
        if isinstance(block, Figure) and isinstance(block.chart, Chart) and block.chart in heights:
            return replace(block, chart=replace(block.chart, height=heights[block.chart], most=0.0))
        return block

    return map_blocks(blocks, grown) if heights else blocks
