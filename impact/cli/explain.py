"""Say what stands behind a cell of a study: formula, inputs, sources, drivers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from impact.cli import print_status
from impact.cli._names import CELL, SCENARIO
from impact.cli._options import Shared, shared
from impact.cli._terminal import print_rows, print_text
from impact.files.rows import Form

if TYPE_CHECKING:
    from impact.study.study import StudyData


@click.command("explain")
@click.argument("cell", type=CELL)
@click.argument("scenarios", type=SCENARIO, nargs=-1, metavar="[SCENARIO]...")
@click.option("--exact", is_flag=True, help="All digits of the result, in the text too.")
@shared("form", "templates", "data", language="Of the text: BCP 47.")
def command(cell: str, scenarios: tuple[str, ...], exact: bool, form: Form, shared: Shared) -> None:
    """Say what stands behind CELL, written TABLE/ID/COLUMN, of SCENARIO (a shipped name, a file or a study folder).

    SCENARIO may be a printed brief (PDF), too. CELL may then be a number as it is printed, or its id: p1.7 is the
    seventh in the text of page 1, t2.5 the fifth of Table 2, f3.12 the twelfth of Figure 3. The file alone says which
    cell it stands for; the annex lists the numbers of the brief with their ids.

    A result is rounded as the brief prints it; --exact, CSV and JSON have all digits. Several scenarios are explained
    in turn.

    Shown are value and range, how the value is made, the inputs behind it with their sources and reasons, what moves
    it most, and what the study notes about it; as CSV and Markdown the inputs alone, a row each. Without SCENARIO it
    is the study folder that is the current folder or the only one in it.

    \b
    Examples:
      impact explain key_figures/jobs_net/value byd-jizzakh.study
      impact explain jobs_by_year/operation.indirect.formal.2031/value byd-jizzakh
      impact explain "11,800" byd-jizzakh.en.pdf
      impact explain p1.7 byd-jizzakh.en.pdf
    """
    from impact import api
    from impact.cli._several import each, one
    from impact.language.explanation_text import as_json, input_rows

    alone = not scenarios or one(scenarios)

    def explain(scenario: str | Path) -> None:
        asked, of = _in_pdf(scenario, cell)
        if form == "table":
            said = api.explained(
                of, asked, language=shared.language, exact=exact, templates=shared.templates, data=shared.data
            )
            if not alone:
                click.echo(f"{scenario}:")
            print_text(said)
            return
        found = api.explain(of, asked, data=shared.data)
        if form == "json":
            click.echo(as_json(found), nl=False)
        else:
            print_rows(input_rows(found), form)

    if not scenarios:
        explain(api.study_here())
        return
    each(scenarios, explain)


def _in_pdf(scenario: str | Path, cell: str) -> tuple[str, str | Path | StudyData]:
    """Return cell and study of a printed brief; both as they are of anything else."""
    if Path(scenario).suffix.lower() != ".pdf" or not Path(scenario).is_file():
        return cell, scenario
    from impact import api

    inside = api.study_inside(scenario)
    if "/" in cell:
        return cell, inside.study
    first, *others = inside.places(cell)
    if others:
        more = "\n".join(f"  {each.cell}: {each.words}" for each in others)
        print_status(
            f"'{cell}' is printed for {len(others) + 1} cells. Explained is {first.cell}; the others are:\n{more}"
        )
    return first.cell, inside.study
