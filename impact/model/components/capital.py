"""Capital given as spending by sector: what is taxed and wears out, and job-years of those who build.

Who sells what is built follows from the money by the national table. Where the client counts people on the sites, that
count stands in their place, and the part `builders` holds one against the other.
"""

from collections.abc import Iterator

import numpy as np

from impact.core.arrays import Array, total
from impact.formulas.economy.account import straight_line
from impact.formulas.economy.construction import estimate_job_years_from_headcount
from impact.model.component import Part
from impact.model.components.construction import job_years, taxed_value
from impact.model.components.operation import bought
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.nation import Nation
from impact.model.rows import ResultRow
from impact.scenario.enterprise import CapitalBuilt


def _compute(inputs: Inputs, flows: Flows) -> None:
    """Give property that is taxed and the wear of capital, from the first year of operation on; None where unknown."""
    works, wear, in_use = [], [], np.ones((1, len(flows.years)))
    capital = inputs.scenario.project.capital
    items = {} if capital is None else capital.items
    with inputs.about("building"), inputs.about("works"):
        for name, item in items.items():
            amount = inputs.assumption(f"capital.items.{name}.amount")[:, None]
            life = None if item.life is None else inputs.assumption(f"capital.items.{name}.life")[:, None]
            if item.property:
                works.append(taxed_value(inputs, amount, life, in_use))
            if life is not None:
                wear.append(straight_line(amount, life, in_use))
    flows.works = total(works) if works else None
    flows.depreciation = total(wear) if items and len(wear) == len(items) else None


def count_site_job_years(inputs: Inputs) -> Array | None:
    """Return the job-years of people on the sites as the client counts them, (draws, 1); None where nobody counts."""
    stated = inputs.scenario.project.capital
    if not isinstance(stated, CapitalBuilt) or stated.builders is None:
        return None
    with inputs.about("building"), inputs.about("builders"):
        persons, months = (inputs.assumption(f"capital.builders.{name}") for name in ("persons", "months"))
    return estimate_job_years_from_headcount(persons, months)[:, None]


def estimate_job_years_from_capex(inputs: Inputs, country: Nation) -> tuple[list[ResultRow], Array]:
    """Return job-years of sellers and suppliers of what is built, by year, and what comes from abroad."""
    stated = inputs.scenario.project.capital
    years = tuple(sorted(stated.years))
    with inputs.about("building"):
        with inputs.about("works", "national_table"):
            items, abroad = bought(inputs, "capital", stated.items, country, inputs.years[:1])
        spent = np.array([[stated.years[year] for year in years]])
        return list(job_years(inputs, country, country.real(items.by_product[:, 0]), spent, years, {})), abroad * spent


def _rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
    """Yield job-years of who builds and who supplies them, by the years in which the money is spent."""
    project, country = inputs.scenario.project, flows.nation
    if project.capital is None:
        return
    years = tuple(sorted(project.capital.years))
    by_money, abroad = estimate_job_years_from_capex(inputs, country)
    if (heads := count_site_job_years(inputs)) is None:
        yield from by_money
    else:
        keys = {"phase": "construction", "channel": "direct", "formality": "formal"}
        spent = np.array([[project.capital.years[year] for year in years]])
        yield ResultRow("jobs_construction", heads * spent, years, keys, scope="gross", topics=("builders",))
        yield from (row for row in by_money if row.keys["channel"] != "direct")
    with inputs.about("building"):
        if project.trade is not None:
            keys = {"item": "machinery", "market": "na"}
            yield ResultRow("trade_machinery", -abroad, years, keys, topics=("works",))


capital: Part[Flows] = Part(
    "capital", gives=("works", "depreciation"), shows=("nation",), compute=_compute, rows=_rows
)  # as `scenario.enterprise.Capital` states it
