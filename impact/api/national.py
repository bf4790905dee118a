"""What a table says of its sectors, of a demand, and of the ties between sectors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from impact.api.tables import Folders, table, with_gases

if TYPE_CHECKING:
    from impact.arrays import Array
    from impact.economy.demand_effects import DemandEffects
    from impact.economy.input_output_results import Multipliers


def multipliers(
    name: str | Path,
    kind: Literal["1", "2", "both"] = "both",
    *,
    parts: bool = False,
    gwp: str = "",
    data: Folders = (),
) -> Multipliers:
    """Return multipliers, effects and linkages of every sector of a table.

    Args:
        name: of the table: a folder, `UZB` for the newest one of a country, or `UZB/io_2022`.
        kind: Type I, Type II or both.
        parts: add what each effect consists of (direct, first round, industrial support, consumption induced).
        gwp: set of warming potentials by which greenhouse gases are added up, such as AR6.
        data: folders of the user.

    Raises:
        ProblemsError: the table has faults; all of them are named at once.
    """
    from impact.economy.input_output_results import multiplier_table

    return multiplier_table(with_gases(table(name, data=data), gwp, data), kind, parts=parts)


def effects(
    name: str | Path,
    demand: Path | Mapping[str, float] | None = None,
    *,
    direct_jobs: Mapping[str, float] | None = None,
    gwp: str = "",
    rounds: int = 5,
    data: Folders = (),
) -> DemandEffects:
    """Return what a demand, or the output that goes with given direct jobs, sets off.

    Args:
        name: of the table.
        demand: for domestic products at basic prices: by code, in the unit of the table; or a file of two columns, the
            second headed by its money unit.
        direct_jobs: by code, in the unit of the table's first count of jobs.
        gwp: set of warming potentials by which greenhouse gases are added up, such as AR6.
        rounds: of supply that are shown one by one.
        data: folders of the user.

    Raises:
        ImpactError: neither or both are given, or a code is not in the table.
    """
    from dataclasses import replace

    from impact.catalogue.io_table_lists import money_of, read_list
    from impact.economy.demand_effects import demand_for_jobs, demand_of, effects_of_demand
    from impact.errors import ImpactError

    if (demand is None) == (not direct_jobs):
        raise ImpactError("Give a demand, or direct jobs, and not both.")
    found = with_gases(table(name, data=data), gwp, data)
    if direct_jobs:
        wanted, first = demand_for_jobs(direct_jobs, found), next(iter(found.jobs.values()))
        each = ", ".join(f"{value:,.6g} {first.unit} in {code}" for code, value in direct_jobs.items())
        output = f"{wanted.sum():,.6g} {found.unit.text} of output"
        note = f"{each} stand for {output}, at the mean of the sector: an assumption"
        result = effects_of_demand(found, wanted, rounds=rounds)
        return replace(result, notes=(note, *result.notes))
    values = demand if isinstance(demand, Mapping) else money_of(read_list(Path(demand or ""), found), found)
    return effects_of_demand(found, demand_of(values, found), rounds=rounds)


@dataclass(frozen=True)
class Linkage:
    """How a sector is tied to others.

    Attributes:
        direct_backward, direct_forward: after Chenery and Watanabe.
        backward_linkage, forward_linkage: of all rounds, over the mean.
        kind: key (both above 1), backward, forward, or weak; not produced.
        lost: part of all output that would go with the sector (hypothetical extraction) [1].
    """

    code: str
    name: str
    direct_backward: float
    direct_forward: float
    backward_linkage: float
    forward_linkage: float
    kind: Literal["key", "backward", "forward", "weak", "not produced"]
    lost: float


def linkages(name: str | Path, *, data: Folders = ()) -> tuple[Linkage, ...]:
    """Return linkages of every sector and which are key sectors, in the order of the table."""
    from impact.economy import linkages as ties
    from impact.economy.input_output import leontief_inverse
    from impact.economy.input_output_model import domestic_model

    found = table(name, data=data)
    domestic = domestic_model(found).domestic
    inverse, made = leontief_inverse(domestic, found.codes), found.output > 0
    columns = (
        ties.direct_backward(domestic),
        ties.direct_forward(domestic, found.output),
        ties.over_mean(inverse.sum(axis=0), made),
        ties.over_mean(ties.ghosh_row_sums(inverse, found.output), made),
        ties.extraction_losses(inverse, found.output) / found.output.sum(),
    )
    rows = zip(found.codes, found.names, made.tolist(), *(each.tolist() for each in columns), strict=True)
    return tuple(
        Linkage(code, title, back, ahead, pulls, pushes, _kind(exists, pulls, pushes), lost)
        for code, title, exists, back, ahead, pulls, pushes, lost in rows
    )


def _kind(exists: bool, pulls: float, pushes: float) -> Literal["key", "backward", "forward", "weak", "not produced"]:
    if not exists:
        return "not produced"
    if pulls > 1:
        return "key" if pushes > 1 else "backward"
    return "forward" if pushes > 1 else "weak"


@dataclass(frozen=True)
class PathFound:
    """A path of purchases; `path` names the sectors from final demand backwards.

    Attributes:
        effect, share: of the last sector on it, and as a part of all [1].
        onward: part of all that goes along it and further [1].
    """

    path: tuple[str, ...]
    effect: float
    share: float
    onward: float


@dataclass(frozen=True)
class PathsFound:
    """The paths that carry most of an effect, the largest first; `unit` is that of the effects, `whole` all of it."""

    unit: str
    whole: float
    paths: tuple[PathFound, ...]


def supply_paths(
    name: str | Path,
    demand: Mapping[str, float],
    effect: str = "employment",
    *,
    least: float = 0.005,
    longest: int = 8,
    data: Folders = (),
) -> PathsFound:
    """Return the paths of purchases that carry most of an effect of a demand.

    Args:
        name: of the table.
        demand: by code, in the unit of the table.
        effect: `employment`, `gva`, `output` or another effect of the table.
        least: part of the whole that a path must carry [1].
        longest: number of steps behind the first sector.
        data: folders of the user.

    Raises:
        ImpactError: the table does not have the effect, or a code.
    """
    import numpy as np

    from impact.economy.demand_effects import demand_of
    from impact.economy.input_output import leontief_inverse
    from impact.economy.input_output_model import domestic_model
    from impact.economy.input_output_results import direct_effects
    from impact.economy.rounds import paths
    from impact.errors import ImpactError, there_are

    found = table(name, data=data)
    model = domestic_model(found)
    known: dict[str, tuple[Array, str]] = {"output": (np.ones(len(found)), "")} | direct_effects(found, model)
    if effect not in known:
        raise ImpactError(f"{found.name} has no effect '{effect}'. {there_are(list(known))}")
    per, unit = known[effect]
    per = per * (found.unit.per_million if unit else 1.0)
    wanted = demand_of(demand, found)
    whole = per @ leontief_inverse(model.domestic, found.codes)
    total = float(whole @ wanted)
    kept = paths(per, model.domestic, whole, wanted, least, longest)
    steps = tuple(
        PathFound(tuple(found.codes[i] for i in one.sectors), one.effect, one.effect / total, one.onward / total)
        for one in kept
    )
    return PathsFound(unit or found.unit.text, total, steps)
