"""What one demand sets off in a table: each effect by round of supply and by sector."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.economy.input_output import BalanceError, named
from impact.economy.input_output_definitions import BY_CHANNEL, quantities
from impact.economy.input_output_model import DomesticModel, domestic_model
from impact.economy.input_output_results import Cell, Sum, direct_effects, headline_jobs, lacking, most_of, sums_of
from impact.economy.input_output_solve import effect_of_demand
from impact.economy.input_output_table import Table
from impact.economy.rounds import layers
from impact.errors import ImpactError, did_you_mean

ROUNDS = 5  # of supply, shown one by one


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
        by_round: with the demand itself, each round of supply, and all later rounds together.
    """

    name: str
    unit: str
    initial: float
    first_round: float
    industrial_support: float
    consumption_induced: float | None
    by_sector: Array
    by_sector_induced: Array | None
    by_round: Array

    @property
    def total(self) -> float:
        """All that is estimated together.

        t = initial + first round + industrial support + consumption induced, in the unit of the effect

        Convention: an accounting identity.
        """
        return self.initial + self.first_round + self.industrial_support + (self.consumption_induced or 0.0)


@dataclass(frozen=True, eq=False)
class DemandEffects:
    """What a demand sets off.

    Attributes:
        codes, names: of the sectors.
        demand: for domestic products, (n,) [money].
        effects: by name.
        unit: money of the table.
        treatment, closure, balance, notes, sums, lacking, headline: as in `Multipliers`.
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
    headline: str = ""

    @property
    def definitions(self) -> Mapping[str, str]:
        """What channels and quantities are, by name."""
        known = {name: words for name, words in BY_CHANNEL.items() if self.closed or name != "consumption_induced"}
        return known | quantities(self.effects, self.headline)

    @property
    def closed(self) -> bool:
        """Whether household spending is among the effects."""
        return self.effects["output"].consumption_induced is not None

    def by_channel(self) -> list[dict[str, Cell]]:
        """Return a row for each effect: how it comes about."""
        return [
            {
                "effect": one.name,
                "unit": one.unit,
                "initial": one.initial,
                "first_round": one.first_round,
                "industrial_support": one.industrial_support,
                "consumption_induced": one.consumption_induced,
                "total": one.total,
            }
            for one in self.effects.values()
        ]

    def by_round(self) -> list[dict[str, Cell]]:
        """Return a row for each round of supply, the demand itself as round 0, and one for all later rounds."""
        last = len(self.effects["output"].by_round) - 1
        return [
            {"round": f"{at}" if at < last else f"{at} and later"}
            | {one.name: float(one.by_round[at]) for one in self.effects.values()}
            for at in range(last + 1)
        ]

    def by_sector(self) -> list[dict[str, Cell]]:
        """Return a row for each sector in which something happens; columns `..._induced` are of household spending."""
        rows: list[dict[str, Cell]] = []
        for at, (code, name) in enumerate(zip(self.codes, self.names, strict=True)):
            row: dict[str, Cell] = {"code": code, "name": name, "demand": float(self.demand[at])}
            for one in self.effects.values():
                row[one.name] = float(one.by_sector[at])
                if one.by_sector_induced is not None:
                    row[f"{one.name}_induced"] = float(one.by_sector_induced[at])
            if any(row[column] for column in list(row)[2:]):
                rows.append(row)
        return rows


def effects_of_demand(
    table: Table, demand: Array, model: DomesticModel | None = None, rounds: int = ROUNDS
) -> DemandEffects:
    """Return what a demand for domestic products sets off, by round of supply and by sector.

    E = e' L f = e' f + e' A f + e' (L - I - A) f, and with households e' L* f, for output and each quantity e

    Args:
        table: the table.
        demand: f, at basic prices and without what is bought abroad, (n,) [money].
        model: of the table, where it is already known.
        rounds: of supply that are shown one by one.

    Returns:
        Effects: output and value in [money], jobs and extensions in their units.

    Raises:
        BalanceError: the table has no non-negative solution, the demand is for a product that is not produced, or more
            than 1.02 of the demand would end as value added, imports and taxes.

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
    type1, by_round = found.type1[:, 0], layers(model.domestic, demand, found.type1[:, 0], rounds)
    induced = None if found.type2 is None else found.type2[:, 0] - type1
    closure = model.closure
    if closed and model.row is not None and model.column is not None:
        back = model.corner + float(model.row @ found.type1[:, 1])
        total = float(model.column.sum()) + model.corner
        closure += f"; the household column sums to {total:.3g}, and {back:.3g} of a unit spent comes back as income"
    effects = {"output": _effect("output", table.unit.text, np.ones(len(demand)), by_round, type1, induced)}
    for name, (coefficients, unit) in direct_effects(table, model).items():
        per = coefficients * (table.unit.per_million if unit else 1.0)
        effects[name] = _effect(name, unit or table.unit.text, per, by_round, type1, induced)
    _check_end(effects, float(demand.sum()))
    notes = tuple(dict.fromkeys((*table.notes, *model.notes)))
    return DemandEffects(
        table.codes, table.names, demand, effects, table.unit.text, model.treatment, closure, table.balance, notes,
        sums_of(table), lacking(table, model), headline_jobs(table),
    )  # fmt: skip


def _check_end(effects: Mapping[str, Effect], demand: float) -> None:
    known = [name for name in ("gva", "imports", "taxes") if name in effects]
    ends = sum(float(effects[name].by_sector.sum()) for name in known)
    if demand > 0 and ends > most_of(known) * demand:
        raise BalanceError(
            f"Of a unit of this demand {ends / demand:.4g} units would end as {' + '.join(known)}. Inputs, imports and "
            "value added are more than output: check whether imports stand in flows that are called domestic, whether "
            "rows sell and columns buy, and the units."
        )


def _effect(name: str, unit: str, per: Array, rounds: Array, type1: Array, induced: Array | None) -> Effect:
    by_round, whole = rounds @ per, float(per @ type1)
    initial = float(by_round[0])
    bought = float(by_round[1])
    more = None if induced is None else float(per @ induced)
    spread = None if induced is None else per * induced
    return Effect(name, unit, initial, bought, whole - initial - bought, more, per * type1, spread, by_round)


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
