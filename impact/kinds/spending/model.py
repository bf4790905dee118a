"""Any project given as spending by sector: job-years of building, jobs and value added of its operation.

Direct jobs of the operation come from the project, never from a sector's coefficient. In building, the sellers' own
jobs are direct, those of their suppliers indirect. What a scenario does not state, such as trade, is no part of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from impact.arrays import total
from impact.economy.account import straight_line
from impact.economy.public_money import in_force
from impact.kinds.spending.key_figures import key_figures
from impact.kinds.spending.operation import bought, operation, ramp
from impact.kinds.spending.schema import Spending
from impact.kinds.spending.topics import TOPICS
from impact.models import models
from impact.models.inputs import Inputs
from impact.models.parts.account import account
from impact.models.parts.claims import ClaimWords, claims
from impact.models.parts.construction import job_years
from impact.models.parts.flows import Flows
from impact.models.parts.part import ModelOfParts, Part
from impact.models.parts.plausibility import Check, gva_of_gdp, operating_margin, plausibility
from impact.models.parts.public_money import public_money
from impact.models.parts.reference_case import reference_case
from impact.models.parts.region import region
from impact.models.parts.supply_chain import supply_chain
from impact.models.parts.trade import currency, trade
from impact.models.parts.wages import wages
from impact.models.rows import Row

CLAIMS = ClaimWords(
    dict.fromkeys(("jobs_direct", "jobs_foreign"), "claim_jobs"), "other_count", "{year} is not modelled"
)
IDLE = "nothing is sold then in some run"
CHECKS: Mapping[str, Check] = {"gva_of_gdp": gva_of_gdp}
CHECKS_OF_SALES: Mapping[str, Check] = {"operating_margin": operating_margin}


def sells(project: Spending) -> bool:
    """Return whether the project has revenue."""
    return project.operation.revenue is not None


def pays_taxes(project: Spending) -> bool:
    """Return whether the scenario states taxes."""
    return project.public_money is not None


def trades(project: Spending) -> bool:
    """Return whether the scenario states exports."""
    return project.trade is not None


def _reckon_revenue(inputs: Inputs, flows: Flows) -> None:
    with inputs.about("jobs"), inputs.about("turnover", "output"):
        flows.turnover = inputs.series("operation.revenue", inputs.years) * ramp(inputs)


def _reckon_exports(inputs: Inputs, flows: Flows) -> None:
    with inputs.about("money"), inputs.about("markets"):
        share = inputs.series("trade.export_share", inputs.years)
    flows.exports, flows.home_sales = flows.turnover * share, flows.turnover * (1 - share)


def _reckon_capital(inputs: Inputs, flows: Flows) -> None:
    """Give property that is taxed and the wear of capital, from the first year of operation on."""
    works, wear = [], []
    items = inputs.scenario.project.capital.items
    with inputs.about("building"), inputs.about("works"):
        for name, item in items.items():
            amount = inputs.assumption(f"capital.items.{name}.amount")[:, None]
            if item.property:
                works.append(amount)
            if item.life is not None:
                life = inputs.assumption(f"capital.items.{name}.life")[:, None]
                wear.append(straight_line(amount, life, np.ones((1, len(flows.years)))))
    flows.works = total(works) if works else None
    flows.depreciation = total(wear) if len(wear) == len(items) else None


def _building_rows(inputs: Inputs, flows: Flows) -> Iterator[Row]:
    """Yield job-years of who builds and who supplies them, by the years in which the money is spent."""
    capital, country = inputs.scenario.project.capital, flows.nation
    years = tuple(sorted(capital.years))
    with inputs.about("building"):
        with inputs.about("works", "national_table"):
            demand, abroad = bought(inputs, "capital", capital.items, country, inputs.years[:1])
        spent = np.array([[capital.years[year] for year in years]])
        yield from job_years(inputs, country, demand[:, 0] / country.deflators, spent, years, {})
        if trades(inputs.scenario.project):
            keys = {"item_key": "machinery", "market": "na"}
            yield Row("trade_machinery", -abroad * spent, years, keys, topics=("works",))


def _reckon_taxes(inputs: Inputs, flows: Flows) -> None:
    """Give taxes that are not collected; a programme pays none that others do not."""
    spared = inputs.scenario.project.public_money.spared
    flows.own_taxes = {}
    held = {name: in_force(each.until, inputs.years).mean(axis=0, keepdims=True) for name, each in spared.items()}
    with inputs.about("money"), inputs.about("relief"):
        flows.spared = {
            name: inputs.series(f"public_money.spared.{name}.amount", inputs.years) * ramp(inputs) * part
            for name, part in held.items()
        }
    flows.relief_years = np.broadcast_to(total(held.values()), (1, len(flows.years)))[0] > 0


def _destinations(inputs: Inputs) -> dict[str, float]:
    """Return the share of each country in exports."""
    stated = inputs.scenario.project.trade
    with inputs.about("destinations"):
        return {
            country: inputs.setting(f"trade.destinations.{country}", share, "1", stated.destinations_reason)
            for country, share in stated.destinations.items()
        }


RATES, TAXES, PUBLIC_MONEY = public_money(pays_taxes)

# In the order of their needs; rows come in the same order.
PARTS: tuple[Part[Flows], ...] = (
    operation,
    Part("revenue", gives=("turnover",), reckon=_reckon_revenue, when=sells),
    supply_chain("total"),
    region("region.commuting", lambda project: project.region is not None),
    Part("capital", gives=("works", "depreciation"), shows=("nation",), reckon=_reckon_capital, rows=_building_rows),
    RATES,
    account("operation.value_added", "public_money.foreign_owners", pays_taxes),
    Part("own_taxes", gives=("own_taxes", "spared", "relief_years"), reckon=_reckon_taxes, when=pays_taxes),
    TAXES,
    Part("exports", needs=("turnover",), gives=("exports", "home_sales"), reckon=_reckon_exports, when=trades),
    currency(trades),
    reference_case,
    PUBLIC_MONEY,
    trade(_destinations, when=trades),
    wages,
    claims(CLAIMS),
    plausibility(CHECKS),
    plausibility(CHECKS_OF_SALES, IDLE, ("turnover",), lambda project: sells(project) and pays_taxes(project)),
)

spending = ModelOfParts(PARTS, key_figures, Flows, TOPICS)
models.register("spending")(spending)
