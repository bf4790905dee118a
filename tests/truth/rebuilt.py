"""Headlines of shipped cases worked out again from CSV files: no line of the package is used, only its inputs.

`python tests/truth/rebuilt.py CASE STUDY DATA` prints a figure a line, from `impact run CASE -o STUDY` and the folder
`data`. Each case is a dozen lines of arithmetic; the sectors that a case buys from are written out in it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

SECTORS_APART = ("A", "B", "C", "D", "E", "F", "G", "H", "I", "J")  # the others share one price index
HOME_OF_HOUSEHOLDS = {"HUN": 1 - 0.200773}  # home products in what households buy, by table.yaml


class National:
    """A national table, inverted, with what a unit of wages sets off when it is spent."""

    def __init__(self, folder: Path, a: Any, country: str, own_share: dict[str, float]) -> None:
        read: Any = pd.read_csv
        z, p, use = (read(folder / f"{n}.csv", index_col=0) for n in ("Z", "primary_inputs", "final_use"))
        self.year, self.section = int(folder.name[-4:]), p.section
        self.bought = z / p.output
        if country in HOME_OF_HOUSEHOLDS:  # flows of home products: one share of all inputs
            self.own = z.sum().sum() / (z.sum().sum() + p.imports.sum()) + 0 * p.output
            self.bought = self.bought.div(self.own, axis=0)
            home, of_state, prices = HOME_OF_HOUSEHOLDS[country], 1, p.section.map(lambda _: "gdp")
        else:
            self.own = home = of_state = 1 - (p.imports / (p.output + p.imports - use.fd_exports)).clip(0, 1)
            prices = p.section.map(lambda s: s if s in SECTORS_APART else "K-U")
        at_home = self.bought.mul(self.own, axis=0)
        for code, share in own_share.items():
            at_home.loc[code, code] = self.bought.loc[code, code] * share
        self.chain = pd.DataFrame(np.linalg.inv(np.eye(len(p)) - at_home), p.index, p.index)
        staff = p.filter(regex="^employment(_formal)?$").iloc[:, 0]
        self.e, self.w, self.v = (column / p.output for column in (staff, p.wages, p.gva))
        index = f"price_index.{country}.2025.{self.year}"
        self.prices = prices.map(lambda s: a[f"{index}.{s}"])
        tax = a.get("public_money.rates.income_tax", a.get(f"income_tax_rate.{country}.2025"))
        spent = (1 - tax) * a["households.spent"] / (1 + a["households.product_taxes"])
        self.basket = home * use.fd_households / use.fd_households.sum()
        self.state = of_state * use.fd_government / use.fd_government.sum()
        self.spent = spent / (1 - spent * (self.w @ self.chain @ self.basket))
        self.per_spent = self.e @ self.chain @ self.basket / a[f"{index}.household_consumption"]
        self.falls = 1 - a.get("productivity_drift", a.get("suppliers.productivity_drift"))

    def demand(self, bought: Any) -> Any:
        return pd.Series(bought).groupby(level=0).sum().reindex(self.e.index).fillna(0)

    def jobs(self, demand: Any, year: int, wages: float = 0) -> Any:
        """Return jobs of suppliers in all rounds, and of wages spent."""
        paid = wages + self.w @ self.chain @ demand
        made = self.e @ self.chain @ (demand / self.prices), paid * self.spent * self.per_spent
        return np.array(made) * self.falls ** (year - self.year)


def of(a: Any, key: str, names: Iterable[str]) -> Any:
    """Return assumptions by name, which takes the place of `*` in the key."""
    return pd.Series({name: a[key.replace("*", name)] for name in names})


def generated(a: Any, years: Any) -> Any:
    """Return the power of each year."""
    return a["capacity"] * 8.76 * a["power.capacity_factor"] * (1 - a["power.degradation"]) ** (years - years[0])


def published(a: Any, country: str) -> float:
    """Return the factor of the finance institutions for plants that follow the weather."""
    stack = f"grid_intensity.{country}.2021.stack.*.ifi_2021"
    operating, firm = of(a, stack, ("operating", "combined_consumption"))
    weight = a["operating_margin_weight.WLD.2026.intermittent"]
    return float(weight * operating + (1 - weight) * (firm - operating / 3) * 3 / 2)


def nur_navoi(a: Any, n: National, t: Any) -> dict[str, float]:
    power = generated(a, years := np.arange(2022, 2047))
    rate = np.interp(years, at := [2022, 2025, 2035], of(a, "displaced.gas_power.*", map(str, at)))
    coal = a["displaced.mix.coal"] * a["displaced.heat.coal"] * 101
    gas = a["displaced.mix.gas"] * power[4] * rate[4] / 56.1 / a["gas_heat.WLD.2026"]
    items, key = ("maintenance", "guards_and_cleaning", "insurance"), "operation.items.*."
    at_home = (of(a, key + "amount", items) * of(a, key + "local", items)).set_axis(["C33", "N81", "K65"])
    pay = a["operation.staff"] * a["operation.wage"] * 12 * 1.03
    jobs = a["operation.staff"] + n.jobs(n.demand(at_home), 2026, pay).sum()
    at_fields = n.jobs(n.demand({"B06.2": gas * a["displaced.fuel_jobs.price"]}), 2026).sum()
    return {
        "generation": power[4], "gas_saved": gas, "paid": power[4] * a["tariff"], "jobs_net": jobs,
        "jobs_net_gas_left": jobs - at_fields, "emissions_life_ifi": -sum(power) * published(a, "UZB"),
        "emissions_life_marginal": -sum(power * (a["displaced.mix.gas"] * rate + coal)),
    }  # fmt: skip


def denim_complex(a: Any, n: National, t: Any) -> dict[str, float]:
    tonnes = a["production.capacity"] * a["capacity_use.WLD.2026.steady"]
    sales, staff = tonnes * a["goods.price"], tonnes * a["people.per_unit"]
    items = {"A01.16": "goods.cotton", "D35.11": "goods.power", "D35.22": "goods.gas", "H49_51": "services.transport",
             "C33": "services.repairs", "G": "services.finance_and_trade"}  # fmt: skip
    bought = n.demand((sales * of(a, "column.*.share", items.values())).set_axis(list(items)))
    pay = staff * a["people.wage"] * 12 * (1 + a["people.wage_growth"]) ** 7
    gross = staff + n.jobs(bought, 2032, pay).sum()
    yarn = sales * a["column.goods.cotton.share"] * a["column.goods.cotton.instead.value"]
    others, m = of(a, "markets.*.home_makers", ("home", "abroad")), a["markets.exports"]
    gone = (others * [1 - m, m]).sum() * gross + n.jobs(n.demand({"C13.1": yarn}), 2032).sum()
    net = {"jobs_gross": gross, "jobs_direct": staff, "jobs_net": a["additional"] * (gross - gone)}
    return net | taxes(t, "as_it_is", 2028, 2037)


def initiative_budget(a: Any, n: National, t: Any) -> dict[str, float]:
    items = {"roads": "F", "school_works": "F", "school_equipment": "C31", "clinic_works": "F",
             "clinic_equipment": "C32.5", "kindergartens": "F", "other": "F"}  # fmt: skip
    amount, tax, trade, local = (
        of(a, f"capital.items.*.{key}", items) for key in ("amount", "taxes", "margins", "local")
    )
    at_home = (amount * (1 - tax - trade) * local).set_axis(list(items.values()))
    bought = n.demand(at_home) + n.demand({"G": (amount * trade).sum()})
    years = {2025: 0.8, 2026: 0.2}
    wanted = (bought, amount.sum() * n.state)
    gross, other = (sum(part * n.jobs(each, year).sum() for year, part in years.items()) for each in wanted)
    kept = (1 - a["reference.displacement"]) * (1 - a["reference.deadweight"])
    added = n.v @ n.chain @ bought + n.w @ n.chain @ bought * n.spent * (n.v @ n.chain @ n.basket)
    return {"spent": amount.sum(), "job_years": gross, "built_gva": added, "job_years_net": (gross - other) * kept,
            "job_years_net_not_spent": gross * kept}  # fmt: skip


def energy_of_buses(a: Any, km: float, replaced: float) -> Any:
    """Return electricity of the fleet [GWh], and diesel [million L] and gas [million m3] of the buses replaced."""
    seasons, buses = ("mild", "hot", "cold"), "replaced.buses.*."
    power = km * (of(a, "energy.seasons.*.part", seasons) * of(a, "energy.seasons.*.use", seasons)).sum()
    heat = [
        replaced * (of(a, buses + "share", fuel) * of(a, buses + "energy", fuel)).sum()
        for fuel in (("diesel", "diesel_v", "diesel_vi"), ("gas", "gas_eev"))
    ]
    cng = heat[1] / (48 * 0.717) * 293.15 / 273.15  # sold at 20 degrees Celsius
    return pd.Series({"electricity": power, "diesel": heat[0] / (43 * 0.84), "cng": cng})


def samarkand_buses(a: Any, n: National, t: Any) -> dict[str, float]:
    km, kept = a["vehicles"] * a["distance"] / 1e6, 1 - a["replaced.none"]
    used = energy_of_buses(a, km, km * kept)
    paid = used * of(a, "running.*.price", used.index)
    paid["maintenance"] = a["running.maintenance.cost"] * km * a["running.maintenance.parts"]
    taxes, margin, local = (of(a, f"running.*.{key}", paid.index) for key in ("taxes", "margin", "local"))
    home, care = paid * (1 - taxes - margin) * local, a["running.maintenance.electric"]
    new = n.demand({"D35.11": home.electricity, "G": home.maintenance * care})
    old = n.demand({"C19.2": home.diesel, "B06.2": home.cng, "G": (paid * margin).sum() + home.maintenance * kept})
    crew = a["vehicles"] * (a["crew.drivers"] + a["crew.maintenance"] * np.array([care, 1]))
    crew, wage = crew * [1, kept] + [a["crew.charging"], 0], a["crew.wage"] * 12 * (1 + a["crew.wage_growth"])
    gross, lost = (c + n.jobs(d, 2026, c * wage).sum() for d, c in zip((new, old), crew, strict=True))
    cost = t("ownership_cost", side="change", item_key="total").dropna(subset=["year"])
    present = sum(cost.value / (1 + a["discount_rate"]) ** (cost.year - 2025))
    return {"electricity": used.electricity, "diesel": -used.diesel, "gas": -used.cng, "jobs_direct": crew[0],
            "jobs_gross": gross, "jobs_net": kept * gross - lost, "cost_present": present}  # fmt: skip


def car_plant(a: Any, n: National, t: Any, first: int) -> dict[str, float]:
    """Return jobs of a car plant in 2031: `first` is the year from which its staff grows with output."""
    a = a.rename(lambda key: key.removesuffix(".2031"))
    cars, before = (t("output_by_year", path="central", year=year).value.iloc[0] for year in (2031, first))
    staff = a["staff.base"] + a["staff.per_extra_1000_vehicles"] * (cars - before) / 1000
    bought = cars * a["column.price"] * column_of_cars(a, n)
    pay = (staff - a["staff.foreign"]) * a["households.wage"] * 12 * (1 + a["households.wage_growth"]) ** 6
    own = n.e["C29"] * (n.chain @ (bought / n.prices))["C29"] * n.falls ** (2031 - n.year)
    gross = staff + n.jobs(bought, 2031, pay).sum() + (a["suppliers.labour_intensity"] - 1) * own
    lost = n.jobs(n.demand({"C29": home_made(a, cars) * n.prices["C29"]}), 2031).sum()
    used = t("running_costs", item_key="total", quantity="jobs", year=2031).value.sum()
    net = gross - lost + used - a["staff.foreign"]
    return {"jobs_direct": staff, "jobs_gross": gross, "jobs_replaced": -lost, "jobs_net": net}


def home_made(a: Any, cars: float) -> float:
    """Return sales of cars made in the country that the plant's take the place of, at prices of the table."""
    sold = cars * np.array([1 - a["markets.export_share"], a["markets.export_share"]])
    sizes = of(a, "replaced.*_market.assembled", ("small", "large"))
    share = np.interp(sold[0], of(a, "replaced.*_market.home_sales", sizes.index), sizes)
    same = np.array([a.get(f"replaced.made_elsewhere.{key}", 0) for key in ("share", "export_share")])
    lost = (sold * (1 - same) * [share, a["replaced.export_assembled"]]).sum()
    return float(lost * a["replaced.assembled_price"])


