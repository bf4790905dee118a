"""What a claimed capacity would require, were it all used: a condition that enters nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from impact.arrays import NOTHING, Array
from impact.kinds.vehicle_plant.flows import PlantFlows
from impact.kinds.vehicle_plant.plausibility import JOBS_PER_CARS, known_export_markets
from impact.models.inputs import Inputs
from impact.models.parts.construction import INVESTMENT, stage_names
from impact.models.parts.limits import Case, Figure, NotKnownError
from impact.models.parts.part import Part
from impact.models.parts.plausibility import message_of
from impact.models.rows import Limits, Row
from impact.vocabulary import MILLION_PER_BILLION


def _rows(inputs: Inputs, flows: PlantFlows) -> Iterator[Row]:
    """Yield exports and local parts that the claimed capacity would require, and verdicts on the claim itself."""
    claimed, claims = inputs.scenario.project.claimed, {claim.id: claim for claim in inputs.scenario.claims}
    if claimed is None or not claims:
        return
    case = Case(inputs, flows, tuple(flows.rows))
    claim = claims[claimed.claim]
    capacity, year = claim.value or 0.0, claim.beside.year if claim.beside else inputs.scenario.headline_year
    if year not in flows.years:
        year = inputs.scenario.headline_year
    at = [flows.years.index(year)]
    with inputs.about("claimed_exports"):
        exports = capacity * inputs.assumption("claimed.export_share")[:, None]
    with inputs.about("claimed_parts", "cost_column"):
        price = inputs.assumption("claimed.price")[:, None]
        local = inputs.assumption("claimed.domestic_goods")[:, None]
        money, to_year = inputs.scenario.currency, inputs.scenario.price_year
        rate = inputs.number(
            "exchange_rate", f"{money}_{to_year}/USD_{to_year}", inputs.scenario.country, period=str(to_year)
        )
    parts = capacity * price * flows.column.goods[:, at] * local / rate / MILLION_PER_BILLION
    required = {"exports": (exports, "claimed_exports"), "local_parts": (parts, "claimed_parts")}
    for order, (name, (values, topic)) in enumerate(required.items(), start=1):
        keys = {"claim_key": claim.id, "order": str(order), "step_key": f"requires_{name}"}
        yield Row(f"claim_{name}", values, (year,), keys, "announced", "gross", (topic,))
    yield _verdict(inputs, case, "claim_exports", exports, year, "claimed_exports")
    yield _verdict(inputs, case, "claim_local_parts", parts, year, "claimed_parts")
    if claimed.jobs:
        jobs = claims[claimed.jobs]
        staff = jobs.value or 0.0
        in_all = flows.staff[:, :1] + staff if jobs.beside and jobs.beside.additional else np.full((1, 1), staff)
        yield _verdict(inputs, case, "claim_direct_jobs", in_all / (capacity / 1000), year, "staff")
        yield _verdict(inputs, case, "claim_jobs_per_investment", in_all, year, "staff")


def _verdict(inputs: Inputs, case: Case[PlantFlows], name: str, values: Array, year: int, topic: str) -> Row:
    """Return a check of a claim; what cannot be checked says why."""
    text = message_of(name)
    with inputs.about(f"check_{name}"):
        try:
            values, low, high, also = LIMITS[name](inputs, case, values)
        except NotKnownError as gap:
            return Row(
                f"check_{name}", NOTHING, (year,), {}, "announced", topics=(f"check_{name}",),
                limits=Limits(text, reason=str(gap)),
            )  # fmt: skip
    figures = [figure for figure in (low, high, *also) if figure is not None]
    sources = tuple(dict.fromkeys(source for figure in figures for source in figure.sources))
    least, most = (None if figure is None else figure.value for figure in (low, high))
    return Row(
        f"check_{name}", values, (year,), {}, "announced", topics=(topic, f"check_{name}"),
        limits=Limits(text, least, most, sources),
    )  # fmt: skip


Found = tuple[Array, Figure | None, Figure | None, tuple[Figure, ...]]


def _jobs(inputs: Inputs, case: Case[PlantFlows], values: Array) -> Found:
    low, high = (case.limit("direct_jobs", JOBS_PER_CARS, end) for end in ("low", "high"))
    return values, low, high, ()


def _investment(inputs: Inputs, case: Case[PlantFlows], values: Array) -> Found:
    """All announced stages together: the capacity claimed is that of the last."""
    which = inputs.scenario.project.figures.plant
    stages = stage_names(inputs)
    if not stages:
        raise NotKnownError("no investment by stage of this plant is in the catalogue")
    money = tuple(
        case.figure("plant_investment", INVESTMENT, inputs.scenario.country, stage=stage, **which) for stage in stages
    )
    low, high = (case.limit("jobs_per_investment", f"persons/({INVESTMENT})", end) for end in ("low", "high"))
    return values / sum(figure.value for figure in money), low, high, money


def _exports(inputs: Inputs, case: Case[PlantFlows], values: Array) -> Found:
    return values, None, known_export_markets(case), ()


def _parts(inputs: Inputs, case: Case[PlantFlows], values: Array) -> Found:
    limit = case.limit("local_parts", f"billion USD_{inputs.scenario.price_year}/yr", "high")
    return values, None, limit, ()


LIMITS = {
    "claim_direct_jobs": _jobs,
    "claim_jobs_per_investment": _investment,
    "claim_exports": _exports,
    "claim_local_parts": _parts,
}


claimed: Part[PlantFlows] = Part("claimed", shows=("staff", "column"), rows=_rows)
