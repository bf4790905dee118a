"""What a fleet of electric buses is described by."""

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Literal

from impact.kinds.bus_fleet.schema_buses import (
    BusBatteries,
    BusCrew,
    BusEnergy,
    BusFunding,
    BusGrid,
    BusRunning,
    CityAir,
    ReplacedBuses,
)
from impact.scenario.economy import POSITIVE, Share, TaxesOfSuppliers
from impact.scenario.enterprise import CapitalBuilt, Earners, ProjectRegion, Rate, SpendsWages, capital_problems
from impact.scenario.grid import early_grid_problems, new_load_problems
from impact.scenario.health import Health, health_problems
from impact.scenario.mistakes import PURCHASERS_PRICES, find_stated_figures, grants, off_the_stack, people
from impact.scenario.project import projects
from impact.scenario.quantity import Assumption, Bounds, ByYear, Prices, Strict, Unit, Whole


class BusFigures(Strict):
    """Which of the competing figures of the catalogue is meant, by dimension: see `impact data factors`.

    Attributes:
        grid_at_home: grid factor of the country.
        grid_official: published factor for new load, held.
        losses_to_depot: kWh generated per kWh at the depot.
        power_plants: emissions by kind of power plant.
        diesel_density, diesel_supply: of diesel.
    """

    grid_at_home: dict[str, str]
    grid_official: dict[str, str]
    losses_to_depot: dict[str, str]
    power_plants: dict[str, str] = {}
    diesel_density: dict[str, str]
    diesel_supply: dict[str, str]


@projects.register("bus_fleet")
class BusFleet(SpendsWages):
    """A fleet of electric buses.

    Attributes:
        productivity_drift: yearly fall of jobs per output of suppliers.
        vehicles: in the fleet, spare ones included.
        in_service: share of them on the road on a day.
        distance: of a bus in service.
        fare: what a kilometre brings in, at basic prices, the same before.
        chargers: bought.
        contract_end: last year of the contract to run them; without one, the last of the horizon.
        capital: what is built or bought once; each item states its life.
        discount_rate: real, for money and tonnes alike.
        funding: who pays, by name; none of it is a benefit.
        public_money: taxes of those who sell energy and parts.
    """

    product: ClassVar[str] = "vehicles"
    trade: ClassVar[None] = None  # nothing is sold abroad

    misplaced: ClassVar = (
        people("crew", "builders follow from capital.items")
        | grants("funding.grant, which pays for the project")
        | PURCHASERS_PRICES
    )

    kind: Literal["bus_fleet"]
    figures: BusFigures
    vehicles: Annotated[Assumption, Unit("vehicles"), POSITIVE, ByYear()]
    in_service: Share
    distance: Annotated[Assumption, Unit("km/yr"), POSITIVE, ByYear()]
    fare: Annotated[Assumption, Unit("{currency}_{price_year}/km"), POSITIVE, Prices("consumer_prices")]
    chargers: Annotated[Assumption, Unit("chargers"), POSITIVE]
    contract_end: Whole | None = None
    energy: BusEnergy
    batteries: BusBatteries
    replaced: ReplacedBuses
    crew: BusCrew
    running: BusRunning
    capital: CapitalBuilt
    discount_rate: Annotated[Assumption, Unit("1/yr"), Bounds(0, 0.5)]
    funding: dict[Literal["loan", "grant", "tax_relief"], BusFunding] = {}
    air: CityAir | None = None
    health: Health | None = None
    grid: BusGrid
    households: Earners
    public_money: TaxesOfSuppliers
    productivity_drift: Rate
    region: ProjectRegion | None = None

    def problems(self, scenario: Any) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Yield what does not fit together: path under `project` and message."""
        yield from health_problems(self)
        yield from new_load_problems(self.figures.grid_official)
        yield from capital_problems(self.capital, "Take it out; what is used up stands under 'running'.")
        for name, item in self.capital.items.items():
            if item.life is None:
                words = "the yearly cost of what is bought follows from its life. Add it."
                yield ("capital", "items", name, "life"), words
        yield from early_grid_problems(scenario)
        first, last = scenario.horizon
        for path, year in (
            (("contract_end",), self.contract_end),
            (("batteries", "replaced_in"), self.batteries.replaced_in),
        ):
            if year is not None and not first <= year <= last:
                words = f"{year} is not within the horizon, {first} to {last}. Correct it, or move the horizon."
                yield path, words
        for name, words in off_the_stack(find_stated_figures(("grid_at_home", "grid_official"), self.figures)):
            yield ("figures", name), words
        bought = {"electricity": True, "diesel": self.running.diesel is not None, "cng": self.running.cng is not None}
        some_bought = any(max(each.central, each.high or 0.0) > 0 for each in self.replaced.bought.by_year.values())
        for name, bus in self.replaced.buses.items():
            if not bought[bus.fuel]:
                words = f"nothing says what {bus.fuel} costs. Add running.{bus.fuel}."
                yield ("replaced", "buses", name, "fuel"), words
            if bus.euro and bus.new is None and some_bought:
                words = (
                    "replaced.bought says that others would have been bought new, and these have the class on sale. "
                    "Add it, such as 'new: {euro: vi, technology: dpf_scr}', or set replaced.bought to 0."
                )
                yield ("replaced", "buses", name, "new"), words
