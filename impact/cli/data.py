"""Look up figures, sources, countries and defaults of the catalogue, and what it lacks."""

from __future__ import annotations

import csv
import io
from datetime import datetime
from typing import TYPE_CHECKING

import click

from impact.cli import SETTINGS, CommandGroup, print_status, wrote
from impact.cli._names import COUNTRY, KIND, SCENARIO
from impact.cli._options import Shared, shared
from impact.cli._terminal import on_terminal, print_rows
from impact.files.rows import READ, Form

if TYPE_CHECKING:
    from impact.catalogue.catalogue import Catalogue


@click.group("data", cls=CommandGroup, context_settings=SETTINGS)
def command() -> None:
    """Look up the catalogue: its figures, sources, countries and defaults, and what a scenario lacks in it.

    \b
    Examples:
      impact data factors grid intensity --region UZB
      impact data countries KEN
      impact data defaults spending --country UZB
      impact data missing --country KEN --kind power_plant -o KEN-data
    """


@command.command(
    "factors", short_help="Search the figures of the catalogue: value, range, unit, period, region, source, grade."
)
@click.argument("words", nargs=-1)
@click.option(
    "--region", type=COUNTRY, help="Only this region: an ISO code such as UZB or UZ-JI, or WLD for the world."
)
@click.option(
    "--outdated", is_flag=True, help="Instead: series whose latest figure is past its age (data/ages.yaml), and tables."
)
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="With --outdated: the day; today by default.")
@shared("form", "data")
def factors(
    words: tuple[str, ...], region: str | None, outdated: bool, as_of: datetime | None, form: Form, shared: Shared
) -> None:
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

    catalogue = Catalogue(shared.data)
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
        print_status(f"† {listing.UNVERIFIED}")


def _show_outdated(
    catalogue: Catalogue, words: tuple[str, ...], region: str | None, form: Form, as_of: datetime | None
) -> None:
    from datetime import datetime

    from impact.catalogue.ages import outdated, outdated_rows

    found = outdated(catalogue, as_of.date() if as_of else datetime.now().astimezone().date(), words, region)
    if not found:
        print_status("No figure is past its age.")
        return
    print_rows(outdated_rows(found), form)


@command.command("sources", short_help="List the sources of the catalogue and their terms.")
@click.argument("words", nargs=-1)
@shared("form", "data")
def sources(words: tuple[str, ...], form: Form, shared: Shared) -> None:
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

    catalogue = Catalogue(shared.data)
    found = listing.found_sources(catalogue, words)
    lines = listing.source_lines if form in READ else listing.source_records
    print_rows(lines(catalogue, found), form)


@command.command("countries", short_help="List countries: what is known of each, and which briefs are possible.")
@click.argument("country", type=COUNTRY, required=False)
@shared("form", "templates", "data", language="Of what is said of a country: BCP 47.")
def countries(country: str | None, form: Form, shared: Shared) -> None:
    """List all countries, or what is known of one COUNTRY (ISO code) and what each gap costs.

    A brief of a kind is full, without supply chain where a country has no table and the kind can do without, or lacks
    so many things.

    \b
    Examples:
      impact data countries --format csv
      impact data countries KEN
    """
    from impact import api

    language, data, templates = shared.language, shared.data, shared.templates
    if country is None:
        print_rows(api.countries(full=form not in READ, language=language, templates=templates, data=data), form)
        return
    words, rows = api.country(country, language=language, templates=templates, data=data)
    if form == "table":
        click.echo("\n".join(words))
    else:
        print_rows(rows, form)


