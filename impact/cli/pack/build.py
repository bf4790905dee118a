"""Build a country pack from lists that were filled in."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, say, wrote
from impact.cli._names import COUNTRY


@click.command("build")
@click.argument("country", type=COUNTRY, metavar="ISO3")
@click.argument("source", type=click.Path(exists=True, path_type=Path))
@click.option("-o", "--output", type=Output(), help="Folder to write; ISO3-data unless given.")
def command(country: str, source: Path, output: Path | None) -> None:
    """Write the data folder of a country from SOURCE: a folder of lists, or a workbook.

    A list is a CSV file, or a sheet of a workbook (.xlsx) called in the same way, such as 'prices'; 'sources' is one
    too. Table folders (io_YEAR, where the table may be a workbook as published) and values.yaml are taken along. Rows
    without a value are left out. All is checked first: either the whole pack is written or nothing, and everything that
    is wrong is named at its line.

    \b
    Examples:
      impact pack build KEN KEN-lists
      impact pack build KEN kenya.xlsx -o KEN-data
    """
    from impact import api

    folder = output or Path(f"{country}-data")
    built = api.build_pack(country, source, folder)
    tables = ", ".join(built.tables) or "no table"
    say(f"{built.figures} figures, {built.sources} sources, {tables}; {built.empty} rows without a value left out.")
    if built.passed_over:
        say(f"Not read, for it is no part of a pack: {', '.join(built.passed_over)}.")
    wrote(folder)
