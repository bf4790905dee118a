"""The budgets behind an answer to what gives way: who pays more, to whom, and what pays for it, in double entry.

Each payment has a payer and a receiver, so that all budgets together always sum to zero. What a payer does not finance,
or a receiver does not spend, under an answer is an open account of it, a row of its own; with it each budget sums to
zero too. What people save by the share that the scenario states, what owners keep of profits and what the rest of the
world lends are settled: none of it is spent in any answer.

Reference: System of National Accounts 2008, 2.52 to 2.58 (quadruple entry) and 2.133 (economy-wide accounts).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from impact.arrays import NOTHING, Array, total
from impact.models.parts.flows import Effects, Flows, Money
from impact.models.parts.unit_effects import product_taxes_of
from impact.models.rows import Row

HOUSEHOLDS, FIRMS, STATE, OWNERS, WORLD = ACCOUNTS = ("households", "firms", "state", "owners", "rest_of_world")
OPEN = "open"
LEFT = {HOUSEHOLDS: "saved", OWNERS: "kept", WORLD: "lent"}  # firms keep nothing, and the state spends what it gets


@dataclass(frozen=True)
class Payment:
    """Money that one pays another, (draws, years)."""

    item: str
    payer: str
    receiver: str
    amount: Array


def collected(flows: Flows, tax: Array, money: Money, product_taxes: Array) -> Array:
    """Return what the state collects more: named taxes, those on sales, and those on products, (draws, years).

    Args:
        flows: of the project.
        tax: named taxes. money: that is spent.
        product_taxes: net taxes on products over household spending without them, (draws, 1).
    """
    of_basket = product_taxes_of(flows.nation, flows.nation.basket)
    consumed = money.wages * flows.households.spent[:, None]
    on_products = money.product_taxes + consumed * (of_basket + product_taxes) - money.cut * product_taxes
    return tax + flows.sales_taxes - money.paid - money.excise + on_products


def payments(flows: Flows, net: Effects, money: Money, product_taxes: Array) -> Iterator[Payment]:
    """Yield all payments that change, before what would have come anyway is taken off.

    `net` holds the effects of the answer on taxes and foreign exchange; the rest is as in `collected`.
    """
    abroad = flows.abroad
    goods = flows.home_sales - flows.home_made
    in_price = flows.dearer - goods + flows.imports_replaced
    consumed = money.wages * flows.households.spent[:, None]
    exports = flows.exports - flows.exports_lost
    taxed = {
        "goods": in_price,
        "use": -money.paid,
        "other_spending": -money.cut * product_taxes,
        "consumption": consumed * product_taxes,
        "taxes": money.wages * flows.rates.income_tax,
    }
    sold = (
        ("goods", HOUSEHOLDS, goods),
        ("use", HOUSEHOLDS, money.paid),
        ("consumption", HOUSEHOLDS, consumed),
        ("other_spending", HOUSEHOLDS, -money.cut),
        ("exports", WORLD, exports),
        ("spent_by_state", STATE, money.by_state),
        ("unmet", FIRMS, -flows.unmet if flows.given("unmet") else NOTHING),
    )
    abroad_in_all = net.foreign_exchange + total(abroad.values())
    spent = (
        ("imports", WORLD, exports + flows.imports_replaced - abroad_in_all),
        ("taxes", STATE, collected(flows, net.of("tax"), money, product_taxes) - total(taxed.values())),
        ("wages", HOUSEHOLDS, money.wages),
        ("wages", WORLD, abroad["foreign_wages"]),
    )
    left = total(amount for _, _, amount in sold) - total(amount for _, _, amount in spent)
    yield from (Payment(item, payer, FIRMS, amount) for item, payer, amount in sold)
    yield Payment("goods", HOUSEHOLDS, WORLD, -flows.imports_replaced)
    yield from (Payment(item, HOUSEHOLDS, STATE, amount) for item, amount in taxed.items())
    yield from (Payment(item, FIRMS, receiver, amount) for item, receiver, amount in spent)
    yield Payment("surplus", FIRMS, OWNERS, left)
    yield Payment("profits", OWNERS, WORLD, abroad["profits"])


def budget_rows(
    flows: Flows, closure: str, found: list[Payment], unpaid: Mapping[str, Array], topics: tuple[str, ...]
) -> Iterator[Row]:
    """Yield what each account receives (positive) and pays (negative) by item, and what is left of it.

    Args:
        flows: of the project.
        closure: the answer.
        found: all its payments.
        unpaid: what an account pays (positive) or receives (negative) and the answer leaves open, by account.
        topics: behind the net effects of the answer.
    """
    for account in ACCOUNTS:
        items: dict[str, Array] = {}
        for each in found:
            for sign, side in ((1, each.receiver), (-1, each.payer)):
                if side == account:
                    items[each.item] = items.get(each.item, NOTHING) + sign * each.amount
        if account in LEFT:
            items[LEFT[account]] = -total(items.values()) - unpaid.get(account, NOTHING)
        if account in unpaid:
            items[OPEN] = unpaid[account]
        for item, amount in items.items():
            settled = "no" if item == OPEN and amount.any() else "yes"
            yield Row(
                "budget_step",
                flows.additional * amount,
                flows.years,
                {"closure": closure, "payer": account, "item_key": item},
                scope="net",
                topics=topics,
                further={"settled": settled},
            )
