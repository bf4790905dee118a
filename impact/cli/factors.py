"""Search the figures of the catalogue: value, range, unit, period, region, source, grade."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders, say


@click.command("factors")
@click.argument("words", nargs=-1, required=True)
@click.option("--region", help="Only this region: an ISO code such as UZB or UZ-JI, or WLD for the world.")
@click.option(
    "--format", "form", type=click.Choice(["table", "csv", "json", "md"]), default="table", help="How to print."
)
@folders
def command(words: tuple[str, ...], region: str | None, form: str, data: tuple[Path, ...]) -> None:
    """Show the figures that contain all WORDS in name, source or note.

    Competing figures for one place and time stand side by side; a scenario names the one it uses. Grades: A official
    or primary, B good secondary, C weak, D assumption. A figure with a dagger was not checked at its source.

    \b
    Examples:
      impact factors grid intensity --region UZB
      impact factors density petrol --format csv
    """
    from impact.catalogue import listing
    from impact.catalogue.catalogue import Catalogue

    catalogue = Catalogue(data)
    found = listing.found_factors(catalogue, words, region)
    reading = form in ("table", "md")
    rows = listing.factor_lines(found) if reading else listing.factor_records(found, catalogue.sources)
    click.echo(listing.WRITERS[form](rows), nl=False)
    if reading and any(row.basis == "unverified" for row in found):
        say(f"† {listing.UNVERIFIED}")
