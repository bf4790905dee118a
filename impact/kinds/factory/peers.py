"""People at the factory for a million dollars spent on it, beside other factories of its industry.

The first raw material is counted on both sides: what others publish is the cost of the whole project.
"""

from __future__ import annotations

from impact.kinds.factory.flows import FactoryFlows
from impact.kinds.factory.plausibility import invested
from impact.models.inputs import Inputs
from impact.models.parts.limits import Case, NotKnownError
from impact.models.parts.part import Part
from impact.models.parts.peers import Measure, Own, of_headline_year, peers

MEASURE = Measure("persons", "million USD_{price_year}", "persons/(million USD_{price_year})")


def _own(inputs: Inputs, flows: FactoryFlows) -> Own | None:
    case = Case(inputs, flows, tuple(flows.rows))
    try:
        spent, rate = invested(case)
    except NotKnownError:
        return None
    inputs.cite(*rate.sources)
    return of_headline_year(inputs, flows, spent, *case.topics)


other_factories: Part[FactoryFlows] = peers(MEASURE, _own, shows=("jobs",))
