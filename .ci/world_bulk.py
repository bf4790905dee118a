"""Make the bulk files of the world defaults from copies of their sources.

    python .ci/world_bulk.py COPIES BULK && python .ci/by_country.py BULK

COPIES holds, each under its name here:

- `indicators/`: that folder of the repository datasets/world-development-indicators;
- `ember_electricity_generation.csv`: mario/settings of the package mariopy;
- `oecd_tax_rates_reformatted.xlsx`: of the repository annabelleyx/oecd-CIT-statutory;
- `world/`: further figures in the form of `data/README.md`, any region in a file, with their sources.

`world/prices.csv` and `world/macro.csv` hold figures of the IMF (dataset weo_...), whose terms ask for leave before
commercial use: they ship nowhere, and what ships is held against them. A rate or a GDP that is more than a tenth off is
left out, for such a country has several rates or has changed its currency; an index that is ten points off in a year is
graded C.
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from babel.core import get_global
from babel.numbers import get_territory_currencies

Row = dict[str, str]
Series = dict[str, dict[int, float]]  # by country and year

WORLD_BANK, EMBER, OECD = "world_bank_wdi_2026_07", "ember_mariopy", "oecd_cit_2024"
FIRST, LAST, BASE = 2015, 2025, 2020
MACRO_FIRST, POWER_FIRST = 2018, 2020
FUELS = {
    "Coal": "coal", "Gas": "gas", "Other Fossil": "oil", "Hydro": "hydro", "Solar": "solar", "Wind": "wind",
    "Nuclear": "nuclear", "Bioenergy": "bio", "Other Renewables": "other_renewable",
}  # fmt: skip
ASKED = ("coal", "gas", "oil", "hydro", "solar", "wind")  # by every model of a grid, so that a zero is a figure
PLANTS = {"coal": (760, 1050, 1230), "gas": (370, 520, 608), "oil": (535, 750, 880)}  # g CO2/kWh: low, central, high
FOSSIL = "Other fossil fuels, nearly all of it oil."
NEAR = 0.1  # of a rate of the World Bank to that of the IMF
CHANGED = {  # currencies that ended, by the year from which the present one holds
    "HRV": ("HRK", 2023), "LTU": ("LTL", 2015), "SLE": ("SLE", 2022), "BGR": ("BGN", 2026),
}  # fmt: skip
LEFT_OUT = {"ZWE", "VEN", "MRT", "STP", "SLE"}  # of money: series mix currencies, or the new one was not told apart


def main(copies: Path, bulk: Path) -> None:
    """Write the bulk files."""
    countries = sorted(row["region"] for row in csv_rows(copies / "world" / "COVERAGE.csv"))
    bulk.mkdir(exist_ok=True)
    own = list(further(copies / "world", countries))
    bank = {name: indicator(copies, name, countries) for name in INDICATORS}
    checked = rates_of_imf(copies / "world")
    other = other_figures(copies / "world")
    found = [
        *own,
        *power(copies / "ember_electricity_generation.csv", countries),
        *prices(copies / "world", bank, checked, other),
        *macro(bank, checked, other),
        *labour(bank),
        *pay(copies / "world", bank["pa.nus.ppp"], checked),
        *profit_tax(copies / "oecd_tax_rates_reformatted.xlsx", countries),
    ]
    columns = [*FIXED[:3], *DIMENSIONS, *FIXED[3:]]
    with (bulk / "world.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(found)


FIXED = (
    "key", "region", "period", "value", "low", "high", "distribution", "unit", "source", "locator", "basis", "grade",
    "note",
)  # fmt: skip
DIMENSIONS = ("boundary", "margin", "dataset", "fuel", "method", "sector", "industry", "sex")  # as in the packs
INDICATORS = (
    "fp.cpi.totl.zg", "ny.gdp.defl.kd.zg", "ny.gdp.mktp.cd", "pa.nus.fcrf", "pa.nus.ppp", "sp.pop.totl",
    "sl.tlf.totl.in", "sl.tlf.totl.fe.zs", "sl.uem.totl.zs", "sl.uem.totl.fe.zs", "sl.uem.totl.ma.zs",
    "sl.agr.empl.fe.zs", "sl.ind.empl.fe.zs", "sl.srv.empl.fe.zs", "sl.agr.empl.ma.zs", "sl.ind.empl.ma.zs",
    "sl.srv.empl.ma.zs",
)  # fmt: skip


def row(
    key: str, region: str, period: int | str, value: float, unit: str, source: str, locator: str, **more: str
) -> Row:
    """Return a row of a factor file; `more` holds dimensions, basis, grade and note."""
    of = {"basis": "read", "grade": "B"} | more
    return {
        "key": key, "region": region, "period": str(period), "value": f"{value:.6g}", "unit": unit, "source": source,
        "locator": locator, **of,
    }  # fmt: skip


def csv_rows(file: Path) -> list[Row]:
    """Return the rows of a CSV file by column."""
    with file.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def indicator(copies: Path, name: str, countries: Iterable[str]) -> Series:
    """Return one indicator of the World Bank."""
    found: Series = defaultdict(dict)
    wanted = set(countries)
    for each in csv_rows(copies / "indicators" / name / "data.csv"):
        if each["Value"] and each["Country Code"] in wanted:
            found[each["Country Code"]][int(each["Year"])] = float(each["Value"])
    return found


def further(folder: Path, countries: Iterable[str]) -> Iterator[Row]:
    """Yield the figures that are taken as they stand, less the dimension of the one dataset that is the default."""
    wanted = set(countries)
    takes = {
        "electricity.csv": {"owid_grid_intensity_2025", "carculator_utils"},
        "macro.csv": {"owid_ghg_jones"},
        "industries.csv": {"oecd_iot_2021_daedalus"},
        "taxes.csv": {"node_sales_tax"},
    }
    for name, sources in takes.items():
        for each in csv_rows(folder / name):
            if each["source"] not in sources or each["region"] not in wanted:
                continue
            if each["key"] != "grid_intensity":
                each.pop("dataset", None)
            each["key"] = each["key"].replace("losses_high_voltage", "losses_to_high_voltage")
            yield {column: cell for column, cell in each.items() if cell}


def other_figures(folder: Path) -> dict[tuple[str, str, int], float]:
    """Return figures of the IMF by key, country and year, to check with; not to be published."""
    return {
        (each["key"], each["region"], int(each["period"])): float(each["value"])
        for name in ("prices.csv", "macro.csv")
        for each in csv_rows(folder / name)
        if each["dataset"].startswith("weo")
    }


def rates_of_imf(folder: Path) -> dict[tuple[str, int], tuple[float, str]]:
    """Return rate and currency by country and year, to check with and to name the currency; not to be published."""
    return {
        (each["region"], int(each["period"])): (float(each["value"]), each["unit"].partition("_")[0])
        for each in csv_rows(folder / "prices.csv")
        if each["key"] == "exchange_rate" and each["dataset"].startswith("weo")
    }


def currency(country: str, year: int, checked: Mapping[tuple[str, int], tuple[float, str]]) -> str:
    """Return the ISO 4217 code of a country's currency in a year; empty where it is not told."""
    if country in LEFT_OUT:
        return ""
    ended, until = CHANGED.get(country, ("", 0))
    if ended and year < until:
        return ended
    if (country, year) in checked:
        return checked[country, year][1]
    territory = get_global("territory_aliases").get(country, [""])[0]
    found = get_territory_currencies(territory) if territory else []
    return str(found[0]) if len(found) == 1 else ""


