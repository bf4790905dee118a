"""Show linkages of every sector, and which are key sectors."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from impact.cli import Output, folders
from impact.cli._names import NATIONAL_TABLE
from impact.cli._tables import deliver
from impact.cli._terminal import format_option
from impact.plain_rows import Form

MEANINGS = {
    "direct_backward": "domestic inputs per unit of output (Chenery and Watanabe)",
    "direct_forward": "sales to sectors per unit of output (Chenery and Watanabe)",
    "backward_linkage": "output multiplier over the mean of all sectors",
    "forward_linkage": "row sum of the Ghosh inverse over the mean of all sectors",
    "kind": "key where both linkages are above 1, else backward or forward, weak where neither is",
    "lost": "part of all output that would go with the sector (hypothetical extraction)",
}


@click.command("linkages")
@click.argument("table", type=NATIONAL_TABLE)
@click.option("--key", is_flag=True, help="Show key sectors only.")
@format_option
@click.option("-o", "--output", type=Output(dir_okay=False), help="Write to this file.")
@folders
def command(table: str, key: bool, form: Form, output: Path | None, data: tuple[Path, ...]) -> None:
    """Show how strongly each sector of TABLE pulls its suppliers and pushes its customers.

    \b
    Example:
      impact table linkages UZB --key
    """
    from impact import api

    rows = [asdict(one) for one in api.linkages(table, data=data) if not key or one.kind == "key"]
    below = [f"{name}: {meaning}." for name, meaning in MEANINGS.items()]
    units = [{"column": name, "unit": "1", "meaning": meaning} for name, meaning in MEANINGS.items()]
    deliver(rows, form, output, below, {"definitions": MEANINGS, "sectors": rows}, units)
