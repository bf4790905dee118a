"""Maps: which part of the Earth one shows, ground, countries, places and names."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from impact.catalogue.outlines import (
    BoundingBox,
    Disputed,
    Outline,
    Point,
    Ring,
    disputed_areas,
    inside,
    outline,
    regions_of,
    ring_away_km,
)
from impact.charts.drawing.axis import AxisScale
from impact.charts.drawing.canvas import Canvas
from impact.charts.drawing.labels import LabelArea, LabelSlot, Lettering
from impact.charts.drawing.series import country_in_words
from impact.charts.drawing.style import ChartStyle
from impact.language.messages import Language
from impact.theme.colour import tint

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MARGIN = 0.07  # around the country, as a part of its larger side
NEAR = 0.3  # other parts of the country so near to its main part are shown, in diagonals of that part
FURTHEST = 84.0  # degrees from the equator: beyond them Mercator's map has no end
LEAST = 0.02  # degrees: smaller than any island that is drawn
# Where in the box of a country its name is tried, from the middle outwards, in widths and heights of the box.
STEPS = (0.0, 0.09, -0.09, 0.18, -0.18, 0.27, -0.27, 0.36, -0.36, 0.45, -0.45)
FROM_MIDDLE = tuple(sorted(((x, y) for x in STEPS for y in STEPS), key=lambda each: each[0] ** 2 + each[1] ** 2))

REGION = 0.3  # strength of the colour of the region
DOT = 5.6  # width of the mark of the place [pt]
BORDER = 0.9  # of the country [pt]
AROUND = 0.05  # of the map, beyond its edges: borders are cut there, out of sight


def mercator(latitude: float) -> float:
    """Return how far north a latitude lies on Mercator's map, in degrees of longitude at the equator."""
    bounded = max(-FURTHEST, min(FURTHEST, latitude))
    return math.degrees(math.log(math.tan(math.pi / 4 + math.radians(bounded) / 2)))


def latitude(up: float) -> float:
    """Return the latitude that lies so far north on Mercator's map."""
    return math.degrees(2 * math.atan(math.exp(math.radians(up))) - math.pi / 2)


@dataclass(frozen=True)
class Frame:
    """What a map shows.

    Attributes:
        country: whose outline is drawn.
        neighbours: that are drawn.
        box: that is seen.
        around: the part of the country that is shown, without margin.
    """

    country: Outline
    neighbours: tuple[Outline, ...]
    box: BoundingBox
    around: BoundingBox

    @property
    def shape(self) -> float:
        return (self.box.east - self.box.west) / (mercator(self.box.north) - mercator(self.box.south))

    def side(self, point: Point) -> str:
        """Return in which part of the country a point lies, by thirds: north, south, east, west or middle."""
        across = (point[0] - self.around.west) / (self.around.east - self.around.west) - 0.5
        up = (point[1] - self.around.south) / (self.around.north - self.around.south) - 0.5
        if max(abs(across), abs(up)) < 1 / 6:
            return "middle"
        if abs(across) >= abs(up):
            return "east" if across > 0 else "west"
        return "north" if up > 0 else "south"


def frame(country: str, point: Point | None, shape: float = 1.0) -> Frame | None:
    """Return what a map of a country shows; None where there is no outline of it.

    Args:
        country: ISO 3166.
        point: of the project, as far as it is known: that part of the country is shown.
        shape: width over height that it should have; it is narrower where a wider one would show a disputed area.
    """
    known = outline(country)
    if known is None:
        return None
    around = _around(_part(known, point), point)
    beside = [found for code in known.neighbours if (found := outline(code)) is not None]
    box = _shaped(around, shape)
    codes = {country, *(each.code for each in beside)}
    for area in _concerning(codes, disputed_areas()):
        box = _without(box, around, area.box)
    inside = [area for area in _concerning(codes, disputed_areas()) if area.box.meets(box)]
    if any(country in area.countries for area in inside):
        return Frame(known, (), box, around)
    parties = {code for area in inside for code in area.countries}
    return Frame(known, tuple(each for each in beside if each.code not in parties), box, around)


def _shaped(around: BoundingBox, shape: float) -> BoundingBox:
    wide, low, high = around.east - around.west, mercator(around.south), mercator(around.north)
    margin = MARGIN * max(wide, high - low)
    aside = max(margin, ((high - low + 2 * margin) * shape - wide) / 2)
    above = max(margin, ((wide + 2 * aside) / shape - (high - low)) / 2)
    return BoundingBox(around.west - aside, latitude(low - above), around.east + aside, latitude(high + above))


def _concerning(codes: Iterable[str], areas: Iterable[Disputed]) -> list[Disputed]:
    return [area for area in areas if set(codes) & set(area.countries)]


def _part(known: Outline, point: Point | None) -> Sequence[Ring]:
    """Return the rings that are shown: the main part of a country, or that of the point, and what lies near."""
    main = _near(known.rings, known.rings[0])
    if point is None or any(_holds(_box(main), each) for each in _counted(point)):
        return main
    return _near(known.rings, min(known.rings, key=lambda ring: min(ring_away_km(ring, p) for p in _counted(point))))


def _counted(point: Point) -> tuple[Point, ...]:
    return (point, (point[0] + 360, point[1]), (point[0] - 360, point[1]))


