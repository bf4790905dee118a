"""Write a table of a region, estimated from that of the nation by location quotients."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from impact.cli import Output, folders
from impact.cli._names import NATIONAL_TABLE
from impact.cli._tables import saved

if TYPE_CHECKING:
    from impact.models.tables.regional import Method


@click.command("regional")
@click.argument("table", type=NATIONAL_TABLE)
@click.option(
    "--region",
    required=True,
    type=click.Path(path_type=Path),
    help="CSV of two columns: code, and the region's jobs or output, under their unit.",
)
@click.option(
    "--method",
    type=click.Choice(["slq", "cilq", "rlq", "flq"]),
    default="flq",
    help="Quotients: simple, cross-industry, Round's or Flegg's (default).",
)
@click.option("--delta", type=float, default=0.3, help="Of Flegg's quotients: the larger, the more is bought outside.")
@click.option("--name", default="", help="Of the region's table.")
@click.option("--place", default="", help="Code of the region after ISO 3166, such as UZ-JI.")
@click.option("-o", "--output", required=True, type=Output(), help="Folder to write.")
@folders
def command(
    table: str,
    region: Path,
    method: Method,
    delta: float,
    name: str,
    place: str,
    output: Path,
    data: tuple[Path, ...],
) -> None:
    """Write a table of a region, estimated from the national TABLE by location quotients.

    It is an estimate of grade D and no survey: what the region buys at home follows from how much of each sector it
    has. Sectors that are left out of --region have nothing there.

    \b
    Example:
      impact table regional UZB --region jobs.csv --place UZ-JI -o jizzakh-table
    """
    from impact import api

    made = api.regional_table(table, region, method=method, delta=delta, called=name, place=place, data=data)
    saved(api.save_table(made, output), output)
