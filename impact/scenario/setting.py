"""Where a project stands, projects to compare it with, and the donors of a proxy table."""

from collections.abc import Iterator
from typing import Annotated, Literal, Protocol, Self

from pydantic import Field, model_validator

from impact.catalogue.outlines import Point, country_at, outline
from impact.core.country_names import country_name
from impact.scenario.files.folder import bring_one
from impact.scenario.quantity import Label, Number, Prose, Strict, Whole


class Peer(Strict):
    """One other project, as it was published.

    Attributes:
        id, name, country: which one, in a few words, and where (ISO 3166; empty for a group).
        year: that the figures are of.
        status: reported (it is so) or announced (it is promised).
        jobs, people: how many, and the unit in which they are counted, as the kind of project counts its own.
        output: what they make a year.
        per_output: jobs for what is made, where only that was published.
        unit: of `output`, or of `per_output`, as the kind of project has it.
        source: where it is said.
        grade: A to D.
        reason: what the figure counts otherwise than the project's own.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    name: Label
    country: str = Field(default="", pattern=r"^([A-Z]{3})?$")
    year: Whole = Field(ge=1900, le=2100)
    status: Literal["reported", "announced"]
    jobs: Number | None = Field(default=None, ge=0)
    people: str = "persons"
    output: Number | None = Field(default=None, gt=0)
    per_output: Number | None = Field(default=None, ge=0)
    unit: str
    source: str
    grade: Literal["A", "B", "C", "D"] = "C"
    reason: Prose = ""

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        both = self.jobs is not None and self.output is not None
        if both == (self.per_output is not None) or (self.per_output is not None and self.jobs is not None):
            raise ValueError("give 'jobs' and 'output', or 'per_output' alone")
        if self.id == "project":
            raise ValueError("'project' is the project itself. Choose another id")
        return self


ACROSS_KM = 30  # a point so far across the border may be meant: outlines are simplified
AT_SEA_KM = 370  # 200 nautical miles, so far a country may build at sea


class Coordinates(Strict):
    """A point of a map, in degrees: north and east above zero, south and west below.

    Attributes:
        latitude: from the equator.
        longitude: from Greenwich.
        source: id of the source that says so.
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


NEEDS = {1: "value added by industry", 2: "value added and output by industry", 3: "those and imports and exports"}


class ProxyStated(Strict):
    """Which tables stand in for that of the country, and how they are fitted to it.

    Attributes:
        level: what of the country's own they are fitted to. 0: nothing; 1: value added by industry; 2: output too; 3:
            imports and exports by product too, balanced by RAS.
        donors: tables of other countries, as ISO3/folder, such as UZB/io_2022; their mean is taken.
        year: of the country's own figures; from level 1 on.
        reason: why these donors.
    """

    level: Literal[0, 1, 2, 3]
    donors: Annotated[tuple[Annotated[str, Field(pattern=r"^[A-Z]{3}/\w+$")], ...], Field(min_length=1, max_length=20)]
    year: Annotated[Whole, Field(ge=1990, le=2100)] | None = None
    reason: Prose = Field(min_length=1)


class SupplyChainStated(Strict):
    """How the supply chain is followed where no table of the country is named.

    Attributes:
        proxy: by tables of other countries.
    """

    proxy: ProxyStated


class Named(Protocol):
    """What of a scenario says by which table the supply chain is followed."""

    @property
    def table(self) -> str:
        """Name of the national table; empty where none is named."""

    @property
    def country(self) -> str:
        """Code of the country."""

    @property
    def supply_chain(self) -> SupplyChainStated | None:
        """How the supply chain is followed instead."""


def supply_chain_problems(scenario: Named, no_proxy: str) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield what does not fit together in table and proxy: path and message.

    Args:
        scenario: of the project.
        no_proxy: why its kind of project cannot do with a proxy; empty where it can.
    """
    stated = scenario.supply_chain
    if stated is None:
        if not scenario.table:
            others = "" if no_proxy else " Or name tables of other countries under 'supply_chain: {proxy: ...}'."
            none = " Or say 'none': what rests on a table is then not estimated."
            why = f" Tables of other countries cannot stand in: {no_proxy}" if no_proxy else ""
            yield (
                ("table",),
                f"is missing: name a table of the country.{none}{others} {bring_one(scenario.country)}.{why}",
            )
        return
    here, proxy = ("supply_chain", "proxy"), stated.proxy
    if scenario.table:
        words = f"a supply chain has one table, and 'table: {scenario.table}' names another. Take one of them out."
        yield here, words
    if no_proxy:
        yield here, f"{no_proxy} Name a table of the country in 'table'."
    for index, donor in enumerate(proxy.donors):
        if donor.startswith(f"{scenario.country}/"):
            words = "the country cannot be its own donor. Name its table in 'table', and no proxy."
            yield (*here, "donors", index), words
        if donor in proxy.donors[:index]:
            yield (*here, "donors", index), f"'{donor}' stands twice, and would count twice. Take one out."
    if proxy.level and proxy.year is None:
        words = f"level {proxy.level} needs {NEEDS[proxy.level]} of the country. Say in 'year' of which year."
        yield (*here, "year"), words
    if not proxy.level and proxy.year is not None:
        yield (*here, "year"), "level 0 takes no figures of the country. Take the year out, or raise the level."
