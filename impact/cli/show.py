"""Show a study: its key figures, one table, or one cell."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders
from impact.cli._names import METRIC, SCENARIO, TABLE_OR_CELL
from impact.cli._terminal import format_option, print_rows
from impact.plain_rows import READ, Form


@click.command("show")
@click.argument("scenario", type=SCENARIO)
@click.argument("what", type=TABLE_OR_CELL, default="kpi")
@click.option("--metric", type=METRIC, help="Key figure whose rows are wanted, of a table about several.")
@click.option("--exact", is_flag=True, help="All columns and digits, in a table to read too.")
@format_option
@folders
def command(
    scenario: str, what: str, metric: str | None, exact: bool, form: Form, data: tuple[Path, ...]
) -> None:  # fmt: skip
    """Show WHAT of SCENARIO (a shipped name, a file or a study folder): a table, or a cell as TABLE/ID/COLUMN.

    Numbers are rounded as the brief prints them; CSV, JSON and a cell have all digits. Without WHAT the key figures
    are shown. Words for tables: jobs, money, trade, claims,
    emissions, energy, air. What would change the answer: tornado (one input
    at a time), switches (choices of method), switching (values at which the answer flips), scenarios (side by side)
    and sensitivity (parts of the variance). The last two take longer and are made when asked for. How sure the range
    is: convergence (key figures by number of draws).

    \b
    Examples:
      impact show byd-jizzakh
      impact show byd-jizzakh.study jobs_by_year --format csv
      impact show byd-jizzakh.study kpi/jobs_net/value
      impact show byd-jizzakh switching --metric jobs_net
    """
    from impact import api

    found = api.shown(scenario, what, metric=metric, data=data)
    read = None if exact or form not in READ else found.read()
    if found.table is None or form == "csv":
        click.echo(found.exact, nl=False)
    elif read is None:
        print_rows(found.rows(), form)
    else:
        print_rows(read.rows, form, title=f"{found.study.name}: {found.table.name}", below=_same(read.same))


def _same(same: dict[str, str]) -> list[str]:
    """Return what all rows have in common as a sentence."""
    return [f"In all rows: {', '.join(f'{name} {cell}' for name, cell in same.items())}."] if same else []
