"""The page on published results holds them beside ours. After a change: `pytest tests/guide --update-readme`."""

import csv
import importlib.util
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.io_table.build import load_io_table
from impact.formulas.economy import location_quotients as lq
from impact.formulas.economy.labour_market import share_from_other_jobs
from impact.formulas.economy.leontief import leontief_inverse, technical_coefficients
from impact.formulas.economy.multipliers import multiplier_table
from impact.formulas.economy.prices import ProductTax, taxes_in_price
from impact.formulas.emissions.air_and_health import attributable_share, log_linear_slope
from impact.formulas.emissions.exhaust import COEFFICIENTS, compute_emissions_at_speed
from impact.formulas.emissions.grid_margins import (
    INTERMITTENT_OPERATING,
    compute_build_margin,
    compute_combined_margin,
    compute_gas_combustion_co2,
)
from impact.formulas.fleet.cohorts import stock_from_sales

TESTS = Path(__file__).resolve().parents[1]
NAMES = {"nox": "nitrogen oxides", "pm": "particles", "co": "carbon monoxide"}
SHOWN = 3  # values in a cell; of more only their number
HEAD = """# Published results, and ours
<!-- place: 84 -->
<!-- Made by tests/guide/test_validation_page.py: pytest tests/guide --update-readme -->

Each row is a result that somebody else has published, calculated again from the inputs published with it. The range is
how far ours may lie from it before a test fails: about half of the last printed digit, or what rounded inputs allow.
A result outside its range stays on this page and is marked **no**.

"""
ROWS = "| result | published | ours | range | in it | source and remark |\n| --- | ---: | ---: | ---: | --- | --- |\n"


@dataclass(frozen=True)
class Result:
    """A published result, one number or several, beside ours: `off` is the greatest difference, `share` of each."""

    what: str
    theirs: Sequence[float]
    ours: Sequence[float]
    off: float
    source: str
    share: bool = False

    def inside(self) -> int:
        """Return how many of ours lie in the range."""
        pairs = zip(self.theirs, self.ours, strict=True)
        return sum(abs(mine - other) <= self.off * (abs(other) if self.share else 1) for other, mine in pairs)

    def row(self) -> str:
        """Return the line of the table."""
        count, few = len(self.theirs), len(self.theirs) <= SHOWN
        printed = [f"{each:.10g}" for each in self.theirs]
        digits = 1 + max(len(each.partition(".")[2]) for each in printed)
        theirs = ", ".join(printed) if few else f"{count} numbers"
        ours = ", ".join(f"{each:.{digits}f}" for each in self.ours) if few else f"{self.inside()} of them in range"
        within = f"±{self.off * 100:g} %" if self.share else f"±{self.off:.8f}".rstrip("0").rstrip(".")
        held = "yes" if self.inside() == count else "**no**"
        return f"| {self.what} | {theirs} | {ours} | {within} | {held} | {self.source} |\n"


def module_of(name: str) -> ModuleType:
    """Return a module of the tests, whose published numbers this page shows."""
    spec = importlib.util.spec_from_file_location(Path(name).stem, TESTS / name)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def case(name: str) -> Any:
    """Return a published example of `tests/data/validation`."""
    return json.loads((TESTS / "data" / "validation" / name / "case.json").read_text(encoding="utf-8"))


def flat(values: Any) -> list[float]:
    return [float(each) for each in np.asarray(values, float).ravel()]


