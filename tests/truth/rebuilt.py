"""Headlines of shipped cases worked out again from CSV files: no line of the package is used, only its inputs.

`python tests/truth/rebuilt.py CASE STUDY DATA` prints a figure a line, from `impact run CASE -o STUDY` and the folder
`data`. Each case is a dozen lines of arithmetic; the sectors that a case buys from are written out in it. Taken from
tables of the study as they are: taxes by name and year, what households give up and the state spends more, what a fleet
costs by year, jobs of running cars, and cars built by year. A headline that is withheld is not printed.
"""

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from rebuilt_cars import byd_camacari, byd_jizzakh, byd_szeged
from rebuilt_grid import at_home, before_stack, without_years
from rebuilt_nation import National, imports, of, of_other_spending, of_state, paid, tables, taxes


def generated(a: Any, years: Any) -> Any:
    """Return the power of each year."""
    return a["capacity"] * 8.76 * a["power.capacity_factor"] * (1 - a["power.degradation"]) ** (years - years[0])


def published(a: Any, country: str) -> float:
    """Return the factor of the finance institutions for plants that follow the weather."""
    stack = f"grid_intensity.{country}.2021.stack.*.ifi_2021"
    operating, firm = of(a, stack, ("operating", "combined_consumption"))
    weight = a["operating_margin_weight.WLD.2026.intermittent"]
    return float(weight * operating + (1 - weight) * (firm - operating / 3) * 3 / 2)


def displaced(power: Any, rules: dict[str, Any]) -> dict[str, float]:
    """Return carbon dioxide that is not emitted by rule, in 2026, the fifth year, and over the life."""
    found = {rule: -power * factor for rule, factor in rules.items()}
    in_year = {f"emissions_{rule}": each[4] for rule, each in found.items()}
    return in_year | {f"emissions_life_{rule}": each.sum() for rule, each in found.items()}


def average_path(a: Any, country: str, base: int, years: Any) -> Any:
    """Return the factor of the grid by year, as its renewable share grows to a target year."""
    now = of(a, f"generation_share.{country}.{base}.*", ("hydro", "solar", "wind")).sum()
    target = a["displaced.course.target_year"]
    ratio = (1 - a["displaced.course.renewable_share"]) / (1 - now)
    way = 1 + (ratio - 1) * ((years - base) / (target - base)).clip(0, 1)
    later = (1 + a["displaced.course.later_change"]) ** (years - target).clip(0)
    return a[f"grid_intensity.{country}.{base}.stack.average.own_estimate"] * way * later


def nur_navoi(a: Any, n: National, t: Any) -> dict[str, float]:
    power = generated(a, years := np.arange(2022, 2047))
    rate = np.interp(years, at := [2022, 2025, 2035], of(a, "displaced.gas_power.*", map(str, at)))
    coal = a["displaced.mix.coal"] * a["displaced.heat.coal"] * 101
    gas = a["displaced.mix.gas"] * power[4] * rate[4] / 56.1 / a["gas_heat.WLD.2026"]
    items, key = ("maintenance", "guards_and_cleaning", "insurance"), "operation.items.*."
    at_home = (of(a, key + "amount", items) * of(a, key + "local", items)).set_axis(["C33", "N81", "K65"])
    pay = a["operation.staff"] * a["operation.wage"] * 12 * 1.03
    jobs = a["operation.staff"] + n.jobs(n.demand(at_home), 2026, pay).sum()
    built, r = ("modules", "inverters", "structure", "cables_and_grid", "works"), a["cost.discount_rate"]
    amount, life = (of(a, f"capital.items.*.{each}", built) for each in ("amount", "life"))
    capital = (amount * r / (1 - (1 + r) ** -life)).sum()
    at_work, left = pay * 1.03 ** (years - 2026) + of(a, key + "amount", items).sum(), (1 + r) ** -(years - 2022.0)
    rules = {"ifi": published(a, "UZB"), "average_path": average_path(a, "UZB", 2025, years),
             "marginal": a["displaced.mix.gas"] * rate + coal}  # fmt: skip
    at_fields = n.jobs(n.demand({"B06.2": gas * a["displaced.fuel_jobs.price"]}), 2026).sum()
    return {
        "generation": power[4], "gas_saved": gas, "paid": power[4] * a["tariff"], "jobs_net": jobs, "jobs_gross": jobs,
        "jobs_net_gas_left": jobs - at_fields, "jobs_net_state": jobs + of_state(n, t, 2026),
        "jobs_direct": a["operation.staff"], "price_paid": a["tariff"],
        "cost": (capital + at_work) @ left / (power @ left),
    } | displaced(power, rules)  # fmt: skip


