"""The national table as a project meets it: per unit of output and of spending, at prices of the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array
from impact.catalogue.io_table import InputOutputTable
from impact.economy.input_output import (
    domestic_coefficients,
    import_shares,
    leontief_inverse,
    per_output,
    technical_coefficients,
)
from impact.economy.supply_chain import Demand, SupplyChain, consumption_basket, productivity_factor, spending_loop
from impact.errors import ImpactError
from impact.models.inputs import Inputs

GOODS_SECTIONS = ("A", "B", "C")


@dataclass(frozen=True)
class Nation:
    """One national table, everything per unit of output or of spending, at prices of the table.

    Attributes:
        table: where it comes from.
        chain: domestic Leontief model.
        own: domestic share of each product.
        jobs: registered jobs per million.
        informal: further jobs; None where the table counts jobs in one way.
        gva, wages, taxes, imports: per unit of output; taxes are net, on products bought.
        exports: of each product.
        surplus, production_taxes: gross operating surplus and taxes on production per unit of output; None where the
            table does not hold them.
        deflators: price of the scenario's year over that of the table, by sector.
        goods: which sectors are goods.
        basket: what a unit of household spending buys at home.
        drift: factor on job coefficients, (draws, years).
        drift_key: of the assumption by which they fall.
    """

    table: InputOutputTable
    chain: SupplyChain
    own: Array
    jobs: Array
    informal: Array | None
    gva: Array
    wages: Array
    taxes: Array
    surplus: Array | None
    production_taxes: Array | None
    imports: Array
    exports: Array
    deflators: Array
    goods: NDArray[np.bool_]
    basket: Array
    drift: Array
    drift_key: str

    def imports_of(self, demand: Demand) -> Array:
        """Return what all rounds of supply of a demand import, (draws, ...).

        A higher domestic share of what the sector buys from itself takes the place of imports.
        """
        output = self.chain.output_of_sector(demand)
        change = self.chain.own_change.reshape(self.chain.own_change.shape + (1,) * max(output.ndim - 1, 0))
        return self.chain.effect(self.imports, demand) - change * output

    def in_sections(self, *sections: str) -> Array:
        """Return one for the sectors of these sections and zero for all others."""
        return np.array([float(section in sections) for section in self.table.sections])

    def gva_in(self, section: str, demand: Demand) -> Array:
        """Return the value added in one section that a demand sets off in all rounds, (draws, ...)."""
        result: Array = self.chain.effect(self.gva * self.in_sections(section), demand)
        return result

    @cached_property
    def divisions(self) -> tuple[str, ...]:
        """The division of each sector, such as C29: the finest at which jobs are observed."""
        return tuple(code.split(".")[0] for code in self.table.codes)


@dataclass(frozen=True)
class Households:
    """What a unit of first-round household spending sets off in all rounds, (draws,).

    Attributes:
        spent: spending at basic prices out of a gross wage.
        jobs: registered jobs per unit of the scenario's money, before the fall of job coefficients.
        informal: further jobs, likewise.
        gva, wages, imports: per unit.
        surplus, production_taxes: likewise; None where the table does not hold them.
    """

    spent: Array
    jobs: Array
    informal: Array | None
    gva: Array
    wages: Array
    imports: Array
    surplus: Array | None
    production_taxes: Array | None


def nation(inputs: Inputs, drift: str, sector: str = "", own: Array | None = None) -> Nation:
    """Return the table of the scenario's country.

    Args:
        drift: key of the assumption by which job coefficients fall each year.
        sector, own: code of a sector, and the domestic share of what it buys from itself, (draws,).

    Raises:
        ImpactError: the table lacks what the model needs.
    """
    with inputs.about("national_table"):
        table = inputs.table
    if table.imports is None or table.exports is None or table.closure is None:
        raise ImpactError(_lacks(table))
    mu, inverse = _domestic(table)
    k, change = 0, np.zeros(1)
    if own is not None:
        k = table.position(sector)
        change = (own - (1 - mu[k])) * table.transactions[k, k] / table.output[k]
    with inputs.about("productivity"):
        falls = productivity_factor(inputs.assumption(drift), inputs.years, table.year)
    counts = [each.count for each in table.jobs.values()]
    indices = {section: price_index(inputs, section) for section in dict.fromkeys(table.sections)}
    return Nation(
        table=table,
        chain=SupplyChain(inverse, k, change),
        own=1 - mu,
        jobs=per_output(counts[0], table.output),
        informal=per_output(counts[1] - counts[0], table.output) if len(counts) > 1 else None,
        gva=per_output(table.inputs["gva"], table.output),
        wages=per_output(table.inputs["wages"], table.output),
        taxes=per_output(table.inputs["taxes"], table.output),
        surplus=_known(table, "surplus"),
        production_taxes=_known(table, "taxes_on_production"),
        imports=mu @ technical_coefficients(table.transactions, table.output),
        exports=table.exports,
        deflators=np.array([indices[section] for section in table.sections]),
        goods=np.array([section in GOODS_SECTIONS for section in table.sections]),
        basket=consumption_basket(table.closure.consumption, mu),
        drift=falls,
        drift_key=drift,
    )


def _known(table: InputOutputTable, name: str) -> Array | None:
    return per_output(table.inputs[name], table.output) if name in table.inputs else None


def _lacks(table: InputOutputTable) -> str:
    return (
        f"{table.name}: the model needs a table of total flows with imports and exports by product and a "
        "household closure. Add 'total_flows' and 'household_closure' to table.yaml."
    )


@lru_cache(maxsize=4)
def _domestic(table: InputOutputTable) -> tuple[Array, Array]:
    """Return import shares and the domestic Leontief inverse of a table of total flows, solved once."""
    if table.imports is None or table.exports is None:
        raise ImpactError(_lacks(table))
    shares = import_shares(table.imports, table.output, table.exports, names=table.names)
    coefficients = domestic_coefficients(table.transactions, table.output, shares)
    return shares, leontief_inverse(coefficients, table.names)


def price_index(inputs: Inputs, aggregate: str) -> float:
    """Return the price of the scenario's year over that of the table; sections K to U share one index."""
    scenario, table = inputs.scenario, inputs.table
    unit = f"{scenario.currency}_{scenario.price_year}/{scenario.currency}_{table.year}"
    name = "K-U" if len(aggregate) == 1 and aggregate >= "K" else aggregate
    with inputs.about("prices"):
        return inputs.number(
            "price_index", unit, scenario.country, period=str(scenario.price_year), base=str(table.year), aggregate=name
        )


