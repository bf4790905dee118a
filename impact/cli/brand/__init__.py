"""Write a brand file to fill in: name, logo, colours and fonts of your house."""

from __future__ import annotations

import click

from impact.cli import SETTINGS, Commands
from impact.registry import modules_of


@click.group("brand", cls=Commands, homes=lambda: modules_of(__name__), context_settings=SETTINGS)
def command() -> None:
    """Write a brand file to fill in.

    A brand file says what your documents show: name, logo, colours, fonts, lines of your own, a cover, a Word file
    with your styles, and whether the program is named. 'impact brief --brand FILE' prints with it; 'brand: FILE' in
    your profile does so always.

    \b
    Examples:
      impact brand new house.yaml
      impact check house.yaml
      impact brief byd-jizzakh --brand house.yaml
    """
