"""What a vehicle plant is described by: output paths, staff, cost column, cars, markets, cars replaced."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Any, ClassVar, Literal, Self

import numpy as np
from pydantic import Field

from impact.core.errors import did_you_mean, list_choices
from impact.kinds.vehicle_plant.schema_cars import (
    Air,
    Ethanol,
    ManufactureInputs,
    Markets,
    OtherCar,
    ReplacedMix,
    Vehicle,
    VehicleUseInputs,
)
from impact.kinds.vehicle_plant.schema_economy import Claimed, PublicMoney, RunningCosts, Trade
from impact.scenario.economy import POSITIVE, Construction, Localisation, Region, Share, YearlyShare
from impact.scenario.enterprise import SpendsWages
from impact.scenario.grid import GridFigures, PowerGridInputs, early_grid_problems
from impact.scenario.health import PLACES, Health, health_problems
from impact.scenario.mistakes import find_stated_figures, grants, off_the_stack, people
from impact.scenario.project import Between, Project, Scales, projects
from impact.scenario.quantity import (
    Assumption,
    Bounds,
    ByYear,
    Name,
    Number,
    Prices,
    Prose,
    Sector,
    Strict,
    Unit,
    Whole,
)

Persons = Annotated[Assumption, Unit("persons"), POSITIVE]
NO_OFFICIAL = "no published factor of the grid for new load is named"


class OutputPath(Strict):
    """Output by year along one named path.

    Attributes:
        reason: why this path.
        label: as printed.
        status: announced for a promise, modelled for a path of the model.
        values: by year; years marked `reported` hold observed output.
    """

    label: Prose
    status: Literal["announced", "modelled"]
    reason: str
    values: dict[int, Annotated[Number, Field(ge=0)]]


class OutputPaths(Strict):
    """The named paths and the three that the draws run between.

    Attributes:
        unit: in which all paths are stated.
        reported: output observed so far, by year.
        reported_sources: ids of the sources of what was observed.
        low: name of the lowest path of the draws.
        central: name of the central path.
        high: name of the highest path.
        reason: why the draws run between these paths.
        scales: output of the headline year at which net effects are shown beside each other; those that lie outside the
            low and the high path of that year are left out.
    """

    unit: Literal["thousand vehicles/yr"]
    reported: dict[int, Number] = {}
    reported_sources: tuple[str, ...] = ()
    paths: dict[Name, OutputPath]
    low: str
    central: str
    high: str
    reason: Prose
    scales: tuple[Number, ...] = ()


class Staff(Strict):
    """People at the plant.

    Attributes:
        base: people at the plant in the first year of work.
        per_extra_1000_vehicles: people for a further thousand cars a year.
        foreign: those of them from abroad.
        foreign_wage: pay of those from abroad over that of residents.
        commuting: share of the staff from the country who live outside the region; None where nobody has counted.
    """

    base: Persons
    per_extra_1000_vehicles: Persons
    foreign: Annotated[Assumption, Unit("persons"), POSITIVE, ByYear()]
    foreign_wage: Annotated[Assumption, Unit("1"), POSITIVE]
    commuting: Share | None = None


class CostStructure(Strict):
    """The plant's own cost column.

    Attributes:
        price: of a car at the gate.
        value_added: share of turnover.
        domestic_services: share of turnover bought from services at home.
        product_taxes: net taxes on what is bought, over turnover.
        domestic_goods: the local share by the definition of `localisation`.
    """

    price: Annotated[Assumption, Unit("million {currency}_{price_year}/vehicle"), POSITIVE, ByYear()]
    value_added: YearlyShare
    domestic_services: YearlyShare
    product_taxes: YearlyShare
    domestic_goods: YearlyShare
    localisation: Localisation


class Suppliers(Strict):
    """How makers of parts differ from their sector in the table.

    Attributes:
        sector: code of the plant's sector.
        design_sector: code of the sector whose design services makers of parts buy less than the sector does.
        design_share: part of these services that they still buy.
        own_domestic_share: domestic part of what the sector buys from itself.
        goods_prices: price of goods of the plant's kind against the index of manufacturing, since the table's year.
        labour_intensity: jobs per output of makers of parts over those of their sector.
        productivity_drift: yearly fall of jobs per output.
    """

    sector: Sector
    design_sector: Sector
    design_share: Share
    own_domestic_share: Share
    goods_prices: Annotated[Assumption, Unit("1"), Bounds(0.1, 10)]
    labour_intensity: Annotated[Assumption, Unit("1"), POSITIVE]
    productivity_drift: Annotated[Assumption, Unit("1/yr"), Bounds(-0.2, 0.5)]


class HouseholdInputs(Strict):
    """Wages of residents and what becomes of them.

    Attributes:
        wage: gross, of a resident.
        wage_growth: yearly growth of the wage above prices.
        spent: share of net wages that is spent.
        product_taxes: net taxes on products in what is spent.
    """

    wage: Annotated[Assumption, Unit("million {currency}_{price_year}/month"), POSITIVE, Prices("consumer_prices")]
    wage_growth: Annotated[Assumption, Unit("1/yr"), Bounds(-0.2, 0.5)]
    spent: Share
    product_taxes: Share


class CatalogueChoices(GridFigures):
    """Which of the competing figures of the catalogue is meant, by dimension: see `impact data factors`.

    Attributes:
        petrol_density: figure of the mass of a litre of petrol.
        diesel_density: figure of the mass of a litre of diesel.
        lpg_density: figure of the mass of a litre of LPG.
        fuel_supply: figure of the emissions of fuels before they are burned.
        battery: figure of the emissions of making batteries.
        national_emissions: whether the change is set beside the country's.
        social_cost_rates: discount rates of the published social costs of carbon, such as 0.02, at which the change is
            valued.
        fuel_prices: what drivers pay, by carrier; a carrier that is left out has no value in money.
        plant: names the plant itself, for the checks of its stages and investment; empty where it has no figures.
    """

    petrol_density: dict[str, str]
    diesel_density: dict[str, str]
    lpg_density: dict[str, str] = {}
    fuel_supply: dict[str, str]
    battery: dict[str, str]
    fuel_prices: dict[Literal["petrol", "diesel", "cng"], dict[str, str]] = {}
    national_emissions: bool = False
    social_cost_rates: tuple[Annotated[str, Field(pattern=r"^0\.\d{1,4}$")], ...] = ()
    plant: dict[str, str] = {}


@projects.register("vehicle_plant")
class VehiclePlant(SpendsWages):
    """A plant that builds battery-electric and plug-in hybrid cars.

    Attributes:
        cohorts: first and last year of further cohorts, whose emissions over their lives are summed beside those of all
            cars of the horizon.
    """

    product: ClassVar[str] = "vehicles/yr"

    no_proxy: ClassVar = (
        "its answers are jobs in all and net of what is displaced, which tables of other countries do not show."
    )
    misplaced: ClassVar = people("staff", "builders follow from construction.stages") | grants(
        "public_money.costs, as what the state pays into the project"
    )

    kind: Literal["vehicle_plant"]
    output: OutputPaths
    staff: Staff
    column: CostStructure
    suppliers: Suppliers
    households: HouseholdInputs
    vehicles: dict[Name, Vehicle]
    markets: Markets
    replaced: ReplacedMix
    public_money: PublicMoney
    trade: Trade
    region: Region
    construction: Construction | None = None
    running_costs: RunningCosts | None = None
    claimed: Claimed | None = None
    compared: dict[Name, OtherCar] = {}
    cohorts: tuple[tuple[Whole, Whole], ...] = ()
    making: ManufactureInputs
    driving: VehicleUseInputs
    ethanol: Ethanol | None = None
    grid: PowerGridInputs
    air: Air | None = None
    health: Health | None = None
    figures: CatalogueChoices

    def switches(self) -> Mapping[str, Mapping[str, Project | None]]:
        """Return the named output paths in turn, and the household closure: wages that are spent, or are not."""
        paths: dict[str, Project | None] = {
            name: None if name == self.output.central else self.along(name) for name in self.output.paths
        }
        return {"output_path": paths, **super().switches()}

    def scales(self, scenario: Any) -> Scales | None:
        """Return where the path stands for each scale of the headline year; None for a plant on one path."""
        between = (self.output.low, self.output.central, self.output.high)
        low, central, high = (self.output.paths[name].values[scenario.headline_year] for name in between)
        within = [scale for scale in self.output.scales if low <= scale <= high]
        if not within or not low <= central <= high:
            return None
        return Scales(
            "output.path",
            {f"{scale:g}": float(np.interp(scale, (low, central, high), (0.0, 1.0, 2.0))) for scale in within},
        )

    def between_paths(self, year: int) -> Between:
        """Return output on the low, the central and the high path."""
        low, central, high = (
            1000.0 * self.output.paths[getattr(self.output, end)].values[year] for end in ("low", "central", "high")
        )
        return Between(low, central, high, self.product, self.output.reason)

    def on_path(self, place: float) -> Mapping[str, Any]:
        """Return the path in whose place every model run goes: a named one, or a new one between two of them."""
        ends = (self.output.low, self.output.central, self.output.high)
        if place in (0.0, 1.0, 2.0):
            return {"output": dict.fromkeys(("low", "central", "high"), ends[int(place)])}
        low, central, high = (self.output.paths[name].values for name in ends)
        values = {
            year: float(f"{np.interp(place, (0.0, 1.0, 2.0), (low[year], central[year], high[year])):.6g}")
            for year in sorted(low.keys() & central.keys() & high.keys())
        }
        path = {
            "label": "What-if",
            "status": "modelled",
            "reason": f"Between the paths {', '.join(dict.fromkeys(ends))}.",
            "values": values,
        }
        return {"output": {**dict.fromkeys(("low", "central", "high"), "what_if"), "paths": {"what_if": path}}}

    def named_sources(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Yield the sources of reported output and of reliefs."""
        for index, source in enumerate(self.output.reported_sources):
            yield ("output", "reported_sources", index), source
        for name, group in self.markets.groups.items():
            for index, source in enumerate(group.sources):
                yield ("markets", "groups", name, "sources", index), source
        for name, incentive in self.public_money.incentives.items():
            for index, source in enumerate(incentive.sources):
                yield ("public_money", "incentives", name, "sources", index), source
        for index, source in enumerate(self.public_money.regime.sources):
            yield ("public_money", "regime", "sources", index), source

    def along(self, path: str) -> Self:
        """Return the same plant with the output of one path in every draw."""
        output = self.output.model_copy(update={"low": path, "central": path, "high": path})
        return self.model_copy(update={"output": output})

    @property
    def gaps(self) -> Mapping[str, str]:
        """The official boundary, where no published factor of the grid is named."""
        return {} if self.figures.grid_official else {"official_boundary": NO_OFFICIAL}

    @property
    def peer_itself(self) -> str:
        """The plant itself in the catalogue."""
        return self.figures.plant.get("plant", "")

    @property
    def facts(self) -> Mapping[str, str | int | float]:
        """Names of cars and paths, and the settings that sentences name."""
        names = {f"name.{key}": vehicle.name for key, vehicle in self.vehicles.items()}
        names |= {f"name.{key}": other.name for key, other in self.compared.items()}
        for end in ("low", "central", "high"):
            path = getattr(self.output, end)
            names |= {f"{end}_path": path, f"{end}_path_label": self.output.paths[path].label}
        numbers: dict[str, float] = {}
        if self.ethanol is not None:
            names["ethanol_convention"] = self.ethanol.convention
        names |= {f"name.{key}": tax.name for key, tax in self.public_money.product_taxes.items()}
        names |= {f"name.{key}": group.label for key, group in self.markets.groups.items()}
        if self.replaced.made_elsewhere is not None:
            names["made_elsewhere"] = self.replaced.made_elsewhere.country_name
            numbers["made_elsewhere_share"] = self._made_elsewhere()
        return (
            names
            | numbers
            | {
                "regime_label": self.public_money.regime.label,
                "regime_says": self.public_money.regime.says,
                "renewable_share": list(self.grid.renewable_share.by_year.values())[-1].central,
                "target_year": self.grid.target_year,
                "small_market": self.replaced.small_market.home_sales.by_year[0].central,
                "large_market": self.replaced.large_market.home_sales.by_year[0].central,
            }
        )

    def problems(self, scenario: Any) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Yield what does not fit together: path under `project` and message."""
        yield from health_problems(self, (*PLACES, "site"))
        yield from early_grid_problems(scenario)
        paths = self.output.paths
        conditional = self.output.low == self.output.central == self.output.high
        for end in ("low", "central", "high"):
            name = getattr(self.output, end)
            if name not in paths:
                yield ("output", end), f"no path is called '{name}'.{did_you_mean(name, paths)} {list_choices(paths)}"
            elif paths[name].status == "announced" and not conditional:
                words = "it is never part of a range. A scenario of its own names it as low, central and high."
                yield ("output", end), f"the path '{name}' is announced; {words}"
        for name, path in paths.items():
            if lacking := [str(year) for year in scenario.years if year not in path.values]:
                yield ("output", "paths", name, "values"), f"no output is given for {', '.join(lacking)}. Add it."
        fee, begin = self.public_money.incentives.get("recycling_fee"), date(min(scenario.years), 1, 1)
        regime = self.public_money.regime
        ended = begin if fee is None else fee.until
        if max(ended, begin) != max(regime.paths_assume, begin) and regime.elasticity is None:
            ends = "no relief from the fee is stated" if fee is None else f"the relief from the fee ends on {ended}"
            words = f"{ends}, and the output paths assume {regime.paths_assume}."
            yield ("public_money", "regime"), f"{words} Say in 'elasticity' how sales answer to the price."
        first = scenario.horizon[0]
        years = {year for vehicle in self.vehicles.values() for year in vehicle.share.by_year} | {first}
        for year in sorted(years):
            total = sum(vehicle.share.at(year) for vehicle in self.vehicles.values())
            if abs(total - 1) > 1e-9:
                yield ("vehicles",), f"the shares of the vehicles add up to {total:g} in {year}, not to 1."
        for country in self.markets.countries:
            if country not in self.grid.abroad:
                words = f"{country} is a destination, but its grid is not described. {list_choices(self.grid.abroad)}"
                yield ("grid", "abroad"), f"{words} Add it with its renewable share in the target year."
        if self.ethanol is not None:
            for name, stated in (("running_costs", self.running_costs), ("air", self.air)):
                if stated is not None:
                    words = "it is not computed where petrol holds ethanol. Leave it out, and say why in"
                    yield (name,), f"{words} 'not_estimated'."
            if self.figures.fuel_prices:
                words = "prices hold for petrol as sold, with its ethanol. Leave them out where 'ethanol' is given."
                yield ("figures", "fuel_prices"), words
        elsewhere = self.replaced.made_elsewhere
        if elsewhere is not None and "electricity" not in self.making.plant_carriers:
            words = "the car made elsewhere until now needs the electricity of the plant: give it in 'plant_carriers'."
            yield ("making",), words
        for name, words in off_the_stack(
            find_stated_figures(("grid_at_home", "grid_abroad", "grid_official"), self.figures)
        ):
            yield ("figures", name), words
        for place, (start, until) in enumerate(self.cohorts):
            if not first <= start <= until <= scenario.horizon[1]:
                words = f"cars built {start} to {until} are not cars of the horizon, {first} to {scenario.horizon[1]}."
                yield ("cohorts", place), f"{words} Name a first and a last year within it."
        if self.running_costs is not None:
            for carrier in self.running_costs.carriers:
                if carrier != "electricity" and carrier not in self.figures.fuel_prices:
                    words = "Name the figure in figures.fuel_prices: impact data factors fuel price."
                    yield ("running_costs", "carriers", carrier), f"no price is named of this fuel. {words}"
        if self.grid.target_year <= first:
            yield ("grid", "target_year"), f"it must be after the first year of the horizon, {first}."
        yield from self._shares_replaced()
        yield from self._claims_named(scenario)
        small, large = self.replaced.small_market.home_sales.central, self.replaced.large_market.home_sales.central
        if small is not None and large is not None and small >= large:
            yield ("replaced", "large_market", "home_sales"), "it must be above the home sales of the small market."

    def _made_elsewhere(self) -> float:
        """Return the share of all cars sold that take the place of the same car, in the last year that is stated."""
        stated, exported = self.replaced.made_elsewhere, self.markets.export_share.by_year
        assert stated is not None
        abroad = list(exported.values())[-1].central
        home, away = (list(each.by_year.values())[-1].central for each in (stated.share, stated.export_share))
        return home * (1 - abroad) + away * abroad

    def _shares_replaced(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        mix = self.replaced
        parts = {
            ("small_market", "none"): (mix.small_market.assembled, mix.small_market.none),
            ("large_market", "none"): (mix.large_market.assembled, mix.large_market.none),
            ("export_none",): (mix.export_assembled, mix.export_electric, mix.export_none),
        }
        for path, shares in parts.items():
            if any(not 0 <= span.central <= 1 for share in shares for span in share.by_year.values()):
                continue  # told by itself
            total = sum(max(span.central for span in share.by_year.values()) for share in shares)
            if total > 1 + 1e-9:
                words = "what they leave of one is imported, so they may add up to 1 at most. Lower one."
                yield ("replaced", *path), f"the shares of cars replaced add up to {total:g}; {words}"

    def _claims_named(self, scenario: Any) -> Iterator[tuple[tuple[str | int, ...], str]]:
        known = {claim.id: claim for claim in scenario.claims}
        if not known:
            return  # a copy without claims: what they would require is then not estimated
        named = {} if self.claimed is None else {"claim": self.claimed.claim, "jobs": self.claimed.jobs}
        for key, name in named.items():
            if name and name not in known:
                words = f"no claim is called '{name}'.{did_you_mean(name, known)} {list_choices(known)}"
                yield ("claimed", key), words
            elif name and known[name].value is None:
                yield ("claimed", key), f"the claim '{name}' has no value. Give it one, or name another."
