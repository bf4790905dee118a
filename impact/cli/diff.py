"""Say what changed from one edition to the next: numbers, why they moved, assumptions, sources, words."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders
from impact.cli._names import SCENARIO
from impact.cli._terminal import format_option, print_rows
from impact.plain_rows import Form


@click.command("diff")
@click.argument("old", type=SCENARIO)
@click.argument("new", type=SCENARIO)
@format_option
@folders
def command(old: str, new: str, form: Form, data: tuple[Path, ...]) -> None:
    """Say what changed from OLD to NEW: printed briefs (.pdf), study folders, scenario files or shipped names.

    Key figures stand before and after, and what moved each of them is told by sort: version of the package, method and
    settings, assumptions, other sources, data of the same sources. The parts add up to the change. Draws and seed move
    ranges alone. Then follow defaults that changed, with their files, assumptions, sources, and passages that read
    otherwise. A figure that moved by more than half of its old range is marked in the column far.

    \b
    Examples:
      impact diff plant.v1.pdf plant.v2.pdf
      impact diff old.study my-plant.yaml --format csv
      impact diff plant.v1.pdf plant.v2.pdf --format json
    """
    from impact import api

    print_rows(api.diff(old, new, data=data), form)
