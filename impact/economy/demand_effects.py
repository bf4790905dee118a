"""What one demand sets off in a table: each effect by round of supply and by sector."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.economy.input_output import BalanceError, named
from impact.economy.input_output_model import DomesticModel, domestic_model
from impact.economy.input_output_results import Sum, direct_effects, lacking, sums_of
from impact.economy.input_output_solve import effect_of_demand
from impact.economy.input_output_table import Table
from impact.errors import ImpactError, did_you_mean


@dataclass(frozen=True, eq=False)
class Effect:
    """One quantity that a demand sets off.

    Attributes:
        name: output, gva, employment ...
        unit: of all values.
        initial, first_round, industrial_support: with the sectors of the demand, with those they buy from, and further.
        consumption_induced: with household spending; None where households are not closed.
        by_sector: initial, first round and industrial support together, (n,).
        by_sector_induced: consumption induced, (n,); None likewise.
    """

    name: str
    unit: str
    initial: float
    first_round: float
    industrial_support: float
    consumption_induced: float | None
    by_sector: Array
    by_sector_induced: Array | None

    @property
    def total(self) -> float:
        """All that is estimated together."""
        return self.initial + self.first_round + self.industrial_support + (self.consumption_induced or 0.0)


@dataclass(frozen=True, eq=False)
class DemandEffects:
    """What a demand sets off.

    Attributes:
        codes, names: of the sectors.
        demand: for domestic products, (n,) [money].
        effects: by name.
        unit: money of the table.
        treatment, closure, balance, notes, sums, lacking: as in `Multipliers`.
    """

    codes: tuple[str, ...]
    names: tuple[str, ...]
    demand: Array
    effects: Mapping[str, Effect]
    unit: str
    treatment: str
    closure: str
    balance: str
    notes: tuple[str, ...]
    sums: tuple[Sum, ...]
    lacking: Mapping[str, str]


def effects_of_demand(table: Table, demand: Array, model: DomesticModel | None = None) -> DemandEffects:
    """Return what a demand for domestic products sets off, by round of supply and by sector.

    E = e' L f = e' f + e' A f + e' (L - I - A) f, and with households e' L* f, for output and each quantity e

    Args:
        table: the table.
        demand: f, at basic prices and without what is bought abroad, (n,) [money].
        model: of the table, where it is already known.

    Returns:
        Effects: output and value in [money], jobs and extensions in their units.

    Raises:
        BalanceError: the table has no non-negative solution, or the demand is for a product that is not produced.

    Reference: Miller and Blair (2009), sections 2.2, 2.4 and 6.2.
    """
    model = model or domestic_model(table)
    closed = model.row is not None and model.column is not None
    sides = [demand, *([model.column] if closed and model.column is not None else [])]
    flows = model.domestic * table.output
    if closed and model.column is not None:
        sides[1] = np.where(table.output == 0, 0.0, model.column)
    found = effect_of_demand(
        flows, table.output, np.stack(sides, axis=1), None, model.row, model.column, table.codes, model.corner
    )
    type1, first = found.type1[:, 0], model.domestic @ demand
    induced = None if found.type2 is None else found.type2[:, 0] - type1
    closure = model.closure
    if closed and model.row is not None and model.column is not None:
        back = model.corner + float(model.row @ found.type1[:, 1])
        total = float(model.column.sum()) + model.corner
        closure += f"; the household column sums to {total:.3g}, and {back:.3g} of a unit spent comes back as income"
    effects = {"output": _effect("output", table.unit.text, np.ones(len(demand)), demand, first, type1, induced)}
    for name, (coefficients, unit) in direct_effects(table, model).items():
        per = coefficients * (table.unit.per_million if unit else 1.0)
        effects[name] = _effect(name, unit or table.unit.text, per, demand, first, type1, induced)
    notes = tuple(dict.fromkeys((*table.notes, *model.notes)))
    return DemandEffects(
        table.codes, table.names, demand, effects, table.unit.text, model.treatment, closure, table.balance, notes,
        sums_of(table), lacking(table, model),
    )  # fmt: skip


def _effect(
    name: str, unit: str, per: Array, demand: Array, first: Array, type1: Array, induced: Array | None
) -> Effect:
    initial, bought, whole = (float(per @ output) for output in (demand, first, type1))
    more = None if induced is None else float(per @ induced)
    spread = None if induced is None else per * induced
    return Effect(name, unit, initial, bought, whole - initial - bought, more, per * type1, spread)


def demand_of(values: Mapping[str, float], table: Table) -> Array:
    """Return a demand as an array over the sectors of a table.

    f[i] = value of sector i, 0 where none is given

    Args:
        values: by code of the sector [money].
        table: whose sectors.

    Returns:
        f, (n,) [money].

    Raises:
        ImpactError: a code that the table does not have.

    Convention: plain bookkeeping.
    """
    demand = np.zeros(len(table.codes))
    for code, value in values.items():
        if code not in table.codes:
            raise ImpactError(f"{table.name}: no sector has the code '{code}'.{did_you_mean(code, table.codes)}")
        demand[table.codes.index(code)] += value
    return demand


def demand_for_jobs(jobs: Mapping[str, float], table: Table) -> Array:
    """Return the final demand whose sectors have given jobs of their own.

    f[i] = J[i] / e[i], with jobs J and jobs per unit of output e[i], so that the jobs set off are J times the Type I or
    II multiplier. The output is that of the sector's mean, which a project of its own kind may be far from.

    Args:
        jobs: J, by code of the sector, in the unit of the first count of jobs.
        table: the table.

    Returns:
        f, (n,) [money].

    Raises:
        ImpactError: the table has no jobs, or a sector none.

    Reference: Miller and Blair (2009), section 6.2.2 (employment multipliers).
    """
    if not table.jobs:
        raise ImpactError(f"{table.name} counts no jobs, so output cannot follow from them. Give a demand in money.")
    given, first = demand_of(jobs, table), next(iter(table.jobs.values()))
    idle = np.flatnonzero((given != 0) & ((first.count <= 0) | (table.output <= 0)))
    if idle.size:
        raise BalanceError(f"{named(idle, table.codes)} has no jobs or no output in the table. Give a demand in money.")
    return np.divide(given * table.output, first.count, out=np.zeros_like(given), where=given != 0)
