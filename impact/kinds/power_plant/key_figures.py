"""Key figures that are no sum of rows: building, payback, jobs with gas left, taxes, cost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from impact.kinds.power_plant.net import LEFT
from impact.models.inputs import Inputs
from impact.models.rows import Row
from impact.vocabulary import TOTAL


def key_figures(inputs: Inputs, rows: Sequence[Row]) -> Iterator[Row]:
    """Yield job-years of building, months of payback by the leading rule, net jobs with gas left, taxes and cost."""
    years = sorted(inputs.scenario.project.capital.years)
    built = f"{years[0]}/{years[-1]}"
    life = f"{inputs.scenario.horizon[0]}/{inputs.scenario.horizon[1]}"
    rule = inputs.scenario.project.figures.displacement
    for row in rows:
        if row.variable == "building_people" and row.keys["side_key"] == "site":
            yield _figure(row, "kpi_building", "jobs_building", built)
        if row.variable == "payback" and row.keys["rule"] == rule:
            yield _figure(row, "kpi_payback", "payback", life)
    year = inputs.scenario.headline_year
    for row in rows:
        if row.variable == "jobs_step" and row.keys["closure"] == LEFT and row.keys["step_key"] == "net":
            yield _figure(_of(row, year), "kpi_jobs_net_gas_left", "jobs_net_gas_left", str(year))
        if row.variable == "fiscal" and (row.keys["item_key"], row.keys["kind"]) == (TOTAL, "revenue"):
            yield _figure(_of(row, year), "kpi_taxes", "taxes", str(year))
        if row.variable == "power_cost" and row.keys["item_key"] == TOTAL:
            yield _figure(row, "kpi_cost", "cost", life)


def _of(row: Row, year: int) -> Row:
    """Return the one year of a row."""
    return replace(row, values=row.values[:, [row.years.index(year)]], years=())


def _figure(row: Row, variable: str, key: str, period: str) -> Row:
    return replace(row, variable=variable, keys={"key": key, "period": period})
