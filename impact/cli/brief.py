"""Write a brief as a PDF from a scenario or a study."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from impact.cli import (
    Output,
    brand_option,
    folders,
    languages_option,
    paper_option,
    quiet_option,
    say,
    split_at_commas,
    teller,
    templates_option,
    theme_option,
    wrote,
)
from impact.cli._names import DOCUMENT, SCENARIO


@click.command("brief")
@click.argument("scenarios", type=SCENARIO, nargs=-1, required=True, metavar="SCENARIO...")
@click.option("-o", "--output", type=Output(), help="File, by its ending; else a folder; the current one.")
@languages_option
@click.option(
    "-d",
    "--document",
    type=DOCUMENT,
    multiple=True,
    default=["brief"],
    show_default=True,
    help="Document (impact list documents), or all; may be given more than once.",
)
@theme_option("Look of the brief (impact list themes).")
@paper_option("a4 or letter.")
@click.option(
    "-f",
    "--format",
    "forms",
    multiple=True,
    callback=lambda context, option, said: split_at_commas(said),
    help="pdf, docx, html, pptx, xlsx, txt; several with commas. Else what the ending of -o says; else pdf.",
)
@click.option(
    "--attach",
    type=click.Choice(["full", "public"]),
    default="full",
    show_default=True,
    help="public: without inputs that the scenario marks as confidential, on pages too.",
)
@brand_option
@templates_option
@folders
@quiet_option
def command(
    scenarios: tuple[str, ...],
    output: Path | None,
    language: tuple[str, ...],
    document: tuple[str, ...],
    theme: str,
    paper: str,
    forms: tuple[str, ...],
    attach: Literal["full", "public"],
    brand: Path | None,
    templates: tuple[Path, ...],
    data: tuple[Path, ...],
    quiet: bool,
) -> None:
    """Write the brief of each SCENARIO: a shipped name, a scenario file, a study folder, or a folder of these.

    The file is called NAME.LANGUAGE.FORMAT, other documents NAME.DOCUMENT.LANGUAGE.FORMAT, and lands in the current
    folder unless -o says otherwise: a name with an ending is a file, another name a folder, which is made. The format
    txt holds the words in reading order. An existing file is replaced only when all new ones are whole. The paths are
    printed on standard output. Of several scenarios, one that fails is told and stops no other.

    \b
    Examples:
      impact brief byd-jizzakh
      impact brief my-plant.yaml -o briefs/plant.pdf
      impact brief byd-jizzakh.study --document all --theme sober -o briefs
      impact brief my-plant.yaml --format pdf,docx,xlsx,html,pptx -o briefs
      impact brief byd-jizzakh --document annex -o annex.txt
      impact brief my-plant.yaml other.yaml scenarios/ -o briefs
      impact brief byd-jizzakh --brand house.yaml
    """
    from impact import api
    from impact.cli._several import each, folder_for, one
    from impact.printing import Printing

    if not one(scenarios):
        output = folder_for(output, scenarios, "briefs")

    def print_one(scenario: str) -> None:
        written = api.briefs(
            scenario,
            output,
            documents=document,
            languages=language,
            forms=forms,
            printing=Printing(
                theme,
                paper,
                templates,
                beside=True,
                attach=attach,
            ),
            brand=brand,
            data=data,
            tell=teller(quiet),
            warn=(lambda message: None) if quiet else say,
        )
        for file in written:
            wrote(file)

    each(scenarios, print_one, quiet=quiet)
