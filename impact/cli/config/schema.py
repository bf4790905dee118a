"""Write the JSON Schema of scenario files, for editors."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, wrote


@click.command("schema")
@click.option("-o", "--output", type=Output(dir_okay=False), help="Write to this file.")
def command(output: Path | None) -> None:
    """Write the JSON Schema of scenario files, so that an editor completes keys and marks faults while you type.

    Editors with the YAML language server take it from the first line of a scenario:
    "# yaml-language-server: $schema=scenario.schema.json". What needs more than one key, such as shares that add up
    to one, only 'impact check' finds.

    \b
    Examples:
      impact config schema -o scenario.schema.json
    """
    from impact import api
    from impact.files import write_file

    if output is None:
        click.echo(api.schema(), nl=False)
    else:
        write_file(output, api.schema().encode())
        wrote(output)
