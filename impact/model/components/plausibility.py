"""Results held against plausibility limits of the catalogue, with a verdict by the central run."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import NOTHING, Array, total
from impact.core.vocabulary import MILLION_PER_BILLION
from impact.model.component import Part, When, always
from impact.model.components.capital import count_site_job_years, estimate_job_years_from_capex
from impact.model.components.construction import INVESTMENT, stage_names
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.nation import GOODS_SECTIONS
from impact.model.rows import Limits, ResultRow

WORLD = "WLD"

F = TypeVar("F", bound=Flows)


class NotKnownError(Exception):
    """A check cannot be made: the catalogue lacks what it needs. Never leaves this package."""


@dataclass(frozen=True)
class LimitFigure:
    """A number of the catalogue, or one computed from several, and the sources behind it."""

    value: float
    sources: tuple[str, ...]


@dataclass(frozen=True)
class PlausibilityResult:
    """One quantity beside its limits.

    Attributes:
        values: (draws, years of operation).
        low, high: limits in the same unit, None where open.
        also: other figures that the comparison rests on.
        needs_output: whether the quantity exists only where something is made.
    """

    values: Array
    low: LimitFigure | None = None
    high: LimitFigure | None = None
    also: tuple[LimitFigure, ...] = ()
    needs_output: bool = False

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of all sources, each once."""
        figures = (figure for figure in (self.low, self.high, *self.also) if figure is not None)
        return tuple(dict.fromkeys(source for figure in figures for source in figure.sources))


@dataclass
class CheckCase(Generic[F]):
    """What a check may ask of a run: results of the years of operation, figures of the catalogue.

    Attributes:
        topics: of the results asked for so far, for the lineage of the check.
    """

    inputs: Inputs
    flows: F
    rows: tuple[ResultRow, ...]
    topics: dict[str, None] = field(default_factory=dict)

    def total(self, variable: str, **keys: str) -> Array:
        """Return the sum of the matching rows over the years of operation, (draws, years)."""
        size = len(self.flows.years)
        found = [row for row in self.rows if row.variable == variable and keys.items() <= row.keys.items()]
        for row in found:
            self.topics.update(dict.fromkeys(row.topics))
        return total(row.values[:, :size] for row in found)

    def figure(self, key: str, unit: str, *regions: str, period: str | None = None, **dimensions: str) -> LimitFigure:
        """Return a figure of the catalogue.

        Raises:
            NotKnownError: there is none in that unit, or it was not verified at its source.
        """
        found = self.inputs.there(key, unit, *regions, period=period, **dimensions)
        if found is None:
            raise NotKnownError(f"no {key.replace('_', ' ')} of {' or '.join(regions)} in {unit} is in the catalogue")
        value = self.inputs.number(key, unit, *regions, period=period, **dimensions)
        return LimitFigure(value, (found.source,))

    def at_home(self, key: str, unit: str, **dimensions: str) -> LimitFigure:
        """Return the country's figure of the base year, or the latest before it."""
        scenario = self.inputs.scenario
        return self.figure(key, unit, scenario.country, period=str(scenario.base_year), **dimensions)

    def of_base_year(self, key: str, unit: str, **dimensions: str) -> LimitFigure | None:
        """Return the country's figure of the base year itself; None where there is none of that year."""
        scenario = self.inputs.scenario
        found = self.inputs.there(key, unit, scenario.country, period=str(scenario.base_year), **dimensions)
        if found is None:
            return None
        return self.at_home(key, unit, **dimensions) if found.period == str(scenario.base_year) else None

    def dollars(self) -> LimitFigure:
        """Return the money of the scenario for a dollar, both of the price year."""
        scenario = self.inputs.scenario
        year, money = scenario.price_year, scenario.currency
        return self.figure("exchange_rate", f"{money}_{year}/USD_{year}", scenario.country, period=str(year))

    def limit(self, check: str, unit: str, end: str) -> LimitFigure:
        """Return the low or high limit of a check: the country's own, else the one for all."""
        return self.figure(f"limit_{check}", unit, self.inputs.scenario.country, WORLD, end=end)

    def limits(self, check: str, unit: str) -> tuple[LimitFigure, LimitFigure]:
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


