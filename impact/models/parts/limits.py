"""What a result is held against: limits and other figures of the catalogue, or the reason why there is none."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array, total
from impact.models.inputs import Inputs
from impact.models.parts.flows import Flows
from impact.models.rows import Row

WORLD = "WLD"

F = TypeVar("F", bound=Flows)


class NotKnownError(Exception):
    """A check cannot be made: the catalogue lacks what it needs. Never leaves this package."""


@dataclass(frozen=True)
class Figure:
    """A number of the catalogue, or one computed from several, and the sources behind it."""

    value: float
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Held:
    """One quantity beside its limits.

    Attributes:
        values: (draws, years of operation).
        low, high: limits in the same unit, None where open.
        also: other figures that the comparison rests on.
        needs_output: whether the quantity exists only where something is made.
    """

    values: Array
    low: Figure | None = None
    high: Figure | None = None
    also: tuple[Figure, ...] = ()
    needs_output: bool = False

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of all sources, each once."""
        figures = (figure for figure in (self.low, self.high, *self.also) if figure is not None)
        return tuple(dict.fromkeys(source for figure in figures for source in figure.sources))


@dataclass
class Case(Generic[F]):
    """What a check may ask of a run: results of the years of operation, figures of the catalogue.

    Attributes:
        topics: of the results asked for so far, for the lineage of the check.
    """

    inputs: Inputs
    flows: F
    rows: tuple[Row, ...]
    topics: dict[str, None] = field(default_factory=dict)

    def total(self, variable: str, **keys: str) -> Array:
        """Return the sum of the matching rows over the years of operation, (draws, years)."""
        size = len(self.flows.years)
        found = [row for row in self.rows if row.variable == variable and keys.items() <= row.keys.items()]
        for row in found:
            self.topics.update(dict.fromkeys(row.topics))
        return total(row.values[:, :size] for row in found)

    def figure(self, key: str, unit: str, *regions: str, period: str | None = None, **dimensions: str) -> Figure:
        """Return a figure of the catalogue.

        Raises:
            NotKnownError: there is none in that unit, or it was not verified at its source.
        """
        found = self.inputs.there(key, unit, *regions, period=period, **dimensions)
        if found is None:
            raise NotKnownError(f"no {key.replace('_', ' ')} of {' or '.join(regions)} in {unit} is in the catalogue")
        value = self.inputs.number(key, unit, *regions, period=period, **dimensions)
        return Figure(value, (found.source,))

    def at_home(self, key: str, unit: str, **dimensions: str) -> Figure:
        """Return the country's figure of the base year, or the latest before it."""
        scenario = self.inputs.scenario
        return self.figure(key, unit, scenario.country, period=str(scenario.base_year), **dimensions)

    def of_base_year(self, key: str, unit: str, **dimensions: str) -> Figure | None:
        """Return the country's figure of the base year itself; None where there is none of that year."""
        scenario = self.inputs.scenario
        found = self.inputs.there(key, unit, scenario.country, period=str(scenario.base_year), **dimensions)
        if found is None:
            return None
        return self.at_home(key, unit, **dimensions) if found.period == str(scenario.base_year) else None

    def dollars(self) -> Figure:
        """Return the money of the scenario for a dollar, both of the price year."""
        scenario = self.inputs.scenario
        year, money = scenario.price_year, scenario.currency
        return self.figure("exchange_rate", f"{money}_{year}/USD_{year}", scenario.country, period=str(year))

    def limit(self, check: str, unit: str, end: str) -> Figure:
        """Return the low or high limit of a check: the country's own, else the one for all."""
        return self.figure(f"limit_{check}", unit, self.inputs.scenario.country, WORLD, end=end)

    def limits(self, check: str, unit: str) -> tuple[Figure, Figure]:
        """Return both limits of a check."""
        return self.limit(check, unit, "low"), self.limit(check, unit, "high")


def per(values: Array, by: Array) -> Array:
    """Return values per unit of another quantity; zero where that is zero, which its user must leave out."""
    values, by = np.broadcast_arrays(values, by)
    return np.divide(values, by, out=np.zeros_like(values), where=by > 0)


def running(flows: Flows) -> NDArray[np.bool_]:
    """Return the years in which something is made in the central run and in every draw, (years,)."""
    made = flows.output if flows.given("output") else flows.turnover
    return np.all(made > 0, axis=0)
