"""Cars, how they are driven and what they replace, as a scenario states them."""

import re
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from impact.core.errors import did_you_mean
from impact.scenario.economy import POSITIVE, Share, YearlyShare
from impact.scenario.quantity import Assumption, Bounds, ByYear, Label, Limit, Name, Number, Prose, Strict, Unit

DRIVEN = Bounds(1, None)  # making is told per kilometre, which a car that stands still has none of


def _of_carrier(carrier: str) -> Limit:
    return Limit("car_energy", (("carrier", carrier),))


LITRES = Unit("L/(100 km)")
Electricity = Annotated[Assumption, Unit("kWh/(100 km)"), POSITIVE, _of_carrier("electricity")]
Petrol = Annotated[Assumption, LITRES, POSITIVE, _of_carrier("petrol")]
Diesel = Annotated[Assumption, LITRES, POSITIVE, _of_carrier("diesel")]
Lpg = Annotated[Assumption, LITRES, POSITIVE, _of_carrier("lpg")]
Gas = Annotated[Assumption, Unit("m3/(100 km)"), POSITIVE, _of_carrier("cng")]
Distance = Annotated[Assumption, Unit("km/yr"), DRIVEN, Limit("car_distance")]
Battery = Annotated[Assumption, Unit("kWh/vehicle"), POSITIVE]
OF_ELECTRIC = Limit("car_battery", (("powertrain", "bev"),))
Body = Literal["car", "suv"]
COUNTRY = re.compile(r"^[A-Z]{3}$")
Country = Annotated[str, Field(pattern=COUNTRY.pattern)]
Part = Annotated[Number, Field(ge=0, le=1)]


PlantEnergy = Annotated[Assumption, Unit("MWh/vehicle"), POSITIVE, ByYear()]
PlantCarrier = Literal["electricity", "gas", "heat", "oil"]


class Vehicle(Strict):
    """A model built at the plant.

    Attributes:
        name: as printed.
        powertrain: battery-electric (bev) or plug-in hybrid (phev).
        comparator_fuel: petrol use of the car that it is compared with.
        share: of output, by year; all models together are one, so shares drawn from ranges are divided by their sum.
        electricity, fuel: use in its own mode at the wall, use in its own mode at the pump.
        body: size of the body, for the making of the car and of the one it is compared with.
        battery: traction battery.
        comparator: petrol car it is compared with, and its use.
    """

    name: Label
    powertrain: Literal["bev", "phev"]
    body: Body
    battery: Annotated[Battery, Limit("car_battery", beside=("powertrain",))]
    share: YearlyShare
    electricity: Electricity
    fuel: Petrol | None = None
    comparator: str
    comparator_fuel: Petrol

    @model_validator(mode="after")
    def _fuel_fits(self) -> Self:
        if (self.powertrain == "phev") != (self.fuel is not None):
            raise ValueError("a plug-in hybrid (phev) needs 'fuel', a battery-electric car (bev) has none")
        return self


class OtherCar(Strict):
    """A car set beside those of the plant: battery-electric with a battery, or one that burns LPG.

    Attributes:
        name: as printed.
        body: size of the body.
        electricity, battery: of a battery-electric car.
        lpg: of a car that burns it.
    """

    name: Label
    body: Body
    electricity: Electricity | None = None
    battery: Annotated[Battery, OF_ELECTRIC] | None = None
    lpg: Lpg | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        if (self.electricity is None) != (self.battery is None) or (self.electricity is None) == (self.lpg is None):
            raise ValueError("give either 'electricity' with 'battery', or 'lpg'")
        return self


class ManufactureInputs(Strict):
    """Emissions and energy of making cars, beside the figures of the catalogue.

    Attributes:
        second_drive: motor and electronics that a plug-in hybrid has beyond a combustion car.
        battery_replacements: new traction batteries over the life of a car.
        replaced_battery: battery of the electric cars replaced.
        plant_energy: used at the plant for each car, of all carriers.
        plant_carriers: in its place, by carrier.
    """

    second_drive: Annotated[Assumption, Unit("kg CO2e_AR6/vehicle"), POSITIVE]
    battery_replacements: Annotated[Assumption, Unit("1"), POSITIVE]
    replaced_battery: Annotated[Battery, OF_ELECTRIC]
    plant_energy: PlantEnergy | None = None
    plant_carriers: dict[PlantCarrier, PlantEnergy] = {}

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if (self.plant_energy is None) != bool(self.plant_carriers):
            raise ValueError(
                "give either 'plant_energy', of all carriers, or 'plant_carriers', such as {electricity: ..., gas: ...}"
            )
        return self


