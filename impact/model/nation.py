"""The national table as a project meets it: per unit of output and of spending, at prices of the table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array
from impact.core.errors import ImpactError, ProblemsError
from impact.core.io_table import InputOutputTable
from impact.formulas.economy.io_model import DomesticModel, domestic_model
from impact.formulas.economy.leontief import leontief_inverse, per_output, technical_coefficients
from impact.formulas.economy.prices import BY_PRODUCT, RealDemand, Use, bought_at_home
from impact.formulas.economy.proxy_table import widened
from impact.formulas.economy.supply_chain import (
    Demand,
    SupplyChain,
    consumption_basket,
    productivity_factor,
    spending_loop,
)
from impact.model.inputs import Inputs
from impact.model.proxy.no_table import GOODS, SERVICES
from impact.model.proxy.proxy_table import RATIOS, ProxyTable, narrow_ratio_range
from impact.model.tax_rates import rate

GOODS_SECTIONS = ("A", "B", "C")
PERSONS = "persons"


@dataclass(frozen=True)
class Nation:
    """One national table, everything per unit of output or of spending, at prices of the table.

    Attributes:
        table: where it comes from.
        chain: domestic Leontief model.
        home: by use, the part of each product that is bought at home; see `at_home`.
        jobs: registered jobs per million.
        informal: further jobs; None where the table does not tell them.
        gva, wages, imports: per unit of output.
        taxes: likewise, net, on products bought; None where the table does not hold them.
        surplus, production_taxes: gross operating surplus and taxes on production per unit of output; None where the
            table does not hold them.
        deflators: price of the scenario's year over that of the table, by sector; of a section without an index of its
            own, that of the index that stands in for it.
        without: whether a sector has no index of its own
        ratio: price of such sectors over the index that stands in for theirs, (draws,).
        basket: what a unit of household spending buys at home.
        drift: factor on job coefficients, (draws, years).
        drift_key: of the assumption by which they fall; empty where there are none.
        gva_ratio, jobs_ratio: true effect of suppliers over that of the table, (draws,); ones for a table of the
            country itself. With a proxy what it does not tell is nan, and so is all that follows from it.
        any_sector: what any sector buys of each product, where there is no table that tells sectors apart.
    """

    table: InputOutputTable
    chain: SupplyChain
    home: Mapping[Use, Array]
    jobs: Array
    informal: Array | None
    gva: Array
    wages: Array
    taxes: Array | None
    surplus: Array | None
    production_taxes: Array | None
    imports: Array
    deflators: Array
    without: NDArray[np.bool_]
    ratio: Array
    basket: Array
    drift: Array
    drift_key: str
    gva_ratio: Array = field(default_factory=lambda: np.ones(1))
    jobs_ratio: Array = field(default_factory=lambda: np.ones(1))
    any_sector: Array | None = None

    def __len__(self) -> int:
        return len(self.table)

    def at_home(self, use: Use) -> Array:
        """Return the part of each product that is bought at home, (n,).

        Raises:
            ImpactError: the table does not tell it.
        """
        return _imported_share(self.table, self.home, use)

    def real(self, demand: Any) -> Any:
        """Return demand by product at prices of the table.

        Args:
            demand: whose last axis is products, or what can be summed and divided over products like one.
        """
        at_index = demand / self.deflators
        return RealDemand(at_index, self.without, self.ratio) if self.without.any() else at_index

    def deflator(self, sector: int) -> Array:
        """Return the price of a sector in the scenario's year over that of the table, (draws, 1)."""
        own = self.deflators[sector]
        return np.asarray(own * self.ratio[:, None]) if self.without[sector] else np.array([[own]])

    @property
    def own(self) -> Array:
        """The part of each product bought as an input that is bought at home, (n,)."""
        return self.at_home("inputs")

    def bought_by(self, sector: int) -> Array:
        """Return what a sector buys of each product per unit of output, at home and abroad, (n,).

        With domestic flows it is 0 for a product of which all is imported.
        """
        if self.any_sector is not None:
            return self.any_sector
        flows = self.table.transactions[:, sector] / self.table.output[sector]
        return flows if self.table.flows == "total" else per_output(flows, self.at_home("inputs"))

    def made(self, per_output: Array, demand: Demand) -> Array:
        """Return what all rounds of supply of a demand set off, (draws, years); of a unit by product (draws, 1)."""
        found = self.chain.effect(per_output, demand)
        return found[:, None] if found.ndim == 1 else found

    def imports_of(self, demand: Demand) -> Array:
        """Return what all rounds of supply of a demand import, (draws, ...).

        A higher domestic share of what the sector buys from itself takes the place of imports.
        """
        output = self.chain.output_of_sector(demand)
        change = self.chain.own_change.reshape(self.chain.own_change.shape + (1,) * max(output.ndim - 1, 0))
        return self.chain.effect(self.imports, demand) - change * output

    @cached_property
    def goods(self) -> NDArray[np.bool_]:
        """Whether each sector makes goods."""
        return np.array([section in GOODS_SECTIONS for section in self.table.sections])

    @cached_property
    def divisions(self) -> tuple[str, ...]:
        """The division of each sector, such as C29: the finest at which jobs are observed."""
        return tuple(code.split(".")[0] for code in self.table.codes)


