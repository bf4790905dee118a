"""List what there is: kinds of project, countries, scenarios, documents, themes, languages, charts, sections."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders, templates_option
from impact.cli._names import COUNTRY
from impact.cli._terminal import format_option, print_rows
from impact.plain_rows import READ, Form

PARTS = ("kinds", "scenarios", "documents", "themes", "languages", "charts", "sections")
COUNTRIES = "countries"


@click.command("list")
@click.argument("part", type=click.Choice((*PARTS, COUNTRIES)), required=False)
@click.argument("country", type=COUNTRY, required=False)
@format_option
@templates_option
@folders
def command(
    part: str | None, country: str | None, form: Form, data: tuple[Path, ...], templates: tuple[Path, ...]
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

    if part == COUNTRIES and country is not None:
        words, rows = api.country(country, data=data)
        if form == "table":
            click.echo("\n".join(words))
        else:
            print_rows(rows, form)
    elif part == COUNTRIES:
        print_rows(api.countries(full=form not in READ, data=data), form)
    elif country is not None:
        raise click.UsageError(f"COUNTRY goes with '{COUNTRIES}'.")
    else:
        _print_names({name: api.parts(name, data, templates) for name in ((part,) if part else PARTS)}, form)


def _print_names(names: dict[str, list[str]], form: Form) -> None:
    """Print names by sort: one a line of a single sort, a line a sort of several."""
    if form != "table":
        print_rows([{"sort": sort, "name": name} for sort, found in names.items() for name in found], form)
        return
    for sort, found in names.items():
        click.echo("\n".join(found) if len(names) == 1 else f"{sort}: {', '.join(found)}")
