"""Say what stands behind a cell of a study: formula, inputs, sources, drivers."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders


@click.command("explain")
@click.argument("cell")
@click.argument("scenario", required=False)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print.")
@folders
def command(cell: str, scenario: str | None, form: str, data: tuple[Path, ...]) -> None:
    """Say what stands behind CELL, written TABLE/ID/COLUMN, of SCENARIO (a shipped name, a file or a study folder).

    Shown are value and range, how the value is made, the inputs behind it with their sources and reasons, what moves
    it most, and what the study notes about it. Without SCENARIO it is the study folder that is the current folder or
    the only one in it.

    \b
    Examples:
      impact explain kpi/jobs_net/value byd-jizzakh.study
      impact explain jobs_by_year/operation.indirect.formal.2031/value byd-jizzakh
    """
    from impact import api
    from impact.study.why.explain_text import WRITERS

    found = api.explain(scenario if scenario is not None else api.study_here(), cell, data=data)
    click.echo(WRITERS[form](found), nl=False)
