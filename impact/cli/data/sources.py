"""List the sources of the catalogue and their terms."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders
from impact.cli._terminal import format_option, print_rows
from impact.plain_rows import READ, Form


@click.command("sources")
@click.argument("words", nargs=-1)
@format_option
@folders
def command(words: tuple[str, ...], form: Form, data: tuple[Path, ...]) -> None:
    """Show all sources, or those that contain all WORDS in id, producer, title or licence.

    CSV and JSON give every field, with citation, addresses and notes.

    \b
    Examples:
      impact data sources
      impact data sources share-alike
      impact data sources ipcc --format json
    """
    from impact.catalogue import listing
    from impact.catalogue.catalogue import Catalogue

    catalogue = Catalogue(data)
    found = listing.found_sources(catalogue, words)
    lines = listing.source_lines if form in READ else listing.source_records
    print_rows(lines(catalogue, found), form)
