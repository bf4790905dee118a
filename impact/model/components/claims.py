"""Claims beside what is modelled: the same measure, place and year, and the way from one to the other, step by step."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from impact.core.arrays import Array, total
from impact.model.component import Part
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow
from impact.scenario.claims import Claim

FLOW_OF = {"output": "output", "exports": "exported", "jobs_direct": "staff", "jobs_foreign": "foreign"}
TOPICS = {"output": ("output",), "jobs_direct": ("staff",), "jobs_foreign": ("staff",), "exports": ("markets",)}


@dataclass(frozen=True)
class ClaimWords:
    """What the steps of a kind's claims are called.

    Attributes:
        variables: of the rows, by the figure that a claim is about; a claim about another has no steps.
        per_product: step of another number of jobs for one product.
        nothing_made: gap of a year outside the horizon, with {year}.
    """

    variables: Mapping[str, str]
    per_product: str
    nothing_made: str


def claims(words: ClaimWords) -> Part[Any]:
    """Return the part."""

    def rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
        known = {claim.id: claim for claim in inputs.scenario.claims}
        for claim in known.values():
            if claim.beside is not None and claim.beside.figure in words.variables:
                yield from _steps(flows, claim, known, words)

    shows = ["staff", *dict.fromkeys(FLOW_OF[figure] for figure in words.variables if FLOW_OF[figure] != "staff")]
    return Part("claims", shows=tuple(shows), rows=rows)


def _modelled(flows: Flows, figure: str, year: int) -> Array:
    values: Array = getattr(flows, FLOW_OF[figure])
    return np.broadcast_to(values, (len(values), len(flows.years)))[:, [flows.years.index(year)]]


def _steps(flows: Flows, claim: Claim, known: Mapping[str, Claim], words: ClaimWords) -> Iterator[ResultRow]:
    """Yield the claim, each step of the gap, and the modelled figure: they add up.

    A claim of additional jobs counts those beyond the staff there are; a claim at full capacity is brought to the
    output of the year at the claim's own jobs for a further unit of output; what then remains is another number of
    jobs for one product.
    """
    beside = claim.beside
    if beside is None or claim.value is None:
        return
    variable = words.variables[beside.figure]
    if beside.year not in flows.years:
        keys = {"claim": claim.id, "order": "1", "step": "modelled"}
        yield ResultRow.unknown(variable, words.nothing_made.format(year=beside.year), keys, scope="gross")
        return
    modelled = _modelled(flows, beside.figure, beside.year)
    steps: dict[str, Array] = {"claimed": np.full((1, 1), claim.value)}
    if beside.additional:
        steps["staff_there_is"] = flows.staff[:, :1]
    if beside.capacity:
        capacity = known[beside.capacity].value or 0.0
        first, built = flows.output[:, :1], _modelled(flows, "output", beside.year)
        extra = claim.value if beside.additional else claim.value - flows.staff[:, :1]
        steps["output_not_capacity"] = extra / (capacity - first) * (built - capacity)
    last = words.per_product if beside.capacity else beside.difference
    steps[last] = modelled - total(steps.values())
    steps["modelled"] = modelled
    for order, (step, values) in enumerate(steps.items(), start=1):
        keys = {"claim": claim.id, "order": str(order), "step": step}
        status = claim.status if step == "claimed" else "modelled"
        topics = () if step == "claimed" else (*TOPICS[beside.figure], "output")
        yield ResultRow(variable, values, (beside.year,), keys, status, "gross", topics)
