"""Show along which chains of purchases most of an effect goes."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, folders
from impact.cli._names import NATIONAL_TABLE
from impact.cli._tables import deliver, pairs
from impact.cli._terminal import format_option
from impact.plain_rows import Form, Value


@click.command("paths")
@click.argument("table", type=NATIONAL_TABLE)
@click.option(
    "--demand",
    required=True,
    multiple=True,
    metavar="CODE=VALUE",
    help="What is bought of a sector, in the money unit of the table; repeatable.",
)
@click.option("--effect", default="employment", help="employment (default), gva, output or another effect.")
@click.option("--least", type=float, default=0.005, help="Part of all that a path must carry to be shown.")
@click.option("--longest", type=int, default=8, help="Steps behind the first sector.")
@format_option
@click.option("-o", "--output", type=Output(dir_okay=False), help="Write to this file.")
@folders
def command(
    table: str,
    demand: tuple[str, ...],
    effect: str,
    least: float,
    longest: int,
    form: Form,
    output: Path | None,
    data: tuple[Path, ...],
) -> None:
    """Show the chains of purchases that carry most of an effect of a demand for products of TABLE.

    A path reads from final demand backwards: the sector that sells, its supplier, the supplier's supplier.

    \b
    Example:
      impact table paths UZB --demand C29=1000 --least 0.01
    """
    from impact import api

    values = pairs("--demand", demand)
    found = api.supply_paths(table, values, effect, least=least, longest=longest, data=data)
    rows: list[dict[str, Value]] = [
        {"path": " < ".join(one.path), "effect": one.effect, "share": one.share, "onward": one.onward}
        for one in found.paths
    ]
    shown = sum(one.share for one in found.paths)
    below = [
        f"{effect} of all paths: {found.whole:,.6g} {found.unit}; those shown carry {shown:.3g} of it.",
        "effect: of the last sector on the path. share: its part of all. onward: all that goes along it and further.",
    ]
    meanings = {
        "effect": (found.unit, "of the last sector on the path"),
        "share": ("1", "part of all"),
        "onward": ("1", "part of all that goes along the path and further"),
    }
    units = [{"column": name, "unit": unit, "meaning": text} for name, (unit, text) in meanings.items()]
    deliver(rows, form, output, below, {"unit": found.unit, "whole": found.whole, "paths": rows}, units)
