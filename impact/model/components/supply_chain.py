"""Purchases and the supply chain: direct, indirect and induced jobs and value added."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from impact.core.arrays import NOTHING, Array, total
from impact.core.errors import ImpactError
from impact.core.vocabulary import CHANNELS, TOTAL
from impact.formulas.economy.supply_chain import Demand, all_rounds, first_round_spending, indirect_jobs
from impact.model.component import Part
from impact.model.components.taxes import by_base, per_demand, scaled
from impact.model.flows import ByName, Flows
from impact.model.inputs import Inputs
from impact.model.nation import HouseholdEffects, Nation, households
from impact.model.rows import ResultRow, joined
from impact.model.tax_rates import TaxRates

GOVERNMENT = "fd_government"
NO_COLUMN = f"the national table has no column of what the state buys ('{GOVERNMENT}' in final_use.csv)"


@dataclass(frozen=True)
class UnitEffects:
    """Effects of a unit of money, in all rounds of supply and through wages spent.

    Attributes:
        jobs: [persons], (draws, years).
        gva, imports: per unit, (draws, 1).
        taxes: named ones per unit by name, (draws, 1).
        wages: of residents, per unit, (draws, 1).
        product_taxes: net taxes on what its makers and their suppliers buy, without wages spent, (draws, 1); zero where
            the table does not hold them.
    """

    jobs: Array
    gva: Array
    taxes: ByName
    imports: Array
    wages: Array
    product_taxes: Array


def unit_effects(
    country: Nation,
    households: HouseholdEffects,
    rates: TaxRates,
    demand: Array,
    real: Array,
    price: Array | float = 1.0,
) -> UnitEffects:
    """Return what a unit spent at home sets off.

    Args:
        households: what a unit that they spend sets off.
        rates: of tax.
        demand: the unit by product, as far as it is bought at home, (n,).
        real: the same at prices of the table, which jobs go with.
        price: of a unit of `demand` in the money of the result, (draws, 1).
    """
    chain = country.chain
    spent = first_round_spending(chain, country.wages, demand, households.spent)
    jobs = chain.effect(country.jobs, real)[:, None] + price * (spent * households.jobs)[:, None]
    return UnitEffects(
        jobs=jobs * country.drift,
        gva=price * all_rounds(chain, country.gva, demand, spent, households.gva)[:, None],
        taxes=scaled(per_demand(country, households, demand, rates), price),
        imports=price * (country.imports_of(demand) + spent * households.imports)[:, None],
        wages=price * all_rounds(chain, country.wages, demand, spent, households.wages)[:, None],
        product_taxes=price * product_taxes_of(country, demand),
    )


def product_taxes_of(country: Nation, demand: Demand) -> Array:
    """Return net taxes on what the makers of a demand and their suppliers buy; zero where the table lacks them."""
    if country.taxes is None:
        return NOTHING
    return country.made(country.taxes, demand)


def final_use(country: Nation, column: str) -> Array:
    """Return what a unit of a column of final use buys at home by sector, (n,); the rest of the unit is imported.

    s[i] = h[i] max(f[i], 0) / sum(max(f, 0)), with the part h of product i bought at home, one where the table holds
    products of the country alone.
    """
    bought = np.maximum(country.table.final_use[column], 0.0)
    shares: Array = bought / bought.sum()
    return shares if country.table.flows == "domestic" else shares * country.own


def unit_of_state(inputs: Inputs, country: Nation, households: HouseholdEffects, rates: TaxRates) -> UnitEffects | None:
    """Return what a unit that the state spends sets off in all rounds; None where the table has no column of it."""
    if inputs.stand_in is not None:
        unknown = np.full((1, 1), np.nan)
        return UnitEffects(unknown, unknown, by_base(rates, unknown, unknown, unknown), *[unknown] * 3)
    if GOVERNMENT not in country.table.final_use:
        return None
    demand = final_use(country, GOVERNMENT)
    found = unit_effects(country, households, rates, demand, country.real(demand))
    return replace(found, imports=found.imports + 1 - demand.sum())


def of_sector(country: Nation, code: str) -> Array:
    """Return a unit spent on one sector at home, (n,)."""
    demand = np.zeros(len(country))
    demand[country.table.position(code)] = 1.0
    return demand


LEAKAGE = 1e-6  # purchases that may go astray in the table's own rounding [1]


def supply_chain(imports: str) -> Part[Flows]:
    """Return the part.

    Args:
        imports: what the project buys abroad, in the rows of its purchases: goods, or the total.
    """

    def rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
        yield from _job_rows(flows)
        for channel, values in {**flows.gva, TOTAL: flows.sum_of("gva")}.items():
            topics = topics_of(flows, "gva", channel)
            yield ResultRow("gva", values, flows.years, {"channel": channel}, scope="gross", topics=topics)
        if not inputs.headlines_only:
            yield from _money_rows(flows, imports)
            yield from _income_rows(flows)

    return Part(
        "supply_chain",
        needs=("nation", "bought", "real", "labour_intensity", "staff", "wages", "value_added"),
        gives=("households", "supply_wages", "spending", "jobs", "informal", "gva"),
        shows=("foreign", "imported"),
        may_use=("turnover", "product_taxes", "duties"),
        compute=_compute,
        rows=rows,
        leads=True,
    )


def _compute(inputs: Inputs, flows: Flows) -> None:
    """Give what purchases and wages set off; direct jobs and value added are the project's own, never its sector's."""
    country = flows.nation
    with inputs.about("jobs"):
        flows.households = households(inputs, country, "households.spent", "households.product_taxes")
    flows.supply_wages = country.chain.effect(country.wages, flows.bought)
    flows.spending = (flows.wages + flows.supply_wages) * flows.households.spent[:, None]
    indirect = country.chain.effect(country.gva, flows.bought)
    _nothing_is_lost(country, flows.bought, indirect)
    indirect = indirect * country.gva_ratio[:, None]
    flows.informal = _informal(flows)
    flows.jobs = {"direct": flows.staff} | _of_suppliers_and_wages(flows, country.jobs, flows.households.jobs)
    flows.gva = {
        "direct": flows.value_added,
        "indirect": indirect,
        "induced": flows.spending * flows.households.gva[:, None],
    }


def _informal(flows: Flows) -> dict[str, Array]:
    if flows.nation.informal is None or flows.households.informal is None:
        return {}
    return _of_suppliers_and_wages(flows, flows.nation.informal, flows.households.informal)


def _of_suppliers_and_wages(flows: Flows, coefficients: Array, per_spending: Array) -> dict[str, Array]:
    country = flows.nation
    return {
        "indirect": indirect_jobs(country.chain, coefficients, flows.real, country.drift, flows.labour_intensity)
        * country.jobs_ratio[:, None],
        "induced": flows.spending * per_spending[:, None] * country.drift,
    }


def _nothing_is_lost(country: Nation, bought: Demand, gva: Array) -> None:
    """Check that each unit spent at home ends as value added, imports or taxes, in every draw.

    Raises:
        ImpactError: the three differ from what was spent, so the table or its import shares do not fit together.
    """
    if country.taxes is None:  # what is not value added or imports may be taxes
        return
    ends = gva + country.imports_of(bought) + country.chain.effect(country.taxes, bought)
    spent = all_of(bought, country)
    gap = np.abs(ends - spent).max()
    if gap > LEAKAGE * spent.max():
        raise ImpactError(
            f"Value added, imports and taxes in the supply chain differ from the purchases by {gap / spent.max():.2%}. "
            "Check that output = inputs + value added + taxes in primary_inputs.csv."
        )


def all_of(bought: Demand, country: Nation) -> Array:
    """Return purchases of all products together, (draws, years)."""
    result: Array = bought @ np.ones(len(country))
    return result


def _job_rows(flows: Flows) -> Iterator[ResultRow]:
    def row(values: Array, channel: str, origin: str = "na", formality: str = "na") -> ResultRow:
        keys = {"phase": "operation", "channel": channel, "origin": origin, "formality": formality}
        return ResultRow("jobs", values, flows.years, keys, scope="gross", topics=topics_of(flows, "jobs", channel))

    yield row(flows.jobs["direct"] - flows.foreign, "direct", "local")
    yield row(flows.foreign, "direct", "foreign")
    for channel in ("indirect", "induced"):
        yield row(flows.jobs[channel], channel, formality="formal")
    yield row(flows.sum_of("jobs"), TOTAL)
    for channel, values in flows.informal.items():
        keys = {"phase": "operation", "channel": channel, "formality": "informal"}
        topics = flows.topics[f"informal.{channel}"]
        yield ResultRow("jobs_informal", values, flows.years, keys, scope="gross", topics=topics)


def labour_income(flows: Flows) -> dict[str, Array]:
    """Return wages of residents at the project, of its suppliers and from wages spent, by channel, (draws, years)."""
    induced = flows.spending * flows.households.wages[:, None]
    return {"direct": flows.wages, "indirect": flows.supply_wages, "induced": induced}


def _income_rows(flows: Flows) -> Iterator[ResultRow]:
    channels = labour_income(flows)
    for channel, values in {**channels, TOTAL: total(channels.values())}.items():
        topics = topics_of(flows, "labour_income", channel)
        yield ResultRow("labour_income", values, flows.years, {"channel": channel}, scope="gross", topics=topics)


def topics_of(flows: Flows, quantity: str, channel: str) -> tuple[str, ...]:
    """Return what a quantity of a channel, or of all, rests on."""
    if quantity == "labour_income":
        further = () if channel == "direct" else topics_of(flows, "gva", channel)
        return joined(("wages",), further) if channel in ("direct", TOTAL) else further
    return flows.topics_of(*(f"{quantity}.{each}" for each in (CHANNELS if channel == TOTAL else (channel,))))


def _money_rows(flows: Flows, imports: str) -> Iterator[ResultRow]:
    if flows.given("turnover"):
        yield ResultRow("turnover", flows.turnover, flows.years, topics=flows.topics["turnover"])

    def spent(values: Array, origin: str, sector: str, *names: str) -> ResultRow:
        keys = {"origin": origin, "sector": sector}
        return ResultRow("purchases", values, flows.years, keys, topics=flows.topics_of(*names))

    divisions = flows.nation.divisions
    for division in dict.fromkeys(divisions):
        part = flows.bought @ np.array([float(name == division) for name in divisions])
        if part.any():
            yield spent(part, "national", division, "bought")
    yield spent(all_of(flows.bought, flows.nation), "national", TOTAL, "bought")
    yield spent(flows.imported, "import", imports, "imported")
    if flows.given("product_taxes"):
        duties = flows.duties if flows.given("duties") else NOTHING
        yield spent(flows.product_taxes + duties, "tax", "na", "turnover", "product_taxes")
    yield spent(flows.wages, "wages", "na", "wages")