def _near(rings: Sequence[Ring], main: Ring) -> list[Ring]:
    home = _box([main])
    reach = NEAR * math.hypot(home.east - home.west, home.north - home.south)
    wide = BoundingBox(home.west - reach, home.south - reach, home.east + reach, home.north + reach)
    return [ring for ring in rings if ring is main or _within(_box([ring]), wide)]


def _within(inner: BoundingBox, outer: BoundingBox) -> bool:
    return (
        outer.west <= inner.west
        and inner.east <= outer.east
        and outer.south <= inner.south
        and inner.north <= outer.north
    )


def _holds(box: BoundingBox, point: Point) -> bool:
    return box.west <= point[0] <= box.east and box.south <= point[1] <= box.north


def _around(rings: Sequence[Ring], point: Point | None) -> BoundingBox:
    box = _box(rings)
    if point is not None:
        x, y = min(_counted(point), key=lambda each: abs(each[0] - (box.west + box.east) / 2))
        box = BoundingBox(min(box.west, x), min(box.south, y), max(box.east, x), max(box.north, y))
    return box


def _box(rings: Sequence[Ring]) -> BoundingBox:
    xs = [x for ring in rings for x, _ in ring]
    ys = [max(-FURTHEST, min(FURTHEST, y)) for ring in rings for _, y in ring]
    west, east, south, north = min(xs), max(xs), min(ys), max(ys)
    return BoundingBox(west, south, max(east, west + LEAST), max(north, south + LEAST))


def _without(box: BoundingBox, around: BoundingBox, area: BoundingBox) -> BoundingBox:
    """Return a box with less margin, so that an area is out of sight; the box itself where no margin does that."""
    if not area.meets(box) or area.meets(around):
        return box
    for name, end, out in (
        ("west", area.east, area.east <= around.west), ("east", area.west, area.west >= around.east),
        ("south", area.north, area.north <= around.south), ("north", area.south, area.south >= around.north),
    ):  # fmt: skip
        if out:
            return replace(box, **{name: end})
    return box


def axes_of(canvas: Canvas, shown: Frame, area: LabelArea) -> Axes:
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


def inside_box(ring: Sequence[Point], box: BoundingBox) -> list[Point]:
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


def mark(canvas: Canvas, name: str, point: Point, across: AxisScale, up: AxisScale) -> None:
    from matplotlib.lines import Line2D

    palette, letters = canvas.style.palette, canvas.letters
    counted = min((point[0] + turn for turn in (-360, 0, 360)), key=lambda x: abs(x - (across.low + across.high) / 2))
    x, y = across.at(counted), up.at(mercator(point[1]))
    look: Any = {"markersize": DOT, "markeredgecolor": palette.paper, "markeredgewidth": 0.8, "zorder": 6}
    mark = Line2D([x / 72], [y / 72], marker="o", color=palette.ink, transform=canvas.figure.dpi_scale_trans, **look)
    canvas.figure.add_artist(mark)
    letters.close(LabelArea(x - DOT / 2, y - DOT / 2, x + DOT / 2, y + DOT / 2))
    away = DOT / 2 + 2.0
    lines = letters.broken(name, (across.end - across.start) / 2, 2, "semibold")
    letters.put(
        lines, LabelSlot(x - away, y, "left"), LabelSlot(x + away, y, "right"), LabelSlot(x, y + away, "centre",
        "above"),
        LabelSlot(x, y - away, "centre", "below"), LabelSlot(x - away, y + away, "left", "above"),
        weight="semibold", strong=len(lines), ground=True,
    )  # fmt: skip


def name_of(
    letters: Lettering,
    name: str,
    rings: Sequence[Sequence[Point]],
    across: AxisScale,
    up: AxisScale,
    colour: str,
    area: LabelArea,
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
            if free and letters.put(name, LabelSlot(x, y), colour=colour):
                return True
    return False


def _extent(ring: Sequence[Point]) -> float:
    return (max(x for x, _ in ring) - min(x for x, _ in ring)) * (max(y for _, y in ring) - min(y for _, y in ring))


WIDEST = 2.5  # width over height of the map at most


def map_of_many(country: str, places: Sequence[tuple[str, Point]], style: ChartStyle, words: Language) -> Figure:
    """Return a map of a country with places; those at one point are one mark, named by all of them.

    Args:
        country: ISO 3166; there is an outline of it.
        places: name, and longitude and latitude, of each project.
    """
    shown = frame(country, None, min(WIDEST, style.width / style.height))
    assert shown is not None  # whoever asks has looked
    width = min(style.width, style.height * shown.shape)
    style = replace(style, height=min(style.height, width / shown.shape))
    canvas = Canvas(style, words)
    area = LabelArea(0.0, 0.0, width, style.height)
    seen = shapes(axes_of(canvas, shown, area), shown, None, style)
    across = AxisScale(shown.box.west, shown.box.east, area.left, area.right)
    up = AxisScale(mercator(shown.box.south), mercator(shown.box.north), area.bottom, area.top)
    at_one: dict[Point, dict[str, None]] = {}
    for name, point in places:
        at_one.setdefault(point, {})[name] = None
    for point, names in at_one.items():
        mark(canvas, words.both(list(names)), point, across, up)
    home = [inside_box(ring, shown.box) for ring in shown.country.rings]
    name_of(canvas.letters, country_in_words(words, country), home, across, up, style.palette.ink, area)
    for code, rings in seen.items():
        if code != country:
            name_of(canvas.letters, country_in_words(words, code), rings, across, up, style.palette.muted, area)
    return canvas.figure
