"""Whether building is plausible: builders it needs in one year beside all that there are."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from impact.arrays import NOTHING, Array
from impact.kinds.spending.built import OF_MONEY
from impact.kinds.spending.flows import SpendingFlows
from impact.models.inputs import Inputs
from impact.models.parts.limits import Case, NotKnownError
from impact.models.parts.part import Part
from impact.models.parts.plausibility import message_of
from impact.models.rows import Limits, Row

CHECK = "builders_share"


def _rows(inputs: Inputs, flows: SpendingFlows) -> Iterator[Row]:
    """Yield the part of all builders of the country that the busiest year needs, beside its limit."""
    country, years = flows.nation, flows.programme.years
    at = country.table.position(inputs.scenario.project.sites.sector)
    works: Array = flows.programme.demand[..., at] / country.deflator(at)
    busiest = int(np.argmax(works[0]))
    year, text, topics = (years[busiest],), message_of(CHECK), (f"check_{CHECK}",)
    with inputs.about(f"check_{CHECK}"):
        try:
            limit = Case(inputs, flows, tuple(flows.rows)).limit(CHECK, "1", "high")
        except NotKnownError as gap:
            limits = Limits(text, reason=str(gap))
            yield Row(f"check_{CHECK}", NOTHING, year, topics=topics, limits=limits)
            return
    share = works[:, [busiest]] / country.table.output[at]
    limits = Limits(text, None, limit.value, limit.sources)
    yield Row(f"check_{CHECK}", share, year, topics=(*OF_MONEY, *topics), limits=limits)


builders: Part[SpendingFlows] = Part(
    "builders", shows=("nation", "programme"), rows=_rows, when=lambda project: project.sites is not None
)
