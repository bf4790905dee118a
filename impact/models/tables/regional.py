"""A table of a region, estimated from that of the nation by location quotients."""

from dataclasses import replace

import numpy as np

from impact.core.arrays import Array
from impact.core.io_table import Closure, InputOutputTable
from impact.formulas.economy.io_model import domestic_model
from impact.formulas.economy.leontief import per_output
from impact.formulas.economy.location_quotients import flegg_quotients, simple_location_quotients


def regional(
    nation: InputOutputTable, own: Array, jobs: str = "", delta: float = 0.3, place: str = ""
) -> InputOutputTable:
    """Return a table of a region: of domestic flows inside it; its notes say how it was made.

    A_r = min(1, FLQ) A_n, and Z_r = A_r x_r; what the region does not make of its inputs is bought outside it. Output,
    where jobs are given, is that of the nation's mean per job. Households spend as those of the nation and buy in the
    region as far as SLQ says.

    Args:
        own: E_r, the region's output [money of the table], or its jobs in the unit of `jobs`, (n,).
        jobs: Name of the count of jobs that `own` is of; empty where it is output.
        delta: Of Flegg's quotients.
        place: Code of the region after ISO 3166.

    Raises:
        ImpactError: The region has more of a sector than the nation.
    """
    whole = nation.jobs[jobs].count if jobs else nation.output
    share, model = per_output(own, whole), domestic_model(nation)
    quotients, size = flegg_quotients(own, whole, delta)
    output, inside = nation.output * share, np.minimum(quotients, 1.0) * model.domestic
    inputs = {key: values * share for key, values in nation.inputs.items() if key != "imports"}
    if model.imported_inputs is not None:
        inputs["imports"] = (model.imported_inputs + (model.domestic - inside).sum(axis=0)) * output
    counts = {key: replace(one, count=own if key == jobs else one.count * share) for key, one in nation.jobs.items()}
    how = [
        f"estimated from '{nation.name}' by Flegg's quotients (delta {delta:g}, size term {size:.4g})",
        "of grade D: an assumption and no survey",
        f"the region has {own.sum() / whole.sum():.4g} of the nation's {'jobs' if jobs else 'output'}",
        "imports are those from abroad and from the rest of the nation",
    ]
    if jobs:
        how.append("output of a sector is the nation's output per job times the region's jobs")
    if lost := [nation.codes[i] for i in np.flatnonzero((nation.output > 0) & (whole == 0))]:
        how.append(f"the region is taken not to have {', '.join(lost)}, where the nation counts no jobs '{jobs}'")
    return replace(
        nation,
        name=f"Region {place} of {nation.name}",
        country=place or nation.country,
        flows="domestic",
        transactions=inside * output,
        output=output,
        inputs=inputs,
        imports=None,
        exports=None,
        final_use={},
        jobs=counts,
        extensions={key: replace(row, values=row.values * share) for key, row in nation.extensions.items()},
        treatment=None,
        closure=_closure(nation, model.column, simple_location_quotients(own, whole), share),
        imported_shares={},
        notes=(),
        own_notes=(*nation.own_notes, *how),
    )


def _closure(nation: InputOutputTable, column: Array | None, slq: Array, share: Array) -> Closure | None:
    """Return the closure of the region: the nation's spending in proportion to income."""
    closure = nation.closure
    income = None if closure is None else closure.income * share
    if closure is None or income is None or column is None or not income.sum() > 0:
        return None
    part = float(income.sum() / closure.income.sum())
    consumption = np.minimum(slq, 1.0) * column * closure.denominator * part
    total = float(closure.consumption.sum()) if nation.flows == "total" else closure.total
    whole = None if total is None else total * part
    return replace(closure, consumption=consumption, income=income, denominator=closure.denominator * part, total=whole)
