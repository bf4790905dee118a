"""Capital given as spending by sector: what is taxed and wears out, and job-years of those who build."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from impact.arrays import total
from impact.economy.account import straight_line
from impact.models.inputs import Inputs
from impact.models.parts.construction import job_years
from impact.models.parts.flows import Flows
from impact.models.parts.operation import bought
from impact.models.parts.part import Part
from impact.models.rows import Row


def _reckon(inputs: Inputs, flows: Flows) -> None:
    """Give property that is taxed and the wear of capital, from the first year of operation on; None where unknown."""
    works, wear = [], []
    capital = inputs.scenario.project.capital
    items = {} if capital is None else capital.items
    with inputs.about("building"), inputs.about("works"):
        for name, item in items.items():
            amount = inputs.assumption(f"capital.items.{name}.amount")[:, None]
            if item.property:
                works.append(amount)
            if item.life is not None:
                life = inputs.assumption(f"capital.items.{name}.life")[:, None]
                wear.append(straight_line(amount, life, np.ones((1, len(flows.years)))))
    flows.works = total(works) if works else None
    flows.depreciation = total(wear) if items and len(wear) == len(items) else None


def _rows(inputs: Inputs, flows: Flows) -> Iterator[Row]:
    """Yield job-years of who builds and who supplies them, by the years in which the money is spent."""
    project, country = inputs.scenario.project, flows.nation
    if project.capital is None:
        return
    years = tuple(sorted(project.capital.years))
    with inputs.about("building"):
        with inputs.about("works", "national_table"):
            demand, abroad = bought(inputs, "capital", project.capital.items, country, inputs.years[:1])
        spent = np.array([[project.capital.years[year] for year in years]])
        yield from job_years(inputs, country, demand[:, 0] / country.deflators, spent, years, {})
        if project.trade is not None:
            keys = {"item_key": "machinery", "market": "na"}
            yield Row("trade_machinery", -abroad * spent, years, keys, topics=("works",))


capital: Part[Flows] = Part(
    "capital", gives=("works", "depreciation"), shows=("nation",), reckon=_reckon, rows=_rows
)  # as `scenario.enterprise.Capital` states it
