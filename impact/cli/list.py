"""List what is installed: kinds of project, scenarios, documents, themes, languages."""

from __future__ import annotations

import click

from impact.cli._options import Shared, shared
from impact.cli._terminal import print_rows
from impact.plain_rows import Form

PARTS = ("kinds", "scenarios", "documents", "themes", "languages", "sections")


@click.command("list")
@click.argument("part", type=click.Choice(PARTS), required=False)
@shared("form", "templates", "data", language="Of what is said of sorts: BCP 47.")
def command(part: str | None, form: Form, shared: Shared) -> None:
    """List the names of one sort of PART, or of all sorts; they are the same in every language.

    \b
    Examples:
      impact list
      impact list kinds
    """
    from impact import api

    data, templates = shared.data, shared.templates
    if form != "table":
        sorts = (part,) if part else PARTS
        print_rows([{"sort": sort, "name": name} for sort in sorts for name in api.parts(sort, data, templates)], form)
    elif part is not None:
        click.echo("\n".join(api.parts(part, data, templates)))
    else:
        names = {sort: api.parts(sort, data, templates) for sort in PARTS}
        click.echo("\n".join(api.in_sorts(names, language=shared.language, templates=templates)))
