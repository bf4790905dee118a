"""All parts of a project with people and purchases (`scenario.enterprise.Enterprise`); a kind adds what only it has.

Direct jobs of the operation come from the project, never from a sector's coefficient. In building, the sellers' own
jobs are direct, those of their suppliers indirect. What a scenario does not state, such as trade, is no part of it.

    models.register("bakery")(ModelOfParts((baking, *ENTERPRISE), Flows, TOPICS))

The part in front gives `turnover`, where the project sells anything.
"""

from collections.abc import Mapping

from impact.models.inputs import Inputs
from impact.models.parts.account import account
from impact.models.parts.capital import capital
from impact.models.parts.claims import ClaimWords, claims
from impact.models.parts.flows import Flows
from impact.models.parts.labour import labour
from impact.models.parts.operation import operation, ramp
from impact.models.parts.part import Part
from impact.models.parts.people import people
from impact.models.parts.plausibility import Check, gva_of_gdp, operating_margin, plausibility
from impact.models.parts.public_money import public_money
from impact.models.parts.reference_case import reference_case
from impact.models.parts.region import region
from impact.models.parts.reliefs import GIVES, give_reliefs, stated_reliefs
from impact.models.parts.supply_chain import supply_chain
from impact.models.parts.trade import currency, trade
from impact.models.parts.wages import wages
from impact.models.parts.workforce import workforce
from impact.scenario.enterprise import Enterprise

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


def _reckon_taxes(inputs: Inputs, flows: Flows) -> None:
    """Give taxes that are not collected; an enterprise pays none that others do not."""
    spared, flows.own_taxes = stated_reliefs(inputs, flows, ramp(inputs))
    give_reliefs(inputs, flows, spared)


def _reckon_exports(inputs: Inputs, flows: Flows) -> None:
    with inputs.about("money"), inputs.about("markets"):
        share = inputs.series("trade.export_share", inputs.years)
    flows.exports, flows.home_sales = flows.turnover * share, flows.turnover * (1 - share)


def _destinations(inputs: Inputs) -> dict[str, float]:
    stated = inputs.scenario.project.trade
    with inputs.about("destinations"):
        return {
            country: inputs.setting(f"trade.destinations.{country}", share, "1", stated.destinations_reason)
            for country, share in stated.destinations.items()
        }


_RATES, _TAXES, _PUBLIC_MONEY = public_money(pays_taxes)
own_taxes: Part[Flows] = Part(
    "own_taxes",
    needs=("account_reliefs",),
    may_use=("wages", "foreign_wages"),
    gives=GIVES,
    reckon=_reckon_taxes,
    when=pays_taxes,
)

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
    Part("exports", needs=("turnover",), gives=("exports", "home_sales"), reckon=_reckon_exports, when=trades),
    currency(trades),
    reference_case,
    labour,
    _PUBLIC_MONEY,
    trade(_destinations, when=trades),
    wages,
    workforce,
    people,
    claims(CLAIMS),
    plausibility(CHECKS),
    plausibility(CHECKS_OF_SALES, IDLE, ("turnover",), lambda project: project.sells and pays_taxes(project)),
)