@dataclass(frozen=True)
class HouseholdEffects:
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
        table, proxy = inputs.table, inputs.proxied
    if proxy is not None:
        return _of_proxy(inputs, proxy, drift)
    if inputs.stand_in is not None:
        return _without_table(table, len(inputs.years), drift)
    solved = _solved(table)
    k, change = 0, np.zeros(1)
    if own is not None:
        k = table.position(sector)
        home = _imported_share(table, solved.home, "inputs")[k]
        bought = table.transactions[k, k]
        if table.flows == "domestic":
            bought = bought / home if home > 0 else 0.0
        change = (own - home) * bought / table.output[k]
    with inputs.about("productivity"):
        falls = productivity_factor(inputs.assumption(drift), inputs.years, table.year)
    sections = dict.fromkeys(table.sections)
    indices = {section: _index(inputs, section) for section in sections}
    without = {section: not has_index(inputs, section) for section in sections}
    ratio = _fall_back_ratio(inputs) if any(without.values()) else np.ones(1)
    return Nation(
        table=table,
        chain=SupplyChain(solved.inverse, k, change),
        home=solved.home,
        jobs=per_output(solved.jobs, table.output),
        informal=None if solved.informal is None else per_output(solved.informal, table.output),
        gva=per_output(table.inputs["gva"], table.output),
        wages=per_output(solved.pay, table.output),
        taxes=_known(table, "taxes"),
        surplus=_known(table, "surplus"),
        production_taxes=_known(table, "taxes_on_production"),
        imports=solved.imports,
        deflators=np.array([indices[section] for section in table.sections]),
        without=np.array([without[section] for section in table.sections]),
        ratio=ratio,
        basket=solved.basket,
        drift=falls,
        drift_key=drift,
    )


def _ratio(inputs: Inputs, proxy: ProxyTable, name: str) -> Array:
    """Return the true effect over that of the proxy, (draws,), as wide as tests or the donors one by one make it."""
    key, level = RATIOS[name], str(proxy.level)
    ratio = inputs.catalogue.factor(key, level=level)
    ends = narrow_ratio_range(ratio.low or ratio.value, ratio.high or ratio.value)
    return widened(inputs.factor(key, "1", level=level), ends, proxy.held(name, ratio))


def _of_proxy(inputs: Inputs, proxy: ProxyTable, drift: str) -> Nation:
    """Return what a proxy tells: value added, and jobs where workers of the country are known."""
    table, n, one = proxy.table, len(proxy.table), np.ones(1)
    unknown, jobs_ratio, price = np.full(n, np.nan), one, 1.0
    falls = np.ones((1, len(inputs.years)))
    with inputs.about("proxy"):
        gva_ratio = _ratio(inputs, proxy, "gva")
    if proxy.workers is None:
        drift = ""
    else:
        if drift not in inputs.loaded.assumptions:
            words = f"workers of {proxy.country} are known, so jobs of suppliers are estimated. Add '{drift}'."
            raise ProblemsError([inputs.loaded.places.problem(("project", *drift.split(".")), words)])
        with inputs.about("productivity"):
            falls = productivity_factor(inputs.assumption(drift), inputs.years, table.year)
        with inputs.about("proxy"):
            jobs_ratio = _ratio(inputs, proxy, "jobs")
        price = _index(inputs, "gdp")
    without = proxy.workers is not None and not has_index(inputs, "gdp")
    return replace(
        _without_table(table, len(inputs.years), drift),
        chain=SupplyChain(leontief_inverse(proxy.proxy.domestic, table.names), 0, np.zeros(1)),
        home={"inputs": proxy.proxy.home, "investment": proxy.proxy.home, "households": unknown},
        jobs=unknown if proxy.workers is None else per_output(proxy.workers, table.output),
        gva=proxy.proxy.gva,
        taxes=None,
        surplus=None,
        production_taxes=None,
        deflators=np.full(n, price),
        without=np.full(n, without),
        ratio=_fall_back_ratio(inputs) if without else one,
        drift=falls,
        gva_ratio=gva_ratio,
        jobs_ratio=jobs_ratio,
        any_sector=None,
    )


