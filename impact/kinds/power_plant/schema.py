"""What a power plant is described by."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal

from impact.core.errors import did_you_mean, list_choices
from impact.kinds.power_plant.schema_parts import (
    Building,
    ClaimedOfPlant,
    Costs,
    Fuel,
    PlantCapital,
    PlantFigures,
    PlantReference,
    PlantWork,
    Storage,
    Yield,
)
from impact.scenario.economy import POSITIVE
from impact.scenario.enterprise import Earners, ProjectRegion, Rate, SpendsWages, TaxesAndCosts, capital_problems
from impact.scenario.files.folder import NO_TABLE
from impact.scenario.grid import Displaced
from impact.scenario.health import Health, health_problems
from impact.scenario.mistakes import PURCHASERS_PRICES, grants, people
from impact.scenario.project import projects
from impact.scenario.quantity import Assumption, Bounds, ByYear, Unit

Path = tuple[str | int, ...]
UNITS_OF_CLAIMS = {"generation": "GWh/yr", "tonnes": "t CO2/yr", "gas": "million m3/yr", "households": "households"}
MOST_DC = 1.6  # panels over inverters, beyond which too much would be cut off
FIRM = ("hydro", "gas")
IN_CATALOGUE = {"wind": "wind_onshore"}  # technologies that studies of jobs split further


@projects.register("power_plant")
class PowerPlant(SpendsWages):
    """A plant that makes power and feeds it into the grid.

    Attributes:
        technology: solar, wind, hydro or gas.
        capacity: of alternating current.
        capacity_dc: of its panels, of direct current; in no sum.
        power: how much it makes.
        storage: beside it.
        fuel: of a gas plant.
        tariff: paid for power delivered, at basic prices; left out where it is not known.
        life: years over which it works.
        capital: what it is built of.
        building: who builds it.
        operation: its people and purchases.
        displaced: the power that it displaces.
        households, productivity_drift, region, public_money: as of every enterprise; left out where there is no table.
            By tables of other countries households may be left out, and productivity_drift where no jobs follow.
        no_table: why there is no national table; supply chain, wages spent and value added are then not estimated.
        reference: what would have come without the project.
        cost: what money and gas cost, for the cost of a kilowatt-hour; left out where it is not asked for.
        claimed: what others claim of it.
        health: Deaths by the air pollutants of stacks.
    """

    product: ClassVar[str] = "GWh/yr"

    misplaced: ClassVar = (
        people("operation.staff", "builders under building.headcount, with the months for which they are there")
        | grants("public_money.costs.state_equity, and say in its reason that it is a grant")
        | PURCHASERS_PRICES
    )

    of_table: ClassVar = ("region", "public_money")

    kind: Literal["power_plant"]
    technology: Literal["solar", "wind", "hydro", "gas"]
    capacity: Annotated[Assumption, Unit("MW"), POSITIVE]
    capacity_dc: Annotated[Assumption, Unit("MW"), POSITIVE] | None = None
    power: Yield
    storage: Storage | None = None
    fuel: Fuel | None = None
    tariff: Annotated[Assumption, Unit("{currency}_{price_year}/kWh"), POSITIVE, ByYear()] | None = None
    life: Annotated[Assumption, Unit("yr"), Bounds(1, 100)]
    capital: PlantCapital
    building: Building
    operation: PlantWork
    displaced: Displaced
    households: Earners | None = None
    productivity_drift: Rate | None = None
    region: ProjectRegion | None = None
    public_money: TaxesAndCosts | None = None
    trade: ClassVar[None] = None
    no_table: str = ""
    reference: PlantReference
    cost: Costs | None = None
    claimed: ClaimedOfPlant | None = None
    health: Health | None = None
    figures: PlantFigures

    @property
    def sells(self) -> bool:
        """Whether what it is paid is known."""
        return self.tariff is not None

    @property
    def trades(self) -> bool:
        """Whether what it earns and costs abroad is estimated: with a table, and what it is paid."""
        return not self.no_table and self.sells

    @property
    def firm(self) -> bool:
        """Whether it runs when it is wanted."""
        return self.technology in FIRM

    @property
    def workforce_of(self) -> Mapping[str, str]:
        """Dimensions of the shares that studies have of plants of its technology."""
        return {"kind": self.kind, "technology": self.in_catalogue}

    @property
    def peers_of(self) -> Mapping[str, str]:
        """Dimensions of plants of its technology."""
        return {"technology": self.technology}

    @property
    def in_catalogue(self) -> str:
        """The technology as figures on jobs call it."""
        return IN_CATALOGUE.get(self.technology, self.technology)

    @property
    def building_years(self) -> tuple[int, ...]:
        """Years in which money is spent on what is built."""
        return tuple(sorted(self.capital.years))

    @property
    def facts(self) -> Mapping[str, str | int | float]:
        """The technology, the rule that leads and the capacity, as sentences name them."""
        capacity = self.capacity.central or 0.0
        return {"technology": self.technology, "leading_rule": self.figures.displacement, "capacity_mw": capacity}

    def problems(self, scenario: Any) -> Iterator[tuple[Path, str]]:
        """Yield what does not fit together: path under `project` and message."""
        yield from health_problems(self, ("site", "plant"))
        yield from self._capacity()
        yield from self._output()
        yield from self._money(scenario)
        if bool(self.no_table) != (scenario.table == NO_TABLE):
            yield ("no_table",), f"it goes with 'table: {NO_TABLE}', and only with it. Correct one of the two."
        yield from ((("displaced", *path), words) for path, words in self.displaced.problems())
        yield from ((("figures", *path), words) for path, words in self.figures.problems())
        if self.displaced.course.target_year <= scenario.base_year:
            yield ("displaced", "course", "target_year"), f"it must be after the base year, {scenario.base_year}."
        yield from self._claims(scenario)

    def tested(self) -> tuple[str, ...]:
        """Return the ids of claims of households supplied."""
        return () if self.claimed is None else self.claimed.households

    def contradictions(self, scenario: Any, catalogue: Any) -> Iterator[tuple[Path, str]]:
        """Yield claims of tonnes that contradict the gas claimed to be saved, where no claim says so itself."""
        from impact.kinds.power_plant.claims import gas_against_tonnes  # needs numpy, which a schema does not

        return gas_against_tonnes(scenario, catalogue)

    def _capacity(self) -> Iterator[tuple[Path, str]]:
        if self.capacity_dc is not None:
            if self.technology != "solar":
                yield ("capacity_dc",), "only panels have a capacity of direct current. Take it out."
            ratio = (self.capacity_dc.central or 0.0) / (self.capacity.central or 1.0)
            if self.capacity.central and not 1 <= ratio <= MOST_DC:
                words = (
                    f"panels over inverters are {ratio:.3g}; usual is 1 to {MOST_DC}. State 'capacity' in alternating "
                    "and 'capacity_dc' in direct current, for the same plant."
                )
                yield ("capacity_dc",), words
        if (self.technology == "gas") != (self.fuel is not None):
            yield (
                ("fuel",),
                "a gas plant, and only a gas plant, burns gas. Say its efficiency in 'fuel', or take it out.",
            )

    def _output(self) -> Iterator[tuple[Path, str]]:
        made = self.power
        if (made.capacity_factor is None) == (made.contract is None):
            yield (
                ("power",),
                "give either 'capacity_factor' or 'contract', the power contracted for the first full year.",
            )
        if made.availability is not None and (made.outages_in_factor or made.contract is not None):
            words = (
                "the factor holds outages already, so they would be counted twice. Take it out, or say "
                "'outages_in_factor: false' with a factor that holds none."
            )
            yield ("power", "availability"), words
        for name in ("own_use", "connection_loss"):
            if made.contract is not None and getattr(made, name) is not None:
                words = "contracted power is what is delivered, so it would be taken off twice. Take it out."
                yield ("power", name), words

    def _money(self, scenario: Any) -> Iterator[tuple[Path, str]]:
        yield from capital_problems(self.capital, "Take it out; fuel and parts stand under operation.items.")
        by_proxy = scenario.supply_chain is not None
        for name in () if by_proxy else ("households", "productivity_drift"):
            if (getattr(self, name) is None) != bool(self.no_table):
                words = "it goes with a national table. Give it, or say in 'no_table' why there is no table."
                yield (name,), words
        for name in self.of_table:
            if self.no_table and getattr(self, name) is not None:
                yield (
                    (name,),
                    "it needs a national table, and 'no_table' says that there is none. Take one of them out.",
                )
        if not self.no_table and not self.operation.items:
            yield ("operation", "items"), "say what the plant buys; the national table follows it to its suppliers."
        if not self.no_table and not by_proxy and not self.sells and self.operation.value_added is None:
            yield (
                ("tariff",),
                "value added is what is sold less what is bought. Give 'tariff', or operation.value_added.",
            )

    def _claims(self, scenario: Any) -> Iterator[tuple[Path, str]]:
        known = {claim.id: claim for claim in scenario.claims}
        if self.claimed is None or not known:
            return
        if self.claimed.year not in scenario.years:
            yield ("claimed", "year"), "it is no year of the horizon. Name one in which the plant works all year."
        for name, unit in UNITS_OF_CLAIMS.items():
            of = getattr(self.claimed, name)
            for claim in (of,) if isinstance(of, str) else of:
                if not claim:
                    continue
                if claim not in known:
                    words = f"no claim is called '{claim}'.{did_you_mean(claim, known)} {list_choices(known)}"
                    yield ("claimed", name), words
                elif known[claim].value is None or known[claim].unit != unit:
                    yield ("claimed", name), f"the claim '{claim}' needs a value in {unit}. Convert it there."
        for claim, generation in self.claimed.generation_of.items():
            if generation not in known or known[generation].value is None or known[generation].unit != "GWh/yr":
                words = f"'{generation}' is no claim with a value in GWh/yr. {list_choices(known)}"
                yield ("claimed", "generation_of", claim), words
