"""Write the charts of a brief as pictures: PNG, SVG or PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from impact.cli import (
    brand_option,
    folders,
    language_option,
    quiet_option,
    teller,
    templates_option,
    theme_option,
    wrote,
)
from impact.cli._names import DOCUMENT, SCENARIO, SCENARIO_OR_CHART

if TYPE_CHECKING:
    from impact.charts.as_file import PictureForm


@click.command("charts")
@click.argument("scenario", type=SCENARIO, metavar="SCENARIO...")
@click.argument("others", type=SCENARIO_OR_CHART, nargs=-1, metavar="[NAMES]...")
@click.option(
    "-o", "--output", default=".", type=click.Path(file_okay=False, path_type=Path), help="Folder; the current one."
)
@click.option(
    "--format", "form", type=click.Choice(["png", "svg", "pdf"]), default="png", show_default=True, help="Of pictures."
)
@click.option("--width", type=float, default=0.0, help="mm; as in the document unless given.")
@click.option("--height", type=float, default=0.0, help="mm; as in the document unless given.")
@click.option("--dpi", type=int, default=200, show_default=True, help="Dots an inch, of PNG.")
@click.option("-d", "--document", type=DOCUMENT, multiple=True, default=["brief"], show_default=True,
              help="Whose charts; may be given more than once.")  # fmt: skip
@language_option("BCP 47.")
@theme_option("Look (impact list themes).")
@brand_option
@templates_option
@folders
@quiet_option
def command(
    scenario: str,
    others: tuple[str, ...],
    output: Path,
    form: PictureForm,
    width: float,
    height: float,
    dpi: int,
    document: tuple[str, ...],
    language: str,
    theme: str,
    brand: Path | None,
    templates: tuple[Path, ...],
    data: tuple[Path, ...],
    quiet: bool,
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

    scenarios = [scenario, *(name for name in others if is_scenario(name, data))]
    names = [name for name in others if name not in scenarios]
    if not one(scenarios):
        folder_for(None, scenarios, "charts")  # no two may have one name

    def draw(name: str) -> None:
        for file in api.charts(
            name, output, names=names, documents=document, form=form, width_mm=width, height_mm=height, dpi=dpi,
            language=language, theme=theme, brand=brand, templates=templates, data=data, tell=teller(quiet),
            one_of_several=not one(scenarios),
        ):  # fmt: skip
            wrote(file)

    each(scenarios, draw, quiet=quiet)
