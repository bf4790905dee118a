"""Published factors of the power grid: those of the catalogue, or those that a scenario states for its country."""

from __future__ import annotations

from collections.abc import Mapping

from impact.arrays import Array
from impact.models.inputs import Inputs

UNIT = "g CO2/kWh"


def published_margin(inputs: Inputs, stated: str, figure: Mapping[str, str]) -> Array:
    """Return a published factor of the grid at home [g CO2/kWh], (draws,).

    Args:
        stated: address of the input that goes before, where the scenario has it. figure: dimensions in the catalogue.
    """
    if stated in inputs.loaded.assumptions:
        return inputs.assumption(stated)
    return inputs.factor("grid_intensity", UNIT, inputs.scenario.country, **figure)
