"""Tables by themselves: read, made of other tables, and written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from impact.catalogue.io_table import InputOutputTable
    from impact.catalogue.io_table_inspect import Inspection
    from impact.economy.ras import Margins
    from impact.models.tables.regional import Method

Folders = tuple[Path, ...]
FILE = "table.yaml"
MADE = "Made by 'impact table', which replaces this folder when it is asked to write here again."


def table(name: str | Path, *, data: Folders = ()) -> InputOutputTable:
    """Return a table: a folder, `UZB` for the newest one of a country, or `UZB/io_2022`.

    Raises:
        ProblemsError: everything that is wrong in it.
    """
    from impact.catalogue.io_table_named import table_named

    return table_named(name, data)


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
) -> InputOutputTable:
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


def proxy_table(scenario: str | Path, *, data: Folders = ()) -> InputOutputTable:
    """Return the table that a scenario makes of tables of other countries.

    Args:
        scenario: a shipped name or a scenario file. data: folders of the user.

    Raises:
        ImpactError: it names none, or what its level needs is lacking.
    """
    from impact.catalogue.catalogue import Catalogue
    from impact.errors import ImpactError
    from impact.models.inputs import Inputs
    from impact.scenario.load import load
    from impact.uncertainty.draws import Draws

    loaded = load(str(scenario), tuple(data))
    inputs = Inputs(loaded, Catalogue(tuple(data), loaded.scenario.project.kind), Draws(0, loaded.scenario.seed))
    if inputs.proxied is None:
        raise ImpactError(
            f"{loaded.name} names a table of its country and no proxy: see 'supply_chain' in data/README.md."
        )
    return inputs.proxied.table


def save_table(found: InputOutputTable, folder: Path) -> InputOutputTable:
    """Write a table folder, and return the table as it is read again, with its balance and notes.

    It is read before it takes its place: a table that could not be read is not written.

    Args:
        found: the table, whose own notes are kept. folder: where.

    Raises:
        ImpactError: the place holds something that was not written by this function.
        ProblemsError: the table is not one that could be read; everything that is wrong.
    """
    from tempfile import TemporaryDirectory

    from impact.catalogue.io_table_read import load_io_table
    from impact.catalogue.io_table_write import table_files
    from impact.files import writable_folder, write_folder

    writable_folder(folder, _is_ours)
    files = table_files(found, MADE)
    with TemporaryDirectory() as place:
        for name, content in files.items():
            Path(place, name).write_bytes(content)
        again = load_io_table(Path(place))
    write_folder(folder, files, _is_ours)
    return again


def inspect_table(file: Path, sheet: str = "") -> Inspection:
    """Return what each sheet of a workbook, or a CSV file, seems to be.

    Args:
        file: as an office published it. sheet: only this one.

    Raises:
        ImpactError: there is no such file or sheet, or it is neither a workbook nor a text.
    """
    from impact.catalogue.io_table_inspect import inspect

    return inspect(file, sheet)


def draft_of(found: Inspection) -> str:
    """Return table.yaml as a start, of a file that was inspected; what is not sure is marked '# ?'."""
    from impact.catalogue.io_table_draft import draft

    return draft(found, _plain(found.file))


def save_draft(found: Inspection, folder: Path) -> None:
    """Write a table folder: table.yaml as a start, and the file beside it.

    Raises:
        ImpactError: something is there, which is the user's own work.
    """
    from impact.files import write_folder

    files = {FILE: draft_of(found).encode(), _plain(found.file): found.data}
    write_folder(folder, files, lambda place: False)


def _plain(file: Path) -> str:
    """Return the name of a file in a table folder."""
    from impact.plain_names import is_plain

    return file.name if is_plain(file.name) and file.name != FILE else f"published{file.suffix.lower()[:6]}"


def _is_ours(folder: Path) -> bool:
    """Say whether a table folder was written here, so that it may be replaced; others hold the user's own work."""
    try:
        return folder.joinpath(FILE).read_text(encoding="utf-8").startswith(f"# {MADE}\n")
    except (OSError, UnicodeDecodeError):
        return False
