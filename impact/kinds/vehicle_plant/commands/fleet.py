"""Show what becomes of cars sold, or of a stock kept: stock, distance, energy and emissions by year."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from impact.cli import folders, say
from impact.cli._names import SCENARIO
from impact.cli._terminal import format_option, print_rows
from impact.plain_rows import Form, as_csv, as_json

_MOST_AGES = 1_000


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
    from impact.errors import ImpactError
    from impact.texts import shortened

    name, _, rest = said.partition(":")
    if name == "table":
        return name, (), _shares(Path(rest), rest)
    try:
        return name, tuple(float(each) for each in rest.split(",") if each), {}
    except ValueError:
        raise ImpactError(
            f"--survival {shortened(said)}: numbers are wanted behind the colon, such as weibull:22,5."
        ) from None


def _shares(file: Path, name: str) -> dict[float, float]:
    """Return the share that is left by age, from a file with these columns.

    Raises:
        ImpactError: the file cannot be read, or lacks them; a cell is no number; an age stands twice.
    """
    from impact.errors import ImpactError
    from impact.reading import number, read_text, rows

    found = rows(read_text(file, name), name)
    _, header = next(found, (1, []))
    wanted = f"{name}: two columns of numbers are wanted, 'age' and 'share'."
    if "age" not in header or "share" not in header:
        raise ImpactError(wanted)
    shares: dict[float, float] = {}
    for line, row in found:
        cells = dict(zip(header, row, strict=False))
        try:
            age, share = number(cells["age"].strip()), number(cells["share"].strip())
        except KeyError:
            raise ImpactError(f"{wanted} Line {line} does not hold them.") from None
        except ValueError as error:
            raise ImpactError(f"{name}, line {line}: an age or a share is no number: {error}") from None
        if age in shares:
            raise ImpactError(f"{name}, line {line}: age {age:g} stands more than once. Give one share an age.")
        if len(shares) == _MOST_AGES:
            raise ImpactError(f"{name}, line {line}: more than {_MOST_AGES} ages. Is this a table of survival?")
        shares[age] = share
    return shares


@click.command("fleet")
@click.argument("name")
@click.argument("cars", nargs=-1, required=True)
@click.option("--stock", "as_stock", is_flag=True, help="CARS are in stock at the end of the year, not sold.")
@click.option("--market", default="home", help="home, or the code of another country, such as KAZ.")
@click.option(
    "--early",
    type=click.Choice(["proportional", "oldest"]),
    help="With --stock, where it falls faster than cars leave: who leaves before the curve says so, the same part of "
    "every year of sale or the oldest. Such a stock is refused by default.",
)
@click.option("--survival", metavar="CURVE", help="Curve of survival, see above; that of the scenario by default.")
@click.option("--km", type=float, help="Yearly distance, mean over life; that of the scenario by default.")
@click.option(
    "--assumptions",
    "scenario",
    type=SCENARIO,
    default="byd-jizzakh",
    help="Scenario whose cars, driving and grid hold.",
)
@format_option
@folders
def command(
    name: str,
    cars: tuple[str, ...],
    as_stock: bool,
    early: Literal["proportional", "oldest"] | None,
    market: str,
    survival: str | None,
    km: float | None,
    scenario: str,
    form: Form,
    data: tuple[Path, ...],
) -> None:
    """Show what becomes of CARS (YEAR=NUMBER ...) of the kind NAME until the last one has left.

    Cars are sold evenly over a year and the stock is that at its end. Emissions are on three boundaries; the making of
    cars is booked in the year of sale. What cannot be is refused; what is not usual is told on standard error.

    \b
    Curves of survival, ages in years:
      weibull:SCALE,SHAPE           the mean is SCALE times Gamma(1 + 1 / SHAPE)
      normal:MEAN,DEVIATION         cut at age zero, which raises the mean of wide ones
      folded_normal:MEAN,DEVIATION  of the normal before it is folded at zero
      lognormal:MEDIAN,SIGMA        SIGMA is the deviation of the logarithm, such as 0.3
      fixed:LIFE                    all leave at that age
      table:FILE                    columns age and share; all have left after the last age

    \b
    Examples:
      impact fleet yuan_up 2026=20000 2027=30000
      impact fleet chazor 2026=5000 --survival normal:16,4.8 --km 55000
      impact fleet yuan_up 2026=1000 2027=1500 --stock --format csv
      impact fleet gas_car 2026=9000 2027=4000 --stock --early proportional
    """
    from impact.kinds.vehicle_plant import api
    from impact.kinds.vehicle_plant.one_fleet import Survival

    chosen = Survival(*curve(survival)) if survival else None
    result = api.fleet(
        name, by_year(cars, "number by year"), market=market, as_stock=as_stock, survival=chosen, km=km,
        early=early, scenario=scenario, data=data,
    )  # fmt: skip
    for warning in result.warnings:
        say(f"Warning: {warning}")
    rows = list(result.rows())
    if form == "csv":
        click.echo(as_csv(rows), nl=False)
        say("\n".join(result.notes))
    elif form == "json":
        said = {
            "units": dict(result.units), "years": rows, "notes": list(result.notes), "warnings": list(result.warnings),
        }  # fmt: skip
        click.echo(as_json(said), nl=False)
    else:
        units = [f"{column}: {unit}" for column, unit in result.units.items()]
        print_rows(rows, form, below=[*units, "", *result.notes])
