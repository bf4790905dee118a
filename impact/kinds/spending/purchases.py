"""Purchases of a programme by item and year, and of the project at work."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from impact.core.arrays import NOTHING, Array, any_by_draw, total
from impact.core.errors import ImpossibleError
from impact.formulas.economy.prices import convert_to_basic_prices
from impact.kinds.spending.flows import Expenditure, SpendingFlows, SpendingProgramme
from impact.model.component import Part
from impact.model.components.account import property_tax
from impact.model.components.operation import people, ramp, value_added
from impact.model.inputs import Inputs
from impact.model.nation import households, nation
from impact.model.rows import ResultRow

HOME, ABROAD, TAXES, MARGINS, SET_ASIDE = "home", "abroad", "taxes", "margins", "set_aside"
PURCHASERS = "purchasers"


def in_price(inputs: Inputs, key: str, paid: Array) -> tuple[Array, Array, Array]:
    """Return what sellers get of an item, taxes in it, and margins in it, in the shape of what is paid.

    Args:
        paid: for it, (draws, years).
    """
    if f"{key}.taxes" not in inputs.loaded.assumptions:
        return paid, NOTHING, NOTHING
    taxes, margins = (inputs.by_draw(f"{key}.{part}") for part in ("taxes", "margins"))
    with inputs.stated(f"{key}.taxes"):
        basic = convert_to_basic_prices(paid, taxes, margins)
    return basic, paid * taxes, paid * margins


def by_sector(item: Expenditure, margin_sector: int | None, sectors: int) -> Array:
    """Return what an item buys at home by sector, margins with those who earn them, (draws, years, sectors)."""
    bought: Array = item.at_home[..., None] * np.eye(sectors)[item.sector]
    if margin_sector is not None:
        bought = bought + np.broadcast_to(item.margins, item.at_home.shape)[..., None] * np.eye(sectors)[margin_sector]
    return bought


def margins_of(inputs: Inputs) -> int | None:
    """Return the place of the sector that earns margins; None where prices hold none."""
    code = inputs.scenario.project.margin_sector
    return inputs.table.position(code) if code else None


def _shares(stated: Mapping[int, float] | None, usual: Mapping[int, float], years: tuple[int, ...]) -> Array:
    shares = usual if stated is None else stated
    return np.array([[shares.get(year, 0.0) for year in years]])


def _compute(inputs: Inputs, flows: SpendingFlows) -> None:
    project, table = inputs.scenario.project, flows.nation.table
    capital, years = project.capital, project.building_years
    items, set_aside = {}, {}
    with inputs.about("building"), inputs.about("works"):
        margin_sector = margins_of(inputs)
        for name, item in capital.items.items():
            key = f"capital.items.{name}"
            paid = inputs.by_draw(f"{key}.amount") * _shares(item.years, capital.years, years)
            basic, taxes, margins = in_price(inputs, key, paid)
            local = inputs.by_draw(f"{key}.local")
            sector = table.position(item.sector)
            items[name] = Expenditure(sector, paid, basic * local, basic * (1 - local), taxes, margins)
        for name, aside in capital.set_aside.items():
            amount = inputs.by_draw(f"capital.set_aside.{name}.amount")
            set_aside[name] = amount * _shares(aside.years, capital.years, years)
    demand = total(by_sector(item, margin_sector, len(table)) for item in items.values())
    flows.programme = SpendingProgramme(years, items, set_aside, demand)


def _rows(inputs: Inputs, flows: SpendingFlows) -> Iterator[ResultRow]:
    programme = flows.programme
    for name, item in programme.items.items():
        parts = {HOME: item.at_home, ABROAD: item.abroad}
        if inputs.scenario.project.prices == PURCHASERS:
            parts |= {TAXES: item.taxes, MARGINS: item.margins}
        for origin, values in parts.items():
            yield _row(programme, name, origin, values)
    for name, values in programme.set_aside.items():
        yield _row(programme, name, SET_ASIDE, values)


def _row(programme: SpendingProgramme, item: str, origin: str, values: Array) -> ResultRow:
    keys = {"item": item, "origin": origin}
    return ResultRow("programme_spent", values, programme.years, keys, topics=("works",))


programme: Part[SpendingFlows] = Part(
    "programme", needs=("nation",), gives=("programme",), compute=_compute, rows=_rows, leads=True
)


def works(project: Any) -> bool:
    """Return whether people work there once it is built."""
    return project.operation is not None


def _compute_table(inputs: Inputs, flows: SpendingFlows) -> None:
    with inputs.about("supply_chain", "national_table"):
        flows.nation = nation(inputs, "productivity_drift")
    with inputs.about("building"):
        flows.spenders = households(inputs, flows.nation, "households.spent", "households.product_taxes")


def _compute_running(inputs: Inputs, flows: SpendingFlows) -> None:
    with inputs.about("jobs"):
        reached = ramp(inputs)
        people(inputs, flows, reached)
        with inputs.about("purchases", "national_table", "output"):
            at_home, abroad, taxes, paid = _bought(inputs, flows)
        flows.bought, flows.imported = at_home * reached[..., None], abroad * reached
        flows.real, flows.labour_intensity = flows.nation.real(flows.bought), None
        flows.value_added = _value_added(inputs, flows, reached, taxes)
        if inputs.scenario.project.prices == PURCHASERS:
            flows.product_taxes = taxes * reached
    cost = paid * reached + flows.wages + flows.foreign_wages
    flows.running_cost = cost - flows.turnover if flows.given("turnover") else cost


def _value_added(inputs: Inputs, flows: SpendingFlows, reached: Array, taxes: Array) -> Array:
    """Return value added as stated; else what is sold less what is paid; of what is not sold, what it costs.

    Goods and services that are not sold are worth their costs: pay, taxes, and the wear of capital (System of
    National Accounts 2008, paragraph 6.130). Wear counts from the first year at work on.
    """
    stated = inputs.scenario.project
    if stated.operation.value_added is None and not stated.sells:
        pay = flows.wages + flows.foreign_wages
        costs = total(each for each in (flows.depreciation,) if each is not None)
        if flows.given("rates"):
            pay = pay * (1 + flows.rates.social_tax)
            due, spared = property_tax(inputs, flows, reached)
            costs = costs + due - spared
        return pay + costs * (reached > 0)
    added = value_added(inputs, flows, reached)
    if stated.operation.value_added is not None:
        return added
    added = added - taxes * reached
    with inputs.stated("operation.items"):
        if (less := added < 0).any():
            raise ImpossibleError("more is paid than is sold. Lower purchases, or raise sales.", any_by_draw(less))
    return added


def _bought(inputs: Inputs, flows: SpendingFlows) -> tuple[Array, Array, Array, Array]:
    """Return what is bought at home by sector, from abroad, taxes in it, and all that is paid, of full operation."""
    table, years = flows.nation.table, inputs.years
    margin_sector = margins_of(inputs)
    at_home: Array = np.zeros((1, len(years), len(table)))
    abroad, all_taxes, all_paid = NOTHING, NOTHING, NOTHING
    for name, item in inputs.scenario.project.operation.items.items():
        key = f"operation.items.{name}"
        paid = inputs.series(f"{key}.amount", years)
        local = inputs.series(f"{key}.local", years)
        basic, taxes, margins = in_price(inputs, key, paid)
        one = Expenditure(table.position(item.sector), paid, basic * local, basic * (1 - local), taxes, margins)
        at_home, abroad = at_home + by_sector(one, margin_sector, len(table)), abroad + one.abroad
        all_paid = all_paid + paid
        all_taxes = all_taxes + taxes
    return at_home, abroad, all_taxes, all_paid


table: Part[SpendingFlows] = Part("table", gives=("nation", "spenders"), compute=_compute_table)
operation: Part[SpendingFlows] = Part(
    "operation",  # as `schema_parts.Operation` states it
    needs=("nation",),
    gives=("staff", "foreign", "wage", "wages", "foreign_wages", "bought", "imported", "real", "labour_intensity",
        "value_added", "running_cost"),
    may_use=("turnover", "rates", "depreciation", "works"),
    compute=_compute_running,
    when=works,
)  # fmt: skip
