"""Any project given as spending by sector: job-years of building, jobs and value added of its operation.

Direct jobs of the operation come from the project, never from a sector's coefficient. In building, the sellers' own
jobs are direct, those of their suppliers indirect.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import numpy as np

from impact.arrays import Array
from impact.economy.additionality import Additionality
from impact.economy.indirect import indirect_jobs, sellers_and_suppliers
from impact.economy.payroll import wage_by_year, yearly_wages
from impact.economy.staff import check_staff
from impact.economy.supply_chain import falling
from impact.kinds.spending.schema import CapitalItem, RunningItem, Spending
from impact.models import models
from impact.models.inputs import Inputs
from impact.models.nation import Households, Nation, households, nation
from impact.models.rows import Row, joined
from impact.vocabulary import CHANNELS

BOUGHT = ("bought", "supply")
TOPICS = {
    "jobs.direct": ("staff",),
    "jobs.indirect": (*BOUGHT, "prices", "productivity"),
    "jobs.induced": (*BOUGHT, "wages", "households", "prices", "productivity"),
    "gva.direct": ("value_added",),
    "gva.indirect": BOUGHT,
    "gva.induced": (*BOUGHT, "wages", "households"),
}


@models.register("spending")
def spending(inputs: Inputs) -> Iterable[Row]:
    """Estimate a project given as spending by sector.

    Returns:
        Rows of jobs, value added, purchases, job-years of building, the steps from gross to net by the general form
        with a reference case, and key figures.
    """
    project: Spending = inputs.scenario.project
    years = tuple(int(year) for year in inputs.years)
    with inputs.about("supply", "national_table"):
        country = nation(inputs, "productivity_drift")
    with inputs.about("jobs"):
        spenders = households(inputs, country, "households.spent", "households.product_taxes")
        operation = _operation(inputs, project, country, spenders)
        rows = [*_operation_rows(years, operation), *_steps(inputs, years, operation)]
    with inputs.about("building"):
        rows += _building_rows(inputs, project, country)
    return [*rows, *_key_figures(inputs, rows)]


def _bought(
    inputs: Inputs, key: str, items: Mapping[str, CapitalItem | RunningItem], country: Nation, years: Array
) -> Array:
    """Return domestic purchases by sector, (draws, years, sectors)."""
    total: Array = np.zeros((1, len(years), len(country.own)))
    for name, item in items.items():
        at = country.table.position(item.sector)
        local = inputs.series(f"{key}.items.{name}.local", years)
        amount = inputs.series(f"{key}.items.{name}.amount", years) * local
        total = total + amount[..., None] * np.eye(len(country.own))[at]
    return total


def _operation(inputs: Inputs, project: Spending, country: Nation, spenders: Households) -> dict[str, Array]:
    with inputs.about("staff"):
        staff, foreign = (inputs.series(f"operation.{name}", inputs.years) for name in ("staff", "foreign"))
    with inputs.stated("operation.foreign"):
        check_staff(staff, foreign)
    with inputs.about("wages", "staff"):
        growth = inputs.assumption("operation.wage_growth")[:, None]
        wage = inputs.series("operation.wage", inputs.years)
    wages = yearly_wages(staff - foreign, wage_by_year(wage, growth, inputs.years, inputs.scenario.price_year))
    with inputs.about("bought", "national_table"):
        bought = _bought(inputs, "operation", project.operation.items, country, inputs.years)
        spent_in_all = sum(
            (inputs.series(f"operation.items.{name}.amount", inputs.years) for name in project.operation.items),
            np.zeros((1, len(inputs.years))),
        )
    with inputs.about("value_added"):
        value_added = inputs.series("operation.value_added", inputs.years)
    spending = (wages + country.chain.effect(country.wages, bought)) * spenders.spent[:, None]
    size = np.zeros((1, len(inputs.years)))
    return {
        "jobs.direct": staff,
        "jobs.indirect": indirect_jobs(country.chain, country.jobs, bought / country.deflators, country.drift),
        "jobs.induced": spending * spenders.jobs[:, None] * country.drift,
        "gva.direct": value_added,
        "gva.indirect": country.chain.effect(country.gva, bought),
        "gva.induced": spending * spenders.gva[:, None],
        "foreign": foreign + size,
        "wages": wages,
        "national": bought.sum(axis=-1),
        "import": spent_in_all - bought.sum(axis=-1),
    }


def _total(operation: dict[str, Array], quantity: str) -> tuple[Array, tuple[str, ...]]:
    names = [f"{quantity}.{channel}" for channel in CHANNELS]
    return sum((operation[name] for name in names), np.zeros((1, 1))), joined(*(TOPICS[name] for name in names))


def _operation_rows(years: tuple[int, ...], operation: dict[str, Array]) -> Iterator[Row]:
    def jobs(values: Array, channel: str, topics: tuple[str, ...], origin: str = "na", formality: str = "na") -> Row:
        keys = {"phase": "operation", "channel": channel, "origin": origin, "formality": formality}
        return Row("jobs", values, years, keys, scope="gross", topics=topics)

    foreign = operation["foreign"]
    yield jobs(operation["jobs.direct"] - foreign, "direct", TOPICS["jobs.direct"], "local")
    yield jobs(foreign, "direct", TOPICS["jobs.direct"], "foreign")
    for channel in ("indirect", "induced"):
        name = f"jobs.{channel}"
        yield jobs(operation[name], channel, TOPICS[name], formality="formal")
    yield jobs(*_with("total", *_total(operation, "jobs")))
    for channel in CHANNELS:
        name = f"gva.{channel}"
        yield Row("gva", operation[name], years, {"channel": channel}, scope="gross", topics=TOPICS[name])
    gva, topics = _total(operation, "gva")
    yield Row("gva", gva, years, {"channel": "total"}, scope="gross", topics=topics)
    for origin, topic in (("national", "bought"), ("import", "bought"), ("wages", "wages")):
        keys = {"origin": origin, "sector": "na" if origin == "wages" else "total"}
        yield Row("purchases", operation[origin], years, keys, topics=(topic,))


def _with(channel: str, values: Array, topics: tuple[str, ...]) -> tuple[Array, str, tuple[str, ...]]:
    return values, channel, topics


def _steps(inputs: Inputs, years: tuple[int, ...], operation: dict[str, Array]) -> Iterator[Row]:
    """Yield the way from gross to net: what remains after each factor, the reference case taken off once."""
    with inputs.about("reference"):
        leakage, displacement, substitution, deadweight = (
            inputs.assumption(f"reference.{name}")[:, None]
            for name in ("leakage", "displacement", "substitution", "deadweight")
        )
    nothing = np.zeros((1, 1))
    for quantity in ("jobs", "gva"):
        gross, topics = _total(operation, quantity)
        left = [
            gross,
            Additionality(leakage, nothing, nothing).kept(gross),
            Additionality(leakage, displacement, nothing).kept(gross),
            Additionality(leakage, displacement, substitution).kept(gross),
        ]
        net = left[-1] * (1 - deadweight)
        steps = {
            "gross": gross,
            "leakage": left[1] - left[0],
            "displacement": left[2] - left[1],
            "substitution": left[3] - left[2],
            "deadweight": net - left[3],
            "net": net,
        }
        for order, (step, values) in enumerate(steps.items(), start=1):
            keys = {"closure": "reference_case", "order": str(order), "step_key": step, "is_default": "yes"}
            of = topics if step == "gross" else joined(topics, ("reference",))
            scope = "gross" if step == "gross" else "net"
            yield Row(f"{quantity}_step", values, years, keys, scope=scope, topics=of)


def _building_rows(inputs: Inputs, project: Spending, country: Nation) -> Iterator[Row]:
    years = tuple(sorted(project.capital.years))
    shares = np.array([project.capital.years[year] for year in years])
    with inputs.about("capital", "national_table"):
        bought = _bought(inputs, "capital", project.capital.items, country, inputs.years[:1])[:, 0] / country.deflators
    with inputs.about("productivity"):
        drift = falling(inputs.assumption("productivity_drift"), np.array(years, dtype=float), country.table.year)
    counts = {"formal": country.jobs} | ({} if country.informal is None else {"informal": country.informal})
    for formality, coefficients in counts.items():
        both = sellers_and_suppliers(country.chain, coefficients, bought)
        for channel, jobs in zip(CHANNELS, both, strict=False):
            keys = {"phase": "construction", "channel": channel, "formality": formality}
            values = jobs[:, None] * shares * drift
            yield Row(
                "jobs_construction", values, years, keys, scope="gross",
                topics=("capital", "supply", "prices", "productivity"),
            )  # fmt: skip


def _key_figures(inputs: Inputs, rows: list[Row]) -> Iterator[Row]:
    """Yield jobs and value added of the headline year, gross and net."""
    year = inputs.scenario.headline_year

    def figure(kpi: str, key: str, scope: str, variable: str, **keys: str) -> Row:
        found = [row for row in rows if row.variable == variable and keys.items() <= row.keys.items()]
        total = sum((row.values[:, [row.years.index(year)]] for row in found), np.zeros((1, 1)))
        topics = joined(*(row.topics for row in found))
        return Row(kpi, total, (), {"key": key, "period": str(year)}, scope=scope, topics=topics)

    for quantity in ("jobs", "gva"):
        yield figure(f"kpi_{quantity}", f"{quantity}_gross", "gross", quantity, channel="total")
        yield figure(f"kpi_{quantity}", f"{quantity}_net", "net", f"{quantity}_step", step_key="net")
    for channel in CHANNELS:
        yield figure("kpi_jobs", f"jobs_{channel}", "gross", "jobs", channel=channel)
