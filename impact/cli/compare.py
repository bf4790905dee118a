"""Say why two runs differ, one changed assumption a step."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from impact.cli import folders


@click.command("compare")
@click.argument("first")
@click.argument("second")
@click.option("--metric", "metrics", multiple=True, help="Key figure; may be given more than once. All unless given.")
@click.option("--data-first", multiple=True, type=click.Path(exists=True, file_okay=False, path_type=Path),
              help="Folder with own data for FIRST alone.")  # fmt: skip
@click.option("--data-second", multiple=True, type=click.Path(exists=True, file_okay=False, path_type=Path),
              help="Folder with own data for SECOND alone.")  # fmt: skip
@click.option("--format", "form", type=click.Choice(["text", "csv"]), default="text", help="How to print.")
@folders
def command(
    first: str,
    second: str,
    metrics: tuple[str, ...],
    data_first: tuple[Path, ...],
    data_second: tuple[Path, ...],
    form: Literal["text", "csv"],
    data: tuple[Path, ...],
) -> None:
    """Say why FIRST and SECOND differ (shipped names, scenario files or study folders).

    The way from FIRST to SECOND changes one assumption a step, in the order of the schema, then one figure of the
    data a step. Each change stays made, so what it adds depends on the order; the steps add up exactly.
    Numbers are of the central run.

    \b
    Examples:
      impact compare byd-jizzakh byd-jizzakh-slow --metric jobs_net
      impact compare my-plant.yaml my-plant.yaml --data-second figures-of-2027
    """
    from impact import api
    from impact.study.why.bridge_text import as_text

    found = api.compare(first, second, metrics, data=data, data_first=data_first, data_second=data_second)
    click.echo(found.csv.decode() if form == "csv" else as_text(found, first, second), nl=False)
