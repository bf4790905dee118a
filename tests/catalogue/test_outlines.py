"""Outlines of countries and regions: every line of the files, and where points lie to them."""

import math
from itertools import pairwise
from pathlib import Path

import pytest

from impact.catalogue.outlines import (
    BoundingBox,
    Outline,
    apart_km,
    country_at,
    disputed_areas,
    drawn_countries,
    outline,
    regions_of,
    ring_away_km,
)
from impact.core.country_names import country_name

SQUARE = ((0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0), (0.0, 0.0))
TOWNS = {  # longitude, latitude
    "UZ-JI": (67.83, 40.13), "UZ-NW": (65.38, 40.14), "UZ-SA": (66.96, 39.65), "UZ-TK": (69.22, 41.26),
}  # fmt: skip


def known(code: str) -> Outline:
    found = outline(code)
    assert found is not None
    return found


@pytest.mark.parametrize("code", drawn_countries())
def test_every_outline_is_closed_and_on_the_earth(code: str) -> None:
    found = known(code)
    assert found.rings
    for ring in found.rings:
        assert len(ring) > 3
        assert ring[0] == ring[-1]
        assert all(-200 < x < 200 and -90 <= y <= 90 for x, y in ring)
        assert max(abs(two[0] - one[0]) for one, two in pairwise(ring)) < 180, "a border jumps round the earth"


def test_neighbours_are_neighbours_of_each_other() -> None:
    neighbours = {code: known(code).neighbours for code in drawn_countries()}
    assert [(one, other) for one in neighbours for other in neighbours[one] if one not in neighbours[other]] == []
    assert known("UZB").neighbours == ("AFG", "KAZ", "KGZ", "TJK", "TKM")


def test_codes_are_those_of_iso() -> None:
    assert [code for code in drawn_countries() if country_name(code) == code] == ["XKX"]


def test_all_regions_of_the_country_are_there_and_cover_it() -> None:
    regions, country = regions_of("UZ-JI"), known("UZB")
    assert len(regions) == 14
    assert {region.credit for region in regions} == {"svg-maps, CC BY 4.0"}
    (west, east), (south, north) = ((min(ends), max(ends)) for ends in zip(*country.rings[0], strict=True))
    steps = [(west + (east - west) * i / 25, south + (north - south) * j / 25) for i in range(26) for j in range(26)]
    inside = [point for point in steps if country.holds(point)]
    covered = [point for point in inside if min(region.away_km(point) for region in regions) < 25]
    assert len(inside) > 100
    assert len(covered) > 0.93 * len(inside), "the Aral Sea, which the drawing leaves out, is less than a tenth"


@pytest.mark.parametrize("region", TOWNS)
def test_towns_lie_in_their_region(region: str) -> None:
    (found,) = (each for each in regions_of(region) if each.code == region)
    assert found.away_km(TOWNS[region]) < 5


def test_distances_are_those_of_a_square() -> None:
    square = Outline("AAA", (SQUARE,))
    assert square.away_km((1.0, 1.0)) == 0.0
    assert square.away_km((1.0, 3.0)) == pytest.approx(111.2)
    assert ring_away_km(SQUARE, (1.0, 0.0)) == pytest.approx(0.0)
    assert square.holds((361.0, 1.0)), "counted once more round the earth"


def test_a_point_finds_its_country() -> None:
    assert [country_at(point) for point in ((2.35, 48.85), (-175.0, 66.0), (-30.0, 40.0))] == ["FRA", "RUS", ""]


def test_disputed_areas_are_boxes_with_parties_that_are_drawn() -> None:
    for area in disputed_areas():
        assert area.box.west < area.box.east
        assert area.box.south < area.box.north
        assert set(area.countries) <= set(drawn_countries()), area.name
        corners = (zip(*ring, strict=True) for code in area.countries for ring in known(code).rings)
        boxes = (BoundingBox(min(xs), min(ys), max(xs), max(ys)) for xs, ys in corners)
        assert any(area.box.meets(box) for box in boxes), area.name


def test_the_files_ship_with_their_terms_and_are_small(root: Path) -> None:
    folder = root / "data" / "maps"
    readme = (folder / "README.md").read_text(encoding="utf-8")
    assert all(f"`{file.name}`" in readme for file in folder.iterdir() if file.name != "README.md")
    assert [term for term in ("CC BY 4.0", "ISC") if term not in readme] == []
    assert "Permission to use" in (folder / "LICENSE-world-atlas.txt").read_text(encoding="utf-8")
    assert sum(file.stat().st_size for file in folder.iterdir()) < 250_000


@pytest.mark.parametrize(("one", "near", "far"), [("HUN", "TUR", "UZB"), ("BRA", "ARG", "HUN"), ("FJI", "NZL", "THA")])
def test_countries_are_apart_as_on_a_globe(one: str, near: str, far: str) -> None:
    assert apart_km(one, one) == 0
    assert apart_km(one, near) == pytest.approx(apart_km(near, one))
    assert 0 < apart_km(one, near) < apart_km(one, far) < math.pi * 6_371
    assert apart_km(one, "na") == math.inf
