"""List what there is: kinds of project, countries, scenarios, documents, themes, languages, charts, sections."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders, templates_option

PARTS = ("kinds", "scenarios", "documents", "themes", "languages", "charts", "sections")
COUNTRIES = "countries"


@click.command("list")
@click.argument("part", type=click.Choice((*PARTS, COUNTRIES)), required=False)
@click.argument("country", required=False)
@click.option(
    "--format", "form", type=click.Choice(["table", "csv", "json", "md"]), default="table", help="Of countries."
)
@templates_option
@folders
def command(
    part: str | None, country: str | None, form: str, data: tuple[Path, ...], templates: tuple[Path, ...]
) -> None:
    """List the names of one sort of PART, or of all sorts; of countries, what is known and which briefs are possible.

    A brief of a kind is full, without supply chain where a country has no table and the kind can do without, or lacks
    so many things: impact list countries COUNTRY names them, and what each gap costs.

    \b
    Examples:
      impact list
      impact list kinds
      impact list countries --format csv
      impact list countries KEN
    """
    from impact import api

    if part == COUNTRIES:
        click.echo(api.countries(country, form, data=data), nl=False)
        return
    if country is not None or form != "table":
        raise click.UsageError(f"COUNTRY and --format go with '{COUNTRIES}'.")
    for name in (part,) if part else PARTS:
        found = api.parts(name, data, templates)
        click.echo("\n".join(found) if part else f"{name}: {', '.join(found)}")
