"""Covers: a logo at the head, the title in the middle, and at the foot for whom, by whom and when."""

from __future__ import annotations

from dataclasses import replace

from impact.document import Text
from impact.document.cover import Cover
from impact.look.theme import Theme
from impact.pdf.box_maker import BoxMaker, make_box
from impact.pdf.file.canvas import TaggedCanvas
from impact.pdf.file.structure import Element
from impact.pdf.page.box import Box
from impact.pdf.page.division import FOOT
from impact.pdf.page.ink import fill_rectangle, rule
from impact.pdf.page.logo import Picture, read_logo
from impact.pdf.page.text_box import Anchor, TextBox

LOGO_WIDTH, LOGO_HEIGHT = 200.0, 52.0  # at most [pt]
TITLE_TOP = 0.3  # of the page, from the top to the title
LARGER = 1.24  # the title, in parts of a headline
LABEL = 0.24  # of the width, for the labels of facts
GAP = 12.0  # between a label and what it says [pt]
MARK_WIDTH, MARK_HEIGHT, MARK_GAP = 46.0, 3.2, 16.0  # of the short rule over the title [pt]
AIR = 5.0  # over and under a fact [pt]
ANCHOR = "cover"


@make_box.register(Cover)
def cover_box(block: Cover, maker: BoxMaker) -> Box:
    """Return a cover as high as a page."""
    headline = maker.theme.style("headline")
    large = replace(headline, size=LARGER * headline.size, leading=LARGER * headline.leading, before=0, after=8)
    anchor = Anchor(ANCHOR, "".join(span.text for span in block.title), 1)

    def words(content: Text, role: str) -> TextBox:
        return maker.text(content, role, Element("P"))

    return CoverBox(
        maker.text(block.title, large, Element("H1"), anchor=anchor),
        words(block.subtitle, "standfirst") if block.subtitle else None,
        [(words(label, "figure_label"), words(said, "body")) for label, said in block.facts],
        words(block.house, "section") if block.house else None,
        read_logo(block.logo).within(LOGO_WIDTH, LOGO_HEIGHT) if block.logo is not None else None,
        maker.theme,
    )


class CoverBox(Box):
    """A cover."""

    def __init__(
        self,
        title: TextBox,
        subtitle: TextBox | None,
        facts: list[tuple[TextBox, TextBox]],
        house: TextBox | None,
        logo: Picture | None,
        theme: Theme,
    ) -> None:
        self.title, self.subtitle, self.facts, self.house, self.logo, self.theme = (
            title, subtitle, facts, house, logo, theme
        )  # fmt: skip

    def height(self, width: float) -> float:
        """Return the height of a page; more where the words need it, which is then refused."""
        subtitle = self.subtitle.height(width) if self.subtitle is not None else 0.0
        words = self.title.height(width) + self.title.after + subtitle
        needed = TITLE_TOP * self.theme.text_height() + words + GAP + self._facts_height(width)
        return max(needed, self.theme.text_height() - FOOT)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw logo or name of the house, the title, and the facts at the foot."""
        bottom = top - self.height(width)
        if self.logo is not None:
            self.logo.draw_tagged(canvas, x, top - self.logo.height, alone=True)
        elif self.house is not None:
            self.house.draw(canvas, x, top, width)
        place = top - TITLE_TOP * self.theme.text_height()
        with canvas.artifact():
            fill_rectangle(canvas, x, place + MARK_GAP, MARK_WIDTH, MARK_HEIGHT, self.theme.palette.amber)
        self.title.draw(canvas, x, place, width)
        place -= self.title.height(width) + self.title.after
        if self.subtitle is not None:
            self.subtitle.draw(canvas, x, place, width)
        self._draw_facts(canvas, x, bottom + self._facts_height(width), width)

    def _fact_heights(self, width: float) -> list[float]:
        inner = width - LABEL * width - GAP
        return [
            2 * AIR + max(label.height(LABEL * width), said.height(inner)) for label, said in self.facts
        ]  # fmt: skip

    def _facts_height(self, width: float) -> float:
        return sum(self._fact_heights(width))

    def _draw_facts(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        start = LABEL * width + GAP
        for (label, said), height in zip(self.facts, self._fact_heights(width), strict=True):
            with canvas.artifact():
                rule(canvas, x, top, width, self.theme.rules.hairline, self.theme.palette.rule)
            # Both on one base line, whatever their sizes.
            drop = said.baseline(0) - label.baseline(0)
            label.draw(canvas, x, top - AIR + drop, LABEL * width)
            said.draw(canvas, x + start, top - AIR, width - start)
            top -= height
