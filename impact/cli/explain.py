"""Say what stands behind a cell of a study: formula, inputs, sources, drivers."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders
from impact.cli._names import CELL, SCENARIO
from impact.cli._terminal import format_option, print_rows, print_text
from impact.plain_rows import Form


@click.command("explain")
@click.argument("cell", type=CELL)
@click.argument("scenario", type=SCENARIO, required=False)
@format_option
@folders
def command(cell: str, scenario: str | None, form: Form, data: tuple[Path, ...]) -> None:
    """Say what stands behind CELL, written TABLE/ID/COLUMN, of SCENARIO (a shipped name, a file or a study folder).

    Shown are value and range, how the value is made, the inputs behind it with their sources and reasons, what moves
    it most, and what the study notes about it; as CSV and Markdown the inputs alone, a row each. Without SCENARIO it
    is the study folder that is the current folder or the only one in it.

    \b
    Examples:
      impact explain kpi/jobs_net/value byd-jizzakh.study
      impact explain jobs_by_year/operation.indirect.formal.2031/value byd-jizzakh
    """
    from impact import api
    from impact.study.why.explain_text import as_json, as_text, input_rows

    found = api.explain(scenario if scenario is not None else api.study_here(), cell, data=data)
    if form == "table":
        print_text(as_text(found))
    elif form == "json":
        click.echo(as_json(found), nl=False)
    else:
        print_rows(input_rows(found), form)