def rates(
    bank: Mapping[str, Series], checked: Mapping[tuple[str, int], tuple[float, str]]
) -> dict[tuple[str, int], float]:
    """Return the official rates of the World Bank that hold for the whole economy."""
    found = {}
    for country, by_year in bank["pa.nus.fcrf"].items():
        for year, rate in by_year.items():
            near = [checked[country, each][0] for each in (year - 1, year, year + 1) if (country, each) in checked]
            known = (country, year) in checked  # a year that ends in summer has a rate between two
            far = known and not (1 - NEAR) * min(near) <= rate <= (1 + NEAR) * max(near)
            if FIRST <= year <= LAST and currency(country, year, checked) and not far:
                found[country, year] = rate
    return found


def prices(
    folder: Path,
    bank: Mapping[str, Series],
    checked: Mapping[tuple[str, int], tuple[float, str]],
    other: Mapping[tuple[str, str, int], float],
) -> Iterator[Row]:
    """Yield exchange rates and price indices."""
    known = rates(bank, checked)
    for (country, year), rate in sorted(known.items()):
        unit = f"{currency(country, year, checked)}_{year}/USD_{year}"
        note = "Official rate, mean of the year."
        yield row("exchange_rate", country, year, rate, unit, WORLD_BANK, "PA.NUS.FCRF", note=note)
    federal = {
        (each["region"], int(each["period"])): {name: cell for name, cell in each.items() if cell and name != "dataset"}
        for each in csv_rows(folder / "prices.csv")
        if each["source"] == "datasets_exchange_rates"
    }
    for country in sorted(bank["sp.pop.totl"]):
        for year in range(FIRST, LAST + 1):
            code = currency(country, year, checked)
            found = federal.get(("DEU" if code == "EUR" else country, year))
            if found and code and (country, year) not in known:
                yield found | {"region": country, "note": "Annual mean of the Federal Reserve."}
    for key, name, what in (
        ("consumer_price_index", "fp.cpi.totl.zg", "consumer prices"),
        ("gdp_deflator", "ny.gdp.defl.kd.zg", "the deflator of GDP"),
    ):
        for country, changes in sorted(bank[name].items()):
            levels = index(changes)
            if country in ("ZWE", "VEN"):
                continue
            far = [year for year in levels if _points_off(other, key, country, year, levels) > 0.1]
            note = f"{BASE} = 1; yearly changes of {what}, multiplied. Use ratios only."
            doubt = f" {', '.join(map(str, far))}: more than ten points off what the IMF has." if far else ""
            for year, level in levels.items():
                yield row(
                    key, country, year, level, "1", WORLD_BANK, name.upper(), basis="derived",
                    grade="C" if far else "B", note=note + doubt,
                )  # fmt: skip


