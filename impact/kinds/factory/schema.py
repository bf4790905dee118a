"""What a factory is described by."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal

from impact.kinds.factory.schema_economy import (
    Classes,
    CostShares,
    FactoryProduct,
    People,
    Production,
    SalesMarkets,
    Stock,
)
from impact.kinds.factory.schema_energy import (
    Energy,
    MakersReplaced,
    Material,
    PowerFigures,
    Process,
    ProductUse,
    Water,
)
from impact.scenario.economy import WHOLE, Share
from impact.scenario.enterprise import (
    CapitalBuilt,
    ConsumptionInputs,
    ProjectRegion,
    Rate,
    TaxesAndCosts,
    capital_problems,
    destinations_problems,
)
from impact.scenario.grid import GridAtHome, early_grid_problems, new_load_problems
from impact.scenario.health import Health, health_problems
from impact.scenario.mistakes import PURCHASERS_PRICES, find_stated_figures, grants, off_the_stack, people
from impact.scenario.project import Project, projects
from impact.scenario.quantity import Assumption, Name

GRID_FACTORS = ("grid_at_home", "grid_official")
Fault = tuple[tuple[str | int, ...], str]


@projects.register("factory")
class Factory(Project):
    """A factory of any goods.

    Attributes:
        goods: what it makes.
        production: how much of it.
        column: its own cost column.
        people: who works there.
        capital: what is built or bought once.
        stock: raw material of the start, no building.
        energy: taken for a unit.
        process: what materials emit by themselves, by material.
        materials: bought, whose making emits greenhouse gases, by name.
        product_use: what goods emit in use.
        water: withdrawn.
        markets: where goods are sold, and what is displaced.
        home_makers, makers_abroad: how the goods that are displaced are made.
        additional: part of the project that would not have come anyway.
        households: what becomes of wages.
        productivity_drift: yearly fall of jobs per output of suppliers.
        public_money: taxes paid and not collected.
        region: the part of the country it stands in.
        grid: the power grid and the gas behind it.
        figures: which competing figures are used.
        health: Deaths by the air pollutants of stacks.
    """

    misplaced: ClassVar = (
        people("people.number or people.per_unit", "builders follow from capital.items")
        | grants("public_money.costs.state_equity, and say in its reason that it is a grant")
        | PURCHASERS_PRICES
    )

    product_at: ClassVar = ("goods", "unit")

    kind: Literal["factory"]
    goods: FactoryProduct
    production: Production
    column: CostShares
    people: People
    capital: CapitalBuilt | None = None
    stock: Stock | None = None
    energy: Energy | None = None
    process: dict[Name, Process] = {}
    materials: dict[Name, Material] = {}
    product_use: ProductUse | None = None
    water: Water | None = None
    markets: SalesMarkets
    home_makers: MakersReplaced
    makers_abroad: MakersReplaced
    additional: Share
    households: ConsumptionInputs
    productivity_drift: Rate
    public_money: TaxesAndCosts
    region: ProjectRegion | None = None
    grid: GridAtHome | None = None
    figures: PowerFigures | None = None
    health: Health | None = None

    @property
    def counted_in(self) -> str:
        """Unit in which its goods are counted."""
        return self.goods.unit

    @property
    def trade(self) -> SalesMarkets:
        """Where its goods are sold."""
        return self.markets

    @property
    def peers_of(self) -> Mapping[str, str]:
        """Dimensions of factories of its industry, the division of its goods."""
        return {"industry": self.goods.sector.partition(".")[0]}

    @property
    def facts(self) -> Mapping[str, str | int | float]:
        """Words and settings that a brief of a factory prints."""
        names = {f"name.{name}": name.replace("_", " ") for name in (*self.materials, *self.process)}
        made = {"central_path": "central", "product_name": self.goods.name}
        return {**made, "product_unit": self.goods.unit, **names}

    def named_sources(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Yield path and id of each source that stands neither in an assumption nor in a claim."""
        announced = self.production.announced
        for index, source in enumerate(() if announced is None else announced.sources):
            yield ("production", "announced", "sources", index), source

    def problems(self, scenario: Any) -> Iterator[Fault]:
        """Yield what does not fit together: path under `project` and message."""
        yield from _column_problems(self.column)
        yield from _class_problems(self.markets)
        if (self.people.per_unit is None) == (self.people.number is None):
            words = "give either 'per_unit', people for a unit made in a year, or 'number', people by year; not both."
            yield ("people",), words
        yield from health_problems(self, ("site", "makers", "users", "plant"))
        yield from self._energy_problems()
        yield from capital_problems(self.capital, "State it in 'stock'.")
        for name, words in off_the_stack(
            {} if self.figures is None else find_stated_figures(GRID_FACTORS, self.figures)
        ):
            yield ("figures", name), words
        if self.grid is not None:
            yield from early_grid_problems(scenario)
        if self.figures is not None:
            yield from new_load_problems(self.figures.grid_official)
        if self.production.start > scenario.horizon[1]:
            words = f"work starts after the horizon, which ends in {scenario.horizon[1]}. Move one of them."
            yield ("production", "start"), words

    def _energy_problems(self) -> Iterator[Fault]:
        for name in ("grid", "figures"):
            if (self.energy is None) != (getattr(self, name) is None):
                words = f"'energy' and '{name}' go together: give both, or neither where energy is not known."
                yield (name,), words
        if self.makers_abroad.like_project:
            words = "makers abroad have another grid. Give 'grid', 'emissions' or 'gap'."
            yield ("makers_abroad", "like_project"), words
        if self.energy is None and (self.process or self.materials or self.product_use):
            words = "process, materials and product_use need 'energy' beside them, or emissions lack a part. Add it."
            yield ("energy",), words
        if self.energy is None and self.health is not None:
            yield ("health",), "health rests on air pollutants, which follow from 'energy'. Add that, or leave it out."
        yield from _counted_twice(self.process, self.energy)


