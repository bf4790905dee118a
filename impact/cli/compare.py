"""Say why two runs differ, one changed assumption a step; or show several scenarios side by side in one document."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import (
    Output,
    brand_option,
    folders,
    language_option,
    paper_option,
    quiet_option,
    teller,
    templates_option,
    theme_option,
    wrote,
)
from impact.cli._names import METRIC, SCENARIO
from impact.cli._terminal import format_option, print_rows, print_text
from impact.plain_rows import Form


@click.command("compare")
@click.argument("first", type=SCENARIO)
@click.argument("second", type=SCENARIO)
@click.argument("others", type=SCENARIO, nargs=-1)
@click.option(
    "-d", "--document", type=click.Choice(["brief"]), help="Write a document that shows all of them side by side."
)
@click.option("-o", "--output", type=Output(), help="With --document: PDF file, or a folder that exists.")
@language_option("Of what is printed: BCP 47.")
@theme_option("With --document: look (impact list themes).")
@paper_option("With --document: a4 or letter.")
@click.option(
    "--metric", "metrics", type=METRIC, multiple=True, help="Key figure; may be given more than once. All unless given."
)
@click.option("--data-first", multiple=True, type=click.Path(exists=True, file_okay=False, path_type=Path),
              help="Folder with own data for FIRST alone.")  # fmt: skip
@click.option("--data-second", multiple=True, type=click.Path(exists=True, file_okay=False, path_type=Path),
              help="Folder with own data for SECOND alone.")  # fmt: skip
@click.option("--exact", is_flag=True, help="All digits, in the text too.")
@format_option
@brand_option
@templates_option
@folders
@quiet_option
def command(
    first: str,
    second: str,
    others: tuple[str, ...],
    document: str | None,
    output: Path | None,
    language: str,
    theme: str,
    paper: str,
    metrics: tuple[str, ...],
    data_first: tuple[Path, ...],
    data_second: tuple[Path, ...],
    exact: bool,
    form: Form,
    brand: Path | None,
    templates: tuple[Path, ...],
    data: tuple[Path, ...],
    quiet: bool,
) -> None:
    """Say why FIRST and SECOND differ (shipped names, scenario files or study folders).

    With --document all that are named, two to five of one kind, stand side by side in one PDF: what was announced,
    what is modelled, with ranges, each by its own assumptions. Countries and currencies may differ there.

    The way from FIRST to SECOND changes one assumption a step, in the order of the schema, then one figure of the
    data a step. Each change stays made, so what it adds depends on the order; the steps add up exactly.
    Numbers are of the central run, rounded as a brief rounds them; --exact, CSV and JSON have all digits.

    \b
    Examples:
      impact compare byd-jizzakh byd-jizzakh-slow --metric jobs_net
      impact compare my-plant.yaml my-plant.yaml --data-second figures-of-2027
      impact compare byd-jizzakh byd-szeged byd-camacari --document brief -o plants.pdf
    """
    from impact import api

    if document is not None:
        from impact.printing import Printing

        printing = Printing(theme, paper, templates=templates)
        named = (first, second, *others)
        wrote(
            api.side_by_side(
                named, output, language=language, printing=printing, brand=brand, data=data, tell=teller(quiet)
            )
        )
        return
    if others:
        words = f"{2 + len(others)} are named. Name two, or add --document brief to set all of them side by side."
        raise click.UsageError(words)
    if form == "table":
        said = api.compared(
            first, second, metrics, language=language, exact=exact, templates=templates,
            data=data, data_first=data_first, data_second=data_second,
        )  # fmt: skip
        print_text(said)
        return
    found = api.compare(first, second, metrics, data=data, data_first=data_first, data_second=data_second)
    print_rows([dict(row) for row in found.rows], form)
