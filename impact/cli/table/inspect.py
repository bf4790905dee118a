"""Say what a published table seems to be, and write its description as a start."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, wrote


@click.command("inspect")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--sheet", default="", help="Look at this sheet of the workbook only.")
@click.option("-o", "--output", type=Output(), help="Write a table folder here: table.yaml, and the file beside it.")
def command(file: Path, sheet: str, output: Path | None) -> None:
    """Say what each sheet of FILE seems to be: a workbook (.xlsx) or a CSV as an office published it.

    Named are header row, codes, flows, final use, primary inputs, totals, the format of numbers, and hidden, merged and
    formula cells. The description, table.yaml, is a start: what is not sure is marked '# ?' in it.

    \b
    Examples:
      impact table inspect published.xlsx
      impact table inspect published.xlsx --sheet "Table 3" -o my-table
    """
    from impact import api

    found = api.inspect_table(file, sheet)
    for seen in found.sheets:
        for line in seen.lines():
            click.echo(line)
    if output is None:
        click.echo()
        click.echo(api.draft_of(found), nl=False)
    else:
        api.save_draft(found, output)
        wrote(output)
