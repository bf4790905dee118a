"""Show a study: its key figures, one table, or one cell."""

from pathlib import Path

import click

from impact.cli._names import METRIC, SCENARIO, TABLE_OR_CELL
from impact.cli._options import Shared, shared
from impact.cli._terminal import print_rows
from impact.files.rows import READ, Form, Value

KEY_FIGURES = "key_figures"


@click.command("show")
@click.argument("scenario", type=SCENARIO)
@click.argument("others", type=TABLE_OR_CELL, nargs=-1, metavar="[SCENARIO]... [WHAT]")
@click.option("--sensitivity", "table", flag_value="tornado", help="One input at a time: the table tornado.")
@click.option("--switching", "table", flag_value="switching_values", help="Values of inputs at which the answer flips.")
@click.option("--metric", type=METRIC, help="Key figure whose rows are wanted, of a table about several.")
@click.option("--exact", is_flag=True, help="All columns and digits, in a table to read too.")
@shared("form", "templates", "data", language="Of tables to read: BCP 47.")
def command(
    scenario: str,
    others: tuple[str, ...],
    table: str | None,
    metric: str | None,
    exact: bool,
    form: Form,
    shared: Shared,
) -> None:
    """Show WHAT of SCENARIO (a shipped name, a file or a study folder): a table, or a cell as TABLE/ID/COLUMN.

    Numbers are rounded as the brief prints them; CSV, JSON and a cell have all digits and are the same in every
    language. Without WHAT the key figures are shown. Words for tables: jobs, money, trade, claims,
    emissions, energy, air. What would change the answer: tornado (or --sensitivity), method_choices,
    switching_values and scenarios (side by side), which take longer and are made when asked for.

    Of several scenarios, or of a folder of them (its name ends with /), each is shown in turn; in CSV and JSON their
    rows stand together, and the first column says whose they are.

    \b
    Examples:
      impact show byd-jizzakh
      impact show byd-jizzakh.study jobs_by_year --format csv
      impact show byd-jizzakh.study key_figures/jobs_net/value
      impact show byd-jizzakh --switching --metric jobs_net
      impact show byd-jizzakh.study -l ru
      impact show my-plant.yaml other.yaml key_figures
    """
    from impact import api
    from impact.cli._several import each, one

    arguments, what = _parted(scenario, others, shared.data)
    if table and what != KEY_FIGURES:
        raise click.UsageError(f"Name '{what}', or leave it to --sensitivity or --switching.")
    what = table or what
    together: list[dict[str, Value]] = []

    def show(name: str) -> None:
        found = api.shown(name, what, metric=metric, data=shared.data)
        read = None if exact or form not in READ else found.read(shared.language, shared.templates)
        if not one(arguments) and found.table is not None and form not in READ:
            together.extend({"scenario": found.study.name, **row} for row in found.rows())
        elif found.table is None or form == "csv":
            click.echo(found.exact if one(arguments) else f"{found.study.name}: {found.exact}", nl=False)
        elif read is None:
            print_rows(found.rows(), form, title="" if one(arguments) else f"{found.study.name}: {found.table.name}")
        else:
            same = [read.same] if read.same else []
            print_rows(read.rows, form, title=f"{found.study.name}: {found.table.name}", below=same)

    try:
        each(arguments, show)
    finally:
        if together:
            names = dict.fromkeys(name for row in together for name in row)
            print_rows([{name: row.get(name) for name in names} for row in together], form)


def _parted(first: str, others: tuple[str, ...], data: tuple[Path, ...]) -> tuple[tuple[str, ...], str]:
    """Return the scenarios that are named, and what of them is to be shown: the last word, if it is no scenario."""
    if not others:
        return (first,), KEY_FIGURES
    from impact.cli._several import is_scenario

    if is_scenario(others[-1], data):
        return (first, *others), KEY_FIGURES
    return (first, *others[:-1]), others[-1]
