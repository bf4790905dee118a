"""What the flows of a plant and its steps from gross to net rest on, by the topics of its lineage."""

from __future__ import annotations

from impact.models.parts.account import OF_PROFIT
from impact.models.parts.public_money import WORK
from impact.models.rows import joined

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


def _of(quantity: str) -> tuple[str, ...]:
    return joined(*(topics for name, topics in BY_CHANNEL.items() if name.startswith(quantity)))


STEPS = {
    "jobs": {
        "gross": _of("jobs"),
        "replaced_cars": (*LOST, "prices", "productivity"),
        "running_costs": (*OF_USE, "prices", "productivity"),
        "other_spending": (*OUTLAY, "prices", "productivity"),
        "abroad": ("staff",),
    },
    "gva": {
        "gross": _of("gva"),
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
TOPICS: dict[str, tuple[str, ...]] = {
    **BY_CHANNEL,
    "informal.indirect": BY_CHANNEL["jobs.indirect"],
    "informal.induced": BY_CHANNEL["jobs.induced"],
    "turnover": ("turnover",),
    "product_taxes": ("product_taxes", "purchases", "kit_duty"),
    "bought": ("purchases",),
    "imported": ("purchases", "kit_duty"),
    "wages": ("wages",),
    "home_sales": ("turnover", "markets"),
    "recycling_fee": ("fee", "relief", "markets", "vehicles"),
    "kit_duty": ("purchases", "kit_duty"),
    "spared": joined(BORDER, ("relief", "kit_duty")),
    "per_net_job": joined(
        BORDER, ("relief", "additional"), *(each for step, each in STEPS["jobs"].items() if step != "other_spending")
    ),
    "exports_lost": ("lost", "replaced", "prices"),
    "profits": (*OF_PROFIT, "owners_abroad", "labour_taxes"),
    **{f"{quantity}_step.{step}": topics for quantity, steps in STEPS.items() for step, topics in steps.items()},
}
