"""A guarded SVG as outlines: svglib reads it, ReportLab draws it."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from impact.core.errors import ImpactError, ProblemsError, problem
from impact.core.text import shortened
from impact.theme.svg.guard import guarded

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MITER: Final = 4.0  # longest corner in widths of a line, where SVG says nothing
_CONTENT: Final = re.compile(rb"stream\r?\n(.*?)\s*endstream", re.DOTALL)
_FONT: Final = re.compile(r"BT [^\n]* ET\n")  # ReportLab sets one even where nothing is written
# What outlines in plain colours are made of. No operator here shows a text, a picture or anything transparent.
_OPERATORS: Final = re.compile(r"(?:q|Q|cm|m|l|c|h|re|n|f\*?|S|B\*?|W\*?|rg|RG|w|J|j|M|d|\[|\]|-?\d{0,7}(?:\.\d+)?)")
_PAINTS: Final = re.compile(r"(?<!\S)(?:f\*?|S|B\*?)(?!\S)")


@dataclass(frozen=True)
class Vector:
    """A drawing of outlines in plain colours, its origin at the lower left.

    Attributes:
        width: Of the box outside of which nothing is seen [pt].
        height: Of the box [pt].
        code: PDF operators, which leave the graphics state balanced.
        page: The same as a PDF file of one page.
        svg: The same as an SVG file that holds nothing else.
    """

    width: float
    height: float
    code: str = field(repr=False)
    page: bytes = field(repr=False)
    svg: bytes = field(repr=False)


@lru_cache(maxsize=8)
def drawing(content: bytes, name: str = "logo") -> Vector:
    """Return an SVG file as outlines.

    Raises:
        ProblemsError: The file is no SVG, or holds what cannot be drawn, runs or leads elsewhere; each with its line.
    """
    from lxml import etree

    root = guarded(content, name)
    svg = etree.tostring(root)
    try:
        width, height, page = _page(root, name)
    except ImpactError:
        raise
    except Exception as error:  # whatever else the two libraries meet
        raise _refused(name, f"it cannot be drawn ({type(error).__name__}: {error}). Save the logo again") from None
    found = _CONTENT.search(page)
    assert found is not None
    code = _FONT.sub("", found[1].decode("ascii") + "\n")
    if alien := next((word for word in re.findall(r"[\[\]]|[^\s\[\]]+", code) if not _OPERATORS.fullmatch(word)), ""):
        words = f"it cannot be drawn as plain outlines ({shortened(alien, 20)})"
        raise _refused(name, f"{words}. Save the logo again, or as PNG")
    if not _PAINTS.search(code):
        raise _refused(name, "nothing in it is seen. Save the logo with its colours")
    clipped = f"q 0 0 {width:.3f} {height:.3f} re W n\n{code}Q"
    return Vector(width, height, clipped, page, svg)


def _refused(name: str, message: str, line: int = 0) -> ProblemsError:
    return ProblemsError([problem(f"{message}.", file=name, line=line)])


def _page(root: Element, file: str) -> tuple[float, float, bytes]:
    """Return width, height [pt] and the PDF of a drawing, not compressed."""
    from reportlab.graphics import renderPDF
    from svglib.svglib import Svg2RlgShapeConverter, SvgRenderer

    class Shapes(Svg2RlgShapeConverter):
        def convertShape(self, name: str, node: Any, clipping: Any = None) -> Any:  # noqa: N802  # svglib's name
            try:
                return super().convertShape(name, node, clipping)
            except Exception:  # svglib fails in several ways on paths that end too early
                raise _refused(file, f"this {name} cannot be followed. Save the logo again", node.sourceline) from None

        def convertRect(self, node: Any) -> Any:  # noqa: N802  # svglib's name
            """Return a path: ReportLab's rectangles have corners of one radius."""
            return self.shapeToPath(super().convertRect(node))  # type: ignore[arg-type]  # it takes None too

        def applyStyleOnShape(self, shape: Any, node: Any, only_explicit: bool = False) -> None:  # noqa: N802
            """Set how far corners of lines may reach, which svglib leaves out."""
            super().applyStyleOnShape(shape, node, only_explicit)
            limit = float(self.attrConverter.findAttr(node, "stroke-miterlimit") or _MITER)
            shape._drawTimeCallback = lambda node, canvas, renderer: canvas.setMiterLimit(limit)

    renderer = SvgRenderer(io.BytesIO())  # no name of a file, so that nothing beside it is looked for
    renderer.shape_converter = Shapes(renderer.source_path, renderer.attrConverter)
    found = renderer.render(root)
    page: Any = renderPDF.drawToString(found, pageCompression=0, invariant=1)  # bytes, though the stubs say text
    return found.width, found.height, page
