"""Tables made of others: of fewer sectors, of a region, of new totals."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from impact.catalogue.io_table.money import money_unit
from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.core.io_table import HouseholdClosureValues, InputOutputTable
from impact.formulas.economy.io_model import domestic_model
from impact.formulas.economy.leontief import per_output
from impact.formulas.economy.location_quotients import flegg_quotients, simple_location_quotients
from impact.formulas.economy.ras import Margins, ras


def aggregated(table: InputOutputTable, groups: Mapping[str, str]) -> InputOutputTable:
    """Return the table with sectors added up; nothing is estimated anew.

    Z_g = S Z S', with S[g, i] = 1 where sector i belongs to group g and 0 elsewhere. Multipliers of the small table
    differ where a group mixes sectors with unlike inputs.

    Args:
        table: With n sectors.
        groups: Group of every sector, by code.

    Reference: Miller and Blair (2009), section 4.9.1.
    """
    if lost := [code for code in table.codes if code not in groups]:
        raise ImpactError(f"No group for {', '.join(lost[:8])}. Every sector belongs to one.")
    names = tuple(dict.fromkeys(groups[code] for code in table.codes))
    matrix = np.array([[float(groups[code] == name) for code in table.codes] for name in names])

    def add(values: Array | None) -> Array | None:
        return None if values is None else np.asarray(matrix @ values)

    treatment, closure = table.treatment, table.closure
    if treatment is not None:
        flows = None if treatment.matrix is None else matrix @ treatment.matrix @ matrix.T
        treatment = replace(treatment, matrix=flows, consumption=add(treatment.consumption))
    if closure is not None:
        closure = replace(closure, consumption=matrix @ closure.consumption, income=matrix @ closure.income)
    sections = [{table.sections[i] for i in np.flatnonzero(row)} for row in matrix]
    return replace(
        table,
        name=f"{table.name}, {len(names)} groups",
        codes=names,
        names=names,
        sections=tuple(found.pop() if len(found) == 1 else "" for found in sections),
        transactions=matrix @ table.transactions @ matrix.T,
        output=matrix @ table.output,
        inputs={name: matrix @ values for name, values in table.inputs.items()},
        imports=add(table.imports),
        exports=add(table.exports),
        final_use={name: matrix @ values for name, values in table.final_use.items()},
        jobs={name: replace(one, count=matrix @ one.count) for name, one in table.jobs.items()},
        extensions={name: replace(row, values=matrix @ row.values) for name, row in table.extensions.items()},
        treatment=treatment,
        closure=closure,
        imported_shares={},
        notes=(),
        own_notes=(*table.own_notes, f"{len(table)} sectors of '{table.name}' added up to {len(names)}"),
    )


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


def _closure(nation: InputOutputTable, column: Array | None, slq: Array, share: Array) -> HouseholdClosureValues | None:
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


def updated(
    old: InputOutputTable, sales: Array, inputs: Array, output: Array, year: int, unit: str, kept: Margins = "both"
) -> InputOutputTable:
    """Return a table of another year, with flows by RAS and nothing else of the old year.

    What else is known of the new year (value added, imports, jobs, household consumption ...) is put into the result
    with `dataclasses.replace`.

    Args:
        old: The table whose structure is kept.
        sales: To sectors, (n,) [unit].
        inputs: Bought from sectors, (n,) [unit].
        output: Of the sectors, (n,) [unit].
        year: Of the totals.
        unit: Money of the totals, such as `million UZS_2024`.
        kept: Which of `sales` and `inputs` are right where their sums differ by rounding.

    Raises:
        BalanceError: No table with these zeros has these totals.
    """
    how = f"brought from {old.year} to totals of {year} by RAS: flows are estimates, and nothing else is of {old.year}"
    return replace(
        old,
        name=f"{old.name}, brought to totals of {year}",
        year=year,
        unit=money_unit(unit),
        transactions=ras(old.transactions, sales, inputs, kept=kept),
        output=output,
        inputs={},
        imports=None,
        exports=None,
        final_use={},
        jobs={},
        extensions={},
        closure=None,
        imported_shares={},
        notes=(),
        balance="not checked",
        own_notes=(*old.own_notes, how),
    )
