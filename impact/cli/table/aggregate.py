"""Write a table of fewer sectors."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, folders
from impact.cli._names import NATIONAL_TABLE
from impact.cli._tables import saved


@click.command("aggregate")
@click.argument("table", type=NATIONAL_TABLE)
@click.option(
    "--groups",
    required=True,
    type=click.Path(path_type=Path),
    help="CSV of two columns: the code of each sector, and its group.",
)
@click.option("-o", "--output", required=True, type=Output(), help="Folder to write.")
@folders
def command(table: str, groups: Path, output: Path, data: tuple[Path, ...]) -> None:
    """Write TABLE with its sectors added up to groups.

    Multipliers of the small table differ from those of the large one where a group mixes sectors with unlike inputs.

    \b
    Example:
      impact table aggregate UZB --groups sections.csv -o table-by-section
    """
    from impact import api

    made = api.aggregated_table(table, groups, data=data)
    saved(api.save_table(made, output), output)
