"""Multipliers, effects and linkages of every sector of a table: the columns that `impact multipliers` prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array
from impact.economy.input_output import (
    BalanceError,
    leontief_inverse,
    multipliers,
    named,
    per_output,
    ratio_multipliers,
)
from impact.economy.input_output_definitions import definitions
from impact.economy.input_output_households import closed_multipliers, income_loop
from impact.economy.input_output_model import DomesticModel, domestic_model
from impact.economy.input_output_table import Table
from impact.economy.linkages import ghosh_row_sums, over_mean
from impact.economy.rounds import first_round, industrial_support
from impact.errors import ImpactError

Kind = Literal["1", "2", "both"]
Cell = str | float | None
NOT_PRODUCED = "not produced"
NOT_DEFINED = "not defined"
MOST = 1.02  # of a unit of final demand that may end as value added, imports and taxes: the rest is rounding
MOST_BEFORE_TAXES = 1.5  # of it that may end as value added and imports where taxes are not known: they may be negative


@dataclass(frozen=True)
class Sum:
    """The sum of a column of a table over its sectors, as a reader would check it against the source."""

    name: str
    value: float
    unit: str


@dataclass(frozen=True, eq=False)
class Multipliers:
    """Results by sector.

    Attributes:
        codes: of the sectors.
        names: of the sectors.
        columns: by name, (n,); a value that does not exist is 0 here and empty in `rows`.
        units: of each column.
        produced: whether a sector has output, (n,).
        treatment: how imports were taken out, in words.
        closure: how households were closed, in words.
        notes: what the reader should know.
        balance: whether the table was checked, in words.
        sums: of output, value added and jobs.
        lacking: effects that are not estimated, each with why.
        headline: name of the count of jobs that the columns of employment are of.
    """

    codes: tuple[str, ...]
    names: tuple[str, ...]
    columns: Mapping[str, Array]
    units: Mapping[str, str]
    produced: NDArray[np.bool_]
    treatment: str
    closure: str
    notes: tuple[str, ...]
    balance: str = ""
    sums: tuple[Sum, ...] = ()
    lacking: Mapping[str, str] = field(default_factory=dict)
    headline: str = ""

    @property
    def definitions(self) -> Mapping[str, str]:
        """What the columns are, by name."""
        return definitions(self.columns, self.headline)

    def meaning(self, column: str) -> str:
        """Return what one column is."""
        return "; ".join(definitions([column], self.headline).values())

    def rows(self) -> Iterator[dict[str, Cell]]:
        """Yield one row for each sector; None where there is no number, and `status` says why."""
        for i, (code, name) in enumerate(zip(self.codes, self.names, strict=True)):
            row: dict[str, Cell] = {"code": code, "name": name}
            undefined = []
            for column, values in self.columns.items():
                row[column] = float(values[i]) if self.produced[i] else None
                if self.produced[i] and "_multiplier_" in column and values[i] == 0:
                    row[column] = None
                    undefined.append(column)
            row["status"] = f"{NOT_DEFINED}: {', '.join(undefined)}" if undefined else ""
            if not self.produced[i]:
                row["status"] = NOT_PRODUCED
            yield row


def multiplier_table(
    table: Table, kind: Kind = "both", model: DomesticModel | None = None, *, parts: bool = False
) -> Multipliers:
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
        parts: add what each effect consists of: direct, first round, industrial support, consumption induced; and the
            columns of the table per unit of output.

    Returns:
        Columns (n,) with their units.

    Raises:
        ImpactError: Type II is asked of a table without household closure.
        BalanceError: the table has no non-negative solution, or more than 1.02 of a unit of final demand would end as
            value added, imports and taxes.

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
    check_ends(dict(zip(direct, effects[1:], strict=True)), table.codes)
    columns: dict[str, Array] = {}
    closure, closed = model.closure, effects
    if kind != "2":
        columns |= _columns(direct, effects, stacked, "type1")
    if kind != "1" and model.row is not None and model.column is not None:
        closed = closed_multipliers(effects, inverse, model.row, model.column, corner=model.corner)
        columns |= _columns(direct, closed, stacked, "type2")
        closure += f"; {_loop_words(inverse, model.row, model.column, model.corner)}"
    if parts:
        columns |= _rounds(direct, stacked, model, effects, closed)
    columns["backward_linkage"] = over_mean(effects[0], produced)
    columns["forward_linkage"] = over_mean(ghosh_row_sums(inverse, table.output), produced)
    units = {name: _unit(name, direct, table.unit.currency, table.unit.price_year) for name in columns}
    notes = tuple(dict.fromkeys((*table.notes, *model.notes)))
    return Multipliers(
        table.codes, table.names, columns, units, produced, model.treatment, closure, notes,
        table.balance, sums_of(table), lacking(table, model), headline_jobs(table),
    )  # fmt: skip


def _loop_words(inverse: Array, row: Array, column: Array, corner: float) -> str:
    back = income_loop(inverse, row, column, corner)
    return (
        f"the household column sums to {column.sum() + corner:.3g}, and {back:.3g} of a unit spent comes back as income"
    )


def check_ends(effects: Mapping[str, Array], names: tuple[str, ...]) -> None:
    """Check that a unit of final demand does not end as more than itself.

    (v + m + t)' L <= 1.02, with value added v, imports m and taxes on inputs t; 1.5 where taxes, which may be
    subsidies, are not known.

    Args:
        effects: e' L by name, (n,) [1].
        names: of the sectors, for messages.

    Raises:
        BalanceError: it does, in the sectors that are named.

    Reference: Miller and Blair (2009), section 6.2 (value added in final demand); the margin is our own convention.
    """
    known = [name for name in ("gva", "imports", "taxes") if name in effects]
    if not known:
        return
    ends = np.sum([effects[name] for name in known], axis=0)
    over = np.flatnonzero(ends > most_of(known))
    if over.size:
        over = over[np.argsort(-ends[over], kind="stable")]
        raise BalanceError(
            f"Of a unit of final demand {ends[over[0]]:.4g} units would end as {' + '.join(known)} in "
            f"{named(over, names)}. Inputs, imports and value added are more than output there: check whether imports "
            "stand in flows that are called domestic, whether rows sell and columns buy, and the units."
        )


def most_of(known: Iterable[str]) -> float:
    """Return what of a unit of final demand may end as the quantities known, [1].

    m = 1.02 with taxes known, else 1.5

    Convention: our own margins, for rounding and for subsidies on inputs.
    """
    return MOST if "taxes" in known else MOST_BEFORE_TAXES


def sums_of(table: Table) -> tuple[Sum, ...]:
    """Return the sums that a reader can check against the source.

    s = sum_i v[i] over sectors i, for output, value added and each count of jobs, in the unit of each.

    Args:
        table: the table.

    Returns:
        Sums in [money], or in the unit of the jobs.

    Convention: an accounting identity.
    """
    found = [Sum("output", float(table.output.sum()), table.unit.text)]
    if "gva" in table.inputs:
        found.append(Sum("gva", float(table.inputs["gva"].sum()), table.unit.text))
    return (*found, *(Sum(f"jobs ({jobs.name})", float(jobs.count.sum()), jobs.unit) for jobs in table.jobs.values()))


def headline_jobs(table: Table) -> str:
    """Return the name of the count of jobs that comes first; empty where the table counts none."""
    return next(iter(table.jobs), "")


def lacking(table: Table, model: DomesticModel) -> dict[str, str]:
    """Return the effects that are not estimated, each with why."""
    found = {
        name: f"table.yaml names no column '{name}' with a value for every sector"
        for name in ("gva", "income", "taxes")
        if name not in table.inputs
    }
    if not table.jobs:
        found["employment"] = "table.yaml names no column of jobs with a value for every sector"
    if model.imported_inputs is None:
        taken = table.treatment is not None and table.treatment.method == "none"
        found["imports"] = "the method is 'none'" if taken else "table.yaml names no column 'imports'"
    if model.row is None:
        found["induced effects"] = "table.yaml has no 'household_closure'"
    return found


def direct_effects(table: Table, model: DomesticModel) -> dict[str, tuple[Array, str]]:
    """Return what comes with a unit of output: coefficients by name, each with the unit of its effects.

    e[i] = flow[i] / x[i], with flow in money, or in jobs and extensions per million of currency of output x.

    Value added, income, employment (the headline under that name), imports, taxes, surplus and extensions, where the
    table has them.

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
    for name in ("taxes", "surplus"):
        if name in table.inputs:
            found[name] = per_output(table.inputs[name], table.output), ""
    for name, row in table.extensions.items():
        found[name] = per_output(row.values, millions), row.unit
    return found


