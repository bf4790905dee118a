"""From gross to net: the buses that no longer run take their jobs with them, by the same code as the new ones bring.

Like for like: new service replaces nothing, so its jobs are a step of their own and in no net figure. In the headline
closure what the rest of the fleet costs more takes nobody else's spending; in the other one as much less is spent
elsewhere, as households spend: public money has an alternative. A loan only moves that in time.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from impact.arrays import NOTHING, Array, total
from impact.economy.additionality import net
from impact.economy.indirect import indirect_jobs
from impact.economy.payroll import yearly_wages
from impact.kinds.bus_fleet.emissions import NEW_SERVICE
from impact.kinds.bus_fleet.flows import OF_REPLACED, REPLACED, RUNNING, BusFlows
from impact.models.inputs import Inputs
from impact.models.parts.flows import Effects
from impact.models.parts.part import Part
from impact.models.rows import Row, joined
from impact.vocabulary import CHANNELS

HEADLINE, ELSEWHERE = "buses_for_buses", "spent_elsewhere"
LOST = "replaced_buses"
QUANTITIES = ("jobs", "gva")
COST = joined(("cost", "works", "batteries", "wages", "staff", "staff_before"), RUNNING, REPLACED)


def _reckon(inputs: Inputs, flows: BusFlows) -> None:
    with inputs.about("jobs"), inputs.about("additional"):
        flows.additional = inputs.assumption("replaced.additional")[:, None]
    with inputs.about("jobs"), inputs.about("households"):
        taxes = inputs.assumption("households.product_taxes")[:, None]
    flows.lost = _lost(flows)
    elsewhere = flows.dearer_by / (1 + taxes)
    flows.forgone = Effects(
        jobs=elsewhere * flows.households.jobs[:, None] * flows.nation.drift,
        gva=elsewhere * flows.households.gva[:, None],
        taxes={},
        foreign_exchange=NOTHING,
    )
    flows.gross = Effects(flows.sum_of("jobs"), flows.sum_of("gva"), {}, NOTHING)
    flows.net = Effects(_net(flows, "jobs"), _net(flows, "gva"), {}, NOTHING)


def _lost(flows: BusFlows) -> Effects:
    """Return jobs and value added of the buses replaced, in all channels."""
    country, before, households = flows.nation, flows.before, flows.households
    bought = before.bought.at_home
    wages = yearly_wages(before.staff, flows.wage) + country.chain.effect(country.wages, bought)
    spending = wages * households.spent[:, None]
    suppliers = indirect_jobs(country.chain, country.jobs, country.real(bought), country.drift, None)
    turnover = flows.turnover * _part(before.km, flows.fleet.km)
    return Effects(
        jobs=before.staff + suppliers + spending * households.jobs[:, None] * country.drift,
        gva=turnover
        - before.bought.in_all
        + country.chain.effect(country.gva, bought)
        + spending * households.gva[:, None],
        taxes={},
        foreign_exchange=NOTHING,
    )


def _part(distance: Array, whole: Array) -> Array:
    """Return one distance in another, zero where nothing is driven."""
    distance, whole = np.broadcast_arrays(distance, whole)
    return np.divide(distance, whole, out=np.zeros_like(distance), where=whole > 0)


def _net(flows: BusFlows, quantity: str, *, elsewhere: bool = False) -> Array:
    lost = getattr(flows.lost, quantity) + (getattr(flows.forgone, quantity) if elsewhere else 0)
    return net(getattr(flows.gross, quantity) * flows.replacing, lost, NOTHING, flows.additional)


def _rows(inputs: Inputs, flows: BusFlows) -> Iterator[Row]:
    """Yield the jobs of new service, and the steps of jobs and value added in both closures."""
    keys = {"side": NEW_SERVICE, "work": "all"}
    behind = joined(flows.topics_of("jobs.direct", "jobs.indirect", "jobs.induced"), ("replaced_mix",))
    yield Row("jobs_of_new_service", (1 - flows.replacing) * flows.gross.jobs, flows.years, keys, topics=behind)
    for quantity in QUANTITIES:
        for closure in (HEADLINE, ELSEWHERE):
            yield from _steps(flows, quantity, closure)


def _steps(flows: BusFlows, quantity: str, closure: str) -> Iterator[Row]:
    elsewhere = closure == ELSEWHERE
    whole, gross = getattr(flows.gross, quantity), flows.topics_of(*(f"{quantity}.{each}" for each in CHANNELS[:3]))
    values = {"gross": whole, NEW_SERVICE: (flows.replacing - 1) * whole, LOST: -getattr(flows.lost, quantity)}
    topics = {"gross": gross, NEW_SERVICE: joined(gross, ("replaced_mix",)), LOST: OF_REPLACED[quantity]}
    if elsewhere:
        values["other_spending"] = -getattr(flows.forgone, quantity)
        topics["other_spending"] = joined(COST, ("households", "productivity", "prices"))
    before = total(values.values())
    topics["deadweight"] = topics["net"] = joined(*topics.values(), ("additional",))
    values |= {"deadweight": (flows.additional - 1) * before, "net": _net(flows, quantity, elsewhere=elsewhere)}
    for order, (step, amount) in enumerate(values.items(), start=1):
        keys = {
            "closure": closure, "order": str(order), "step_key": step, "is_default": "no" if elsewhere else "yes",
        }  # fmt: skip
        scope = "gross" if step == "gross" else "net"
        yield Row(f"{quantity}_step", amount, flows.years, keys, scope=scope, topics=topics[step])


gross_to_net: Part[BusFlows] = Part(
    "gross_to_net",
    needs=("nation", "households", "jobs", "gva", "before", "fleet", "replacing", "wage", "turnover", "dearer_by"),
    gives=("additional", "lost", "forgone", "gross", "net"),
    reckon=_reckon,
    rows=_rows,
    leads=True,
)
