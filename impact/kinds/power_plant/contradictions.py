"""What is claimed of a power plant and cannot be true together."""

from collections.abc import Iterator
from typing import Any

import numpy as np

from impact.catalogue.catalogue import WORLD
from impact.formulas.emissions.grid_margins import burned_co2
from impact.scenario.claims import Claim

T_PER_KT = 1000.0
Path = tuple[str | int, ...]


def gas_against_tonnes(scenario: Any, catalogue: Any) -> Iterator[tuple[Path, str]]:
    """Yield claims of tonnes that the gas claimed to be saved contradicts, where neither claim says so itself.

    Args:
        scenario: with the claims. catalogue: with the heat and carbon of gas, and how far rounding may go.
    """
    claimed, at = scenario.project.claimed, {claim.id: place for place, claim in enumerate(scenario.claims)}
    if claimed is None or claimed.gas not in at:
        return
    gas = scenario.claims[at[claimed.gas]]
    heat = catalogue.factor("gas_heat", (WORLD,), None, "MJ/m3").value
    content = catalogue.factor("co2_content_ncv", (WORLD,), None, "kg CO2/GJ", fuel="natural_gas").value
    low, high = (
        catalogue.factor("limit_gas_and_tonnes", (WORLD,), None, "1", end=end).value for end in ("low", "high")
    )
    burned = float(burned_co2(np.array(gas.value), heat, content)) * T_PER_KT
    for claim in (scenario.claims[at[name]] for name in claimed.tonnes if name in at):
        if burned and not low <= claim.value / burned <= high and not _said(claim, gas):
            words = (
                f"{claim.value:,.0f} t CO2 and the {gas.value:g} million m3 of gas of the claim '{gas.id}' contradict "
                f"each other: so much gas gives off {burned:,.0f} t when burned, and the tonnes are "
                f"{claim.value / burned:.2f} times that; {low:g} to {high:g} times is taken for rounding. Correct the "
                f"one that was copied wrongly; where both were said, write under 'against' what {gas.source} says."
            )
            yield ("claims", at[claim.id], "value"), words


def _said(claim: Claim, gas: Claim) -> bool:
    """Return whether one of two claims names the source of the other as one that says otherwise."""
    pairs = ((claim, gas), (gas, claim))
    return any(each.source == other.source for one, other in pairs for each in one.against)
