"""List what a first scenario takes from its kind of project and its country, and what it must say itself."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders
from impact.cli._names import COUNTRY, KIND
from impact.cli._terminal import format_option, on_terminal, print_rows
from impact.plain_rows import READ, Form


@click.command("defaults")
@click.argument("kind", type=KIND)
@click.option("--country", type=COUNTRY, required=True, help="ISO code of the country, such as UZB.")
@format_option
@folders
def command(kind: str, country: str, form: Form, data: tuple[Path, ...]) -> None:
    """List the defaults of KIND in a country: address in the scenario, value, range, unit, source, year, grade, why.

    A scenario that says 'inherits: defaults' takes them: those of every kind of project, over them those of its kind,
    over them those of its country; what the scenario states itself goes before. Last come the addresses that have no
    default, because only the client can say what belongs there. A name that ends in ? is filled in where the scenario
    gives that name, * stands for each name that it gives.

    \b
    Examples:
      impact data defaults spending --country UZB
      impact data defaults spending --country UZB --format csv
    """
    from impact import api
    from impact.scenario.defaults.listing import as_text, reading_rows

    rows = api.defaults(kind, country, data=data)
    if form == "table" and not on_terminal():
        click.echo(as_text(rows), nl=False)
    else:
        print_rows(reading_rows(rows) if form in READ else rows, form, title=f"{kind}, {country}")
