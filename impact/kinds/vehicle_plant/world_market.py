"""Markets that a scenario does not describe: their grids from what the catalogue holds, held as they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from impact.catalogue.catalogue import Catalogue
from impact.country_names import country_name, meant_country
from impact.errors import ImpactError
from impact.models.inputs import Inputs
from impact.models.parts.grid import RENEWABLE
from impact.scenario.load import Loaded, checked
from impact.source_positions import read_yaml

COAL = "hard_coal"  # of markets of which nothing else is known
HELD = "As it is: no plan of the country was read."


def described(loaded: Loaded, market: str) -> bool:
    """Return whether a scenario says how the grid of a market goes on, at home or abroad."""
    scenario: Any = loaded.scenario
    return market in ("home", scenario.country) or market in scenario.project.grid.abroad


def with_market(loaded: Loaded, catalogue: Catalogue, market: str) -> Loaded:
    """Return a scenario that also describes the grid of a market: what is renewable today stays so.

    Raises:
        ImpactError: there is no such country, or the catalogue has no grid of it.
    """
    if described(loaded, market):
        return loaded
    share = renewable_share(loaded, catalogue, market)
    values: dict[str, Any] = dict(read_yaml(loaded.content, loaded.name)[0])
    project = dict(values["project"])
    grid = dict(project["grid"])
    of_market = {
        "coal": COAL,
        "renewable_share": {"central": share, "unit": "1", "reason": HELD},
    }
    grid["abroad"] = dict(grid["abroad"]) | {market: of_market}
    project["grid"] = grid
    return checked(values | {"project": project}, loaded.places, loaded.name, None, loaded.data)


def renewable_share(loaded: Loaded, catalogue: Catalogue, market: str) -> float:
    """Return the share of water, sun and wind in generation in the base year, or the latest before it [1].

    Raises:
        ImpactError: the catalogue does not hold it.
    """
    period = str(loaded.scenario.base_year)
    try:
        return sum(catalogue.factor("generation_share", (market,), period, "1", fuel=fuel).value for fuel in RENEWABLE)
    except ImpactError as error:
        if near := meant_country(market) if country_name(market) == market else "":
            raise ImpactError(f"market {market}: it is no code of a country.{near}") from None
        raise ImpactError(
            f"market {market}: the catalogue has no grid of {country_name(market)}: {error} 'impact list countries' "
            "says where there is one; a folder of --data may bring it."
        ) from None


def notes(inputs: Inputs, market: str, official: bool) -> Iterator[str]:
    """Yield what a result in a market rests on that is not the country's own.

    Args:
        inputs: after the run. market: code of a country. official: whether the official boundary is there.
    """
    name, scenario = country_name(market), inputs.scenario
    found = [factor for factor in inputs.factors.values() if factor.region == market]
    if defaults := [factor for factor in found if inputs.catalogue.is_default(factor)]:
        keys = ", ".join(sorted({factor.key.replace("_", " ") for factor in defaults}))
        sources = ", ".join(sorted({factor.source for factor in defaults}))
        yield f"World defaults, not read at an office of {name}: {keys} ({sources})."
    if not any(factor.key == "losses_to_socket" for factor in found):
        yield f"Losses of the grid: the middle of 141 countries, for none of {name} is known."
    yield (
        f"Not {name}'s own: distance and lives of cars, fuels, and the cars compared are those of {inputs.loaded.name}."
    )
    share = scenario.project.grid.abroad[market].renewable_share
    if share.reason == HELD:
        part = f"{share.central:.0%}".replace("%", " %")
        year = scenario.project.grid.target_year
        yield f"Its mix stays as it is, with {part} of water, sun and wind; after {year} it changes as all grids do."
    if not official:
        yield f"No official boundary: no combined margin of {name} ships (UNFCCC names no open terms)."
