"""Write a commented scenario to start from, or a workbook for the client to fill in."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from impact.cli import Output, folders, say, wrote
from impact.cli._names import COUNTRY, KIND

if TYPE_CHECKING:
    from impact.scenario.starting.questions import Question
    from impact.scenario.starting.scenario import NewScenario

# What every scenario says, and the option under which it is said.
OPTIONS = {
    "title": "title", "place": "place", "as_of": "as_of", "headline_year": "headline_year", "called": "project.name",
}  # fmt: skip
MOST_NAMED = 40  # things to fill that are listed one by one


@click.command("new")
@click.argument("name")
@click.option("--kind", type=KIND, help="Kind of project, such as power_plant: impact list kinds.")
@click.option("--country", type=COUNTRY, help="ISO code of the country, such as UZB.")
@click.option("--title", help="Title of the brief.")
@click.option("--place", help="Where it stands.")
@click.option("--called", metavar="TEXT", help="Name of the project.")
@click.option("--as-of", metavar="DATE", help="Date of the edition; today unless given.")
@click.option("--years", metavar="FIRST-LAST", help="First and last year of work, such as 2028-2042.")
@click.option("--headline-year", metavar="YEAR", help="Year of full work that the brief leads with.")
@click.option("--set", "said", multiple=True, metavar="ADDRESS=VALUE", help="Any other answer; may be repeated.")
@click.option("--workbook", is_flag=True, help="Write NAME.xlsx for the client to fill in, and no scenario.")
@click.option(
    "--from",
    "filled",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Read the answers from a workbook that was filled in.",
)
@click.option("--no-questions", is_flag=True, help="Ask nothing, even on a terminal.")
@click.option("-o", "--output", type=Output(dir_okay=False), help="Write to this file.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@folders
def command(
    name: str, kind: str | None, country: str | None, said: tuple[str, ...], workbook: bool,
    filled: Path | None, no_questions: bool, output: Path | None, force: bool, data: tuple[Path, ...],
    years: str | None, **options: str | None,
) -> None:  # fmt: skip
    """Write NAME.yaml, a commented scenario that takes the defaults of its kind and country.

    It holds every key of the kind: first what is asked for, then, under headings, what may be left out.

    On a terminal it asks what only the client knows; an empty answer leaves a line to fill. Elsewhere, and with
    --no-questions, what is not given by options is left to fill and listed. A number is answered with its unit and its
    reason, as VALUE (LOW to HIGH) UNIT: REASON; range and usual unit may be left out. An answer in brackets is YAML.

    --workbook writes an Excel workbook with the same questions, with units and room for sources and for claims, and
    --from makes the scenario of it. What a cell does not say for certain is refused, with its sheet and cell.

    \b
    Examples:
      impact new northfield --kind power_plant --country UZB
      impact new northfield --kind power_plant --country UZB --set project.technology=wind --workbook
      impact new northfield --from northfield.xlsx
      impact new northfield --kind power_plant --country UZB --set "project.capacity=100 MW: As contracted."
    """
    from impact import api
    from impact.files import write_file

    target = output or Path(f"{name}.xlsx" if workbook else f"{name}.yaml")
    answers = _answers(said, years, options)
    _must_go_together(kind, country, workbook, filled, answers)
    if target.exists() and not force:
        raise click.UsageError(f"{target} is there already. Name another file with -o, or replace it with --force.")
    if filled is not None:
        new, remarks = api.from_workbook(name, filled, kind=kind or "", country=country or "", data=data)
        for line in remarks:
            say(line)
    else:
        kind, country = str(kind), str(country)
        answers.setdefault("as_of", _today())
        if workbook:
            content = api.client_workbook(kind, country, answers, data=data)
            write_file(target, content)
            wrote(target)
            return
        if not no_questions and sys.stdin.isatty():
            _ask(kind, country, answers, data)
        new = api.new_scenario(name, kind, country, answers, data=data)
    write_file(target, new.text.encode())
    wrote(target)
    _tell(new, target)


def _must_go_together(
    kind: str | None,
    country: str | None,
    workbook: bool,
    filled: Path | None,
    answers: dict[str, str],
) -> None:
    """Refuse options that say two things, or too little; all that is missing is named at once.

    Raises:
        UsageError: they do.
    """
    if filled is not None:
        others = [option for option, given in (("--workbook", workbook), ("--set and the like", answers)) if given]
        if others:
            raise click.UsageError(f"--from takes all answers from the workbook. Leave out {', '.join(others)}.")
        return
    missing = [option for option, given in (("--kind", kind), ("--country", country)) if not given]
    if missing:
        from impact import api

        kinds = ", ".join(api.parts("kinds")) if "--kind" in missing else ""
        known = f" Kinds: {kinds}." if kinds else ""
        raise click.UsageError(f"Give {' and '.join(missing)}.{known}")


def _answers(said: tuple[str, ...], years: str | None, options: dict[str, str | None]) -> dict[str, str]:
    """Return the answers that options give, by address.

    Raises:
        UsageError: one is no answer.
    """
    answers = {OPTIONS[name]: text for name, text in options.items() if text}
    if years:
        first, dash, last = years.partition("-")
        if not dash:
            raise click.UsageError(f"--years is '{years}'. Write the first and the last year, such as 2028-2042.")
        answers |= {"horizon.0": first.strip(), "horizon.1": last.strip()}
    for each in said:
        address, sign, text = each.partition("=")
        if not sign or not address.strip() or not text.strip():
            raise click.UsageError(f"--set is '{each}'. Write ADDRESS=VALUE, such as project.technology=wind.")
        answers[address.strip()] = text.strip()
    return answers


def _today() -> str:
    from datetime import UTC, datetime

    return datetime.now(UTC).date().isoformat()


def _ask(kind: str, country: str, answers: dict[str, str], data: tuple[Path, ...]) -> None:
    """Ask on the terminal what is not answered yet; an empty answer leaves a question open."""
    from impact.scenario.starting.questions import start
    from impact.scenario.starting.scenario import answered, open_questions
    from impact.scenario.starting.sectors import asks_for_sector, sectors

    passed: set[str] = set()
    listed = False
    while True:
        given: dict[str, Any] = answered(kind, country, answers, {}, data)
        begun = start(kind, country, given, data)
        asked = [each for each in open_questions(begun, given) if each.address not in passed]
        if not asked:
            return
        question = asked[0]
        passed.add(question.address)
        if asks_for_sector(question.leaf) and not listed:
            listed = True
            for code, name in sectors(begun, given, data):
                say(f"  {code:10} {name}")
        answers |= dict(_replies(question, begun.unit(question.leaf), kind, country, answers, data))


def _replies(
    question: Question, unit: str, kind: str, country: str, answers: dict[str, str], data: tuple[Path, ...]
) -> list[tuple[str, str]]:
    """Return the answers to one question, one for each name where the client names parts."""
    from impact.errors import ImpactError
    from impact.scenario.defaults.parts import ANY
    from impact.scenario.starting.scenario import answered

    found: list[tuple[str, str]] = []
    while True:
        path: Sequence[str | int] = question.leaf.path
        if ANY in path:
            known = f" ({', '.join(question.names)})" if question.names else ""
            part = click.prompt(f"{question.says}: name{known}", default="", show_default=False, err=True)
            if not part.strip():
                return found
            path = tuple(part.strip() if each == ANY else each for each in path)
        address = ".".join(map(str, path))
        hint = f" [{', '.join(question.leaf.choices)}]" if question.leaf.choices else ""
        hint = f" [VALUE (LOW to HIGH) {unit}: REASON]" if question.leaf.form == "number" else hint
        text = click.prompt(f"{question.says}{hint}", default="", show_default=False, err=True)
        if text.strip():
            try:
                answered(kind, country, {**answers, **dict(found), address: text.strip()}, {}, data)
            except ImpactError as error:
                say(str(error))
                continue
            found.append((address, text.strip()))
        if ANY not in path and (ANY not in question.leaf.path or not text.strip()):
            return found


def _tell(new: NewScenario, target: Path) -> None:
    """Say on standard error what is still to fill or to correct."""
    if not new.problems:
        say(f"Nothing is missing. Next: impact check {target}")
        return
    count = len(new.problems)
    say(f"{count} {'thing is' if count == 1 else 'things are'} still to fill or to correct:")
    for each in new.problems[:MOST_NAMED]:
        say(f"  line {each.line}, {each.where}: {each.message}" if each.line else f"  {each.where}: {each.message}")
    if count > MOST_NAMED:
        say(f"  and {count - MOST_NAMED} more.")
    say(f"impact check {target} says the same.")
