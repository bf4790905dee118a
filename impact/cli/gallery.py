"""Write samples of every block in all looks and languages."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import wrote
from impact.cli._names import LANGUAGE, PAPER, THEME


@click.command("gallery")
@click.option(
    "-o", "--output", default=".", type=click.Path(file_okay=False, path_type=Path), help="Folder; the current one."
)
@click.option("--theme", type=THEME, multiple=True, help="A look (impact list themes); all without it.")
@click.option("-l", "--language", type=LANGUAGE, multiple=True, help="en, uz, uz-Cyrl, ru or zh; all without it.")
@click.option(
    "--templates",
    multiple=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder with own looks; may be given more than once.",
)
@click.option("--paper", type=PAPER, default="a4", show_default=True, help="a4 or letter.")
@click.option("--bleed", is_flag=True, help="For a printing house: 3 mm of bleed and crop marks.")
@click.option("--grey", is_flag=True, help="Write each page as a grey picture too (needs poppler).")
def command(
    output: Path,
    theme: tuple[str, ...],
    language: tuple[str, ...],
    templates: tuple[Path, ...],
    paper: str,
    bleed: bool,
    grey: bool,
) -> None:
    """Write gallery.THEME.LANGUAGE.pdf: every kind of block, with invented figures and hostile text.

    Look at it before a new theme is used, and after a change of the layout. The paths are printed.

    \b
    Examples:
      impact gallery --theme sober
      impact gallery -l zh -o samples --grey
    """
    from impact.gallery.files import write_gallery

    write_gallery(
        output,
        themes=theme,
        languages=language,
        templates=templates,
        paper=paper,
        bleed=bleed,
        grey=grey,
        tell=wrote,
    )
