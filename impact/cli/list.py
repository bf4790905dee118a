"""List what there is: kinds of project, scenarios, documents, themes, languages, charts, sections."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders, templates_option

PARTS = ("kinds", "scenarios", "documents", "themes", "languages", "charts", "sections")


@click.command("list")
@click.argument("part", type=click.Choice(PARTS), required=False)
@templates_option
@folders
def command(part: str | None, data: tuple[Path, ...], templates: tuple[Path, ...]) -> None:
    """List the names of one sort of PART, or of all sorts.

    \b
    Examples:
      impact list
      impact list kinds
    """
    from impact import api

    for name in (part,) if part else PARTS:
        found = api.parts(name, data, templates)
        click.echo("\n".join(found) if part else f"{name}: {', '.join(found)}")
