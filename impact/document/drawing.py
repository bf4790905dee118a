"""A chart as final marks: plain values that any page can replay without matplotlib."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Matrix: TypeAlias = tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class Operators:
    """PDF path and state operators, ready to be written.

    Attributes:
        code: the operators, which leave the graphics state balanced (q ... Q).
    """

    code: str


@dataclass(frozen=True)
class Glyphs:
    """A run of text.

    Attributes:
        font: role of the font (a field of `look.parts.Faces`).
        size: of the type [pt].
        matrix: where the text begins, and how it is turned.
    """

    font: str
    size: float
    text: str
    matrix: Matrix


@dataclass(frozen=True)
class Alpha:
    """Opacity of what follows.

    Attributes:
        target: whether of fills (ca) or of strokes (CA).
        value: from 0, invisible, to 1, opaque.
    """

    target: Literal["fill", "stroke"]
    value: float


@dataclass(frozen=True)
class Raster:
    """An image.

    Attributes:
        matrix: where its unit square lies.
    """

    png: bytes
    matrix: Matrix


Mark: TypeAlias = Operators | Glyphs | Alpha | Raster


@dataclass(frozen=True)
class Drawing:
    """Marks in points, origin at the lower left.

    Attributes:
        width: of the chart [pt].
        height: of the chart [pt].
        marks: what to draw, in order.
    """

    width: float
    height: float
    marks: tuple[Mark, ...]

    def texts(self) -> list[str]:
        """Return the texts of the chart in drawing order."""
        return [mark.text for mark in self.marks if isinstance(mark, Glyphs)]
