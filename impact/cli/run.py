"""Estimate a scenario and write its tables as a study folder."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from impact.cli import folders, quiet_option, say, teller


@click.command("run")
@click.argument("scenario")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Study folder; NAME.study unless given.")
@click.option("--draws", type=click.IntRange(0, 1_000_000), help="Number of draws, in place of the scenario's.")
@click.option("--seed", type=click.IntRange(0), help="Seed of the draws, in place of the scenario's.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "parquet"]),
    default="csv",
    help="parquet adds the tables as Parquet beside the CSV files (needs impact-brief[parquet]).",
)
@folders
@quiet_option
def command(
    scenario: str,
    output: Path | None,
    draws: int | None,
    seed: int | None,
    form: Literal["csv", "parquet"],
    data: tuple[Path, ...],
    quiet: bool,
) -> None:
    """Estimate SCENARIO and write a folder with a CSV a table, the scenario and a manifest.

    \b
    Examples:
      impact run byd-jizzakh
      impact run my-plant.yaml -o results/plant.study --draws 500
    """
    from impact import api

    study = api.run(scenario, data=data, draws=draws, seed=seed, tell=teller(quiet))
    target = output or Path(f"{study.name}.study")
    api.save(study, target, form=form)
    if not quiet and (open_digits := api.unsettled(study)):
        say(f"More draws are needed to settle the printed limits of: {', '.join(open_digits)}.")
    click.echo(target)
