"""Write lists to fill for a country."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, say, wrote
from impact.cli._names import COUNTRY


@click.command("new")
@click.argument("country", type=COUNTRY, metavar="ISO3")
@click.option("-o", "--output", type=Output(), help="Folder to write; ISO3-lists unless given.")
@click.option("--year", type=click.IntRange(1900, 2100), default=2025, help="Year of figures and prices.")
@click.option("--table-year", type=click.IntRange(1900, 2100), help="Year of the national table.")
def command(country: str, output: Path | None, year: int, table_year: int | None) -> None:
    """Write a folder of lists to fill for a country, called by the three letters of ISO 3166.

    Each row is a figure that a kind of project asks for, with key, unit and, under 'note', who needs it and what is not
    estimated without it. Nothing is filled in, and nothing that is there is replaced.

    \b
    Examples:
      impact pack new KEN
      impact pack new KEN --table-year 2019 -o kenya
    """
    from impact import api

    folder = output or Path(f"{country}-lists")
    count = api.new_pack(country, folder, year=year, table_year=table_year)
    say(f"{count} rows to fill. README.md in the folder says how.")
    wrote(folder)