def column_of_cars(a: Any, n: National) -> Any:
    """Return what a car plant buys at home by sector, per unit of turnover: goods at its local share, and services."""
    goods, mix = n.section.isin(["A", "B", "C"]), n.bought["C29"] * n.own
    services = mix.where(~goods, 0) * np.where(mix.index.str.startswith("M71"), a["suppliers.design_share"], 1)
    for_goods = 1 - a["column.value_added"] - a["column.domestic_services"] - a["column.product_taxes"]
    mix = mix.where(goods, 0) / mix[goods].sum() * a["column.domestic_goods"] * for_goods
    return mix + services / services.sum() * a["column.domestic_services"]


def byd_jizzakh(a: Any, n: National, t: Any) -> dict[str, float]:
    return car_plant(a, n, t, 2025) | taxes(t, "car_for_car", 2030, 2035)


def byd_szeged(a: Any, n: National, t: Any) -> dict[str, float]:
    return car_plant(a, n, t, 2026) | taxes(t, "car_for_car", 2026, 2035)


def zhanatas(a: Any, n: National | None, t: Any) -> dict[str, float]:
    power = generated(a, years := np.arange(20))
    heat = a["displaced.mix.coal"] * a["displaced.heat.coal"] * 94.6
    gas = a["displaced.mix.gas"] * a["displaced.gas_power"]
    pay = a["operation.staff"] * a["operation.wage"] * 12 * (1 + a["operation.wage_growth"]) ** (years + 2)
    each, built = (
        (1 + a["cost.discount_rate"]) ** -(years + 1.0),
        of(a, "capital.items.*.amount", ("turbines", "works")),
    )
    spent = built.sum() + sum((a["operation.items.upkeep.amount"] + pay) * each)
    saved = power[4] * gas / 56.1 / a["gas_heat.WLD.2026"]
    return {"generation": power[4], "gas_saved": saved, "emissions_life_marginal": -sum(power) * (heat + gas),
            "emissions_life_ifi": -sum(power) * published(a, "KAZ"), "cost": spent / sum(power * each)}  # fmt: skip


