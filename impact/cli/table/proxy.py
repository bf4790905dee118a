"""Write the table that stands in for that of a country without one."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, folders
from impact.cli._names import SCENARIO
from impact.cli._tables import saved


@click.command("proxy")
@click.argument("scenario", type=SCENARIO)
@click.option("-o", "--output", required=True, type=Output(), help="Folder to write.")
@folders
def command(scenario: str, output: Path, data: tuple[Path, ...]) -> None:
    """Write the proxy of SCENARIO: tables of other countries, fitted to figures of its own.

    Its results are those of a rough estimate: every one repeats from which tables it comes.

    \b
    Example:
      impact table proxy zhanatas-proxy -o kazakhstan
    """
    from impact import api

    saved(api.save_table(api.proxy_table(scenario, data=data), output), output)
