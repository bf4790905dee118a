"""The plant's own account: what its value added pays for, the profit that follows, and what of it goes abroad."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from impact.arrays import Array
from impact.economy.account import ProductionAccount, check_account
from impact.economy.public_money import labour_taxes
from impact.kinds.vehicle_plant.construction import Stage
from impact.kinds.vehicle_plant.economy import Economy
from impact.kinds.vehicle_plant.rates import Rates
from impact.models.inputs import Inputs
from impact.models.rows import Row, joined

NO_CAPITAL = (
    "no stages with their investment are known of this plant, so the wear of its capital is not taken off its "
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


def plant_account(inputs: Inputs, plant: Economy, built: tuple[Stage, ...], rates: Rates) -> ProductionAccount:
    """Return the plant's account over the draws and years of production."""
    output, nothing = plant.cars.output, np.zeros((1, len(plant.cars.years)))
    wages = plant.wages + plant.foreign_wages
    _, social = labour_taxes(wages, np.array(rates.income_tax), np.array(rates.social_tax))
    property_tax = sum((stage.works * rates.property_tax * stage.in_use(output) for stage in built), nothing)
    depreciation = sum((stage.depreciation(output) for stage in built), nothing)
    account = ProductionAccount(
        *np.broadcast_arrays(plant.gva["direct"], wages, social, property_tax, depreciation)
    )  # fmt: skip
    with inputs.stated("column.value_added"):
        check_account(account)
    return account


def account_rows(plant: Economy, account: ProductionAccount, rates: Rates, known: bool) -> Iterator[Row]:
    """Yield value added, its uses, and what becomes of the profit.

    Args:
        known: whether the capital of the plant is known.
    """
    years = plant.cars.years

    def row(item: str, values: Array, topics: tuple[str, ...], variable: str = "account", gap: str = "") -> Row:
        return Row(variable, values, years, {"item_key": item}, topics=topics, gap=gap)

    for item, topics in TOPICS.items():
        yield row(item, getattr(account, item), topics, gap="" if known or item != "depreciation" else NO_CAPITAL)
    yield row("surplus", account.surplus, joined(*TOPICS.values()))
    yield row("profit_tax", account.profit_tax(rates.profit_tax), OF_PROFIT, "account_profit")
    abroad = account.paid_out(rates.profit_tax, rates.owners)
    yield row("profit_abroad", abroad, (*OF_PROFIT, "owners_abroad"), "account_profit")
