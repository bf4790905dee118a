"""Write the data of a study in the form of another tool, or its charts as pictures."""

from __future__ import annotations

import click

from impact.cli import SETTINGS, Commands
from impact.registry import modules_of


@click.group("export", cls=Commands, homes=lambda: modules_of(__name__), context_settings=SETTINGS)
def command() -> None:
    """Write what a study holds for use elsewhere: its data in the form of another tool, its charts as pictures.

    \b
    Examples:
      impact export data byd-jizzakh.study --to iamc -o byd-jizzakh.csv
      impact export charts byd-jizzakh -o charts
    """
