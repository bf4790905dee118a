"""List the sources of the catalogue and their terms."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders


@click.command("sources")
@click.argument("words", nargs=-1)
@click.option(
    "--format", "form", type=click.Choice(["table", "csv", "json", "md"]), default="table", help="How to print."
)
@folders
def command(words: tuple[str, ...], form: str, data: tuple[Path, ...]) -> None:
    """Show all sources, or those that contain all WORDS in id, producer, title or licence.

    CSV and JSON give every field, with citation, addresses and notes.

    \b
    Examples:
      impact sources
      impact sources share-alike
      impact sources ipcc --format json
    """
    from impact.catalogue import listing
    from impact.catalogue.catalogue import Catalogue

    catalogue = Catalogue(data)
    found = listing.found_sources(catalogue, words)
    lines = listing.source_lines if form in ("table", "md") else listing.source_records
    click.echo(listing.WRITERS[form](lines(catalogue, found)), nl=False)
