"""A table brought to new totals, with the structure of the old one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from impact.arrays import Array
from impact.catalogue.io_table import Closure, Imports, InputOutputTable
from impact.catalogue.io_table_money import money_unit
from impact.economy.ras import Margins, gras, ras
from impact.errors import ImpactError, did_you_mean, there_are

NEEDED = ("sales", "inputs", "output")
OF_PRODUCTS = ("imports_of_product", "exports", "household_consumption", "household_income")


def updated(
    table: InputOutputTable,
    totals: Mapping[str, Array],
    year: int,
    unit: str = "",
    kept: Margins = "both",
    spending: float | None = None,
) -> InputOutputTable:
    """Return a table of another year: flows by RAS, or by GRAS where some are negative; all else as given.

    What the totals do not hold (value added, jobs ...) is not in the result: nothing is carried over from the old year.

    Args:
        table: the old one.
        totals: by name, (n,): `sales` to sectors, `inputs` bought from sectors and `output`; also any input of the old
            table (`gva`, `taxes` ...), `imports_of_product`, `exports`, `household_consumption`, `household_income`,
            and jobs as `jobs_NAME`.
        year: of the totals.
        unit: money of the totals; by default that of the table in prices of `year`.
        kept: which of `sales` and `inputs` are right where their sums differ by rounding.
        spending: all that households spend, with imports and taxes, for domestic flows.

    Raises:
        ImpactError: a total is missing, or of something that the table does not have.
        BalanceError: no table with these zeros has these totals.
    """
    counts = [f"jobs_{name}" for name in table.jobs]
    known = [*NEEDED, *table.inputs, *OF_PRODUCTS, *counts]
    strange = [name for name in totals if name not in known]
    if strange:
        near = did_you_mean(strange[0], known)
        raise ImpactError(
            f"The totals have a column '{strange[0]}', which the table has not.{near} {there_are(known, 20)}"
        )
    if lost := [name for name in NEEDED if name not in totals]:
        raise ImpactError(f"The totals lack the column{'s' if len(lost) > 1 else ''} {', '.join(lost)}. Add it.")
    method = gras if (table.transactions < 0).any() else ras
    flows = method(table.transactions, totals["sales"], totals["inputs"], kept=kept)
    text = unit or f"{_scale(table)}{table.unit.currency}_{year}"
    inputs = {name: totals[name] for name in table.inputs if name in totals}
    dropped = [name for name in (*table.inputs, *counts, *table.extensions) if name not in totals]
    notes = [f"brought from {table.year} to totals of {year} by {method.__name__.upper()}: flows are estimates"]
    if dropped:
        notes.append(f"not estimated for {year}, because the totals do not hold it: {', '.join(dropped)}")
    return replace(
        table,
        name=f"{table.name}, brought to totals of {year}",
        year=year,
        unit=money_unit(text),
        transactions=flows,
        output=totals["output"],
        inputs=inputs,
        imports=totals.get("imports_of_product"),
        exports=totals.get("exports"),
        final_use={},
        jobs={
            name: replace(one, count=totals[f"jobs_{name}"])
            for name, one in table.jobs.items()
            if f"jobs_{name}" in totals
        },
        extensions={},
        treatment=_treatment(table, totals),
        closure=_closure(table, totals, spending),
        notes=(),
        own_notes=(*table.own_notes, *notes),
    )


def _scale(table: InputOutputTable) -> str:
    scale = table.unit.text.removesuffix(f"{table.unit.currency}_{table.unit.price_year}").strip()
    return f"{scale} " if scale else ""


def _treatment(table: InputOutputTable, totals: Mapping[str, Array]) -> Imports | None:
    said = table.treatment
    if said is None or said.method == "none":
        return said
    needs = {"share_of_domestic_use": ("imports_of_product", "exports"), "by_buyer": ("imports",)}
    wanted = needs.get(said.method, ("imports_of_product",))
    if said.method == "matrix":
        raise ImpactError(f"{table.name} has a matrix of imports, which totals do not update. Use 'flows: domestic'.")
    if lost := [name for name in wanted if name not in totals]:
        raise ImpactError(
            f"The totals lack {' and '.join(lost)}, without which imports cannot be taken out of the flows."
        )
    return said


def _closure(table: InputOutputTable, totals: Mapping[str, Array], spending: float | None) -> Closure | None:
    """Return the closure as far as the totals tell it; an income that others are divided by is not among them."""
    said = table.closure
    if said is None or said.kind == "denominator":
        return None
    if not {"household_consumption", "household_income"} <= totals.keys():
        return None
    consumption = np.asarray(totals["household_consumption"])
    if table.flows == "domestic" and spending is None:
        return None
    whole = spending if spending is not None else float(consumption.sum())
    return replace(said, consumption=consumption, income=totals["household_income"], denominator=whole, total=spending)
