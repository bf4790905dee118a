"""Write a file to fill in: a scenario, a workbook for the client, a brand file, a kind of project."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from impact.cli import SETTINGS, CommandGroup, print_status, wrote
from impact.cli._names import COUNTRY, KIND
from impact.cli._options import CommandOutput, Shared, shared

if TYPE_CHECKING:
    from impact.scenario.intake.new_scenario import NewScenario


# What every scenario says, and the option under which it is said.
OPTIONS = {
    "title": "title", "place": "place", "as_of": "as_of", "headline_year": "headline_year", "called": "project.name",
}  # fmt: skip


@dataclass(frozen=True)
class NewScenarioRequest:
    """The project for which a file is wanted, and where the file goes.

    Attributes:
        kind: Of project; empty where none is given.
        country: ISO 3166; empty where none is given.
        answers: What options say of the project, by address.
        force: Whether a file that is there is replaced.
        shared: The options that commands share.
    """

    kind: str
    country: str
    answers: dict[str, str]
    force: bool
    shared: Shared

    def kind_and_country(self) -> tuple[str, str]:
        """Return both.

        Raises:
            UsageError: one is not given; all that is missing is named at once.
        """
        missing = [option for option, given in (("--kind", self.kind), ("--country", self.country)) if not given]
        if missing:
            from impact import api

            known = f" Kinds: {', '.join(api.parts('kinds'))}." if "--kind" in missing else ""
            raise click.UsageError(f"Give {' and '.join(missing)}.{known}")
        return self.kind, self.country

    def target(self, usual: str) -> Path:
        """Return the file to write: the one of -o, else the usual one.

        Raises:
            UsageError: it is there already, and may not be replaced.
        """
        file = self.shared.output or Path(usual)
        if file.exists() and not self.force:
            raise click.UsageError(f"{file} is there already. Name another file with -o, or replace it with --force.")
        return file


def answer_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that answer what is asked of a new project; the command is given them as `asked`."""

    @wraps(function)
    def answered(
        said: tuple[str, ...], years: str | None, kind: str | None, country: str | None, force: bool, shared: Shared,
        **options: Any,
    ) -> None:  # fmt: skip
        answers = _answers(said, years, {name: options.pop(name) for name in OPTIONS})
        function(asked=NewScenarioRequest(kind or "", country or "", answers, force, shared), **options)

    command: Callable[..., Any] = shared("file", "data")(answered)
    for each in (
        click.option("--force", is_flag=True, help="Replace a file that is there."),
        click.option(
            "--set", "said", multiple=True, metavar="ADDRESS=VALUE", help="Any other answer; may be repeated."
        ),
        click.option("--headline-year", metavar="YEAR", help="Year of full work that the brief leads with."),
        click.option("--years", metavar="FIRST-LAST", help="First and last year of work, such as 2028-2042."),
        click.option("--as-of", metavar="DATE", help="Date of the edition; today unless given."),
        click.option("--called", metavar="TEXT", help="Name of the project."),
        click.option("--place", help="Where it stands."),
        click.option("--title", help="Title of the brief."),
        click.option("--country", type=COUNTRY, help="ISO code of the country, such as UZB."),
        click.option("--kind", type=KIND, help="Kind of project, such as power_plant: impact list kinds."),
    ):
        command = each(command)
    return command


def _answers(said: tuple[str, ...], years: str | None, options: dict[str, str | None]) -> dict[str, str]:
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


def today() -> str:
    from datetime import UTC, datetime

    return datetime.now(UTC).date().isoformat()


@click.group("new", cls=CommandGroup, context_settings=SETTINGS)
def command() -> None:
    """Write a commented file, or the folders of a kind of project, to fill in; what is there stays.

    A brand file says what your documents show: name, logo, colours, fonts, lines of your own, a Word file
    with your styles, and whether the program is named. 'impact brief --brand FILE' prints with it; 'brand: FILE' in
    your profile does so always.

    \b
    Examples:
      impact new scenario northfield --kind power_plant --country UZB
      impact new workbook northfield --kind power_plant --country UZB
      impact new brand house.yaml
      impact new kind fish_farm
      impact new example
    """


MOST_NAMED = 40  # things to fill that are listed one by one


