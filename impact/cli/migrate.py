"""Bring scenario files of older versions to today's form, with their comments."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, folders, wrote

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("migrate")
@click.argument("files", type=FILE, nargs=-1, required=True)
@click.option(
    "--check", is_flag=True, help="Say what would be changed and write nothing; exit with 1 if anything would."
)
@click.option("-o", "--output", type=Output(), help="Write to this file, or to a folder that exists, instead.")
@folders
def command(files: tuple[Path, ...], check: bool, output: Path | None, data: tuple[Path, ...]) -> None:
    """Write scenario FILES of older versions of the schema in today's form.

    Each change is said with its line and shown as a difference. Comments, order and quotes stay, and so do all lines
    that no change touches. All files are written, or none. A file in today's form stays as it is, so that the
    command may be run again. What cannot be done with certainty is named with file, line and what to do; then the
    command exits with 1.

    \b
    Examples:
      impact migrate my-plant.yaml
      impact migrate --check *.yaml
      impact migrate old/plant.yaml -o plant.yaml
    """
    from impact import api
    from impact.errors import ProblemsError

    found = api.migrated(files, data=data)
    for each in found:
        click.echo("\n".join(map(str, each.done)) if each.done else f"{each.file}: in today's form.")
        if each.changed:
            click.echo(each.diff)
    if not check:
        for file in api.write_migrated(found, output):
            wrote(file)
    if left := api.not_migrated(found, data=data):
        raise ProblemsError(left, last="Lines are those of the file in today's form.")
    if check and any(each.changed for each in found):
        click.get_current_context().exit(1)