def emissions_of_denim(a: Any, lost_share: float) -> dict[str, float]:
    """Return emissions in the country by rule, less those of home makers that lose sales, and of spinners."""
    ramp = of(a, "capacity_use.WLD.2026.*", ("1", "2", "3", "steady"))[["1", "2", "3", *["steady"] * 7]].to_numpy()
    tonnes, power = a["production.capacity"] * ramp * a["additional"], at_home(a, "UZB", np.arange(2028, 2038))
    fuel = a["energy.fuels.natural_gas.amount"] / 1e6  # TJ a tonne
    drawn, instead = a["energy.power"] * a["energy.losses"], a["column.goods.cotton.instead.power"] * a["energy.losses"]
    left, burned = 1 - lost_share, fuel * a["co2_content_ncv.WLD.2006.natural_gas"]
    gas = burned + fuel * before_stack(without_years(a), "natural_gas")
    kwh = drawn * left - instead
    found = {f"emissions_{rule}": (tonnes * (gas * left + kwh * each / 1e3)).sum() for rule, each in power.items()}
    published = a["grid_intensity.UZB.2021.stack.combined_consumption.ifi_2021"] / 1e6
    own = tonnes.sum() / a["additional"] * (burned + drawn * published)  # nothing is taken off this one
    return found | {"emissions_official": own}


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
    net = a["additional"] * (gross - gone)
    less = net + of_other_spending(a, n, t, "less_elsewhere", 2032)
    found = {"jobs_gross": gross, "jobs_direct": staff, "jobs_net": net, "jobs_net_less_elsewhere": less}
    found["jobs_net_state"] = less + of_state(n, t, 2032)
    found |= emissions_of_denim(a, (others * [1 - m, m]).sum())
    return found | taxes(t, ("as_it_is", "less_elsewhere", "state_spending"), 2028, 2037)


def cement(a: Any, n: National, bought: Any) -> float:
    """Return emissions of making the cement that builders and their suppliers buy."""
    sold = (n.chain @ (bought / n.prices) * n.prices)["C23.5"] / a["embodied.from_table.cement.price"]
    return float(sold * a["process_co2.KAZ.2017.cement.all_direct.kaz_2017"])


def job_years(a: Any, n: National, t: Any, years: Any, bought: Any, spent: float, pay: float = 0) -> dict[str, float]:
    """Return job-years of building, by the part of it in each year; `pay` are wages that builders spend besides."""

    def of_all(wanted: Any, paid: float = 0, e: Any = None) -> float:
        return float(sum(part * n.jobs(wanted, year, paid, e).sum() for year, part in years.items()))

    gross, gross_all = of_all(bought, pay), of_all(bought, pay, n.all)
    by_state = t("budgets", closure="state_spending", payer="state", item="spent_by_state")
    by_state = by_state[by_state.year.isna()].value.sum() / off(a) * (1 - a["reference.leakage"])
    other, other_all = of_all(spent * n.state), of_all(spent * n.state, 0, n.all)
    return {
        "spent": spent, "job_years": gross, "job_years_all": gross_all, "job_years_net": (gross - other) * off(a),
        "job_years_all_net": (gross_all - other_all) * off(a), "job_years_net_not_spent": gross * off(a),
        "job_years_net_state": (gross - other - of_all(by_state * n.state)) * off(a),
    }  # fmt: skip


