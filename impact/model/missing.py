"""Figures that a model asks for and the catalogue does not hold: all of them in one run, by means of stand-ins."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path as FilePath

from impact.catalogue.catalogue import WORLD, Catalogue
from impact.catalogue.data_folders import country_codes, country_pack
from impact.catalogue.factors import Factor
from impact.catalogue.money import INDEX, RATE, NoMoneyFigureError
from impact.core.errors import ImpactError, Problem, ProblemsError
from impact.core.io_table import InputOutputTable
from impact.files.yaml import Path
from impact.formulas.uncertainty.draws import Draws
from impact.model import models
from impact.model.inputs import Inputs
from impact.model.proxy.proxy_table import ProxyTable, proxied
from impact.scenario.files.find import ScenarioOrigin
from impact.scenario.load import LoadedScenario
from impact.scenario.model_money import cause, convert_scenario_money


@dataclass(frozen=True)
class MissingFigures:
    """A figure that is asked for and not there, or there and not fit for use.

    Attributes:
        key, unit, regions, period, dimensions: what was asked for; a period of None means the latest.
        unfit: what is wrong with the one that is there; empty where there is none.
        needed: whether nothing can be estimated without it; else only what is said to be lost.
        topics: what it was read for.
    """

    key: str
    unit: str
    regions: tuple[str, ...]
    period: str | None
    dimensions: Mapping[str, str] = field(hash=False)
    unfit: tuple[Problem, ...]
    needed: bool
    topics: tuple[str, ...]

    @property
    def why(self) -> str:
        """What it is for, and whether anything can be estimated without it."""
        topics = ", ".join(topic.replace("_", " ") for topic in self.topics)
        return f"Needed for: {topics}." if self.needed else f"Without it, not estimated: {topics}."


@dataclass(frozen=True)
class MissingFigure:
    """What a scenario's model lacks.

    Attributes:
        table: why its national table cannot be had; empty where it can, or is not asked for.
        figures: in the order in which they were asked for.
        price_years: Years to which all price indices that the run asks for lead from the year of its table.
    """

    table: str
    figures: tuple[MissingFigures, ...]
    price_years: tuple[str, ...] = ()

    @property
    def needed(self) -> tuple[MissingFigures, ...]:
        """The figures without which nothing can be estimated."""
        return tuple(each for each in self.figures if each.needed)


class _Searching(Inputs):
    """Inputs that note what is not there, and go on with the figure of another region in its place.

    No number that a run with it gives may be used: it is made to find what is asked for.
    """

    def __init__(self, loaded: LoadedScenario, catalogue: Catalogue, draws: Draws) -> None:
        self.wanted: dict[tuple[object, ...], MissingFigures] = {}
        self.no_table = ""
        super().__init__(loaded, catalogue, draws)

    def _in_model_money(self, loaded: LoadedScenario) -> LoadedScenario:
        made, lacking = convert_scenario_money(loaded, self.catalogue)
        for each in lacking:
            self._want_money(each.error, each.problem, each.key)
        return made

    def _want_money(self, error: NoMoneyFigureError, found: Problem, *topics: str) -> None:
        """Note the figure by which money could be carried; what is in other money is named where it stands."""
        asked = (error.key, error.unit, error.region, *error.dimensions.items())
        before = self.wanted.get(asked)
        unfit = (*(before.unfit if before else ()), found)
        of = tuple(dict.fromkeys([*(before.topics if before else ()), *topics]))
        self.wanted[asked] = MissingFigures(
            error.key, error.unit, (error.region,), error.period, error.dimensions, unfit, needed=True, topics=of
        )

    def _looked_up(
        self, key: str, unit: str, regions: tuple[str, ...], period: str | None, dimensions: Mapping[str, str]
    ) -> tuple[str, Factor]:
        try:
            return super()._looked_up(key, unit, regions, period, dimensions)
        except ImpactError as error:
            self._want(key, unit, regions, period, dimensions, self._unfit(error), needed=True)
            return key, self._stand_in(key, unit, dimensions)

    def known(self, key: str, unit: str, *regions: str, period: str | None = None, **dimensions: str) -> float | None:
        try:
            super()._looked_up(key, unit, regions, period, dimensions)
        except ImpactError as error:
            self._want(key, unit, regions, period, dimensions, self._unfit(error), needed=False)
            return None
        return super().known(key, unit, *regions, period=period, **dimensions)

    def _want(
        self, key: str, unit: str, regions: tuple[str, ...], period: str | None, dimensions: Mapping[str, str],
        unfit: tuple[Problem, ...], *, needed: bool,
    ) -> None:  # fmt: skip
        """Note what is wanted: of several periods the earliest, whose figure holds until there is a later one."""
        asked = (key, unit, regions, *dimensions.items())
        before = self.wanted.get(asked)
        topics = dict.fromkeys([*(before.topics if before else ()), *self.reading_for])
        if before is not None:
            needed = needed or before.needed
            period = min(period, before.period) if period and before.period else None
        places = tuple(dict.fromkeys(regions)) or (WORLD,)
        self.wanted[asked] = MissingFigures(key, unit, places, period, dict(dimensions), unfit, needed, tuple(topics))

    def _unfit(self, error: ImpactError) -> tuple[Problem, ...]:
        """Return what is wrong with rows of the user; one that ships is none that the user could mend."""
        own = tuple(f"{folder}/" for folder in self.catalogue.extra)
        found = error.problems if isinstance(error, ProblemsError) else ()
        return tuple(each for each in found if each.file.startswith(own))

    def _stand_in(self, key: str, unit: str, dimensions: Mapping[str, str]) -> Factor:
        """Return a figure of the same key, with the same dimensions if there is one; else one."""
        rows = [row for row in self.catalogue.factors if row.key == key]
        alike = [row for row in rows if row.dimensions == dimensions] or rows
        if alike:
            return replace(alike[-1], unit=unit, dimensions=dict(dimensions), basis="assumption")
        source = next(iter(self.catalogue.sources), "")
        return Factor(
            key, WORLD, "2000", dict(dimensions), 1.0, None, None, "", unit, source, "", "assumption", "D", "", "", 0
        )

    @cached_property
    def proxied(self) -> ProxyTable | None:
        try:
            return super().proxied
        except ImpactError as error:
            if any(each.needed for each in self.wanted.values()):  # stand-ins contradict each other: go on without them
                return proxied(self, 0)
            self.no_table = str(error)
            raise

    @cached_property
    def table(self) -> InputOutputTable:
        if self.scenario.supply_chain is not None:
            return super().table
        try:
            return super().table
        except ImpactError as error:
            self.no_table = str(error)
            for code in country_codes(self.catalogue.extra):
                for name in country_pack(code, self.catalogue.extra).tables:
                    return self.catalogue.table(code, name)
            raise


def find_missing_figures(loaded: LoadedScenario, catalogue: Catalogue) -> MissingFigure:
    """Return everything that the central run of a scenario asks for and the catalogue does not hold.

    Raises:
        ImpactError: the run cannot be made, and not for want of figures.
    """
    inputs = _Searching(loaded, catalogue, Draws(0, loaded.scenario.seed))
    try:
        tuple(models[loaded.scenario.project.kind](inputs))
    except ImpactError:
        # With stand-ins values may contradict each other. What was found until then is right; the rest is found next.
        if not inputs.wanted and not inputs.no_table:
            raise
    found = tuple(inputs.wanted.values())
    return MissingFigure(inputs.no_table, found, _price_years(catalogue, filter(_of_prices, found)))


def _of_prices(wanted: MissingFigures) -> bool:
    return wanted.key == INDEX and wanted.needed and not wanted.unfit


def _price_years(catalogue: Catalogue, indices: Iterable[MissingFigures]) -> tuple[str, ...]:
    """Return the years to which all of some price indices lead, and that of the table, which needs none."""
    years = [
        {row.period for row in catalogue.rows(INDEX, *each.regions) if row.dimensions == each.dimensions}
        | {each.dimensions["base"]}
        for each in indices
    ]
    return tuple(sorted(set.intersection(*years))) if years else ()


def find_missing_problems(loaded: LoadedScenario, found: MissingFigure) -> list[Problem]:
    """Return a problem for everything without which a scenario cannot be estimated, at the line of its country."""
    place = loaded.places
    where = ("table",) if loaded.scenario.supply_chain is None else ("supply_chain", "proxy")
    problems = [place.problem(where, found.table)] if found.table else []
    indices = list(filter(_of_prices, found.figures))
    if indices:
        words = _without_indices(indices, found.price_years, _named(loaded))
        problems.append(place.problem(cause(place, "price_year", "country"), words))
    for each in found.needed:
        if each not in indices:
            problems += each.unfit or [place.problem(_cause(loaded, each), _describe(each, _named(loaded)))]
    return problems


def _cause(loaded: LoadedScenario, wanted: MissingFigures) -> Path:
    """Return the key for which a figure is wanted: the money or the base year that a file of the user states."""
    scenario = loaded.scenario
    names = ["currency"] if wanted.key == RATE else []
    if f"{scenario.currency}_{scenario.price_year}" in wanted.unit:
        names.append("price_year")
    if wanted.period == str(scenario.base_year):
        names.append("base_year")
    return cause(loaded.places, *names, "country")


def _without_indices(indices: Sequence[MissingFigures], years: Sequence[str], scenario: str) -> str:
    of = ", ".join(each.dimensions["aggregate"] for each in indices)
    write = "".join(f"'price_year: {year}', " for year in reversed(years)).removesuffix(", ")
    remedy = f"Write {write.replace(', ', ' or ')}, or add them" if write else "Add them"
    return (
        f"the table of {' or '.join(indices[0].regions)} is of {indices[0].dimensions['base']}, and there are no price "
        f"indices '{indices[0].unit}' (aggregate {of}). {remedy} to a data folder: "
        f"'impact data missing {scenario}' writes the rows to fill."
    )


def _named(loaded: LoadedScenario) -> str:
    """Return a scenario as a command takes it: a file by its path, one of --data-dir or one that ships by name."""
    known = isinstance(home := loaded.homes.get(loaded.places.file), ScenarioOrigin) and isinstance(
        home.folder, FilePath
    )
    return loaded.places.file if known and FilePath(loaded.places.file).is_file() else loaded.name


def _describe(wanted: MissingFigures, scenario: str) -> str:
    which = "".join(f"{name} {value}, " for name, value in wanted.dimensions.items())
    until = f", for {wanted.period} or before" if wanted.period else ""
    topics = ", ".join(topic.replace("_", " ") for topic in wanted.topics)
    figure = f"'{wanted.key}' of {' or '.join(wanted.regions)} ({which}unit {wanted.unit})"
    return (
        f"there is no figure {figure}{until}; needed for: {topics}. "
        f"Add it to a data folder: 'impact data missing {scenario}' writes the rows to fill."
    )
