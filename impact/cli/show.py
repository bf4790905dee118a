"""Show a study: its key figures, one table, or one cell."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders


@click.command("show")
@click.argument("scenario")
@click.argument("what", default="kpi")
@click.option("--metric", help="Key figure whose rows are wanted, of a table about several.")
@folders
def command(scenario: str, what: str, metric: str | None, data: tuple[Path, ...]) -> None:
    """Show WHAT of SCENARIO (a shipped name, a file or a study folder): a table, or a cell as TABLE/ID/COLUMN.

    A table is printed as CSV. Without WHAT the key figures are shown. Words for tables: jobs, money, trade, claims,
    emissions, energy, air. What would change the answer: tornado (one input
    at a time), switches (choices of method), switching (values at which the answer flips), scenarios (side by side)
    and sensitivity (parts of the variance). The last two take longer and are made when asked for. How sure the range
    is: convergence (key figures by number of draws).

    \b
    Examples:
      impact show byd-jizzakh
      impact show byd-jizzakh.study jobs_by_year
      impact show byd-jizzakh.study kpi/jobs_net/value
      impact show byd-jizzakh switching --metric jobs_net
    """
    from impact import api

    click.echo(api.show(scenario, what, metric=metric, data=data), nl=False)
