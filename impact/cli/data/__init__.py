"""Show what the data hold and what they lack."""

from __future__ import annotations

import click

from impact.cli import SETTINGS, Commands
from impact.registry import modules_of


@click.group("data", cls=Commands, homes=lambda: modules_of(__name__), context_settings=SETTINGS)
def command() -> None:
    """Show what the data hold and what they lack.

    \b
    Examples:
      impact data missing my-plant.yaml
      impact data missing --country KEN --kind power_plant -o KEN-data
    """
