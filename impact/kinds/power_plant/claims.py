"""Claims of tonnes, gas and households compared with the estimate, and claims that contradict each other."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from impact.catalogue.catalogue import WORLD
from impact.core.arrays import Array
from impact.formulas.emissions.generation import per_household
from impact.formulas.emissions.grid_margins import compute_gas_combustion_co2
from impact.kinds.power_plant.flows import PowerFlows
from impact.kinds.power_plant.schema_parts import ClaimedOfPlant
from impact.model.component import Part
from impact.model.components.displaced_supply import TOPIC_OF
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow
from impact.scenario.claims import Claim

T_PER_KT = 1000.0
Path = tuple[str | int, ...]


def gas_against_tonnes(scenario: Any, catalogue: Any) -> Iterator[tuple[Path, str]]:
    """Yield claims of tonnes that the gas claimed to be saved contradicts, where neither claim says so itself.

    Args:
        scenario: with the claims.
        catalogue: with the heat and carbon of gas, and how far rounding may go.
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
    burned = float(compute_gas_combustion_co2(np.array(gas.value), heat, content)) * T_PER_KT
    for claim in (scenario.claims[at[name]] for name in claimed.tonnes if name in at):
        if burned and not low <= claim.value / burned <= high and not _contradict(claim, gas):
            words = (
                f"{claim.value:,.0f} t CO2 and the {gas.value:g} million m3 of gas of the claim '{gas.id}' contradict "
                f"each other: so much gas emits {burned:,.0f} t when burned, and the tonnes are "
                f"{claim.value / burned:.2f} times that; {low:g} to {high:g} times is taken for rounding. Correct the "
                f"one that was copied wrongly; where both were said, write under 'against' what {gas.source} says."
            )
            yield ("claims", at[claim.id], "value"), words


def _contradict(claim: Claim, gas: Claim) -> bool:
    """Return whether one of two claims names the source of the other as one that says otherwise."""
    pairs = ((claim, gas), (gas, claim))
    return any(each.source == other.source for one, other in pairs for each in one.against)


def known_claims(inputs: Inputs) -> dict[str, Claim]:
    """Return the claims of the scenario by id."""
    return {claim.id: claim for claim in inputs.scenario.claims}


def _rows(inputs: Inputs, flows: PowerFlows) -> Iterator[ResultRow]:
    claimed, known = inputs.scenario.project.claimed, known_claims(inputs)
    if claimed is None or not known:
        return
    at = [flows.years.index(claimed.year)]
    rule = inputs.scenario.project.figures.displacement
    delivered, factor = (_of_year(flows, values, at) for values in (flows.delivered, flows.factors[rule]))
    made = known[claimed.generation] if claimed.generation else None
    powers = {name: known[with_it] for name, with_it in claimed.generation_of.items()}
    behind = ("output", "own_emissions", *TOPIC_OF[rule])
    if made is not None:
        yield from _steps(
            "claim_power", made, claimed.year, {"other_generation": delivered - _value(made)}, delivered, ("output",)
        )
    for name in claimed.tonnes:
        avoided, own = (_of_year(flows, values, at) for values in (-flows.change(rule), flows.own_co2))
        steps = _way(known[name], powers.get(name, made), factor, avoided + own, "other_factor") | _stack(inputs, own)
        yield from _steps("claim_tonnes", known[name], claimed.year, steps, avoided, behind)
    if claimed.gas:
        saved, own = (_of_year(flows, values, at) for values in (flows.gas_saved, flows.own_gas))
        others = saved + own
        rate = np.divide(others, delivered, out=np.zeros_like(others + delivered), where=delivered > 0)
        steps = _way(known[claimed.gas], made, rate, others, "other_gas_per_kwh") | _stack(inputs, own)
        topics = ("output", "displaced_mix", "gas_power", "gas_heat", "own_emissions")
        yield from _steps("claim_gas", known[claimed.gas], claimed.year, steps, saved, topics)
    yield from _equivalents(inputs, power_of_claims(claimed, known, flows))


def power_of_claims(claimed: ClaimedOfPlant, known: Mapping[str, Claim], flows: PowerFlows) -> float:
    """Return the power claimed, or that of the central run in the same year where none is [GWh/yr]."""
    if claimed.generation:
        return _value(known[claimed.generation])
    return float(_of_year(flows, flows.delivered, [flows.years.index(claimed.year)])[0, 0])


def _of_year(flows: PowerFlows, values: Array, at: list[int]) -> Array:
    return np.broadcast_to(values, (len(values), len(flows.years)))[:, at]


def _value(claim: Claim) -> float:
    assert claim.value is not None  # the schema asks for it
    return claim.value


def _way(claim: Claim, made: Claim | None, rate: Array, modelled: Array, step: str) -> dict[str, Array]:
    """Return the steps from a claim to what others do not emit or burn: another rate, then another amount of power."""
    if made is None:
        return {"other_rate_and_generation": modelled - _value(claim)}
    first = rate * _value(made) - _value(claim)
    return {step: first, "other_generation": modelled - _value(claim) - first}


def _stack(inputs: Inputs, own: Array) -> dict[str, Array]:
    """Return the step of what the plant emits or burns itself, which comes off what others do not; none without."""
    return {} if inputs.scenario.project.fuel is None and not own.any() else {"own_stack": -own}


def _steps(
    variable: str, claim: Claim, year: int, steps: dict[str, Array], modelled: Array, topics: tuple[str, ...]
) -> Iterator[ResultRow]:
    whole = {"claimed": np.full((1, 1), _value(claim)), **steps, "modelled": modelled}
    for order, (step, values) in enumerate(whole.items(), start=1):
        keys = {"claim": claim.id, "order": str(order), "step": step}
        own = step == "claimed"
        yield ResultRow(
            variable, values, (year,), keys, claim.status if own else "modelled", "net", () if own else topics
        )


def _equivalents(inputs: Inputs, generation: float) -> Iterator[ResultRow]:
    """Yield for each claim of households the power of one that it implies, and the number at the divisor."""
    claimed, known = inputs.scenario.project.claimed, known_claims(inputs)
    for name in claimed.households:
        number = _value(known[name])
        keys = {"claim": name}
        implied = np.array(per_household(generation, number))
        yield ResultRow("household_power", implied, (), {**keys, "item": "implied_use"}, "announced")
        if claimed.household_use is None:
            continue
        with inputs.about("household_use"):
            use = inputs.by_draw("claimed.household_use")
        yield ResultRow("household_power", use, (), {**keys, "item": "divisor"}, topics=("household_use",))
        there = generation * 1e6 / use
        yield ResultRow("household_number", there, (), {**keys, "item": "at_divisor"}, topics=("household_use",))


claims: Part[PowerFlows] = Part(
    "power_claims", shows=("delivered", "factors", "gas_saved", "own_gas", "own_co2"), rows=_rows
)
