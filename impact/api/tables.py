"""National tables by themselves: read, shown, made of other tables, and written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from impact.core.errors import ImpactError, list_choices

if TYPE_CHECKING:
    from impact.core.arrays import Array
    from impact.core.io_table import InputOutputTable
    from impact.formulas.economy.linkages import Linkage, Paths
    from impact.formulas.economy.multipliers import Multipliers
    from impact.formulas.economy.ras import Margins

Folders = tuple[Path, ...]
FILE = "table.yaml"
MADE = "Made by 'impact table', which replaces this folder when it is asked to write here again."


def table(name: str | Path, *, data: Folders = ()) -> InputOutputTable:
    """Return a table: a folder, `UZB` for the newest one of a country, or `UZB/io_2022`."""
    from impact.catalogue.data_folders import country_codes, country_pack
    from impact.catalogue.io_table.build import shared_io_table

    country, _, which = str(name).partition("/")
    if Path(name, FILE).is_file() or country not in country_codes(data):
        return shared_io_table(Path(name))
    tables = country_pack(country, data).tables
    if not tables or (which and which not in tables):
        raise ImpactError(f"The data hold no table '{name}'. {list_choices(list(tables))}")
    return shared_io_table(tables[which or list(tables)[-1]])


def multipliers(name: str | Path, *, data: Folders = ()) -> Multipliers:
    """Return Type I multipliers and effects of every sector of a table; see `table` for its name."""
    from impact.formulas.economy.multipliers import multiplier_table

    return multiplier_table(table(name, data=data))


def linkages(name: str | Path, *, data: Folders = ()) -> tuple[Linkage, ...]:
    """Return linkages of every sector of a table, and which are key sectors."""
    from impact.formulas.economy import linkages as ties

    return ties.linkages(table(name, data=data))


def supply_paths(
    name: str | Path, demand: Mapping[str, float], effect: str = "employment", least: float = 0.005, data: Folders = ()
) -> Paths:
    """Return the paths of purchases that carry most of an effect; see `impact.formulas.economy.linkages`."""
    from impact.formulas.economy import linkages

    return linkages.supply_paths(table(name, data=data), demand, effect, least)


def regional_table(
    name: str | Path, region: str | Path, *, delta: float = 0.3, place: str = "", data: Folders = ()
) -> InputOutputTable:
    """Return a table of a region, estimated from that of the nation by location quotients.

    `region` is a file of two columns, `code` and the region's jobs or output, headed by their unit (`persons`, `million
    UZS_2022`); sectors that are left out have none. For the rest see `impact.model.tables`.
    """
    from impact.catalogue.io_table.published import read_list
    from impact.model.tables import regional

    nation = table(name, data=data)
    jobs, own = read_list(Path(region), nation)
    return regional(nation, own, jobs, delta, place)


def updated_table(
    old: InputOutputTable, sales: Array, inputs: Array, output: Array, year: int, unit: str, kept: Margins = "both"
) -> InputOutputTable:
    """Return a table brought to new totals by RAS; see `impact.model.tables` for what they are."""
    from impact.model.tables import updated

    return updated(old, sales, inputs, output, year, unit, kept)


def aggregated_table(large: InputOutputTable, groups: Mapping[str, str]) -> InputOutputTable:
    """Return a table with its sectors added up to groups, given by the code of each sector."""
    from impact.model.tables import aggregated

    return aggregated(large, groups)


def read_table(source: Any, layout: str | Path, folder: str | Path) -> InputOutputTable:
    """Write the table folder of a publisher's workbook or of a pymrio object, and return the table.

    Args:
        source: The workbook (.xlsx), or a `pymrio.IOSystem`.
        layout: File with the keys of table.yaml; for a workbook also `sheets`, which say where it holds what.
        folder: Where to write.

    Raises:
        ProblemsError: Everything that is wrong in workbook and layout, with sheet and cell.
    """
    from impact.catalogue.io_table.build import build, describe
    from impact.catalogue.io_table.description import Description
    from impact.catalogue.io_table.published import Layout, read_published, sheets_of_pymrio
    from impact.catalogue.io_table.write import files_of_sheets
    from impact.files.reading import read_bytes, read_text
    from impact.files.xlsx import Workbook
    from impact.files.yaml import read_yaml

    keys, places = read_yaml(read_text(Path(layout)), str(layout))
    if isinstance(source, str | Path):
        described = describe(keys, places, Layout)
        book = Workbook(read_bytes(Path(source), str(source)), str(source))
        build(described, sheets := read_published(book, str(source), described, places))
    else:
        build(describe(keys, places, Description), sheets := sheets_of_pymrio(source))
    return _written(files_of_sheets(keys, sheets.grids, MADE), Path(folder))


def save_table(found: InputOutputTable, folder: str | Path) -> InputOutputTable:
    """Write a table folder, and return the table as it is read again, with its balance and notes.

    Raises:
        ImpactError: The place holds something that was not written by this function.
        ProblemsError: The table is not one that could be read; everything that is wrong.
    """
    from impact.catalogue.io_table.write import files_of_table

    return _written(files_of_table(found, MADE), Path(folder))


def _written(files: Mapping[str, bytes], folder: Path) -> InputOutputTable:
    from tempfile import TemporaryDirectory

    from impact.catalogue.io_table.build import load_io_table
    from impact.files import writable_folder, write_folder

    writable_folder(folder, _is_ours)
    with TemporaryDirectory() as place:
        for name, content in files.items():
            Path(place, name).write_bytes(content)
        again = load_io_table(Path(place))
    write_folder(folder, files, _is_ours)
    return again


def _is_ours(folder: Path) -> bool:
    """Say whether a table folder was written here, so that it may be replaced; others hold the user's own work."""
    try:
        return folder.joinpath(FILE).read_text(encoding="utf-8").startswith(f"# {MADE}\n")
    except (OSError, UnicodeDecodeError):
        return False
