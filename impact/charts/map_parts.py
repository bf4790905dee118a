"""What maps are made of: ground, countries and regions, a marked place, and names that fit inside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from impact.catalogue.outlines import Box, Outline, Point, inside, regions_of
from impact.charts.canvas import Canvas
from impact.charts.lettering import Area, Lettering, Place
from impact.charts.map_frame import Frame, mercator
from impact.charts.scale import Scale
from impact.charts.style import ChartStyle
from impact.look.colour import tint

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# Where in the box of a country its name is tried, from the middle outwards, in widths and heights of the box.
STEPS = (0.0, 0.09, -0.09, 0.18, -0.18, 0.27, -0.27, 0.36, -0.36, 0.45, -0.45)
FROM_MIDDLE = tuple(sorted(((x, y) for x in STEPS for y in STEPS), key=lambda each: each[0] ** 2 + each[1] ** 2))

REGION = 0.3  # strength of the colour of the region
DOT = 5.6  # width of the mark of the place [pt]
BORDER = 0.9  # of the country [pt]
AROUND = 0.05  # of the map, beyond its edges: borders are cut there, out of sight


def axes_of(canvas: Canvas, shown: Frame, area: Area) -> Axes:
    """Return the axes on which a map is drawn, without marks."""
    style = canvas.style
    axes = canvas.axes(0.0, 0.0, (area.right - area.left) / style.width, 1.0)
    axes.set_xlim(shown.box.west, shown.box.east)
    axes.set_ylim(mercator(shown.box.south), mercator(shown.box.north))
    axes.set_axis_off()
    return axes


def shapes(axes: Axes, shown: Frame, region: Outline | None, style: ChartStyle) -> dict[str, list[list[Point]]]:
    """Draw ground, neighbours, country and regions; return what is seen of each neighbour."""
    palette, box = style.palette, shown.box
    ground: list[Point] = [(box.west, box.south), (box.east, box.south), (box.east, box.north), (box.west, box.north)]
    _fill(axes, [ground], palette.grid, palette.grid, 0.0, 1.0)
    seen = {}
    for each in shown.neighbours:
        rings = [cut for ring in each.rings if len(cut := inside_box(ring, box)) > 2]
        _fill(axes, rings, palette.grid, palette.paper, style.line_width, 2.0)
        seen[each.code] = rings
    home = [cut for ring in shown.country.rings if len(cut := inside_box(ring, box)) > 2]
    _fill(axes, home, palette.paper, palette.paper, 0.0, 3.0)
    if region is not None:
        for each in regions_of(region.code):
            colour = tint(palette.supported, REGION) if each.code == region.code else palette.paper
            order = 3.4 if each.code == region.code else 3.2
            _fill(axes, [inside_box(ring, box) for ring in each.rings], colour, palette.rule, style.axis_width, order)
    _fill(axes, home, "none", palette.supported, BORDER, 4.0)
    return seen


def _fill(axes: Axes, rings: Iterable[Sequence[Point]], fill: str, edge: str, width: float, order: float) -> None:
    from matplotlib.patches import Polygon

    for ring in rings:
        if len(ring) > 2:
            points: Any = [(x, mercator(y)) for x, y in ring]
            axes.add_artist(
                Polygon(points, facecolor=fill, edgecolor=edge, linewidth=width, zorder=order, joinstyle="round")
            )


def inside_box(ring: Sequence[Point], box: Box) -> list[Point]:
    """Return the part of a ring inside a box and a little beyond (Sutherland, Hodgman)."""
    wide, high = (box.east - box.west) * AROUND, (box.north - box.south) * AROUND
    found = list(ring)
    for axis, limit, sign in (
        (0, box.west - wide, 1.0), (0, box.east + wide, -1.0), (1, box.south - high, 1.0), (1, box.north + high, -1.0),
    ):  # fmt: skip
        before, found = found, []
        for one, two in zip([*before[-1:], *before[:-1]], before, strict=True):
            first, second = (sign * (each[axis] - limit) for each in (one, two))
            if (first < 0) != (second < 0):
                part = first / (first - second)
                found.append((one[0] + part * (two[0] - one[0]), one[1] + part * (two[1] - one[1])))
            if second >= 0:
                found.append(two)
    return found


def mark(canvas: Canvas, name: str, point: Point, across: Scale, up: Scale) -> None:
    """Draw the point of the project with its name beside it."""
    from matplotlib.lines import Line2D

    palette, letters = canvas.style.palette, canvas.letters
    counted = min((point[0] + turn for turn in (-360, 0, 360)), key=lambda x: abs(x - (across.low + across.high) / 2))
    x, y = across.at(counted), up.at(mercator(point[1]))
    look: Any = {"markersize": DOT, "markeredgecolor": palette.paper, "markeredgewidth": 0.8, "zorder": 6}
    mark = Line2D([x / 72], [y / 72], marker="o", color=palette.ink, transform=canvas.figure.dpi_scale_trans, **look)
    canvas.figure.add_artist(mark)
    letters.close(Area(x - DOT / 2, y - DOT / 2, x + DOT / 2, y + DOT / 2))
    away = DOT / 2 + 2.0
    lines = letters.broken(name, (across.end - across.start) / 2, 2, "semibold")
    letters.put(
        lines, Place(x - away, y, "left"), Place(x + away, y, "right"), Place(x, y + away, "centre", "above"),
        Place(x, y - away, "centre", "below"), Place(x - away, y + away, "left", "above"),
        weight="semibold", strong=len(lines), ground=True,
    )  # fmt: skip


def name_of(
    letters: Lettering, name: str, rings: Sequence[Sequence[Point]], across: Scale, up: Scale, colour: str, area: Area
) -> bool:
    """Write the name of a country inside it, where there is room; return whether there was."""
    half, height = letters.width(name) / 2 + 1.0, letters.height() / 2
    projected = [[(across.at(x), up.at(mercator(y))) for x, y in ring] for ring in rings if len(ring) > 2]
    for ring in sorted(projected, key=lambda each: -_extent(each))[:1]:
        closed = (*ring, ring[0])
        xs, ys = [x for x, _ in ring], [y for _, y in ring]
        left, right = max(min(xs), area.left) + half, min(max(xs), area.right) - half
        low, high = max(min(ys), area.bottom) + height, min(max(ys), area.top) - height
        places = [
            (left + (right - left) * (0.5 + across_part), low + (high - low) * (0.5 + up_part))
            for across_part, up_part in FROM_MIDDLE
            if left <= right and low <= high
        ]
        for x, y in places:
            corners = [(x + dx, y + dy) for dx in (-half, 0.0, half) for dy in (-height, height)]
            crossed = any(abs(px - x) < half and abs(py - y) < height for px, py in ring)  # a border through the name
            free = not crossed and all(inside(closed, corner) for corner in corners)
            if free and letters.put(name, Place(x, y), colour=colour):
                return True
    return False


def _extent(ring: Sequence[Point]) -> float:
    return (max(x for x, _ in ring) - min(x for x, _ in ring)) * (max(y for _, y in ring) - min(y for _, y in ring))
