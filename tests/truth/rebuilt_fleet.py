"""Energy of cars over their lives, for headlines worked out again without a line of the package."""

import re
from typing import Any

import numpy as np
import pandas as pd


def series(a: Any, key: str, years: Any) -> Any:
    """Return an assumption by year, between the years for which it is stated."""
    points = a.filter(regex=rf"^{re.escape(key)}\.\d{{4}}$")
    known = [int(name[-4:]) for name in points.index]
    return np.interp(years, known, points) if known else a.get(key, 0.0) + 0.0 * years


def cars_replaced(a: Any, years: Any, home: Any, export: Any) -> Any:
    """Return home-made, imported combustion, other combustion, electric and same cars replaced, at home and abroad."""
    small, large = "replaced.small_market.", "replaced.large_market."
    size = (home - a[small + "home_sales"]) / (a[large + "home_sales"] - a[small + "home_sales"])
    made, none = (a[small + k] + (a[large + k] - a[small + k]) * size.clip(0, 1) for k in ("assembled", "none"))
    shares = [series(a, f"replaced.made_elsewhere.{kind}", years) for kind in ("share", "export_share")]
    same = np.array([home, export]) * shares
    left, away = np.array([home, export]) - same
    imports = a.get("replaced.imports_of_cars", a.get("passenger_car_imports.UZB.2025.all"))
    limit = imports * (1 + a["replaced.imports_growth"]) ** (years - 2025) - same[0]
    wanted = left * (1 - made - none)
    imported = np.minimum(wanted, limit.clip(0))
    electric = imported * series(a, "replaced.electric_of_imports", years), away * a["replaced.export_electric"]
    other = away * (1 - a["replaced.export_electric"] - a["replaced.export_none"])
    return left * made + wanted - imported, imported - electric[0], other, electric, same


def energy_of_cars(a: Any, t: Any) -> Any:
    """Return the change of energy by carrier, market and year, over the lives of all cars."""
    built = t("output_by_year", path="central").sort_values("year")
    years, cars = built.year.to_numpy(), built.value.to_numpy()
    export = cars * series(a, "markets.export_share", years)
    made, foreign, other, electric, same = cars_replaced(a, years, cars - export, export)
    combustion = np.array([made + foreign, other])
    more = np.array([cars - export, export]) + a["driving.rebound"] * combustion - same
    power = petrol = burned = 0 * cars
    for name in a.filter(regex=r"^vehicles\.\w+\.comparator_fuel$").index.str.split(".").str[1]:
        share, key = series(a, f"vehicles.{name}.share", years) / 100, f"vehicles.{name}."
        engine = (1 - a["driving.electric_share"]) * (key + "fuel" in a)
        power = power + share * a[key + "electricity"] * (1 - engine)
        petrol = petrol + share * a.get(key + "fuel", 0) * engine
        burned = burned + share * a[key + "comparator_fuel"]
    progress = (1 - a["replaced.progress"]) ** (years - 2025)
    gas, diesel, mixed = (a[f"replaced.{k}"] for k in ("gas_of_assembled", "diesel_of_assembled", "petrol_in_gas_cars"))
    on_petrol = np.array([made * (1 - gas - diesel + gas * mixed) + foreign, other])
    change = {
        "electricity": more * power - np.array(electric) * a["replaced.electricity"] / 100,
        "petrol": more * petrol - on_petrol * burned * progress,
        "cng": [-made * gas * (1 - mixed) * a["replaced.gas"] / 100 * progress, 0 * made],
        "diesel": [-made * diesel * a["replaced.diesel"] / 100 * progress, 0 * made],
    }
    age = np.arange(50)
    use = np.exp(-((age / a["driving.survival_scale"]) ** a["driving.survival_shape"])) - 0.5 * (age == 0)
    fall = (1 - a["driving.distance_decline"]) ** age
    km = a["driving.distance"] * use.sum() / (use * fall).sum() * use * fall
    used = {(k, m): np.convolve(rows[i], km) for k, rows in change.items() for i, m in enumerate(("home", "export"))}
    return pd.DataFrame(used, index=np.arange(years[0], years[0] + len(built) + 49))
