"""A chart as final marks: plain values that any page can replay without matplotlib."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

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
        text: the characters.
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
        png: the file.
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

    def to_json(self) -> str:
        """Return the drawing as JSON text: one short list a mark, images in base 64."""
        marks = [_to_list(mark) for mark in self.marks]
        content = {"width": self.width, "height": self.height, "marks": marks}
        return json.dumps(content, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, content: str) -> Drawing:
        """Return the drawing that `to_json` wrote.

        Raises:
            ValueError: the text is not such a drawing.
        """
        try:
            tree = json.loads(content)
            return cls(float(tree["width"]), float(tree["height"]), tuple(_from_list(mark) for mark in tree["marks"]))
        except (KeyError, TypeError, IndexError, AttributeError) as error:
            raise ValueError(f"this is no recorded drawing: {error}") from error

    def texts(self) -> list[str]:
        """Return the texts of the chart in drawing order."""
        return [mark.text for mark in self.marks if isinstance(mark, Glyphs)]


def _to_list(mark: Mark) -> list[object]:
    match mark:
        case Operators(code):
            return ["O", code]
        case Glyphs(font, size, text, matrix):
            return ["T", font, size, text, list(matrix)]
        case Alpha(target, value):
            return ["A", target, value]
        case Raster(png, matrix):
            return ["I", base64.b64encode(png).decode("ascii"), list(matrix)]


def _from_list(packed: list[Any]) -> Mark:
    kind, *parts = packed
    if kind == "O":
        return Operators(str(parts[0]))
    if kind == "T":
        return Glyphs(str(parts[0]), float(parts[1]), str(parts[2]), _matrix(parts[3]))
    if kind == "A":
        return Alpha(parts[0], float(parts[1]))
    if kind == "I":
        return Raster(base64.b64decode(parts[0]), _matrix(parts[1]))
    raise ValueError(f"this is no recorded drawing: there is no mark '{kind}'")


def _matrix(values: list[float]) -> Matrix:
    a, b, c, d, x, y = (float(value) for value in values)
    return a, b, c, d, x, y
