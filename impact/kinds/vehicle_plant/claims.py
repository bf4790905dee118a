"""Claims beside what is modelled: the same measure, place and year, and the way from one to the other, step by step.

What a claimed capacity would require is a condition and enters nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from impact.arrays import Array
from impact.kinds.vehicle_plant.construction import INVESTMENT, stage_names
from impact.kinds.vehicle_plant.economy import Economy
from impact.kinds.vehicle_plant.limits import Case, Figure, NotKnownError
from impact.kinds.vehicle_plant.plausibility import JOBS_PER_CARS, known_export_markets
from impact.models.inputs import Inputs
from impact.models.rows import Limits, Row
from impact.scenario.schema import Claim

MILLION_PER_BILLION = 1000.0
TOPICS = {"output": ("output",), "jobs_direct": ("staff",), "jobs_foreign": ("staff",), "exports": ("markets",)}
VARIABLES = {"output": "claim_cars", "exports": "claim_cars", "jobs_direct": "claim_jobs", "jobs_foreign": "claim_jobs"}


def claim_rows(inputs: Inputs, plant: Economy, case: Case) -> Iterator[Row]:
    """Yield the steps from each claim to the modelled figure, and what the claimed capacity would require."""
    claims = {claim.id: claim for claim in inputs.scenario.claims}
    for claim in claims.values():
        if claim.beside is not None:
            yield from _steps(plant, claim, claims)
    if plant.cars.plant.claimed is not None and claims:
        yield from _required(inputs, plant, claims, case)


def _modelled(plant: Economy, figure: str, year: int) -> Array:
    """Return the modelled figure that a claim is about, in its year, (draws, 1)."""
    at = [plant.cars.years.index(year)]
    return {
        "output": plant.cars.output, "exports": plant.cars.export, "jobs_direct": plant.staff,
        "jobs_foreign": plant.foreign + 0 * plant.cars.output[:1],
    }[figure][:, at]  # fmt: skip


def _steps(plant: Economy, claim: Claim, claims: dict[str, Claim]) -> Iterator[Row]:
    """Yield the claim, each step of the gap, and the modelled figure: they add up.

    A claim of additional jobs counts those beyond the staff there are; a claim at full capacity is brought to the
    output of the year at the claim's own jobs per extra car; what then remains is another number of jobs per car.
    """
    beside = claim.beside
    if beside is None or claim.value is None:
        return
    if beside.year not in plant.cars.years:
        gap = f"no cars of {beside.year} are modelled"
        keys = {"claim_key": claim.id, "order": "1", "step_key": "modelled"}
        yield Row(VARIABLES[beside.figure], np.zeros((1, 1)), (), keys, scope="gross", gap=gap)
        return
    modelled = _modelled(plant, beside.figure, beside.year)
    steps: dict[str, Array] = {"claimed": np.full((1, 1), claim.value)}
    if beside.additional:
        steps["staff_there_is"] = plant.staff[:, :1]
    if beside.capacity:
        capacity = claims[beside.capacity].value or 0.0
        first, built = plant.cars.output[:, :1], _modelled(plant, "output", beside.year)
        extra = claim.value if beside.additional else claim.value - plant.staff[:, :1]
        steps["output_not_capacity"] = extra / (capacity - first) * (built - capacity)
    last = "jobs_per_car" if beside.capacity else beside.difference
    steps[last] = modelled - sum(steps.values(), np.zeros((1, 1)))
    steps["modelled"] = modelled
    for order, (step, values) in enumerate(steps.items(), start=1):
        keys = {"claim_key": claim.id, "order": str(order), "step_key": step}
        status = claim.status if step == "claimed" else "modelled"
        topics = () if step == "claimed" else (*TOPICS[beside.figure], "output")
        yield Row(VARIABLES[beside.figure], values, (beside.year,), keys, status, "gross", topics)


def _required(inputs: Inputs, plant: Economy, claims: dict[str, Claim], case: Case) -> Iterator[Row]:
    """Yield exports and local parts that the claimed capacity would require, and verdicts on the claim itself."""
    claimed = plant.cars.plant.claimed
    if claimed is None:
        return
    claim = claims[claimed.claim]
    capacity, year = claim.value or 0.0, claim.beside.year if claim.beside else inputs.scenario.headline_year
    if year not in plant.cars.years:
        year = inputs.scenario.headline_year
    at = [plant.cars.years.index(year)]
    with inputs.about("claimed_exports"):
        exports = capacity * inputs.assumption("claimed.export_share")[:, None]
    with inputs.about("claimed_parts", "cost_column"):
        price = inputs.assumption("claimed.price")[:, None]
        local = inputs.assumption("claimed.domestic_goods")[:, None]
        money, to_year = inputs.scenario.currency, inputs.scenario.price_year
        rate = inputs.number(
            "exchange_rate", f"{money}_{to_year}/USD_{to_year}", inputs.scenario.country, period=str(to_year)
        )
    parts = capacity * price * plant.column.goods[:, at] * local / rate / MILLION_PER_BILLION
    required = {"exports": (exports, "claimed_exports"), "local_parts": (parts, "claimed_parts")}
    for order, (name, (values, topic)) in enumerate(required.items(), start=1):
        keys = {"claim_key": claim.id, "order": str(order), "step_key": f"requires_{name}"}
        yield Row(f"claim_{name}", values, (year,), keys, "announced", "gross", (topic,))
    yield _verdict(inputs, case, "claim_exports", exports, year, "claimed_exports")
    yield _verdict(inputs, case, "claim_local_parts", parts, year, "claimed_parts")
    if claimed.jobs:
        jobs = claims[claimed.jobs]
        staff = jobs.value or 0.0
        in_all = plant.staff[:, :1] + staff if jobs.beside and jobs.beside.additional else np.full((1, 1), staff)
        yield _verdict(inputs, case, "claim_direct_jobs", in_all / (capacity / 1000), year, "staff")
        yield _verdict(inputs, case, "claim_jobs_per_investment", in_all, year, "staff")


def _verdict(inputs: Inputs, case: Case, name: str, values: Array, year: int, topic: str) -> Row:
    """Return a check of a claim; what cannot be checked says why."""
    text = f"check-{name.replace('_', '-')}"
    with inputs.about(f"check_{name}"):
        try:
            values, low, high, also = LIMITS[name](inputs, case, values)
        except NotKnownError as gap:
            return Row(
                f"check_{name}", np.zeros((1, 1)), (year,), {}, "announced", topics=(f"check_{name}",),
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


def _jobs(inputs: Inputs, case: Case, values: Array) -> Found:
    low, high = (case.limit("direct_jobs", JOBS_PER_CARS, end) for end in ("low", "high"))
    return values, low, high, ()


def _investment(inputs: Inputs, case: Case, values: Array) -> Found:
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


def _exports(inputs: Inputs, case: Case, values: Array) -> Found:
    return values, None, known_export_markets(case), ()


def _parts(inputs: Inputs, case: Case, values: Array) -> Found:
    limit = case.limit("local_parts", f"billion USD_{inputs.scenario.price_year}/yr", "high")
    return values, None, limit, ()


LIMITS = {
    "claim_direct_jobs": _jobs,
    "claim_jobs_per_investment": _investment,
    "claim_exports": _exports,
    "claim_local_parts": _parts,
}
