"""Flows that only a power plant has."""

from typing import Annotated

from impact.core.arrays import Array
from impact.formulas.emissions.generation import StorageOperation
from impact.model.components.displaced_supply import ENERGY, SupplyFlows
from impact.model.flows import VARIOUS
from impact.scenario.quantity import Unit


class PowerFlows(SupplyFlows):
    """Flows of a power plant.

    Attributes:
        capacity: of alternating current, (draws, 1).
        first: generation of the first full year, before curtailment, own use and losses, (draws,).
        generated: the same by year.
        curtailed, used: not taken by the grid; taken by the plant itself and lost up to the meter.
        stored: of the store beside it; None without one.
        pulse: emitted over the life of the plant itself, (draws, 1).
        site_job_years: of building it, (draws, 1).
    """

    capacity: Annotated[Array, Unit("MW")]
    first: Annotated[Array, ENERGY]
    generated: Annotated[Array, ENERGY]
    curtailed: Annotated[Array, ENERGY]
    used: Annotated[Array, ENERGY]
    stored: Annotated[StorageOperation | None, VARIOUS]
    pulse: Annotated[Array, Unit("t CO2e_unstated")]
    site_job_years: Annotated[Array, Unit("job_year")]
