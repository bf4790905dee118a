"""Write the rows of data that a scenario lacks."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, folders, wrote


@click.command("needs")
@click.argument("scenario")
@click.option("-o", "--output", type=Output(dir_okay=False), help="Write to this file.")
@folders
def command(scenario: str, output: Path | None, data: tuple[Path, ...]) -> None:
    """Write a row for every figure that SCENARIO asks for and the catalogue does not hold, as a data file to fill.

    Fill in value, source and grade of each row, and put the file into a folder given with --data, as
    FOLDER/countries/ISO3/NAME.csv. The column 'note' says whether the figure is needed, or what is not estimated
    without it. A national table that is missing is named on standard error.

    \b
    Examples:
      impact needs my-plant.yaml
      impact needs my-plant.yaml -o my-data/countries/KAZ/wanted.csv
    """
    from impact import api
    from impact.cli import say
    from impact.files import write_file

    found = api.needs(scenario, data=data)
    if found.table:
        say(found.table)
    if not found.rows:
        say("The catalogue holds every figure that the scenario asks for.")
    elif output is None:
        click.echo(found.rows, nl=False)
    else:
        write_file(output, found.rows.encode())
        wrote(output)
