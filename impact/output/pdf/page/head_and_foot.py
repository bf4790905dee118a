"""What stands on every page: head, foot, page number and draft mark. All of it is marked as an artifact."""

from impact.core.errors import ImpactError
from impact.document import Document, Span, Text, plain
from impact.output.pdf.file.canvas import TaggedCanvas
from impact.output.pdf.file.structure import Element
from impact.output.pdf.page.ink import fill_rectangle, rule, stroke_colour
from impact.output.pdf.page.logo import read_logo
from impact.output.pdf.page.text_box import Align, TextBox
from impact.output.pdf.text.typesetter import Typesetter
from impact.theme.fonts import is_chinese
from impact.theme.parts import POINTS_PER_MM
from impact.theme.theme import Theme

_HEAD_RULE = 7.0  # from the base line of the head down to its rule [pt]
_FOOT_RULE = 5.0  # from the top of the foot up to its rule
_RULE_WIDTH = 0.6
_GAP = 14.0  # from the text at the left to the mark, and least space between texts on one line
_FOOT_LINES, _USUAL_LINES = 3, 2  # a third one, such as the line of a house, sets the others higher
_LOGO_RISE, _LOGO_GAP = 3.0, 8.0  # over the rule of the head; before its text
_MARK_PADDING = 5.5
_MARK_FRAME = 0.9
_BAND_TAB = 64.0  # how far the short colour of the band reaches into the text


