"""The project's own account: what its value added pays for, the profit that follows, and what of it goes abroad."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from impact.arrays import NOTHING, Array
from impact.economy.account import ProductionAccount, check_account
from impact.economy.public_money import labour_taxes
from impact.models.inputs import Inputs
from impact.models.parts.flows import Flows
from impact.models.parts.part import Part, When, always
from impact.models.rows import Row, joined

NO_CAPITAL = (
    "no stages with their investment are known of this project, so the wear of its capital is not taken off its "
    "surplus: profit, the tax on it and what goes abroad are upper ends"
)
TOPICS = {
    "value_added": ("turnover", "value_added"),
    "wages": ("wages", "foreign_wages", "staff"),
    "social_tax": ("wages", "foreign_wages", "staff", "labour_taxes"),
    "production_taxes": ("works", "property_tax", "output"),
    "depreciation": ("works", "output"),
}
OF_PROFIT = joined(*TOPICS.values(), ("profit_tax",))


def account(stated: str, owners: str, when: When = always) -> Part[Flows]:
    """Return the part.

    Args:
        stated: key to change where value added does not pay for work.
        owners: key of the share of profits that goes abroad.
        when: whether a project has it.
    """

    def reckon(inputs: Inputs, flows: Flows) -> None:
        """Give the account, and profits of owners abroad, as if all were paid out, and net wages that leave."""
        rates, pay = flows.rates, flows.wages + flows.foreign_wages
        with inputs.about("money"), inputs.about("owners_abroad"):
            share = inputs.assumption(owners)[:, None]
        _, social = labour_taxes(pay, np.array(rates.income_tax), np.array(rates.social_tax))
        property_tax = NOTHING if flows.works is None else flows.works * rates.property_tax
        wear = NOTHING if flows.depreciation is None else flows.depreciation
        flows.account = ProductionAccount(*np.broadcast_arrays(flows.value_added, pay, social, property_tax, wear))
        with inputs.stated(stated):
            check_account(flows.account)
        flows.abroad = {
            "profits": flows.account.paid_out(rates.profit_tax, share),
            "foreign_wages": flows.foreign_wages * (1 - rates.income_tax),
        }

    return Part(
        "account",
        needs=("rates", "value_added", "wages", "foreign_wages", "works", "depreciation"),
        gives=("account", "abroad"),
        reckon=reckon,
        rows=_rows,
        when=when,
    )


def _rows(inputs: Inputs, flows: Flows) -> Iterator[Row]:
    """Yield value added, its uses, and what becomes of the profit."""
    known, rate = flows.depreciation is not None, flows.rates.profit_tax

    def row(item: str, values: Array, topics: tuple[str, ...], variable: str = "account", gap: str = "") -> Row:
        return Row(variable, values, flows.years, {"item_key": item}, topics=topics, gap=gap)

    for item, topics in TOPICS.items():
        values = getattr(flows.account, item)
        yield row(item, values, topics, gap="" if known or item != "depreciation" else NO_CAPITAL)
    yield row("surplus", flows.account.surplus, joined(*TOPICS.values()))
    yield row("profit_tax", flows.account.profit_tax(rate), OF_PROFIT, "account_profit")
    yield row("profit_abroad", flows.abroad["profits"], (*OF_PROFIT, "owners_abroad"), "account_profit")
