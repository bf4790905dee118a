"""Search the figures of the catalogue: value, range, unit, period, region, source, grade."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from impact.cli import folders, say
from impact.cli._names import COUNTRY
from impact.cli._terminal import format_option, print_rows
from impact.plain_rows import READ, Form

if TYPE_CHECKING:
    from impact.catalogue.catalogue import Catalogue


@click.command("factors")
@click.argument("words", nargs=-1)
@click.option(
    "--region", type=COUNTRY, help="Only this region: an ISO code such as UZB or UZ-JI, or WLD for the world."
)
@format_option
@click.option(
    "--outdated", is_flag=True, help="Instead: series whose latest figure is past its age (data/ages.yaml), and tables."
)
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="With --outdated: the day; today by default.")
@folders
def command(
    words: tuple[str, ...], region: str | None, form: Form, outdated: bool, as_of: datetime | None,
    data: tuple[Path, ...],
) -> None:  # fmt: skip
    """Show the figures that contain all WORDS in name, source or note.

    Competing figures for one place and time stand side by side; a scenario names the one it uses. Grades: A official
    or primary, B good secondary, C weak, D assumption. A figure with a dagger was not checked at its source.

    \b
    Examples:
      impact data factors grid intensity --region UZB
      impact data factors density petrol --format csv
      impact data factors --outdated --region UZB
    """
    from impact.catalogue import listing
    from impact.catalogue.catalogue import Catalogue

    catalogue = Catalogue(data)
    if outdated:
        _show_outdated(catalogue, words, region, form, as_of)
        return
    if not words or as_of:
        raise click.UsageError("Give --as-of with --outdated only." if words else "Give WORDS, or --outdated.")
    found = listing.found_factors(catalogue, words, region)
    reading = form in READ
    rows = listing.factor_lines(found) if reading else listing.factor_records(found, catalogue.sources)
    print_rows(rows, form)
    if reading and any(row.basis == "unverified" for row in found):
        say(f"† {listing.UNVERIFIED}")


def _show_outdated(
    catalogue: Catalogue, words: tuple[str, ...], region: str | None, form: Form, as_of: datetime | None
) -> None:
    from datetime import datetime

    from impact.catalogue.ages import outdated, outdated_rows

    found = outdated(catalogue, as_of.date() if as_of else datetime.now().astimezone().date(), words, region)
    if not found:
        say("No figure is past its age.")
        return
    print_rows(outdated_rows(found), form)
