"""List what there is: kinds of project, countries, scenarios, documents, languages; what waits for a review."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, folders, language_option, quiet_option, say, teller, templates_option, wrote
from impact.cli._names import COUNTRY_OR_SCENARIO
from impact.cli._terminal import format_option, print_rows
from impact.plain_rows import READ, Form

PARTS = ("kinds", "scenarios", "documents", "themes", "languages", "charts", "sections")
COUNTRIES, REVIEW = "countries", "review"


@click.command("list")
@click.argument("part", type=click.Choice((*PARTS, COUNTRIES, REVIEW)), required=False)
@click.argument("of", type=COUNTRY_OR_SCENARIO, required=False, metavar="[COUNTRY|SCENARIO]")
@language_option("Of what is said of countries and sorts; with review, that of the texts: BCP 47.")
@format_option
@click.option("--full", is_flag=True, help="With review: every text, not only how many a file has.")
@click.option(
    "-o", "--output", type=Output(dir_okay=False), help="With review: write a workbook for reviewers (.xlsx)."
)
@quiet_option
@templates_option
@folders
def command(
    part: str | None,
    of: str | None,
    language: str,
    form: Form,
    full: bool,
    output: Path | None,
    quiet: bool,
    data: tuple[Path, ...],
    templates: tuple[Path, ...],
) -> None:
    """List the names of one sort of PART, or of all sorts; of countries, what is known and which briefs are possible.

    A brief of a kind is full, without supply chain where a country has no table and the kind can do without, or lacks
    so many things: impact list countries COUNTRY names them, and what each gap costs. Names of parts are the same in
    every language.

    impact list review -l LANGUAGE says how many messages, terms and texts of the data wait for the review of a native
    speaker. With SCENARIO its texts are told too, and the workbook that -o writes shows the page of the brief where
    each text stands, with a picture. 'impact review' reads the workbook back.

    \b
    Examples:
      impact list
      impact list kinds
      impact list countries --format csv
      impact list countries KEN
      impact list review -l ru --full --format csv
      impact list review byd-jizzakh -l ru -o review.ru.xlsx
    """
    from impact import api

    if part != REVIEW and (full or output):
        raise click.UsageError(f"--full and -o go with '{REVIEW}'.")
    if part == REVIEW:
        _review(of, form, language, full, output, quiet, data, templates)
    elif part == COUNTRIES and of is not None:
        words, rows = api.country(of, language=language, templates=templates, data=data)
        if form == "table":
            click.echo("\n".join(words))
        else:
            print_rows(rows, form)
    elif part == COUNTRIES:
        print_rows(api.countries(full=form not in READ, language=language, templates=templates, data=data), form)
    elif of is not None:
        raise click.UsageError(f"COUNTRY goes with '{COUNTRIES}', SCENARIO with '{REVIEW}'.")
    elif form != "table":
        sorts = (part,) if part else PARTS
        print_rows([{"sort": sort, "name": name} for sort in sorts for name in api.parts(sort, data, templates)], form)
    elif part is not None:
        click.echo("\n".join(api.parts(part, data, templates)))
    else:
        names = {sort: api.parts(sort, data, templates) for sort in PARTS}
        click.echo("\n".join(api.in_sorts(names, language=language, templates=templates)))


def _review(
    scenario: str | None,
    form: Form,
    language: str,
    full: bool,
    output: Path | None,
    quiet: bool,
    data: tuple[Path, ...],
    templates: tuple[Path, ...],
) -> None:
    """Print what of a language waits for a review, or write the workbook for reviewers."""
    from impact import api
    from impact.files import write_file

    if output is None:
        rows = api.needs_review(language, scenario, full=full, data=data, templates=templates)
        if rows:
            print_rows(rows, form)
        else:
            say(f"Nothing of the language '{language}' waits for a review.")
        return
    if output.suffix != ".xlsx":
        raise click.UsageError("The workbook for reviewers is called FILE.xlsx.")
    tell = teller(quiet)
    content = api.review_workbook(language, scenario, data=data, templates=templates, tell=tell, warn=say)
    write_file(output, content)
    wrote(output)
