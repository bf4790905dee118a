"""Say why two runs or editions differ; or show the key figures of several side by side."""

from pathlib import Path

import click

from impact.cli import wrote
from impact.cli._names import METRIC, SCENARIO
from impact.cli._options import FOLDERS, Shared, shared
from impact.cli._terminal import print_rows, print_text
from impact.files.rows import READ, Form, as_workbook


@click.command("compare")
@click.argument("first", type=SCENARIO)
@click.argument("second", type=SCENARIO)
@click.argument("others", type=SCENARIO, nargs=-1)
@click.option(
    "--metric", "metrics", type=METRIC, multiple=True, help="Key figure; may be given more than once. All unless given."
)
@click.option("--data-first", **FOLDERS, help="Folder with own data for FIRST alone.")
@click.option("--data-second", **FOLDERS, help="Folder with own data for SECOND alone.")
@click.option("--editions", is_flag=True, help="Say what changed from FIRST to SECOND as from one edition to the next.")
@click.option("--exact", is_flag=True, help="All digits, in the text too.")
@shared(
    "form",
    "templates",
    "data",
    "quiet",
    file="Workbook to write (.xlsx), with all digits.",
    language="Of what is printed: BCP 47.",
)
def command(
    first: str,
    second: str,
    others: tuple[str, ...],
    metrics: tuple[str, ...],
    data_first: tuple[Path, ...],
    data_second: tuple[Path, ...],
    editions: bool,
    exact: bool,
    form: Form,
    shared: Shared,
) -> None:
    """Say why FIRST and SECOND differ (shipped names, scenario files or study folders).

    Of three and more, and of two of different kinds or countries, the key figures are shown side by side with their
    ranges, each by its own assumptions. Figures in different units have rows of their own.

    The way from FIRST to SECOND changes one assumption a step, in the order of the schema, then one figure of the
    data a step. Each change stays made, so what it adds depends on the order; the steps add up exactly.
    Numbers are of the central run, rounded as a brief rounds them; --exact, CSV and JSON have all digits.

    Of two editions, such as printed briefs (.pdf), key figures stand before and after, and what moved each of them is
    listed by sort: version of the package, method and settings, assumptions, other sources, data of the same sources.
    The parts add up to the change; draws and seed move ranges alone. Then follow defaults that changed, with their
    files, assumptions, sources, and passages that read otherwise. A figure that moved by more than half of its old
    range is marked in the column far.

    \b
    Examples:
      impact compare byd-jizzakh byd-jizzakh-slow --metric jobs_net
      impact compare plant.v1.pdf plant.v2.pdf
      impact compare old.study my-plant.yaml --editions --format csv
      impact compare my-plant.yaml my-plant.yaml --data-second figures-of-2027
      impact compare byd-jizzakh byd-szeged byd-camacari -o plants.xlsx
      impact compare nur-navoi initiative-budget
    """
    from impact import api
    from impact.files import write_file

    output, data, templates = shared.output, shared.data, shared.templates
    if output is not None and output.suffix != ".xlsx":
        raise click.UsageError("A workbook is called FILE.xlsx. Other forms go to standard output: see --format.")
    if editions or any(name.endswith(".pdf") for name in (first, second, *others)):
        if others or metrics or output or data_first or data_second:
            raise click.UsageError("Two editions are compared as they are: leave out other names, -o and --metric.")
        print_rows(api.diff(first, second, data=data), form)
        return
    to_read = form == "table" and output is None
    apart = "" if others else api.apart(first, second, data=(*data_first, *data_second, *data))
    if apart:
        shared.say(f"{apart} Their key figures are shown side by side.")
    if others or apart:
        if data_first or data_second:
            raise click.UsageError("--data-first and --data-second go with two scenarios of one kind and country.")
        beside = api.side_by_side((first, second, *others), metrics, data=data, tell=shared.tell)
        rows = beside.rows() if output or exact or form not in READ else beside.read(shared.language, templates)
    elif to_read:
        said = api.compared(
            first, second, metrics, language=shared.language, exact=exact, templates=templates,
            data=data, data_first=data_first, data_second=data_second,
        )  # fmt: skip
        print_text(said)
        return
    else:
        found = api.compare(first, second, metrics, data=data, data_first=data_first, data_second=data_second)
        rows = [dict(row) for row in found.rows]
    if output is None:
        print_rows(rows, form)
    else:
        write_file(output, as_workbook(rows))
        wrote(output)