def _points_off(
    other: Mapping[tuple[str, str, int], float], key: str, country: str, year: int, levels: Mapping[int, float]
) -> float:
    """Return how far the change on the year before is from that of the IMF; nothing where one of them is not known."""
    now, before = other.get((key, country, year)), other.get((key, country, year - 1))
    if now is None or before is None or year - 1 not in levels:
        return 0.0
    return abs(levels[year] / levels[year - 1] - now / before)


def index(changes: Mapping[int, float]) -> dict[int, float]:
    """Return levels with BASE = 1 from yearly changes in per cent, as far as these follow each other."""
    levels = {BASE: 1.0}
    for year in range(BASE + 1, LAST + 1):
        if year not in changes:
            break
        levels[year] = levels[year - 1] * (1 + changes[year] / 100)
    for year in range(BASE, FIRST, -1):
        if year not in changes:
            break
        levels[year - 1] = levels[year] / (1 + changes[year] / 100)
    return dict(sorted(levels.items())) if len(levels) > 1 else {}


def macro(
    bank: Mapping[str, Series],
    checked: Mapping[tuple[str, int], tuple[float, str]],
    other: Mapping[tuple[str, str, int], float],
) -> Iterator[Row]:
    """Yield GDP and population."""
    known = rates(bank, checked)
    for country, by_year in sorted(bank["ny.gdp.mktp.cd"].items()):
        for year, dollars in sorted(by_year.items()):
            if year < MACRO_FIRST or (country, year) not in known:
                continue
            code, gdp = currency(country, year, checked), dollars * known[country, year] / 1e9
            off = abs(gdp / other.get(("gdp", country, year), gdp) - 1) if country != "LBR" else 0  # theirs in dollars
            if off <= NEAR:
                note = "Dollars times the official rate."
                yield row(
                    "gdp", country, year, gdp, f"billion {code}_{year}/yr", WORLD_BANK, "NY.GDP.MKTP.CD; PA.NUS.FCRF",
                    basis="derived", grade="B" if off <= 0.03 else "C",
                    note=note if off <= 0.03 else f"{note} The IMF is {off:.0%} off.".replace("%", " %"),
                )  # fmt: skip
    for country, by_year in sorted(bank["sp.pop.totl"].items()):
        for year, people in sorted(by_year.items()):
            if year >= MACRO_FIRST:
                found = row("population", country, year, people, "persons", WORLD_BANK, "SP.POP.TOTL")
                yield found | {"value": f"{people:.0f}", "note": "Middle of the year."}


def labour(bank: Mapping[str, Series]) -> Iterator[Row]:
    """Yield workers by sex and broad industry, and the rate of unemployment."""
    note = "Labour force less unemployed, modelled by the ILO."
    for country, force in sorted(bank["sl.tlf.totl.in"].items()):
        for year in (LAST - 2, LAST - 1, LAST):
            try:
                women = force[year] * bank["sl.tlf.totl.fe.zs"][country][year] / 100
                at_work = {
                    "women": women * (1 - bank["sl.uem.totl.fe.zs"][country][year] / 100),
                    "men": (force[year] - women) * (1 - bank["sl.uem.totl.ma.zs"][country][year] / 100),
                }
                parts = {
                    (sex, name): people * bank[f"sl.{part}.empl.{end}.zs"][country][year] / 100
                    for (sex, people), end in zip(at_work.items(), ("fe", "ma"), strict=True)
                    for part, name in (("agr", "agriculture"), ("ind", "industry"), ("srv", "services"))
                }
            except KeyError:
                continue
            unit, locator = "thousand persons", "SL.TLF.TOTL.IN; SL.TLF.TOTL.FE.ZS; SL.UEM.TOTL"
            of = {"basis": "derived", "note": note}
            yield row(
                "employed", country, year, sum(at_work.values()) / 1e3, unit, WORLD_BANK, locator, sex="all", **of
            )
            for sex, people in at_work.items():
                yield row("employed", country, year, people / 1e3, unit, WORLD_BANK, locator, sex=sex, **of)
            if year == LAST:
                for (sex, name), people in parts.items():
                    series = "SL.TLF; SL.UEM; SL.AGR, SL.IND, SL.SRV.EMPL"
                    which = {"sex": sex, "industry": name} | of
                    yield row("employed", country, year, people / 1e3, unit, WORLD_BANK, series, **which)
            rate, series = bank["sl.uem.totl.zs"][country][year] / 100, "SL.UEM.TOTL.ZS"
            yield row("unemployment_rate", country, year, rate, "1", WORLD_BANK, series, note="Modelled by the ILO.")


