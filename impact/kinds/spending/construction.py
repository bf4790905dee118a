"""What building sets off: job-years, value added, imports and taxes by year; and builders from two sides."""

from collections.abc import Iterator

import numpy as np

from impact.core.arrays import NOTHING, Array, total
from impact.core.vocabulary import CHANNELS, TOTAL
from impact.formulas.economy.construction import estimate_job_years_from_headcount, estimate_job_years_from_payroll
from impact.kinds.spending.effects import effects, left_of_jobs
from impact.kinds.spending.flows import OF_BUILT, SpendingFlows
from impact.kinds.spending.purchases import PURCHASERS
from impact.model.component import Part
from impact.model.components.plausibility import CheckCase, PlausibilityResult, verdict
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, builders_row, joined

BY_MONEY, ALL_BY_MONEY, SITE, BY_PAY, GAP = "from_money", "from_money_all", "site", "by_pay", "gap"
ONE_SIDE = "neither people on the sites nor the pay of crews are stated"
NOBODY = "nobody builds in some draw"
NAMED, IN_PRICE = "named", "in_price"
OF_MONEY, OF_SITES = OF_BUILT["jobs.direct"], ("sites",)
CHECK = "builders_share"


def _compute(inputs: Inputs, flows: SpendingFlows) -> None:
    """Give what building sets off; people counted on the sites take the place of the builders of the table."""
    programme, country = flows.programme, flows.nation
    site_job_years = None
    with inputs.about("building"):
        left = left_of_jobs(inputs, country, programme.years)
        stated = inputs.scenario.project.sites
        on_sites, paid_abroad = None, NOTHING
        with inputs.about("sites", "works"):
            if stated is not None and stated.headcount is not None:
                persons, months = (inputs.assumption(f"sites.headcount.{name}") for name in ("persons", "months"))
                site_job_years = estimate_job_years_from_headcount(persons, months)[:, None]
                on_sites = _counted(inputs, flows, left, site_job_years)
            if stated is not None and stated.residents is not None:
                works = _works(inputs, flows)
                residents = inputs.by_draw("sites.residents")
                paid_abroad = works * country.wages[country.table.position(stated.sector)] * (1 - residents)
        flows.built = effects(country, flows.spenders, programme.demand, programme.abroad, left, paid_abroad, on_sites)
        flows.site_job_years = site_job_years


def _works(inputs: Inputs, flows: SpendingFlows) -> Array:
    """Return what builders at home are paid, (draws, years) [million]."""
    result: Array = flows.programme.demand[..., flows.nation.table.position(inputs.scenario.project.sites.sector)]
    return result


def _counted(inputs: Inputs, flows: SpendingFlows, left: Array, site_job_years: Array) -> dict[str, Array]:
    """Return direct job-years with those counted on the sites, by the years in which works are paid."""
    country, works = flows.nation, _works(inputs, flows)
    at = country.table.position(inputs.scenario.project.sites.sector)
    others = country.real(flows.programme.demand * (np.arange(len(country.own)) != at))
    whole = works.sum(axis=1, keepdims=True)
    by_year = np.divide(works, whole, out=np.zeros_like(works), where=whole > 0)
    found = {"jobs": site_job_years * by_year + (others @ country.jobs) * left}
    if country.informal is not None:
        found["informal"] = (others @ country.informal) * left
    return found


def _rows(inputs: Inputs, flows: SpendingFlows) -> Iterator[ResultRow]:
    built, years = flows.built, flows.programme.years
    for formality, people in (("formal", built.jobs), ("informal", built.informal)):
        for channel, values in people.items():
            keys = {"phase": "construction", "channel": channel, "formality": formality}
            topics = OF_BUILT[f"jobs.{channel}"]
            yield ResultRow("jobs_construction", values, years, keys, scope="gross", topics=topics)
    for quantity in ("gva", "income"):
        for channel, values in {**getattr(built, quantity), TOTAL: built.sum_of(quantity)}.items():
            behind = CHANNELS if channel == TOTAL else (channel,)
            topics = joined(*(OF_BUILT[f"{quantity}.{each}"] for each in behind))
            yield _row(flows, quantity, channel, values, topics)
    for channel, values in {**built.imports, TOTAL: built.sum_of("imports")}.items():
        yield _row(flows, "imports", channel, values, OF_BUILT["imports"])
    if flows.given("rates"):
        named = total(built.taxes(flows.rates).values())
        yield _row(flows, "taxes", NAMED, named, OF_BUILT["taxes"])
        if inputs.scenario.project.prices == PURCHASERS:
            yield _row(flows, "taxes", IN_PRICE, flows.programme.taxes, ("works",))
        yield _row(flows, "taxes", TOTAL, named + flows.programme.taxes, joined(OF_BUILT["taxes"], ("works",)))
    if inputs.scenario.project.trade is not None:
        keys = {"item": "machinery", "market": "na"}
        yield ResultRow("trade_machinery", -flows.programme.abroad, years, keys, topics=("works",))


