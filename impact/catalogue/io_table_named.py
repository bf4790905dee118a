"""A table by the name that a user gives: a folder, or a country whose table is in the catalogue."""

from __future__ import annotations

from pathlib import Path

from impact.catalogue.country import country_codes, country_pack
from impact.catalogue.io_table import InputOutputTable
from impact.catalogue.io_table_kept import shared_io_table
from impact.errors import ImpactError, there_are


def table_named(name: str | Path, extra: tuple[Path, ...] = ()) -> InputOutputTable:
    """Return a table.

    Args:
        name: a table folder, `UZB` for the newest table of a country, or `UZB/io_2022` for one of several.
        extra: the user's data folders.

    Raises:
        ImpactError: there is neither such a folder nor such a country.
        ProblemsError: everything that is wrong in the table.
    """
    text = str(name)
    country, _, which = text.partition("/")
    if not Path(name).joinpath("table.yaml").is_file() and country in country_codes(extra):
        tables = country_pack(country, extra).tables
        if not tables:
            raise ImpactError(f"The data hold no table of {country}. {there_are(_with_tables(extra))}")
        if which and which not in tables:
            raise ImpactError(f"{country} has no table '{which}'. {there_are(list(tables))}")
        return shared_io_table(tables[which or list(tables)[-1]])
    if not Path(name).is_dir() and len(text) == 3 and text.isupper():
        raise ImpactError(f"The data hold no country '{text}' with a table. {there_are(_with_tables(extra))}")
    return shared_io_table(Path(name))


def _with_tables(extra: tuple[Path, ...]) -> list[str]:
    return [code for code in country_codes(extra) if country_pack(code, extra).tables]
