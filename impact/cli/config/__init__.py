"""Show and set what is stated once: your profile, completion of a shell, the schema for editors."""

from __future__ import annotations

import click

from impact.cli import SETTINGS, Commands
from impact.registry import modules_of


@click.group("config", cls=Commands, homes=lambda: modules_of(__name__), context_settings=SETTINGS)
def command() -> None:
    """Show and set what is stated once for all scenarios.

    \b
    Examples:
      impact config profile --new
      impact config completion bash
      impact config schema -o scenario.schema.json
    """
