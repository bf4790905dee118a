"""The power grid as a scenario states it, and the generation that a plant displaces."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from impact.scenario.economy import POSITIVE, WHOLE, Share
from impact.scenario.mistakes import find_stated_figures, off_the_stack
from impact.scenario.quantity import Assumption, Bounds, ByYear, Name, Sector, Strict, Unit, Whole

OF_PLANTS = ("operating", "build", "combined_intermittent")  # margins

Fault = tuple[tuple[str | int, ...], str]
Coal = Literal["hard_coal", "brown_coal"]
Source = Literal["gas", "coal", "oil", "hydro", "nuclear", "wind", "sun"]
Burned = Literal["gas", "coal", "oil"]
Mix = Annotated[dict[Source, Share], Field(min_length=1)]  # of power added to a grid
Loss = Annotated[Assumption, Unit("1"), Bounds(0, 0.9)]  # the gas that arrives is divided by: 1 leaves none


class GridAbroad(Strict):
    """The power grid of another country, on the boundary and the course of that at home.

    Attributes:
        renewable_share: of generation in the target year.
        coal: burned in its power plants; left out where they burn none.
        marginal: share of each source in power added; left out, that of fossil generation in the base year.
    """

    renewable_share: Share
    coal: Coal | None = None
    marginal: Mix | None = None


class GridAtHome(Strict):
    """The power grid of the country and the gas behind it.

    Attributes:
        target_year: year of the national target for renewable power.
        coal: burned in power plants; left out where they burn none.
        renewable_share: of generation in the target year.
        later_change: of the intensity of all grids after the target year.
        marginal: share of each source in power added; left out, that of fossil generation in the base year.
        added_gas_power: stack emissions of gas plants that run more.
        gas_per_kwh: burned by the gas plants there are.
        methane_loss: of the gas produced, lost on its way.
        official: published factor of the grid for new load, where the catalogue does not hold the one that `figures`
            names.
    """

    target_year: Whole
    coal: Coal | None = None
    renewable_share: Share
    later_change: Annotated[Assumption, Unit("1/yr"), Bounds(-0.2, 0.2)]
    marginal: Mix | None = None
    added_gas_power: Annotated[Assumption, Unit("g CO2/kWh"), POSITIVE, ByYear()]
    gas_per_kwh: Annotated[Assumption, Unit("MJ/kWh"), POSITIVE]
    methane_loss: Loss
    official: Annotated[Assumption, Unit("g CO2/kWh"), POSITIVE] | None = None


class PowerGridInputs(GridAtHome):
    """The power grid of the country, and the grids of the countries that cars go to.

    Attributes:
        gas_compression: electricity to fill a car with compressed gas.
        target_met, target_missed: renewable share of the target year in further runs.
        methane_stress: methane lost in a further run, far above what is taken.
        abroad: by country.
    """

    target_met: Share
    target_missed: Share
    methane_stress: Loss
    gas_compression: Annotated[Assumption, Unit("kWh/m3"), POSITIVE]
    abroad: dict[Annotated[str, Field(pattern=r"^[A-Z]{3}$")], GridAbroad]


class GridFigures(Strict):
    """Which of the competing figures of power grids is meant, by dimension: see `impact data factors`.

    Attributes:
        grid_at_home: grid factor of the country.
        grid_abroad: of the countries of the markets.
        grid_official: published combined margin; without it the official boundary is not estimated.
        rival_grids: grid factors of others for the country, by name, which stand beside grid_at_home in a table of
            their own.
        losses_at_home, losses_abroad: kWh sent out by the stations per kWh at the socket.
        power_plants: emissions by kind of power plant, for the fuel they burn.
    """

    grid_at_home: dict[str, str]
    grid_abroad: dict[str, str]
    grid_official: dict[str, str] = {}
    rival_grids: dict[Name, dict[str, str]] = {}
    losses_at_home: dict[str, str]
    losses_abroad: dict[str, str]
    power_plants: dict[str, str] = {}


def early_grid_problems(scenario: Any) -> Iterator[Fault]:
    """Yield that the horizon begins before the grid is known: path under `project` and message."""
    if scenario.base_year > (first := scenario.horizon[0]):
        words = f"the grid is known from {scenario.base_year} on, and the horizon begins in {first}."
        yield ("grid",), f"{words} Begin it later, or write an earlier base_year."


def new_load_problems(grid_official: Mapping[str, str]) -> Iterator[Fault]:
    """Yield a published factor that does not go with power drawn: path under `project` and message.

    Args:
        grid_official: dimensions of the factor.
    """
    if (margin := grid_official.get("margin")) in OF_PLANTS:
        words = (
            f"'{margin}' is the margin of plants that give power. What draws power is new load: take "
            "'combined_consumption'."
        )
        yield ("figures", "grid_official", "margin"), words


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
        sector: that sells the gas, in the national table.
        price: of gas at the field, at basic prices.
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
    """What the power of the project displaces.

    Attributes:
        mix: share of each source in the generation that runs less; they add up to one.
        gas_power: stack emissions of gas power that is not run; the gas it saves follows from them.
        course: of the grid, for the rule average_path.
        heat: fuel burned by the plants of the grid for a kilowatt-hour of theirs, by fuel, for what is emitted before
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
        """Yield a problem for every factor that holds what is emitted before the power plant."""
        for name, words in off_the_stack(
            find_stated_figures(("operating_margin", "firm_margin", "grid_average"), self)
        ):
            yield (name,), words
