"""Write a brand file with remarks, to fill in."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, wrote


@click.command("brand")
@click.argument("file", type=Output(dir_okay=False))
def command(file: Path) -> None:
    """Write FILE with a remark on each key; a file that is there stays.

    Examples: impact new brand house.yaml
    """
    from impact import api

    wrote(api.new_brand(file))
