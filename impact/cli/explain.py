"""Say what stands behind a cell of a study: formula, inputs, sources, drivers."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders, language_option, templates_option
from impact.cli._names import CELL, SCENARIO
from impact.cli._terminal import format_option, print_rows, print_text
from impact.plain_rows import Form


@click.command("explain")
@click.argument("cell", type=CELL)
@click.argument("scenarios", type=SCENARIO, nargs=-1, metavar="[SCENARIO]...")
@click.option("--exact", is_flag=True, help="All digits of the result, in the text too.")
@language_option("Of the text: BCP 47.")
@format_option
@templates_option
@folders
def command(
    cell: str,
    scenarios: tuple[str, ...],
    exact: bool,
    language: str,
    form: Form,
    templates: tuple[Path, ...],
    data: tuple[Path, ...],
) -> None:
    """Say what stands behind CELL, written TABLE/ID/COLUMN, of SCENARIO (a shipped name, a file or a study folder).

    A result is rounded as the brief prints it; --exact, CSV and JSON have all digits. Several scenarios are explained
    in turn.

    Shown are value and range, how the value is made, the inputs behind it with their sources and reasons, what moves
    it most, and what the study notes about it; as CSV and Markdown the inputs alone, a row each. Without SCENARIO it
    is the study folder that is the current folder or the only one in it.

    \b
    Examples:
      impact explain kpi/jobs_net/value byd-jizzakh.study
      impact explain jobs_by_year/operation.indirect.formal.2031/value byd-jizzakh
    """
    from impact import api
    from impact.cli._several import each, one
    from impact.words.explained import as_json, input_rows

    alone = not scenarios or one(scenarios)

    def explain(scenario: str | Path) -> None:
        if form == "table":
            said = api.explained(scenario, cell, language=language, exact=exact, templates=templates, data=data)
            if not alone:
                click.echo(f"{scenario}:")
            print_text(said)
            return
        found = api.explain(scenario, cell, data=data)
        if form == "json":
            click.echo(as_json(found), nl=False)
        else:
            print_rows(input_rows(found), form)

    if not scenarios:
        explain(api.study_here())
        return
    each(scenarios, explain)
