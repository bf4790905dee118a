"""Parts of a power plant as a scenario states them: its yield, store, fuel, building and what was claimed."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from impact.scenario.economy import POSITIVE, Share, YearlyShare
from impact.scenario.enterprise import Capital, CapitalItem, Headcount, RunningItem, Work
from impact.scenario.grid import DisplacedFigures, Loss
from impact.scenario.quantity import Assumption, Bounds, Name, Sector, Strict, Unit, Whole

Energy = Annotated[Assumption, Unit("GWh/yr"), POSITIVE]


class Yield(Strict):
    """How much power the plant makes: by its capacity factor, or as its contract says.

    Attributes:
        capacity_factor: of alternating current.
        outages_in_factor: whether the factor is net of outages.
        availability: part of the time in which it can run, where the factor holds no outages.
        contract: power delivered in the first full year, as contracted; own use and losses are in it.
        degradation: yearly fall.
        curtailment: part of generation that the grid does not take.
        own_use: part of generation that the plant takes itself.
        connection_loss: part lost up to the meter at the grid.
    """

    capacity_factor: Annotated[Assumption, Unit("1"), Bounds(0, 1)] | None = None
    outages_in_factor: bool = True
    availability: Share | None = None
    contract: Energy | None = None
    degradation: Annotated[Assumption, Unit("1/yr"), Bounds(0, 0.1)]
    curtailment: YearlyShare | None = None
    own_use: Share | None = None
    connection_loss: Share | None = None


class HourlyFactors(Strict):
    """Grid factors of the hours in which a store takes and gives power.

    Attributes:
        charge: when it takes power.
        discharge: when it gives power back.
    """

    charge: Annotated[Assumption, Unit("g CO2/kWh"), POSITIVE]
    discharge: Annotated[Assumption, Unit("g CO2/kWh"), POSITIVE]


class Storage(Strict):
    """A store of power beside the plant; it makes none.

    Attributes:
        capacity: power that it holds when full.
        charged: power that charges it in a year while it is new.
        efficiency: there and back, of alternating current.
        from_curtailment: part of what charges it that would have been curtailed.
        life: by the calendar.
        cycles: full ones, up to 80 % of its capacity; the earlier of both ends its life.
        hours: grid factors of the hours; without them what it shifts is not estimated.
    """

    capacity: Annotated[Assumption, Unit("MW hour"), Bounds(1e-6, None)]
    charged: Energy
    efficiency: Share
    from_curtailment: Share | None = None
    life: Annotated[Assumption, Unit("yr"), Bounds(1, 100)]
    cycles: Annotated[Assumption, Unit("1"), Bounds(1, None)]
    hours: HourlyFactors | None = None


class Fuel(Strict):
    """The gas that a gas plant burns.

    Attributes:
        efficiency: of generation, net calorific value.
        technology: In which the gas is burned, for air pollutants; a combined cycle burns it in a turbine.
        methane_loss: of the gas produced, on the way to the plant.
        bought: Item of operation.items that is the gas it burns.
    """

    efficiency: Annotated[Assumption, Unit("1"), Bounds(0.05, 0.75)]
    technology: Literal["boiler", "turbine", "engine"] | None = None
    methane_loss: Loss
    bought: Name = "gas"


class Building(Strict):
    """Who builds the plant.

    Attributes:
        headcount: as the client counts; where it is left out, job-years are capacity times a factor.
        job_years_per_mw: factor of this project; else the one of the catalogue that `figures.jobs` names.
        residents: part of the job-years on the site that residents work.
        sector: code of building works in the national table, for the check from what is spent on works.
    """

    headcount: Headcount | None = None
    job_years_per_mw: Annotated[Assumption, Unit("job_year/MW"), POSITIVE] | None = None
    residents: Share
    sector: Sector = "F"


class PlantItem(CapitalItem):
    """One product of the plant.

    Attributes:
        origin: country that the imported part comes from, where it is known.
    """

    origin: str = Field(default="", pattern=r"^([A-Z]{3})?$")


class PlantCapital(Capital):
    """What the plant is built of."""

    items: Annotated[Mapping[Name, PlantItem], Field(min_length=1)]


class PlantReference(Strict):
    """What would have come without the project.

    Attributes:
        deadweight: part that would have come anyway, taken off once.
    """

    deadweight: Share


class PlantWork(Work):
    """The plant at work.

    Attributes:
        items: purchases by name; they may be left out where there is no national table to follow them.
    """

    items: dict[Name, RunningItem] = {}


class ClaimedOfPlant(Strict):
    """What others claim of the plant in a full year, by the ids of claims; each is held against the estimate.

    Attributes:
        year: that the claims are compared with.
        generation: in GWh/yr.
        tonnes: of carbon dioxide avoided, in t CO2/yr.
        gas: saved, in million m3/yr.
        generation_of: the claim of generation that goes with a claim, where it is another one.
        households: supplied.
        household_use: power of one subscriber in a year, the divisor that such a claim has to name; left out where no
            figure was read, so that only what the claim means for each is told.
    """

    year: Whole
    generation: str = ""
    generation_of: dict[str, str] = {}
    tonnes: tuple[str, ...] = ()
    gas: str = ""
    households: tuple[str, ...] = ()
    household_use: Annotated[Assumption, Unit("kWh/yr"), Bounds(1, None)] | None = None


class PlantFigures(DisplacedFigures):
    """Which of the competing figures of the catalogue is meant, by dimension: see `impact data factors`.

    Attributes:
        life_cycle: emissions of the plant's own life.
        life_cycle_rivals: others, by name.
        jobs: factors of building and operation.
        job_rivals: others, by name.
    """

    life_cycle: dict[str, str]
    life_cycle_rivals: dict[Name, dict[str, str]] = {}
    jobs: dict[str, str]
    job_rivals: dict[Name, dict[str, str]] = {}


class Costs(Strict):
    """What money costs, and gas, for the cost of a kilowatt-hour over the life of the plant.

    Attributes:
        discount_rate: real.
        gas_price: at the power plant, without taxes that are given back; left out where no figure was read.
    """

    discount_rate: Annotated[Assumption, Unit("1/yr"), Bounds(0, 0.5)]
    gas_price: Annotated[Assumption, Unit("{currency}_{price_year}/m3"), POSITIVE] | None = None
