"""One document in one language, as every format gets it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from impact.brief.edition.context import BriefContext
    from impact.charts.drawing.picture import Picture
    from impact.document import Document, Figure
    from impact.theme.logo import Brand


@dataclass(frozen=True)
class Edition:
    """What a file is made of.

    Attributes:
        context: study, words and look; it knows the picture behind each figure.
        document: content in reading order, finished: numbered, linked, in the typography of its language. Its charts
            are not drawn.
        brand: whose face it has.
    """

    context: BriefContext
    document: Document
    brand: Brand

    def picture(self, figure: Figure) -> Picture:
        """Return what a figure shows, as series whose names are characters only."""
        return self.context.drawn_pictures[figure.id]
