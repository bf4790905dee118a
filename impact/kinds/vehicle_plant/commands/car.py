"""Show the emissions of one car a kilometre, and its break-even against another one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from impact.cli import folders, say
from impact.cli._names import SCENARIO
from impact.cli._terminal import format_option, print_rows
from impact.plain_rows import Form, Value, as_csv, as_json

if TYPE_CHECKING:
    from impact.kinds.vehicle_plant.one_car import CarResult, OwnCar, Span

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
@click.option("--petrol", type=float, help="Own car: litres per 100 km, of a plug-in hybrid with the engine on.")
@click.option("--diesel", type=float, help="Own car: litres per 100 km.")
@click.option("--lpg", type=float, help="Own car: litres of liquefied gas per 100 km.")
@click.option("--cng", type=float, help="Own car: m3 of compressed gas per 100 km, at 0 degrees Celsius.")
@click.option("--battery", type=float, help="Own car: traction battery in kWh.")
@click.option("--body", type=click.Choice(["car", "suv"]), help="Own car: size of its body; car by default.")
@click.option("--electric-share", type=float, help="Own plug-in hybrid: share of the distance; else the scenario's.")
@click.option("--electric-range", type=float, help="Own plug-in hybrid: km on the cycle of --utility-factor.")
@click.option(
    "--utility-factor",
    metavar="CURVE",
    help="Own plug-in hybrid: takes the share from the range, by sae_j2841, sae_j2841_individual or epa_2027 (EPA "
    "cycle), wltp, wltp_2025 or wltp_2027 (WLTP cycle).",
)
@click.option(
    "--real-world",
    type=click.Choice(["all", "private"]),
    help="With --utility-factor wltp: corrects it by what was observed on the road, of all or of private users.",
)
@click.option("--petrol-density", type=float, help="kg per litre, for both cars; that of the scenario by default.")
@click.option(
    "--assumptions",
    "scenario",
    type=SCENARIO,
    default="byd-jizzakh",
    help="Scenario whose cars, driving and grid hold.",
)
@click.option("--draws", type=click.IntRange(0), default=1000, help="Number of draws; 0 gives no range.")
@format_option
@folders
def command(
    name: str | None,
    against: str,
    market: str,
    year: int | None,
    petrol_density: float | None,
    scenario: str,
    draws: int,
    form: Form,
    data: tuple[Path, ...],
    **own: Any,
) -> None:
    """Show grams a kilometre by stage and boundary of a car NAME, and its break-even against another one.

    NAME is a car of the scenario; without it the car is described by what it uses: electricity, a fuel, or both for a
    plug-in hybrid. The average car of the scenario is driven; low and high are the 5th and 95th percentile of the
    draws. What cannot be is refused; what is not usual is told on standard error. As CSV the grams go to standard
    output and the notes to standard error.

    \b
    Examples:
      impact car yuan_up --against yuan_up_comparator
      impact car chazor --against imported_electric --year 2031 --format json
      impact car --electricity 16 --battery 60 --against gas_car --market KAZ
      impact car --diesel 5.5 --body suv --against gas_car
      impact car --electricity 17 --petrol 6 --battery 18 --electric-range 80 \\
        --utility-factor wltp --real-world all --against gas_car
    """
    from impact.kinds.vehicle_plant import api

    result = api.car(
        name or OWN, against, market=market, year=year, own=described(name, own), petrol_density=petrol_density,
        scenario=scenario, draws=draws, data=data,
    )  # fmt: skip
    for warning in result.warnings:
        say(f"Warning: {warning}")
    rows, met = grams(result), crossings(result)
    if form == "csv":
        click.echo(as_csv(rows), nl=False)
        say("\n".join(result.notes))
    elif form == "json":
        said = {
            "model": result.model, "against": result.against, "market": result.market, "sale_year": result.sale_year,
            "life_km": result.life_km.value, "grams": rows, "breakeven": met, "notes": list(result.notes),
            "warnings": list(result.warnings),
        }  # fmt: skip
        click.echo(as_json(said), nl=False)
    else:
        life = f"{result.life_km.value:,.0f}" if result.life_km.value else "-"
        click.echo(f"{result.model} and {result.against}, sold in {result.market} in {result.sale_year}, {life} km\n")
        print_rows(rows, form)
        click.echo()
        print_rows(met, form, below=result.notes)


def described(name: str | None, options: Mapping[str, Any]) -> OwnCar | None:
    """Return the own car that the options describe, or none where a car of the scenario is named.

    Raises:
        ImpactError: both are given, or neither is.
    """
    from impact.errors import ImpactError
    from impact.kinds.vehicle_plant.one_car import OwnCar

    given = {key: value for key, value in options.items() if value is not None}
    if (name is None) != bool(given):
        of_own = ", ".join(f"--{key.replace('_', '-')}" for key in given)
        raise ImpactError(
            f"{name} is a car of the scenario, and {of_own} describes an own one. Leave out one of the two."
            if given
            else "Give the NAME of a car, or describe an own one: --electricity, --petrol, --diesel, --lpg or --cng."
        )
    return OwnCar(**given) if given else None
