"""Whether results are plausible: each beside its limits, with a verdict by the central run, year by year.

Limits are figures of the catalogue (`limit_NAME` in data/**/plausibility.csv), for they belong to what is known of
projects and countries and not to one case: a scenario cannot widen the limits that it is held against, and a reader
finds them, with source and reason, beside all other figures. What cannot be checked says why. A kind adds its own
checks to those here.

Hard limits stop the run where they are computed: the columns in `impact/economy/plant.py`, lost money in
`supply_chain.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

import numpy as np

from impact.arrays import NOTHING, total
from impact.models.inputs import Inputs
from impact.models.nation import GOODS_SECTIONS
from impact.models.parts.construction import INVESTMENT, stage_names
from impact.models.parts.flows import Flows
from impact.models.parts.limits import Case, Figure, Held, NotKnownError, per, running
from impact.models.parts.part import Part, When, always
from impact.models.rows import Limits, Row
from impact.vocabulary import MILLION_PER_BILLION

Check: TypeAlias = Callable[[Any], Held]  # of a `Case` of the kind's flows


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

    def rows(inputs: Inputs, flows: Flows) -> Iterator[Row]:
        """Yield every check of the years of operation: quantity, limits, or why it does not apply."""
        before = tuple(flows.rows)
        for name, hold in checks.items():
            case = Case(inputs, flows, before)
            with inputs.about(f"check_{name}"):
                try:
                    held = hold(case)
                except NotKnownError as gap:
                    yield _not_applicable(name, (), str(gap))
                    continue
            yield from _verdicts(name, held, case, idle)

    return Part("plausibility", shows=shows, rows=rows, when=when)


def _verdicts(name: str, held: Held, case: Case[Any], idle: str) -> Iterator[Row]:
    years = np.array(case.flows.years)
    applies = running(case.flows) if held.needs_output else np.ones(len(years), dtype=bool)
    low, high = (None if figure is None else figure.value for figure in (held.low, held.high))
    values = np.broadcast_to(held.values, (len(held.values), len(years)))
    if applies.any():
        yield Row(
            f"check_{name}",
            values[:, applies],
            tuple(int(year) for year in years[applies]),
            topics=(*case.topics, f"check_{name}"),
            limits=Limits(message_of(name), low, high, held.sources),
        )
    if not applies.all():
        yield _not_applicable(name, tuple(int(year) for year in years[~applies]), idle)


def _not_applicable(name: str, years: tuple[int, ...], reason: str) -> Row:
    limits = Limits(message_of(name), reason=reason)
    return Row(f"check_{name}", NOTHING, years, topics=(f"check_{name}",), limits=limits)


def message_of(name: str) -> str:
    """Return the id of the message that says what a check found."""
    return f"check-{name.replace('_', '-')}"


def value_added_share(case: Case[Any]) -> Held:
    """Direct and indirect value added over turnover."""
    gva = case.total("gva", channel="direct") + case.total("gva", channel="indirect")
    share = per(gva, case.total("turnover"))
    return Held(share, high=case.limit("value_added_share", "1", "high"), needs_output=True)


def operating_margin(case: Case[Any]) -> Held:
    """Net operating surplus of the project over its turnover: a loss where it is negative."""
    margin = per(case.total("account", item_key="surplus"), case.total("turnover"))
    low, high = (case.limit("operating_margin", "1", end) for end in ("low", "high"))
    return Held(margin, low, high, needs_output=True)


def surplus_of_industry(case: Case[Any], sector: str) -> Held:
    """Gross operating surplus of the project over its value added, beside that of its industry in the national table.

    Args:
        case: of a run.
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
    gross = case.total("account", item_key="surplus") + case.total("account", item_key="depreciation")
    case.inputs.cite(nation.table.source)
    case.topics["national_table"] = None
    share = per(gross, case.total("account", item_key="value_added"))
    return Held(share, high=Figure(industry, (nation.table.source,)), needs_output=True)


def gva_of_gdp(case: Case[Any]) -> Held:
    """All value added over the gross domestic product of the price year: later years are not forecast."""
    scenario = case.inputs.scenario
    year = str(scenario.price_year)
    gdp = case.figure("gdp", f"billion {scenario.currency}_{year}/yr", scenario.country, period=year)
    share = case.total("gva", channel="total") / (gdp.value * MILLION_PER_BILLION)
    return Held(share, high=case.limit("gva_of_gdp", "1", "high"), also=(gdp,))


def local_parts(case: Case[Any]) -> Held:
    """Domestic goods bought by the project, in dollars of the price year."""
    scenario, table = case.inputs.scenario, case.inputs.table
    year, currency = scenario.price_year, scenario.currency
    limit = case.limit("local_parts", f"billion USD_{year}/yr", "high")
    rate = case.figure("exchange_rate", f"{currency}_{year}/USD_{year}", scenario.country, period=str(year))
    pairs = zip(table.codes, table.sections, strict=True)
    divisions = dict.fromkeys(code.split(".")[0] for code, section in pairs if section in GOODS_SECTIONS)
    parts = total(case.total("purchases", origin="national", sector=division) for division in divisions)
    return Held(parts / rate.value / MILLION_PER_BILLION, high=limit, also=(rate,))


def jobs_per_investment(case: Case[Any]) -> Held:
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
    figures: list[Figure] = []
    for stage in stages:
        money = case.figure("plant_investment", INVESTMENT, region, stage=stage, **which)
        invested = invested + money.value * (case.flows.output > before)
        capacity = case.figure("plant_capacity", scenario.project.product, region, stage=stage, **which)
        before = capacity.value
        figures += [money, capacity]
    low, high = (case.limit("jobs_per_investment", f"persons/({INVESTMENT})", end) for end in ("low", "high"))
    values = per(case.total("jobs", channel="direct"), invested)
    return Held(values, low, high, tuple(figures), needs_output=True)
