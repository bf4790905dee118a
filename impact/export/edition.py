"""One document in one language, as every format gets it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from impact.document import Chart, Figure

if TYPE_CHECKING:
    from impact.brief.context import BriefContext
    from impact.charts.picture import Picture
    from impact.document import Document
    from impact.document.drawing import Drawing
    from impact.look.brand import Brand


@dataclass(frozen=True)
class Edition:
    """What a file is made of.

    Attributes:
        context: study, words and look; it knows the picture behind each figure.
        document: content in reading order, finished: numbered, linked, in the typography of its language. Its charts
            may be drawn or not.
        brand: whose face it has.
    """

    context: BriefContext
    document: Document
    brand: Brand

    def picture(self, figure: Figure) -> Picture:
        """Return what a figure shows, as series whose names are characters only."""
        return self.context.drawn_pictures[figure.id]

    def drawing(self, figure: Figure) -> Drawing:
        """Return a figure as it is drawn on a page; drawn now where it was not."""
        if not isinstance(figure.chart, Chart):
            return figure.drawing
        (drawn,) = self.context.drawn((figure,))
        assert isinstance(drawn, Figure)
        return drawn.drawing