def off(a: Any) -> float:
    """Return what is left after leakage, displacement, substitution and what would have come anyway."""
    return float((1 - of(a, "reference.*", ("leakage", "displacement", "substitution", "deadweight"))).prod())


def initiative_budget(a: Any, n: National, t: Any) -> dict[str, float]:
    items = {"roads": "F", "school_works": "F", "school_equipment": "C31", "clinic_works": "F",
             "clinic_equipment": "C32.5", "kindergartens": "F", "other": "F"}  # fmt: skip
    spent, bought, abroad = paid(a, n, "capital.items", items)
    added = n.v @ n.chain @ bought + n.w @ n.chain @ bought * n.spent * (n.v @ n.chain @ n.basket)
    found = job_years(a, n, t, {2025: 0.8, 2026: 0.2}, bought, spent)
    found |= {"jobs_left": 0.0}  # nobody works for the programme afterwards
    return found | {"built_gva": added, "built_imports": imports(n, bought, abroad), "embodied": cement(a, n, bought)}


def tashkent_medical_centre(a: Any, n: National, t: Any) -> dict[str, float]:
    spent, bought, abroad = paid(a, n, "capital.items", {"works": "F", "equipment": "C32.5",
                                 "design_and_supervision": "M71", "training": "P85"})  # fmt: skip
    run, used, _ = paid(a, n, "operation.items", {"medicines": "C21", "supplies": "C32.5", "energy": "D35.13",
                        "cleaning_food_and_upkeep": "N81"})  # fmt: skip
    years, sent = {2025: 0.05, 2026: 0.3, 2027: 0.35, 2028: 0.3}, -bought["F"] * n.w["F"] * (1 - a["sites.residents"])
    foreign = np.interp(2031, [2029, 2033], of(a, "operation.foreign.*", ("2029", "2033")))
    pay = np.array([a["operation.staff"] - foreign, foreign * a["operation.foreign_wage"]]) * 12 * a["operation.wage"]
    pay *= (1 + a["operation.wage_growth"]) ** 6
    gross = a["operation.staff"] + n.jobs(used, 2031, pay[0]).sum()
    other = n.jobs((run + pay.sum()) * n.state, 2031).sum()
    return job_years(a, n, t, years, bought, spent, sent) | {
        "jobs_direct": a["operation.staff"], "jobs_gross": gross, "jobs_net": (gross - other) * off(a),
        "jobs_net_not_spent": gross * off(a),
        "jobs_net_state": (gross - other) * off(a) + of_state(n, t, 2031) * (1 - a["reference.leakage"]),
        "built_imports": imports(n, bought, abroad, sent), "embodied": cement(a, n, bought),
        "tax_net": t("net_taxes", closure="spent_elsewhere", year=2031).query("item != 'total'").value.sum(),
    }  # fmt: skip


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


def bought(a: Any) -> Any:
    """Return the exhaust classes of the buses replaced, with the part that would have been bought new."""
    return (a["replaced.bought"], NEW), (1 - a["replaced.bought"], OLD)


def emissions_of_buses(a: Any, km: float) -> dict[str, float]:
    """Return the change on kilometres that changed buses by rule, over twelve years, and carbon dioxide by year."""
    g, years = without_years(a), np.arange(2025, 2037)
    used = energy_of_buses(a, km, km)
    content = pd.Series({"diesel": 43 * 0.84, "cng": 48 * 0.717})
    fuel = used[content.index] * content * [1, 273.15 / 293.15]
    carbon = (fuel * of(g, "co2_content_ncv.WLD.*", fuel.index)).sum()
    share = of(a, "replaced.buses.*.share", BUSES).to_numpy()
    whole = carbon
    for part, kinds in bought(a):
        for gas, warming in (("ch4", "ch4_fossil"), ("n2o", "n2o")):
            grams = np.array([g.get(f"bus_exhaust.EU.{kind}.{gas}", 0) for kind in kinds]) @ share
            whole += km * part * grams * g[f"gwp100.WLD.{warming}.AR6"]
    leak = g["cng_station_leak.WLD"] * g["gwp100.WLD.ch4_fossil.AR6"] * 1e3 / 48
    whole += fuel.cng * (before_stack(g, "natural_gas") + leak)
    whole += fuel.diesel * 1e3 * g["fuel_supply.GBR.diesel.mineral"] / content.diesel
    kwh = used.electricity - fuel.cng * g["grid.gas_compression"] / content.cng
    network = g["losses_to_fast_charger.UZB.cumulative_medium_voltage"]
    station = 1e3 * network / (1 - g["station_use.WLD"])
    found = {
        f"emissions_{rule}": (kwh * station * each - whole).sum() for rule, each in at_home(a, "UZB", years).items()
    }
    official = kwh * g["grid_intensity.UZB.stack.combined_consumption.ifi_2021"] * network - carbon
    return found | {"emissions_official": 12 * official}


