"""The country's table, and the project at work, bought at the prices that it states."""

from typing import Any

import numpy as np

from impact.core.arrays import NOTHING, Array, any_by_draw, total
from impact.core.errors import ImpossibleError
from impact.kinds.spending.flows import Paid, SpendingFlows
from impact.kinds.spending.programme import PURCHASERS, by_sector, in_price, margins_of
from impact.model.component import Part
from impact.model.inputs import Inputs
from impact.model.nation import households, nation
from impact.model.parts.account import property_tax
from impact.model.parts.operation import people, ramp, value_added


def works(project: Any) -> bool:
    """Return whether people work there once it is built."""
    return project.operation is not None


def _reckon_table(inputs: Inputs, flows: SpendingFlows) -> None:
    with inputs.about("supply_chain", "national_table"):
        flows.nation = nation(inputs, "productivity_drift")
    with inputs.about("building"):
        flows.spenders = households(inputs, flows.nation, "households.spent", "households.product_taxes")


def _reckon(inputs: Inputs, flows: SpendingFlows) -> None:
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
        one = Paid(table.position(item.sector), paid, basic * local, basic * (1 - local), taxes, margins)
        at_home, abroad = at_home + by_sector(one, margin_sector, len(table)), abroad + one.abroad
        all_paid = all_paid + paid
        all_taxes = all_taxes + taxes
    return at_home, abroad, all_taxes, all_paid


table: Part[SpendingFlows] = Part("table", gives=("nation", "spenders"), reckon=_reckon_table)
operation: Part[SpendingFlows] = Part(
    "operation",  # as `schema_parts.Operation` states it
    needs=("nation",),
    gives=("staff", "foreign", "wage", "wages", "foreign_wages", "bought", "imported", "real", "labour_intensity",
        "value_added", "running_cost"),
    may_use=("turnover", "rates", "depreciation", "works"),
    reckon=_reckon,
    when=works,
)  # fmt: skip
