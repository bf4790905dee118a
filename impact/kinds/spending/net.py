"""From gross to net: the same public money spent elsewhere, by the same code and with the same deductions.

Reference: Homes and Communities Agency (2014), Additionality Guide, 4th ed.: the reference case is what would happen to
the money otherwise, and leakage, displacement and substitution hold in both.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from impact.arrays import NOTHING, Array
from impact.economy.additionality import Additionality
from impact.errors import ImpactError, did_you_mean, there_are
from impact.kinds.spending.effects import SpendingEffects, effects, left_of_jobs
from impact.kinds.spending.flows import OF_BUILT, OTHERWISE, SpendingFlows
from impact.kinds.spending.running import works
from impact.models.inputs import Inputs
from impact.models.parts.flows import Effects
from impact.models.parts.part import Part
from impact.models.parts.reference_case import CLOSURE, ELSEWHERE
from impact.models.parts.unit_effects import final_use
from impact.models.rows import Row, joined
from impact.vocabulary import CHANNELS

STEPS = ("leakage", "displacement", "substitution")
# quantity -> variable, and what is added up; people who are not registered stand in the second alone
QUANTITIES = {
    "job_years": ("built_jobs_step", ("jobs",)),
    "job_years_all": ("built_jobs_step", ("jobs", "informal")),
    "built_gva": ("built_gva_step", ("gva",)),
}


def _has_alternative(project: Any) -> bool:
    return project.alternative is not None


def _mix(inputs: Inputs, flows: SpendingFlows) -> tuple[Array, Array]:
    """Return what a unit of money buys at home by sector, (draws, 1, sectors), and abroad, (draws, 1)."""
    stated, country = inputs.scenario.project.alternative, flows.nation
    table = country.table
    if stated.use:
        if stated.use not in table.final_use:
            near = did_you_mean(stated.use, table.final_use)
            raise ImpactError(
                f"{table.name}: no column of final use is called '{stated.use}'.{near} {there_are(table.final_use)}"
            )
        at_home = final_use(country, stated.use)[None, None, :]
        return at_home, 1 - at_home.sum(axis=-1)
    at_home, abroad = np.zeros((1, 1, len(table))), NOTHING
    for name, item in stated.items.items():
        at = table.position(item.sector)
        share = inputs.setting(f"alternative.items.{name}.share", item.share, "1", stated.reason)
        key = f"alternative.items.{name}.local"
        local = np.array([[country.own[at]]]) if item.local is None else inputs.assumption(key)[:, None]
        at_home = at_home + (share * local)[..., None] * np.eye(len(table))[at]
        abroad = abroad + share * (1 - local)
    return at_home, abroad


def _public(inputs: Inputs) -> float:
    """Return the part of the money of building that the state pays; the shares are noted."""
    stated = inputs.scenario.project.funding
    for name, share in stated.shares.items():
        inputs.setting(f"funding.shares.{name}", share, "1", stated.reason)
    return float(stated.public)


def _reckon(inputs: Inputs, flows: SpendingFlows) -> None:
    """Give what the public money of building, and of each year of operation, would set off elsewhere."""
    country, programme = flows.nation, flows.programme
    with inputs.about("building"), inputs.about("jobs"):
        with inputs.about("alternative"):
            at_home, abroad = _mix(inputs, flows)
            basic = 1 - inputs.assumption("alternative.taxes")[:, None]
        with inputs.about("funding", "works"):
            public = programme.spent * _public(inputs)
    left = left_of_jobs(inputs, country, programme.years)

    def spent(money: Array, left_then: Array) -> SpendingEffects:
        to_sellers = money * basic
        return effects(country, flows.spenders, to_sellers[..., None] * at_home, to_sellers * abroad, left_then)

    flows.otherwise = spent(public, left)
    if works(inputs.scenario.project):
        running = spent(np.maximum(flows.running_cost, 0.0), country.drift)
        flows.forgone = Effects(
            jobs=running.sum_of("jobs"),
            gva=running.sum_of("gva"),
            taxes=running.taxes(flows.rates) if flows.given("rates") else {},
            foreign_exchange=-running.sum_of("imports"),
        )


def steps(gross: Array, otherwise: Array | None, off: Additionality, deadweight: Array) -> dict[str, Array]:
    """Return the way from gross to net, in all years together, (draws, 1) each.

    Args:
        gross: of the programme. otherwise: of the same money spent elsewhere; None where it is not spent.
        off: leakage, displacement and substitution, which hold in both.
        deadweight: part that would have come anyway.
    """
    found, left = {"gross": gross}, gross
    for step in STEPS:
        one = {name: getattr(off, name) if name == step else NOTHING for name in STEPS}
        after = Additionality(**one).remaining(left)
        found[step], left = after - left, after
    if otherwise is not None:
        found["other_spending"] = -off.remaining(otherwise)
        left = left + found["other_spending"]
    found["deadweight"] = -deadweight * left
    return found | {"net": left * (1 - deadweight)}


def _rows(inputs: Inputs, flows: SpendingFlows) -> Iterator[Row]:
    """Yield the steps of job-years and value added of building, of all its years together, in each closure."""
    with inputs.about("building"), inputs.about("reference"):
        off = Additionality(*(inputs.assumption(f"reference.{name}")[:, None] for name in STEPS))
        deadweight = inputs.assumption("reference.deadweight")[:, None]
    other = flows.otherwise if flows.given("otherwise") else None
    closures = ([(ELSEWHERE, other)] if other is not None else []) + [(CLOSURE, None)]
    quantities = dict(QUANTITIES)
    if not flows.built.informal:
        del quantities["job_years_all"]
    for quantity, (variable, counts) in quantities.items():
        gross = flows.built.sum_of(*counts).sum(axis=1, keepdims=True)
        behind = joined(*(OF_BUILT[f"{counts[0]}.{channel}"] for channel in CHANNELS))
        for closure, spent in closures:
            instead = None if spent is None else spent.sum_of(*counts).sum(axis=1, keepdims=True)
            found = steps(gross, instead, off, deadweight)
            for order, (step, values) in enumerate(found.items(), start=1):
                keys = {
                    "quantity": quantity, "closure": closure, "order": str(order), "step_key": step,
                    "is_default": "yes" if closure == closures[0][0] else "no",
                }  # fmt: skip
                scope = "gross" if step == "gross" else "net"
                rests = behind if step == "gross" else joined(behind, ("reference",))
                topics = joined(rests, OTHERWISE) if closure == ELSEWHERE and step != "gross" else rests
                yield Row(variable, values, (), keys, scope=scope, topics=topics)


elsewhere: Part[SpendingFlows] = Part(
    "elsewhere",
    needs=("nation", "spenders", "programme"),
    gives=("otherwise", "forgone"),
    may_use=("rates", "running_cost"),
    reckon=_reckon,
    when=_has_alternative,
)
built_net: Part[SpendingFlows] = Part("built_net", shows=("built",), may_use=("otherwise",), rows=_rows, leads=True)
