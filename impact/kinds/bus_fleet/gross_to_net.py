"""From gross to net: the buses that no longer run take their jobs with them, by the same code as the new ones bring.

Like for like: new service replaces nothing, so its jobs are a step of their own and in no net figure. In the headline
closure what the rest of the fleet costs more takes nobody else's spending; in the second one as much less is spent
elsewhere, as households spend: public money has an alternative. A loan only moves that in time. In the third one the
state spends besides what it then collects more, or less where fuel carries more tax than power.
"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from impact.core.vocabulary import CHANNELS, TOTAL
from impact.formulas.economy.payroll import yearly_wages
from impact.kinds.bus_fleet.emissions import NEW_SERVICE
from impact.kinds.bus_fleet.flows import OF_REPLACED, REPLACED, RUNNING, BusFlows, BusSide
from impact.model.component import Part
from impact.model.components import budgets
from impact.model.components.budgets import BY_STATE, HOUSEHOLDS, OTHER, SPENT_BY_STATE, STATE, Economy
from impact.model.components.plausibility import per
from impact.model.components.reliefs import ON_WAGES, net_taxes
from impact.model.components.supply_chain import NO_COLUMN
from impact.model.flows import Effects, MoneyFlow, Steps
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined
from impact.model.tax_rates import TaxRates, rate

HEADLINE, ELSEWHERE = "buses_for_buses", "spent_elsewhere"
LOST = "replaced_buses"
QUANTITIES = ("jobs", "gva")
COST = joined(("cost", "works", "batteries", "wages", "staff", "staff_before"), RUNNING, REPLACED)
OF_OTHER = joined(COST, ("households", "productivity", "prices"))
TAXED = joined(OF_OTHER, ("supply_chain", "labour_taxes", "supplier_taxes"))
NO_RATE = "no rate of income tax or none of social tax is known, so what the state collects is not known"


def _economy(inputs: Inputs, flows: BusFlows) -> Economy:
    """Return who earns and collects; the operator itself pays no tax on profit or property that the scenario states."""
    with inputs.about("jobs"), inputs.about("households"):
        taxes = inputs.by_draw("households.product_taxes")
    with inputs.about("jobs"), inputs.about("labour_taxes"):
        social = rate(inputs, "social_tax", needed=False, payer="general")
        social = rate(inputs, "social_tax", needed=False) if np.isnan(social).any() else social
        income = rate(inputs, "income_tax", needed=False)
    with inputs.about("jobs"), inputs.about("supplier_taxes"):
        of_suppliers = inputs.by_draw("public_money.supplier_profit_tax")
    rates = TaxRates(0.0, income, social, 0.0, 0.0, of_suppliers)
    return Economy(flows.nation, flows.households, rates, taxes)


def _unknown(rates: TaxRates) -> bool:
    return bool(np.isnan(rates.income_tax + rates.social_tax).any())


def _compute(inputs: Inputs, flows: BusFlows) -> None:
    with inputs.about("jobs"), inputs.about("additional"):
        flows.additional = inputs.by_draw("replaced.additional")
    economy = _economy(inputs, flows)
    whole, gained = _of(flows, economy, flows.fleet)
    flows.gross = replace(whole, jobs=flows.sum_of("jobs"), gva=flows.sum_of("gva"))
    elsewhere = flows.dearer_by / (1 + economy.product_taxes)
    apart = flows.replacing - 1
    steps: Steps = {
        "gross": (flows.gross, gained),
        NEW_SERVICE: (Effects().plus(flows.gross, apart), MoneyFlow().plus(gained, apart)),
        LOST: budgets.less(_of(flows, economy, flows.before)),
    }
    stress = {**steps, OTHER: budgets.less(economy.of_spending(elsewhere), elsewhere)}
    closed = None if _unknown(economy.rates) else budgets.with_state(inputs, economy, stress)
    flows.answers = {HEADLINE: steps, ELSEWHERE: stress} | ({} if closed is None else {BY_STATE: closed})
    flows.net = flows.net_of(HEADLINE)


def _of(flows: BusFlows, economy: Economy, side: BusSide) -> tuple[Effects, MoneyFlow]:
    """Return what one side sets off in all channels, and where its money goes.

    Taxes in the price of energy and parts are named ones here: the scenario states them.
    """
    bought = side.bought
    found, money = economy.of_demand(bought.at_home, yearly_wages(side.staff, flows.wage))
    own = flows.turnover * per(side.km, flows.fleet.km) - bought.in_all
    return found.plus(Effects(side.staff, own, {"product_taxes": bought.taxes}, -bought.imported)), money


def _rows(inputs: Inputs, flows: BusFlows) -> Iterator[ResultRow]:
    """Yield the jobs of new service, the steps of jobs and value added in each closure, and who pays in them."""
    keys = {"side": NEW_SERVICE, "work": "all"}
    behind = joined(flows.topics_of("jobs.direct", "jobs.indirect", "jobs.induced"), ("replaced_mix",))
    yield ResultRow("jobs_of_new_service", (1 - flows.replacing) * flows.gross.jobs, flows.years, keys, topics=behind)
    economy = _economy(inputs, flows)
    unknown = _unknown(economy.rates)
    gap = NO_RATE if unknown else NO_COLUMN
    for quantity in QUANTITIES:
        for closure in (HEADLINE, ELSEWHERE, BY_STATE):
            yield from _steps(flows, quantity, closure, gap)
    if inputs.headlines_only:
        return
    of = budgets.Of(flows.additional, flows.years, joined(TAXED, ("additional",)))
    sold = (("service", HOUSEHOLDS, flows.dearer_by),)
    for closure, steps in flows.answers.items():
        yield from _net_taxes(flows, closure, NO_RATE if unknown else "", of.topics)
        unpaid = {HOUSEHOLDS: flows.dearer_by} if closure == HEADLINE else {}
        if unknown:
            yield budgets.unknown_budget(closure, STATE, gap, of)
        else:
            yield from budgets.answer_rows(economy, closure, steps, sold, unpaid, of)


def _net_taxes(flows: BusFlows, closure: str, gap: str, topics: tuple[str, ...]) -> Iterator[ResultRow]:
    taxes = {name: flows.way(closure, name)["net"] for name in flows.taxes_in(closure)}
    gaps = dict.fromkeys((*ON_WAGES, TOTAL), gap) if gap else {}
    yield from net_taxes(flows, closure, taxes, topics, leads=closure == HEADLINE, gaps=gaps)


def _steps(flows: BusFlows, quantity: str, closure: str, gap: str) -> Iterator[ResultRow]:
    if closure not in flows.answers:
        return budgets.way_rows(flows, quantity, closure, HEADLINE, gap)
    gross = flows.topics_of(*(f"{quantity}.{each}" for each in CHANNELS[:3]))
    topics = {"gross": gross, NEW_SERVICE: joined(gross, ("replaced_mix",)), LOST: OF_REPLACED[quantity]}
    topics |= {OTHER: OF_OTHER, SPENT_BY_STATE: TAXED}
    topics["deadweight"] = topics["net"] = joined(*(topics[step] for step in flows.answers[closure]), ("additional",))
    return budgets.way_rows(flows, quantity, closure, HEADLINE, flows.way(closure, quantity), topics)


gross_to_net: Part[BusFlows] = Part(
    "gross_to_net",
    needs=("nation", "households", "jobs", "gva", "before", "fleet", "replacing", "wage", "turnover", "dearer_by"),
    gives=("additional", "gross", "answers", "net"),
    compute=_compute,
    rows=_rows,
    leads=True,
)
