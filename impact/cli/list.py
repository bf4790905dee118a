"""List what there is: scenarios, briefs, themes, languages, models, charts, sections."""

from __future__ import annotations

import click

PARTS = ("scenarios", "briefs", "themes", "languages", "models", "charts", "sections")


@click.command("list")
@click.argument("part", type=click.Choice(PARTS), required=False)
def command(part: str | None) -> None:
    """List the names of one kind of PART, or of all kinds.

    \b
    Examples:
      impact list
      impact list scenarios
    """
    from impact import api

    for name in (part,) if part else PARTS:
        found = api.parts(name)
        click.echo("\n".join(found) if part else f"{name}: {', '.join(found)}")
