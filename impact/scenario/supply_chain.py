"""A supply chain by proxy: where a country has no input-output table, one made of tables of other countries."""

from collections.abc import Iterator
from typing import Annotated, Literal, Protocol

from pydantic import Field

from impact.scenario.national_tables import bring_one
from impact.scenario.quantity import Prose, Strict, Whole

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
        scenario: of the project. no_proxy: why its kind of project cannot do with a proxy; empty where it can.
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
