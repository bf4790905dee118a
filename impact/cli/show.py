"""Show a study: its key figures, one table, or one cell."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders


@click.command("show")
@click.argument("scenario")
@click.argument("what", default="kpi")
@folders
def command(scenario: str, what: str, data: tuple[Path, ...]) -> None:
    """Show WHAT of SCENARIO (a shipped name, a file or a study folder): a table, or a cell as TABLE/ID/COLUMN.

    A table is printed as CSV. Without WHAT the key figures are shown.

    \b
    Examples:
      impact show byd-jizzakh
      impact show byd-jizzakh.study jobs_by_year
      impact show byd-jizzakh.study kpi/jobs_net/value
    """
    from impact import api

    click.echo(api.show(scenario, what, data=data), nl=False)
