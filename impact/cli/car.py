"""Show the emissions of one car a kilometre, and its break-even against another one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from impact.cli import folders
from impact.cli._rows import Value, as_csv, as_json, as_table

if TYPE_CHECKING:
    from impact.models.vehicle_plant.one_car import CarResult, Span

OWN = "own"


def grams(result: CarResult) -> list[dict[str, Value]]:
    """Return a row for each car, boundary, electricity rule and stage."""
    return [
        {
            "model": model, "boundary": boundary, "electricity": rule, "stage": stage, "value": span.value,
            "low": span.low, "high": span.high, "unit": "g CO2/km" if boundary == "official" else "g CO2e_AR6/km",
        }
        for (model, boundary, rule, stage), span in result.grams.items()
    ]  # fmt: skip


def crossings(result: CarResult) -> list[dict[str, Value]]:
    """Return a row for each electricity rule and dimension of the break-even on the life cycle."""
    rows: list[dict[str, Value]] = []
    for rule, found in result.breakeven.items():
        shown = (
            (("loss_km", "km"), ("loss_years", "yr")) if found["case"] == "loss" else (("km", "km"), ("years", "yr"))
        )
        for dimension, unit in shown:
            span: Span = found[dimension]  # type: ignore[assignment]
            rows.append(
                {
                    "electricity": rule, "sign_case": str(found["case"]), "dimension": dimension, "value": span.value,
                    "low": span.low, "high": span.high, "unit": unit,
                    "share_no_cross": float(found["share_no_cross"]),  # type: ignore[arg-type]
                }
            )  # fmt: skip
    return rows


@click.command("car")
@click.argument("name", required=False)
@click.option("--against", required=True, help="Car it is compared with, such as yuan_up_comparator or gas_car.")
@click.option("--market", default="home", help="home, or the code of another country, such as KAZ.")
@click.option("--year", type=int, help="Year of the sale; the base year by default.")
@click.option("--electricity", type=float, help="Own car: kWh per 100 km at the wall.")
@click.option("--petrol", type=float, help="Own car: litres per 100 km with the engine on.")
@click.option("--electric-share", type=float, default=0.5, help="Own plug-in hybrid: share of the distance.")
@click.option("--battery", type=float, default=0.0, help="Own car: traction battery in kWh.")
@click.option("--body", type=click.Choice(["car", "suv"]), default="car", help="Own car: size of its body.")
@click.option("--assumptions", "scenario", default="byd-jizzakh", help="Scenario whose cars, driving and grid hold.")
@click.option("--draws", type=click.IntRange(0), default=1000, help="Number of draws; 0 gives no range.")
@click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", help="How to print.")
@folders
def command(
    name: str | None,
    against: str,
    market: str,
    year: int | None,
    electricity: float | None,
    petrol: float | None,
    electric_share: float,
    battery: float,
    body: str,
    scenario: str,
    draws: int,
    form: Literal["table", "csv", "json"],
    data: tuple[Path, ...],
) -> None:
    """Show grams a kilometre by stage and boundary of a car NAME, and its break-even against another one.

    NAME is a car of the scenario; without it the car is described by --electricity, --petrol, --battery and --body.
    The average car of the scenario is driven; low and high are the 5th and 95th percentile of the draws. As CSV the
    grams go to standard output.

    \b
    Examples:
      impact car yuan_up --against yuan_up_comparator
      impact car chazor --against imported_electric --year 2031 --format json
      impact car --electricity 16 --battery 60 --against gas_car --market KAZ
    """
    from impact import api
    from impact.errors import ImpactError
    from impact.models.vehicle_plant.one_car import OwnCar

    described = electricity is not None or petrol is not None
    if described == (name is not None):
        raise ImpactError("Give either the NAME of a car or its --electricity and --petrol, not both and not neither.")
    own = OwnCar(electricity, petrol, electric_share, battery, body) if described else None
    result = api.car(name or OWN, against, market=market, year=year, own=own, scenario=scenario, draws=draws, data=data)
    rows, met = grams(result), crossings(result)
    if form == "csv":
        click.echo(as_csv(rows), nl=False)
    elif form == "json":
        said = {
            "model": result.model, "against": result.against, "market": result.market, "sale_year": result.sale_year,
            "life_km": result.life_km.value, "grams": rows, "breakeven": met,
        }  # fmt: skip
        click.echo(as_json(said), nl=False)
    else:
        life = f"{result.life_km.value:,.0f}" if result.life_km.value else "-"
        click.echo(f"{result.model} and {result.against}, sold in {result.market} in {result.sale_year}, {life} km\n")
        click.echo(as_table(rows))
        click.echo(as_table(met), nl=False)
