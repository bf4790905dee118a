"""What the flows of an enterprise and its steps from gross to net rest on, by the topics of its lineage."""

from collections.abc import Mapping
from typing import TypeAlias

from impact.models.parts.account import OF_PROFIT
from impact.models.parts.public_money import WORK
from impact.models.rows import joined

ByTopics: TypeAlias = Mapping[str, tuple[str, ...]]
BY_CHANNEL = {
    "jobs.direct": ("staff",),
    "jobs.indirect": ("purchases", "supply_chain", "prices", "productivity"),
    "jobs.induced": ("purchases", "supply_chain", "wages", "households", "prices", "productivity"),
    "gva.direct": ("value_added",),
    "gva.indirect": ("purchases", "supply_chain"),
    "gva.induced": ("purchases", "supply_chain", "wages", "households"),
}
TAX = joined(OF_PROFIT, WORK, ("supplier_taxes",))
FOREIGN_EXCHANGE = joined(("turnover", "markets"), BY_CHANNEL["gva.induced"], OF_PROFIT, ("owners_abroad",))


def of_quantity(quantity: str, by_channel: ByTopics) -> tuple[str, ...]:
    """Return what jobs or value added of all channels rest on."""
    return joined(*(topics for name, topics in by_channel.items() if name.startswith(quantity)))


def lineage(by_channel: ByTopics, steps: Mapping[str, ByTopics], further: ByTopics) -> dict[str, tuple[str, ...]]:
    """Return what flows and steps of a kind rest on.

    Args:
        by_channel: behind jobs and value added.
        steps: behind the steps from gross to net, by quantity.
        further: behind other flows, or in place of what every enterprise has.
    """
    return {
        **by_channel,
        "informal.indirect": by_channel["jobs.indirect"],
        "informal.induced": by_channel["jobs.induced"],
        "turnover": ("turnover",),
        "wages": ("wages",),
        "home_sales": ("turnover", "markets"),
        "profits": (*OF_PROFIT, "owners_abroad", "labour_taxes"),
        **further,
        **{f"{quantity}_step.{step}": topics for quantity, each in steps.items() for step, topics in each.items()},
    }


JOBS = of_quantity("jobs", BY_CHANNEL)
GROSS = {"jobs": JOBS, "gva": of_quantity("gva", BY_CHANNEL), "tax": TAX, "foreign_exchange": FOREIGN_EXCHANGE}
TOPICS = lineage(
    BY_CHANNEL,
    {quantity: {"gross": topics} for quantity, topics in GROSS.items()},
    {
        "bought": ("purchases",),
        "imported": ("purchases",),
        "spared": ("tax_relief", "output"),
        "per_net_job": joined(("tax_relief", "output", "reference"), JOBS),
    },
)
