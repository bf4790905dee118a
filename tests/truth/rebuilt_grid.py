"""Emissions of power and fuels, for headlines worked out again without a line of the package."""

import re
from typing import Any

import numpy as np
from rebuilt_nation import of

RENEWABLE = ("hydro", "solar", "wind")
HARD_COAL = ("KAZ", "TJK", "FRA", "ITA", "ESP", "GBR", "BRA", "ARG", "MEX")  # others here burn brown coal
RULES = ("average", "marginal", "frozen")


def without_years(a: Any) -> Any:
    """Return assumptions by keys that name no year."""
    g = a.rename(lambda key: re.sub(r"\.\d{4}(?=\.|$)", "", key))
    return g[~g.index.duplicated()]


def lost(g: Any) -> float:
    """Return methane lost for gas delivered, over that gas."""
    return float(g["grid.methane_loss"] / (1 - g["grid.methane_loss"]))


def before_stack(g: Any, fuel: str) -> float:
    """Return what supplying a fuel of power plants emits, in grams a megajoule."""
    methane = 1000 * g["gwp100.WLD.ch4_fossil.AR6"] * lost(g) / g["net_calorific_value.WLD.natural_gas"]
    return float(g[f"power_fuel_supply.WLD.{fuel}"] + methane * (fuel == "natural_gas"))


def fuels(g: Any, country: str, home: str) -> dict[str, tuple[float, float, float]]:
    """Return by fuel its share in generation, and what a kilowatt-hour emits at the stack and before it."""
    found = {}
    kinds = {"gas": "natural_gas", "coal": "hard_coal" if country in HARD_COAL else "brown_coal", "oil": "fuel_oil"}
    for fuel, kind in kinds.items():
        if share := g.get(f"generation_share.{country}.{fuel}", 0):
            plants = (g.get(f"plant_intensity.{place}.stack.own_estimate.{fuel}") for place in (country, home))
            stack = next((each for each in plants if each), np.nan)  # that of gas at home is stated by year
            found[fuel] = share, stack, before_stack(g, kind) / g[f"co2_content_ncv.WLD.{kind}"]
    return found


def today(g: Any, country: str, home: str) -> float:
    """Return the average kilowatt-hour of a grid from the well to the stack, in grams."""
    burned = fuels(g, country, home)
    before = sum(share * stack * each for fuel, (share, stack, each) in burned.items() if fuel != "gas")
    gas = burned["gas"][0] * g["grid.gas_per_kwh"] * before_stack(g, "natural_gas")
    return float(g[f"grid_intensity.{country}.stack.average.own_estimate"] + before + gas)


def added(g: Any, country: str, home: str, gas: Any = None) -> Any:
    """Return a kilowatt-hour of the plants that follow the load from the well to the stack, in grams."""
    stated = country == home and "grid.marginal.gas" in g
    burned = fuels(g, country, home)
    mix = {fuel: g.get(f"grid.marginal.{fuel}", 0) if stated else share for fuel, (share, _, _) in burned.items()}
    rates = {fuel: stack if gas is None or fuel != "gas" else gas for fuel, (_, stack, _) in burned.items()}
    return sum(mix[fuel] * rates[fuel] * (1 + burned[fuel][2]) for fuel in burned if mix[fuel]) / sum(mix.values())


def course(g: Any, country: str, target: float, years: Any) -> Any:
    """Return what a grid emits over today, as its renewable share grows to the target year."""
    ratio = (1 - target) / (1 - of(g, f"generation_share.{country}.*", RENEWABLE).sum())
    progress = ((years - 2025) / (g["grid.target_year"] - 2025)).clip(0, 1)
    return (1 + (ratio - 1) * progress) * (1 + g["grid.later_change"]) ** (years - g["grid.target_year"]).clip(0)


def at_home(a: Any, home: str, years: Any) -> dict[str, Any]:
    """Return a kilowatt-hour that stations give, from the well on, in kilograms by rule and year."""
    g = without_years(a)
    gas = np.interp(years, [2025, 2035], of(a, "grid.added_gas_power.*", ("2025", "2035")))
    now = today(g, home, home)
    path = now * course(g, home, g["grid.renewable_share"], years)
    found = {"average": path, "marginal": added(g, home, home, gas), "frozen": now + 0 * years}
    return {rule: each / 1000 for rule, each in found.items()}


def abroad(a: Any, home: str, years: Any) -> dict[str, Any]:
    """Return a kilowatt-hour used in the export markets, in kilograms by rule and year, with losses of networks."""
    g, found = without_years(a), dict.fromkeys(RULES, 0 * years)
    for country, share in markets(g).items():
        weight = share * g.filter(like=f"losses_to_socket.{country}").iloc[0] / (1 - g["station_use.WLD"]) / 1000
        now = weight * today(g, country, home)
        path = course(g, country, g[f"grid.abroad.{country}.renewable_share"], years)
        each = {"average": now * path, "marginal": weight * added(g, country, home), "frozen": now}
        found = {rule: found[rule] + each[rule] for rule in RULES}
    return found


def markets(g: Any) -> dict[str, float]:
    """Return the share of each country in exports, members of groups by their weights."""
    found: dict[str, float] = {}
    for name, share in g.filter(regex=r"^markets\.destinations\.").items():
        name = name.rsplit(".", 1)[1]
        group = g.filter(like=f"markets.groups.{name}.weights.")
        found |= {key[-3:]: share * weight for key, weight in group.items()} if len(group) else {name: share}
    return found


def liquid(a: Any, fuel: str, density: float) -> float:
    """Return a litre from the well to the wheel, in kilograms."""
    g = without_years(a)
    trace = ".euro_5.assumed" if fuel == "petrol" else ""
    ch4, n2o = (g[f"{gas}_combustion_ncv.WLD.{fuel}{trace}"] / 1e6 for gas in ("ch4", "n2o"))
    burned = g[f"co2_content_ncv.WLD.{fuel}"] / 1e3 + ch4 * g["gwp100.WLD.ch4_fossil.AR6"]
    burned += n2o * g["gwp100.WLD.n2o.AR6"]
    return float(burned * g[f"net_calorific_value.WLD.{fuel}"] * density + g[f"fuel_supply.GBR.{fuel}.mineral"])
