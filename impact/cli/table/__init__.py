"""Show national input-output tables, read them from workbooks, and write those of regions."""

from __future__ import annotations

import click

from impact.cli import SETTINGS, Commands
from impact.registry import modules_of


@click.group("table", cls=Commands, homes=lambda: modules_of(__name__), context_settings=SETTINGS)
def command() -> None:
    """Show national input-output tables, read them from workbooks, and write those of regions.

    \b
    Examples:
      impact table read published.xlsx --layout layout.yaml -o my-table
      impact table regional UZB --region jobs.csv --place UZ-JI -o jizzakh-table
      impact table show UZB
    """
