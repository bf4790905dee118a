"""Write the data of a study in the form of another tool, or its charts as pictures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from impact.cli import SETTINGS, CommandGroup, wrote
from impact.cli._names import DATA_FORM, SCENARIO, SCENARIO_OR_CHART
from impact.cli._options import Shared, shared

if TYPE_CHECKING:
    from impact.charts.drawing.chart_file import PictureForm


@click.group("export", cls=CommandGroup, context_settings=SETTINGS)
def command() -> None:
    """Write what a study holds for use elsewhere: its data in the form of another tool, its charts as pictures.

    \b
    Examples:
      impact export data byd-jizzakh.study --to iamc -o byd-jizzakh.csv
      impact export charts byd-jizzakh -o charts
    """


@command.command("data", short_help="Write the data of a study in the form of another tool.")
@click.argument("scenarios", type=SCENARIO, nargs=-1, required=True, metavar="SCENARIO...")
@click.option("--to", "form", type=DATA_FORM, required=True, help="Form: datapackage, iamc or parquet.")
@shared("data", output="File, by its ending; else a folder, which is made.")
def data(scenarios: tuple[str, ...], form: str, shared: Shared) -> None:
    """Write the data of each SCENARIO (a shipped name, a file or a study folder) for another tool.

    \b
    datapackage  zip: the study folder (Frictionless), with the type of each
                 column and the keys of each table
    iamc         CSV that pyam reads: model, scenario, region, variable, unit,
                 year, value; 5th and 95th percentile are variables of their own
    parquet      one long table of all results (needs impact-brief[parquet])

    iamc and parquet hold several scenarios in one file; each datapackage holds one. iamc goes to standard output unless
    -o is given; datapackage and parquet go to the current folder. All files are written, or none is.

    \b
    Examples:
      impact export data byd-jizzakh.study --to iamc -o byd-jizzakh.csv
      impact export data my-plant.yaml other.yaml --to iamc
      impact export data my-plant.study --to datapackage -o packages
    """
    from impact import api
    from impact.cli._several import resolve_scenarios
    from impact.core.errors import ImpactError
    from impact.files import writable, write_files
    from impact.files.targets import folder_made, names_folder

    output = shared.output
    wanted, names = api.data_form(form), resolve_scenarios(scenarios, studies=True)[0]
    single = output is not None and not names_folder(output)
    if single and output is not None:
        writable(output)
    several = len(names) > 1 and not wanted.together
    if several and (single or (output is None and wanted.text)):
        raise ImpactError(f"{form}: {len(names)} files are to be written. Name a folder with -o.")
    with folder_made(output):
        made = api.exported(names, form, data=shared.data)
        if output is None and wanted.text:
            (content,) = made.values()
            click.echo(content.decode(), nl=False)
            return
        if single and output is not None:
            (content,) = made.values()
            files = {output: content}
        else:
            files = {(output or Path()) / name: content for name, content in made.items()}
        for file in files:
            writable(file)
        write_files(files)
    for file in files:
        wrote(file)


@command.command("charts", short_help="Write the charts of a brief as pictures: PNG, SVG or PDF.")
@click.argument("scenario", type=SCENARIO, metavar="SCENARIO...")
@click.argument("others", type=SCENARIO_OR_CHART, nargs=-1, metavar="[NAMES]...")
@click.option("--width", type=float, default=0.0, help="mm; as in the document unless given.")
@click.option("--height", type=float, default=0.0, help="mm; as in the document unless given.")
@click.option("--dpi", type=int, default=200, show_default=True, help="Dots an inch, of PNG.")
@shared(
    "theme", "brand", "templates", "data", "quiet",
    output={"default": ".", "type": click.Path(file_okay=False, path_type=Path), "help": "Folder; the current one."},
    form={"type": click.Choice(["png", "svg", "pdf"]), "default": "png", "help": "Of pictures."},
    documents="Whose charts; may be repeated.", language="BCP 47.",
)  # fmt: skip
def charts(
    scenario: str, others: tuple[str, ...], form: PictureForm, width: float, height: float, dpi: int, shared: Shared
) -> None:
    """Write charts of each SCENARIO (a shipped name, a file or a study folder), all of them or those of these NAMES.

    Each becomes SCENARIO.NAME.LANGUAGE.FORMAT; charts.csv beside them holds title, what is measured, a text for those
    who cannot see the chart, and sources. Where its words need it, a chart is higher than was asked for. Letters stay
    letters in PDF; pictures have no date and are the same each time.

    Of several scenarios, or of a folder of them (its name ends with /), each has a list of its own,
    SCENARIO.charts.csv; one that fails is told and stops no other. A chart that one of them does not have is such a
    failure.

    \b
    Examples:
      impact export charts byd-jizzakh -o charts
      impact export charts byd-jizzakh.study jobs-by-year gross-to-net --format svg
      impact export charts nur-navoi --width 160 --height 90 --dpi 300
      impact export charts nur-navoi zhanatas power-by-year -o charts
    """
    from impact import api
    from impact.cli._several import each, folder_for, is_scenario, one

    scenarios = [scenario, *(name for name in others if is_scenario(name, shared.data))]
    names = [name for name in others if name not in scenarios]
    if not one(scenarios):
        folder_for(None, scenarios, "charts")  # no two may have one name

    def draw(name: str) -> None:
        for file in api.charts(
            name, shared.output or "", names=names, documents=shared.documents, form=form, width_mm=width,
            height_mm=height, dpi=dpi, language=shared.language, theme=shared.theme, brand=shared.brand,
            templates=shared.templates, data=shared.data, tell=shared.tell, one_of_several=not one(scenarios),
        ):  # fmt: skip
            wrote(file)

    each(scenarios, draw, quiet=shared.quiet)
