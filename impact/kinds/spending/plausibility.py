"""Whether building is plausible: builders it needs in one year beside all that there are."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from impact.arrays import Array
from impact.kinds.spending.built import OF_MONEY
from impact.kinds.spending.flows import SpendingFlows
from impact.models.inputs import Inputs
from impact.models.parts.limits import Case, Held
from impact.models.parts.part import Part
from impact.models.parts.plausibility import verdict
from impact.models.rows import Row

CHECK = "builders_share"


def _rows(inputs: Inputs, flows: SpendingFlows) -> Iterator[Row]:
    """Yield the part of all builders of the country that the busiest year needs, beside its limit."""
    country, years = flows.nation, flows.programme.years
    at = country.table.position(inputs.scenario.project.sites.sector)
    works: Array = flows.programme.demand[..., at] / country.deflator(at)
    busiest = int(np.argmax(works[0]))
    share = works[:, [busiest]] / country.table.output[at]

    def hold(case: Case[SpendingFlows]) -> Held:
        return Held(share, high=case.limit(CHECK, "1", "high"))

    yield verdict(CHECK, hold, Case(inputs, flows, ()), years[busiest], OF_MONEY, "modelled")


builders: Part[SpendingFlows] = Part(
    "builders", shows=("nation", "programme"), rows=_rows, when=lambda project: project.sites is not None
)
