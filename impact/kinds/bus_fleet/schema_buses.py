"""Buses, their energy, what they cost, and the buses that they take the place of."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from impact.scenario.economy import POSITIVE, WHOLE, Life, Share
from impact.scenario.enterprise import Rate, Wage
from impact.scenario.grid import GridAtHome
from impact.scenario.quantity import Assumption, Bounds, ByYear, Name, Number, Prices, Sector, Strict, Unit, Whole

Fuel = Literal["diesel", "cng", "electricity"]
PerVehicle = Annotated[Assumption, Unit("persons/vehicle"), POSITIVE]
PerKm = Annotated[Assumption, Unit("MJ/km"), Bounds(0.1, 100)]


class BusSeason(Strict):
    """A part of the year.

    Attributes:
        part: of the distance of a year.
        use: of electricity, at the meter or out of the battery as `measured` says.
    """

    part: Annotated[Number, Field(gt=0, le=1)]
    use: Annotated[Assumption, Unit("kWh/km"), Bounds(0.1, 10)]


class BusEnergy(Strict):
    """Electricity of the buses.

    Attributes:
        measured: where the figures were taken: at the meter of the depot, or out of the battery.
        seasons: by name; their parts add up to one.
        battery_efficiency: what comes out of it over what goes in, for figures taken at the battery.
        charger_efficiency: what comes out of it over what goes in, for figures taken at the battery.
        depot: electricity of the depot beside the buses.
    """

    measured: Literal["meter", "battery"]
    seasons: Annotated[dict[Name, BusSeason], Field(min_length=1)]
    battery_efficiency: Annotated[Assumption, Unit("1"), Bounds(0.3, 1)] | None = None
    charger_efficiency: Annotated[Assumption, Unit("1"), Bounds(0.3, 1)] | None = None
    depot: Annotated[Assumption, Unit("MWh/yr"), POSITIVE, ByYear()] | None = None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        total = sum(season.part for season in self.seasons.values())
        if abs(total - 1) > WHOLE:
            raise ValueError(f"the parts of the seasons add up to {total:g}, not to 1. Complete them")
        given = (self.battery_efficiency is not None, self.charger_efficiency is not None)
        if given != ((self.measured == "battery"),) * 2:
            raise ValueError(
                "'battery_efficiency' and 'charger_efficiency' bring figures from the battery to the meter: give both "
                "with 'measured: battery', and none with 'measured: meter', where they are in the figure already"
            )
        return self


class BusBatteries(Strict):
    """Traction batteries.

    Attributes:
        capacity: of a bus.
        price: of a new one.
        replaced_in: year.
        replaced: share of the buses that get a new one then.
    """

    capacity: Annotated[Assumption, Unit("kWh/vehicle"), POSITIVE]
    price: Annotated[
        Assumption, Unit("million {currency}_{price_year}/kWh"), POSITIVE, Prices("gross_fixed_capital_formation")
    ]
    replaced_in: Whole
    replaced: Share


class BusClass(Strict):
    """Exhaust of a bus.

    Attributes:
        euro: Exhaust class, such as iii or vi.
        technology: Of the exhaust, where the class has several, such as scr.
    """

    euro: str = Field(min_length=1)
    technology: str = ""


class ReplacedBus(Strict):
    """One kind of bus that no longer runs.

    Attributes:
        name: as printed.
        fuel: electricity stands for trolleybuses and other electric buses.
        share: of the distance replaced; shares are divided by their sum in every draw.
        energy: of fuel, or of electricity at the meter.
        euro: Exhaust class of those that run, such as iii or vi.
        technology: Of their exhaust, where the class has several, such as scr.
        segment: Of the guidebook: up to 15 t, 15 to 18 t, or over 18 t; gas buses have the middle one alone.
        new: Class on sale, of those that would have been bought new.
    """

    name: str = Field(min_length=1)
    fuel: Fuel
    share: Share
    energy: PerKm
    euro: str = ""
    technology: str = ""
    segment: Literal["midi", "standard", "articulated"] = "standard"
    new: BusClass | None = None

    @model_validator(mode="after")
    def _class(self) -> Self:
        if (self.fuel == "electricity") == bool(self.euro):
            words = (
                "'euro' is the exhaust class of a bus that burns fuel, such as 'euro: iii', and of no other. Add it, "
                "or leave it out"
            )
            raise ValueError(words)
        return self


class ReplacedBuses(Strict):
    """What the buses take the place of.

    Attributes:
        none: share of their distance that is new service.
        places: places of a bus of the fleet over those of a bus replaced.
        buses: by name.
        price: of a new bus replaced.
        life: over which it is paid for.
        bought: share of the buses replaced that would have been bought new; the others were there and are paid for.
        additional: part of the project that would not have come anyway.
    """

    none: Share
    places: Annotated[Assumption, Unit("1"), Bounds(0.1, 10)]
    buses: Annotated[dict[Name, ReplacedBus], Field(min_length=1)]
    price: Annotated[
        Assumption, Unit("million {currency}_{price_year}/vehicle"), POSITIVE, Prices("gross_fixed_capital_formation")
    ]
    life: Life
    bought: Share
    additional: Share


class BusCrew(Strict):
    """People.

    Attributes:
        wage_growth: yearly growth of the wage above prices.
        drivers: of a bus, of any drive.
        maintenance: of a bus replaced.
        charging: at the chargers and their software.
        wage: gross, of a resident; it grows by wage_growth above prices.
    """

    drivers: PerVehicle
    maintenance: PerVehicle
    charging: Annotated[Assumption, Unit("persons"), POSITIVE]
    wage: Wage
    wage_growth: Rate


class RunningBought(Strict):
    """Something bought to run buses.

    Attributes:
        sector: code of its maker in the national table.
        taxes: net taxes on the product in its price.
        margin: of trade in it.
        local: share of what is left that comes from the country.
    """

    sector: Sector
    taxes: Share
    margin: Share
    local: Share


class PowerBought(RunningBought):
    """Electricity, by its price at the meter.

    Attributes:
        price: at the meter.
    """

    price: Annotated[Assumption, Unit("{currency}_{price_year}/kWh"), POSITIVE, ByYear()]


class DieselBought(RunningBought):
    """Diesel, by its price at the pump.

    Attributes:
        price: at the pump.
    """

    price: Annotated[Assumption, Unit("{currency}_{price_year}/L"), POSITIVE, ByYear()]


class GasBought(RunningBought):
    """Compressed gas, by its price at the station, at 20 degrees Celsius.

    Attributes:
        price: at the station.
    """

    price: Annotated[Assumption, Unit("{currency}_{price_year}/m3"), POSITIVE, ByYear()]


class MaintenanceBought(RunningBought):
    """Care and repair.

    Attributes:
        cost: of a bus replaced, own people included.
        electric: of an electric bus over it, for cost and people alike.
        parts: share of the cost that is bought from others.
    """

    cost: Annotated[Assumption, Unit("{currency}_{price_year}/km"), POSITIVE]
    electric: Annotated[Assumption, Unit("1"), Bounds(0, 3)]
    parts: Share


class BusRunning(Strict):
    """What runs buses: energy by carrier, and care.

    Attributes:
        trade_sector: code of trade, whose margin is in the prices.
    """

    trade_sector: Sector
    electricity: PowerBought
    diesel: DieselBought | None = None
    cng: GasBought | None = None
    maintenance: MaintenanceBought


class BusGrid(GridAtHome):
    """The power grid that charges the buses, and the gas behind it.

    Attributes:
        gas_compression: electricity to fill a gas bus.
    """

    gas_compression: Annotated[Assumption, Unit("kWh/m3"), POSITIVE]


class CityAir(Strict):
    """Air in the city.

    Attributes:
        speed: mean speed with stops.
        load: part of the places taken.
    """

    speed: Annotated[Assumption, Unit("km/hour"), Bounds(11, 75)]
    load: Share


class BusFunding(Strict):
    """Public money in the project: who pays, none of it a benefit.

    Attributes:
        amount: of a loan, grant or tax not collected.
        year: of the agreement.
    """

    amount: Annotated[Assumption, Unit("million {currency}_{price_year}"), POSITIVE]
    year: Whole
