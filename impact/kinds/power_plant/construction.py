"""Building the plant from two sides: people on the site, and what is spent on works; capital by product and origin."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from impact.core.arrays import Array
from impact.formulas.economy.construction import (
    estimate_job_years_from_capacity,
    estimate_job_years_from_headcount,
    per_megawatt,
)
from impact.formulas.economy.supply_chain import productivity_factor, sellers_and_suppliers
from impact.kinds.power_plant.flows import PowerFlows
from impact.kinds.power_plant.operation import has_table
from impact.model.component import Part
from impact.model.components.capital import capital
from impact.model.components.operation import bought
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, builders_row

PERSON_DAYS_PLANT = 50.0  # [MW], of the studies that count person-days
OF_SITES = ("site_jobs", "output")


def job_factor(inputs: Inputs, which: dict[str, str], phase: str, unit: str) -> float:
    """Return a factor of jobs for a megawatt; `region` among the dimensions says where it was counted."""
    others = {"channel": "direct", "phase": phase, **which}
    region = others.pop("region", "WLD")
    return inputs.number("job_factor", unit, region, technology=inputs.scenario.project.in_catalogue, **others)


def _compute_sites(inputs: Inputs, flows: PowerFlows) -> None:
    stated = inputs.scenario.project.building
    with inputs.about("building"), inputs.about("site_jobs"):
        if stated.headcount is not None:
            persons, months = (inputs.assumption(f"building.headcount.{name}") for name in ("persons", "months"))
            flows.site_job_years = estimate_job_years_from_headcount(persons, months)[:, None]
        elif stated.job_years_per_mw is not None:
            flows.site_job_years = estimate_job_years_from_capacity(
                flows.capacity, inputs.by_draw("building.job_years_per_mw")
            )
        else:
            factor = job_factor(inputs, inputs.scenario.project.figures.jobs, "construction", "job_year/MW")
            flows.site_job_years = estimate_job_years_from_capacity(flows.capacity, factor)


def _site_rows(inputs: Inputs, flows: PowerFlows) -> Iterator[ResultRow]:
    years, spent = spent_by_year(inputs)
    keys = {"phase": "construction", "channel": "direct", "formality": "formal"}
    yield ResultRow("jobs_construction", flows.site_job_years * spent, years, keys, scope="gross", topics=OF_SITES)
    with inputs.about("building"), inputs.about("site_residents"):
        residents = inputs.by_draw("building.residents")
    yield builders_row("site", flows.site_job_years, OF_SITES)
    yield builders_row("residents", flows.site_job_years * residents, (*OF_SITES, "site_residents"))
    with inputs.about("building"), inputs.about("job_rivals"):
        rivals = dict(_rivals(inputs))
    with inputs.about("building"), inputs.about("operation_factor"):
        factor = job_factor(inputs, inputs.scenario.project.figures.jobs, "operation", "FTE/MW")
    topics = ("operation_factor", "output")
    keys = {"side_key": "operation"}
    yield ResultRow(
        "operation_people",
        estimate_job_years_from_capacity(flows.capacity, factor),
        (),
        keys,
        scope="gross",
        topics=topics,
    )
    for name, factor in rivals.items():
        yield builders_row(name, estimate_job_years_from_capacity(flows.capacity, factor), ("job_rivals", "output"))


def spent_by_year(inputs: Inputs) -> tuple[tuple[int, ...], Array]:
    """Return the years of building, and the share of the money spent in each."""
    shares = inputs.scenario.project.capital.years
    years = tuple(sorted(shares))
    return years, np.array([[shares[year] for year in years]])


def _rivals(inputs: Inputs) -> Iterator[tuple[str, float]]:
    for name, which in inputs.scenario.project.figures.job_rivals.items():
        if which.get("dataset") == "irena":
            plant = inputs.scenario.project.in_catalogue
            days, share = (
                inputs.number(key, unit, "WLD", technology=plant, phase=phase, channel="direct", **which)
                for key, unit, phase in (
                    ("person_days", "person day", "all"), ("person_days_share", "1", "construction")
                )
            )  # fmt: skip
            yield name, per_megawatt(days, share, PERSON_DAYS_PLANT)
        else:
            yield name, job_factor(inputs, which, "construction", "job_year/MW")


sites: Part[PowerFlows] = Part(
    "sites",
    needs=("capacity",),
    gives=("site_job_years",),
    compute=_compute_sites,
    rows=_site_rows,
    leads=True,
)


def _money_rows(inputs: Inputs, flows: PowerFlows) -> Iterator[ResultRow]:
    project, country = inputs.scenario.project, flows.nation
    years, spent = spent_by_year(inputs)
    with inputs.about("building"):
        with inputs.about("works", "national_table"):
            items, _ = bought(inputs, "capital", project.capital.items, country, inputs.years[:1])
            demand = items.by_product
        with inputs.about("productivity"):
            drift = inputs.assumption(country.drift_key) if country.drift_key else np.zeros(1)
    real = country.real(demand[:, 0])
    left = productivity_factor(drift, np.array(years, float), country.table.year)
    of_works = np.arange(len(country)) == country.table.position(project.building.sector)
    works = country.real(demand[:, 0] * of_works)
    builders, _ = sellers_and_suppliers(country.chain, country.jobs, works)
    _, suppliers = sellers_and_suppliers(country.chain, country.jobs, real)
    builders, suppliers = builders * country.jobs_ratio, suppliers * country.jobs_ratio
    topics = ("works", "supply_chain", "prices", "productivity")
    keys = {"phase": "construction", "channel": "indirect", "formality": "formal"}
    yield ResultRow("jobs_construction", suppliers[:, None] * left * spent, years, keys, scope="gross", topics=topics)
    from_money = (np.atleast_1d(builders)[:, None] * left * spent).sum(axis=1, keepdims=True)
    yield builders_row("from_money", from_money, topics)
    none = flows.site_job_years <= 0
    ratio = np.divide(from_money, flows.site_job_years, out=np.zeros(np.broadcast(from_money, none).shape), where=~none)
    yield ResultRow(
        "building_gap", ratio, (), {"side_key": "gap"}, scope="gross", topics=(*topics, *OF_SITES),
        gap="nobody builds on the site in some draw", undefined=np.broadcast_to(none, ratio.shape),
    )  # fmt: skip


works: Part[PowerFlows] = Part("works", shows=("nation", "site_job_years"), rows=_money_rows, when=has_table)


def _capital_rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
    scenario = inputs.scenario
    with inputs.about("building"), inputs.about("works"):
        for name, item in scenario.project.capital.items.items():
            amount = inputs.by_draw(f"capital.items.{name}.amount")
            local = inputs.by_draw(f"capital.items.{name}.local")
            parts = {scenario.country: amount * local, item.origin or "abroad": amount * (1 - local)}
            for origin, values in parts.items():
                keys = {"item": name, "origin": origin}
                yield ResultRow("capital_spent", values, (), keys, topics=("works",))


capital_items: Part[Flows] = replace(capital, name="capital_items", shows=(), rows=_capital_rows)
