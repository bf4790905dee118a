"""Tables by themselves: what is made of one, and what it says of its sectors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from impact.arrays import Array
    from impact.catalogue.io_table import InputOutputTable
    from impact.economy.demand_effects import DemandEffects
    from impact.economy.ras import Margins
    from impact.models.tables.regional import Method, Regional

Folders = tuple[Path, ...]
FILE = "table.yaml"


def table(name: str | Path, *, data: Folders = ()) -> InputOutputTable:
    """Return a table: a folder, `UZB` for the newest one of a country, or `UZB/io_2022`.

    Raises:
        ProblemsError: everything that is wrong in it.
    """
    from impact.catalogue.io_table_named import table_named

    return table_named(name, data)


def effects(
    name: str | Path,
    demand: Path | Mapping[str, float] | None = None,
    *,
    direct_jobs: Mapping[str, float] | None = None,
    gwp: str = "",
    data: Folders = (),
) -> DemandEffects:
    """Return what a demand, or the output that goes with given direct jobs, sets off.

    Args:
        name: of the table.
        demand: for domestic products at basic prices: by code, in the unit of the table; or a file of two columns, the
            second headed by its money unit.
        direct_jobs: by code, in the unit of the table's first count of jobs.
        gwp: set of warming potentials by which greenhouse gases are added up, such as AR6.
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
        result = effects_of_demand(found, wanted)
        return replace(result, notes=(note, *result.notes))
    values = demand if isinstance(demand, Mapping) else money_of(read_list(Path(demand or ""), found), found)
    return effects_of_demand(found, demand_of(values, found))


def with_gases(found: InputOutputTable, gwp: str, data: Folders = ()) -> InputOutputTable:
    """Return the table, with greenhouse gases added up where a set of warming potentials is named."""
    if not gwp:
        return found
    from impact.catalogue.catalogue import Catalogue
    from impact.catalogue.io_table_gases import with_greenhouse_gases

    return with_greenhouse_gases(found, gwp, Catalogue(data))


def regional_table(
    name: str | Path,
    region: Path,
    *,
    method: Method = "flq",
    delta: float = 0.3,
    called: str = "",
    place: str = "",
    data: Folders = (),
) -> Regional:
    """Return a table of a region, estimated from that of the nation by location quotients.

    Args:
        name: of the nation's table.
        region: file of two columns, `code` and the region's jobs or output, headed by their unit (`persons`,
            `million UZS_2022`); sectors that are left out have none.
        method: `slq`, `cilq`, `rlq` or `flq`.
        delta: of Flegg's quotients.
        called, place: name of the region, and its code after ISO 3166 (`UZ-JI`).
        data: folders of the user.
    """
    from impact.catalogue.io_table_lists import counted, is_money, money_of, read_list
    from impact.economy.demand_effects import demand_of
    from impact.models.tables.regional import regional

    nation = table(name, data=data)
    listed = read_list(region, nation)
    jobs, own = "", None
    if is_money(listed):
        own = demand_of(money_of(listed, nation), nation)
    else:
        jobs, own = counted(listed, nation)
    return regional(nation, own, jobs, method, delta, called, place)


def updated_table(
    name: str | Path,
    totals: Path,
    year: int,
    *,
    unit: str = "",
    kept: Margins = "both",
    spending: float | None = None,
    data: Folders = (),
) -> InputOutputTable:
    """Return a table of another year: flows brought to new totals by RAS or GRAS, all else as the totals say.

    Args:
        name: of the table.
        totals: file with a row for each sector: `code`, `sales`, `inputs`, `output` and what else is known.
        year: of the totals.
        unit, kept, spending: see `impact.models.tables.updated`.
        data: folders of the user.
    """
    from impact.catalogue.io_table_lists import read_columns
    from impact.models.tables.updated import updated

    old = table(name, data=data)
    return updated(old, read_columns(totals, old), year, unit, kept, spending)


def aggregated_table(name: str | Path, groups: Path, *, data: Folders = ()) -> InputOutputTable:
    """Return a table of fewer sectors; `groups` is a file of two columns, the code of each sector and its group."""
    from impact.catalogue.io_table_lists import read_groups
    from impact.models.tables.aggregated import aggregated

    found = table(name, data=data)
    return aggregated(found, read_groups(groups, found))


def save_table(found: InputOutputTable, folder: Path, made: str = "") -> Path:
    """Write a table folder, which is read again before, so that what is written can be read.

    Raises:
        ImpactError: the place holds something else than a table folder.
        ProblemsError: the table is not one that could be read; everything that is wrong.
    """
    from impact.catalogue.io_table_write import table_files
    from impact.files.folders import write_folder

    write_folder(folder, table_files(found, made), _is_table)
    return folder


def _is_table(folder: Path) -> bool:
    return folder.joinpath(FILE).is_file()


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
