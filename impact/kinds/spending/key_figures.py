"""Key figures of building, which belong to no year: money, job-years gross and net, value added, emissions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from impact.arrays import NOTHING, total
from impact.kinds.spending.programme import SET_ASIDE
from impact.models.inputs import Inputs
from impact.models.parts.reference_case import CLOSURE
from impact.models.rows import Row, joined
from impact.vocabulary import TOTAL

STEPS = {f"{quantity}_step": quantity for quantity in ("jobs", "gva", "tax", "foreign_exchange")}

NOT_SPENT = {"step_key": "net", "closure": CLOSURE, "is_default": "no"}


def key_figures(inputs: Inputs, rows: Sequence[Row]) -> Iterator[Row]:
    """Yield them from the rows of all parts; of the years in which money is spent, added up."""
    spent = [row for row in rows if row.variable == "programme_spent"]
    period = f"{spent[0].years[0]}/{spent[0].years[-1]}"
    yield _sum("kpi_spent", "spent", spent, period)
    if aside := [row for row in spent if row.keys["origin"] == SET_ASIDE]:
        yield _sum("kpi_spent", "set_aside", aside, period)
    everybody = [row for row in rows if row.variable == "jobs_construction"]
    people = [row for row in everybody if row.keys["formality"] == "formal"]
    if len(everybody) > len(people):
        yield _sum("kpi_job_years", "job_years_all", everybody, period)
    yield _sum("kpi_job_years", "job_years", people, period)
    yield _sum("kpi_job_years", "job_years_direct", [row for row in people if row.keys["channel"] == "direct"], period)
    for row in rows:
        if row.variable == "built_jobs_step" and row.keys["step_key"] == "net":
            quantity, leads = row.keys["quantity"], row.keys["is_default"] == "yes"
            if leads:
                yield _sum("kpi_job_years_net", f"{quantity}_net", [row], period)
            elif row.keys["closure"] == CLOSURE:
                yield _sum("kpi_job_years_net", f"{quantity}_net_not_spent", [row], period)
        if row.variable in STEPS and row.years and (ending := _ending(row)):
            yield _of_year(inputs, row, STEPS[row.variable], ending)
        if row.variable == "built_money" and row.keys["channel"] == TOTAL:
            name = row.keys["quantity"]
            yield _sum("kpi_built", f"built_{name}", [row], period)
    if inputs.scenario.project.operation is None:
        keys = {"key": "jobs_left", "period": str(inputs.scenario.headline_year)}
        yield Row("kpi_jobs_left", NOTHING, (), keys, scope="gross", topics=("works",))
    made = [row for row in rows if row.variable == "embodied_co2"]
    if counted := [row for row in made if not row.gap]:
        yield _sum("kpi_embodied", "embodied", counted, period)


def _ending(row: Row) -> str:
    """Return how the key figure of a net effect ends, by its closure; nothing for other steps and closures."""
    if row.keys["step_key"] == "net" and row.keys["is_default"] == "yes":
        return "net"
    return "net_not_spent" if NOT_SPENT.items() <= row.keys.items() else ""


def _of_year(inputs: Inputs, row: Row, quantity: str, ending: str) -> Row:
    """Return what remains of a quantity in the headline year, in one closure."""
    year = inputs.scenario.headline_year
    values = np.broadcast_to(row.values, (len(row.values), len(row.years)))[:, [row.years.index(year)]]
    keys = {"key": f"{quantity}_{ending}", "period": str(year)}
    return Row(f"kpi_net_{quantity}", values, (), keys, scope=row.scope, topics=row.topics)


def _sum(variable: str, key: str, rows: Sequence[Row], period: str) -> Row:
    return Row(
        variable,
        total(row.values.sum(axis=1, keepdims=True) for row in rows),
        (),
        {"key": key, "period": period},
        scope=rows[0].scope,
        topics=joined(*(row.topics for row in rows)),
    )
