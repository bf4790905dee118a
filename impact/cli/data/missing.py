"""Write rows to fill for the figures that a scenario, or a kind of project in a country, lacks."""

from __future__ import annotations

import csv
import io
from datetime import datetime
from pathlib import Path

import click

from impact.cli import Output, folders, say, wrote
from impact.cli._names import COUNTRY, KIND, SCENARIO
from impact.cli._terminal import print_rows
from impact.plain_rows import FORMS, Form


@click.command("missing")
@click.argument("scenarios", type=SCENARIO, nargs=-1, metavar="[SCENARIO]...")
@click.option("--country", type=COUNTRY, help="Instead of a scenario: ISO code of a country, such as KEN; with --kind.")
@click.option("--kind", type=KIND, help="Kind of project.")
@click.option(
    "-o", "--output", type=Output(), help="Write a data folder to fill; of scenarios, write their rows to this file."
)
@click.option(
    "--format", "form", type=click.Choice(FORMS), default="csv", show_default=True, help="How to print; CSV to fill."
)
@folders
def command(
    scenarios: tuple[str, ...], country: str | None, kind: str | None, output: Path | None, form: Form,
    data: tuple[Path, ...],
) -> None:  # fmt: skip
    """Write a row to fill for every figure that a SCENARIO asks for and the catalogue does not hold.

    With --country and --kind: for every figure that the shipped scenarios of that kind read of their own country and
    this country has not, also where a default takes its place. -o FOLDER then writes a data folder: lists of the
    country and sources.csv. Fill in value, source, basis and grade of what you have, leave the rest empty, and name the
    folder with --data. 'impact check FOLDER' says what is wrong in it and what each gap costs.

    The column 'note' says what a figure is and what is not estimated without it; write over it what you did to the
    figure. A national table that is missing is named on standard error. What several scenarios lack is printed once; a
    folder means all scenarios in it.

    \b
    Examples:
      impact data missing my-plant.yaml --format table
      impact data missing my-plant.yaml -o KEN-data/countries/KEN/more.csv
      impact data missing --country KEN --kind power_plant -o KEN-data
    """
    if bool(scenarios) == bool(country and kind) or bool(country) != bool(kind):
        raise click.UsageError("Name a SCENARIO, or both --country and --kind.")
    if country and kind:
        _of_country(country, kind, output, form, data)
    else:
        _of_scenarios(scenarios, output, form, data)


def _of_country(country: str, kind: str, output: Path | None, form: Form, data: tuple[Path, ...]) -> None:
    from impact import api
    from impact.files import write_folder

    found = api.missing_of(country, kind, year=datetime.now().astimezone().year - 1, data=data)
    if found.table:
        say(found.table)
    if not found.rows:
        say(f"The packs of {country} hold every figure that the kind {kind} reads.")
    elif output is None:
        _print(found.rows, form)
    else:
        write_folder(output, found.folder, lambda folder: False)
        say(f"{sum(map(len, found.lists.values()))} rows to fill. impact guide own-country says how.")
        wrote(output)


def _of_scenarios(scenarios: tuple[str, ...], output: Path | None, form: Form, data: tuple[Path, ...]) -> None:
    from impact import api
    from impact.cli._several import each
    from impact.files import write_file

    rows: dict[str, None] = {}  # the header first

    def look(scenario: str) -> None:
        found = api.missing(scenario, data=data)
        if found.table:
            say(found.table)
        rows.update(dict.fromkeys(found.rows.splitlines(keepends=True)))

    try:
        each(scenarios, look)
    finally:
        if rows and output is not None:
            write_file(output, "".join(rows).encode())
            wrote(output)
        elif rows:
            _print("".join(rows), form)
    if not rows:
        say("The catalogue holds every figure that the scenario asks for.")


def _print(rows: str, form: Form) -> None:
    if form == "csv":
        click.echo(rows, nl=False)
    else:
        print_rows(list(csv.DictReader(io.StringIO(rows))), form)
