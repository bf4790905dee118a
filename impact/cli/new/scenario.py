"""Write a commented scenario to start from, or make it of a workbook that the client filled in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from impact.cli import say, wrote
from impact.cli.new._answers import answer_options, free, kind_and_country, today

if TYPE_CHECKING:
    from impact.scenario.starting.scenario import NewScenario

MOST_NAMED = 40  # things to fill that are listed one by one


@click.command("scenario")
@click.argument("name")
@click.option(
    "--workbook",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Read the answers from a workbook that was filled in.",
)
@answer_options
def command(
    name: str,
    workbook: Path | None,
    kind: str | None,
    country: str | None,
    answers: dict[str, str],
    output: Path | None,
    force: bool,
    data: tuple[Path, ...],
) -> None:
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

    if workbook is not None and answers:
        raise click.UsageError("--workbook takes all answers from the workbook. Leave out --set and the like.")
    target = output or Path(f"{name}.yaml")
    if workbook is None:
        both = kind_and_country(kind, country)
        free(target, force=force)
        new = api.new_scenario(name, *both, {"as_of": today(), **answers}, data=data)
    else:
        free(target, force=force)
        new, remarks = api.from_workbook(name, workbook, kind=kind or "", country=country or "", data=data)
        for line in remarks:
            say(line)
    _write(new, target)


def _write(new: NewScenario, target: Path) -> None:
    """Write a scenario, and say on standard error what is still to fill or to correct."""
    from impact.files import write_file

    write_file(target, new.text.encode())
    wrote(target)
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
