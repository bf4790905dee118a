"""What a factory burns, draws and emits, and how the goods that are displaced are made."""

from typing import Annotated, Literal, Self

from pydantic import model_validator

from impact.scenario.economy import POSITIVE, Share
from impact.scenario.quantity import Assumption, Bounds, ByYear, Strict, Unit

Fuel = Literal["natural_gas", "hard_coal", "brown_coal", "fuel_oil"]
PerUnit = Annotated[Assumption, Unit("t CO2e_AR6/{product}"), POSITIVE]


class FuelUse(Strict):
    """One fuel burned on the site.

    Attributes:
        amount: net energy for a unit made.
    """

    amount: Annotated[Assumption, Unit("MJ/{product}"), POSITIVE, ByYear()]


class Energy(Strict):
    """Energy taken to make a unit.

    Attributes:
        power: from all sources.
        own_power: part of it made on the site from sun, wind or water.
        losses: kWh that stations give per kWh at the factory's meter.
        fuels: burned on the site, by name.
    """

    power: Annotated[Assumption, Unit("kWh/{product}"), POSITIVE, ByYear()]
    own_power: Share | None = None
    losses: Annotated[Assumption, Unit("1"), Bounds(1, 2)]
    fuels: dict[Fuel, FuelUse] = {}


class Process(Strict):
    """Carbon dioxide that a material emits by itself, such as clinker in its kiln.

    Attributes:
        factor: carbon dioxide for a tonne of the material, in place of a figure of the catalogue.
        amount: of the material for a unit made.
        figure: of `process_co2` in the catalogue, by dimension.
        covers: process (what is burned comes on top) or all_direct (the factor holds what is burned too).
    """

    amount: Annotated[Assumption, Unit("t/{product}"), POSITIVE, ByYear()]
    figure: dict[str, str] = {}
    factor: Annotated[Assumption, Unit("t CO2/t"), POSITIVE] | None = None
    covers: Literal["process", "all_direct"]

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if bool(self.figure) == (self.factor is not None):
            raise ValueError(
                "give either 'figure', which names a factor of the catalogue by its dimensions, or 'factor' with its "
                "reason, not both and not none"
            )
        return self


class Material(Strict):
    """A material bought, by mass, whose making emits greenhouse gases.

    Attributes:
        amount: for a unit made.
        factor: of its making, from the well to the gate.
        made: in the country or abroad.
    """

    amount: Annotated[Assumption, Unit("t/{product}"), POSITIVE, ByYear()]
    factor: Annotated[Assumption, Unit("t CO2e_AR6/t"), POSITIVE]
    made: Literal["home", "abroad"]


class ProductUse(Strict):
    """What a unit emits over its life in use, where it burns or takes energy, booked in the year it is sold.

    Attributes:
        emissions: of a unit.
        of_replaced: emissions of the unit replaced over these.
    """

    emissions: PerUnit
    of_replaced: Annotated[Assumption, Unit("1"), POSITIVE]


class MakersReplaced(Strict):
    """How the goods that are displaced are made; one of four is given.

    Attributes:
        like_project: as the factory makes its own: same people, purchases, energy and power. Only at home.
        grid: as the factory does, with power of this intensity at its meter.
        emissions: of a unit, from the well to the gate.
        gap: why nothing is known of it.
    """

    like_project: bool = False
    grid: Annotated[Assumption, Unit("g CO2e_AR6/kWh"), POSITIVE] | None = None
    emissions: PerUnit | None = None
    gap: str = ""

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if sum((self.like_project, self.grid is not None, self.emissions is not None, bool(self.gap))) != 1:
            raise ValueError("give one of 'like_project: true', 'grid', 'emissions' and, where nothing is known, 'gap'")
        return self


class Water(Strict):
    """Water withdrawn, not water in what is bought.

    Attributes:
        amount: for a unit made.
        gap: why it is not known.
        limit: of the licence.
        limit_gap: why there is none.
    """

    amount: Annotated[Assumption, Unit("m3/{product}"), POSITIVE, ByYear()] | None = None
    gap: str = ""
    limit: Annotated[Assumption, Unit("m3/yr"), POSITIVE] | None = None
    limit_gap: str = ""

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if (self.amount is None) != bool(self.gap):
            raise ValueError("give either 'amount', or say in 'gap' why it is not known")
        if (self.limit is None) != bool(self.limit_gap):
            raise ValueError("give either 'limit', or say in 'limit_gap' why there is none")
        return self


class PowerFigures(Strict):
    """Which of the competing figures of the power grid is meant, by dimension: see `impact data factors`.

    Attributes:
        grid_at_home: of the average kilowatt-hour.
        grid_official: published, for new consumption.
        power_plants: emissions by kind of power plant, for the fuel they burn.
    """

    grid_at_home: dict[str, str]
    grid_official: dict[str, str]
    power_plants: dict[str, str] = {}
