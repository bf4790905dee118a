"""What gives way where a project feeds power into a grid, as a scenario states it."""

from collections.abc import Iterator
from typing import Annotated, Literal, Self

from pydantic import model_validator

from impact.scenario.economy import POSITIVE, WHOLE, Share
from impact.scenario.grid import Burned, Coal, Loss, Mix
from impact.scenario.mistakes import named, off_the_stack
from impact.scenario.quantity import Assumption, Bounds, ByYear, Sector, Strict, Unit, Whole

TECHNOLOGIES = dict.fromkeys(("gas", "oil"), ("boiler", "turbine", "engine")) | {"coal": ("boiler", "fluid_bed")}
NOT_IN_MIX = "no power from it is in 'mix'"
Rule = Literal["combined_margin", "ifi", "average_path", "marginal"]


class Course(Strict):
    """How the grid goes on: to a share of renewable power in a target year, and after it.

    Attributes:
        target_year: after the base year of the scenario.
        renewable_share: of generation in the target year.
        later_change: of the intensity after it.
    """

    target_year: Whole
    renewable_share: Share
    later_change: Annotated[Assumption, Unit("1/yr"), Bounds(-0.2, 0.2)]


class FuelJobs(Strict):
    """Jobs where the gas saved was extracted, in a country in which it is then left in the ground.

    Attributes:
        sector: that sells the gas, in the national table. price: of gas at the field, at basic prices.
        per_energy: jobs for the energy of the gas, in place of both.
    """

    sector: Sector = ""
    price: Annotated[Assumption, Unit("{currency}_{price_year}/m3"), POSITIVE] | None = None
    per_energy: Annotated[Assumption, Unit("persons/PJ"), POSITIVE] | None = None

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if (self.price is None) != (not self.sector) or (self.price is None) == (self.per_energy is None):
            raise ValueError("give either 'sector' with 'price', or 'per_energy'")
        return self


class Margins(Strict):
    """Published factors of the grid, where the catalogue does not hold them for the country.

    Attributes:
        operating: of plants that run less.
        firm: for firm plants and new loads.
    """

    operating: Annotated[Assumption, Unit("g CO2/kWh"), POSITIVE]
    firm: Annotated[Assumption, Unit("g CO2/kWh"), POSITIVE]


class Displaced(Strict):
    """What gives way for the power of the project.

    Attributes:
        mix: share of each source in the generation that runs less; they add up to one.
        gas_power: stack emissions of gas power that is not run; the gas it saves follows from them.
        course: of the grid, for the rule average_path.
        heat: fuel burned by the plants of the grid for a kilowatt-hour of theirs, by fuel, for what is given off before
            the power plant.
        coal: kind of coal they burn; left out where they burn none.
        technology: In which those plants burn a fuel, for its air pollutants; those of the fuel where it is left out.
        methane_loss: of the gas produced, between field and power plant.
        plant_jobs: jobs that go at the plants that run less; none where it is left out: they keep their staff.
        fuel_jobs: jobs that go where gas is left in the ground; left out where it is used or sold elsewhere.
        margins: published factors, where the catalogue does not hold those that `figures` name.
    """

    mix: Mix
    gas_power: Annotated[Assumption, Unit("g CO2/kWh"), Bounds(100, 1500), ByYear()]
    course: Course
    heat: dict[Burned, Annotated[Assumption, Unit("MJ/kWh"), POSITIVE]]
    coal: Coal | None = None
    technology: dict[Burned, Literal["boiler", "fluid_bed", "turbine", "engine"]] = {}
    methane_loss: Loss
    plant_jobs: Annotated[Assumption, Unit("persons"), POSITIVE, ByYear()] | None = None
    fuel_jobs: FuelJobs | None = None
    margins: Margins | None = None

    def problems(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Yield what does not fit together: path under `displaced` and message."""
        total = sum(share.central or 0.0 for share in self.mix.values())
        if abs(total - 1) > WHOLE:
            yield (
                ("mix",),
                f"the shares add up to {total:g}, not to 1: some power would displace nothing. Complete them.",
            )
        for fuel, technology in self.technology.items():
            if fuel not in self.mix or technology not in (known := TECHNOLOGIES[fuel]):
                fault = f"it is '{technology}', and there are: {', '.join(known)}" if fuel in self.mix else NOT_IN_MIX
                yield ("technology", fuel), f"{fault}. Correct it, or take it out."


class DisplacedFigures(Strict):
    """Which of the competing figures of the grid is meant, by dimension: see `impact data factors grid intensity`.

    Attributes:
        displacement: rule that leads, which claims are held against; all others stand beside it as equals.
        operating_margin: published factor of plants that run less.
        firm_margin: published factor for firm plants and new loads.
        grid_average: average of the grid in the base year.
    """

    displacement: Rule = "ifi"
    operating_margin: dict[str, str]
    firm_margin: dict[str, str]
    grid_average: dict[str, str]

    def problems(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Yield a problem for every factor that holds what is given off before the power plant."""
        for name, words in off_the_stack(named(("operating_margin", "firm_margin", "grid_average"), self)):
            yield (name,), words
