"""Taxes paid, taxes not collected, value added tax shown but not counted, and cost per net job."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from impact.economy.public_money import cost_per_job
from impact.models.rows import Row, joined
from impact.models.vehicle_plant.economy import Economy
from impact.models.vehicle_plant.gross_net import WORK, Changes, topics_of_quantity
from impact.models.vehicle_plant.rates import Rates

TOPICS = {
    "income_tax": (*WORK, "labour_taxes"),
    "social_tax": (*WORK, "labour_taxes"),
    "profit_tax": ("turnover", "profit"),
    "property_tax": ("works", "taxes", "output"),
    "product_taxes": ("turnover", "product_taxes"),
    "supplier_product_taxes": ("purchases", "supply_chain"),
    "recycling_fee": ("not_collected",),
    "customs_duty": ("not_collected",),
}
NOT_DEFINED = "net jobs are not above zero in all of their range, so a cost for each is not defined"
NOTHING_SPARED = "no incentive is in force in that year"
UNKNOWN_PROPERTY = "the building works of the plant are not known"


def fiscal_rows(plant: Economy, found: Changes, rates: Rates) -> Iterator[Row]:
    """Yield public money by year: revenue, relief, and what both come to for each net job."""
    years = plant.cars.years

    def row(variable: str, values: object, item: str, kind: str, topics: tuple[str, ...], gap: str = "") -> Row:
        keys = {"item_key": item, "kind": kind}
        return Row(variable, np.asarray(values), years, keys, scope="gross", topics=topics, gap=gap)

    for kind, items in (("revenue", rates.paid(plant)), ("relief", rates.spared(plant.cars.replaced))):
        for item, values in items.items():
            gap = UNKNOWN_PROPERTY if item == "property_tax" and rates.works is None else ""
            yield row("fiscal", values, item, kind, TOPICS[item], gap)
        total = sum(items.values(), np.zeros((1, 1)))
        yield row("fiscal", total, "total", kind, joined(*(TOPICS[item] for item in items)))
    home = plant.turnover - plant.cars.export * plant.turnover / np.where(plant.cars.output > 0, plant.cars.output, 1)
    yield row("fiscal_shown", home * rates.vat, "value_added_tax", "shown", ("turnover", "markets", "vat"))
    yield from _per_net_job(plant, found, rates)


def _per_net_job(plant: Economy, found: Changes, rates: Rates) -> Iterator[Row]:
    """Yield relief over net jobs of the years with an incentive; elsewhere, and without net jobs, it is not defined."""
    years = np.array(plant.cars.years)
    held = (rates.fee_spared + rates.duty_spared)[0] > 0
    of_jobs = topics_of_quantity("jobs")
    topics = joined(
        ("not_collected", "additional"), *(each for step, each in of_jobs.items() if step != "other_spending")
    )
    keys = {"item_key": "cost_per_net_job", "kind": "relief"}
    cost, undefined = cost_per_job(rates.not_collected(plant.cars.replaced), found.net("jobs"))
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