def households(inputs: Inputs, country: Nation, spent: str, product_taxes: str) -> Households:
    """Return what household spending sets off.

    Args:
        spent, product_taxes: keys of the assumptions: share of net wages spent, net taxes in that spending.
    """
    with inputs.about("households", "supply_chain"):
        tax = inputs.number("income_tax_rate", "1", inputs.scenario.country)
        of_wage = (1 - tax) * inputs.assumption(spent) / (1 + inputs.assumption(product_taxes))
    chain, basket = country.chain, country.basket
    loop = spending_loop(of_wage, chain.effect(country.wages, basket))
    price = price_index(inputs, "household_consumption")

    def jobs(coefficients: Array) -> Array:
        return loop * chain.effect(coefficients, basket) / price

    return Households(
        spent=of_wage,
        jobs=jobs(country.jobs),
        informal=None if country.informal is None else jobs(country.informal),
        gva=loop * chain.effect(country.gva, basket),
        wages=loop * chain.effect(country.wages, basket),
        imports=loop * (1 - basket.sum() + country.imports_of(basket)),
        surplus=None if country.surplus is None else loop * chain.effect(country.surplus, basket),
        production_taxes=None
        if country.production_taxes is None
        else loop * chain.effect(country.production_taxes, basket),
    )


def largest(parts: Array, names: Sequence[str], least: float) -> list[str]:
    """Return the names whose part is at least `least` of the sum, the largest first.

    Args:
        parts: not negative, (names,).
    """
    total = float(parts.sum())
    order = sorted(range(len(names)), key=lambda at: (-parts[at], names[at]))
    return [names[at] for at in order if total > 0 and parts[at] >= least * total]
