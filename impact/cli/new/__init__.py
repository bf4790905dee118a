"""Write a file to fill in: a scenario, a workbook for the client, a brand file."""

from __future__ import annotations

import click

from impact.cli import SETTINGS, Commands
from impact.registry import modules_of


@click.group("new", cls=Commands, homes=lambda: modules_of(__name__), context_settings=SETTINGS)
def command() -> None:
    """Write a commented file to fill in; a file that is there stays.

    A brand file says what your documents show: name, logo, colours, fonts, lines of your own, a Word file
    with your styles, and whether the program is named. 'impact brief --brand FILE' prints with it; 'brand: FILE' in
    your profile does so always.

    \b
    Examples:
      impact new scenario northfield --kind power_plant --country UZB
      impact new workbook northfield --kind power_plant --country UZB
      impact new brand house.yaml
    """
