"""The few figures that lead the brief, picked from the rows of the model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from impact.arrays import NOTHING, Array, total
from impact.models.inputs import Inputs
from impact.models.rows import Row, joined
from impact.vocabulary import CHANNELS, MILLION


def key_figures(inputs: Inputs, rows: Sequence[Row]) -> Iterator[Row]:
    """Yield jobs and money of the headline year, and emissions and fuel over the lives of the cars built.

    Further figures, where they are wanted: emissions over the life cycle.
    """
    year = inputs.scenario.headline_year
    first, last = inputs.scenario.horizon
    cohort = f"{first}/{last}"

    def figure(variable: str, key: str, values: Array, period: str, scope: str, of: Iterable[Row]) -> Row:
        topics = joined(*(row.topics for row in of))
        return Row(variable, values, (), {"key": key, "period": period}, scope=scope, topics=topics)

    def of_year(kpi: str, key: str, scope: str, variable: str, **keys: str) -> Row:
        """Return the sum of the matching rows in the headline year."""
        found = [row for row in rows if row.variable == variable and keys.items() <= row.keys.items()]
        values = total(row.values[:, [row.years.index(year)]] for row in found)
        return figure(kpi, key, values, str(year), scope, found)

    yield of_year("kpi_jobs", "jobs_gross", "gross", "jobs", channel="total")
    for channel in CHANNELS:
        yield of_year("kpi_jobs", f"jobs_{channel}", "gross", "jobs", channel=channel)
    yield of_year("kpi_jobs", "jobs_net", "net", "jobs_step", closure="car_for_car", step_key="net")
    yield of_year("kpi_jobs", "jobs_replaced", "net", "jobs_step", closure="car_for_car", step_key="replaced_cars")
    yield of_year("kpi_gva", "gva_gross", "gross", "gva", channel="total")
    yield of_year("kpi_gva", "gva_net", "net", "gva_step", closure="car_for_car", step_key="net")
    for kpi, key, variable in (("kpi_jobs", "jobs_net", "jobs_step"), ("kpi_gva", "gva_net", "gva_step")):
        yield of_year(kpi, f"{key}_households", "net", variable, closure="household_spending", step_key="net")
    for kpi, key, variable in (
        ("kpi_tax", "tax_net", "tax_step"), ("kpi_foreign_exchange", "foreign_exchange_net", "foreign_exchange_step"),
    ):  # fmt: skip
        yield of_year(kpi, key, "net", variable, closure="car_for_car", step_key="net")
    named = {"wtw": "emissions"} | ({"life_cycle": "emissions_life_cycle"} if inputs.further else {})
    for row in rows:
        if row.variable == "emissions_cohort" and row.keys["component"] == "change" and row.keys["boundary"] in named:
            key = f"{named[row.keys['boundary']]}_{row.keys['electricity']}"
            yield figure("kpi_emissions", key, row.values, cohort, "net", [row])
    fuel = NOTHING
    burned = [row for row in rows if row.variable in ("energy_petrol", "energy_diesel")]
    for row in burned:
        sign = 1 if row.keys["side"] == "plant_cars" else -1
        fuel = fuel + sign * row.values.sum(axis=1, keepdims=True)
    yield figure("kpi_fuel", "petrol_and_diesel", fuel * MILLION, cohort, "net", burned)
