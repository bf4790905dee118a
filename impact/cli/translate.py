"""Write the texts of a scenario for a translator."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import click

from impact.cli import wrote
from impact.cli._names import SCENARIO
from impact.cli._options import Shared, shared

if TYPE_CHECKING:
    from impact.scenario.texts import ReaderText


@click.command("translate")
@click.argument("scenarios", type=SCENARIO, nargs=-1, required=True, metavar="SCENARIO...")
@click.option("--check", is_flag=True, help="List the texts that have no translation, and write nothing.")
@shared(
    "file",
    "data",
    language={
        "required": True,
        "default": None,
        "show_default": False,
        "help": "BCP 47 code of the language to translate into.",
    },
)
def command(scenarios: tuple[str, ...], check: bool, shared: Shared) -> None:
    """Write every text of each SCENARIO that is printed, by address, with the original as a comment above it.

    What is translated already is filled in, and what the file holds for other scenarios is kept. The file belongs
    beside the scenario as texts/LANGUAGE.yaml; a text that is missing is printed in the language of the scenario, and
    marked. Several scenarios of one folder stand in one file.

    \b
    Examples:
      impact translate byd-jizzakh -l ru
      impact translate my-plant.yaml -l ru -o texts/ru.yaml
      impact translate my-plant.yaml -l ru --check
    """
    from impact import api
    from impact.cli._several import resolve_scenarios
    from impact.files import write_file

    names, language, data = resolve_scenarios(scenarios)[0], shared.language, shared.data
    if check:
        for name in names:
            _list_missing(api.missing_texts(name, language, data=data), language)
        return
    content = api.texts(names, language, data=data)
    if shared.output is None:
        click.echo(content, nl=False)
    else:
        write_file(shared.output, content.encode())
        wrote(shared.output)


def _list_missing(texts: list[ReaderText], language: str) -> None:
    for part, group in groupby(texts, key=lambda each: each.address.partition(".")[0]):
        click.echo(part)
        for each in group:
            click.echo(f"  {each.address}: {' '.join(each.text.split())}")
    click.echo(f"{language}: {len(texts)} {'text is' if len(texts) == 1 else 'texts are'} missing.")
