"""A table of a region, estimated from that of the nation by location quotients."""

from __future__ import annotations

from dataclasses import replace
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

Method = Literal["slq", "cilq", "rlq", "flq"]


def regional(
    nation: InputOutputTable,
    own: Array,
    jobs: str = "",
    method: Method = "flq",
    delta: float = 0.3,
    name: str = "",
    place: str = "",
) -> InputOutputTable:
    """Return a table of a region: of domestic flows inside it; its notes say how it was made.

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
        ImpactError: the region has more of a sector than the nation.
    """
    whole = nation.jobs[jobs].count if jobs else nation.output
    slq = simple_location_quotients(own, whole)
    share = per_output(own, whole)
    quotients, words = _quotients(method, slq, own, whole, delta)
    model = domestic_model(nation)
    inside = regional_coefficients(model.domestic, quotients)
    output = nation.output * share
    outside = (model.domestic - inside).sum(axis=0)
    inputs = {key: values * share for key, values in nation.inputs.items() if key != "imports"}
    if model.imported_inputs is not None:
        inputs["imports"] = (model.imported_inputs + outside) * output
    how = _how(nation, own, whole, words, jobs)
    return replace(
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
        notes=(),
        own_notes=(*nation.own_notes, *how),
    )


def _how(nation: InputOutputTable, own: Array, whole: Array, words: str, jobs: str) -> tuple[str, ...]:
    """Return how the table was made, one sentence each."""
    how = [
        f"estimated from '{nation.name}' by {words}; grade D, an assumption and no survey",
        f"the region has {own.sum() / whole.sum():.4g} of the nation's {'jobs' if jobs else 'output'}",
        "imports are those from abroad and from the rest of the nation",
    ]
    if jobs:
        how.append("output of a sector is the nation's output per job times the region's jobs")
    made = zip(nation.codes, whole, nation.output, strict=True)
    lost = [code for code, count, output in made if output > 0 and not count]
    if lost:
        how.append(f"the region is taken not to have {', '.join(lost)}, where the nation counts no jobs '{jobs}'")
    return tuple(how)


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
    if not income.sum() > 0:
        return None
    part = float(income.sum() / said.income.sum())
    total = float(said.consumption.sum()) if nation.flows == "total" else said.total
    return replace(
        said,
        consumption=np.minimum(slq, 1.0) * column * said.denominator * part,
        income=income,
        denominator=said.denominator * part,
        total=None if total is None else total * part,
    )
