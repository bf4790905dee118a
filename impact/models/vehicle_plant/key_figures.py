"""The few figures that lead the brief, picked from the rows of the model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from impact.arrays import Array
from impact.models.inputs import Inputs
from impact.models.rows import Row


def key_figures(inputs: Inputs, rows: Iterable[Row]) -> Iterator[Row]:
    """Yield jobs and value added of the headline year, and emissions and fuel over the lives of the cars built."""
    rows = list(rows)
    year = inputs.scenario.headline_year
    first, last = inputs.scenario.horizon
    cohort = f"{first}/{last}"

    def of_year(variable: str, **keys: str) -> Array:
        """Return the sum of the matching rows in the headline year."""
        found = [row for row in rows if row.variable == variable and keys.items() <= row.keys.items()]
        return sum((row.values[:, [row.years.index(year)]] for row in found), np.zeros((1, 1)))

    def figure(variable: str, key: str, values: Array, period: str, scope: str) -> Row:
        return Row(variable, values, (), {"key": key, "period": period}, scope=scope)

    now = str(year)
    yield figure("kpi_jobs", "jobs_gross", of_year("jobs", channel="total"), now, "gross")
    for channel in ("direct", "indirect", "induced"):
        yield figure("kpi_jobs", f"jobs_{channel}", of_year("jobs", channel=channel), now, "gross")
    yield figure("kpi_jobs", "jobs_net", of_year("jobs_step", step_key="net"), now, "net")
    yield figure("kpi_jobs", "jobs_replaced", of_year("jobs_step", step_key="replaced_cars"), now, "net")
    yield figure("kpi_gva", "gva_gross", of_year("gva", channel="total"), now, "gross")
    yield figure("kpi_gva", "gva_net", of_year("gva_step", step_key="net"), now, "net")
    for row in rows:
        if row.variable == "emissions_cohort" and row.keys["component"] == "change":
            yield figure("kpi_emissions", f"emissions_{row.keys['electricity']}", row.values, cohort, "net")
    fuel = np.zeros((1, 1))
    for row in rows:
        if row.variable in ("energy_petrol", "energy_diesel"):
            sign = 1 if row.keys["side"] == "plant_cars" else -1
            fuel = fuel + sign * row.values.sum(axis=1, keepdims=True)
    yield figure("kpi_fuel", "petrol_and_diesel", fuel * 1e6, cohort, "net")
