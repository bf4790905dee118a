"""Where each run of text was put while pages were drawn: what may not leave the frame or lie on something else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from unittest.mock import patch

from impact.output.pdf.boxes import contents
from impact.output.pdf.file.canvas import TaggedCanvas
from impact.output.pdf.page import text_box
from impact.output.pdf.text.line_breaks import TextRun
from impact.theme.parts import POINTS_PER_MM
from impact.theme.theme import Theme

# Ink of a run around its base line, as shares of the type size: less than that of the tallest letters, as lines of
# capitals with accents may touch.
_ABOVE, _BELOW = 0.6, 0.1
_SLACK = 0.5  # kerning and light numerals reach a little over their measure [pt]


@dataclass(frozen=True)
class Placed:
    """A run on a page; `x` and `y` are those of its base line's start [pt]."""

    page: int
    text: str
    x: float
    y: float
    width: float
    size: float

    def overlaps(self, other: Placed) -> bool:
        """Return whether the ink of two runs lies on each other."""
        beside = self.x + self.width <= other.x + _SLACK or other.x + other.width <= self.x + _SLACK
        under = self.y + _ABOVE * self.size <= other.y - _BELOW * other.size
        over = other.y + _ABOVE * other.size <= self.y - _BELOW * self.size
        return not (beside or under or over)


@contextmanager
def recorded() -> Iterator[list[Placed]]:
    """Note every run that is drawn in this context, page numbers (which are forms) left out."""
    found: list[Placed] = []
    original = text_box.show_runs

    def show(canvas: TaggedCanvas, placed: list[tuple[TextRun, float, float]]) -> None:
        for run, x, y in placed:
            if run.text.strip() and x > 0:
                found.append(Placed(canvas.page_number, run.text.strip(), x, y, run.width, run.look.size))
        original(canvas, placed)

    with patch.object(text_box, "show_runs", show), patch.object(contents, "show_runs", show):
        yield found


def faults(runs: list[Placed], theme: Theme) -> list[str]:
    """Return which runs leave the frame of their page, and which lie on each other."""
    page, width = theme.page, theme.text_width()
    found: list[str] = []
    by_page: dict[int, list[Placed]] = {}
    for run in runs:
        by_page.setdefault(run.page, []).append(run)
        left = (page.inner_mm if run.page % 2 else page.outer_mm) * POINTS_PER_MM
        if not (left - 1 <= run.x and run.x + run.width <= left + width + _SLACK):
            found.append(f"leaves the frame sideways: {run}")
        if not (page.footer_mm * POINTS_PER_MM - 12 <= run.y <= page.height_mm * POINTS_PER_MM - 20):
            found.append(f"leaves the page: {run}")
    for own in by_page.values():
        own.sort(key=lambda run: -run.y)
        for at, one in enumerate(own):
            for other in own[at + 1 :]:
                if one.y - other.y > one.size + other.size:
                    break
                if one.overlaps(other):
                    found.append(f"on each other: {one} {other}")
    return found
