"""Say which figures of the data differ since a study was made."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import folders
from impact.cli._terminal import format_option, print_rows
from impact.plain_rows import Form

STUDY = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command("differences")
@click.argument("study", type=STUDY)
@click.option(
    "--data-version",
    default="today",
    show_default=True,
    help="Hold it against the data of a tag or commit of a checkout, in place of today's.",
)
@format_option
@folders
def command(study: Path, data_version: str, form: Form, data: tuple[Path, ...]) -> None:
    """Say with which data STUDY was made, and which of its figures differ today: old and new value, file and line.

    A study keeps every figure of the data that it read. A figure that a run would read today in the place of one that
    was read then, such as one of a later year, is named too, and so are files of national tables. 'impact run STUDY'
    runs it again with the figures of its time; 'impact compare STUDY SCENARIO' says what each change does to the
    results.

    \b
    Examples:
      impact differences byd-jizzakh.study
      impact differences old.study --format csv
      impact differences old.study --data-version v0.2.0
    """
    from impact import api
    from impact.cli import say

    found = api.differences(study, data=data, data_version=data_version)
    rows = [
        {"figure": each.what, "then": each.before, "now": each.after, "file": each.file, "line": each.line or None}
        for each in found.found
    ]
    if form == "table":
        made = "; ".join(f"{name} {value}" for name, value in found.made_with.items() if value)
        click.echo(f"{study}: made with {made}.")
        if not rows:
            click.echo("No figure of the data that it read differs.")
    if rows or form != "table":
        print_rows(rows, form)
    if found.scenario:
        say(f"Its scenario cannot be run as it stands:\n{found.scenario}")
