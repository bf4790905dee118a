"""Look up figures, sources, countries and defaults of the catalogue, and what it lacks."""

from __future__ import annotations

import click

from impact.cli import SETTINGS, Commands
from impact.registry import modules_of


@click.group("data", cls=Commands, homes=lambda: modules_of(__name__), context_settings=SETTINGS)
def command() -> None:
    """Look up the catalogue: its figures, sources, countries and defaults, and what a scenario lacks in it.

    \b
    Examples:
      impact data factors grid intensity --region UZB
      impact data countries KEN
      impact data defaults spending --country UZB
      impact data missing --country KEN --kind power_plant -o KEN-data
    """
