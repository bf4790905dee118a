"""What a claimed capacity would require, were it all used: a condition that enters nothing else."""

from collections.abc import Iterator

import numpy as np

from impact.core.arrays import Array
from impact.core.vocabulary import MILLION_PER_BILLION
from impact.kinds.vehicle_plant.flows import PlantFlows
from impact.kinds.vehicle_plant.plausibility import JOBS_PER_CARS, known_export_markets
from impact.model.component import Part
from impact.model.components.construction import INVESTMENT, stage_names
from impact.model.components.plausibility import (
    Check,
    CheckCase,
    NotKnownError,
    PlausibilityResult,
    most_local_parts,
    verdict,
)
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow
from impact.scenario.claims import Claim


def _rows(inputs: Inputs, flows: PlantFlows) -> Iterator[ResultRow]:
    claimed, claims = inputs.scenario.project.claimed, {claim.id: claim for claim in inputs.scenario.claims}
    if claimed is None or not claims:
        return
    case = CheckCase(inputs, flows, tuple(flows.rows))
    claim = claims[claimed.claim]
    capacity, year = claim.value or 0.0, claim.beside.year if claim.beside else inputs.scenario.headline_year
    if year not in flows.years:
        year = inputs.scenario.headline_year
    at = [flows.years.index(year)]
    with inputs.about("claimed_exports"):
        exports = capacity * inputs.by_draw("claimed.export_share")
    with inputs.about("claimed_parts", "cost_column"):
        price = inputs.by_draw("claimed.price")
        local = inputs.by_draw("claimed.domestic_goods")
        money, to_year = inputs.scenario.currency, inputs.scenario.price_year
        rate = inputs.number(
            "exchange_rate", f"{money}_{to_year}/USD_{to_year}", inputs.scenario.country, period=str(to_year)
        )
    parts = capacity * price * flows.column.goods[:, at] * local / rate / MILLION_PER_BILLION
    required = {"exports": (exports, "claimed_exports"), "local_parts": (parts, "claimed_parts")}
    for order, (name, (values, topic)) in enumerate(required.items(), start=1):
        keys = {"claim": claim.id, "order": str(order), "step": f"requires_{name}"}
        yield ResultRow(f"claim_{name}", values, (year,), keys, "announced", "gross", (topic,))
    holds: dict[str, tuple[str, Check]] = {
        "exports": ("claimed_exports", lambda case: PlausibilityResult(exports, high=known_export_markets(case))),
        "local_parts": ("claimed_parts", lambda case: PlausibilityResult(parts, high=most_local_parts(case))),
    }
    if claimed.jobs:
        holds |= _job_checks(inputs, flows, claims[claimed.jobs], capacity)
    for name, (topic, hold) in holds.items():
        yield verdict(f"claim_{name}", hold, case, year, (topic,))


def _job_checks(inputs: Inputs, flows: PlantFlows, jobs: Claim, capacity: float) -> dict[str, tuple[str, Check]]:
    """Return the checks of announced jobs: per car that is announced, and per dollar of investment."""
    staff = jobs.value or 0.0
    in_all = flows.staff[:, :1] + staff if jobs.beside and jobs.beside.additional else np.full((1, 1), staff)
    per_cars = in_all / (capacity / 1000)
    return {
        "direct_jobs": (
            "staff",
            lambda case: PlausibilityResult(per_cars, *case.limits("direct_jobs", JOBS_PER_CARS)),
        ),
        "jobs_per_investment": ("staff", lambda case: _per_investment(case, in_all)),
    }


def _per_investment(case: CheckCase[PlantFlows], jobs: Array) -> PlausibilityResult:
    """Hold jobs over all announced stages together: the capacity claimed is that of the last."""
    scenario, stages = case.inputs.scenario, stage_names(case.inputs)
    if not stages:
        raise NotKnownError("no investment by stage of this plant is in the catalogue")
    which = scenario.project.figures.plant
    money = tuple(
        case.figure("plant_investment", INVESTMENT, scenario.country, stage=stage, **which) for stage in stages
    )
    limits = case.limits("jobs_per_investment", f"persons/({INVESTMENT})")
    return PlausibilityResult(jobs / sum(figure.value for figure in money), *limits, money)


claimed: Part[PlantFlows] = Part("claimed", shows=("staff", "column"), rows=_rows)