class Air(Strict):
    """Exhaust classes and sulphur, for the pollutants at home.

    Attributes:
        class_reason: why these classes.
        replaced_class: exhaust class of EMEP/EEA, such as 5 or 6_a_b_c.
        plant_class: exhaust class of EMEP/EEA, such as 5 or 6_a_b_c.
        petrol_sulphur, diesel_sulphur: mass shares.
    """

    replaced_class: str
    plant_class: str
    class_reason: str
    petrol_sulphur: Share
    diesel_sulphur: Share


class DestinationGroup(Strict):
    """Countries that cars go to together: their grid is the mean of its members by weight.

    Attributes:
        label: as printed.
        weights: of each member; they add up to one. Members may stand for others that nothing is known of.
        reason: where the weights come from, and for whom a member stands.
        sources: ids of sources.
    """

    label: Label
    weights: Annotated[dict[Country, Part], Field(min_length=1)]
    reason: Prose = Field(min_length=1)
    sources: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if abs(sum(self.weights.values()) - 1) > 1e-9:
            raise ValueError(f"the weights of the members add up to {sum(self.weights.values()):g}, not to 1")
        return self


class Markets(Strict):
    """Where the cars go: the rest of the exports stays in the country.

    Attributes:
        export_share: of output, by year.
        destinations_reason: where the shares of destinations come from.
        destinations: share in exports by country, or by the name of a group.
        groups: countries taken together, by name.
    """

    export_share: YearlyShare
    destinations: dict[str, Part]
    destinations_reason: Prose
    groups: dict[Name, DestinationGroup] = {}

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if abs(sum(self.destinations.values()) - 1) > 1e-9:
            raise ValueError(f"the shares of destinations add up to {sum(self.destinations.values()):g}, not to 1")
        for name in self.destinations:
            if name not in self.groups and not COUNTRY.match(name):
                raise ValueError(
                    f"'{name}' is neither the three-letter code of a country nor a group of 'groups'."
                    f"{did_you_mean(name, self.groups)} Add the group, or correct the name"
                )
        return self

    @property
    def countries(self) -> dict[str, float]:
        """The share of each country in exports, those of groups with them."""
        found: dict[str, float] = {}
        for name, share in self.destinations.items():
            members = self.groups[name].weights if name in self.groups else {name: 1.0}
            for country, weight in members.items():
                found[country] = found.get(country, 0.0) + share * weight
        return found


class SizeShares(Strict):
    """Shares of home sales that replace a car assembled in the country, or none; the rest replaces an import.

    Attributes:
        home_sales: cars sold at home in a year, up to which a market is small, or from which it is large.
        assembled: part that takes the place of a car assembled in the country.
        none: part that takes the place of no car.
    """

    home_sales: Annotated[Assumption, Unit("vehicles/yr"), Bounds(1, None)]
    assembled: Share
    none: Share


class MadeElsewhere(Strict):
    """The same car of the same maker, built in another country until now: the place of making moves, the use stays.

    Attributes:
        country: where it was built.
        country_name: as printed.
        share, export_share: of the cars sold at home and abroad that take its place; the other shares are of the
            rest.
        grid: which figure of the catalogue stands for the power of both places of making, on one boundary.
    """

    country: Country
    country_name: Label
    share: YearlyShare
    export_share: YearlyShare
    grid: dict[str, str]


