"""Say all that is wrong with a scenario and the data, with line and remedy."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders, templates_option


@click.command("check")
@click.argument("scenario", required=False)
@templates_option
@folders
def command(scenario: str | None, data: tuple[Path, ...], templates: tuple[Path, ...]) -> None:
    """Check SCENARIO (keys, units, shares, signs, dates, sources), its kind of project and the data files.

    Without SCENARIO the data files and every kind of project are checked.

    Of a scenario without problems it says what each document will go without, for want of tables, and what is not given
    yet, so that a brief stays a draft. Nothing is written. Exits with 0 when all is well, with 1 when there are
    problems; all of them are listed at once.

    \b
    Examples:
      impact check my-plant.yaml
      impact check --data my-data
    """
    from impact import api

    if scenario is None:
        click.echo(f"data: no problems ({api.check_data(data, templates)} figures).")
        return
    loaded = api.check(scenario, data=data, templates=templates)
    count = len(loaded.assumptions)
    click.echo(f"{loaded.name}: no problems ({count} assumptions, {len(loaded.scenario.claims)} claims).")
    found = api.printable(loaded, data=data, templates=templates)
    for document, sections in found.left_out.items():
        without = "; ".join(f"{name} (no {', '.join(tables)})" for name, tables in sections.items())
        click.echo(f"{document}: {f'goes without {without}' if without else 'all sections'}.")
    for each in found.not_given:
        click.echo(f"not given yet, so a brief stays a draft: {each}")
