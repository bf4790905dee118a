"""Write the table folder of a publisher's workbook."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, say, wrote


@click.command("read")
@click.argument("workbook", type=click.Path(path_type=Path))
@click.option(
    "--layout", required=True, type=click.Path(path_type=Path), help="YAML: the keys of table.yaml, and 'sheets'."
)
@click.option("-o", "--output", required=True, type=Output(), help="Folder to write.")
def command(workbook: Path, layout: Path, output: Path) -> None:
    """Write the table folder of a publisher's WORKBOOK (.xlsx), by a layout that you describe.

    The layout holds the keys of table.yaml, and says under 'sheets' where flows, primary inputs and final use are:
    'impact guide own-table' shows one. What is wrong is named with sheet and cell, and then nothing is written.

    \b
    Example:
      impact table read published.xlsx --layout layout.yaml -o my-table
    """
    from impact import api

    made = api.read_table(workbook, layout, output)
    say("\n".join([f"Balance: {made.balance}.", *(f"Note: {note}." for note in made.notes)]))
    wrote(output)