Check: TypeAlias = Callable[[Any], PlausibilityResult]  # of a `CheckCase` of the kind's flows


def plausibility(
    checks: Mapping[str, Check],
    idle: str = "",
    shows: tuple[str, ...] = (),
    when: When = always,
) -> Part[Any]:
    """Return the part.

    Args:
        checks: by name, in the order in which they are shown.
        idle: why a check of what is made does not apply in a year without output.
        shows: flows that the checks read beside rows.
        when: whether a project has them.
    """

    def rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
        before = tuple(flows.rows)
        for name, hold in checks.items():
            case = CheckCase(inputs, flows, before)
            found = _held(name, hold, case)
            yield from [_row(name, found, ())] if isinstance(found, str) else _verdicts(name, found, case, idle)

    return Part("plausibility", shows=shows, rows=rows, when=when)


def verdict(
    name: str, hold: Check, case: CheckCase[Any], year: int, topics: tuple[str, ...] = (), status: str = "announced"
) -> ResultRow:
    """Return the check of one number in one year, such as a claim; what cannot be checked says why."""
    found = _held(name, hold, case)
    return _row(name, found, (year,), () if isinstance(found, str) else topics, status)


def _held(name: str, hold: Check, case: CheckCase[Any]) -> PlausibilityResult | str:
    with case.inputs.about(f"check_{name}"):
        try:
            return hold(case)
        except NotKnownError as gap:
            return str(gap)


def _verdicts(name: str, held: PlausibilityResult, case: CheckCase[Any], idle: str) -> Iterator[ResultRow]:
    years = np.array(case.flows.years)
    applies = running(case.flows) if held.needs_output else np.ones(len(years), dtype=bool)
    if applies.any():
        values = np.broadcast_to(held.values, (len(held.values), len(years)))[:, applies]
        yield _row(name, replace(held, values=values), tuple(map(int, years[applies])), tuple(case.topics))
    if not applies.all():
        yield _row(name, idle, tuple(map(int, years[~applies])))


def _row(
    name: str,
    found: PlausibilityResult | str,
    years: tuple[int, ...],
    topics: tuple[str, ...] = (),
    status: str = "modelled",
) -> ResultRow:
    message = f"check-{name.replace('_', '-')}"  # it says what was found
    if isinstance(found, str):
        values, limits = NOTHING, Limits(message, reason=found)
    else:
        low, high = (None if figure is None else figure.value for figure in (found.low, found.high))
        values, limits = found.values, Limits(message, low, high, found.sources)
    return ResultRow(f"check_{name}", values, years, {}, status, topics=(*topics, f"check_{name}"), limits=limits)


def value_added_share(case: CheckCase[Any]) -> PlausibilityResult:
    """Direct and indirect value added over turnover."""
    gva = case.total("gva", channel="direct") + case.total("gva", channel="indirect")
    share = per(gva, case.total("turnover"))
    return PlausibilityResult(share, high=case.limit("value_added_share", "1", "high"), needs_output=True)


def operating_margin(case: CheckCase[Any]) -> PlausibilityResult:
    """Net operating surplus of the project over its turnover: a loss where it is negative."""
    margin = per(case.total("account", item="surplus"), case.total("turnover"))
    return PlausibilityResult(margin, *case.limits("operating_margin", "1"), needs_output=True)