def taxes(t: Any, closure: str, first: int, last: int) -> dict[str, float]:
    """Return the change of all taxes in the years without reliefs, by their names."""
    rows = t("net_taxes", closure=closure)
    rows = rows[(rows.item_key != "total") & rows.year.between(first, last)]
    return {"tax_net_after": rows.value.sum()}


UZB, HUN = ("UZB", "io_2022"), ("HUN", "io_2020")
CASES: dict[str, Any] = {
    "nur-navoi": (nur_navoi, *UZB),
    "denim-complex": (denim_complex, *UZB),
    "initiative-budget": (initiative_budget, *UZB),
    "samarkand-buses": (samarkand_buses, *UZB),
    "byd-jizzakh": (byd_jizzakh, *UZB),
    "byd-szeged": (byd_szeged, *HUN),
    "zhanatas": (zhanatas, "KAZ", ""),  # no table of the country
}


def rebuilt(case: str, study: Path, data: Path) -> dict[str, float]:
    """Return headlines of a case by key."""
    a = pd.read_csv(study / "assumptions.csv").set_index("id").value

    def rows(table: str, **cells: object) -> Any:
        found = pd.read_csv(study / f"{table}.csv")
        for column, cell in cells.items():
            found = found[found[column] == cell]
        return found

    own = {"C29": a["suppliers.own_domestic_share"]} if "suppliers.own_domestic_share" in a else {}
    make, country, folder = CASES[case]
    table = National(data / "countries" / country / folder, a, country, own) if folder else None
    return make(a, table, rows)


if __name__ == "__main__":
    for key, value in rebuilt(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])).items():
        print(key, repr(float(value)))  # noqa: T201
