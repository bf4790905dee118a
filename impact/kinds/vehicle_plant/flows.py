"""Flows that only a plant that builds cars has, and what they rest on."""

from typing import Annotated

from impact.core.arrays import Array
from impact.formulas.economy.cost_structure import CostColumn
from impact.kinds.vehicle_plant.driving import Use
from impact.kinds.vehicle_plant.fees import Border
from impact.kinds.vehicle_plant.running_costs import Spent
from impact.kinds.vehicle_plant.sales import Cars
from impact.model.components.account import OF_PROFIT
from impact.model.components.enterprise import lineage, of_quantity
from impact.model.components.public_finances import WORK
from impact.model.flows import MONEY, SHARE, VARIOUS, Flows
from impact.model.rows import joined
from impact.scenario.quantity import Unit

OUTLAY = (
    "replaced_not_assembled", "turnover", "markets", "lost", "imported_price", "duty", "fee", "relief", "vat",
    "households",
)  # fmt: skip
BORDER = ("replaced_not_assembled", "fee", "duty", "imported_price")
OF_USE = ("running_costs", "distance", "supply_chain", "households", "vehicles", "replaced_not_assembled")
LOST = ("lost", "households")
BY_CHANNEL = {
    "jobs.direct": ("staff",),
    "jobs.indirect": ("purchases", "supply_chain", "suppliers", "prices"),
    "jobs.induced": ("purchases", "supply_chain", "wages", "households", "prices", "productivity"),
    "gva.direct": ("turnover", "value_added"),
    "gva.indirect": ("purchases", "supply_chain"),
    "gva.induced": ("purchases", "supply_chain", "wages", "households"),
}
STEPS = {
    "jobs": {
        "gross": of_quantity("jobs", BY_CHANNEL),
        "replaced_cars": (*LOST, "prices", "productivity"),
        "running_costs": (*OF_USE, "prices", "productivity"),
        "other_spending": (*OUTLAY, "prices", "productivity"),
        "abroad": ("staff",),
    },
    "gva": {
        "gross": of_quantity("gva", BY_CHANNEL),
        "replaced_cars": (*LOST, "prices"),
        "running_costs": OF_USE,
        "other_spending": (*OUTLAY, "prices"),
        "abroad": (),
    },
    "tax": {
        "gross": (*OF_PROFIT, *WORK, "supplier_taxes", "fee", "relief", "kit_duty", "markets", "vehicles"),
        "replaced_cars": (*LOST, *BORDER, "prices", "labour_taxes", "supplier_taxes", "tax_relief"),
        "running_costs": (*OF_USE, "labour_taxes", "supplier_taxes"),
        "other_spending": (*OUTLAY, "prices", "labour_taxes", "supplier_taxes"),
        "abroad": (),
    },
    "foreign_exchange": {
        "gross": ("markets", "kit_duty", *BY_CHANNEL["gva.induced"]),
        "replaced_cars": (*LOST, "prices", "imported_price", "replaced_not_assembled"),
        "running_costs": OF_USE,
        "other_spending": (*OUTLAY, "prices"),
        "abroad": (*OF_PROFIT, "owners_abroad"),
    },
}
TOPICS = lineage(
    BY_CHANNEL,
    STEPS,
    {
        "product_taxes": ("product_taxes", "purchases", "kit_duty"),
        "bought": ("purchases",),
        "imported": ("purchases", "kit_duty"),
        "recycling_fee": ("fee", "relief", "markets", "vehicles"),
        "kit_duty": ("purchases", "kit_duty"),
        "spared": joined(BORDER, ("relief", "kit_duty")),
        "per_net_job": joined(
            BORDER, ("relief", "additional"),
            *(each for step, each in STEPS["jobs"].items() if step != "other_spending"),
        ),
        "exports_lost": ("lost", "replaced", "prices"),
    },
)  # fmt: skip


class PlantFlows(Flows):
    """Flows of a plant that builds cars.

    Attributes:
        cars: sold, and those they replace.
        driven: the cars in use.
        column: shares of turnover.
        goods_prices: of cars over the index of their section.
        border: duties, and the price they are charged on.
        spent: on the use of cars, item by item; None where the scenario says nothing of it.
    """

    cars: Annotated[Cars, Unit("vehicles/yr")]
    driven: Annotated[Use, VARIOUS]
    column: Annotated[CostColumn, SHARE]
    goods_prices: Annotated[Array, SHARE]
    border: Annotated[Border, VARIOUS]
    spent: Annotated[Spent | None, MONEY]
