"""Show multipliers, effects and linkages of an input-output table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from impact.cli import Output, folders
from impact.cli._names import NATIONAL_TABLE
from impact.cli._tables import as_json_values, deliver, pairs, said
from impact.cli._terminal import format_option
from impact.plain_rows import Form, Value

if TYPE_CHECKING:
    from impact.economy.demand_effects import DemandEffects
    from impact.economy.input_output_results import Multipliers

By = Literal["channel", "sector", "round"]
Row = dict[str, Value]


@click.command("multipliers")
@click.argument("table", type=NATIONAL_TABLE)
@click.option("--type", "kind", type=click.Choice(["1", "2", "both"]), default="both", help="Type I, Type II or both.")
@click.option("--parts", is_flag=True, help="Show what each effect consists of, and the sums of columns.")
@click.option(
    "--demand",
    type=click.Path(path_type=Path),
    help="CSV of two columns: code, and what is bought of the sector, under its money unit.",
)
@click.option("--direct-jobs", multiple=True, metavar="CODE=JOBS", help="Jobs of a project in a sector; repeatable.")
@click.option(
    "--by",
    type=click.Choice(["channel", "sector", "round"]),
    default="channel",
    help="How the effects of a demand are told apart.",
)
@click.option("--gwp", default="", metavar="SET", help="Add up greenhouse gases by this set, such as AR6.")
@format_option
@click.option("-o", "--output", type=Output(dir_okay=False), help="Write to this file.")
@folders
def command(
    table: str,
    kind: Literal["1", "2", "both"],
    parts: bool,
    demand: Path | None,
    direct_jobs: tuple[str, ...],
    by: By,
    gwp: str,
    form: Form,
    output: Path | None,
    data: tuple[Path, ...],
) -> None:
    """Show output, value added, income and employment multipliers of every sector of a TABLE.

    TABLE is a folder with table.yaml, Z.csv and primary_inputs.csv, or a country whose table is in the data, such as
    UZB. Effects of money are per unit of final demand, those of jobs per million of currency. With a demand, or jobs
    that a project has itself, the effects of that demand are shown instead.

    In CSV a number that does not exist is an empty cell, and 'status' says why; with -o units and meanings of the
    columns are written beside it, to NAME.units.csv.

    \b
    Examples:
      impact multipliers UZB
      impact multipliers my-table --type 1 --parts --format csv -o multipliers.csv
      impact multipliers UZB --demand demand.csv --by sector
      impact multipliers UZB --direct-jobs C29=1500
    """
    from impact import api
    from impact.files import writable

    if output is not None:
        writable(output)
    if demand is None and not direct_jobs:
        _show(api.multipliers(table, kind, parts=parts, gwp=gwp, data=data), form, output)
        return
    jobs = pairs("--direct-jobs", direct_jobs)
    _show_effects(api.effects(table, demand, direct_jobs=jobs, gwp=gwp, data=data), by, form, output)


def _show(result: Multipliers, form: Form, output: Path | None) -> None:
    meanings = result.definitions
    units = [f"{name}: {unit}" for name, unit in result.units.items() if unit != "1"]
    below = [*units, *said(result), *(f"{name}: {meaning}." for name, meaning in meanings.items())]
    rows = [dict(row) for row in result.rows()]
    values = as_json_values(result) | {"units": dict(result.units), "definitions": dict(meanings), "sectors": rows}
    of_columns: list[Row] = [
        {"column": name, "unit": unit, "meaning": result.meaning(name)} for name, unit in result.units.items()
    ]
    if form == "csv":
        rows = [row | {"imports": result.treatment, "households": result.closure} for row in rows]
    deliver(rows, form, output, below, values, of_columns)


def _show_effects(result: DemandEffects, by: By, form: Form, output: Path | None) -> None:
    rows = {"channel": result.by_channel, "sector": result.by_sector, "round": result.by_round}
    units: dict[str, str] = {"demand": result.unit} | {name: effect.unit for name, effect in result.effects.items()}
    shown = rows[by]()
    below = [f"Demand: {float(result.demand.sum()):,.6g} {result.unit}."]
    if by != "channel":
        below += [f"{name}: {unit}" for name, unit in units.items()]
    below += [*said(result), *(f"{name}: {meaning}." for name, meaning in result.definitions.items())]
    values = as_json_values(result) | {
        "demand": {code: float(value) for code, value in zip(result.codes, result.demand, strict=True) if value},
        "units": units,
        "definitions": dict(result.definitions),
        "effects": result.by_channel(),
        "rounds": result.by_round(),
        "sectors": result.by_sector(),
    }
    of_columns: list[Row] = []
    if by != "channel":
        of_columns = [{"column": name, "unit": unit, "meaning": ""} for name, unit in units.items()]
    deliver(shown, form, output, below, values, of_columns)
