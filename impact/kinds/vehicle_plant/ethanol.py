"""Ethanol in what is sold as petrol at home: litres of each, and what a litre of ethanol gives off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from impact.core.arrays import Array
from impact.files.units import GJ_PER_MJ
from impact.formulas.emissions.energy_carriers import Liquid
from impact.formulas.emissions.fuels import Combustion, blended
from impact.model.inputs import Inputs

ETHANOL, PETROL = "ethanol", "petrol"


@dataclass(frozen=True)
class Blend:
    """What becomes of a litre of petrol as sold at home, each (draws,).

    Attributes:
        petrol: litres of petrol without ethanol.
        ethanol: litres of ethanol without water.
    """

    petrol: Array
    ethanol: Array

    @classmethod
    def read(cls, inputs: Inputs) -> Blend:
        """Read what the scenario says of the blend."""
        read = (inputs.assumption(f"ethanol.{name}") for name in ("in_petrol", "alone", "for_a_litre"))
        return cls(*blended(*read))

    def of_demand(self, demand: Mapping[tuple[str, str], Array]) -> dict[tuple[str, str], Array]:
        """Return energy by carrier and market in which petrol at home is petrol and ethanol."""
        found = dict(demand)
        if (sold := found.pop((PETROL, "home"), None)) is not None:
            found[PETROL, "home"], found[ETHANOL, "home"] = sold * self.petrol[:, None], sold * self.ethanol[:, None]
        return found

    def of_car(self, use: Mapping[str, Array]) -> dict[str, Array]:
        """Return the use of a car at home by carrier, in which petrol is petrol and ethanol."""
        found = dict(use)
        if (sold := found.pop(PETROL, None)) is not None:
            found[PETROL], found[ETHANOL] = sold * self.petrol, sold * self.ethanol
        return found


def ethanol_litre(inputs: Inputs) -> Liquid:
    """Return what a litre of ethanol holds and gives off, by the scenario's convention on carbon from plants."""
    stated = inputs.scenario.project.ethanol
    with inputs.about("ethanol_energy"):
        ncv, density = (inputs.assumption(f"ethanol.{name}") for name in ("net_calorific_value", "density"))
    with inputs.about("ethanol", "ethanol_co2", "warming"):
        supply = inputs.assumption("ethanol.supply") + inputs.assumption("ethanol.land_use")
    with inputs.about("ethanol_co2", "ethanol_energy"):
        carbon = inputs.assumption("ethanol.carbon") / (ncv * density * GJ_PER_MJ)
    counted = carbon if stated.convention == "counted" else np.zeros(1)
    with inputs.about("ethanol", "petrol_co2"):
        # What an engine leaves unburned of ethanol is taken as of petrol: no factor of its own was read.
        traces = {"technology": "euro_5", "specification": "assumed"}
        methane = inputs.factor("ch4_combustion_ncv", "g CH4/GJ", fuel=PETROL, **traces)
        nitrous = inputs.factor("n2o_combustion_ncv", "g N2O/GJ", fuel=PETROL, **traces)
    return Liquid(Combustion(counted, methane, nitrous), ncv, density, supply)
