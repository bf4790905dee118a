"""List countries: what is known of each, and which briefs are possible."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders, language_option, templates_option
from impact.cli._names import COUNTRY
from impact.cli._terminal import format_option, print_rows
from impact.plain_rows import READ, Form


@click.command("countries")
@click.argument("country", type=COUNTRY, required=False)
@language_option("Of what is said of a country: BCP 47.")
@format_option
@templates_option
@folders
def command(
    country: str | None, language: str, form: Form, data: tuple[Path, ...], templates: tuple[Path, ...]
) -> None:
    """List all countries, or what is known of one COUNTRY (ISO code) and what each gap costs.

    A brief of a kind is full, without supply chain where a country has no table and the kind can do without, or lacks
    so many things.

    \b
    Examples:
      impact data countries --format csv
      impact data countries KEN
    """
    from impact import api

    if country is None:
        print_rows(api.countries(full=form not in READ, language=language, templates=templates, data=data), form)
        return
    words, rows = api.country(country, language=language, templates=templates, data=data)
    if form == "table":
        click.echo("\n".join(words))
    else:
        print_rows(rows, form)
