"""What the flows of a plant and its steps from gross to net rest on, by the topics of its lineage."""

from impact.model.components.enterprise import lineage, of_quantity
from impact.model.components.public_finances import WORK
from impact.model.parts.account import OF_PROFIT
from impact.model.rows import joined

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
