"""Write the results of a study in the form of another tool."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, folders, wrote
from impact.cli._names import SCENARIO


@click.command("export")
@click.argument("scenarios", type=SCENARIO, nargs=-1, required=True, metavar="SCENARIO...")
@click.option("--to", "form", type=click.Choice(["iamc"]), required=True, help="Form: iamc is the CSV that pyam reads.")
@click.option("-o", "--output", type=Output(dir_okay=False), help="Write to this file.")
@folders
def command(scenarios: tuple[str, ...], form: str, output: Path | None, data: tuple[Path, ...]) -> None:
    """Write the results by year of each SCENARIO (a shipped name, a file or a study folder) for another tool.

    iamc: columns model, scenario, region, variable, unit, year and value; the 5th and 95th percentile stand as
    variables of their own with a suffix. Without -o it goes to standard output. Several scenarios stand in one file, or
    none does.

    \b
    Examples:
      impact export byd-jizzakh.study --to iamc -o byd-jizzakh.csv
      impact export my-plant.yaml other.yaml --to iamc
    """
    from impact import api
    from impact.cli._several import named
    from impact.files import writable, write_file

    if output is not None:
        writable(output)
    parts = [{"iamc": api.iamc}[form](scenario, data=data) for scenario in named(scenarios, studies=True)[0]]
    text = parts[0] + "".join(part.partition("\n")[2] for part in parts[1:])
    if output is None:
        click.echo(text, nl=False)
    else:
        write_file(output, text.encode())
        wrote(output)
