"""Outlines for locator maps, made once: `python .ci/map_outlines.py ATLAS UZBEKISTAN` writes data/maps anew.

ATLAS is the unpacked npm package world-atlas 2.0.2, UZBEKISTAN the unpacked npm package @svg-maps/uzbekistan 1.0.0.

A border is simplified once for both countries, as fine as the smaller of them needs: so no gap opens between them.
"""

from __future__ import annotations

import csv
import json
import math
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from babel.core import get_global

Point = tuple[float, float]
Ring = list[Point]

HOME = Path(__file__).parents[1] / "data" / "maps"
UNIT = 1_000  # the files hold thousandths of a degree
DETAIL = 260  # a border may move by so small a part of the country's size
SMALLEST = 90  # islands smaller than this part of the size are left out
FORMER = ("BUR", "DDR", "FXX", "TMP", "YMD", "ZAR")  # codes of countries that are called otherwise today
NO_COUNTRY = ("ATA",)
NO_CODE = {"Kosovo": "XKX"}  # what ISO 3166 has no number for, and a kind of project may stand in
REGIONS = {
    "andijan": "UZ-AN", "bukhara": "UZ-BU", "fergana": "UZ-FA", "jizzakh": "UZ-JI", "namangan": "UZ-NG",
    "navoiy": "UZ-NW", "qashqadaryo": "UZ-QA", "karakalpakstan": "UZ-QR", "samarqand": "UZ-SA", "sirdaryo": "UZ-SI",
    "surxondaryo": "UZ-SU", "xorazm": "UZ-XO",
}  # fmt: skip
CREDIT = "svg-maps, CC BY 4.0"
CITY, AROUND = "UZ-TK", "UZ-TO"  # both are called tashkent there; the smaller is the city


def codes() -> dict[str, str]:
    """Return ISO 3166 numbers with the codes of three letters."""
    aliases = get_global("territory_aliases")
    found: dict[str, str] = {}
    for number in filter(str.isdigit, aliases):
        for name in (long for long in aliases if len(long) == 3 and long.isalpha() and long not in FORMER):
            if aliases[name] == aliases[number][:1]:
                found[number] = name
    return found


def size_of(rings: Sequence[Ring]) -> float:
    """Return the larger side of the largest ring, in degrees of latitude."""
    ring = max(rings, key=area)
    west, east = min(x for x, _ in ring), max(x for x, _ in ring)
    south, north = min(y for _, y in ring), max(y for _, y in ring)
    return max((east - west) * narrowing(ring), north - south)


def narrowing(ring: Sequence[Point]) -> float:
    """Return how much shorter a degree of longitude is there than one of latitude."""
    return max(0.05, math.cos(math.radians(sum(y for _, y in ring) / len(ring))))


def area(ring: Sequence[Point]) -> float:
    """Return the area of a ring, in square degrees of latitude."""
    turns = ((x0 * y1 - x1 * y0) for (x0, y0), (x1, y1) in pairwise(ring))
    return abs(sum(turns)) / 2 * narrowing(ring)


def simplified(line: Sequence[Point], most: float) -> list[Point]:
    """Return a line with the points that it needs so as not to move by more than `most` degrees (Douglas, Peucker)."""
    kept, todo, scale = {0, len(line) - 1}, [(0, len(line) - 1)], narrowing(line)
    while todo:
        first, last = todo.pop()
        (x0, y0), (x1, y1) = line[first], line[last]
        dx, dy = (x1 - x0) * scale, y1 - y0
        length = math.hypot(dx, dy)
        worst, at = 0.0, first
        for place in range(first + 1, last):
            px, py = (line[place][0] - x0) * scale, line[place][1] - y0
            away = abs(px * dy - py * dx) / length if length else math.hypot(px, py)
            worst, at = max((worst, at), (away, place))
        if worst > most:
            kept |= {at}
            todo += [(first, at), (at, last)]
    return [line[place] for place in sorted(kept)]


def countries(atlas: Any) -> Iterator[tuple[str, str, str]]:
    """Yield code, neighbours and rings of each country."""
    (sx, sy), (tx, ty) = atlas["transform"]["scale"], atlas["transform"]["translate"]
    arcs: list[Ring] = []
    for steps in atlas["arcs"]:
        x = y = 0
        arc: Ring = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            arc.append((x * sx + tx, y * sy + ty))
        arcs.append(arc)
    number_to_code = codes()
    polygons: dict[str, list[list[int]]] = defaultdict(list)
    for shape in atlas["objects"]["countries"]["geometries"]:
        name = shape["properties"]["name"]
        code = number_to_code.get(shape.get("id") or "", NO_CODE.get(name, f"?{name}"))
        parts = [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]
        polygons[code] += [ring for part in parts for ring in part]
    owners: dict[int, set[str]] = defaultdict(set)
    for code, rings in polygons.items():
        for arc_number in (each for ring in rings for each in ring):
            owners[arc_number if arc_number >= 0 else ~arc_number].add(code)
    sizes = {code: size_of([joined(arcs, ring) for ring in rings]) for code, rings in polygons.items()}
    fine = [
        simplified(arc, min((sizes[code] for code in owners[place]), default=1.0) / DETAIL)
        for place, arc in enumerate(arcs)
    ]
    for code, rings in sorted(polygons.items()):
        if code.startswith("?") or code in NO_COUNTRY:
            print(f"left out: {code[1:]}", file=sys.stderr)  # noqa: T201
            continue
        beside = {other for ring in rings for arc in ring for other in owners[arc if arc >= 0 else ~arc]} - {code}
        whole = sorted((joined(arcs, ring), joined(fine, ring)) for ring in rings)
        largest = max(area(ring) for ring, _ in whole)
        least = min(largest, (sizes[code] / SMALLEST) ** 2)
        shown = sorted((pair for pair in whole if area(pair[0]) >= least), key=lambda pair: -area(pair[0]))
        middle = sum(x for x, _ in shown[0][0]) / len(shown[0][0])
        moved = [[(x + near(ring[0][0], middle) - ring[0][0], y) for x, y in ring] for _, ring in shown]
        written = "/".join(filter(None, map(encoded, moved)))
        yield code, " ".join(sorted(each for each in beside if not each.startswith("?"))), written


