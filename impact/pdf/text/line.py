"""A line of text: runs of characters, each in one look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from impact.pdf.text.chinese import MixedFace
from impact.pdf.text.face import Face


@dataclass(frozen=True)
class Look:
    """Face, size, height, colour and language of one span."""

    face: Face | MixedFace
    size: float
    rise: float
    colour: str
    kerning: bool
    lang: str = ""

    def width(self, text: str) -> float:
        """Return the width of a text in this look [pt]."""
        return self.face.width(text, self.kerning) * self.size

    def widths(self, words: Sequence[str]) -> list[float]:
        """Return the width of each word in this look [pt]."""
        return [width * self.size for width in self.face.widths(words, self.kerning)]


@dataclass(frozen=True)
class Run:
    """Characters of one span on one line; `x` is the distance from the start of the line [pt]."""

    text: str
    span: int
    look: Look
    x: float
    width: float


@dataclass(frozen=True)
class Line:
    """One line: its runs, and its width without the blanks at its end."""

    runs: tuple[Run, ...]
    width: float
