"""Show multipliers, effects and linkages of an input-output table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from impact.cli import Output, say

if TYPE_CHECKING:
    from impact.economy.input_output_results import Multipliers


def as_table(result: Multipliers) -> str:
    """Return results as aligned text, six significant digits, with units above and words below."""
    rows = list(result.rows())
    names = list(rows[0]) if rows else []
    cells = [[f"{value:.6g}" if isinstance(value, float) else value for value in row.values()] for row in rows]
    widths = [max(len(name), *(len(row[at]) for row in cells)) for at, name in enumerate(names)]
    left = {"code", "name"}
    lines = [
        "  ".join(
            cell.ljust(w) if name in left else cell.rjust(w) for cell, w, name in zip(row, widths, names, strict=True)
        )
        for row in (names, *cells)
    ]
    units = [f"{name}: {unit}" for name, unit in result.units.items() if unit != "1"]
    return "\n".join([*(line.rstrip() for line in lines), "", *units, *_said(result)]) + "\n"


def as_csv(result: Multipliers) -> str:
    """Return results as CSV with all digits; import treatment and closure in words in the last two columns."""
    import csv
    import io

    text = io.StringIO()
    rows = [row | {"imports": result.treatment, "households": result.closure} for row in result.rows()]
    writer = csv.DictWriter(text, list(rows[0]) if rows else ["code", "name"], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def as_json(result: Multipliers) -> str:
    """Return results as JSON: sectors, units, import treatment, closure and notes."""
    import json

    said = {
        "imports": result.treatment,
        "households": result.closure,
        "notes": list(result.notes),
        "units": dict(result.units),
        "sectors": list(result.rows()),
    }
    return json.dumps(said, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def _said(result: Multipliers) -> list[str]:
    return [
        f"Imports: {result.treatment}.",
        f"Households: {result.closure}.",
        *(f"Note: {note}." for note in result.notes),
    ]


@click.command("multipliers")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--type", "kind", type=click.Choice(["1", "2", "both"]), default="both", help="Type I, Type II or both.")
@click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", help="How to print.")
@click.option("-o", "--output", type=Output(dir_okay=False), help="Write to this file.")
def command(
    folder: Path, kind: Literal["1", "2", "both"], form: Literal["table", "csv", "json"], output: Path | None
) -> None:
    """Show output, value added, income and employment multipliers of every sector of a table FOLDER.

    FOLDER holds table.yaml, Z.csv and primary_inputs.csv; the shipped one is data/countries/UZB/io_2022. Effects of
    money are per unit of final demand, those of jobs per million of currency.

    \b
    Examples:
      impact multipliers data/countries/UZB/io_2022
      impact multipliers my-table --type 1 --format csv -o multipliers.csv
    """
    from impact import api
    from impact.files import writable, write_file

    if output is not None:
        writable(output)
    result = api.multipliers(folder, kind)
    text = {"table": as_table, "csv": as_csv, "json": as_json}[form](result)
    if form == "csv" and result.notes:
        say("\n".join(f"Note: {note}." for note in result.notes))
    if output is None:
        click.echo(text, nl=False)
    else:
        write_file(output, text.encode())
