"""What a new scenario and a new workbook are given on the command line."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click

from impact.cli import Output, folders
from impact.cli._names import COUNTRY, KIND

# What every scenario says, and the option under which it is said.
OPTIONS = {
    "title": "title", "place": "place", "as_of": "as_of", "headline_year": "headline_year", "called": "project.name",
}  # fmt: skip


def answer_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that answer what is asked of a new project, and say where its file goes.

    The command is given the answers by address, in `answers`.
    """

    @wraps(function)
    def answered(said: tuple[str, ...], years: str | None, **options: Any) -> None:
        answers = _answers(said, years, {name: options.pop(name) for name in OPTIONS})
        function(answers=answers, **options)

    command: Callable[..., Any] = answered
    options: list[Callable[..., Any]] = [
        click.option("--kind", type=KIND, help="Kind of project, such as power_plant: impact list kinds."),
        click.option("--country", type=COUNTRY, help="ISO code of the country, such as UZB."),
        click.option("--title", help="Title of the brief."),
        click.option("--place", help="Where it stands."),
        click.option("--called", metavar="TEXT", help="Name of the project."),
        click.option("--as-of", metavar="DATE", help="Date of the edition; today unless given."),
        click.option("--years", metavar="FIRST-LAST", help="First and last year of work, such as 2028-2042."),
        click.option("--headline-year", metavar="YEAR", help="Year of full work that the brief leads with."),
        click.option(
            "--set", "said", multiple=True, metavar="ADDRESS=VALUE", help="Any other answer; may be repeated."
        ),
        click.option("-o", "--output", type=Output(dir_okay=False), help="Write to this file."),
        click.option("--force", is_flag=True, help="Replace a file that is there."),
        folders,
    ]
    for each in reversed(options):
        command = each(command)
    return command


def kind_and_country(kind: str | None, country: str | None) -> tuple[str, str]:
    """Return both.

    Raises:
        UsageError: one is not given; all that is missing is named at once.
    """
    missing = [option for option, given in (("--kind", kind), ("--country", country)) if not given]
    if missing:
        from impact import api

        known = f" Kinds: {', '.join(api.parts('kinds'))}." if "--kind" in missing else ""
        raise click.UsageError(f"Give {' and '.join(missing)}.{known}")
    return str(kind), str(country)


def free(file: Path, *, force: bool) -> Path:
    """Return a file to write.

    Raises:
        UsageError: it is there already, and may not be replaced.
    """
    if file.exists() and not force:
        raise click.UsageError(f"{file} is there already. Name another file with -o, or replace it with --force.")
    return file


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


def today() -> str:
    """Return the date of an edition that names none."""
    from datetime import UTC, datetime

    return datetime.now(UTC).date().isoformat()
