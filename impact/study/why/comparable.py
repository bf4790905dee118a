"""Whether two scenarios or studies can be held side by side, and how to bring them on the same scale."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from impact.scenario.load import Loaded

GASES = re.compile(r"CO2e_(\w+)")
SCALE = {  # field: what it is, how to align it
    "country": ("are of different countries", "no step leads from one country to another"),
    "currency": ("are in different currencies", "give both the same 'currency'"),
    "price_year": (
        "have different price years",
        "give both the same 'price_year': money of another year is carried there by its price index",
    ),
}


def differences(first: Loaded, second: Loaded) -> Iterator[str]:
    """Yield why two scenarios cannot be held side by side: what differs and what to do."""
    for name, (words, remedy) in SCALE.items():
        one, other = getattr(first.scenario, name), getattr(second.scenario, name)
        if one != other:
            yield f"the two {words} ({one} and {other}). To align them, {remedy}."
    one, other = first.scenario.project.kind, second.scenario.project.kind
    if one != other:
        yield f"the two are different kinds of project ({one} and {other}). Compare two of one kind."


def other_gases(first: Mapping[str, str], second: Mapping[str, str]) -> Iterator[str]:
    """Yield why key figures cannot be compared: they sum greenhouse gases by different sets.

    Args:
        first, second: unit of each key figure.
    """
    for metric, unit in first.items():
        one, other = GASES.search(unit), GASES.search(second.get(metric, ""))
        if one and other and one[1] != other[1]:
            yield (
                f"{metric} sums greenhouse gases with {one[1]} in one and {other[1]} in the other. To align them, run "
                "both scenarios again with one version of impact and one 'gwp_set'."
            )
            return
