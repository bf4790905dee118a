"""People at the plant for a megawatt, beside other plants of its technology."""

from __future__ import annotations

from impact.kinds.power_plant.flows import PowerFlows
from impact.models.inputs import Inputs
from impact.models.parts.part import Part
from impact.models.parts.peers import Measure, Own, of_headline_year, peers

MEASURE = Measure("persons", "MW", "persons/MW")


def _own(inputs: Inputs, flows: PowerFlows) -> Own | None:
    return of_headline_year(inputs, flows, flows.capacity, "output")


other_plants: Part[PowerFlows] = peers(MEASURE, _own, shows=("capacity", "staff"))
