"""Write lists to fill for a country, build its data from them, and check what they hold."""

from __future__ import annotations

import click

from impact.cli import SETTINGS, Commands
from impact.registry import modules_of


@click.group("pack", cls=Commands, homes=lambda: modules_of(__name__), context_settings=SETTINGS)
def command() -> None:
    """Write lists to fill for a country, build data of them, and check what a country has.

    A pack is a folder with countries/ISO3/ and sources.csv, named with --data, or inside a distribution that is
    installed (data/README.md).

    \b
    Examples:
      impact pack new KEN
      impact pack build KEN KEN-lists -o KEN-data
      impact pack check KEN-data
    """
