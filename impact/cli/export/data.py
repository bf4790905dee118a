"""Write the data of a study in the form of another tool."""

from __future__ import annotations

from pathlib import Path

import click

from impact.cli import Output, folders, wrote
from impact.cli._names import DATA_FORM, SCENARIO


@click.command("data")
@click.argument("scenarios", type=SCENARIO, nargs=-1, required=True, metavar="SCENARIO...")
@click.option(
    "--to",
    "form",
    type=DATA_FORM,
    required=True,
    help="Form: datapackage, iamc or parquet.",
)
@click.option("-o", "--output", type=Output(), help="File, by its ending; else a folder, which is made.")
@folders
def command(scenarios: tuple[str, ...], form: str, output: Path | None, data: tuple[Path, ...]) -> None:
    """Write the data of each SCENARIO (a shipped name, a file or a study folder) for another tool.

    \b
    datapackage  zip: the study folder (Frictionless), with the type of each
                 column and the keys of each table
    iamc         CSV that pyam reads: model, scenario, region, variable, unit,
                 year, value; 5th and 95th percentile are variables of their own
    parquet      one long table of all results (needs impact-brief[parquet])

    iamc and parquet hold several scenarios in one file; each datapackage holds one. iamc goes to standard output unless
    -o is given; datapackage and parquet go to the current folder. All files are written, or none is.

    \b
    Examples:
      impact export data byd-jizzakh.study --to iamc -o byd-jizzakh.csv
      impact export data my-plant.yaml other.yaml --to iamc
      impact export data my-plant.study --to datapackage -o packages
    """
    from impact import api
    from impact.cli._several import named
    from impact.errors import ImpactError
    from impact.files import writable, write_files
    from impact.files.targets import folder_made, names_folder

    wanted, names = api.data_form(form), named(scenarios, studies=True)[0]
    single = output is not None and not names_folder(output)
    if single and output is not None:
        writable(output)
    several = len(names) > 1 and not wanted.together
    if several and (single or (output is None and wanted.text)):
        raise ImpactError(f"{form}: {len(names)} files are to be written. Name a folder with -o.")
    with folder_made(output):
        made = api.exported(names, form, data=data)
        if output is None and wanted.text:
            (content,) = made.values()
            click.echo(content.decode(), nl=False)
            return
        if single and output is not None:
            (content,) = made.values()
            files = {output: content}
        else:
            files = {(output or Path()) / name: content for name, content in made.items()}
        for file in files:
            writable(file)
        write_files(files)
    for file in files:
        wrote(file)
