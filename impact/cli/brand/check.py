"""Check a brand file, and write a specimen page."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, templates_option, usual, wrote
from impact.cli._names import LANGUAGE, PAPER, THEME


@click.command("check")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", type=Output(), help="PDF file, or a folder that exists; FILE.specimen.pdf unless given."
)
@click.option("-l", "--language", type=LANGUAGE, multiple=True, default=["en"], show_default=True,
              help="Whose letters the fonts need; may be given more than once.")  # fmt: skip
@click.option("--theme", type=THEME, default=usual("theme", "default"), show_default="that of FILE, or of your profile",
              help="Look under the brand (impact list themes).")  # fmt: skip
@click.option("--paper", type=PAPER, default=usual("paper", "a4"), show_default="a4, or that of your profile",
              help="a4 or letter.")  # fmt: skip
@templates_option
def command(
    file: Path, output: Path | None, language: tuple[str, ...], theme: str, paper: str, templates: tuple[Path, ...]
) -> None:
    """Check the brand FILE with all that it names, and write a page that shows it.

    Said are files that are none, logos that are too large, too small or not seen on paper, fonts without letters of a
    language, colours in which text cannot be read, with the contrast and the nearest colour that can, and Word files
    without the styles that are needed. The page shows colours with their contrasts, type, a table, a chart, tiles,
    and the logo on light and dark. Exits with 1 when something is wrong; all of it is listed.

    \b
    Examples:
      impact brand check house.yaml
      impact brand check house.yaml -l en -l ru -o specimen.pdf
    """
    from impact import api

    page, said = api.check_brand(file, output, languages=language, theme=theme, paper=paper, templates=templates)
    for line in said:
        click.echo(line)
    wrote(page)
