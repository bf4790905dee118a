"""Recorded charts as SVG: the same marks, and text as text."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from impact.document.drawing import Drawing, Glyphs, Matrix, Raster
from impact.export.web.charts.operators import Painted, Path, Pen, Placed, moved, painted
from impact.export.web.markup import Html, element, escape, joined, leaf

_EDGE = 0.6  # by so much a mark may reach beyond a rectangular clip before it is cut: less than is seen [pt]


def svg(drawing: Drawing, prefix: str) -> Html:
    """Return what stands inside the `svg` of a drawing.

    Args:
        drawing: the chart. prefix: of its ids.
    """
    writer = _Writer(drawing.height, prefix)
    marks = [_unclipped(each) for each in painted(drawing)]
    parts = []
    for clips, group in groupby(_joined(marks), key=lambda each: each.pen.clips):
        parts.append(writer.inside(clips, joined(writer.mark(each) for each in group)))
    return joined([*parts])


@dataclass
class _Writer:
    """Writes marks; y grows downwards here.

    Attributes:
        height: of the drawing [pt]. prefix: of ids. clips: id of each clip so far.
    """

    height: float
    prefix: str
    clips: dict[str, str] = field(default_factory=dict)

    def mark(self, each: Painted | Placed) -> Html:
        """Return one mark."""
        if isinstance(each, Painted):
            return self._path(each)
        return self._text(each.mark, each.pen) if isinstance(each.mark, Glyphs) else self._image(each.mark, each.pen)

    def inside(self, clips: tuple[Path, ...], content: Html) -> Html:
        """Return marks inside clips; each clip is defined where it is needed first."""
        for clip in reversed(clips):
            code = self._code(clip)
            before = Html("")
            if code not in self.clips:
                self.clips[code] = f"{self.prefix}-{len(self.clips)}"
                before = element("clipPath", leaf("path", d=code), id=self.clips[code])
            content = Html(before + element("g", content, clip_path=f"url(#{self.clips[code]})"))
        return content

    def _path(self, each: Painted) -> Html:
        pen = each.pen
        stroked = each.stroked and pen.width > 0 and pen.stroke_opacity > 0
        return leaf(
            "path",
            d=self._code(each.path),
            fill=pen.fill if each.filled else "none",
            stroke=pen.stroke if stroked else None,
            fill_opacity=_share(pen.fill_opacity) if each.filled else None,
            **(_line(pen) if stroked else {}),
        )

    def _text(self, mark: Glyphs, pen: Pen) -> Html:
        a, b, c, d, x, y = _matrix(mark.matrix, pen.place)
        turned = (round(a, 3), round(b, 3), round(c, 3), round(d, 3)) != (1.0, 0.0, 0.0, 1.0)
        at: dict[str, str] = {"x": _number(x), "y": _number(self.height - y)}
        if turned:
            at = {"transform": _written((a, -b, -c, d, x, self.height - y))}
        return element(
            "text",
            escape(mark.text),
            class_=f"t-{mark.font}",
            fill=pen.fill,
            font_size=_number(mark.size),
            fill_opacity=_share(pen.fill_opacity),
            **at,
        )

    def _image(self, mark: Raster, pen: Pen) -> Html:
        a, b, c, d, x, y = _matrix(mark.matrix, pen.place)
        return leaf(
            "image",
            href=f"data:image/png;base64,{base64.b64encode(mark.png).decode('ascii')}",
            width=1,
            height=1,
            preserve_aspect_ratio="none",
            transform=_written((a, -b, -c, d, c + x, self.height - d - y)),
            opacity=_share(pen.fill_opacity),
        )

    def _code(self, path: Path) -> str:
        """Return a path in the letters of SVG."""
        parts = []
        for step, places in path:
            turned = (
                f"{_number(x)} {_number(self.height - y)}" for x, y in zip(places[::2], places[1::2], strict=True)
            )
            parts.append(step + " ".join(turned))
        return "".join(parts)


def _line(pen: Pen) -> dict[str, str | None]:
    return {
        "stroke_width": _number(pen.width),
        "stroke_linecap": pen.cap if pen.cap != "butt" else None,
        "stroke_linejoin": pen.join if pen.join != "miter" else None,
        "stroke_dasharray": " ".join(map(_number, pen.dashes)) or None,
        "stroke_dashoffset": _number(pen.dash_start) if pen.dashes and pen.dash_start else None,
        "stroke_opacity": _share(pen.stroke_opacity),
    }


def _share(opacity: float) -> str | None:
    return None if opacity >= 1 else _number(opacity)


def _number(value: float) -> str:
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _written(matrix: Iterable[float]) -> str:
    return f"matrix({' '.join(f'{value:.4f}'.rstrip('0').rstrip('.') for value in (each + 0.0 for each in matrix))})"


def _matrix(inner: Matrix, place: Matrix) -> Matrix:
    """Return where a mark lies on the page that has a matrix of its own."""
    a, b, c, d, e, f = inner
    x, y = moved(place, e, f)
    p, q, r, s, _, _ = place
    return p * a + r * b, q * a + s * b, p * c + r * d, q * c + s * d, x, y


def _unclipped(each: Painted | Placed) -> Painted | Placed:
    """Return a mark without the clips that cut nothing of it, which are most."""
    if not each.pen.clips:
        return each
    kept = tuple(clip for clip in each.pen.clips if not _holds(clip, each))
    return replace(each, pen=each.pen._replace(clips=kept))


def _holds(clip: Path, each: Painted | Placed) -> bool:
    """Return whether a clip is a rectangle with a whole path inside."""
    if not isinstance(each, Painted) or len(clip) != 5 or [step for step, _ in clip] != ["M", "L", "L", "L", "Z"]:
        return False
    corners = [place for _, place in clip[:4]]
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    low, high = min(y for _, y in corners), max(y for _, y in corners)
    if any(x not in (left, right) or y not in (low, high) for x, y in corners):
        return False  # turned
    reach = max(0.0, each.pen.width / 2 if each.stroked else 0.0) - _EDGE
    inside = (
        left + reach <= x <= right - reach and low + reach <= y <= high - reach
        for _, places in each.path
        for x, y in zip(places[::2], places[1::2], strict=True)
    )
    return all(inside)


def _joined(marks: Iterable[Painted | Placed]) -> Iterator[Painted | Placed]:
    """Yield marks, lines that follow each other with one opaque pen as one path: a hatch is dozens of them."""
    line: Painted | None = None
    for each in marks:
        alone = isinstance(each, Painted) and each.stroked and not each.filled and each.pen.stroke_opacity == 1
        if line is not None and alone and isinstance(each, Painted) and _like(each.pen) == _like(line.pen):
            line = replace(line, path=line.path + each.path)
            continue
        if line is not None:
            yield line
        line = each if alone and isinstance(each, Painted) else None
        if line is None:
            yield each
    if line is not None:
        yield line


def _like(pen: Pen) -> Pen:
    """Return what tells two pens for lines apart."""
    return pen._replace(fill="", fill_opacity=1.0, place=(1.0, 0.0, 0.0, 1.0, 0.0, 0.0))
