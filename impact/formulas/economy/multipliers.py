"""Multipliers and effects of every sector of a table: the columns that `impact table show` prints."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array
from impact.core.io_table import InputOutputTable
from impact.formulas.economy.io_model import DomesticModel, domestic_model
from impact.formulas.economy.leontief import BalanceError, leontief_inverse, named, per_output

Cell = str | float | None
OUTPUT: Final = "output_multiplier_type1"
EFFECT: Final = "_effect_type1"
RATIO: Final = "_multiplier_type1"
_MEANINGS: Final = (
    f"{OUTPUT}: output of all sectors per unit of final demand for the product.",
    f"...{EFFECT}: what comes with all rounds of supply, per unit of final demand; of jobs and the like per million.",
    f"...{RATIO}: effect over what the sector itself has per unit of output; empty where it has nothing.",
)
MOST = 1.02  # of a unit of final demand that may end as value added, imports and taxes: the rest is rounding
MOST_RATIO = 1e15  # of an effect to what the sector itself has; beyond it the latter is what is left of rounding
MOST_BEFORE_TAXES = 1.5  # of it that may end as value added and imports where taxes are not known: they may be negative


@dataclass(frozen=True, eq=False)
class Multipliers:
    """Results by sector.

    Attributes:
        columns: By name, (n,); a value that does not exist is 0 here and empty in `rows`.
        produced: Whether a sector has output, (n,).
        treatment: How imports were taken out, in words.
        balance: Whether the table was checked, in words.
        notes: What the reader should know.
    """

    codes: tuple[str, ...]
    names: tuple[str, ...]
    columns: Mapping[str, Array]
    units: Mapping[str, str]
    produced: NDArray[np.bool_]
    treatment: str
    balance: str
    notes: tuple[str, ...]

    @property
    def remarks(self) -> list[str]:
        """What readers of the rows should know, a sentence each."""
        units = (f"{name}: {unit}" for name, unit in self.units.items() if unit != "1")
        notes = (f"Note: {note}." for note in self.notes)
        return [*_MEANINGS, *units, f"Imports: {self.treatment}.", f"Balance: {self.balance}.", *notes]

    def rows(self) -> Iterator[dict[str, Cell]]:
        """Yield one row for each sector; None where there is no number."""
        for i, (code, name) in enumerate(zip(self.codes, self.names, strict=True)):
            row: dict[str, Cell] = {"code": code, "name": name}
            for column, values in self.columns.items():
                known = self.produced[i] and not (column.endswith(RATIO) and values[i] == 0)
                row[column] = float(values[i]) if known else None
            yield row


def multiplier_table(table: InputOutputTable) -> Multipliers:
    """Return Type I multipliers and effects of every sector.

    Effect = e' L, multiplier = effect / e, with L of domestic flows. Effects in money are per unit of final demand [1];
    those in jobs and extensions are per million of currency, whatever the table's unit.

    Where a table tells taxes t and imports m, (v + t + m)' L = 1 for every sector, with value added v.

    Returns:
        Columns (n,) with their units.

    Raises:
        BalanceError: The table has no non-negative solution, or more than 1.02 of a unit of final demand would end as
            value added, imports and taxes (1.5 where taxes, which may be subsidies, are not known).

    Reference: Miller and Blair (2009), chapter 6; the margins are our own convention.
    """
    model = domestic_model(table)
    direct = direct_effects(table, model)
    stacked = np.stack([np.ones(len(table.codes)), *(values for values, _ in direct.values())])
    effects = stacked @ leontief_inverse(model.domestic, table.codes)
    there = np.abs(effects) < np.abs(stacked) * MOST_RATIO
    ratios = np.divide(effects, stacked, out=np.zeros(effects.shape), where=there)
    _check_ends(dict(zip(direct, effects[1:], strict=True)), table.codes)
    columns, units = {OUTPUT: effects[0]}, {OUTPUT: "1"}
    million = f"(million {table.unit.currency}_{table.unit.price_year})"
    for at, (name, (_, unit)) in enumerate(direct.items(), start=1):
        columns |= {name + EFFECT: effects[at], name + RATIO: ratios[at]}
        units |= {name + EFFECT: f"{unit}/{million}" if unit else "1", name + RATIO: "1"}
    notes = tuple(dict.fromkeys((*table.notes, *model.notes)))
    made = table.output > 0
    return Multipliers(table.codes, table.names, columns, units, made, model.treatment, table.balance, notes)


def _check_ends(effects: Mapping[str, Array], names: tuple[str, ...]) -> None:
    known = [name for name in ("gva", "imports", "taxes") if name in effects]
    ends = np.sum([effects[name] for name in known], axis=0) if known else np.zeros(len(names))
    over = np.flatnonzero(ends > (MOST if "taxes" in known else MOST_BEFORE_TAXES))
    if over.size:
        over = over[np.argsort(-ends[over], kind="stable")]
        raise BalanceError(
            f"Of a unit of final demand {ends[over[0]]:.4g} units would end as {' + '.join(known)} in "
            f"{named(over, names)}. Inputs, imports and value added are more than output there: check whether imports "
            "stand in flows that are called domestic, whether rows sell and columns buy, and the units."
        )


def direct_effects(table: InputOutputTable, model: DomesticModel) -> dict[str, tuple[Array, str]]:
    """Return value added, income, jobs, imports, taxes, surplus and extensions per unit of output, as far as known.

    e[i] = flow[i] / x[i], with flow in money, or in jobs and extensions per million of currency of output x.

    Args:
        table: The table.
        model: Of the table.

    Returns:
        By name: coefficients (n,) and the unit of the effect, empty where it is money per money [1]. `employment` is
        the first count of jobs.

    Reference: Miller and Blair (2009), section 6.2.
    """
    millions = table.output * table.unit.per_million

    def of_money(*names: str) -> dict[str, tuple[Array, str]]:
        there = [name for name in names if name in table.inputs]
        return {name: (per_output(table.inputs[name], table.output), "") for name in there}

    found = of_money("gva", "income")
    for at, jobs in enumerate(table.jobs.values()):
        found[f"employment_{jobs.name}" if at else "employment"] = per_output(jobs.count, millions), jobs.unit
    if model.imported_inputs is not None:
        found["imports"] = model.imported_inputs, ""
    found |= of_money("taxes", "surplus")
    return found | {name: (per_output(row.values, millions), row.unit) for name, row in table.extensions.items()}
