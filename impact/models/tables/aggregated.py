"""A table of fewer sectors."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.core.io_table import InputOutputTable


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