class HeadAndFoot:
    def __init__(self, canvas: TaggedCanvas, document: Document, theme: Theme, typesetter: Typesetter) -> None:
        self.canvas, self.theme, self.typesetter = canvas, theme, typesetter
        self.width = theme.text_width()
        self._page_of = document.running.page_of
        running = document.running
        self._logo = read_logo(running.logo) if running.logo is not None else None
        self._mark = self._text("mark", (Span(document.mark),), "mark") if document.mark else None
        self._left = self._text("header", running.header_left, "running")
        self._right = self._right_text(running.header_right)
        self._foot = self._text("footer", running.footer_left, "footer")
        # Characters of the page number are checked with all others, before the first page.
        self._page_text(1, 1)

    def _text(self, where: str, content: Text, role: str, align: Align = "left") -> TextBox:
        self.typesetter.where = where
        return TextBox(self.typesetter.prepare(content, self.theme.style(role)), Element("P"), align)

    def _right_text(self, said: Text) -> TextBox:
        """Return the text at the right of the head, with fewer words where it has no room."""

        def made(content: Text) -> TextBox:
            return self._text("header", content, "running", "right")

        def fits(text: TextBox) -> bool:
            return self._head_width(text) <= self.width

        found, words = made(said), plain(said)
        if fits(found):
            return found
        ends = range(len(words) - 1, 0, -1)
        between_words = [end for end in ends if words[end].isspace() or is_chinese(words[end])]
        for end in (*between_words, *ends):
            if fits(found := made((Span(f"{words[:end].rstrip()} …"),))):
                break
        return found

    def _page_text(self, number: int, pages: int) -> TextBox:
        words = self._page_of.replace("{page}", str(number)).replace("{pages}", str(pages))
        return self._text("page number", (Span(words),), "page_number")

    def check(self) -> None:
        """Refuse heads and feet that are too long.

        Raises:
            ImpactError: names which, and by how much.
        """
        if (used := self._head_width(self._right)) > self.width:
            raise ImpactError(
                f"The header is {used / POINTS_PER_MM:.0f} mm long, the page has {self.width / POINTS_PER_MM:.0f} mm. "
                "Shorten its left or right text."
            )
        lines = len(self._foot.lines(self._foot_width()))
        if lines > _FOOT_LINES:
            raise ImpactError(f"The footer takes {lines} lines; there is room for {_FOOT_LINES}. Shorten it.")

    def draw(self, number: int, left: float, section: str) -> None:
        """Draw head and foot of the current page.

        Args:
            number: of the page. left: edge of its text [pt].
            section: heading of what goes on from the page before, which stands in the head; empty for none.
        """
        if number == 1 and self._logo is not None and self._logo.alt:
            self._logo.draw_tagged(self.canvas, left, self._logo_bottom())
        with self.canvas.artifact("Header"):
            self._draw_head(number, left, self._right_text((Span(section),)) if section else self._right)
        with self.canvas.artifact("Footer"):
            self._draw_foot(number, left)

    # Head.

    def _draw_head(self, number: int, left: float, right: TextBox) -> None:
        palette = self.theme.palette
        base = self.canvas.height - self.theme.page.header_mm * POINTS_PER_MM
        if number == 1 and self.theme.rules.band:
            bottom = self.canvas.height - self.theme.rules.band
            fill_rectangle(self.canvas, 0.0, bottom, self.canvas.width, self.canvas.height - bottom, palette.navy)
            fill_rectangle(self.canvas, 0.0, bottom, left + _BAND_TAB, self.canvas.height - bottom, palette.amber)
        if self._logo is not None and (number > 1 or not self._logo.alt):
            self._logo.draw(self.canvas, left, self._logo_bottom())
        self._draw_line(self._left, left + self._logo_width(), base)
        if self._mark is not None:
            self._draw_mark(self._mark, left + self._mark_start(), base)
        self._draw_line(right, left, base)
        rule(self.canvas, left, base - _HEAD_RULE, self.width, _RULE_WIDTH, palette.rule)

    def _logo_bottom(self) -> float:
        base = self.canvas.height - self.theme.page.header_mm * POINTS_PER_MM
        return base - _HEAD_RULE + _LOGO_RISE

    def _logo_width(self) -> float:
        return self._logo.width + _LOGO_GAP if self._logo is not None else 0.0

    def _left_width(self) -> float:
        return self._logo_width() + self._left.text.natural_width()

    def _draw_line(self, text: TextBox, left: float, base: float) -> None:
        text.draw_untagged(self.canvas, left, base - text.baseline(0), self.width)

    def _mark_width(self) -> float:
        return self._mark.text.natural_width() + 2 * _MARK_PADDING if self._mark else 0.0

    def _mark_start(self) -> float:
        """Return where the mark stands: always directly behind the text at the left."""
        left = self._left_width()
        return left + _GAP if self._left.text.text else left

    def _head_width(self, right: TextBox) -> float:
        before = self._mark_start() + self._mark_width() if self._mark else self._left_width()
        return before + _GAP + right.text.natural_width()

    def _draw_mark(self, mark: TextBox, start: float, base: float) -> None:
        """Draw the mark (DRAFT) framed in the head: read at once, and never over the text."""
        style, width = mark.text.style, self._mark_width()
        frame = f"{start:.2f} {base - 0.4 * style.size:.2f} {width:.2f} {1.5 * style.size:.2f} re"
        self.canvas.write(f"{stroke_colour(self.theme.colour(style.colour))} {_MARK_FRAME} w [] 0 d {frame} S")
        self._draw_line(mark, start + _MARK_PADDING, base)

    # Foot.

    def _foot_width(self) -> float:
        return self.width - self._page_text(888, 888).text.natural_width() - _GAP

    def _draw_foot(self, number: int, left: float) -> None:
        first_base = self.theme.page.footer_mm * POINTS_PER_MM
        more = max(0, len(self._foot.lines(self._foot_width())) - _USUAL_LINES)
        first_base += more * self._foot.text.style.leading
        top = first_base - self._foot.baseline(0)
        rule(self.canvas, left, top + _FOOT_RULE, self.width, _RULE_WIDTH, self.theme.palette.rule)
        self._foot.draw_untagged(self.canvas, left, top, self._foot_width())
        # How many pages there will be is known at the end: the number is a form that is drawn then.
        self.canvas.write(f"q 1 0 0 1 {left + self.width:.2f} {first_base:.2f} cm")
        self.canvas.use_form(_form_name(number))
        self.canvas.write("Q")

    def draw_page_numbers(self, pages: int) -> None:
        """Draw the page numbers that the feet already show, and the logo that the heads do."""
        if self._logo is not None:
            self._logo.finish(self.canvas)
        for number in range(1, pages + 1):
            text = self._page_text(number, pages)
            width, leading = text.text.natural_width(), text.text.style.leading
            with self.canvas.form(_form_name(number), (-width - 1, -leading, 1, leading)):
                text.draw_untagged(self.canvas, -width, -text.baseline(0), width)


def _form_name(number: int) -> str:
    return f"page-{number}"