def _counted_twice(process: Mapping[str, Process], energy: Energy | None) -> Iterator[Fault]:
    """Yield factors that hold all direct emissions beside fuels or other processes, which would be counted twice."""
    whole = [name for name, each in process.items() if each.covers == "all_direct"]
    for name in whole:
        if energy is not None and energy.fuels:
            words = (
                "this factor holds all that is emitted directly, and energy.fuels is burned on top: what is burned "
                "would be counted twice. Leave energy.fuels out, or take a factor of the process alone."
            )
            yield ("process", name, "covers"), words
        if len(process) > 1:
            words = "this factor holds all that is emitted directly, so no other process may stand beside it."
            yield ("process", name, "covers"), words


def _column_problems(column: CostShares) -> Iterator[Fault]:
    shares = dict(_shares(column))
    for year in sorted({year for each in shares.values() for year in each.by_year}):
        known = {name: each.at(year) for name, each in shares.items()}
        total = sum(known.values())
        if abs(total - 1) > WHOLE:
            when = f" in {year}" if year else ""
            stated = ", ".join(f"{name} {value:g}" for name, value in known.items())
            left = f"{1 - total:.6g} is lacking" if total < 1 else f"{total - 1:.6g} is too much"
            words = (
                f"the shares of turnover add up to {total:g}{when}, not to 1: {stated}. So {left}. What it buys at "
                "home stands by name in 'goods' and 'services'. Correct one of them."
            )
            yield ("column",), words
            return


def _shares(column: CostShares) -> Iterator[tuple[str, Assumption]]:
    for name in ("value_added", "product_taxes", "imports"):
        yield name, getattr(column, name)
    for group in ("goods", "services"):
        yield from ((f"{group}.{name}", bought.share) for name, bought in getattr(column, group).items())


def _class_problems(markets: SalesMarkets) -> Iterator[Fault]:
    for name in ("home", "abroad"):
        classes: Classes = getattr(markets, name)
        total = sum(each.at(0) for each in (classes.imports, classes.home_makers, classes.none))
        if abs(total - 1) > WHOLE:
            words = f"what sales take the place of adds up to {total:g}, not to 1. Correct one of the three."
            yield ("markets", name), words
    yield from destinations_problems("markets", markets.destinations, markets.destinations_reason)
