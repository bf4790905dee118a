"""Read published tables; write those of a region, a later year or fewer sectors; show linkages and paths."""

from __future__ import annotations

import click

from impact.cli import SETTINGS, Commands
from impact.registry import modules_of


@click.group("table", cls=Commands, homes=lambda: modules_of(__name__), context_settings=SETTINGS)
def command() -> None:
    """Write tables from others and from published sheets, and show how sectors are tied to each other.

    A table is a folder with table.yaml, Z.csv and primary_inputs.csv, or a country whose table is in the data, such as
    UZB. What is written is a table folder again, for 'impact multipliers' and for scenarios.

    \b
    Examples:
      impact table regional UZB --region jobs.csv --place UZ-JI -o jizzakh-table
      impact table update UZB --totals totals.csv --year 2024 -o table-2024
      impact table aggregate UZB --groups sections.csv -o table-by-section
      impact table proxy zhanatas-proxy -o kazakhstan
      impact table linkages UZB
      impact table paths UZB --demand C29=1000
      impact table inspect published.xlsx -o my-table
    """
