"""List what is installed: kinds of project, scenarios, documents, themes, languages."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders, language_option, templates_option
from impact.cli._terminal import format_option, print_rows
from impact.plain_rows import Form

PARTS = ("kinds", "scenarios", "documents", "themes", "languages", "charts", "sections")


@click.command("list")
@click.argument("part", type=click.Choice(PARTS), required=False)
@language_option("Of what is said of sorts: BCP 47.")
@format_option
@templates_option
@folders
def command(part: str | None, language: str, form: Form, data: tuple[Path, ...], templates: tuple[Path, ...]) -> None:
    """List the names of one sort of PART, or of all sorts; they are the same in every language.

    \b
    Examples:
      impact list
      impact list kinds
    """
    from impact import api

    if form != "table":
        sorts = (part,) if part else PARTS
        print_rows([{"sort": sort, "name": name} for sort in sorts for name in api.parts(sort, data, templates)], form)
    elif part is not None:
        click.echo("\n".join(api.parts(part, data, templates)))
    else:
        names = {sort: api.parts(sort, data, templates) for sort in PARTS}
        click.echo("\n".join(api.in_sorts(names, language=language, templates=templates)))
