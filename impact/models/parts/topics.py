"""What the flows of an enterprise and its steps from gross to net rest on, by the topics of its lineage."""

from __future__ import annotations

from impact.models.parts.account import OF_PROFIT
from impact.models.parts.public_money import WORK
from impact.models.rows import joined

BY_CHANNEL = {
    "jobs.direct": ("staff",),
    "jobs.indirect": ("purchases", "supply_chain", "prices", "productivity"),
    "jobs.induced": ("purchases", "supply_chain", "wages", "households", "prices", "productivity"),
    "gva.direct": ("value_added",),
    "gva.indirect": ("purchases", "supply_chain"),
    "gva.induced": ("purchases", "supply_chain", "wages", "households"),
}
JOBS, GVA = (
    joined(*(topics for name, topics in BY_CHANNEL.items() if name.startswith(quantity)))
    for quantity in ("jobs", "gva")
)
TAX = joined(OF_PROFIT, WORK, ("supplier_taxes",))
FOREIGN_EXCHANGE = joined(("turnover", "markets"), BY_CHANNEL["gva.induced"], OF_PROFIT, ("owners_abroad",))
TOPICS: dict[str, tuple[str, ...]] = {
    **BY_CHANNEL,
    "informal.indirect": BY_CHANNEL["jobs.indirect"],
    "informal.induced": BY_CHANNEL["jobs.induced"],
    "turnover": ("turnover",),
    "bought": ("purchases",),
    "imported": ("purchases",),
    "wages": ("wages",),
    "home_sales": ("turnover", "markets"),
    "spared": ("tax_relief", "output"),
    "per_net_job": joined(("tax_relief", "output", "reference"), JOBS),
    "profits": (*OF_PROFIT, "owners_abroad", "labour_taxes"),
    "jobs_step.gross": JOBS,
    "gva_step.gross": GVA,
    "tax_step.gross": TAX,
    "foreign_exchange_step.gross": FOREIGN_EXCHANGE,
}
