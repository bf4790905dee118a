"""Write a brief as a PDF from a scenario or a study."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders, quiet_option, teller


@click.command("brief")
@click.argument("scenario")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="PDF file, or a folder that exists.")
@click.option("-l", "--language", default="en", show_default=True, help="Language of the brief (BCP 47).")
@click.option("--kind", default="brief", show_default=True, help="Kind of brief (impact list briefs).")
@click.option("--theme", default="default", show_default=True, help="Look of the brief (impact list themes).")
@click.option(
    "--templates",
    multiple=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder with own words and looks; may be given more than once.",
)
@folders
@quiet_option
def command(
    scenario: str,
    output: Path | None,
    language: str,
    kind: str,
    theme: str,
    templates: tuple[Path, ...],
    data: tuple[Path, ...],
    quiet: bool,
) -> None:
    """Write the brief of SCENARIO: a shipped name, a scenario file or a study folder.

    The file is called NAME.LANGUAGE.pdf and lands in the current folder unless -o says otherwise. An existing file
    is replaced only when the new one is whole. The path is printed on standard output.

    \b
    Examples:
      impact brief byd-jizzakh
      impact brief my-plant.yaml -o briefs/plant.pdf
      impact brief byd-jizzakh.study --theme sober
    """
    from impact import api

    source = api.study_of(scenario) if api.is_study(scenario) else scenario
    name = Path(source).name.removesuffix(".yaml").removesuffix(".yml") if isinstance(source, str) else source.name
    file_name = f"{name}.{language}.pdf"
    target = Path(file_name) if output is None else output / file_name if output.is_dir() else output
    written = api.brief(
        source, target, language=language, kind=kind, theme=theme, data=data, templates=templates, tell=teller(quiet)
    )
    click.echo(written)
