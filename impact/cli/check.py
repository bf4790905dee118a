"""Say all that is wrong with a scenario, with line and remedy."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders


@click.command("check")
@click.argument("scenario")
@folders
def command(scenario: str, data: tuple[Path, ...]) -> None:
    """Check SCENARIO: keys, units, shares, signs, dates and sources. Nothing is estimated or written.

    Exits with 0 when all is well, with 1 when there are problems; all of them are listed at once.

    \b
    Examples:
      impact check my-plant.yaml
    """
    from impact import api

    loaded = api.check(scenario, data=data)
    count = len(loaded.assumptions)
    click.echo(f"{loaded.name}: no problems ({count} assumptions, {len(loaded.scenario.claims)} claims).")