def input_output() -> Iterator[Result]:
    two, regions = case("miller_blair_2sector"), case("miller_blair_two_regions")
    book = "Miller and Blair (2009), "
    inverse = leontief_inverse(np.array(two["Z"]) / np.array(two["x"]))
    output = inverse @ two["expected"]["f_new"]
    yield Result("Leontief inverse, two sectors", flat(two["expected"]["L"]), flat(inverse), 1e-6, f"{book}section 2.3")
    yield Result("output of a new demand", two["expected"]["x_new"], flat(output), 0.05, f"{book}section 2.3")
    labour = output * two["labour_coefficients"]
    remark = f"{book}section 2.3; the book multiplies outputs that it has rounded"
    yield Result("labour of a new demand", two["expected"]["labour_new"], flat(labour), 0.1, remark)
    inverse = leontief_inverse(np.array(regions["Z"]) / np.array(regions["x"]))
    theirs = flat(regions["expected"]["L"])
    yield Result("Leontief inverse, two regions", theirs, flat(inverse), 5e-5, f"{book}section 3.3.3")
    folder = TESTS / "data" / "validation" / "germany_1995_eurostat_manual_6"
    germany, columns = load_io_table(folder), multiplier_table(load_io_table(folder)).columns
    with (folder / "expected.csv").open(encoding="utf-8") as file:
        printed = list(csv.DictReader(file))
    x = germany.output
    ghosh = leontief_inverse(technical_coefficients(germany.transactions, x)) * x / x[:, None]
    ours = {
        "output multiplier": ("output_multiplier", columns["output_multiplier_type1"]),
        "value added of all rounds": ("gva_total_effect", columns["gva_effect_type1"]),
        "employment of all rounds [thousand persons per million EUR]": (
            "employment_total_effect_thousand_per_meur", columns["employment_effect_type1"] / 1000,
        ),
        "first column of the Ghosh inverse": ("ghosh_inverse_agriculture_column", ghosh[:, 0]),
    }  # fmt: skip
    for what, (name, found) in ours.items():
        values = [float(row[name]) for row in printed]
        yield Result(f"Germany 1995, {what}", values, flat(found), 6e-5, "Eurostat manual (2008), tables 15.4 to 15.16")
    remark = "A public test file; it does not follow from the table, which gives 1.6910"
    yield Result("Germany 1995, forward linkage of manufacturing", [1.6691], [float(ghosh.sum(1)[1])], 5e-5, remark)
    regional = np.array([1714.0, 79006.0 - 1714.0])
    national = np.array([879213.0, 15593224.0 - 879213.0])
    quotient = flat(lq.simple_location_quotients(regional, national)[:1])
    yield Result("location quotient", [0.3847623], quotient, 5e-8, "Farhauer and Kroell (2013); manual of REAT")


def labour_and_taxes() -> Iterator[Result]:
    catalogue = Catalogue()
    readiness = np.array([catalogue.factor("employed_readiness").value])
    for market, rate in module_of("model/test_labour.py").PUBLISHED.items():
        theirs = catalogue.factor("from_other_jobs", ("USA",), "2026", market=market)
        ours = flat(share_from_other_jobs(rate, readiness))
        remark = f"`{theirs.source}` (`impact data sources`); one readiness for both states of the market"
        yield Result(f"share of new jobs filled from other jobs, {market}", [theirs.value], ours, 0.04, remark)
    taxes = [
        ProductTax("pis_cofins", np.array([0.116])),
        ProductTax("icms", np.array([0.145]), also_on=("pis_cofins",), on_itself=True),
        ProductTax("ipi", np.array([0.11]), also_on=("pis_cofins", "icms")),
    ]
    price = 1 + sum(each.item() for each in taxes_in_price(taxes).values())
    remark = "Anfavea in Quatro Rodas (2021), with the rates as printed there"
    yield Result("Brazil, price of a car with taxes over that without", [1.4614], [price], 0.01, remark, share=True)


