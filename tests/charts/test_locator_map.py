"""The map of the place: of any country, without what is disputed, and its text against the tables."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from drawn_charts import WORDS, drawn, pictured

from impact.catalogue.outlines import disputed_areas, drawn_countries
from impact.charts import ChartContext, charts
from impact.charts.drawing.maps import frame, mercator
from impact.charts.drawing.style import ChartStyle
from impact.charts.recording.renderer import record
from impact.core.errors import ImpactError
from impact.document.drawing import Glyphs
from impact.study.facts import Fact
from impact.study.study import StudyData
from impact.theme.themes import load_theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PLACES = {"HUN": (46.25, 20.15), "BRA": (-12.7, -38.3), "KAZ": (43.56, 69.73), "UZB": (40.13, 67.83)}


def moved(study: StudyData, **facts: Fact) -> StudyData:
    return replace(study, facts=study.facts.changed(facts))


def words_of(figure: Figure) -> str:
    return " ".join(text.get_text() for text in figure.texts)


@pytest.mark.sampled(20)
@pytest.mark.parametrize("country", drawn_countries())
def test_a_map_of_any_country_stays_in_its_box(study: StudyData, country: str) -> None:
    latitude, longitude = map(str, PLACES.get(country, ("", "")))
    there = moved(study, country=country, region_code="", latitude=latitude, longitude=longitude)
    style = ChartStyle(load_theme(), 225.0, 96.0)
    with style.applied():
        drawing = record(charts["locator_map"](ChartContext(there, WORDS)).draw(style), style)
    assert 20.0 < drawing.height <= 96.0
    assert drawing.width == 225.0
    for mark in drawing.marks:
        if isinstance(mark, Glyphs):
            assert 0 <= mark.matrix[4] <= drawing.width
            assert 0 <= mark.matrix[5] <= drawing.height


@pytest.mark.parametrize("country", drawn_countries())
@pytest.mark.parametrize("shape", [0.7, 1.6, 2.4])
def test_no_disputed_area_is_seen_that_a_neighbour_is_a_party_to(country: str, shape: float) -> None:
    found = frame(country, None, shape)
    assert found is not None
    assert mercator(found.box.north) > mercator(found.box.south)
    seen = [area for area in disputed_areas() if area.box.meets(found.box)]
    for each in found.neighbours:
        assert [area.name for area in seen if each.code in area.countries] == []
    if any(country in area.countries for area in seen):
        assert found.neighbours == ()


@pytest.mark.parametrize(
    ("country", "place"),
    [("FRA", (55.5, -21.1)), ("FRA", (2.35, 48.85)), ("NLD", (3.0, 53.5))],
    ids=["far from the main part", "in the main part", "at sea"],
)
def test_a_place_is_in_sight_with_its_own_part(country: str, place: tuple[float, float]) -> None:
    found = frame(country, place)
    assert found is not None
    assert found.box.west < place[0] < found.box.east
    assert found.box.south < place[1] < found.box.north
    assert found.box.east - found.box.west < 30


def test_the_caption_says_what_the_map_shows(study: StudyData) -> None:
    caption = pictured("locator_map", study).caption()
    assert caption.title == "Uzbekistan"
    assert "Jizzakh is in the east." in caption.alt
    assert caption.subtitle == ""
    assert "Its region is tinted." in caption.alt
    rows = [
        row
        for row in study["external_trade"].where(item="exports", year=2031)
        if row["market"] not in ("all", "na")
    ]  # fmt: skip
    rows.sort(key=lambda row: -float(row["value"] or 0))
    assert [row["market"] for row in rows] == ["KAZ", "KGZ", "TJK"]
    assert caption.alt.endswith("Assumed exports go to Kazakhstan, Kyrgyzstan and Tajikistan.")


def test_a_place_without_coordinates_is_said_in_one_line(study: StudyData) -> None:
    nowhere = moved(study, latitude="", longitude="", place="all regions")
    caption = pictured("locator_map", nowhere).caption()
    assert caption.title == "Uzbekistan"
    assert "No place is marked" in caption.alt
    assert "all regions" not in words_of(drawn("locator_map", nowhere))


def test_a_country_without_an_outline_is_refused(study: StudyData) -> None:
    with pytest.raises(ImpactError, match="There is no outline of 'XYZ'"):
        pictured("locator_map", moved(study, country="XYZ"))