def _without_table(table: InputOutputTable, years: int, drift: str) -> Nation:
    """Return what is known of an economy without a table: what is bought, and which industry sells it."""
    n = len(table)
    unknown = np.full(n, np.nan)
    kinds = np.array([code in (GOODS, SERVICES) for code in table.codes])
    return Nation(
        table=table,
        chain=SupplyChain(np.full((n, n), np.nan), 0, np.zeros(1)),
        home={"inputs": np.where(kinds, 1.0, np.nan), "investment": unknown, "households": unknown},
        jobs=unknown,
        informal=None,
        gva=unknown,
        wages=unknown,
        taxes=unknown,
        surplus=unknown,
        production_taxes=unknown,
        imports=unknown,
        deflators=np.ones(n),
        without=np.zeros(n, dtype=bool),
        ratio=np.ones(1),
        basket=unknown,
        drift=np.ones((1, years)),
        drift_key=drift,
        any_sector=kinds.astype(float),
    )


def _known(table: InputOutputTable, name: str) -> Array | None:
    return per_output(table.inputs[name], table.output) if name in table.inputs else None


@dataclass(frozen=True, eq=False)
class _Solved:
    """What of a table does not depend on the scenario: see `Nation`; jobs and pay by sector, not per output."""

    inverse: Array
    home: Mapping[Use, Array]
    imports: Array
    basket: Array
    jobs: Array
    informal: Array | None
    pay: Array


@lru_cache(maxsize=4)
def _solved(table: InputOutputTable) -> _Solved:
    """Return the domestic model of a table, solved once in a process; domestic and total flows both serve."""
    model = domestic_model(table)
    counts = [each for each in table.jobs.values() if each.unit == PERSONS]
    closure, lacks = table.closure, _lacks(table, model, bool(counts))
    if closure is None or lacks:
        raise ImpactError(
            f"{table.name} lacks what a project needs of a table: {'; '.join(lacks)}. Add it to table.yaml, or write "
            "'table: none' in the scenario, where its kind of project can do without."
        )
    home = bought_at_home(table, model)
    of_households, consumption = _imported_share(table, home, "households"), closure.consumption
    if table.flows == "domestic":
        consumption = per_output(consumption, of_households)
    imports = model.imported_inputs
    if (table.treatment is not None and table.treatment.method in BY_PRODUCT[:2]) or imports is None:
        imports = model.shares @ technical_coefficients(table.transactions, table.output)
    whole = next((each for each in counts if each.with_informal), None)
    return _Solved(
        inverse=leontief_inverse(model.domestic, table.names),
        home=home,
        imports=imports,
        basket=consumption_basket(consumption, of_households),
        jobs=counts[0].count,
        informal=None if whole is None or whole is counts[0] else whole.count - counts[0].count,
        pay=table.inputs.get("wages", closure.income),
    )


def _lacks(table: InputOutputTable, model: DomesticModel, persons: bool) -> list[str]:
    found = []
    if "gva" not in table.inputs:
        found.append("value added ('columns.gva')")
    if not persons:
        counted = ", ".join(sorted({each.unit for each in table.jobs.values()}))
        found.append("jobs in persons ('employment')" + (f"; it counts {counted}" if counted else ""))
    if table.closure is None:
        found.append("what households earn and buy ('household_closure')")
    if model.imported_inputs is None:
        found.append("imports ('columns.imports', or a method under 'total_flows' that takes them out)")
    return found


def table_gaps(table: InputOutputTable) -> tuple[str, ...]:
    """Return what a project needs of a table and it does not tell, and what it cannot estimate for want of columns."""
    model = domestic_model(table)
    found = [
        f"no project: {each}" for each in _lacks(table, model, any(j.unit == PERSONS for j in table.jobs.values()))
    ]
    told = bought_at_home(table, model)
    found += [f"no project: which part of {words} is imported" for use, words in _USES.items() if use not in told]
    costs = {
        "surplus": "profit tax of suppliers",
        "taxes_on_production": "taxes on production",
        "taxes": "taxes on products bought as inputs",
    }
    found += [f"not estimated: {lost} ('columns.{name}')" for name, lost in costs.items() if name not in table.inputs]
    if table.jobs and not table.jobs_counted:
        found.append("not said: who is counted as a job ('counts' of the first entry of 'employment')")
    return tuple(found)


_USES: Mapping[Use, str] = {
    "inputs": "what sectors buy",
    "households": "what households buy",
    "investment": "what is bought to build and invest",
}


