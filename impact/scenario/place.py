"""Where a project stands, as a point of a map, and what is wrong with one."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from impact.catalogue.outlines import Point, country_at, outline
from impact.core.country_names import country_name
from impact.scenario.quantity import Number, Strict

ACROSS_KM = 30  # a point so far across the border may be meant: outlines are simplified
AT_SEA_KM = 370  # 200 nautical miles, so far a country may build at sea


class Coordinates(Strict):
    """A point of a map, in degrees: north and east above zero, south and west below.

    Attributes:
        latitude: from the equator. longitude: from Greenwich. source: id of the source that says so.
    """

    latitude: Annotated[Number, Field(ge=-90, le=90)]
    longitude: Annotated[Number, Field(ge=-180, le=180)]
    source: str = ""

    @property
    def point(self) -> Point:
        """The point as outlines hold theirs."""
        return (self.longitude, self.latitude)


def place_problems(coordinates: Coordinates | None, country: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield that a point lies in no part of its country; a country without an outline is not held against it."""
    known = outline(country)
    if coordinates is None or known is None:
        return
    away, there = known.away_km(coordinates.point), ""
    if away <= ACROSS_KM or (away <= AT_SEA_KM and not (there := country_at(coordinates.point))):
        return
    latitude, longitude = coordinates.latitude, coordinates.longitude
    name = country_name(country)
    there = there or country_at(coordinates.point)
    where = f"{away:,.0f} km outside {name}{f', in {country_name(there)}' if there else ''}"
    if known.holds((latitude, longitude)):
        hint = "Latitude and longitude have changed places"
    else:
        hint = f"Give the point in {name} ({country}) in decimal degrees, south and west below zero, or leave it out"
    yield (), f"latitude {latitude:g}, longitude {longitude:g} lies {where}. {hint}."
