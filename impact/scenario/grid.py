"""The power grid as a scenario states it, for every kind of project that takes power from it or gives power to it."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from impact.scenario.economy import POSITIVE, Share
from impact.scenario.quantity import Assumption, Bounds, ByYear, Name, Strict, Unit, Whole

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


class Grid(GridAtHome):
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
