"""Say all that is wrong or doubtful in a scenario, the data or a brand file, with line and remedy."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Literal

import click

from impact.checks.finding import CheckFinding, Level, in_words
from impact.checks.run import as_values, total
from impact.cli import print_status
from impact.cli._names import SCENARIO
from impact.cli._options import Shared, shared, usual_language
from impact.cli._terminal import on_terminal
from impact.core.text import visible
from impact.files.rows import as_json
from impact.scenario.defaults.entries import Used
from impact.scenario.defaults.listing import in_words as value_in_words

if TYPE_CHECKING:
    from impact.checks.run import Reviewed
    from impact.scenario.load import LoadedScenario

COLOURS: dict[Level, str] = {"error": "bold red", "warning": "yellow", "hint": "cyan"}
__all__ = ["as_text", "as_values", "default_lines", "in_words", "total"]
NO_FILE = "in no file"
CheckForm = Literal["text", "json"]
CASES = "Add a row to languages/{}/forms.csv of a folder given with --template-dir."


@click.command("check")
@click.argument("scenarios", type=SCENARIO, nargs=-1, metavar="[SCENARIO]...")
@click.option("--strict", is_flag=True, help="Exit with 1 when there are warnings, too.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="Day on which ages are counted; today by default.")
@shared(
    "templates",
    "data",
    languages={
        "default": (),
        "show_default": False,
        "help": "Check the documents in this language too, and count the texts of the scenario that it lacks (BCP 47).",
    },
    form={"type": click.Choice(["text", "json"]), "default": "text"},
)
def command(scenarios: tuple[str, ...], form: CheckForm, strict: bool, as_of: datetime | None, shared: Shared) -> None:
    """Check each SCENARIO (a shipped name, a file, or a folder of files), its kind of project and the data files.

    Instead of scenarios a data folder may be named: what each gap in it costs (rows without a value, see impact data
    missing) is listed, what is wrong in it, and which briefs of its countries are possible.

    Without SCENARIO all data files and every kind of project are checked; with it, those of your own folders. A brand
    file ('impact new brand') is checked with the logo, fonts and Word file that it names; -l names a language whose
    letters its fonts need.

    Errors are what 'impact run' and 'impact brief' refuse: keys, units, shares, signs, dates, sources. Warnings are
    what a good reviewer doubts: implausible results, old sources, claims that contradict each other, defaults where
    the client knows better. Hints say what may be better. All are listed at once, by file and line. All draws are run,
    and every document is put together without pages, in the language of the scenario and of a brief.

    Of a scenario without errors it says which defaults it uses and what each document will go without. Exits with 0
    when there is no error, else with 1. Errors go to standard error, the rest to standard output; with --format json
    all goes there. Nothing is ever written.

    \b
    Examples:
      impact check my-plant.yaml
      impact check my-plant.yaml other.yaml scenarios/ --strict
      impact check KEN-data
      impact check --data-dir my-data
      impact check house.yaml -l ru
      impact check my-plant.yaml -l ru
      impact check scenarios/ --format json > check.json
    """
    from impact import api
    from impact.cli._several import is_folder, one, resolve_scenarios

    languages, data, templates, to_read = shared.languages, shared.data, shared.templates, form == "text"
    if not scenarios:
        if languages:
            raise click.UsageError("Name the scenario whose documents are to be checked.")
        if strict or not to_read:
            raise click.UsageError("Name a scenario: --strict and --format are about scenarios.")
        click.echo(f"data: no problems ({api.check_data(data, templates)} figures).")
        return
    brands = [name for name in scenarios if api.is_brand(name)]
    if brands:
        if len(brands) < len(scenarios) or strict or not to_read:
            raise click.UsageError(f"{', '.join(brands)}: check brand files alone, without --strict and --format.")
        for name in brands:
            found = api.brand(name, languages=languages or ("en",), templates=templates)
            click.echo(visible(f"{name}: no problems (brand of {found.name})."))
        return
    if languages and not to_read:
        raise click.UsageError("-l is for people: leave out --format.")
    if any(is_folder(name) and api.holds_data(Path(name)) for name in scenarios):
        if len(scenarios) > 1 or languages or strict or not to_read:
            raise click.UsageError("A data folder is checked alone, without options for scenarios.")
        for line in api.check_folder(Path(scenarios[0]), data=data, templates=templates):
            click.echo(visible(line))
        return
    asked, left_out = resolve_scenarios(scenarios)
    spoken, alone = (*languages, usual_language()), one(scenarios)
    day = as_of.date() if as_of else datetime.now().astimezone().date()
    if to_read:
        for other in left_out:
            click.echo(visible(f"left out: {other.file}: {other.why}."))
        for line in api.half_translated(languages or spoken, templates):
            click.echo(visible(line))
    reviewed = []
    for name in asked:
        reviewed.append(api.review(name, data=data, templates=templates, on=day, languages=spoken))
        if to_read:
            _tell_one(reviewed[-1], languages, alone=alone)
    counts = total(reviewed)
    if not to_read:
        click.echo(as_json(as_values(reviewed, left_out)), nl=False)
    elif not alone:
        click.echo(f"{len(reviewed)} scenarios: {in_words(counts)}.")
        if bad := [each.name for each in reviewed if each.error is not None]:
            click.echo(visible(f"With errors: {', '.join(bad)}."))
    if counts["error"] or (strict and counts["warning"]):
        sys.exit(1)


def _tell_one(found: Reviewed, languages: tuple[str, ...], *, alone: bool) -> None:
    """Tell what was found in a scenario.

    Raises:
        ImpactError: it is refused, and the only one.
    """
    if found.loaded is not None:
        _tell_of(found, found.loaded, languages)
    if found.error is not None:
        if alone:
            raise found.error
        print_status(visible(str(found.error)))


def _tell_of(found: Reviewed, loaded: LoadedScenario, languages: tuple[str, ...]) -> None:
    from impact import api

    for language in languages if found.error is None else ():
        if lacking := api.missing_texts(loaded, language):
            texts = f"{len(lacking)} {'text is' if len(lacking) == 1 else 'texts are'} missing"
            click.echo(f"{language}: {texts}. impact translate {loaded.places.file} -l {language} --check lists them.")
        for name in api.names_without_cases(loaded, language):
            click.echo(f"{language}: '{name}' stands in no case but its own. {CASES.format(language)}")
    if found.error is None:
        count = len(loaded.assumptions)
        click.echo(f"{loaded.name}: no problems ({count} assumptions, {len(loaded.scenario.claims)} claims).")
    click.echo(as_text([each for each in found.findings if each.level != "error"]), nl=False)
    if found.error is None:
        for line in default_lines(loaded.defaults):
            click.echo(line)
        if loaded.from_profile:
            click.echo(f"from your profile (impact config profile): {', '.join(loaded.from_profile)}")
    for document, sections in found.left_out.items():
        without = "; ".join(f"{name} (no {', '.join(tables)})" for name, tables in sections.items())
        click.echo(f"{document}: {f'goes without {without}' if without else 'all sections'}.")
    for does, names in (
        ("left out", loaded.scenario.sections.without),
        ("in this order", loaded.scenario.sections.order),
    ):
        if names:
            click.echo(f"sections {does}, as the scenario asks: {', '.join(names)}")
    click.echo(f"{loaded.name}: {in_words(found.counts)}.")


def as_text(findings: Sequence[CheckFinding], *, terminal: bool | None = None) -> str:
    """Return findings grouped by file; `terminal` says whether they go to one, else standard output is asked."""
    if on_terminal() if terminal is None else terminal:
        return _laid_out(findings)
    lines: list[str] = []
    for file, group in groupby(findings, key=lambda each: each.file):
        lines.append(visible(file or NO_FILE))
        lines += [f"  {_place(each)}{each.level}: {visible(_on_one_line(each))} [{each.rule}]" for each in group]
    return "".join(f"{line}\n" for line in lines)


def _laid_out(findings: Iterable[CheckFinding]) -> str:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    written = io.StringIO()
    console = Console(file=written, force_terminal=True, width=get_terminal_size().columns, highlight=False)
    for file, group in groupby(findings, key=lambda each: each.file):
        console.print(Text(visible(file or NO_FILE), "bold"))
        grid = Table.grid(padding=(0, 2))
        grid.add_column(justify="right", no_wrap=True)
        grid.add_column(no_wrap=True)
        grid.add_column(overflow="fold")
        for each in group:
            lead = f"{visible(each.where)}: " if each.where else ""
            words = Text.assemble((lead, "bold"), visible(each.message), (f" {visible(each.remedy)}".rstrip(), "dim"))
            words.append(f" {each.rule}", "dim italic")
            grid.add_row(_place(each).removesuffix(": "), Text(each.level, COLOURS[each.level]), words)
        console.print(grid)
    return written.getvalue()


def _place(found: CheckFinding) -> str:
    if not found.line:
        return ""
    return f"{found.line}{f':{found.column}' if found.column else ''}: "


def _on_one_line(found: CheckFinding) -> str:
    return " ".join((f"{found.where}: {found.said}" if found.where else found.said).split())


def default_lines(used: Iterable[Used]) -> Iterator[str]:
    for each in used:
        of = each.default
        yield f"default of the {of.layer}: {of.address} = {value_in_words(each.value)}, grade {of.grade}"
