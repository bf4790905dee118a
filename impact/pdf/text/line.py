"""A line of text: runs of characters, each in one look."""

from dataclasses import dataclass

from impact.pdf.text.face import Face, MixedFace


@dataclass(frozen=True)
class Look:
    """How one span looks.

    Attributes:
        size: of the type [pt].
        rise: over the base line [pt]; negative for lowered letters.
        colour: such as #1b2a41.
        kerning: whether pairs of letters move closer.
        lang: BCP 47 language; words are divided by its rules.
    """

    face: Face | MixedFace
    size: float
    rise: float
    colour: str
    kerning: bool
    lang: str = ""

    def width(self, text: str) -> float:
        """Return the width of a text in this look [pt]."""
        return self.face.width(text, self.kerning) * self.size


@dataclass(frozen=True)
class Run:
    """Characters of one span on one line.

    Attributes:
        span: index of the span in its text.
        look: how they look.
        x: distance from the start of the line [pt].
        width: how long they are [pt].
    """

    text: str
    span: int
    look: Look
    x: float
    width: float


@dataclass(frozen=True)
class Line:
    """One line.

    Attributes:
        runs: from left to right.
        width: without the spaces at its end [pt].
    """

    runs: tuple[Run, ...]
    width: float
