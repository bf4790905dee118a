"""Headlines of shipped cases worked out again from CSV files: no line of the package is used, only its inputs.

`python tests/truth/rebuilt.py CASE STUDY DATA` prints a figure a line, from `impact run CASE -o STUDY` and the folder
`data`. Each case is a dozen lines of arithmetic; the sectors that a case buys from are written out in it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

SECTORS_APART = ("A", "B", "C", "D", "E", "F", "G", "H", "I", "J")  # the others share one price index


class National:
    """The national table, inverted, with what a unit of wages sets off when it is spent."""

    def __init__(self, folder: Path, a: Any, own_share: dict[str, float] | None = None) -> None:
        read: Any = pd.read_csv
        z, p, use = (read(folder / f"{n}.csv", index_col=0) for n in ("Z", "primary_inputs", "final_use"))
        self.own = 1 - (p.imports / (p.output + p.imports - use.fd_exports)).clip(0, 1)
        self.section, self.bought = p.section, z / p.output
        at_home = self.bought.mul(self.own, axis=0)
        for code, share in (own_share or {}).items():
            at_home.loc[code, code] = self.bought.loc[code, code] * share
        self.chain = pd.DataFrame(np.linalg.inv(np.eye(len(p)) - at_home), p.index, p.index)
        self.e, self.w, self.v = (p[name] / p.output for name in ("employment_formal", "wages", "gva"))
        self.prices = p.section.map(lambda s: a[f"price_index.UZB.2025.2022.{s if s in SECTORS_APART else 'K-U'}"])
        spent = (1 - a["income_tax_rate.UZB.2025"]) * a["households.spent"] / (1 + a["households.product_taxes"])
        self.basket = self.own * use.fd_households / use.fd_households.sum()
        self.state = self.own * use.fd_government / use.fd_government.sum()
        self.spent = spent / (1 - spent * (self.w @ self.chain @ self.basket))
        prices = a["price_index.UZB.2025.2022.household_consumption"]
        self.per_spent = self.e @ self.chain @ self.basket / prices
        self.falls = 1 - a.get("productivity_drift", a.get("suppliers.productivity_drift"))

    def demand(self, bought: dict[str, float]) -> Any:
        return pd.Series(bought).reindex(self.e.index).fillna(0)

    def jobs(self, demand: Any, year: int, wages: float = 0) -> tuple[float, float]:
        """Return jobs of suppliers in all rounds, and of wages spent."""
        left = self.falls ** (year - 2022)
        paid = wages + self.w @ self.chain @ demand
        return self.e @ self.chain @ (demand / self.prices) * left, paid * self.spent * self.per_spent * left


def nur_navoi(a: Any, n: National, t: Any) -> dict[str, float]:
    years = np.arange(2022, 2047)
    power = a["capacity"] * 8.76 * a["power.capacity_factor"] * (1 - a["power.degradation"]) ** (years - 2022)
    rate = np.interp(years, [2022, 2025, 2035], [a[f"displaced.gas_power.{year}"] for year in (2022, 2025, 2035)])
    operating = a["grid_intensity.UZB.2021.stack.operating.ifi_2021"]
    build = (a["grid_intensity.UZB.2021.stack.combined_consumption.ifi_2021"] - operating / 3) * 3 / 2
    weight, coal = a["operating_margin_weight.WLD.2026.intermittent"], a["displaced.heat.coal"] * 101
    gas = a["displaced.mix.gas"] * power[4] * rate[4] / 56.1 / a["gas_heat.WLD.2026"]
    items = {"C33": "maintenance", "N81": "guards_and_cleaning", "K65": "insurance"}
    at_home = {code: a[f"operation.items.{i}.amount"] * a[f"operation.items.{i}.local"] for code, i in items.items()}
    jobs = a["operation.staff"] + sum(
        n.jobs(n.demand(at_home), 2026, a["operation.staff"] * a["operation.wage"] * 12 * 1.03)
    )
    return {
        "generation": power[4], "gas_saved": gas, "paid": power[4] * a["tariff"], "jobs_net": jobs,
        "jobs_net_gas_left": jobs - sum(n.jobs(n.demand({"B06.2": gas * a["displaced.fuel_jobs.price"]}), 2026)),
        "emissions_life_ifi": -sum(power * (weight * operating + (1 - weight) * build)),
        "emissions_life_marginal": -sum(power * (a["displaced.mix.gas"] * rate + a["displaced.mix.coal"] * coal)),
    }  # fmt: skip


def denim_complex(a: Any, n: National, t: Any) -> dict[str, float]:
    tonnes = a["production.capacity"] * a["capacity_use.WLD.2026.steady"]
    sales, staff = tonnes * a["goods.price"], tonnes * a["people.per_unit"]
    items = {"A01.16": "goods.cotton", "D35.11": "goods.power", "D35.22": "goods.gas", "H49_51": "services.transport",
             "C33": "services.repairs", "G": "services.finance_and_trade"}  # fmt: skip
    bought = n.demand({code: sales * a[f"column.{item}.share"] for code, item in items.items()})
    indirect, induced = n.jobs(bought, 2032, staff * a["people.wage"] * 12 * (1 + a["people.wage_growth"]) ** 7)
    yarn = sales * a["column.goods.cotton.share"] * a["column.goods.cotton.instead.value"]
    m, gross = a["markets.exports"], staff + indirect + induced
    others = (1 - m) * a["markets.home.home_makers"] + m * a["markets.abroad.home_makers"]
    net = a["additional"] * ((1 - others) * gross - sum(n.jobs(n.demand({"C13.1": yarn}), 2032)))
    return {"jobs_gross": gross, "jobs_direct": staff, "jobs_net": net} | taxes(t, "as_it_is", 2028, 2037)


def initiative_budget(a: Any, n: National, t: Any) -> dict[str, float]:
    items = {"roads": "F", "school_works": "F", "school_equipment": "C31", "clinic_works": "F",
             "clinic_equipment": "C32.5", "kindergartens": "F", "other": "F"}  # fmt: skip
    bought, spent = n.demand({}), sum(a[f"capital.items.{item}.amount"] for item in items)
    for item, code in items.items():
        amount, tax, trade, local = (
            a[f"capital.items.{item}.{key}"] for key in ("amount", "taxes", "margins", "local")
        )
        bought[code] += amount * (1 - tax - trade) * local
        bought["G"] += amount * trade
    years = {2025: 0.8, 2026: 0.2}
    gross, other = (sum(part * sum(n.jobs(d, year)) for year, part in years.items()) for d in (bought, spent * n.state))
    left, kept = 1 - a["reference.displacement"], 1 - a["reference.deadweight"]
    added = n.v @ n.chain @ bought + n.w @ n.chain @ bought * n.spent * (n.v @ n.chain @ n.basket)
    return {"spent": spent, "job_years": gross, "built_gva": added, "job_years_net": (gross - other) * left * kept,
            "job_years_net_not_spent": gross * left * kept}  # fmt: skip


def samarkand_buses(a: Any, n: National, t: Any) -> dict[str, float]:
    km, kept = a["vehicles"] * a["distance"] / 1e6, 1 - a["replaced.none"]
    power = km * sum(a[f"energy.seasons.{s}.part"] * a[f"energy.seasons.{s}.use"] for s in ("mild", "hot", "cold"))
    heat = [
        kept * km * sum(a[f"replaced.buses.{bus}.share"] * a[f"replaced.buses.{bus}.energy"] for bus in buses)
        for buses in (("diesel", "diesel_v", "diesel_vi"), ("gas", "gas_eev"))
    ]
    used = {"electricity": power, "diesel": heat[0] / (43 * 0.84), "cng": heat[1] / (48 * 0.717) * 293.15 / 273.15}
    home = {c: m * (1 - kept_back(a, c)) * a[f"running.{c}.local"] for c, m in paid(a, used).items()}
    parts = a["running.maintenance.cost"] * km * a["running.maintenance.parts"] * (1 - kept_back(a, "maintenance"))
    parts, sold = (
        parts * a["running.maintenance.local"],
        {c: m * a[f"running.{c}.margin"] for c, m in paid(a, used).items()},
    )
    new = n.demand({"D35.11": home["electricity"], "G": parts * a["running.maintenance.electric"]})
    old = n.demand({"C19.2": home["diesel"], "B06.2": home["cng"], "G": sum(sold.values()) + parts * kept})
    crew = [
        a["vehicles"] * (a["crew.drivers"] + a["crew.maintenance"] * k) for k in (a["running.maintenance.electric"], 1)
    ]
    crew, wage = [crew[0] + a["crew.charging"], crew[1] * kept], a["crew.wage"] * 12 * (1 + a["crew.wage_growth"])
    gross, lost = (sum(n.jobs(d, 2026, c * wage), c) for d, c in zip((new, old), crew, strict=True))
    cost = t("ownership_cost", side="change", item_key="total").dropna(subset=["year"])
    present = sum(cost.value / (1 + a["discount_rate"]) ** (cost.year - 2025))
    return {"electricity": power, "diesel": -used["diesel"], "gas": -used["cng"], "jobs_direct": crew[0],
            "jobs_gross": gross, "jobs_net": kept * gross - lost, "cost_present": present}  # fmt: skip


def kept_back(a: Any, carrier: str) -> float:
    """Return taxes and the seller's margin in what is paid."""
    return float(a[f"running.{carrier}.taxes"] + a[f"running.{carrier}.margin"])


