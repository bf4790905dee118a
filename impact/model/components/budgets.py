"""The budgets behind an answer to what is displaced: who pays more, to whom, and what pays for it, in double entry.

Each payment has a payer and a receiver, so that all budgets together always sum to zero. What a payer does not finance,
or a receiver does not spend, under an answer is an open account of it, a row of its own; with it each budget sums to
zero too. What people save by the share that the scenario states, what owners keep of profits and what the rest of the
world lends are settled: none of it is spent in any answer.

Reference: System of National Accounts 2008, 2.52 to 2.58 (quadruple entry) and 2.133 (economy-wide accounts).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce
from types import MappingProxyType
from typing import TypeAlias

import numpy as np

from impact.core.arrays import NOTHING, Array, total
from impact.formulas.economy.supply_chain import Demand, indirect_jobs
from impact.model.components.reliefs import unknown
from impact.model.components.supply_chain import product_taxes_of, unit_of_state
from impact.model.components.taxes import by_base, compute_taxes_on_household_spending, of_sellers, scaled
from impact.model.flows import ByName, Effects, Flows, MoneyFlow, Steps
from impact.model.inputs import Inputs
from impact.model.nation import HouseholdEffects, Nation
from impact.model.rows import ResultRow, step_rows, withheld
from impact.model.tax_rates import TaxRates

HOUSEHOLDS, FIRMS, STATE, OWNERS, WORLD = ACCOUNTS = ("households", "firms", "state", "owners", "rest_of_world")
OPEN = "open"
NO_TAXES = "the scenario states no taxes, so what the state collects is not known"
BY_STATE, SPENT_BY_STATE = "state_spending", "spent_by_state"  # the answer in which the state spends, and its step
OTHER = "other_spending"
LEFT = {HOUSEHOLDS: "saved", OWNERS: "kept", WORLD: "lent"}  # firms keep nothing, and the state spends what it gets

Sale: TypeAlias = tuple[str, str, Array]  # item, payer and amount


@dataclass(frozen=True)
class Economy:
    """Who earns, spends and collects in a country.

    Attributes:
        households: What a unit that they spend sets off.
        product_taxes: Net taxes on products over household spending without them, (draws, 1).
    """

    nation: Nation
    households: HouseholdEffects
    rates: TaxRates
    product_taxes: Array

    def consumed(self, money: MoneyFlow) -> Array:
        """Return what households buy with wages, without taxes."""
        return money.wages * self.households.spent[:, None]

    def collected(self, tax: Array, money: MoneyFlow) -> Array:
        """Return what the state collects: named taxes, those on sales, and those on products, (draws, years)."""
        of_basket = product_taxes_of(self.nation, self.nation.basket)
        on_products = self.consumed(money) * (of_basket + self.product_taxes) - money.cut * self.product_taxes
        of_sales = money.sales_taxes - money.paid - money.excise
        return tax + money.product_taxes + on_products + of_sales

    def of_spending(self, spent: Array) -> tuple[Effects, MoneyFlow]:
        """Return what households set off with spending without taxes on it, (draws, years)."""
        nation, own = self.nation, self.households
        effects = Effects(
            jobs=spent * own.jobs[:, None] * nation.drift,
            gva=spent * own.gva[:, None],
            taxes=scaled(compute_taxes_on_household_spending(own, self.rates), spent),
            foreign_exchange=-spent * own.imports[:, None],
        )
        return effects, MoneyFlow(spent * own.wages[:, None], spent * product_taxes_of(nation, nation.basket))

    def of_wages(self, paid: Array) -> tuple[Effects, MoneyFlow]:
        """Return what gross wages of residents set off, (draws, years)."""
        effects, money = self.of_spending(paid * self.households.spent[:, None])
        on_wages = Effects(taxes=by_base(self.rates, paid, NOTHING, NOTHING))
        return effects.plus(on_wages), MoneyFlow(paid + money.wages)

    def of_demand(self, demand: Demand, wages: Array = NOTHING) -> tuple[Effects, MoneyFlow]:
        """Return what is set off by a demand at home and by wages besides, (draws, years)."""
        nation, chain = self.nation, self.nation.chain
        induced, money = self.of_wages(wages + chain.effect(nation.wages, demand))
        sellers = indirect_jobs(chain, nation.jobs, nation.real(demand), nation.drift) * nation.jobs_ratio[:, None]
        of_sales = of_sellers(nation, self.households, demand, NOTHING)
        found = Effects(
            jobs=sellers,
            gva=chain.effect(nation.gva, demand) * nation.gva_ratio[:, None],
            taxes=by_base(self.rates, NOTHING, *of_sales),
            foreign_exchange=-nation.imports_of(demand),
        )
        return induced.plus(found), replace(money, product_taxes=product_taxes_of(nation, demand))

    def by_state(self, inputs: Inputs, at_once: Array) -> tuple[Effects, MoneyFlow] | None:
        """Return what the state sets off by spending what it collects; None where the table has no column of it.

        Of each unit that the state spends a part comes back to it and is spent again.

        Args:
            at_once: What it collects more before it spends any of it, (draws, years).
        """
        with inputs.about("jobs"), inputs.about("supply_chain"):
            unit = unit_of_state(inputs, self.nation, self.households, self.rates)
        if unit is None:
            return None
        back = self.collected(total(unit.taxes.values()), MoneyFlow(unit.wages, unit.product_taxes))
        spent = at_once / (1 - back)
        found = Effects(spent * unit.jobs, spent * unit.gva, scaled(unit.taxes, spent), -spent * unit.imports)
        return found, MoneyFlow(spent * unit.wages, spent * unit.product_taxes, by_state=spent)


def economy_of(inputs: Inputs, flows: Flows, households: HouseholdEffects) -> Economy:
    """Return who earns and collects; rates of tax are unknown, nan, where the scenario states none."""
    nothing = np.full((1, 1), np.nan)
    rates = flows.rates if flows.given("rates") else TaxRates(np.nan, np.nan, np.nan, np.nan, np.nan, nothing)
    with inputs.about("households"):
        stated = inputs.scenario.project.households is not None
        taxes = inputs.assumption("households.product_taxes")[:, None] if stated else nothing
    return Economy(flows.nation, households, rates, taxes)


@dataclass(frozen=True)
class Of:
    """What the budgets of all answers of a project share.

    Attributes:
        additional: Part that would not have come anyway, (draws, 1).
        years: Of the payments; empty for all years of building together.
        topics: Behind them.
        abroad: `foreign_wages` and `profits` that leave the country.
    """

    additional: Array
    years: tuple[int, ...]
    topics: tuple[str, ...]
    abroad: ByName = field(default_factory=dict)
    variable: str = "budget_step"


def _payments(
    economy: Economy, money: MoneyFlow, collected: Array, sold: Sequence[Sale], in_price: ByName, imports: Array, of: Of
) -> Iterator[tuple[str, str, str, Array]]:
    consumed, rate, abroad = economy.consumed(money), economy.product_taxes, of.abroad
    of_income = money.wages * economy.rates.income_tax
    in_price = {**in_price, OTHER: -money.cut * rate, "consumption": consumed * rate, "taxes": of_income}
    sold = (
        *sold,
        ("consumption", HOUSEHOLDS, consumed),
        (OTHER, HOUSEHOLDS, -money.cut),
        (SPENT_BY_STATE, STATE, money.by_state),
    )
    spent = (
        ("imports", WORLD, imports),
        ("taxes", STATE, collected - total(in_price.values())),
        ("wages", HOUSEHOLDS, money.wages),
        ("wages", WORLD, abroad.get("foreign_wages", NOTHING)),
    )
    left = total(amount for _, _, amount in sold) - total(amount for _, _, amount in spent)
    yield from ((item, payer, FIRMS, amount) for item, payer, amount in sold)
    yield from ((item, HOUSEHOLDS, STATE, amount) for item, amount in in_price.items())
    yield from ((item, FIRMS, receiver, amount) for item, receiver, amount in spent)
    yield "surplus", FIRMS, OWNERS, left
    yield "profits", OWNERS, WORLD, abroad.get("profits", NOTHING)


def summed(steps: Steps) -> tuple[Effects, MoneyFlow | None]:
    """Return all steps of an answer together."""
    money = [each for _, each in steps.values() if each is not None]
    whole = reduce(MoneyFlow.plus, money) if len(money) == len(steps) else None
    return reduce(Effects.plus, [effects for effects, _ in steps.values()]), whole


def less(found: tuple[Effects, MoneyFlow], cut: Array = NOTHING) -> tuple[Effects, MoneyFlow]:
    """Return what no longer comes, and other spending that households give up."""
    return Effects().plus(found[0], -1), replace(MoneyFlow().plus(found[1], -1), cut=cut)


def with_state(inputs: Inputs, economy: Economy, steps: Steps) -> Steps | None:
    """Return an answer in which the state spends besides what it collects more; None where that is not known."""
    effects, money = summed(steps)
    if money is None:
        return None
    found = economy.by_state(inputs, economy.collected(effects.of("tax"), money))
    return None if found is None else {**steps, SPENT_BY_STATE: found}


def way_rows(
    flows: Flows,
    quantity: str,
    closure: str,
    leading: str,
    values: Mapping[str, Array] | str,
    topics: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
) -> Iterator[ResultRow]:
    """Yield the way from gross to net of a quantity in an answer.

    What rests on a relief without a number has no figure in its years: net taxes, and what the state spends of them.

    Args:
        leading: the answer that leads.
        values: by step; or why the answer is withheld.
    """
    variable, keys = f"{quantity}_step", {"closure": closure, "default": "yes" if closure == leading else "no"}
    if isinstance(values, str):
        yield withheld(variable, values, flows.years, keys)
        return
    reliefs = flows.unknown_reliefs.values() if flows.given("unknown_reliefs") else ()
    for row in step_rows(variable, values, flows.years, keys, topics):
        step = row.keys["step"]
        rests = (quantity, step) == ("tax", "net") or (closure == BY_STATE and step in (SPENT_BY_STATE, "net"))
        yield unknown(row, reliefs) if rests else row


def _received(account: str, found: Sequence[tuple[str, str, str, Array]]) -> dict[str, Array]:
    """Return what an account receives (positive) and pays (negative), by item."""
    items: dict[str, Array] = {}
    for item, payer, receiver, amount in found:
        if account in (payer, receiver):
            items[item] = items.get(item, NOTHING) + ((receiver == account) - (payer == account)) * amount
    return items


def answer_rows(
    economy: Economy,
    closure: str,
    steps: Steps,
    sold: Sequence[Sale],
    unpaid: ByName,
    of: Of,
    in_price: ByName = MappingProxyType({}),
) -> Iterator[ResultRow]:
    """Yield by item what each account receives (positive) and pays, and what is left; none where money is not known.

    Args:
        sold: What firms receive more, without taxes that `in_price` holds.
        unpaid: What an account pays and the answer leaves open; the state's is what it gets and does not spend.
        of: What all answers of the project share.
        in_price: Taxes that households pay with an item.
    """
    effects, money = summed(steps)
    if money is None:
        return
    collected = economy.collected(effects.of("tax"), money)
    kept = NOTHING if closure == BY_STATE else collected
    unpaid = {**unpaid, STATE: total(amount for _, payer, amount in sold if payer == STATE) - kept}
    exports = total(amount for item, _, amount in sold if item == "exports")
    imports = exports - effects.foreign_exchange - total(of.abroad.values())
    found = list(_payments(economy, money, collected, sold, in_price, imports, of))
    for account in ACCOUNTS:
        items = _received(account, found)
        open_ = unpaid.get(account, NOTHING)
        if account in LEFT:
            items[LEFT[account]] = -total(items.values()) - open_
        items |= {OPEN: open_} if open_.any() else {}
        for item, amount in items.items():
            values = of.additional * (amount if of.years else amount.sum(axis=1, keepdims=True))
            keys = {"closure": closure, "payer": account, "item": item}
            settled = {"settled": "no" if item == OPEN else "yes"}
            yield ResultRow(of.variable, values, of.years, keys, scope="net", topics=of.topics, further=settled)


def unknown_budget(closure: str, payer: str, gap: str, of: Of) -> ResultRow:
    """Return an open account the sum of which is not known; `gap` says why."""
    keys = {"closure": closure, "payer": payer, "item": OPEN}
    row = ResultRow.unknown(of.variable, gap, keys, years=of.years, scope="net", topics=of.topics)
    return replace(row, further={"settled": "no"})