def _columns(direct: Mapping[str, tuple[Array, str]], effects: Array, per_unit: Array, kind: str) -> dict[str, Array]:
    columns = {f"output_multiplier_{kind}": effects[0]}
    for at, name in enumerate(direct, start=1):
        columns[f"{name}_effect_{kind}"] = effects[at]
        columns[f"{name}_multiplier_{kind}"] = ratio_multipliers(effects[at], per_unit[at])
    return columns


def _rounds(
    direct: Mapping[str, tuple[Array, str]], per_unit: Array, model: DomesticModel, effects: Array, closed: Array
) -> dict[str, Array]:
    first = first_round(per_unit, model.domestic)
    support = industrial_support(per_unit, model.domestic, effects)
    columns: dict[str, Array] = {"domestic_inputs_of_output": model.domestic.sum(axis=0)}
    for at, name in enumerate(("output", *direct)):
        columns[f"{name}_direct"] = per_unit[at]
        columns[f"{name}_first_round"] = first[at]
        columns[f"{name}_industrial_support"] = support[at]
        if model.row is not None and closed is not effects:
            columns[f"{name}_consumption_induced"] = closed[at] - effects[at]
    ends = [columns[f"{name}_direct"] for name in ("imports", "taxes", "gva") if name in direct]
    columns["sum_of_column"] = columns["domestic_inputs_of_output"] + np.sum(ends, axis=0)
    return columns


_ENDINGS = ("_effect_type1", "_effect_type2", "_direct", "_first_round", "_industrial_support", "_consumption_induced")


def _unit(column: str, direct: Mapping[str, tuple[Array, str]], currency: str, year: int) -> str:
    name = next((column.removesuffix(end) for end in _ENDINGS if column.endswith(end)), "")
    unit = direct[name][1] if name in direct else ""
    return f"{unit}/(million {currency}_{year})" if unit else "1"