def joined(arcs: Sequence[Ring], numbers: Sequence[int]) -> Ring:
    """Return a ring made of arcs, across 180 degrees without a jump; a negative number turns an arc round."""
    ring: Ring = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        for x, y in arc if not ring else arc[1:]:
            ring.append((x if not ring else near(x, ring[-1][0]), y))
    return ring


def near(longitude: float, other: float) -> float:
    """Return a longitude, counted so that it lies less than half round the earth from another."""
    return longitude + 360 * round((other - longitude) / 360)


def encoded(ring: Sequence[Point]) -> str:
    """Return the first point and the steps from each point to the next, in thousandths of a degree."""
    whole = [(round(x * UNIT), round(y * UNIT)) for x, y in ring]
    whole = [point for place, point in enumerate(whole) if place == 0 or point != whole[place - 1]]
    if whole[0] == whole[-1]:
        whole.pop()
    if len(whole) < 3:
        return ""
    steps = [whole[0], *((x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(whole))]
    return " ".join(f"{x} {y}" for x, y in steps)


def mercator(latitude: float) -> float:
    """Return how far north a latitude lies on Mercator's map, in degrees of longitude."""
    return math.degrees(math.log(math.tan(math.pi / 4 + math.radians(latitude) / 2)))


def regions(svg: str, home: Ring) -> Iterator[tuple[str, str, str]]:
    """Yield code, credit and rings of each region: the drawing, which is on Mercator's map, laid over the country."""
    found = re.findall(r'<path\s[^>]*?id="([^"]+)"[^>]*?\sd="([^"]+)"', svg, re.DOTALL)
    drawn = [(name, [ring for ring in svg_rings(path) if len(ring) > 2]) for name, path in found]
    points = [point for _, rings in drawn for ring in rings for point in ring]
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    upper, lower = min(y for _, y in points), max(y for _, y in points)
    west, east = min(x for x, _ in home), max(x for x, _ in home)
    south, north = (mercator(end(y for _, y in home)) for end in (min, max))

    def placed(ring: Ring) -> Ring:
        made = []
        for x, y in ring:
            up = north - (y - upper) / (lower - upper) * (north - south)
            latitude = math.degrees(2 * math.atan(math.exp(math.radians(up))) - math.pi / 2)
            made.append((west + (x - left) / (right - left) * (east - west), latitude))
        return made

    laid = [(name, [placed(ring) for ring in rings]) for name, rings in drawn if name != "aral-sea"]
    towns = sorted((rings for name, rings in laid if name == "tashkent"), key=lambda rings: sum(map(area, rings)))
    named = [(REGIONS[name], rings) for name, rings in laid if name in REGIONS] + list(
        zip((CITY, AROUND), towns, strict=True)
    )
    for code, rings in sorted(named):
        fine = (encoded(simplified(ring, size_of([home]) / DETAIL / 2)) for ring in rings)
        yield code, CREDIT, "/".join(filter(None, fine))


def svg_rings(path: str) -> list[Ring]:
    """Return the rings of a path of straight lines: m, l, h, v, z, and their capitals."""
    rings: list[Ring] = []
    current: Ring = []
    command, x, y = "", 0.0, 0.0
    tokens = re.findall(r"[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)", path)
    while tokens:
        if tokens[0].isalpha():
            command = tokens.pop(0)
            if command in "zZ":
                rings.append(current)
                (x, y), current = current[0], []
            continue
        first = float(tokens.pop(0))
        if command in "hH":
            x = first + (x if command == "h" else 0.0)
        elif command in "vV":
            y = first + (y if command == "v" else 0.0)
        else:
            second = float(tokens.pop(0))
            x, y = (x + first, y + second) if command.islower() else (first, second)
        current.append((x, y))
    return [*rings, current] if current else rings


def write(name: str, columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    """Write one of the files."""
    with (HOME / name).open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def main(atlas: Path, uzbekistan: Path) -> None:
    """Write both files from the unpacked packages."""
    tree = json.loads((atlas / "countries-50m.json").read_text(encoding="utf-8"))
    found = list(countries(tree))
    write("countries.csv", ("code", "neighbours", "rings"), found)
    rings = next(text for code, _, text in found if code == "UZB")
    x = y = 0
    home: Ring = []
    numbers = [int(number) for number in rings.split("/")[0].split()]
    for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
        x, y = x + dx, y + dy
        home.append((x / UNIT, y / UNIT))
    write(
        "regions.csv",
        ("code", "credit", "rings"),
        list(regions((uzbekistan / "uzbekistan.svg").read_text("utf-8"), home)),
    )


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit("Name both unpacked packages: python .ci/map_outlines.py ATLAS UZBEKISTAN")
    main(Path(sys.argv[1]), Path(sys.argv[2]))
