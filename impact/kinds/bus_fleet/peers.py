"""People at the operator for a bus, beside other operators."""

from __future__ import annotations

from impact.kinds.bus_fleet.flows import BusFlows
from impact.models.inputs import Inputs
from impact.models.parts.part import Part
from impact.models.parts.peers import Measure, Own, of_headline_year, peers

MEASURE = Measure("persons", "vehicles", "persons/vehicle")


def _own(inputs: Inputs, flows: BusFlows) -> Own | None:
    return of_headline_year(inputs, flows, flows.output, "output")


other_operators: Part[BusFlows] = peers(MEASURE, _own, shows=("output", "jobs"))