@command.command(
    "scenario",
    short_help="Write a commented scenario to start from, or make it of a workbook that the client filled in.",
)
@click.argument("name")
@click.option(
    "--workbook",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Read the answers from a workbook that was filled in.",
)
@answer_options
def scenario(name: str, workbook: Path | None, asked: NewScenarioRequest) -> None:
    """Write NAME.yaml, a commented scenario that takes the defaults of its kind and country.

    It holds every key of the kind: first what is asked for, then, under headings, what may be left out. What options do
    not give is left to fill and listed. A number is answered with its unit and its reason, as VALUE (LOW to HIGH) UNIT:
    REASON; range and usual unit may be left out. An answer in brackets is YAML.

    --workbook makes the scenario of a workbook that 'impact new workbook' wrote and the client filled in. What a cell
    does not say for certain is refused, with its sheet and cell.

    \b
    Examples:
      impact new scenario northfield --kind power_plant --country UZB
      impact new scenario northfield --workbook northfield.xlsx
      impact new scenario northfield --kind power_plant --country UZB --set "project.capacity=100 MW: As contracted."
    """
    from impact import api

    if workbook is not None and asked.answers:
        raise click.UsageError("--workbook takes all answers from the workbook. Leave out --set and the like.")
    both, data = (asked.kind, asked.country) if workbook else asked.kind_and_country(), asked.shared.data
    target = asked.target(f"{name}.yaml")
    if workbook is None:
        new = api.new_scenario(name, *both, {"as_of": today(), **asked.answers}, data=data)
    else:
        new, remarks = api.from_workbook(name, workbook, kind=both[0], country=both[1], data=data)
        for line in remarks:
            print_status(line)
    _write(new, target)


def _write(new: NewScenario, target: Path) -> None:
    from impact.files import write_file

    write_file(target, new.text.encode())
    wrote(target)
    if not new.problems:
        print_status(f"Nothing is missing. Next: impact check {target}")
        return
    count = len(new.problems)
    print_status(f"{count} {'thing is' if count == 1 else 'things are'} still to fill or to correct:")
    for each in new.problems[:MOST_NAMED]:
        print_status(
            f"  line {each.line}, {each.where}: {each.message}" if each.line else f"  {each.where}: {each.message}"
        )
    if count > MOST_NAMED:
        print_status(f"  and {count - MOST_NAMED} more.")
    print_status(f"impact check {target} says the same.")


@command.command("workbook", short_help="Write a workbook with the questions of a scenario, for the client to fill in.")
@click.argument("name")
@answer_options
def workbook(name: str, asked: NewScenarioRequest) -> None:
    """Write NAME.xlsx, which asks the client what a scenario must say, with units and room for sources and claims.

    Answers that options give are filled in. 'impact new scenario NAME --workbook NAME.xlsx' makes the scenario of it.

    \b
    Examples:
      impact new workbook northfield --kind power_plant --country UZB
      impact new workbook northfield --kind power_plant --country UZB --set project.technology=wind
    """
    from impact import api
    from impact.files import write_file

    both = asked.kind_and_country()
    target = asked.target(f"{name}.xlsx")
    write_file(target, api.client_workbook(*both, {"as_of": today(), **asked.answers}, data=asked.shared.data))
    wrote(target)


@command.command("brand", short_help="Write a brand file with remarks, to fill in.")
@click.argument("file", type=CommandOutput(dir_okay=False))
def brand(file: Path) -> None:
    """Write FILE with a remark on each key; a file that is there stays.

    Examples: impact new brand house.yaml
    """
    from impact import api

    wrote(api.new_brand(file))


@command.command("kind", short_help="Write the folders of a kind of project of your own, to fill in.")
@click.argument("name")
@shared(output="Folder to write; NAME unless given.")
def kind(name: str, shared: Shared) -> None:
    """Write a folder with a kind of project of your own, called NAME in scenarios: code, figures and words.

    As it is written it sells something, employs people and buys, passes 'impact check' and prints every document. Fill
    in what only your kind has: schema.py says what a scenario states, model.py what follows from it, data/ declares
    figures and defaults, templates/ holds words and pages. A folder that is there stays.

    \b
    Examples:
      impact new kind fish_farm
      impact check --kind-dir fish_farm/kinds --data-dir fish_farm/data --template-dir fish_farm/templates
    """
    from impact import api

    made = api.new_kind(name, shared.output or "")
    wrote(made)
    print_status(f"Next: impact check --kind-dir {made}/kinds --data-dir {made}/data --template-dir {made}/templates")


@command.command("example", short_help="Write a finished kind of project with its scenarios, to read and to run.")
@shared(output="Folder to write; example unless given.")
def example(shared: Shared) -> None:
    """Write a folder with the kind 'bakery' and the made-up country XYZ in which its scenarios play.

    The bakery is a kind by somebody who has only the installed program: 'impact guide own-kind' walks through it. A
    folder that is there stays.

    \b
    Examples:
      impact new example
      impact new example -o try
    """
    from impact import api

    made = api.new_example(shared.output or "")
    wrote(made)
    print_status("Next: impact guide own-kind")