def paid(a: Any, used: dict[str, float]) -> dict[str, float]:
    return {carrier: amount * a[f"running.{carrier}.price"] for carrier, amount in used.items()}


def byd_jizzakh(a: Any, n: National, t: Any) -> dict[str, float]:
    cars, price = t("output_by_year", path="central", year=2031).value.iloc[0], a["column.price.2031"]
    first = t("output_by_year", path="central", year=2025).value.iloc[0]
    staff = a["staff.base"] + a["staff.per_extra_1000_vehicles"] * (cars - first) / 1000
    goods = n.section.isin(["A", "B", "C"])
    mix = n.bought["C29"] * n.own
    services = mix.where(~goods, 0) * np.where(mix.index == "M71", a["suppliers.design_share"], 1)
    for_goods = 1 - a["column.value_added.2031"] - a["column.domestic_services.2031"] - a["column.product_taxes"]
    mix = mix.where(goods, 0) / mix[goods].sum() * a["column.domestic_goods.2031"] * for_goods
    bought = cars * price * (mix + services / services.sum() * a["column.domestic_services.2031"])
    pay = (staff - a["staff.foreign"]) * a["households.wage"] * 12 * (1 + a["households.wage_growth"]) ** 6
    indirect, induced = n.jobs(bought, 2031, pay)
    own = n.e["C29"] * (n.chain @ (bought / n.prices))["C29"] * n.falls**9
    gross = staff + indirect + (a["suppliers.labour_intensity"] - 1) * own + induced
    home = cars * (1 - a["markets.export_share.2031"])
    share = np.interp(home, [5e4, 15e4], [a[f"replaced.{size}_market.assembled"] for size in ("small", "large")])
    made = (home * share + (cars - home) * a["replaced.export_assembled"]) * a["replaced.assembled_price"]
    car = n.demand({"C29": made * n.prices["C29"]})
    lost = sum(n.jobs(car, 2031))
    used = t("running_costs", item_key="total", quantity="jobs", year=2031).value.iloc[0]
    net = gross - lost + used - a["staff.foreign"]
    return {"jobs_direct": staff, "jobs_gross": gross, "jobs_replaced": -lost, "jobs_net": net,
            **taxes(t, "car_for_car", 2030, 2035)}  # fmt: skip


