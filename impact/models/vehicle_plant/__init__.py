"""A vehicle plant: its output, its jobs and value added, and the emissions of the cars it builds."""

from __future__ import annotations

from collections.abc import Iterable

from impact.models import models
from impact.models.inputs import Inputs
from impact.models.rows import Row
from impact.models.vehicle_plant.cars import sold_and_replaced
from impact.models.vehicle_plant.economy import economy_rows
from impact.models.vehicle_plant.emissions import emission_rows
from impact.models.vehicle_plant.key_figures import key_figures
from impact.models.vehicle_plant.plausibility import plausibility_rows


@models.register("vehicle_plant")
def vehicle_plant(inputs: Inputs) -> Iterable[Row]:
    """Estimate a vehicle plant.

    Output by path decides the cars sold by market; one mix of cars replaced serves jobs and emissions.

    Returns:
        Rows of output, fleet, jobs, gva, purchases, the steps from gross to net, energy, emissions, checks and key
        figures; where only headlines are wanted, key figures alone.
    """
    cars = sold_and_replaced(inputs)
    if inputs.headlines_only:
        return key_figures(inputs, [*economy_rows(inputs, cars), *emission_rows(inputs, cars)])
    rows = [*cars.rows(), *economy_rows(inputs, cars), *emission_rows(inputs, cars)]
    return [*rows, *plausibility_rows(inputs, cars, rows), *key_figures(inputs, rows)]
