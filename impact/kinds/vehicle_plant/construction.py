"""Building the plant: job-years and machinery by stage, and the capital that wears out.

A stage is built in the years in which its money is spent; where nobody gave a date, in the year in which output first
needs it, which differs from draw to draw.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.catalogue.factors import Factor
from impact.economy.account import straight_line
from impact.economy.indirect import sellers_and_suppliers
from impact.economy.supply_chain import falling
from impact.errors import ImpactError
from impact.kinds.vehicle_plant.economy import Economy
from impact.models.inputs import Inputs
from impact.models.nation import price_index
from impact.models.rows import Row
from impact.scenario.economy import BuildingStage

INVESTMENT = "million USD_2024"
NO_STAGES = "no stages with their investment are known of this plant"
TOPICS = ("works", "supply_chain", "prices", "productivity")


@dataclass(frozen=True)
class Stage:
    """One stage of the plant.

    Attributes:
        name: in the catalogue. capacity: of all stages up to this [vehicles/yr]. needed_from: that of those before.
        money: announced, in the currency of the scenario [million]. works: building works in it, (draws, 1).
        said: when the money is spent.
        works_life, machinery_life: years over which each is written off, (draws, 1).
    """

    name: str
    capacity: float
    needed_from: float
    money: float
    works: Array
    said: BuildingStage
    works_life: Array
    machinery_life: Array

    @property
    def machinery(self) -> Array:
        """Machinery in the money of the stage, (draws, 1)."""
        return self.money - self.works

    def in_use(self, output: Array) -> Array:
        """Return one from the year on in which output first needs the stage, (draws, years)."""
        return np.maximum.accumulate(output > self.needed_from, axis=1).astype(float)

    def built(self, output: Array) -> Array:
        """Return one in the year in which output first needs the stage, else zero, (draws, years)."""
        return np.diff(self.in_use(output), axis=1, prepend=0.0)

    def depreciation(self, output: Array) -> Array:
        """Return the capital of the stage that wears out in a year, (draws, years) [million/yr]."""
        used = self.in_use(output)
        return straight_line(self.works, self.works_life, used) + straight_line(
            self.machinery, self.machinery_life, used
        )


def stage_names(inputs: Inputs) -> list[str]:
    """Return the stages of this plant of which the catalogue knows the investment."""
    which = inputs.scenario.project.figures.plant

    def holds(row: Factor) -> bool:
        return bool(which) and which.items() <= row.dimensions.items() and "stage" in row.dimensions

    return sorted(
        row.dimensions["stage"]
        for row in inputs.catalogue.factors
        if row.key == "plant_investment" and row.region == inputs.scenario.country and holds(row)
    )


def stages(inputs: Inputs) -> tuple[Stage, ...]:
    """Return the stages, in order.

    Dollars are converted once, at the mean rate of the price year.

    Raises:
        ImpactError: the scenario dates a stage that the catalogue does not know, or leaves one out.
    """
    building = inputs.scenario.project.construction
    if building is None:
        return ()
    names = stage_names(inputs)
    if not names:
        return ()
    if names != sorted(building.stages):
        raise ImpactError(
            f"{inputs.loaded.places.file}: construction.stages names {', '.join(sorted(building.stages))}; the "
            f"catalogue knows the investment of {', '.join(names)}. Name each of them once."
        )
    scenario, before = inputs.scenario, 0.0
    country, year, which = scenario.country, scenario.price_year, scenario.project.figures.plant
    found: list[Stage] = []
    with inputs.about("works"):
        works = inputs.assumption("construction.works")[:, None]
        works_life, machinery_life = (
            inputs.assumption(f"construction.{kind}_life")[:, None] for kind in ("works", "machinery")
        )
        rate = inputs.number("exchange_rate", f"{scenario.currency}_{year}/USD_{year}", country, period=str(year))
        for name in names:
            dollars = inputs.number("plant_investment", INVESTMENT, country, stage=name, **which)
            capacity = inputs.number("plant_capacity", "vehicles/yr", country, stage=name, **which)
            money = dollars * rate
            said = building.stages[name]
            for at, share in (said.years or {}).items():
                inputs.setting(f"construction.stages.{name}.years.{at}", share, "1", said.reason or "na")
            found.append(Stage(name, capacity, before, money, money * works, said, works_life, machinery_life))
            before = capacity
    return tuple(found)


def construction_rows(inputs: Inputs, plant: Economy, built: tuple[Stage, ...]) -> Iterator[Row]:
    """Yield job-years of builders and of those who supply them, and the machinery imported.

    Registered jobs are the low figure; those imputed to people who are not registered stand apart.
    """
    if not built:
        keys = {"phase": "construction"}
        yield Row("jobs_construction", np.zeros((1, 1)), (), keys, scope="gross", topics=("works",), gap=NO_STAGES)
        return
    code = plant.cars.plant.construction.sector  # type: ignore[union-attr]
    country = plant.nation
    sector = country.table.position(code)
    deflator = price_index(inputs, "gross_fixed_capital_formation")
    demand = np.zeros(len(country.own))
    demand[sector] = country.own[sector] / deflator
    counts = {"formal": country.jobs} | ({} if country.informal is None else {"informal": country.informal})
    for stage in built:
        years, share = _when(stage, plant)
        with inputs.about("productivity"):
            drift = falling(
                inputs.assumption("suppliers.productivity_drift"), np.array(years, float), country.table.year
            )
        dated = ("output",) if stage.said.years is None else ()
        for formality, coefficients in counts.items():
            sellers, suppliers = sellers_and_suppliers(country.chain, coefficients, demand)
            for channel, each in (("direct", np.atleast_1d(sellers)), ("indirect", suppliers)):
                keys = {
                    "phase": "construction", "channel": channel, "formality": formality, "sector": code,
                    "stage": stage.name,
                }  # fmt: skip
                topics = (*(TOPICS if channel == "indirect" else ("works", "prices", "productivity")), *dated)
                values = stage.works * share * each[:, None] * drift
                yield Row("jobs_construction", values, years, keys, scope="gross", topics=topics)
        keys = {"item_key": "machinery", "market": "na", "stage": stage.name}
        yield Row("trade_machinery", -stage.machinery * share, years, keys, topics=("works", *dated))


def _when(stage: Stage, plant: Economy) -> tuple[tuple[int, ...], Array]:
    """Return years and the part of the stage's money spent in each, (draws, years)."""
    if stage.said.years is None:
        return plant.cars.years, stage.built(plant.cars.output)
    return tuple(int(year) for year in stage.said.years), np.array([list(stage.said.years.values())])