def surplus_of_industry(case: CheckCase[Any], sector: str) -> PlausibilityResult:
    """Gross operating surplus of the project over its value added, beside that of its industry in the national table.

    Args:
        sector: code of the industry.
    """
    nation = case.flows.nation
    if nation.surplus is None:
        raise NotKnownError("the national table does not hold the operating surplus of sectors")
    at = nation.table.position(sector)
    share_there = np.asarray(nation.surplus)[..., at].flat[0] / np.asarray(nation.gva)[..., at].flat[0]
    if not np.isfinite(share_there):  # a table may leave out the accounts of single sectors
        raise NotKnownError("the national table does not hold the operating surplus of sectors")
    industry = round(float(share_there), 3)
    gross = case.total("account", item="surplus") + case.total("account", item="depreciation")
    case.inputs.cite(nation.table.source)
    case.topics["national_table"] = None
    share = per(gross, case.total("account", item="value_added"))
    return PlausibilityResult(share, high=LimitFigure(industry, (nation.table.source,)), needs_output=True)


def gva_of_gdp(case: CheckCase[Any]) -> PlausibilityResult:
    """All value added over the gross domestic product of the price year: later years are not forecast."""
    scenario = case.inputs.scenario
    year = str(scenario.price_year)
    gdp = case.figure("gdp", f"billion {scenario.currency}_{year}/yr", scenario.country, period=year)
    share = case.total("gva", channel="total") / (gdp.value * MILLION_PER_BILLION)
    return PlausibilityResult(share, high=case.limit("gva_of_gdp", "1", "high"), also=(gdp,))


def local_parts(case: CheckCase[Any]) -> PlausibilityResult:
    """Domestic goods bought by the project, in dollars of the price year."""
    table, limit, rate = case.inputs.table, most_local_parts(case), case.dollars()
    pairs = zip(table.codes, table.sections, strict=True)
    divisions = dict.fromkeys(code.split(".")[0] for code, section in pairs if section in GOODS_SECTIONS)
    parts = total(case.total("purchases", origin="national", sector=division) for division in divisions)
    return PlausibilityResult(parts / rate.value / MILLION_PER_BILLION, high=limit, also=(rate,))


def most_local_parts(case: CheckCase[Any]) -> LimitFigure:
    """Return the limit of the domestic goods that a project buys in a year."""
    return case.limit("local_parts", f"billion USD_{case.inputs.scenario.price_year}/yr", "high")


def jobs_per_investment(case: CheckCase[Any]) -> PlausibilityResult:
    """Jobs at the project over the money announced for the stages that the year's output needs.

    A stage is needed once output passes the capacity of the stages before it.
    """
    scenario = case.inputs.scenario
    which, region = scenario.project.figures.plant, scenario.country
    stages = stage_names(case.inputs)
    if not stages:
        raise NotKnownError(f"no investment by stage of this project is in the catalogue of {region}")
    invested = NOTHING
    before = 0.0
    figures: list[LimitFigure] = []
    for stage in stages:
        money = case.figure("plant_investment", INVESTMENT, region, stage=stage, **which)
        invested = invested + money.value * (case.flows.output > before)
        capacity = case.figure("plant_capacity", scenario.project.product, region, stage=stage, **which)
        before = capacity.value
        figures += [money, capacity]
    limits = case.limits("jobs_per_investment", f"persons/({INVESTMENT})")
    return PlausibilityResult(
        per(case.total("jobs", channel="direct"), invested), *limits, tuple(figures), needs_output=True
    )


def builders(case: CheckCase[Any]) -> PlausibilityResult:
    """Job-years on the sites by headcount over those of who sells what is built, registered or not."""
    heads = count_site_job_years(case.inputs)
    if heads is None:
        raise NotKnownError("the scenario counts no people on the sites; they follow from what is spent")
    by_money, _ = estimate_job_years_from_capex(case.inputs, case.flows.nation)
    sellers = [row for row in by_money if row.keys["channel"] == "direct"]
    case.topics.update(dict.fromkeys(("builders", *(topic for row in sellers for topic in row.topics))))
    paid = total(row.values.sum(axis=1, keepdims=True) for row in sellers)
    if not paid.any():
        raise NotKnownError("nothing that is built is bought in the country")
    return PlausibilityResult(per(heads, paid), *case.limits("builders", "1"))
