"""List what a first scenario takes from its kind of project and its country, and what it must say itself."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders


@click.command("defaults")
@click.argument("kind")
@click.option("--country", required=True, help="ISO code of the country, such as UZB.")
@click.option("--format", "form", type=click.Choice(["text", "csv", "json"]), default="text", help="How to print.")
@folders
def command(kind: str, country: str, form: str, data: tuple[Path, ...]) -> None:
    """List the defaults of KIND in a country: address in the scenario, value, range, unit, source, year, grade, why.

    A scenario that says 'inherits: defaults' takes them: those of every kind of project, over them those of its kind,
    over them those of its country; what the scenario states itself goes before. Last come the addresses that have no
    default, because only the client can say what belongs there. A name that ends in ? is filled in where the scenario
    gives that name, * stands for each name that it gives.

    \b
    Examples:
      impact defaults spending --country UZB
      impact defaults spending --country UZB --format csv
    """
    from impact import api
    from impact.cli._rows import as_csv, as_json
    from impact.scenario.defaults.listing import as_text

    rows = api.defaults(kind, country, data=data)
    click.echo({"text": as_text, "csv": as_csv, "json": as_json}[form](rows), nl=False)
