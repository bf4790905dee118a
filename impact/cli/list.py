"""List what is installed: kinds of project, scenarios, documents and what they are made of, themes, languages."""

import click

from impact.cli._names import KIND
from impact.cli._options import Shared, shared
from impact.cli._terminal import print_rows
from impact.files.rows import Form

BLOCKS = "blocks"
PARTS = ("kinds", "scenarios", "documents", "themes", "languages", "sections")


@click.command("list")
@click.argument("part", type=click.Choice((*PARTS, BLOCKS)), required=False)
@click.argument("kind", type=KIND, required=False)
@shared("form", "templates", "data", language="Of what is said of sorts: BCP 47.")
def command(part: str | None, kind: str | None, form: Form, shared: Shared) -> None:
    """List the names of one sort of PART, or of all sorts; they are the same in every language.

    With blocks and a KIND of project: what its documents are made of, with what each block prints.

    \b
    Examples:
      impact list
      impact list kinds
      impact list blocks bus_fleet
    """
    from impact import api

    data, templates = shared.data, shared.templates
    if (kind is None) is (part == BLOCKS):
        raise click.UsageError("Name a kind of project behind blocks, and nowhere else: impact list blocks factory")
    if kind is not None:
        found = api.blocks(kind, templates)
        print_rows([{"block": name, "prints": line} for name, line in found.items()], form)
        return
    if form != "table":
        sorts = (part,) if part else PARTS
        print_rows([{"sort": sort, "name": name} for sort in sorts for name in api.parts(sort, data, templates)], form)
    elif part is not None:
        click.echo("\n".join(api.parts(part, data, templates)))
    else:
        names = {sort: api.parts(sort, data, templates) for sort in PARTS}
        click.echo("\n".join(api.in_sorts(names, language=shared.language, templates=templates)))
