"""Write what reviewers of a translation found: corrected words, and what is good as it is."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from impact.cli import Output, folders, say, templates_option, wrote
from impact.cli._names import SCENARIO


@click.command("review")
@click.argument("workbook", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE.xlsx")
@click.argument("scenarios", type=SCENARIO, nargs=-1, metavar="[SCENARIO]...")
@click.option("--by", required=True, help="Who reviewed: a role or initials.")
@click.option("-o", "--output", type=Output(), required=True, help="Folder of templates to write into.")
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="Day of the review; today by default.")
@templates_option
@folders
def command(
    workbook: Path,
    scenarios: tuple[str, ...],
    by: str,
    output: Path,
    on: datetime | None,
    templates: tuple[Path, ...],
    data: tuple[Path, ...],
) -> None:
    """Write what stands in FILE.xlsx, which 'impact list review -o' wrote and a native speaker filled in.

    Rows that are ok go into languages/LANGUAGE/reviewed.csv of the folder, corrected translations into its message
    files, terms.csv, data.csv and, of scenarios, texts/LANGUAGE.yaml. What these files hold already is kept. Values in
    braces and marks are checked; all that is wrong is named at once, by sheet and cell, and then nothing is written.
    A text that changed since the workbook was written has to be reviewed again.

    The folder is used with --templates. SCENARIO names files whose texts were reviewed; shipped ones are found.

    \b
    Examples:
      impact review review.ru.xlsx --by "translator, ministry" -o my-templates
      impact review review.ru.xlsx my-plant.yaml --by AB -o my-templates
    """
    from impact import api

    taken = api.take_review(
        workbook, output, by, scenarios=scenarios, on=on.date() if on else None, data=data, templates=templates
    )
    for remark in taken.remarks:
        say(remark)
    say(f"Found good: {taken.good}. Corrected: {taken.corrected}.")
    for file in taken.files:
        wrote(file)
