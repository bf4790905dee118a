"""Flows that only a factory has, and what they rest on."""

from collections.abc import Mapping
from typing import Annotated

from impact.formulas.economy.additionality import DisplacedSales
from impact.kinds.factory.energy import EnergyUse
from impact.model.components.account import OF_PROFIT
from impact.model.components.enterprise import lineage, of_quantity
from impact.model.components.public_finances import WORK
from impact.model.flows import SHARE, VARIOUS, ByName, Flows
from impact.model.rows import joined
from impact.scenario.quantity import Unit

LOST = ("lost", "replaced", "markets", "turnover", "cost_column", "households", "supply_chain", "prices")
BOUGHT = ("purchases", "turnover", "cost_column", "supply_chain")
DEARER = (*LOST, "duty", "vat")
BY_CHANNEL = {
    "jobs.direct": ("staff",),
    "jobs.indirect": (*BOUGHT, "prices", "productivity"),
    "jobs.induced": (*BOUGHT, "wages", "households", "prices", "productivity"),
    "gva.direct": ("turnover", "value_added"),
    "gva.indirect": BOUGHT,
    "gva.induced": (*BOUGHT, "wages", "households"),
}
GROSS = {
    "jobs": of_quantity("jobs", BY_CHANNEL),
    "gva": of_quantity("gva", BY_CHANNEL),
    "tax": joined(OF_PROFIT, WORK, BOUGHT, ("supplier_taxes",)),
    "foreign_exchange": joined(("markets", "turnover", "cost_column"), BY_CHANNEL["gva.induced"]),
}
GONE = {
    "jobs": ("staff",),
    "gva": (),
    "tax": (),
    "foreign_exchange": joined(OF_PROFIT, ("owners_abroad", "foreign_wages", "labour_taxes")),
}
PRODUCTIVITY = {"jobs": ("productivity",)}
STEPS = {
    quantity: {
        "gross": gross,
        "goods_replaced": joined(
            LOST, gross, GONE[quantity], PRODUCTIVITY.get(quantity, ()), ("duty", "labour_taxes", "supplier_taxes")
        ),
        "other_spending": joined(DEARER, PRODUCTIVITY.get(quantity, ()), ("labour_taxes", "supplier_taxes")),
        "abroad": GONE[quantity],
    }
    for quantity, gross in GROSS.items()
}
TOPICS = lineage(
    BY_CHANNEL,
    STEPS,
    {
        "product_taxes": ("turnover", "cost_column"),
        "bought": ("purchases", "turnover", "cost_column"),
        "imported": ("turnover", "cost_column"),
        "spared": ("tax_relief", "output"),
        "per_net_job": joined(("tax_relief", "output", "additional"), *(STEPS["jobs"].values())),
        "exports_lost": LOST,
    },
)


PER_YEAR = Unit("{product}/yr")


class FactoryFlows(Flows):
    """Flows of a factory.

    Attributes:
        column: shares of turnover, by name; they sum to one.
        sold: units by market and what they displace.
        drawn: energy, by carrier; None where it is not known.
    """

    column: Annotated[ByName, SHARE]
    sold: Annotated[Mapping[str, DisplacedSales], PER_YEAR]
    drawn: Annotated[EnergyUse | None, VARIOUS]
