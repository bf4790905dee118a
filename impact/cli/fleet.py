"""Show what becomes of cars sold, or of a stock kept: stock, distance, energy and emissions by year."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from impact.cli import folders
from impact.cli._rows import as_csv, as_json, as_table


def by_year(words: tuple[str, ...], what: str) -> dict[int, float]:
    """Return numbers given as YEAR=NUMBER.

    Raises:
        ImpactError: a word is none, or a year stands twice; all faults at once.
    """
    from impact.errors import ImpactError

    found: dict[int, float] = {}
    faults = []
    for word in words:
        year, _, number = word.partition("=")
        try:
            key, value = int(year), float(number)
        except ValueError:
            faults.append(f"'{word}' is no {what}. Write YEAR=NUMBER, such as 2026=20000.")
            continue
        if key in found:
            faults.append(f"{key} stands twice.")
        found[key] = value
    if faults:
        raise ImpactError(" ".join(faults))
    return found


def curve(said: str) -> tuple[str, tuple[float, ...], dict[float, float]]:
    """Return name, parameters and table of a survival curve written as NAME:NUMBER,NUMBER or table:FILE.

    Raises:
        ImpactError: the numbers are none, or the file cannot be read.
    """
    import csv

    from impact.errors import ImpactError

    name, _, rest = said.partition(":")
    if name == "table":
        try:
            with Path(rest).open(encoding="utf-8", newline="") as stream:
                return name, (), {float(row["age"]): float(row["share"]) for row in csv.DictReader(stream)}
        except OSError as error:
            raise ImpactError(f"{rest}: the file cannot be read: {error.strerror}.") from None
        except (KeyError, ValueError):
            raise ImpactError(f"{rest}: two columns of numbers are wanted, 'age' and 'share'.") from None
    try:
        return name, tuple(float(each) for each in rest.split(",") if each), {}
    except ValueError:
        raise ImpactError(f"--survival {said}: numbers are wanted behind the colon, such as weibull:22,5.") from None


@click.command("fleet")
@click.argument("name")
@click.argument("cars", nargs=-1, required=True)
@click.option("--stock", "as_stock", is_flag=True, help="CARS are in stock at the end of the year, not sold.")
@click.option("--market", default="home", help="home, or the code of another country, such as KAZ.")
@click.option("--survival", help="weibull:SCALE,SHAPE, normal, lognormal, folded_normal, fixed:LIFE or table:FILE.")
@click.option("--km", type=float, help="Yearly distance, mean over life; that of the scenario by default.")
@click.option("--assumptions", "scenario", default="byd-jizzakh", help="Scenario whose cars, driving and grid hold.")
@click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", help="How to print.")
@folders
def command(
    name: str,
    cars: tuple[str, ...],
    as_stock: bool,
    market: str,
    survival: str | None,
    km: float | None,
    scenario: str,
    form: Literal["table", "csv", "json"],
    data: tuple[Path, ...],
) -> None:
    """Show what becomes of CARS (YEAR=NUMBER ...) of the kind NAME until the last one has left.

    Cars are sold evenly over a year and the stock is that at its end. Emissions are on three boundaries; the making of
    cars is booked in the year of sale.

    \b
    Examples:
      impact fleet yuan_up 2026=20000 2027=30000
      impact fleet chazor 2026=5000 --survival normal:16,4.8 --km 55000
      impact fleet yuan_up 2026=1000 2027=1500 --stock --format csv
    """
    from impact import api
    from impact.models.vehicle_plant.one_fleet import Survival

    chosen = Survival(*curve(survival)) if survival else None
    result = api.fleet(
        name, by_year(cars, "number by year"), market=market, as_stock=as_stock, survival=chosen, km=km,
        scenario=scenario, data=data,
    )  # fmt: skip
    rows = list(result.rows())
    if form == "csv":
        click.echo(as_csv(rows), nl=False)
    elif form == "json":
        click.echo(as_json({"units": dict(result.units), "years": rows}), nl=False)
    else:
        click.echo(as_table(rows))
        click.echo("\n".join(f"{column}: {unit}" for column, unit in result.units.items()))