@command.command(
    "defaults",
    short_help="List what a first scenario takes from its kind and country, and what it must say itself.",
)
@click.argument("kind", type=KIND)
@click.option("--country", type=COUNTRY, required=True, help="ISO code of the country, such as UZB.")
@shared("form", "data")
def defaults(kind: str, country: str, form: Form, shared: Shared) -> None:
    """List the defaults of KIND in a country: address in the scenario, value, range, unit, source, year, grade, why.

    A scenario that says 'inherits: defaults' takes them: those of every kind of project, over them those of its kind,
    over them those of its country; what the scenario states itself goes before. Last come the addresses that have no
    default, because only the client can say what belongs there. A name that ends in ? is filled in where the scenario
    gives that name, * stands for each name that it gives.

    \b
    Examples:
      impact data defaults spending --country UZB
      impact data defaults spending --country UZB --format csv
    """
    from impact.scenario.defaults.listing import as_text, default_rows, reading_rows

    rows = default_rows(kind, country, shared.data)
    if form == "table" and not on_terminal():
        click.echo(as_text(rows), nl=False)
    else:
        print_rows(reading_rows(rows) if form in READ else rows, form, title=f"{kind}, {country}")


@command.command(
    "missing",
    short_help="Write rows to fill for the figures that a scenario, or a kind of project in a country, lacks.",
)
@click.argument("scenarios", type=SCENARIO, nargs=-1, metavar="[SCENARIO]...")
@click.option("--country", type=COUNTRY, help="Instead of a scenario: ISO code of a country, such as KEN; with --kind.")
@click.option("--kind", type=KIND, help="Kind of project.")
@shared(
    "data",
    output="Write a data folder to fill; of scenarios, write their rows to this file.",
    form={"default": "csv", "help": "How to print; CSV to fill."},
)
def missing(scenarios: tuple[str, ...], country: str | None, kind: str | None, form: Form, shared: Shared) -> None:
    """Write a row to fill for every figure that a SCENARIO asks for and the catalogue does not hold.

    With --country and --kind: for every figure that the shipped scenarios of that kind read of their own country and
    this country has not, also where a default takes its place. -o FOLDER then writes a data folder: lists of the
    country and sources.csv. Fill in value, source, basis and grade of what you have, leave the rest empty, and name the
    folder with --data-dir. 'impact check FOLDER' says what is wrong in it and what each gap costs.

    The column 'note' says what a figure is and what is not estimated without it; write over it what you did to the
    figure. A national table that is missing is named on standard error. What several scenarios lack is printed once; a
    folder means all scenarios in it.

    \b
    Examples:
      impact data missing my-plant.yaml --format table
      impact data missing my-plant.yaml -o KEN-data/countries/KEN/more.csv
      impact data missing --country KEN --kind power_plant -o KEN-data
    """
    if bool(scenarios) == bool(country and kind) or bool(country) != bool(kind):
        raise click.UsageError("Name a SCENARIO, or both --country and --kind.")
    if country and kind:
        _of_country(country, kind, form, shared)
    else:
        _of_scenarios(scenarios, form, shared)


def _of_country(country: str, kind: str, form: Form, shared: Shared) -> None:
    from impact import api
    from impact.files import write_folder

    found = api.missing_of(country, kind, year=datetime.now().astimezone().year - 1, data=shared.data)
    if found.table:
        print_status(found.table)
    if not found.rows:
        print_status(f"The packs of {country} hold every figure that the kind {kind} reads.")
    elif shared.output is None:
        _print(found.rows, form)
    else:
        write_folder(shared.output, found.folder, lambda folder: False)
        print_status(f"{sum(map(len, found.lists.values()))} rows to fill. impact guide own-country says how.")
        wrote(shared.output)


def _of_scenarios(scenarios: tuple[str, ...], form: Form, shared: Shared) -> None:
    from impact import api
    from impact.cli._several import each
    from impact.files import write_file

    rows: dict[str, None] = {}  # the header first

    def look(scenario: str) -> None:
        found = api.missing(scenario, data=shared.data)
        if found.table:
            print_status(found.table)
        rows.update(dict.fromkeys(found.rows.splitlines(keepends=True)))

    try:
        each(scenarios, look)
    finally:
        if rows and shared.output is not None:
            write_file(shared.output, "".join(rows).encode())
            wrote(shared.output)
        elif rows:
            _print("".join(rows), form)
    if not rows:
        print_status("The catalogue holds every figure that the scenario asks for.")


def _print(rows: str, form: Form) -> None:
    if form == "csv":
        click.echo(rows, nl=False)
    else:
        print_rows(list(csv.DictReader(io.StringIO(rows))), form)
