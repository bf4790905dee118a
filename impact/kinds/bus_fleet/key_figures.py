"""Key figures that are no sums of rows: of the contract, in present value, and of a tonne."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from impact.models.inputs import Inputs
from impact.models.rows import Row

FIGURES = {
    ("ownership_present", "change"): ("kpi_cost_present", "cost_present"),
    ("cost_per_tonne_co2", "combined_firm"): ("kpi_cost_per_tonne_co2", "cost_per_tonne_official"),
    ("cost_per_tonne", "average"): ("kpi_cost_per_tonne", "cost_per_tonne_average"),
    ("cost_per_tonne", "marginal_gas"): ("kpi_cost_per_tonne", "cost_per_tonne_marginal_gas"),
    ("emissions_co2_contract", "combined_firm"): ("kpi_emissions_contract", "emissions_contract"),
}


def key_figures(inputs: Inputs, rows: Sequence[Row]) -> Iterator[Row]:
    """Yield them from the rows of all parts."""
    first, last = inputs.scenario.horizon
    for row in rows:
        told_apart = row.keys.get("electricity", row.keys.get("side", ""))
        if found := FIGURES.get((row.variable, told_apart)):
            variable, key = found
            end = row.years[-1] if row.years else last
            keys = {"key": key, "period": f"{first}/{end}"}
            yield replace(row, variable=variable, years=(), keys=keys, scope="net")
