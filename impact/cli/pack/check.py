"""Show what a country pack holds, and what each gap costs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from impact.cli import folders

if TYPE_CHECKING:
    from impact.models.pack_state import KindState, PackState


@click.command("check")
@click.argument("pack")
@folders
def command(pack: str, data: tuple[Path, ...]) -> None:
    """Show what a PACK holds, and for each kind of project what its gaps cost.

    PACK is a data folder, or the code of a country whose data are there, such as HUN. What a kind of project asks for
    is what its shipped scenarios read of their own country. A gap either makes a brief of that kind impossible, or
    leaves something out that is then 'not estimated'. Figures of the world stand in where there are some. Exits with 1
    when something in the pack is wrong; all of it is listed.

    \b
    Examples:
      impact pack check KEN-data
      impact pack check HUN
    """
    from impact import api

    for state in api.check_pack(pack, data=data):
        _show(state)


def _show(state: PackState) -> None:
    grades = ", ".join(f"{count} of grade {grade}" for grade, count in state.grades) or "none"
    click.echo(f"{state.land.code} ({state.land.name}): {state.figures} figures ({grades}), {state.sources} sources.")
    for table in state.tables:
        click.echo(f"Table {table.name}, {table.sectors} sectors: {'complete.' if not table.lacks else 'it lacks'}")
        for lack in table.lacks:
            click.echo(f"  {lack}")
    if not state.tables:
        click.echo("No table: no effects through suppliers and spending.")
    for kind in state.kinds:
        _show_kind(kind)


def _show_kind(kind: KindState) -> None:
    name = kind.kind.replace("_", " ")
    if not kind.known:
        click.echo(f"{name}: what it asks for is not known, for no scenario of it is shipped.")
        return
    brief = "a brief is possible" if not kind.stops else "no brief like the shipped one"
    click.echo(f"{name}: {kind.there} of {kind.asked} figures; {brief}.")
    for each in kind.stops:
        click.echo(f"  stops it: {each}")
    for lost, each in kind.lost:
        click.echo(f"  {lost}: for want of {each}")