def _imported_share(table: InputOutputTable, home: Mapping[Use, Array], use: Use) -> Array:
    if use not in home:
        raise ImpactError(
            f"{table.name} does not tell which part of {_USES[use]} is imported. Declare it in table.yaml under "
            f"'imported_shares', as '{use}: 0.1' for all products or with the name of a column."
        )
    return home[use]


def price_index(inputs: Inputs, aggregate: str) -> float | Array:
    """Return the price of the scenario's year over that of the table; (draws, 1) where another index stands in for it.

    Sections K to U share one index.
    """
    found = _index(inputs, aggregate)
    return found if has_index(inputs, aggregate) else found * _fall_back_ratio(inputs)[:, None]


def has_index(inputs: Inputs, aggregate: str) -> bool:
    """Return whether the country has an index of its own, or the scenario names none that stands in for it."""
    if inputs.scenario.project.fall_back_index is None or _is_in_its_money(inputs):
        return True
    return inputs.there("price_index", *_index_dimensions(inputs), **_of_index(inputs, aggregate)) is not None


def _index(inputs: Inputs, aggregate: str) -> float:
    """Return the index of an aggregate, or the one that stands in for it without its ratio."""
    if _is_in_its_money(inputs):
        return 1.0
    if not has_index(inputs, aggregate):
        aggregate = inputs.scenario.project.fall_back_index.index
    with inputs.about("prices"):
        return inputs.number("price_index", *_index_dimensions(inputs), **_of_index(inputs, aggregate))


def _fall_back_ratio(inputs: Inputs) -> Array:
    with inputs.about("prices"):
        return inputs.assumption("fall_back_index.ratio")


def _index_dimensions(inputs: Inputs) -> tuple[str, str]:
    """Return unit and country of a price index; that of a proxy leads from the money of its table."""
    scenario, table = inputs.scenario, inputs.table
    old = f"{scenario.currency}_{table.year}" if inputs.stand_in is None else _of_table(inputs)
    return f"{scenario.currency}_{scenario.price_year}/{old}", scenario.country


def _of_table(inputs: Inputs) -> str:
    return f"{inputs.table.unit.currency}_{inputs.table.unit.price_year}"


def _is_in_its_money(inputs: Inputs) -> bool:
    """Return whether what stands in for a table is in the money of the scenario already."""
    return (
        inputs.stand_in is not None and _of_table(inputs) == f"{inputs.scenario.currency}_{inputs.scenario.price_year}"
    )


def _of_index(inputs: Inputs, aggregate: str) -> dict[str, str]:
    name = "K-U" if len(aggregate) == 1 and aggregate >= "K" else aggregate
    return {"period": str(inputs.scenario.price_year), "base": str(inputs.table.year), "aggregate": name}


def households(inputs: Inputs, country: Nation, spent: str, product_taxes: str) -> HouseholdEffects:
    """Return what household spending sets off.

    Args:
        spent, product_taxes: keys of the assumptions: share of net wages spent, net taxes in that spending.
    """
    if inputs.stand_in is not None:
        unknown = np.full(1, np.nan)
        taxed = None if inputs.proxied is not None else unknown
        return HouseholdEffects(unknown, unknown, None, unknown, unknown, unknown, taxed, taxed)
    with inputs.about("households", "supply_chain"):
        tax = np.ravel(rate(inputs, "income_tax"))
        of_wage = (1 - tax) * inputs.assumption(spent) / (1 + inputs.assumption(product_taxes))
    chain, basket = country.chain, country.basket
    loop = spending_loop(of_wage, chain.effect(country.wages, basket))
    price = np.ravel(price_index(inputs, "household_consumption"))

    def of(coefficients: Array) -> Array:
        return loop * chain.effect(coefficients, basket)

    return HouseholdEffects(
        spent=of_wage,
        jobs=of(country.jobs) / price,
        informal=None if country.informal is None else of(country.informal) / price,
        gva=of(country.gva),
        wages=of(country.wages),
        imports=loop * (1 - basket.sum() + country.imports_of(basket)),
        surplus=None if country.surplus is None else of(country.surplus),
        production_taxes=None if country.production_taxes is None else of(country.production_taxes),
    )


def largest(parts: Array, names: Sequence[str], least: float) -> list[str]:
    """Return the names whose part is at least `least` of the sum, the largest first.

    Args:
        parts: not negative, (names,).
    """
    total = float(parts.sum())
    order = sorted(range(len(names)), key=lambda at: (-parts[at], names[at]))
    return [names[at] for at in order if total > 0 and parts[at] >= least * total]
