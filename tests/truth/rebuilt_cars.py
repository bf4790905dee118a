"""Headlines of plants that build cars, worked out again without a line of the package."""

from typing import Any

import numpy as np
from rebuilt_fleet import energy_of_cars
from rebuilt_grid import abroad, at_home, liquid, lost, without_years
from rebuilt_nation import National, of, of_other_spending, of_state, taxes

CAR_ANSWERS = ("car_for_car", "household_spending", "state_spending")


def car_plant(a: Any, n: National, t: Any, first: int, code: str = "C29") -> dict[str, float]:
    """Return jobs of a car plant in 2031: `first` is the year from which its staff grows with output."""
    a = a.rename(lambda key: key.removesuffix(".2031"))
    cars, before = (t("output_by_year", path="central", year=year).value.iloc[0] for year in (2031, first))
    staff = a["staff.base"] + a["staff.per_extra_1000_vehicles"] * (cars - before) / 1000
    bought = cars * a["column.price"] * column_of_cars(a, n, code)
    pay = (staff - a["staff.foreign"]) * a["households.wage"] * 12 * (1 + a["households.wage_growth"]) ** 6
    own = n.e[code] * (n.chain @ (bought / n.prices))[code] * n.falls ** (2031 - n.year)
    gross = staff + n.jobs(bought, 2031, pay).sum() + (a["suppliers.labour_intensity"] - 1) * own
    lost = n.jobs(n.demand({code: home_made(a, cars).sum() * n.prices[code]}), 2031).sum()
    used = t("owner_operating_costs", item="total", quantity="jobs", year=2031).value.sum()
    net = gross - lost + used - a["staff.foreign"]
    return {"jobs_direct": staff, "jobs_gross": gross, "jobs_replaced": -lost, "jobs_net": net}


def car_answers(a: Any, n: National, t: Any, net: float) -> dict[str, float]:
    """Return additional jobs where buyers give up other spending, and where the state spends what it collects too."""
    less = net + of_other_spending(a, n, t, "household_spending", 2031)
    return {"jobs_net_households": less, "jobs_net_state": less + of_state(n, t, 2031)}


def home_made(a: Any, cars: float) -> Any:
    """Return sales of home-made cars that the plant's take the place of, at home and abroad, at prices of the table."""
    sold = cars * np.array([1 - a["markets.export_share"], a["markets.export_share"]])
    sizes = of(a, "replaced.*_market.assembled", ("small", "large"))
    share = np.interp(sold[0], of(a, "replaced.*_market.home_sales", sizes.index), sizes)
    same = np.array([a.get(f"replaced.made_elsewhere.{key}", 0) for key in ("share", "export_share")])
    return sold * (1 - same) * [share, a["replaced.export_assembled"]] * a["replaced.assembled_price"]


def column_of_cars(a: Any, n: National, code: str) -> Any:
    """Return what a car plant buys at home by sector, per unit of turnover: goods at its local share, and services."""
    goods, mix = n.section.isin(["A", "B", "C"]), n.bought[code] * n.own
    services = mix.where(~goods, 0) * np.where(mix.index.str.match("M71|I7180"), a["suppliers.design_share"], 1)
    for_goods = 1 - a["column.value_added"] - a["column.domestic_services"] - a["column.product_taxes"]
    mix = mix.where(goods, 0) / mix[goods].sum() * a["column.domestic_goods"] * for_goods
    return mix + services / services.sum() * a["column.domestic_services"]


