"""Write a workbook with the questions of a scenario, for the client to fill in."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import wrote
from impact.cli.new._answers import answer_options, free, kind_and_country, today


@click.command("workbook")
@click.argument("name")
@answer_options
def command(
    name: str,
    kind: str | None,
    country: str | None,
    answers: dict[str, str],
    output: Path | None,
    force: bool,
    data: tuple[Path, ...],
) -> None:
    """Write NAME.xlsx, which asks the client what a scenario must say, with units and room for sources and claims.

    Answers that options give are filled in. 'impact new scenario NAME --workbook NAME.xlsx' makes the scenario of it.

    \b
    Examples:
      impact new workbook northfield --kind power_plant --country UZB
      impact new workbook northfield --kind power_plant --country UZB --set project.technology=wind
    """
    from impact import api
    from impact.files import write_file

    both = kind_and_country(kind, country)
    target = free(output or Path(f"{name}.xlsx"), force=force)
    write_file(target, api.client_workbook(*both, {"as_of": today(), **answers}, data=data))
    wrote(target)
