"""Taxes by name, taxes not collected, public money spent, and what both come to for each net job."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from impact.arrays import Array
from impact.economy.account import ProductionAccount
from impact.economy.public_money import cost_per_job
from impact.kinds.vehicle_plant.account import OF_PROFIT
from impact.kinds.vehicle_plant.account import TOPICS as OF_ACCOUNT
from impact.kinds.vehicle_plant.economy import Economy
from impact.kinds.vehicle_plant.gross_net import BORDER, WORK, Changes, duty_of_replaced, topics_of_quantity
from impact.kinds.vehicle_plant.rates import Rates
from impact.kinds.vehicle_plant.taxes import named_taxes, residual_taxes
from impact.models.inputs import Inputs
from impact.models.rows import Row, joined

SUPPLY = ("purchases", "supply_chain", "wages", "households", "supplier_taxes")
TOPICS = {
    "income_tax": (*WORK, "foreign_wages", "labour_taxes"),
    "social_tax": (*WORK, "foreign_wages", "labour_taxes"),
    "profit_tax": OF_PROFIT,
    "supplier_profit_tax": SUPPLY,
    "property_tax": OF_ACCOUNT["production_taxes"],
    "supplier_production_taxes": SUPPLY,
    "recycling_fee": ("fee", "relief", "markets", "vehicles"),
    "kit_duty": ("purchases", "kit_duty"),
    "product_taxes": ("turnover", "product_taxes"),
    "supplier_product_taxes": ("purchases", "supply_chain"),
}
NOT_DEFINED = "net jobs are not above zero in all of their range, so a cost for each is not defined"
NOTHING_SPARED = "no incentive is in force in that year"
UNKNOWN_PROPERTY = "the building works of the plant are not known"
NO_SURPLUS = "the national table does not hold the operating surplus of sectors"
NO_PRODUCTION_TAXES = "the national table does not hold taxes on production"
NOTHING: Array = np.zeros((1, 1))


def fiscal_rows(
    inputs: Inputs, plant: Economy, found: Changes, account: ProductionAccount, rates: Rates, known: bool
) -> Iterator[Row]:
    """Yield public money by year: named taxes, the table's residual, reliefs, public cost, and cost per net job.

    Args:
        known: whether the capital of the plant is known.
    """
    years = plant.cars.years

    def row(item: str, kind: str, values: Array, topics: tuple[str, ...], gap: str = "") -> Row:
        keys = {"item_key": item, "kind": kind}
        variable = "fiscal_residual" if kind == "residual" else "fiscal"
        return Row(variable, np.asarray(values), years, keys, scope="gross", topics=topics, gap=gap)

    gaps = {
        "property_tax": "" if known else UNKNOWN_PROPERTY,
        "supplier_profit_tax": NO_SURPLUS if plant.nation.surplus is None else "",
        "supplier_production_taxes": NO_PRODUCTION_TAXES if plant.nation.production_taxes is None else "",
    }
    named = named_taxes(plant, account, rates)
    for item, values in named.items():
        yield row(item, "revenue", values, TOPICS[item], gaps.get(item, ""))
    yield row("total", "revenue", sum(named.values(), NOTHING), joined(*(TOPICS[item] for item in named)))
    for item, values in residual_taxes(plant).items():
        yield row(item, "residual", values, TOPICS[item])
    spared = {
        "recycling_fee": plant.cars.fees.not_collected(plant.cars.replaced),
        "customs_duty": duty_of_replaced(plant, rates) * rates.duty_spared,
    }
    of_relief = joined(BORDER, ("relief", "kit_duty"))
    for item, values in spared.items():
        yield row(item, "relief", values, of_relief)
    yield row("total", "relief", sum(spared.values(), NOTHING), of_relief)
    home = plant.cars.home * plant.turnover / np.where(plant.cars.output > 0, plant.cars.output, 1)
    keys = {"item_key": "value_added_tax", "kind": "shown"}
    yield Row("fiscal_shown", home * rates.vat, years, keys, scope="gross", topics=("turnover", "markets", "vat"))
    yield from _spent(inputs)
    yield from _per_net_job(plant, found, rates, sum(spared.values(), NOTHING))


def _spent(inputs: Inputs) -> Iterator[Row]:
    """Yield public money put into the project, in the year in which it was paid; else why it is not known."""
    for item, cost in inputs.scenario.project.public_money.costs.items():
        keys = {"item_key": item, "kind": "public_cost"}
        if cost.amount is None:
            yield Row("fiscal_cost", NOTHING, (), keys, "reported", "gross", gap=cost.gap)
            continue
        topic = f"public_cost_{item}"
        with inputs.about(topic):
            inputs.setting(f"public_money.costs.{item}.year", cost.year, "yr", cost.amount.reason)
            amount = inputs.assumption(f"public_money.costs.{item}.amount")[:, None]
        yield Row("fiscal_cost", amount, (cost.year,), keys, "reported", "gross", topics=(topic,))


def _per_net_job(plant: Economy, found: Changes, rates: Rates, spared: Array) -> Iterator[Row]:
    """Yield relief over net jobs of the years with an incentive; elsewhere, and without net jobs, it is not defined."""
    years = np.array(plant.cars.years)
    held = (plant.cars.fees.spared + plant.cars.fees.spared_combustion + rates.duty_spared)[0] > 0
    of_jobs = topics_of_quantity("jobs")
    topics = joined(
        BORDER, ("relief", "additional"), *(each for step, each in of_jobs.items() if step != "other_spending")
    )  # fmt: skip
    keys = {"item_key": "cost_per_net_job", "kind": "relief"}
    cost, undefined = cost_per_job(spared, found.net("jobs"))
    cost, undefined = np.broadcast_to(cost, (len(cost), len(years))), np.broadcast_to(undefined, cost.shape)
    if held.any():
        yield Row(
            "fiscal_per_job", cost[:, held], tuple(years[held].tolist()), keys, scope="net", topics=topics,
            gap=NOT_DEFINED, undefined=undefined[:, held],
        )  # fmt: skip
    if not held.all():
        ended = tuple(years[~held].tolist())
        nothing = np.zeros((1, len(ended)))
        yield Row("fiscal_per_job", nothing, ended, keys, scope="net", topics=topics, gap=NOTHING_SPARED)
