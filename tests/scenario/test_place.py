"""Coordinates of a place: which are taken, and what wrong ones are told, with file and line."""

import pytest
from fixture_types import But, Told
from shared_studies import study_of

from impact import api
from impact.core.errors import ProblemsError
from impact.scenario.load import parse
from impact.scenario.setting import Coordinates, place_problems

GIVEN = "coordinates: {latitude: 40.13351, longitude: 67.82956, source: geonames_2026}"
HOSTILE = {
    "{latitude: 67.82956, longitude: 40.13351}": "Latitude and longitude have changed places",
    "{latitude: -40.13351, longitude: 67.82956}": "km outside Uzbekistan. Give the point in Uzbekistan (UZB)",
    "{latitude: 47.0, longitude: 19.0}": "outside Uzbekistan, in Hungary.",
    "{latitude: 91, longitude: 67.8}": "91 is given; it may not be above 90",
    "{latitude: 40.1, longitude: -180.5}": "-180.5 is given; it may not be below -180", "{latitude: 40.1}": "longitude",
    "{latitude: .nan, longitude: 67.8}": "'.nan' is no number",
    "{latitude: 40.1, longitude: .inf}": "'.inf' is no number", '{latitude: "40.1", longitude: 67.8}': "number",
    "{latitude: 40°08′N, longitude: 67.8}": "number", "{latitude: true, longitude: 67.8}": "number",
    "{latitude: 40.1, longitude: 67.8, altitude: 300}": "altitude", "[40.1, 67.8]": "coordinates",
    "{latitude: 40.13351, longitude: 67.82956, source: nobody_2026}": "no source is called 'nobody_2026'",
}  # fmt: skip


@pytest.mark.sampled(5)
@pytest.mark.parametrize("wrong", HOSTILE)
def test_wrong_coordinates_are_told_at_their_line(draft: str, but: But, told: Told, wrong: str) -> None:
    text = but(draft, (GIVEN, f"coordinates: {wrong}"))
    line = text[: text.index("coordinates:")].count("\n") + 1
    found = [each for each in told(text) if each.where.startswith("coordinates")]
    assert found
    assert {each.line for each in found} == {line}
    assert HOSTILE[wrong] in " ".join(f"{each.where} {each.message}" for each in found)


@pytest.mark.parametrize(
    ("latitude", "longitude", "country"),
    [
        (40.13351, 67.82956, "UZB"),
        (53.9, 4.5, "NLD"),  # at sea, 60 km out
        (41.30, 69.25, "KAZ"),  # a few kilometres across the border
        (-16.8, -179.95, "FJI"),  # behind the line at 180 degrees
        (10.0, 10.0, "XYZ"),  # a made-up country has no outline to lie outside of
    ],
)
def test_points_in_the_country_and_close_by_are_taken(latitude: float, longitude: float, country: str) -> None:
    point = Coordinates(latitude=latitude, longitude=longitude)
    assert list(place_problems(point, country)) == []


def test_no_coordinates_are_no_problem(draft: str, but: But) -> None:
    study = api.run(parse(but(draft, (f"{GIVEN}  # of the town\n", "")), "mine", "mine.yaml"), draws=20)
    assert (study.facts.latitude, study.facts.longitude, study.facts.place_source) == ("", "", "")


def test_a_study_holds_the_place_and_its_source() -> None:
    study = study_of("byd-jizzakh", beside=False)
    facts = study.facts
    assert (facts.latitude, facts.longitude, facts.region_code) == ("40.13351", "67.82956", "UZ-JI")
    assert study.row("sources", "geonames_2026")["topics"] == "place"


def test_a_variant_in_another_town_gives_its_own_coordinates() -> None:
    with pytest.raises(ProblemsError) as caught:
        parse("inherits: byd-jizzakh\nplace: Bukhara\n", "mine", "mine.yaml")
    (found,) = caught.value.problems
    assert found.where == "coordinates"
    assert "Give those of Bukhara, or null." in found.message
    variant = parse("inherits: byd-jizzakh\nplace: Bukhara\ncoordinates: null\n", "mine", "mine.yaml")
    assert variant.scenario.coordinates is None
