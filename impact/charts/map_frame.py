"""Which part of the earth a locator map shows: one country, cut tight, and of its neighbours what nobody disputes.

No disputed area is drawn. Where one that concerns a neighbour would come into the frame, the margin of the frame gives
way first; if that does not do, the neighbours that the dispute is about are left out. A country that is itself a party
to a dispute inside the frame stands alone, as the source of the outlines has it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from impact.catalogue.outlines import Box, Disputed, Outline, Point, Ring, disputed_areas, outline, ring_away_km

MARGIN = 0.07  # around the country, as a part of its larger side
NEAR = 0.3  # other parts of the country so near to its main part are shown, in diagonals of that part
FURTHEST = 84.0  # degrees from the equator: beyond them Mercator's map has no end
LEAST = 0.02  # degrees: smaller than any island that is drawn


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
        country: whose outline is drawn. neighbours: that are drawn. box: that is seen.
        around: the part of the country that is shown, without margin.
    """

    country: Outline
    neighbours: tuple[Outline, ...]
    box: Box
    around: Box

    @property
    def shape(self) -> float:
        """Width of the map over its height."""
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
        country: ISO 3166. point: of the project, as far as it is known: that part of the country is shown.
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


def _shaped(around: Box, shape: float) -> Box:
    """Return a box with its margin, widened or heightened to a shape."""
    wide, low, high = around.east - around.west, mercator(around.south), mercator(around.north)
    margin = MARGIN * max(wide, high - low)
    aside = max(margin, ((high - low + 2 * margin) * shape - wide) / 2)
    above = max(margin, ((wide + 2 * aside) / shape - (high - low)) / 2)
    return Box(around.west - aside, latitude(low - above), around.east + aside, latitude(high + above))


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
    wide = Box(home.west - reach, home.south - reach, home.east + reach, home.north + reach)
    return [ring for ring in rings if ring is main or _within(_box([ring]), wide)]


def _within(inner: Box, outer: Box) -> bool:
    return (
        outer.west <= inner.west
        and inner.east <= outer.east
        and outer.south <= inner.south
        and inner.north <= outer.north
    )


def _holds(box: Box, point: Point) -> bool:
    return box.west <= point[0] <= box.east and box.south <= point[1] <= box.north


def _around(rings: Sequence[Ring], point: Point | None) -> Box:
    """Return the box around rings, and around the point where it lies beside them, such as at sea."""
    box = _box(rings)
    if point is not None:
        x, y = min(_counted(point), key=lambda each: abs(each[0] - (box.west + box.east) / 2))
        box = Box(min(box.west, x), min(box.south, y), max(box.east, x), max(box.north, y))
    return box


def _box(rings: Sequence[Ring]) -> Box:
    xs = [x for ring in rings for x, _ in ring]
    ys = [max(-FURTHEST, min(FURTHEST, y)) for ring in rings for _, y in ring]
    west, east, south, north = min(xs), max(xs), min(ys), max(ys)
    return Box(west, south, max(east, west + LEAST), max(north, south + LEAST))


def _without(box: Box, around: Box, area: Box) -> Box:
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
