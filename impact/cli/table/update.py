"""Write a table of another year, brought to new totals by RAS or GRAS."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from impact.cli import Output, folders
from impact.cli._names import NATIONAL_TABLE
from impact.cli._tables import saved

if TYPE_CHECKING:
    from impact.economy.ras import Margins


@click.command("update")
@click.argument("table", type=NATIONAL_TABLE)
@click.option(
    "--totals",
    required=True,
    type=click.Path(path_type=Path),
    help="CSV with a row a sector: code, sales, inputs, output and what else is known.",
)
@click.option("--year", required=True, type=int, help="Of the totals.")
@click.option("--unit", default="", help="Money of the totals; that of the table in prices of --year if left out.")
@click.option(
    "--kept",
    type=click.Choice(["both", "rows", "columns"]),
    default="both",
    help="Which are right where sales and inputs differ by rounding; refused if left out.",
)
@click.option("--spending", type=float, help="All that households spend, with imports and taxes; domestic flows only.")
@click.option("-o", "--output", required=True, type=Output(), help="Folder to write.")
@folders
def command(
    table: str,
    totals: Path,
    year: int,
    unit: str,
    kept: Margins,
    spending: float | None,
    output: Path,
    data: tuple[Path, ...],
) -> None:
    """Write TABLE brought to the totals of another year, with the structure of its own.

    Totals name each sector's 'sales' to sectors, 'inputs' from sectors and 'output', and as far as they are known gva,
    taxes, imports and other columns of the table, imports_of_product, exports, household_consumption, household_income
    and jobs_NAME. Nothing that they leave out is carried over from the old year.

    \b
    Example:
      impact table update UZB --totals totals.csv --year 2024 -o table-2024
    """
    from impact import api

    made = api.updated_table(table, totals, year, unit=unit, kept=kept, spending=spending, data=data)
    saved(api.save_table(made, output), output)
