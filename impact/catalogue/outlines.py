"""Outlines of countries and regions for maps, read one at a time, and where a point lies to them (`data/maps/`)."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from impact.files import resources
from impact.files.reading import read_text

Point: TypeAlias = tuple[float, float]  # longitude, latitude [degrees]
Ring: TypeAlias = tuple[Point, ...]  # closed: the last point is the first

COUNTRIES, REGIONS, DISPUTED = "countries.csv", "regions.csv", "disputed.csv"
UNIT = 1_000.0  # the files hold thousandths of a degree
KM_PER_DEGREE = 111.2  # of latitude
EARTH_KM = 6_371.0  # mean radius


@dataclass(frozen=True)
class BoundingBox:
    """A part of the earth between two meridians and two circles of latitude [degrees]."""

    west: float
    south: float
    east: float
    north: float

    def meets(self, other: BoundingBox) -> bool:
        """Return whether the two have a part in common."""
        return (
            self.west < other.east and other.west < self.east and self.south < other.north and other.south < self.north
        )


@dataclass(frozen=True)
class Outline:
    """The outline of a country or of a region.

    Attributes:
        code: ISO 3166.
        rings: the largest first; east of 180 degrees they count on.
        neighbours: codes of countries with a common border on land.
        credit: whose work it is, as it is printed.
    """

    code: str
    rings: tuple[Ring, ...]
    neighbours: tuple[str, ...] = ()
    credit: str = ""

    def holds(self, point: Point) -> bool:
        """Return whether a point lies inside."""
        return any(inside(ring, each) for ring in self.rings for each in _turned(point))

    def away_km(self, point: Point) -> float:
        """Return how far a point lies outside; 0 for one inside."""
        if self.holds(point):
            return 0.0
        return min(ring_away_km(ring, each) for ring in self.rings for each in _turned(point))


@dataclass(frozen=True)
class Disputed:
    """An area that governments dispute: a box around it, and the countries whose outline shows one side of it."""

    name: str
    countries: tuple[str, ...]
    box: BoundingBox


@lru_cache(maxsize=256)
def outline(country: str) -> Outline | None:
    """Return the outline of a country; None where there is none of that code."""
    for code, neighbours, rings in _rows(COUNTRIES, country):
        return Outline(code, _decoded(rings), tuple(neighbours.split()))
    return None


def apart_km(one: str, other: str) -> float:
    """Return how far the middles of two countries are apart on a great circle; infinity where one has no outline.

    d = 2 R asin(sqrt(sin^2((b - b0) / 2) + cos b cos b0 sin^2((l - l0) / 2))), with longitude l and latitude b of the
    mean of the points of the largest ring

    Args:
        one: ISO 3166 code.
        other: ISO 3166 code.

    Reference: the haversine formula; Sinnott, R. W. (1984), Virtues of the Haversine, Sky and Telescope 68.
    """
    if one == other:
        return 0.0
    middles = [_middle(code) for code in (one, other)]
    if None in middles:
        return math.inf
    (east, north), (east_0, north_0) = (map(math.radians, middle) for middle in middles if middle)
    chord = math.sin((north - north_0) / 2) ** 2
    chord += math.cos(north) * math.cos(north_0) * math.sin((east - east_0) / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(chord))


@lru_cache(maxsize=256)
def _middle(country: str) -> Point | None:
    known = outline(country)
    if known is None or not known.rings:
        return None
    ring = known.rings[0]
    return sum(east for east, _ in ring) / len(ring), sum(north for _, north in ring) / len(ring)


@lru_cache(maxsize=8)
def regions_of(region: str) -> tuple[Outline, ...]:
    """Return the outlines of all regions of the country of a region; none where they are not at hand.

    Args:
        region: ISO 3166-2, such as UZ-JI.
    """
    country, dash, _ = region.partition("-")
    rows = _rows(REGIONS, f"{country}-") if dash else ()
    return tuple(Outline(code, _decoded(rings), credit=credit) for code, credit, rings in rows)


@lru_cache(maxsize=1)
def disputed_areas() -> tuple[Disputed, ...]:
    """Return the areas that no map shows."""
    return tuple(
        Disputed(name, tuple(countries.split()), BoundingBox(*map(float, ends)))
        for name, countries, *ends in _rows(DISPUTED)
    )


@lru_cache(maxsize=1)
def drawn_countries() -> tuple[str, ...]:
    """Return the codes of all countries that there are outlines of."""
    return tuple(code for code, *_ in _rows(COUNTRIES))


def country_at(point: Point) -> str:
    """Return the country that a point lies in; empty for none, such as at sea."""
    found = (code for code in drawn_countries() if (known := outline(code)) and known.holds(point))
    return next(found, "")


def _rows(name: str, begin: str = "") -> Iterator[list[str]]:
    """Yield the lines of a file that begin so, as cells, of packs before those that are shipped; none holds a quote."""
    for folder in resources.folders("data", "maps"):
        if (file := folder.joinpath(name)).is_file():
            for line in _lines(name, str(file))[1:]:
                if line.startswith(begin):
                    cells = line.split(",")
                    # A credit may hold commas; no other cell does.
                    yield cells if name != REGIONS else [cells[0], ",".join(cells[1:-1]).strip('"'), cells[-1]]


@lru_cache(maxsize=8)
def _lines(name: str, path: str) -> list[str]:
    found = (folder.joinpath(name) for folder in resources.folders("data", "maps"))
    return read_text(next(file for file in found if str(file) == path), path).splitlines()


def _decoded(text: str) -> tuple[Ring, ...]:
    return tuple(map(_ring, filter(None, text.split("/"))))


def _ring(text: str) -> Ring:
    numbers = list(map(int, text.split()))
    x = y = 0
    points: list[Point] = []
    for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
        x, y = x + dx, y + dy
        points.append((x / UNIT, y / UNIT))
    return (*points, points[0])


def _turned(point: Point) -> tuple[Point, ...]:
    """Return a point as it is counted from either side of the line at 180 degrees."""
    return (point, (point[0] + 360, point[1]), (point[0] - 360, point[1]))


def inside(ring: Ring, point: Point) -> bool:
    """Return whether a ring runs round a point: a ray to the east crosses it an odd number of times."""
    x, y = point
    crossed = False
    for (x0, y0), (x1, y1) in pairwise(ring):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
            crossed = not crossed
    return crossed


def ring_away_km(ring: Ring, point: Point) -> float:
    """Return the distance of a point from the line of a ring; the earth is taken for flat around the point."""
    x, y = point
    scale = math.cos(math.radians(y))
    least = math.inf
    for (x0, y0), (x1, y1) in pairwise(ring):
        ax, ay, dx, dy = (x - x0) * scale, y - y0, (x1 - x0) * scale, y1 - y0
        long = dx * dx + dy * dy
        part = min(1.0, max(0.0, (ax * dx + ay * dy) / long)) if long else 0.0
        least = min(least, math.hypot(ax - part * dx, ay - part * dy))
    return least * KM_PER_DEGREE