def exhaust(a: Any, folder: Path, km: float, pollutant: str) -> float:
    """Return the change of exhaust in the city over twelve years, by the published functions of speed."""
    f = pd.read_csv(folder.parents[2] / "kinds" / "bus_fleet" / "exhaust_functions.csv").fillna({"technology": ""})
    f = f[(f.segment == "standard") & (f.pollutant == pollutant) & (f.load == a["air.load"])]
    kind = (f.fuel + ".standard." + f.euro + "." + f.technology).str.rstrip(".")
    f, v = f.assign(kind=kind).pivot(index="kind", columns="coefficient", values="value"), a["air.speed"]
    grams = (f.alpha * v**2 + f.beta * v + f.gamma + f.delta / v) / (f.epsilon * v**2 + f.zeta * v + f.eta)
    share = of(a, "replaced.buses.*.share", BUSES).to_numpy()
    return -12 * km * sum(part * grams[list(kinds)] @ share for part, kinds in bought(a))


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
    net = kept * gross - lost
    elsewhere = net + of_other_spending(a, n, t, "spent_elsewhere", 2026)
    cost = t("ownership_cost", side="change", item="total").dropna(subset=["year"])
    present = sum(cost.value / (1 + a["discount_rate"]) ** (cost.year - 2025))
    emissions = emissions_of_buses(a, km * kept)
    tonnes = -emissions["emissions_official"] / 12 * (1 + a["discount_rate"]) ** -np.arange(12.0)
    emissions["cost_per_tonne_official"] = present / tonnes.sum()
    emissions |= {f"{name}_city": exhaust(a, n.folder, km * kept, name) for name in ("nox", "pm")}
    return {"electricity": used.electricity, "diesel": -used.diesel, "gas": -used.cng, "jobs_direct": crew[0],
            "jobs_gross": gross, "jobs_net": net, "jobs_net_elsewhere": elsewhere,
            "jobs_net_state": elsewhere + of_state(n, t, 2026), "cost_present": present} | emissions  # fmt: skip


def zhanatas(a: Any, data: Any, t: Any) -> dict[str, float]:
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
    path = average_path(a, "KAZ", 2023, years + 2022)
    rules = {"ifi": published(a, "KAZ"), "average_path": path, "marginal": heat + gas}
    return {"generation": power[4], "gas_saved": saved, "cost": spent / sum(power * each),
            "jobs_direct": a["operation.staff"]} | displaced(power, rules)  # fmt: skip


def donor(a: Any, data: Path, name: str, industry: Any) -> Any:
    """Return a table by common industries, as open as Kazakhstan: home products and value added, per unit of output."""
    z, p, use = tables(data / "countries" / name)
    if "fd_exports" in use:
        at_home = z.mul(1 - (p.imports / (p.output + p.imports - use.fd_exports)).clip(0, 1), axis=0)
    else:  # flows of home products
        z, at_home = z * (1 + (p.imports / z.sum()).fillna(0)), z
    of = p.index.str.replace(r"^\D*(\d\d).*$", r"\1", regex=True).map(industry)  # by division, or by section
    x = p.output.groupby(of).sum()
    used, home = (table.groupby(of).sum().T.groupby(of).sum().T / x for table in (z, at_home))
    abroad = 1 - (home / used).fillna(1)
    more = abroad * a["imports_to_gdp.KAZ.2018"] / a[f"imports_to_gdp.{name[:3]}.{name[-4:]}"]
    home = used * (1 - np.minimum(more, np.maximum(abroad, 0.95)))
    return pd.concat([home, (p.gva.groupby(of).sum() / x).to_frame("gva").T])


