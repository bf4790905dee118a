"""Write the rows of data that a scenario lacks."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import click

from impact.cli import Output, folders, wrote
from impact.cli._names import SCENARIO
from impact.cli._terminal import print_rows
from impact.plain_rows import FORMS, Form


@click.command("needs")
@click.argument("scenarios", type=SCENARIO, nargs=-1, required=True, metavar="SCENARIO...")
@click.option("-o", "--output", type=Output(dir_okay=False), help="Write to this file.")
@click.option(
    "--format", "form", type=click.Choice(FORMS), default="csv", show_default=True, help="How to print; CSV to fill."
)
@folders
def command(scenarios: tuple[str, ...], output: Path | None, form: Form, data: tuple[Path, ...]) -> None:
    """Write a row for every figure that a SCENARIO asks for and the catalogue does not hold, as a data file to fill.

    Fill in value, source and grade of each row, and put the file into a folder given with --data, as
    FOLDER/countries/ISO3/NAME.csv. The column 'note' says whether the figure is needed, or what is not estimated
    without it. A national table that is missing is named on standard error. What several scenarios lack stands in one
    file, each row once; a folder stands for all scenarios in it.

    \b
    Examples:
      impact needs my-plant.yaml --format table
      impact needs my-plant.yaml -o my-data/countries/KAZ/wanted.csv
    """
    from impact import api
    from impact.cli import say
    from impact.cli._several import each

    rows: dict[str, None] = {}  # the header first

    def look(scenario: str) -> None:
        found = api.needs(scenario, data=data)
        if found.table:
            say(found.table)
        rows.update(dict.fromkeys(found.rows.splitlines(keepends=True)))

    try:
        each(scenarios, look)
    finally:
        if rows:
            _write("".join(rows), output, form)
    if not rows:
        say("The catalogue holds every figure that the scenario asks for.")


def _write(rows: str, output: Path | None, form: Form) -> None:
    from impact.files import write_file

    if output is not None:
        write_file(output, rows.encode())
        wrote(output)
    elif form == "csv":
        click.echo(rows, nl=False)
    else:
        print_rows(list(csv.DictReader(io.StringIO(rows))), form)
