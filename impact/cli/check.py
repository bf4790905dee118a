"""Say all that is wrong with a scenario and the data, with line and remedy."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from impact.cli import folders, templates_option
from impact.cli._names import LANGUAGE, SCENARIO

if TYPE_CHECKING:
    from impact.scenario.load import Loaded
    from impact.scenario.texts import ReaderText


@click.command("check")
@click.argument("scenario", type=SCENARIO, required=False)
@click.option(
    "-l", "--language", type=LANGUAGE, help="List the texts of the scenario that are missing in this language (BCP 47)."
)
@templates_option
@folders
def command(scenario: str | None, language: str | None, data: tuple[Path, ...], templates: tuple[Path, ...]) -> None:
    """Check SCENARIO (keys, units, shares, signs, dates, sources), its kind of project and the data files.

    Without SCENARIO all data files and every kind of project are checked; with it, those of your own folders.

    The model is run too, over the first hundred draws: a failure that only a few draws reach is told by 'impact run'.

    Of a scenario without problems it says which defaults it uses, what each document will go without, for want of
    tables, and what is not given yet, so that a brief stays a draft. Nothing is written. Exits with 0 when all is well,
    with 1 when there are problems; all of them are listed at once. With -l the texts of the scenario that have no
    translation are listed first; they are no problem.

    \b
    Examples:
      impact check my-plant.yaml
      impact check --data my-data
      impact check my-plant.yaml -l ru
    """
    from impact import api

    if scenario is None:
        if language is not None:
            raise click.UsageError("Name the scenario whose texts are to be checked.")
        click.echo(f"data: no problems ({api.check_data(data, templates)} figures).")
        return
    loaded, found = api.printable(scenario, data=data, templates=templates)
    if language is not None:
        _list_missing(api.missing_texts(loaded, language), language)
    count = len(loaded.assumptions)
    click.echo(f"{loaded.name}: no problems ({count} assumptions, {len(loaded.scenario.claims)} claims).")
    _list_defaults(loaded)
    if loaded.from_profile:
        click.echo(f"from your profile (impact profile): {', '.join(loaded.from_profile)}")
    for each in found.world_defaults:
        click.echo(f"world default, no figure of the country's own: {each}")
    for document, sections in found.left_out.items():
        without = "; ".join(f"{name} (no {', '.join(tables)})" for name, tables in sections.items())
        click.echo(f"{document}: {f'goes without {without}' if without else 'all sections'}.")
    for does, names in (
        ("left out", loaded.scenario.sections.without),
        ("in this order", loaded.scenario.sections.order),
    ):
        if names:
            click.echo(f"sections {does}, as the scenario asks: {', '.join(names)}")
    for each in found.not_given:
        click.echo(f"not given yet, so a brief stays a draft: {each}")


def _list_missing(texts: list[ReaderText], language: str) -> None:
    """List texts by the part of the scenario in which they stand, then their number."""
    for part, group in groupby(texts, key=lambda each: each.address.partition(".")[0]):
        click.echo(part)
        for each in group:
            click.echo(f"  {each.address}: {' '.join(each.text.split())}")
    click.echo(f"{language}: {len(texts)} {'text is' if len(texts) == 1 else 'texts are'} missing.")


def _list_defaults(loaded: Loaded) -> None:
    """List the defaults that a scenario uses, each with value, unit and layer, and how to see what stands behind."""
    from impact.scenario.defaults.listing import in_words

    for each in loaded.defaults:
        of = each.default
        click.echo(f"default of the {of.layer}: {of.address} = {in_words(each.value)}, grade {of.grade}")
    if loaded.defaults:
        kind, country = loaded.scenario.project.kind, loaded.scenario.country
        count = len(loaded.defaults)
        click.echo(f"{count} defaults in use. A line in the scenario goes before its default.")
        click.echo(f"Reasons and sources: impact defaults {kind} --country {country}")