def _row(flows: SpendingFlows, quantity: str, channel: str, values: Array, topics: tuple[str, ...]) -> ResultRow:
    keys = {"quantity": quantity, "channel": channel}
    return ResultRow("built_money", values, flows.programme.years, keys, scope="gross", topics=topics)


def _side_rows(inputs: Inputs, flows: SpendingFlows) -> Iterator[ResultRow]:
    """Yield builders from each side, and how far the sides lie apart."""
    country, stated = flows.nation, inputs.scenario.project.sites
    with inputs.about("building"):
        left = left_of_jobs(inputs, country, flows.programme.years)
    at, works = country.table.position(stated.sector), _works(inputs, flows)
    real = works / country.deflator(at) * left
    registered = (real * country.jobs[at]).sum(axis=1, keepdims=True)
    all_of_table = registered
    yield builders_row(BY_MONEY, registered, OF_MONEY)
    if country.informal is not None:
        all_of_table = registered + (real * country.informal[at]).sum(axis=1, keepdims=True)
        yield builders_row(ALL_BY_MONEY, all_of_table, OF_MONEY)
    other = flows.site_job_years
    if other is not None:
        yield builders_row(SITE, other, OF_SITES)
    if stated.by_pay is not None:
        with inputs.about("building"), inputs.about("sites", "works"):
            share, wage = (inputs.by_draw(f"sites.by_pay.{name}") for name in ("share", "wage"))
        by_pay = estimate_job_years_from_payroll(works.sum(axis=1, keepdims=True), share, wage)
        yield builders_row(BY_PAY, by_pay, joined(OF_SITES, ("works",)))
        other = by_pay if other is None else other
    keys = {"side_key": GAP}
    if other is None:
        yield ResultRow.unknown("building_gap", ONE_SIDE, keys, scope="gross", topics=OF_SITES)
        return
    none = np.broadcast_to(other <= 0, np.broadcast(all_of_table, other).shape)
    ratio = np.divide(all_of_table, other, out=np.zeros(none.shape), where=~none)
    yield ResultRow(
        "building_gap", ratio, (), keys, scope="gross", topics=joined(OF_MONEY, OF_SITES), gap=NOBODY, undefined=none
    )  # fmt: skip


built: Part[SpendingFlows] = Part(
    "built",
    needs=("nation", "spenders", "programme"),
    gives=("built", "site_job_years"),
    may_use=("rates",),
    compute=_compute,
    rows=_rows,
    leads=True,
)
two_sides: Part[SpendingFlows] = Part(
    "two_sides",
    shows=("nation", "programme", "site_job_years"),
    rows=_side_rows,
    when=lambda project: project.sites is not None,
)


def _share_rows(inputs: Inputs, flows: SpendingFlows) -> Iterator[ResultRow]:
    """Yield the part of all builders of the country that the busiest year needs, beside its limit."""
    country, years = flows.nation, flows.programme.years
    at = country.table.position(inputs.scenario.project.sites.sector)
    works: Array = flows.programme.demand[..., at] / country.deflator(at)
    busiest = int(np.argmax(works[0]))
    share = works[:, [busiest]] / country.table.output[at]

    def hold(case: CheckCase[SpendingFlows]) -> PlausibilityResult:
        return PlausibilityResult(share, high=case.limit(CHECK, "1", "high"))

    yield verdict(CHECK, hold, CheckCase(inputs, flows, ()), years[busiest], OF_MONEY, "modelled")


builders: Part[SpendingFlows] = Part(
    "builders", shows=("nation", "programme"), rows=_share_rows, when=lambda project: project.sites is not None
)
