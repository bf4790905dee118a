"""A table of a region, estimated from that of the nation by location quotients."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from impact.arrays import Array
from impact.catalogue.io_table import Closure, Extension, InputOutputTable, Jobs
from impact.economy.input_output import per_output
from impact.economy.input_output_model import domestic_model
from impact.economy.location_quotients import (
    cross_industry_quotients,
    flegg_quotients,
    regional_coefficients,
    regional_location_quotients,
    simple_location_quotients,
)
from impact.errors import ImpactError

Method = Literal["slq", "cilq", "rlq", "flq"]


@dataclass(frozen=True, eq=False)
class Regional:
    """A table of a region, and how it was made.

    Attributes:
        table: of domestic flows inside the region; its imports are those from abroad and from the rest of the nation.
        slq: simple location quotients, (n,) [1].
        how: in words, one sentence a line.
    """

    table: InputOutputTable
    slq: Array
    how: str


def regional(
    nation: InputOutputTable,
    own: Array,
    jobs: str = "",
    method: Method = "flq",
    delta: float = 0.3,
    name: str = "",
    place: str = "",
) -> Regional:
    """Return a table of a region.

    A_r = min(1, LQ) A_n, and Z_r = A_r x_r; what the region does not make of its inputs is bought outside it. Output,
    where jobs are given, is that of the nation's mean per job. Households spend as those of the nation and buy in the
    region as far as SLQ says.

    Args:
        nation: its table.
        own: E_r, the region's output [money of the table], or its jobs in the unit of `jobs`, (n,).
        jobs: name of the count of jobs that `own` is of; empty where it is output.
        method: quotients: simple, cross-industry, Round's regional or Flegg's.
        delta: of Flegg's quotients.
        name, place: of the region, its code after ISO 3166.

    Raises:
        ImpactError: the region has more of a sector than the nation, or the nation has output and no jobs in one of its
            sectors.
    """
    whole = nation.jobs[jobs].count if jobs else nation.output
    slq = simple_location_quotients(own, whole)
    share = per_output(own, whole)
    if (lost := np.flatnonzero((whole == 0) & (nation.output > 0))).size and jobs:
        codes = ", ".join(nation.codes[i] for i in lost[:8])
        raise ImpactError(f"{codes}: the nation has output there and no jobs. Give the region's output in money.")
    quotients, words = _quotients(method, slq, own, whole, delta)
    model = domestic_model(nation)
    inside = regional_coefficients(model.domestic, quotients)
    output = nation.output * share
    outside = (model.domestic - inside).sum(axis=0)
    inputs = {key: values * share for key, values in nation.inputs.items() if key != "imports"}
    if model.imported_inputs is not None:
        inputs["imports"] = (model.imported_inputs + outside) * output
    table = replace(
        nation,
        name=name or f"Region of {nation.name}",
        country=place or nation.country,
        flows="domestic",
        transactions=inside * output,
        output=output,
        inputs=inputs,
        imports=None,
        exports=None,
        final_use={},
        jobs={
            key: Jobs(key, own if key == jobs else one.count * share, one.unit, one.measure, one.with_informal)
            for key, one in nation.jobs.items()
        },
        extensions={key: Extension(row.values * share, row.unit) for key, row in nation.extensions.items()},
        treatment=None,
        closure=_closure(nation, model.column, slq, share),
    )
    how = [
        f"Estimated from '{nation.name}' by {words}; grade D, an assumption and no survey.",
        f"The region has {own.sum() / whole.sum():.4g} of the nation's {'jobs' if jobs else 'output'}.",
        "Imports are those from abroad and from the rest of the nation.",
    ]
    if jobs:
        how.append("Output of a sector is the nation's output per job times the region's jobs.")
    return Regional(table, slq, "\n".join(how))


def _quotients(method: Method, slq: Array, own: Array, whole: Array, delta: float) -> tuple[Array, str]:
    if method == "slq":
        return slq, "simple location quotients"
    if method == "cilq":
        return cross_industry_quotients(slq), "cross-industry location quotients"
    if method == "rlq":
        return regional_location_quotients(slq), "Round's regional location quotients"
    found = flegg_quotients(own, whole, delta)
    return found.quotients, f"Flegg's location quotients (delta {delta:g}, size term {found.size_term:.4g})"


def _closure(nation: InputOutputTable, column: Array | None, slq: Array, share: Array) -> Closure | None:
    """Return the closure of the region: the nation's spending in proportion to income."""
    said = nation.closure
    if said is None or column is None:
        return None
    income = said.income * share
    denominator = said.denominator * (income.sum() / said.income.sum() if said.income.sum() else 0.0)
    return replace(
        said, consumption=np.minimum(slq, 1.0) * column * denominator, income=income, denominator=denominator
    )