def power() -> Iterator[Result]:
    for operating, firm, build, published in ((612, 467, 394.5, 558), (797, 532, 399.5, 698)):
        margin = compute_build_margin(np.array([operating]), np.array([firm]))
        source = "IFI TWG, Default Grid Factors v3.1; the combined factors are printed without decimals"
        yield Result(f"build margin of {operating} and {firm} [g/kWh]", [build], flat(margin), 1, source)
        mixed = compute_combined_margin(np.array([operating]), margin, INTERMITTENT_OPERATING)
        yield Result(
            f"combined margin of wind and sun, {operating} and {firm} [g/kWh]", [published], flat(mixed), 1, source
        )
    margin = compute_build_margin(np.array([612]), np.array([467]))
    avoided = 1650 * compute_combined_margin(np.array([612.0]), margin, INTERMITTENT_OPERATING) / 1000
    remark = "EBRD, 14 December 2022; the IFI factor for wind gives 1 % less than was announced"
    yield Result("Bash wind farm, 1,650 GWh [kt CO2/yr]", [930], flat(avoided), 0.015, remark, share=True)
    burned = compute_gas_combustion_co2(np.array([80.0]), 34.4, 56.1)
    remark = "Masdar; 4 % more was announced than burning this gas emits"
    yield Result("80 million m³ of gas [kt CO2]", [160], flat(burned), 0.04, remark, share=True)


def vehicles() -> Iterator[Result]:
    fleet = case("stock_fixed_lifetime")
    inflow = np.array([fleet["inflow"]], float)
    stock = stock_from_sales(inflow, np.ones((1, fleet["lifetime_fixed_years"])))[0][: len(fleet["inflow"])]
    yield Result(
        "stock with a fixed life", flat(fleet["expected_stock"]), flat(stock), 0, "ODYM, test of a fixed lifetime"
    )
    buses = module_of("kinds/test_bus_fleet.py")
    for euro, theirs_of in (("iii", 15.397), ("vi", 13.98)):
        ours = flat(
            compute_emissions_at_speed(dict(zip(COEFFICIENTS, buses.FUEL_USE[euro], strict=True)), np.array([20.0]))
        )
        yield Result(f"fuel of a bus at 20 km/h, Euro {euro.upper()} [MJ/km]", [theirs_of], ours, 0.0005,
                     "EMEP/EEA (2019); coefficients in gtfs2emis", share=True)  # fmt: skip
    for pollutant, technology, segment, theirs_of, error in buses.GUIDEBOOK:
        ours = flat(buses.function(pollutant, "diesel", *technology, segment))
        name = f"{NAMES[pollutant]}, {segment} bus at 20 km/h, Euro {technology[0].upper()} [g/km]"
        yield Result(name, [theirs_of], ours, error, "EMEP/EEA (2019); coefficients in gtfs2emis", share=True)


def health() -> Iterator[Result]:
    module = module_of("formulas/emissions/test_health.py")
    for name, (fine, carbon, *slopes, _) in module.JANSSEN.items():
        ours = [float(log_linear_slope(np.array([risk]), 1.0)[0]) for risk in (fine, carbon)]
        yield Result(
            f"slope of PM2.5 and of carbon, {name}", slopes, ours, 5e-4, "Janssen et al. (2011), table 3; PMC4761114"
        )
    shares = np.array(module.MASHHAD_SHARE) / 100
    deaths = module.MASHHAD_DEATHS[0] / shares[0] * attributable_share(1 / (1 - shares))
    yield Result("deaths by PM2.5 in Mashhad, 2016", module.MASHHAD_DEATHS, flat(deaths), 0.5,
                 "Scientific Reports (2024), s41598-024-74328-1, table 2")  # fmt: skip


PARTS = {
    "Input-output tables": input_output,
    "Labour market and taxes": labour_and_taxes,
    "Power": power,
    "Vehicles": vehicles,
    "Health": health,
}


def test_the_page_holds_what_is_calculated_today(root: Path, request: pytest.FixtureRequest) -> None:
    parts = (f"## {title}\n\n{ROWS}{''.join(each.row() for each in part())}" for title, part in PARTS.items())
    file, page = root / "templates" / "guide" / "validation.md", HEAD + "\n".join(parts)
    if request.config.getoption("--update-readme"):
        file.write_text(page, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == page, "the page lags: run pytest tests/guide --update-readme"


def test_what_lies_outside_its_range_is_known() -> None:
    outside = [each.what for part in PARTS.values() for each in part() if each.inside() < len(each.theirs)]
    assert outside == ["Germany 1995, forward linkage of manufacturing"]
