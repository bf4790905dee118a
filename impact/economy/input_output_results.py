"""Multipliers, effects and linkages of every sector of a table: the columns that `impact multipliers` prints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array
from impact.economy.input_output import leontief_inverse, multipliers, per_output, ratio_multipliers
from impact.economy.input_output_households import closed_multipliers
from impact.economy.input_output_model import DomesticModel, domestic_model
from impact.economy.input_output_table import Table
from impact.economy.linkages import ghosh_row_sums, over_mean
from impact.errors import ImpactError

Kind = Literal["1", "2", "both"]
NOT_PRODUCED = "not produced"
NOT_DEFINED = "not defined"


@dataclass(frozen=True, eq=False)
class Multipliers:
    """Results by sector.

    Attributes:
        codes: of the sectors.
        names: of the sectors.
        columns: by name, (n,); a value that does not exist is 0 here and words in `rows`.
        units: of each column.
        produced: whether a sector has output, (n,).
        treatment: how imports were taken out, in words.
        closure: how households were closed, in words.
        notes: what the reader should know.
    """

    codes: tuple[str, ...]
    names: tuple[str, ...]
    columns: Mapping[str, Array]
    units: Mapping[str, str]
    produced: NDArray[np.bool_]
    treatment: str
    closure: str
    notes: tuple[str, ...]

    def rows(self) -> Iterator[dict[str, str | float]]:
        """Yield one row for each sector; words where there is no number: not produced, not defined."""
        for i, (code, name) in enumerate(zip(self.codes, self.names, strict=True)):
            row: dict[str, str | float] = {"code": code, "name": name}
            for column, values in self.columns.items():
                ratio = "_multiplier_" in column
                row[column] = NOT_DEFINED if ratio and values[i] == 0 else float(values[i])
                if not self.produced[i]:
                    row[column] = NOT_PRODUCED
            yield row


def multiplier_table(table: Table, kind: Kind = "both", model: DomesticModel | None = None) -> Multipliers:
    """Return Type I and Type II multipliers, effects per unit and linkages of every sector.

    Type I effect = e' L, Type II effect = e' L*, multiplier = effect / e; backward linkage = column sums of L over
    their mean, forward linkage = row sums of the Ghosh inverse over their mean.

    Output multipliers sum the producing rows only. Effects in money are per unit of final demand [1]; those in jobs and
    extensions are per million of currency, whatever the table's unit.

    Where a table tells taxes and imports, a unit of final demand ends as value added v, taxes on inputs t and imports
    m: (v + t + m)' L = 1 for every sector, because inputs and value added of a sector make up its output.

    Args:
        table: the table.
        kind: Type I, Type II or both.
        model: of the table, where it is already known.

    Returns:
        Columns (n,) with their units.

    Raises:
        ImpactError: Type II is asked of a table without household closure.
        BalanceError: the table has no non-negative solution.

    Reference: Miller and Blair (2009), chapter 6 (multipliers) and section 12.2 (linkages).
    """
    model = model or domestic_model(table)
    if kind == "2" and model.row is None:
        raise ImpactError(f"{table.name}: Type II needs households. Add 'household_closure' to table.yaml.")
    produced = table.output > 0
    inverse = leontief_inverse(model.domestic, table.codes)
    direct = direct_effects(table, model)
    stacked = np.stack([np.ones(len(table.codes)), *(values for values, _ in direct.values())])
    effects = multipliers(stacked, inverse)
    columns: dict[str, Array] = {}
    if kind != "2":
        columns |= _columns(direct, effects, stacked, "type1")
    if kind != "1" and model.row is not None and model.column is not None:
        columns |= _columns(direct, closed_multipliers(effects, inverse, model.row, model.column), stacked, "type2")
    columns["backward_linkage"] = over_mean(effects[0], produced)
    columns["forward_linkage"] = over_mean(ghosh_row_sums(inverse, table.output), produced)
    units = {name: _unit(name, direct, table.unit.currency, table.unit.price_year) for name in columns}
    notes = (*table.notes, *model.notes)
    return Multipliers(table.codes, table.names, columns, units, produced, model.treatment, model.closure, notes)


def direct_effects(table: Table, model: DomesticModel) -> dict[str, tuple[Array, str]]:
    """Return what comes with a unit of output: coefficients by name, each with the unit of its effects.

    e[i] = flow[i] / x[i], with flow in money, or in jobs and extensions per million of currency of output x.

    Value added, income, employment (the headline under that name), imports, taxes and extensions, where the table has
    them.

    Args:
        table: the table.
        model: of the table.

    Returns:
        By name: coefficients (n,) and the unit of the effect; the unit is empty where the effect is money per money
        [1].

    Reference: Miller and Blair (2009), section 6.2.
    """
    found: dict[str, tuple[Array, str]] = {}
    for name in ("gva", "income"):
        if name in table.inputs:
            found[name] = per_output(table.inputs[name], table.output), ""
    millions = table.output * table.unit.per_million
    for at, jobs in enumerate(table.jobs.values()):
        found[f"employment_{jobs.name}" if at else "employment"] = per_output(jobs.count, millions), jobs.unit
    if model.imported_inputs is not None:
        found["imports"] = model.imported_inputs, ""
    if "taxes" in table.inputs:
        found["taxes"] = per_output(table.inputs["taxes"], table.output), ""
    for name, row in table.extensions.items():
        found[name] = per_output(row.values, millions), row.unit
    return found


_RATIOS = ("gva", "income", "employment")


def _columns(direct: Mapping[str, tuple[Array, str]], effects: Array, per_unit: Array, kind: str) -> dict[str, Array]:
    columns = {f"output_multiplier_{kind}": effects[0]}
    for at, name in enumerate(direct, start=1):
        columns[f"{name}_effect_{kind}"] = effects[at]
        if name.split("_")[0] in _RATIOS:
            columns[f"{name}_multiplier_{kind}"] = ratio_multipliers(effects[at], per_unit[at])
    return columns


def _unit(column: str, direct: Mapping[str, tuple[Array, str]], currency: str, year: int) -> str:
    name = column.rpartition("_effect_")[0]
    unit = direct[name][1] if name in direct else ""
    return f"{unit}/(million {currency}_{year})" if unit else "1"
