"""List what there is: kinds of project, countries, scenarios, documents, languages."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders, language_option, templates_option
from impact.cli._names import COUNTRY
from impact.cli._terminal import format_option, print_rows
from impact.plain_rows import READ, Form

PARTS = ("kinds", "scenarios", "documents", "themes", "languages", "charts", "sections")
COUNTRIES = "countries"


@click.command("list")
@click.argument("part", type=click.Choice((*PARTS, COUNTRIES)), required=False)
@click.argument("of", type=COUNTRY, required=False, metavar="[COUNTRY]")
@language_option("Of what is said of countries and sorts: BCP 47.")
@format_option
@templates_option
@folders
def command(
    part: str | None,
    of: str | None,
    language: str,
    form: Form,
    data: tuple[Path, ...],
    templates: tuple[Path, ...],
) -> None:
    """List the names of one sort of PART, or of all sorts; of countries, what is known and which briefs are possible.

    A brief of a kind is full, without supply chain where a country has no table and the kind can do without, or lacks
    so many things: impact list countries COUNTRY names them, and what each gap costs. Names of parts are the same in
    every language.

    \b
    Examples:
      impact list
      impact list kinds
      impact list countries --format csv
      impact list countries KEN
    """
    from impact import api

    if part == COUNTRIES and of is not None:
        words, rows = api.country(of, language=language, templates=templates, data=data)
        if form == "table":
            click.echo("\n".join(words))
        else:
            print_rows(rows, form)
    elif part == COUNTRIES:
        print_rows(api.countries(full=form not in READ, language=language, templates=templates, data=data), form)
    elif of is not None:
        raise click.UsageError(f"COUNTRY goes with '{COUNTRIES}'.")
    elif form != "table":
        sorts = (part,) if part else PARTS
        print_rows([{"sort": sort, "name": name} for sort in sorts for name in api.parts(sort, data, templates)], form)
    elif part is not None:
        click.echo("\n".join(api.parts(part, data, templates)))
    else:
        names = {sort: api.parts(sort, data, templates) for sort in PARTS}
        click.echo("\n".join(api.in_sorts(names, language=language, templates=templates)))
