"""A table of fewer sectors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from impact.arrays import Array
from impact.catalogue.io_table import Extension, InputOutputTable, Jobs
from impact.economy.input_output_concordance import aggregate


def aggregated(table: InputOutputTable, groups: Sequence[str]) -> InputOutputTable:
    """Return the table with sectors added up; nothing is estimated anew.

    Multipliers of the small table differ where a group mixes sectors with unlike inputs.

    Args:
        table: with n sectors.
        groups: group of each sector, (n,).
    """
    small = aggregate(table.transactions, groups)

    def add(values: Array) -> Array:
        return np.asarray(small.matrix @ values)

    def add_some(values: Array | None) -> Array | None:
        return None if values is None else add(values)

    treatment, closure = table.treatment, table.closure
    if treatment is not None:
        matrix = treatment.matrix
        if matrix is not None:
            matrix = small.matrix @ matrix @ small.matrix.T
        treatment = replace(treatment, matrix=matrix, consumption=add_some(treatment.consumption))
    if closure is not None:
        closure = replace(closure, consumption=add(closure.consumption), income=add(closure.income))
    return replace(
        table,
        name=f"{table.name}, {len(small.groups)} groups",
        codes=small.groups,
        names=small.groups,
        sections=tuple(_section(table, groups, group) for group in small.groups),
        transactions=small.transactions,
        output=add(table.output),
        inputs={name: add(values) for name, values in table.inputs.items()},
        imports=add_some(table.imports),
        exports=add_some(table.exports),
        final_use={name: add(values) for name, values in table.final_use.items()},
        jobs={
            name: Jobs(name, add(one.count), one.unit, one.measure, one.with_informal)
            for name, one in table.jobs.items()
        },
        extensions={name: Extension(add(row.values), row.unit) for name, row in table.extensions.items()},
        treatment=treatment,
        closure=closure,
        notes=(),
        own_notes=(*table.own_notes, f"{len(table)} sectors of '{table.name}' added up to {len(small.groups)}"),
    )


def _section(table: InputOutputTable, groups: Sequence[str], group: str) -> str:
    """Return the section that all members of a group share; empty where they share none."""
    found = {section for section, own in zip(table.sections, groups, strict=True) if own == group}
    return found.pop() if len(found) == 1 else ""