class Ethanol(Strict):
    """Ethanol in what is sold as petrol at home, and cars that drive on ethanol alone.

    Attributes:
        in_petrol: ethanol in what is sold as petrol, by volume.
        alone: share of the distance of cars that burn petrol which they drive on ethanol alone.
        for_a_litre: litres of ethanol, without its water, that take the place of one litre of petrol as sold.
        supply: growing, making and transport of a litre.
        land_use: change of land use beside it.
        carbon: carbon dioxide of a litre when burned, which the plant had taken from the air.
        convention: of that carbon dioxide: `apart` leaves it out of all sums and prints it beside them, as the
            inventory guidelines of the IPCC of 2006 do for biomass; `counted` adds it.
        density, net_calorific_value: of ethanol.
    """

    in_petrol: Share
    alone: Share
    for_a_litre: Annotated[Assumption, Unit("1"), Bounds(0.5, 3)]
    supply: Annotated[Assumption, Unit("kg CO2e_AR6/L")]
    land_use: Annotated[Assumption, Unit("kg CO2e_AR6/L")]
    carbon: Annotated[Assumption, Unit("kg CO2/L"), POSITIVE]
    convention: Literal["apart", "counted"] = "apart"
    density: Annotated[Assumption, Unit("kg/L"), Bounds(0.1, 2)]
    net_calorific_value: Annotated[Assumption, Unit("MJ/kg"), Bounds(1, 60)]


class ReplacedMix(Strict):
    """What each car replaces; one mix for jobs and emissions.

    Attributes:
        additional: part of the project that would not have come anyway.
        made_elsewhere: the same car of the same maker, built in another country until now.
        imports_of_cars: cars imported in the base year, where the catalogue has no such figure of the country.
        electric_of_imports: electric part of the imported cars replaced, by year of sale.
        imports_growth: yearly growth of the imports that there would be without the plant.
        export_assembled: part of cars sold abroad that take the place of cars assembled in this country.
        export_electric: electric part of the cars that are displaced abroad.
        export_none: part of cars sold abroad that take the place of none.
        gas_of_assembled, diesel_of_assembled: part of the cars assembled in the country that drives on this fuel.
        assembled_price: price at the gate of a car assembled in the country, in money of the table's year.
        electricity, diesel, gas: use of a car that is displaced, on the road.
        petrol_in_gas_cars: part of the distance that cars on gas drive on petrol.
        progress: yearly fall of the fuel use of the new combustion cars replaced, by year of sale after the base year.
        imports: cars replaced from imports in a year, in place of the rest of the shares; what is sold beyond counts
            as assembled in the country.
    """

    small_market: SizeShares
    large_market: SizeShares
    electric_of_imports: YearlyShare
    imports_growth: Annotated[Assumption, Unit("1/yr"), Bounds(-0.2, 0.5)]
    progress: Annotated[Assumption, Unit("1/yr"), Bounds(0, 0.2)]
    export_assembled: Share
    export_electric: Share
    export_none: Share
    gas_of_assembled: Share
    diesel_of_assembled: Share
    additional: Share
    assembled_price: Annotated[Assumption, Unit("million {currency}_{table_year}/vehicle"), POSITIVE]
    electricity: Electricity
    diesel: Diesel
    gas: Gas
    petrol_in_gas_cars: Share
    imports: Annotated[Assumption, Unit("vehicles/yr"), POSITIVE] | None = None
    imports_of_cars: Annotated[Assumption, Unit("vehicles/yr"), POSITIVE] | None = None
    made_elsewhere: MadeElsewhere | None = None


class VehicleUseInputs(Strict):
    """How cars are used.

    Attributes:
        electric_share: part of the distance that plug-in hybrids drive on power.
        distance: of a private car in its first year.
        distance_decline: yearly fall of the distance with age.
        survival_scale: scale of the Weibull law of scrapping.
        survival_shape: shape of the Weibull law of scrapping.
        rebound: further distance driven because it is cheaper, over that of the combustion cars replaced.
        low_electric_share: second electric share at which plug-in hybrids are shown.
        taxi_distance: of a taxi, until it has gone as far as a private car in its life.
        taxi_share: of the cars sold that drive as taxis, as do the cars they replace; left out where it is not known,
            and no taxis are in the fleet then.
    """

    electric_share: Share
    low_electric_share: Share
    distance: Distance
    taxi_distance: Distance
    taxi_share: Share | None = None
    distance_decline: Annotated[Assumption, Unit("1/yr"), Bounds(0, 0.5)]
    survival_scale: Annotated[Assumption, Unit("yr"), Bounds(1, 60)]
    survival_shape: Annotated[Assumption, Unit("1"), Bounds(1, 20)]
    rebound: Share