def pay(folder: Path, ppp: Series, checked: Mapping[tuple[str, int], tuple[float, str]]) -> Iterator[Row]:
    """Yield mean pay in the currency of the country, from purchasing power dollars of household surveys."""
    for each in csv_rows(folder / "labour.csv"):
        if each["key"] != "gross_wage" or each["dataset"] != "ilo_ppp":
            continue
        country, year = each["region"], int(each["period"])
        code, rate = currency(country, year, checked), ppp[country].get(year)
        if code and rate:
            sex = {} if each["sex"] == "total" else {"sex": each["sex"]}
            yield row(
                "gross_wage", country, year, float(each["value"]) * rate / 1000, f"thousand {code}_{year}/month",
                "ilostat_wage_2025", each["locator"], sector="TOTAL", **sex, basis="derived", grade="C",
                note="Purchasing power dollars times the rate of GDP (PA.NUS.PPP, world_bank_wdi_2026_07). "
                "Household survey: lies below the records of employers.",
            )  # fmt: skip


def profit_tax(file: Path, countries: Iterable[str]) -> Iterator[Row]:
    """Yield the combined rate of profit tax of the latest year."""
    from openpyxl import load_workbook

    latest: dict[str, tuple[int, float]] = {}
    for country, year, rate, *_ in load_workbook(file, read_only=True).active.iter_rows(min_row=2, values_only=True):
        if rate is not None and country in set(countries) and int(year) >= latest.get(country, (0, 0))[0]:
            latest[country] = int(year), float(rate)
    for country, (year, rate) in sorted(latest.items()):
        note = "Combined statutory rate, without special regimes."
        yield row("profit_tax_rate", country, year, rate / 100, "1", OECD, "CIT_C", note=note)


def power(file: Path, countries: Iterable[str]) -> Iterator[Row]:
    """Yield generation, its shares by fuel, and what fossil plants give off at their stacks."""
    wanted = set(countries)
    found: dict[tuple[str, int], dict[str, float]] = defaultdict(dict)
    for each in csv_rows(file):
        if each["ISO3"] in wanted and int(each["Year"]) >= POWER_FIRST:
            found[each["ISO3"], int(each["Year"])][FUELS[each["Variable"]]] = float(each["Value"])
    last: dict[str, int] = {}
    for country, year in found:
        last[country] = max(year, last.get(country, 0))
    name = "ember_electricity_generation.csv"
    for (country, year), by_fuel in sorted(found.items()):
        total = sum(by_fuel.values())
        if total <= 0:
            continue
        note = "Sum of all fuels."
        yield row("generation", country, year, total, "TWh/yr", EMBER, name, fuel="total", basis="derived", note=note)
        for fuel in FUELS.values():
            amount = by_fuel.get(fuel)
            if not amount and fuel not in ASKED:
                continue
            words = [FOSSIL] if fuel == "oil" and amount else []
            words += ["Not reported: taken as none."] if amount is None else []
            share = round((amount or 0) / total, 6)
            more = {"note": " ".join(words)} if words else {}
            yield row("generation_share", country, year, share, "1", EMBER, name, fuel=fuel, basis="derived", **more)
            if amount and year == last[country]:
                yield row("generation", country, year, amount, "TWh/yr", EMBER, name, fuel=fuel, **more)
        low, central, high = (
            sum(by_fuel.get(fuel, 0) * plant[end] for fuel, plant in PLANTS.items()) / total for end in range(3)
        )
        span = {"low": f"{low:.4g}", "high": f"{high:.4g}", "distribution": "triangular"} if central else {}
        yield row(
            "grid_intensity", country, year, float(f"{central:.4g}"), "g CO2/kWh", "impact_assumptions", "",
            boundary="stack", margin="average", dataset="own_estimate", basis="assumption", grade="D", **span,
            note="Coal, gas and oil in generation (ember_mariopy) times 1050, 520 and 750 g a kWh of such plants: see "
            "plant_intensity of WLD.",
        )  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
