"""Write a brief as a PDF from a scenario or a study."""

from typing import Literal

import click

from impact.cli import wrote
from impact.cli._names import SCENARIO
from impact.cli._options import Shared, shared


@click.command("brief")
@click.argument("scenarios", type=SCENARIO, nargs=-1, required=True, metavar="SCENARIO...")
@click.option(
    "--attach",
    type=click.Choice(["full", "public"]),
    default="full",
    show_default=True,
    help="public: without inputs that the scenario marks as confidential, on pages too.",
)
@shared(
    "languages", "documents", "theme", "paper", "brand", "templates", "data", "quiet",
    output="File, by its ending; else a folder; the current one.",
    forms="pdf, docx, html, pptx, xlsx, txt; several with commas. Else what the ending of -o says; else pdf.",
)  # fmt: skip
def command(scenarios: tuple[str, ...], attach: Literal["full", "public"], shared: Shared) -> None:
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

    output = shared.output if one(scenarios) else folder_for(shared.output, scenarios, "briefs")

    def print_one(scenario: str) -> None:
        printing = api.PrintOptions(shared.theme, shared.paper, shared.templates, attach=attach)
        for file in api.briefs(
            scenario,
            output,
            documents=shared.documents,
            languages=shared.languages,
            forms=shared.forms,
            printing=printing,
            brand=shared.brand,
            data=shared.data,
            tell=shared.tell,
            warn=shared.say,
        ):
            wrote(file)

    each(scenarios, print_one, quiet=shared.quiet)
