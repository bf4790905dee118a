"""Write the texts of a scenario for a translator."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, folders, wrote
from impact.cli._names import LANGUAGE, SCENARIO


@click.command("texts")
@click.argument("scenarios", type=SCENARIO, nargs=-1, required=True, metavar="SCENARIO...")
@click.option("-l", "--language", type=LANGUAGE, required=True, help="BCP 47 code of the language to translate into.")
@click.option("-o", "--output", type=Output(dir_okay=False), help="Write to this file.")
@folders
def command(scenarios: tuple[str, ...], language: str, output: Path | None, data: tuple[Path, ...]) -> None:
    """Write every text of each SCENARIO that is printed, by address, with the original as a comment above it.

    What is translated already is filled in, and what the file holds for other scenarios is kept. The file belongs
    beside the scenario as texts/LANGUAGE.yaml; a text that is missing is printed in the language of the scenario, and
    marked. 'impact check SCENARIO -l LANGUAGE' lists what is missing. Several scenarios of one folder stand in one
    file.

    \b
    Examples:
      impact texts byd-jizzakh -l ru
      impact texts my-plant.yaml -l ru -o texts/ru.yaml
    """
    from impact import api
    from impact.cli._several import named
    from impact.files import write_file

    content = api.texts(named(scenarios)[0], language, data=data)
    if output is None:
        click.echo(content, nl=False)
    else:
        write_file(output, content.encode())
        wrote(output)
