"""Write a table of a region, estimated from that of the nation by location quotients."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, folders, say, wrote
from impact.cli._names import NATIONAL_TABLE


@click.command("regional")
@click.argument("table", type=NATIONAL_TABLE)
@click.option(
    "--region", required=True, type=click.Path(path_type=Path), help="CSV of two columns: code, and jobs or output."
)
@click.option("--delta", type=float, default=0.3, help="The larger, the more is bought outside; 0.3 is usual.")
@click.option("--place", default="", help="Code of the region after ISO 3166, such as UZ-JI.")
@click.option("-o", "--output", required=True, type=Output(), help="Folder to write.")
@folders
def command(table: str, region: Path, delta: float, place: str, output: Path, data: tuple[Path, ...]) -> None:
    """Write a table of a region, estimated from the national TABLE by Flegg's location quotients.

    It is an estimate of grade D and no survey: what the region buys at home follows from how much of each sector it
    has. The unit of --region is in its header: persons, or money. Sectors that are left out there have nothing.

    \b
    Example:
      impact table regional UZB --region jobs.csv --place UZ-JI -o jizzakh-table
    """
    from impact import api

    made = api.save_table(api.regional_table(table, region, delta=delta, place=place, data=data), output)
    say("\n".join([f"Balance: {made.balance}.", *(f"Note: {note}." for note in made.notes)]))
    wrote(output)
