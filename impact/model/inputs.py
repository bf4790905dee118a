"""What a model may ask for, and the record of what it asked."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from functools import cached_property, partial
from typing import Any

import numpy as np

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import Factor, in_each
from impact.catalogue.money import INDEX, RATE, NoMoneyFigureError, Step, moneys_in, same_but_money
from impact.core.arrays import Array
from impact.core.errors import ImpactError, ImpossibleError, Problem, ProblemsError
from impact.core.io_table import InputOutputTable
from impact.formulas.uncertainty.distributions import triangular
from impact.formulas.uncertainty.draws import Draws, Span, span_of
from impact.model.proxy.no_table import SubstituteTable, no_table
from impact.model.proxy.proxy_table import ProxyTable, proxied
from impact.model.stated_inputs import (
    Setting,
    StatedInput,
    check_not_negative,
    fault_of_draws,
    quantile_of,
    stated_input,
)
from impact.scenario.files.folder import NO_TABLE
from impact.scenario.load import LoadedScenario
from impact.scenario.model_money import in_model_money
from impact.scenario.money import MoneyConversion, in_unit, rates_of, steps_between


class Inputs:
    """Factors of the catalogue and assumptions of the scenario, over the central run and the draws.

    Each uncertain input comes as an array with a leading draw axis; what has no range has length 1 and broadcasts.
    Everything read is remembered with the topic that read it, so that assumptions and sources tables need no list.

    Attributes:
        factors: factors read, by id.
        topics: topics that read an assumption (`assumption:KEY`), a factor (`factor:ID`) or a source (`source:ID`).
        rests_on: topics that a topic takes results of.
        settings: numbers read that are no assumptions, by key.
        drawn_factors: factors read with their range.
        drivers: values of each uncertain input over the draws, for rank correlations.
        quantiles: what made them.
        paths: for each input that places the draws between named paths, where each path lies.
        headlines_only: whether only key figures are wanted, so that a model may leave out rows they do not rest on.
        further: whether figures that stand beside the key figures are wanted with them, named in the same way.
        carried: factors read that were carried from other money to that of the model, by id.
        exact_keys: assumptions read as one exact number.
        facts: words for what figures of the catalogue decide, which messages name.
        unknown_power: why no plant is known to follow the load, by market where that is so.
    """

    def __init__(self, loaded: LoadedScenario, catalogue: Catalogue, draws: Draws) -> None:
        self.catalogue, self.draws = catalogue, draws
        self.loaded = self._in_model_money(loaded)
        self.factors: dict[str, Factor] = {}
        self.topics: dict[str, dict[str, None]] = {}
        self.rests_on: dict[str, dict[str, None]] = {}
        self.drivers: dict[str, Array] = {}
        self.settings: dict[str, Setting] = {}
        self.drawn_factors: set[str] = set()
        self.quantiles: dict[str, Callable[[Array], Array]] = {}
        self.paths: dict[str, dict[str, float]] = {}
        self.headlines_only = self.further = False
        self._around: tuple[str, ...] = ()
        self._stated: dict[tuple[tuple[str, ...], str], StatedInput] = {}  # looked up and noted, by topics and key
        self._found: dict[tuple[object, ...], tuple[str, Factor]] = {}  # the same of factors
        self._values: dict[tuple[str, str], list[Array]] = {}  # over these draws, by name and unit of factors
        self._ratios: dict[tuple[object, ...], float | None] = {}  # of money, and figures by month: no draw moves them
        self._months: dict[tuple[object, ...], Array] = {}
        self.carried: dict[str, MoneyConversion] = {}
        self.exact_keys: set[str] = set()
        self.facts: dict[str, str] = {}
        self.unknown_power: dict[str, str] = {}

    def _in_model_money(self, loaded: LoadedScenario) -> LoadedScenario:
        return in_model_money(loaded, self.catalogue)

    def over(self, draws: Draws, *, headlines_only: bool = False, further: bool = False) -> Inputs:
        """Return the same inputs over other draws; what is read through either is remembered by both."""
        other = copy(self)
        other.draws, other.headlines_only, other.further, other.drivers = draws, headlines_only, further, {}
        other._values = {}
        return other

    @property
    def scenario(self) -> Any:
        """The scenario as validated."""
        return self.loaded.scenario

    @cached_property
    def years(self) -> Array:
        """Years of production, as an array."""
        return np.array(self.loaded.scenario.years, dtype=float)

    @contextmanager
    def about(self, topic: str, *rests_on: str) -> Iterator[None]:
        """Note what is read inside as read for `topic` and for the topics around it.

        Args:
            topic: what it is read for.
            rests_on: topics whose results are used inside, so that their inputs count too.
        """
        before, self._around = self._around, (*self._around, topic)
        self.rests_on.setdefault(topic, {}).update(dict.fromkeys(rests_on))
        try:
            yield
        finally:
            self._around = before

    @contextmanager
    def stated(self, key: str) -> Iterator[None]:
        """Name the key and its place in the scenario where what is inside finds values that cannot be true together.

        Args:
            key: of the project, dotted: the assumption to change, or the part that holds several.
        """
        try:
            yield
        except ImpossibleError as error:
            words = f"{error}{self.draws.how_often(error.draws)}"
            raise ImpossibleError(self._problem(key, words), error.draws) from None

    @property
    def reading_for(self) -> tuple[str, ...]:
        """The topics for which is read just now, outermost first."""
        return self._around or ("general",)

    def _note(self, name: str) -> None:
        self.topics.setdefault(name, {}).update(dict.fromkeys(self.reading_for))

    def cite(self, *sources: str) -> None:
        """Note that a source stands behind the topic."""
        for source in sources:
            self._note(f"source:{source}")

    def assumption(self, key: str) -> Array:
        """Return an assumption that holds for all years, (draws,).

        Raises:
            ProblemsError: it has values by year, of which only the first would be used.
        """
        if self.loaded.assumptions[key][0].years is not None:
            raise self._refused(key, "it holds for all years. Give 'central', with 'low' and 'high', for all of them.")
        return self._over_draws(key, self._spec(key))[0]

    def by_draw(self, key: str) -> Array:
        """Return the same as `assumption`, (draws, 1)."""
        return self.assumption(key)[:, None]

    def setting(self, key: str, value: float, unit: str, reason: str) -> float:
        """Return a number of the scenario that is no assumption of its own, and note it with its reason."""
        self.settings[key] = Setting(value, unit, reason)
        self._note(f"assumption:{key}")
        return value

    def exact(self, key: str) -> float:
        """Return an assumption that the model takes as one number for all draws and years.

        Raises:
            ImpactError: it has a range or values by year, which would be printed and move nothing.
        """
        spec = self._spec(key).value
        self.exact_keys.add(key)
        if spec.years is not None or spec.low != spec.high or spec.alternatives:
            raise self._refused(key, "it is one number in every draw and year. Give it 'central' alone.")
        return float(self.assumption(key)[0])

    def series(self, key: str, years: Sequence[float] | Array) -> Array:
        """Return an assumption by year, (draws, years): linear between the years given, held outside.

        One driver moves the ranges of all years together.
        """
        spec = self._spec(key)
        ends, known = self._over_draws(key, spec), spec.years
        if len(known) == 1:
            return np.repeat(ends[0][:, None], len(years), axis=1)
        values = np.column_stack(np.broadcast_arrays(*ends))
        after = np.clip(np.searchsorted(known, years), 1, len(known) - 1)
        part = np.clip((np.asarray(years) - known[after - 1]) / (known[after] - known[after - 1]), 0, 1)
        return values[:, after - 1] * (1 - part) + values[:, after] * part

    def _over_draws(self, key: str, spec: StatedInput) -> list[Array]:
        """Return an assumption over the draws, for each year given; nobody may change what is kept."""
        if (found := self._values.get((key, ""))) is not None:
            return found
        ends = [self._of_driver(key, *each) for each in spec.ranges]
        if (way := self.loaded.carried.get(key)) is not None:
            moved = self._at_drawn_rates(way)
            ends = [end * moved for end in ends]
        if words := fault_of_draws(self.loaded.bounds[key], ends):
            raise self._refused(key, words)
        for end in ends:
            end.flags.writeable = False
        self._values[key, ""] = ends
        return ends

    def _at_drawn_rates(self, way: MoneyConversion) -> Array:
        """Return by what drawn rates and indices move money that was carried at their central values, (draws,)."""
        moved = np.ones(1)
        for each in (carrier for step in way.by for carrier in step.by):
            of = each.factor
            if of.low is not None and of.low != of.high:
                ends = span_of(of.low, of.value, of.high)
                name = of.id_in_study
                self.drawn_factors.add(name)
                drawn = self._of_driver(name, ends, partial(quantile_of, of.distribution, ends)) / of.value
                moved = moved / drawn if each.divides else moved * drawn
        return moved

    def _of_driver(self, name: str, span: Span, quantile: Callable[[Array], Array]) -> Array:
        """Return central value and draws of an input; what varies is remembered, of several ranges the last."""
        values = self.draws.drawn(name, span, quantile)
        if len(values) > 1:
            self.drivers[name], self.quantiles[name] = values, quantile
        return values

    def _refused(self, key: str, message: str) -> ProblemsError:
        return ProblemsError([self._problem(key, message)])

    def _problem(self, key: str, message: str) -> Problem:
        return self.loaded.places.problem(("project", *key.split(".")), message)

    def _spec(self, key: str) -> StatedInput:
        known = self._stated.get((self._around, key))
        if known is None:
            spec, _ = self.loaded.assumptions[key]
            self._note(f"assumption:{key}")
            self.cite(*spec.sources)
            if (way := self.loaded.carried.get(key)) is not None:
                self._held(way.by)
            known = self._stated[self._around, key] = stated_input(spec)
        return known

    def factor(self, key: str, unit: str, *regions: str, period: str | None = None, **dimensions: str) -> Array:
        """Return a factor of the catalogue, (draws,); the regions are tried in order (default: the world)."""
        name, found = self._factor(key, unit, regions, period, dimensions)
        self.drawn_factors.add(name)
        if (known := self._values.get((name, unit))) is not None:
            return known[0]
        ends = span_of(found.low, found.value, found.high)
        values = self._of_driver(name, ends, partial(quantile_of, found.distribution, ends))
        if (way := self.carried.get(name)) is not None:
            values = values * self._at_drawn_rates(way)
        if ends[0] >= 0:
            check_not_negative(found, values)
        self._values[name, unit] = [values]
        return values

    def number(self, key: str, unit: str, *regions: str, period: str | None = None, **dimensions: str) -> float:
        """Return a factor's central value, for what is exact by definition or taken without its range.

        An exchange rate or a price index may follow from several figures, and is one between like money.
        """
        if key in (INDEX, RATE):
            asked = (self._around, key, unit, period, *dimensions.items())
            if asked not in self._ratios:
                self._ratios[asked] = self._ratio_of_money(key, unit, period, dimensions)
            if (ratio := self._ratios[asked]) is not None:
                return ratio
        return self._factor(key, unit, regions, period, dimensions)[1].value

    def _ratio_of_money(self, key: str, unit: str, period: str | None, dimensions: Mapping[str, str]) -> float | None:
        """Return an exchange rate or a price index that no figure of the catalogue is by itself; None for others."""
        if len(named := moneys_in(unit)) != 2:
            return None
        (new, new_year), (old, old_year) = (money.split("_") for money in named)
        country = self.scenario.country
        if key == INDEX and (own := self.table.unit.currency) != new:
            index = self.number(INDEX, f"{own}_{new_year}/{own}_{old_year}", country, period=period, **dimensions)
            return index * self.number(RATE, f"{new}_{new_year}/{own}_{new_year}", country, period=new_year)
        of = dimensions.get("aggregate", "") if key == INDEX else None
        steps = steps_between(rates_of(self.scenario, self.catalogue), (old, old_year), (new, new_year), of)
        if steps is None:
            return None
        self._held(steps)
        return math.prod(step.times for step in steps)

    def there(self, key: str, unit: str, *regions: str, period: str | None = None, **dimensions: str) -> Factor | None:
        """Return the figure that `number` reads, where there is one that can be had in this unit; nothing is noted."""
        try:
            found = self.catalogue.factor(key, regions or ("WLD",), period, None, **dimensions)
            if found.unit != unit and same_but_money(found.unit, unit):
                self._carried_factor(found, unit)
            elif found.unit != unit and not (key == RATE and len(set(moneys_in(unit))) == 1):
                return None
        except ImpactError:
            return None
        return None if found.basis == "unverified" else found

    def known(self, key: str, unit: str, *regions: str, period: str | None = None, **dimensions: str) -> float | None:
        """Return a factor's central value as `number` does; None where there is none, and a result goes without."""
        try:
            return self.number(key, unit, *regions, period=period, **dimensions)
        except ImpactError:
            return None

    def by_month(self, key: str, unit: str, *regions: str, **dimensions: str) -> Array:
        """Return a factor's central value in each month of the years of production, (12, years).

        A month takes the figure of its own period, else the latest before it.
        """
        asked = (self._around, key, unit, regions, *dimensions.items())
        if asked in self._months:
            return self._months[asked]
        months = [f"{year:.0f}-{month:02d}" for year in self.years for month in range(1, 13)]
        found = in_each(months, lambda month: self._factor(key, unit, regions, month, dimensions)[1])
        values = np.array([each.value for each in found]).reshape(len(self.years), 12).T
        values.flags.writeable = False
        self._months[asked] = values
        return values

    def _factor(
        self, key: str, unit: str, regions: tuple[str, ...], period: str | None, dimensions: Mapping[str, str]
    ) -> tuple[str, Factor]:
        asked = (self._around, key, regions, period, unit, *dimensions.items())
        known = self._found.get(asked)
        if known is None:
            known = self._found[asked] = self._looked_up(key, unit, regions, period, dimensions)
        return known

    def _looked_up(
        self, key: str, unit: str, regions: tuple[str, ...], period: str | None, dimensions: Mapping[str, str]
    ) -> tuple[str, Factor]:
        found = self.catalogue.factor(key, regions or ("WLD",), period, None, **dimensions)
        way: MoneyConversion | None = None
        if found.unit != unit and same_but_money(found.unit, unit):
            found, way = self._carried_factor(found, unit)
        elif found.unit != unit:
            self.catalogue.factor(key, regions or ("WLD",), period, unit, **dimensions)  # which says so
        if found.basis == "unverified":
            words = (
                f"'{found.name}' was not verified at its source, so no result may rest on it. Name another figure in "
                "the scenario, or state it there as an assumption with its reason."
            )
            raise ProblemsError([Problem(str(found.file), found.line, 0, "", words)])
        name = self._hold(found)
        if way is not None:
            self.carried[name] = way
            self._held(way.by)
        return name, found

    def _carried_factor(self, found: Factor, unit: str) -> tuple[Factor, MoneyConversion]:
        """Return a figure in the money of the model, by the index of the scenario, else that of the whole economy."""
        scenario = self.scenario
        try:
            return in_unit(rates_of(scenario, self.catalogue), found, unit, scenario.prices.index or "gdp")
        except NoMoneyFigureError as error:
            words = (
                f"the unit is '{found.unit}', the model works in '{unit}', and {error} Add that, or the figure itself."
            )
            raise ProblemsError([Problem(str(found.file), found.line, 0, found.name, words)]) from None

    def _hold(self, found: Factor) -> str:
        name = found.id_in_study
        self.factors[name] = found
        self._note(f"factor:{name}")
        self.cite(found.source)
        return name

    def _held(self, steps: Iterable[Step]) -> None:
        for step in steps:
            for each in step.by:
                self._hold(each.factor)

    def path(self, key: str, low: str, central: str, high: str) -> Array:
        """Return the number that places each draw between three paths: 0 low, 1 central, 2 high, (draws,)."""
        self.paths[key] = {low: 0.0, high: 2.0, central: 1.0}
        self._note(f"assumption:{key}")
        return self._of_driver(key, (0.0, 1.0, 2.0), lambda u: triangular(u, 0.0, 1.0, 2.0))

    @cached_property
    def table(self) -> InputOutputTable:
        """The national table the scenario names, or what stands in its place."""
        if self.stand_in is not None:
            return self.stand_in.table
        table = self.catalogue.table(self.scenario.country, self.scenario.table)
        self.cite(table.source)
        return table

    @cached_property
    def proxied(self) -> ProxyTable | None:
        """The proxy in place of a national table; None where the scenario names no donors."""
        return None if self.scenario.supply_chain is None else proxied(self)

    @cached_property
    def stand_in(self) -> SubstituteTable | None:
        """What stands in the place of a national table: tables of others, or none at all; None where there is one."""
        return no_table(self.scenario) if self.scenario.table == NO_TABLE else self.proxied