def emissions_of_cars(a: Any, t: Any, home: str) -> dict[str, float]:
    """Return the change of fuel and emissions over the lives of all cars, by rule."""
    g, used = without_years(a), energy_of_cars(a, t)
    years = used.index.to_numpy()
    to_socket = g.filter(like=f"losses_to_socket.{home}").iloc[0] / (1 - g["station_use.WLD"])
    home_power, power_abroad = at_home(a, home, years), abroad(a, home, years)
    warming = of(g, "gwp100.WLD.*.AR6", ("ch4_fossil", "n2o"))
    traces = of(g, "*_combustion_ncv.WLD.cng.euro_5.assumed", ("ch4", "n2o")).to_numpy() / 1e6 @ warming
    energy = g["net_calorific_value.WLD.natural_gas"] * g["density_normal.WLD.methane"]
    cng = energy * (g["co2_content_ncv.WLD.cng"] / 1e3 + traces + g["power_fuel_supply.WLD.natural_gas"] / 1e3)
    cng += g["density_normal.WLD.methane"] * (lost(g) + g["cng_station_leak.WLD"]) * warming["ch4_fossil"]
    alone, blend = a.get("ethanol.alone", 0), a.get("ethanol.in_petrol", 0)
    sold, ethanol = used["petrol"]["home"], 0 * years
    petrol = sold * (1 - alone) * (1 - blend) + used["petrol"]["export"]
    others = petrol * liquid(a, "petrol", g["density.WLD.petrol.un_yearbook"]) + used["cng"].sum(axis=1) * cng
    others += used["diesel"].sum(axis=1) * liquid(a, "diesel", g["density.WLD.diesel.en_590"])
    if blend:
        energy = g["ethanol.net_calorific_value"] * g["ethanol.density"] / 1e6
        trace = energy * of(g, "*_combustion_ncv.WLD.petrol.euro_5.assumed", ("ch4", "n2o")).to_numpy() @ warming
        ethanol = sold * ((1 - alone) * blend + alone * g["ethanol.for_a_litre"])
        others += ethanol * (trace + g["ethanol.supply"] + g["ethanol.land_use"])
    filled = used["electricity"]["home"] + used["cng"].sum(axis=1) * g["grid.gas_compression"]
    return {"petrol_and_diesel": (petrol + used["diesel"].sum(axis=1)).sum()} | {
        f"emissions_{rule}": 1e-3 * (filled * home_power[rule] * to_socket
        + used["electricity"]["export"] * power_abroad[rule] + others).sum()
        for rule in home_power
    }  # fmt: skip


def byd_jizzakh(a: Any, n: National, t: Any) -> dict[str, float]:
    found = car_plant(a, n, t, 2025)
    found |= car_answers(a, n, t, found["jobs_net"]) | taxes(t, CAR_ANSWERS, 2030, 2035)
    found |= emissions_of_cars(a, t, "UZB")
    return found | taxes(t, CAR_ANSWERS, 2025, 2029, "tax_net_meanwhile")


def byd_szeged(a: Any, n: National, t: Any) -> dict[str, float]:
    found = car_plant(a, n, t, 2026)
    found |= emissions_of_cars(a, t, "HUN")
    return found | car_answers(a, n, t, found["jobs_net"]) | taxes(t, CAR_ANSWERS, 2026, 2035)


def byd_camacari(a: Any, n: National, t: Any) -> dict[str, float]:
    # Not printed, for nobody published what the state forgoes to 2032: taxes up to then, and jobs where the state
    # spends what it collects more. What buyers pay more is worked out here, as no budget of 2031 is known.
    found = car_plant(a, n, t, 2026, "I2991") | emissions_of_cars(a, t, "BRA")
    a = a.rename(lambda key: key.removesuffix(".2031"))
    sold = a["output.path"] * (1 - a["markets.export_share"])
    same = sold * a["replaced.made_elsewhere.share"]
    foreign = (sold - same) * (1 - a["replaced.large_market.assembled"] - a["replaced.large_market.none"])
    electric = same + foreign * a["replaced.electric_of_imports"]
    duties = electric * a["public_money.duty_electric.2027"] + (same + foreign - electric) * a["public_money.duty"]
    replaced = home_made(a, a["output.path"])[0] * n.prices["I2991"]
    dearer = sold * a["column.price"] - replaced - (same + foreign + duties) * a["trade.imported_price"]
    pis, icms, ipi = of(a, "public_money.product_taxes.*.rate", ("pis_cofins", "icms", "ipi"))
    less = n.jobs_spent(dearer * (1 + pis) / (1 - icms) * (1 + ipi) / (1 + a["households.product_taxes"]), 2031)
    return found | {"jobs_net_households": found["jobs_net"] - less} | taxes(t, CAR_ANSWERS, 2033, 2035)
