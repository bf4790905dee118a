"""People at the plant for a thousand cars, beside other plants."""

from __future__ import annotations

from impact.kinds.vehicle_plant.flows import PlantFlows
from impact.models.inputs import Inputs
from impact.models.parts.part import Part
from impact.models.parts.peers import Measure, Own, of_headline_year, peers

MEASURE = Measure("persons", "vehicles/yr", "persons/(thousand vehicles)", per=1000)


def _own(inputs: Inputs, flows: PlantFlows) -> Own | None:
    return of_headline_year(inputs, flows, flows.output, "output")


other_plants: Part[PlantFlows] = peers(MEASURE, _own, shows=("output", "jobs"))
