"""All components of a project with people and purchases, and what its flows rest on."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeAlias

from impact.core.arrays import Array
from impact.model.component import Part, When, always
from impact.model.components.account import OF_PROFIT, account
from impact.model.components.capital import capital
from impact.model.components.claims import ClaimWords, claims
from impact.model.components.gross_to_net import reference_case
from impact.model.components.labour_market import labour
from impact.model.components.operation import operation, ramp
from impact.model.components.people import people
from impact.model.components.plausibility import Check, gva_of_gdp, operating_margin, plausibility
from impact.model.components.public_finances import WORK, public_money
from impact.model.components.region import region
from impact.model.components.reliefs import GIVES, give_reliefs, stated_reliefs
from impact.model.components.supply_chain import supply_chain
from impact.model.components.trade import currency, trade
from impact.model.components.workforce import wages, workforce
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.rows import joined
from impact.scenario.enterprise import Enterprise

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


CLAIMS = ClaimWords(
    dict.fromkeys(("jobs_direct", "jobs_foreign"), "claim_jobs"), "other_count", "{year} is not modelled"
)
IDLE = "nothing is sold then in some run"
CHECKS: Mapping[str, Check] = {"gva_of_gdp": gva_of_gdp}
CHECKS_OF_SALES: Mapping[str, Check] = {"operating_margin": operating_margin}


def pays_taxes(project: Enterprise) -> bool:
    """Return whether the scenario states taxes."""
    return project.public_money is not None


def trades(project: Enterprise) -> bool:
    """Return whether the scenario states exports."""
    return project.trade is not None


def taxes_spared(use: Callable[[Inputs], Array], when: When = always) -> Part[Flows]:
    """Return the part of taxes that are not collected, of a project that pays none that others do not.

    Args:
        use: of capacity, (draws, years).
        when: whether a project has the part.
    """

    def compute(inputs: Inputs, flows: Flows) -> None:
        spared, flows.own_taxes = stated_reliefs(inputs, flows, use(inputs))
        give_reliefs(inputs, flows, spared)

    may_use = ("wages", "foreign_wages")
    return Part("own_taxes", needs=("account_reliefs",), may_use=may_use, gives=GIVES, compute=compute, when=when)


def _compute_exports(inputs: Inputs, flows: Flows) -> None:
    with inputs.about("money"), inputs.about("markets"):
        share = inputs.series("trade.export_share", inputs.years)
    flows.exports, flows.home_sales = flows.turnover * share, flows.turnover * (1 - share)


def destinations(part: str, inputs: Inputs) -> dict[str, float]:
    """Return the share of each country in exports, as a part of the project states it."""
    stated = getattr(inputs.scenario.project, part)
    with inputs.about("destinations"):
        return {
            country: inputs.setting(f"{part}.destinations.{country}", share, "1", stated.destinations_reason)
            for country, share in stated.destinations.items()
        }


_RATES, _TAXES, _PUBLIC_MONEY = public_money(pays_taxes)
own_taxes = taxes_spared(ramp, pays_taxes)

# In the order of their needs; rows come in the same order.
ENTERPRISE: tuple[Part[Flows], ...] = (
    operation,
    supply_chain("total"),
    region("region.commuting"),
    capital,
    _RATES,
    account("operation.value_added", "public_money.foreign_owners", pays_taxes, ramp),
    own_taxes,
    _TAXES,
    Part("exports", needs=("turnover",), gives=("exports", "home_sales"), compute=_compute_exports, when=trades),
    currency(trades),
    reference_case,
    labour,
    _PUBLIC_MONEY,
    trade(partial(destinations, "trade"), when=trades),
    wages,
    workforce,
    people,
    claims(CLAIMS),
    plausibility(CHECKS),
    plausibility(CHECKS_OF_SALES, IDLE, ("turnover",), lambda project: project.sells and pays_taxes(project)),
)
