"""Building in stages: job-years and machinery by stage, and the capital that wears out.

A stage is built in the years in which its money is spent; where nobody gave a date, in the year in which output first
needs it, which differs from draw to draw.
"""

from collections.abc import Iterator, Mapping

import numpy as np

from impact.catalogue.factors import Factor
from impact.core.arrays import Array, total
from impact.core.errors import ImpactError
from impact.formulas.economy.account import Stage, residual_value
from impact.formulas.economy.supply_chain import productivity_factor, sellers_and_suppliers
from impact.model.component import Part
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.nation import Nation, price_index
from impact.model.rows import ResultRow

INVESTMENT = "million USD_2024"
NO_STAGES = "no stages with their investment are known of this project"


def stage_names(inputs: Inputs) -> list[str]:
    """Return the stages of this project of which the catalogue knows the investment."""
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
            capacity = inputs.number("plant_capacity", inputs.scenario.project.product, country, stage=name, **which)
            money = dollars * rate
            said = building.stages[name]
            for at, share in (said.years or {}).items():
                inputs.setting(f"construction.stages.{name}.years.{at}", share, "1", said.reason or "na")
            found.append(Stage(name, capacity, before, money, money * works, said.years, works_life, machinery_life))
            before = capacity
    return tuple(found)


def taxed_value(inputs: Inputs, amount: Array, life: Array | None, in_use: Array) -> Array:
    """Return the value on which tax on property is due, (draws, years) [million].

    Where the law of the country says so, it is the mean residual value of the year; else, and where no life is known,
    what was paid.
    """
    with inputs.about("money"), inputs.about("property_tax"):
        residual = inputs.known("property_tax_on_residual", "1", inputs.scenario.country)
    return residual_value(amount, life, in_use) if residual and life is not None else amount * in_use


def _compute(inputs: Inputs, flows: Flows) -> None:
    """Give the stages, the building works in use and the wear of capital; None where no stage is known."""
    with inputs.about("money"):
        flows.stages = stages(inputs)
    known = bool(flows.stages)
    flows.works = (
        total(taxed_value(inputs, each.works, each.works_life, each.in_use(flows.output)) for each in flows.stages)
        if known
        else None
    )
    flows.depreciation = total(each.depreciation(flows.output) for each in flows.stages) if known else None


def _rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
    if not flows.stages:
        keys = {"phase": "construction"}
        yield ResultRow.unknown("jobs_construction", NO_STAGES, keys, scope="gross", topics=("works",))
        return
    with inputs.about("building"):
        code, country = inputs.scenario.project.construction.sector, flows.nation
        sector = country.table.position(code)
        index = np.atleast_1d(price_index(inputs, "gross_fixed_capital_formation"))
        of_works = (np.arange(len(country)) == sector) * country.at_home("investment")
        demand = of_works / index if index.ndim > 1 else of_works / index[0]
        for stage in flows.stages:
            years, share = stage.when(flows.years, flows.output)
            dated = ("output",) if stage.spent is None else ()
            keys = {"sector": code, "stage": stage.name}
            yield from job_years(inputs, country, demand, stage.works * share, years, keys, dated)
            keys = {"item": "machinery", "market": "na", "stage": stage.name}
            yield ResultRow("trade_machinery", -stage.machinery * share, years, keys, topics=("works", *dated))


def job_years(
    inputs: Inputs,
    country: Nation,
    demand: Array,
    money: Array,
    years: tuple[int, ...],
    keys: Mapping[str, str],
    dated: tuple[str, ...] = (),
) -> Iterator[ResultRow]:
    """Yield job-years of those who sell what is built and of those who supply them.

    Args:
        demand: bought at home by sector at prices of the table, for a unit of money, (n,) or (draws, n).
        money: spent by year [million], (draws, years).
        years: in which it is spent.
        keys: of the rows.
        dated: topics behind the years.
    """
    with inputs.about("productivity"):
        drift = inputs.assumption(country.drift_key) if country.drift_key else np.zeros(1)
    left = productivity_factor(drift, np.array(years, float), country.table.year)
    counts = {"formal": country.jobs} | ({} if country.informal is None else {"informal": country.informal})
    for formality, coefficients in counts.items():
        sellers, suppliers = sellers_and_suppliers(country.chain, coefficients, demand)
        for channel, each in (("direct", np.atleast_1d(sellers)), ("indirect", suppliers)):
            all_keys = {"phase": "construction", "channel": channel, "formality": formality, **keys}
            behind = ("works", "supply_chain") if channel == "indirect" else ("works",)
            counted = money * (each * country.jobs_ratio)[:, None] * left
            yield ResultRow(
                "jobs_construction", counted, years, all_keys, scope="gross",
                topics=(*behind, "prices", "productivity", *dated),
            )  # fmt: skip


construction: Part[Flows] = Part(
    "construction",
    needs=("output",),
    gives=("stages", "works", "depreciation"),
    shows=("nation",),
    compute=_compute,
    rows=_rows,
)