def zhanatas(a: Any, n: National | None, t: Any) -> dict[str, float]:
    years = np.arange(20)
    power = a["capacity"] * 8.76 * a["power.capacity_factor"] * (1 - a["power.degradation"]) ** years
    operating = a["grid_intensity.KAZ.2021.stack.operating.ifi_2021"]
    build = (a["grid_intensity.KAZ.2021.stack.combined_consumption.ifi_2021"] - operating / 3) * 3 / 2
    weight, heat = a["operating_margin_weight.WLD.2026.intermittent"], a["displaced.heat.coal"] * 94.6
    marginal = a["displaced.mix.coal"] * heat + a["displaced.mix.gas"] * a["displaced.gas_power"]
    gas = a["displaced.mix.gas"] * power[4] * a["displaced.gas_power"] / 56.1 / a["gas_heat.WLD.2026"]
    pay = a["operation.staff"] * a["operation.wage"] * 12 * (1 + a["operation.wage_growth"]) ** (years + 2)
    each, built = (1 + a["cost.discount_rate"]) ** -(years + 1.0), a["capital.items.turbines.amount"]
    spent = built + a["capital.items.works.amount"] + sum((a["operation.items.upkeep.amount"] + pay) * each)
    return {"generation": power[4], "gas_saved": gas, "emissions_life_marginal": -sum(power) * marginal,
            "emissions_life_ifi": -sum(power) * (weight * operating + (1 - weight) * build),
            "cost": spent / sum(power * each)}  # fmt: skip


def taxes(t: Any, closure: str, first: int, last: int) -> dict[str, float]:
    """Return the change of all taxes in the years without reliefs, by their names."""
    rows = t("net_taxes", closure=closure)
    rows = rows[(rows.item_key != "total") & rows.year.between(first, last)]
    return {"tax_net_after": rows.value.sum()}


CASES: dict[str, Any] = {
    "nur-navoi": nur_navoi,
    "denim-complex": denim_complex,
    "initiative-budget": initiative_budget,
    "samarkand-buses": samarkand_buses,
    "byd-jizzakh": byd_jizzakh,
    "zhanatas": zhanatas,
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
    table = None if case == "zhanatas" else National(data / "countries" / "UZB" / "io_2022", a, own)
    return CASES[case](a, table, rows)


if __name__ == "__main__":
    for key, value in rebuilt(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])).items():
        print(key, repr(float(value)))  # noqa: T201
