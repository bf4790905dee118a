"""Say what changed from one edition to the next: numbers, why they moved, assumptions, sources, words."""

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
from impact.cli._names import SCENARIO
from impact.cli._terminal import format_option, print_rows
from impact.plain_rows import Form


@click.command("diff")
@click.argument("old", type=SCENARIO)
@click.argument("new", type=SCENARIO)
@click.option("-d", "--document", type=click.Choice(["revision"]), help="Write it as a document of about a page.")
@click.option("-o", "--output", type=Output(), help="With --document: file whose ending says its format, or a folder.")
@language_option("Of what is printed: BCP 47.")
@theme_option("With --document: look (impact list themes).")
@paper_option("With --document: a4 or letter.")
@format_option
@brand_option
@templates_option
@folders
@quiet_option
def command(
    old: str,
    new: str,
    document: str | None,
    output: Path | None,
    language: str,
    theme: str,
    paper: str,
    form: Form,
    brand: Path | None,
    templates: tuple[Path, ...],
    data: tuple[Path, ...],
    quiet: bool,
) -> None:
    """Say what changed from OLD to NEW: printed briefs (.pdf), study folders, scenario files or shipped names.

    Key figures stand before and after, and what moved each of them is told by sort: version of the package, method and
    settings, assumptions, other sources, data of the same sources. The parts add up to the change. Draws and seed move
    ranges alone. Then follow assumptions, sources, and passages that read otherwise. A figure that moved by more than
    half of its old range is marked; 'impact brief NEW --since OLD' marks it in the new brief too.

    \b
    Examples:
      impact diff plant.v1.pdf plant.v2.pdf
      impact diff old.study my-plant.yaml --document revision -o changes.docx
      impact diff plant.v1.pdf plant.v2.pdf --format json
    """
    from impact import api
    from impact.printing import Printing

    if document is not None:
        printing = Printing(theme, paper, templates=templates)
        tell = teller(quiet)
        wrote(
            api.revision_file(old, new, output, language=language, printing=printing, brand=brand, data=data, tell=tell)
        )
    elif form == "table":
        click.echo(api.revision_text(old, new, language=language, templates=templates, data=data), nl=False)
    else:
        print_rows(api.diff(old, new, data=data), form)