def zhanatas_proxy(a: Any, data: Any, t: Any) -> dict[str, float]:
    # Not printed, for tables of other countries show no wages, and workers by industry are not known in the country:
    # jobs supported and additional jobs. All that they show is value added of suppliers, in the tables by year.
    named = pd.read_csv(data / "proxy" / "industries.csv", dtype=str).set_index("code").divisions.str.split().explode()
    industry = dict(zip(named, named.index, strict=True))
    sections = pd.read_csv(data / "proxy" / "isic.csv", index_col=0)["first"]
    industry |= {str(section): industry[f"{first:02}"] for section, first in sections.items()}
    donors = [donor(a, data, name, industry) for name in ("UZB/io_2022", "HUN/io_2020", "BRA/io_2021")]
    mean = pd.concat(donors).groupby(level=0).mean()
    home = mean.drop(index="gva")[sorted(mean)].sort_index()
    wanted = pd.Series(0.0, home.index)
    wanted["C31-C33"] = a["operation.items.upkeep.amount"] * a["operation.items.upkeep.local"]
    added = mean.loc["gva", home.index] @ np.linalg.solve(np.eye(len(home)) - home, wanted)
    return zhanatas(a, data, t) | {"gva_by_year/indirect.2026": added}


UZB, HUN = ("UZB", "io_2022"), ("HUN", "io_2020")
BUSES = ("gas", "gas_eev", "diesel", "diesel_v", "diesel_vi")
OF_CLASS = {"gas": "cng.standard.iii", "gas_eev": "cng.standard.eev", "diesel": "diesel.standard.iii",
            "diesel_v": "diesel.standard.v.scr", "diesel_vi": "diesel.standard.vi.dpf_scr"}  # fmt: skip
OLD = [OF_CLASS[bus] for bus in BUSES]
NEW = [OF_CLASS[{"gas": "gas_eev", "diesel": "diesel_v"}.get(bus, bus)] for bus in BUSES]  # on sale today
CASES: dict[str, Any] = {
    "nur-navoi": (nur_navoi, *UZB),
    "denim-complex": (denim_complex, *UZB),
    "initiative-budget": (initiative_budget, *UZB),
    "samarkand-buses": (samarkand_buses, *UZB),
    "byd-jizzakh": (byd_jizzakh, *UZB),
    "byd-szeged": (byd_szeged, *HUN),
    "byd-camacari": (byd_camacari, "BRA", "io_2021"),
    "tashkent-medical-centre": (tashkent_medical_centre, *UZB),
    "zhanatas": (zhanatas, "KAZ", ""),  # no table of the country
    "zhanatas-proxy": (zhanatas_proxy, "KAZ", ""),
}


def rebuilt(case: str, study: Path, data: Path) -> dict[str, float]:
    """Return headlines of a case by key."""
    a = pd.read_csv(study / "assumptions.csv").set_index("id").value

    def rows(table: str, **cells: object) -> Any:
        found = pd.read_csv(study / f"{table}.csv")
        for column, cell in cells.items():
            found = found[found[column] == cell]
        return found

    make, country, folder = CASES[case]
    cars = "I2991" if country == "BRA" else "C29"
    own = {cars: a["suppliers.own_domestic_share"]} if "suppliers.own_domestic_share" in a else {}
    table = National(data / "countries" / country / folder, a, country, own) if folder else data
    return make(a, table, rows)


if __name__ == "__main__":
    for key, value in rebuilt(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])).items():
        print(key, repr(float(value)))  # noqa: T201
