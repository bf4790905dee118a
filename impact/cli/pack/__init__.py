"""Make a country pack to fill, build it from spreadsheets, show what one holds and lacks."""

from __future__ import annotations

import click

from impact.cli import SETTINGS, Commands
from impact.registry import modules_of


@click.group("pack", cls=Commands, homes=lambda: modules_of(__name__), context_settings=SETTINGS)
def command() -> None:
    """Make, build and check the data of a country.

    A pack is a folder with countries/ISO3/ and sources.csv, named with --data, or inside a distribution that is
    installed (data/README.md).

    \b
    Examples:
      impact pack new KEN
      impact pack build KEN KEN-lists -o KEN-data
      impact pack check KEN-data
    """
