"""Every data file is a test case, and every derived figure is computed again from what it names."""

import csv
import re
from collections.abc import Iterator
from math import prod
from pathlib import Path
from typing import Any

import pytest
from cases import case_entries

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import AFTER, BASES, BEFORE, DISTRIBUTIONS, GRADES, read_factors
from impact.catalogue.sources import COLUMNS, LICENCES

DATA = Path(__file__).resolve().parents[2] / "data"
FILES = sorted((*DATA.glob("world/*.csv"), *DATA.glob("countries/*/*.csv"), *DATA.glob("kinds/*/*.csv")))
NAMES = [file.relative_to(DATA).as_posix() for file in FILES]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue()


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_a_file_has_no_faults_and_nothing_that_a_reviewer_cannot_see(file: Path) -> None:
    """An assumption has grade D and a reason or a range; grade D is for assumptions only."""
    factors, problems = read_factors(file, file.name)
    assert problems == []
    with file.open(encoding="utf-8", newline="") as stream:
        header, *rows = csv.reader(stream)
    assert 0 < len(factors) == len(rows), "a row has no value"
    used = {name for row in rows for name, cell in zip(header, row, strict=True) if cell}
    assert set(header[len(BEFORE) : -len(AFTER)]) <= used, "a dimension is not used"
    assert [cell for row in rows for cell in row if cell != cell.strip() or re.search(r"[\t\r\n]|  ", cell)] == []
    for row in factors:
        assert (row.basis == "assumption") == (row.grade == "D"), row
        if row.basis in ("assumption", "derived"):
            assert row.note or row.low is not None or row.locator or row.key == "generation_share", row


def test_a_country_file_holds_its_country_only(catalogue: Catalogue) -> None:
    first_two = {"BRA": "BR", "HUN": "HU", "KAZ": "KZ", "KGZ": "KG", "TJK": "TJ", "TKM": "TM", "UZB": "UZ"}
    for row in catalogue.factors:
        if "/countries/" in row.file:
            iso3 = row.file.split("/")[2]
            assert row.region == iso3 or row.region.startswith(f"{first_two.get(iso3, iso3)}-"), row


def test_a_key_has_one_kind_of_unit_or_says_why(catalogue: Catalogue) -> None:
    """A share never turns into a percentage from one row to the next."""
    ones: dict[str, set[bool]] = {}
    for row in catalogue.factors:
        ones.setdefault(row.key, set()).add(row.unit == "1")
    assert [key for key, found in ones.items() if len(found) > 1] == []


def test_no_background_database_ships(catalogue: Catalogue) -> None:
    """Results of carculator and of grid models come from a licensed database; its input files do not."""
    names = [row.name for row in catalogue.factors if re.search("carculator|grid_lv", row.name)]
    assert names == []
    assert {row.basis for row in catalogue.factors if row.source.startswith("carculator")} == {"read"}


def test_the_readme_describes_the_columns_and_words() -> None:
    text = (DATA / "README.md").read_text(encoding="utf-8")
    for name in (*BEFORE, *AFTER, *COLUMNS, *DISTRIBUTIONS[1:], *BASES, *GRADES, *LICENCES):
        assert f"`{name}" in text, name


def kinds_of_file() -> Iterator[str]:
    """Yield each kind of file there is, as the README names it."""
    for file in sorted(path for path in DATA.rglob("*") if path.is_file() and not path.name.startswith(".")):
        name = file.relative_to(DATA).as_posix()
        name = re.sub(r"^world/\w+\.csv$", "world/TOPIC.csv", name)
        name = re.sub(r"^world/by_country/[A-Z]{3}\.csv$", "world/by_country/ISO3.csv", name)
        name = re.sub(r"^countries/[A-Z]{3}/\w+\.csv$", "countries/ISO3/TOPIC.csv", name)
        name = re.sub(r"^(countries)/[A-Z]{3}/(defaults/)\w+\.yaml$", r"\1/ISO3/\2", name)
        name = re.sub(r"^kinds/\w+/\w+\.csv$", "kinds/KIND/TOPIC.csv", name)
        name = re.sub(r"^kinds/\w+/(\w+\.yaml)$", r"kinds/KIND/\1", name)
        name = re.sub(r"^countries/[A-Z]{3}/io_\d{4}/(.+)$", r"\1", name)
        name = re.sub(r"^scenarios/[\w-]+\.yaml$", "scenarios/NAME.yaml", name)
        yield re.sub(r"^scenarios/texts/[\w-]+\.yaml$", "scenarios/texts/LANG.yaml", name)


@pytest.mark.parametrize("kind", sorted(set(kinds_of_file()) - {"README.md"}))
def test_the_readme_describes_every_kind_of_file(kind: str) -> None:
    assert f"`{kind}`" in (DATA / "README.md").read_text(encoding="utf-8")


# --- derived figures


def value(catalogue: Catalogue, key: str, period: str | None = None, region: str = "UZB", **dimensions: str) -> float:
    return catalogue.factor(key, (region,), period, **dimensions).value


SECTIONS = ("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K-U")
YEARS = ("2023", "2024", "2025")


@pytest.mark.parametrize("section", SECTIONS)
def test_price_index_of_a_section(catalogue: Catalogue, section: str) -> None:
    growth = value(catalogue, "gva", "2025", section=section) / value(catalogue, "gva", "2022", section=section)
    volume = prod(value(catalogue, "volume_index", year, aggregate=section) for year in YEARS)
    assert value(catalogue, "price_index", "2025", base="2022", aggregate=section) == pytest.approx(
        growth / volume, abs=1e-6
    )


@pytest.mark.parametrize(
    ("aggregate", "printed"),
    [("household_consumption", 1.326), ("gross_fixed_capital_formation", 1.204), ("gdp", 1.4534)],
)
def test_price_index_of_an_aggregate(catalogue: Catalogue, aggregate: str, printed: float) -> None:
    def current(year: str) -> float:
        if aggregate == "gdp":
            return value(catalogue, "gdp", year)
        return value(catalogue, "final_use", year, component=aggregate)

    volume = prod(value(catalogue, "volume_index", year, aggregate=aggregate) for year in YEARS)
    index = value(catalogue, "price_index", "2025", base="2022", aggregate=aggregate)
    assert index == pytest.approx(current("2025") / current("2022") / volume, abs=1e-6)
    assert index == pytest.approx(printed, abs=5e-4)


def test_price_index_of_value_added_is_chained_over_sections(catalogue: Catalogue) -> None:
    def gva(section: str, year: int) -> float:
        return value(catalogue, "gva", str(year), section=section)

    volume = prod(
        sum(gva(s, year - 1) * value(catalogue, "volume_index", str(year), aggregate=s) for s in SECTIONS)
        / sum(gva(s, year - 1) for s in SECTIONS)
        for year in (2023, 2024, 2025)
    )
    index = value(catalogue, "price_index", "2025", base="2022", aggregate="gva")
    assert index == pytest.approx(gva("TOTAL", 2025) / gva("TOTAL", 2022) / volume, abs=1e-6)
    assert index == pytest.approx(1.474, abs=5e-4)


@pytest.mark.parametrize("year", ["2022", "2023", "2024", "2025"])
def test_sections_add_up_to_total_value_added(catalogue: Catalogue, year: str) -> None:
    total = value(catalogue, "gva", year, section="TOTAL")
    assert sum(value(catalogue, "gva", year, section=section) for section in SECTIONS) == pytest.approx(total, rel=1e-5)


def test_value_added_and_taxes_on_products_are_gdp(catalogue: Catalogue) -> None:
    whole = value(catalogue, "gva", "2025", section="TOTAL") + value(catalogue, "net_taxes_on_products", "2025")
    assert whole == pytest.approx(value(catalogue, "gdp", "2025"), rel=1e-6)


def test_grid_average_is_generation_times_plants(catalogue: Catalogue) -> None:
    fossil = sum(
        value(catalogue, "generation", "2025", fuel=fuel)
        * value(catalogue, "plant_intensity", "2025", fuel=fuel, boundary="stack", dataset="own_estimate")
        for fuel in ("gas", "coal", "oil")
    )
    average = value(catalogue, "grid_intensity", "2025", boundary="stack", margin="average", dataset="own_estimate")
    assert average == pytest.approx(fossil / value(catalogue, "generation", "2025", fuel="total"), abs=0.5)


@pytest.mark.parametrize("region", ["UZB", "KAZ", "KGZ", "TJK", "TKM", "HUN", "BRA"])
def test_generation_shares_are_those_of_generation(catalogue: Catalogue, region: str) -> None:
    shares = [row for row in catalogue.factors if row.key == "generation_share" and row.region == region]
    assert shares
    for row in shares:
        part = value(catalogue, "generation", row.period, region, **row.dimensions)
        whole = value(catalogue, "generation", row.period, region, fuel="total")
        assert row.value == pytest.approx(part / whole, abs=2e-4), row


def test_losses_to_the_socket_follow_from_technical_losses(catalogue: Catalogue) -> None:
    share = value(catalogue, "distribution_losses", kind="technical")
    assert value(catalogue, "losses_to_socket", method="technical_share") == pytest.approx(1 / (1 - share), abs=5e-4)


def test_methane_loss_follows_from_the_national_total(catalogue: Catalogue) -> None:
    methane = value(catalogue, "ghg_share", activity="fuel_production") * value(catalogue, "ghg_total") / 29.8
    gas = 42.2 * catalogue.factor("gas_density_15_c", fuel="natural_gas").value  # billion m3 times kg/m3 is Mt
    assert value(catalogue, "gas_supply_methane_loss") == pytest.approx(methane / gas, abs=5e-4)


def test_the_old_recycling_fee_is_thirty_base_values(catalogue: Catalogue) -> None:
    fee = value(catalogue, "recycling_fee", "2024-10-01", powertrain="bev", made="abroad", age="up_to_3_years")
    assert fee == pytest.approx(30 * value(catalogue, "base_calculation_value", "2024-10-01") / 1e6)


def test_imports_of_electric_cars_are_part_of_all(catalogue: Catalogue) -> None:
    electric = value(catalogue, "passenger_car_imports", "2025", powertrain="bev")
    assert electric / value(catalogue, "passenger_car_imports", "2025", powertrain="all") == pytest.approx(
        0.712, abs=5e-4
    )


@pytest.mark.parametrize(("age", "values"), [("up_to_3_years", 120), ("over_3_years", 210)])
@pytest.mark.parametrize("period", ["2025-05-01", "2025-08-01"])
def test_the_recycling_fee_follows_the_base_value(catalogue: Catalogue, age: str, values: int, period: str) -> None:
    which = {"powertrain": "bev", "made": "abroad", "age": age}
    assert value(catalogue, "recycling_fee_multiple", period, **which) == values
    fee = value(catalogue, "recycling_fee", period, **which)
    assert fee == pytest.approx(values * value(catalogue, "base_calculation_value", period) / 1e6)


def test_models_add_up_to_the_output_of_the_year(catalogue: Catalogue) -> None:
    models = ("cobalt", "damas", "onix", "tracker", "kia", "chery", "haval", "byd", "tank_500", "specialised")
    made = sum(value(catalogue, "passenger_car_output", "2025", maker_or_model=model) for model in models)
    assert made == pytest.approx(value(catalogue, "passenger_car_output", "2025", maker_or_model="all"), rel=0.002)


@pytest.mark.parametrize(
    ("period", "powertrain"),
    [("2024-01/2024-08", "bev"), *(("2025-01/2025-08", kind) for kind in ("bev", "petrol", "hybrid", "all"))],
)
def test_price_of_imported_cars_is_value_over_number(catalogue: Catalogue, period: str, powertrain: str) -> None:
    money = value(catalogue, "passenger_car_import_value", period, powertrain=powertrain)
    cars = value(catalogue, "passenger_car_imports", period, powertrain=powertrain)
    price = value(catalogue, "passenger_car_import_unit_value", period, powertrain=powertrain)
    assert price == pytest.approx(money * 1e6 / cars, abs=1)


@pytest.mark.parametrize("powertrain", ["ice", "hybrid", "phev", "bev"])
def test_larger_cars_wear_their_tyres_more(catalogue: Catalogue, powertrain: str) -> None:
    sizes = ("mini", "small", "medium", "large") if powertrain in ("ice", "hybrid") else ("small", "medium", "large")
    which = {"pollutant": "tsp", "powertrain": powertrain}
    worn = [catalogue.factor("tyre_wear", ("EU",), segment=size, **which) for size in sizes]
    for ends in zip(*((row.low, row.value, row.high) for row in worn), strict=True):
        assert list(ends) == sorted(ends)


@pytest.mark.parametrize(("chemistry", "percentiles"), [("lfp", (54, 62, 69)), ("nmc", (59, 74, 115))])
def test_percentiles_are_moved_outwards(
    catalogue: Catalogue, chemistry: str, percentiles: tuple[float, float, float]
) -> None:
    """The 5th and 95th percentile lie 1.645 deviations of the logarithm off, the ends of a lognormal range 1.96."""
    row = catalogue.factor("battery_making", period="2024", chemistry=chemistry, dataset="nature_comm_2024")
    low, middle, high = percentiles
    assert (row.value, row.distribution) == (middle, "lognormal")
    assert row.low == pytest.approx(middle * (low / middle) ** (1.96 / 1.645), abs=0.1)
    assert row.high == pytest.approx(middle * (high / middle) ** (1.96 / 1.645), abs=0.1)


def test_losses_of_both_networks(catalogue: Catalogue) -> None:
    distribution = value(catalogue, "distribution_losses", kind="technical")
    transmission = value(catalogue, "transmission_losses", kind="technical")
    both = value(catalogue, "losses_to_socket", method="technical_and_transmission")
    assert both == pytest.approx(1 / (1 - distribution) / (1 - transmission), abs=5e-4)


def test_generation_over_deliveries(catalogue: Catalogue) -> None:
    whole = value(catalogue, "generation", "2025", fuel="total") / value(catalogue, "electricity_delivered", "2025")
    assert value(catalogue, "losses_to_socket", method="generation_over_deliveries") == pytest.approx(whole, abs=5e-4)


def test_consumer_prices_of_three_years(catalogue: Catalogue) -> None:
    growth = value(catalogue, "consumer_price_index", "2025") / value(catalogue, "consumer_price_index", "2022")
    assert value(catalogue, "price_index", "2025", base="2022", aggregate="consumer_prices") == pytest.approx(
        growth, abs=1e-6
    )


def test_gas_at_fifteen_degrees(catalogue: Catalogue) -> None:
    normal = catalogue.factor("density_normal", fuel="methane").value
    assert catalogue.factor("gas_density_15_c", fuel="natural_gas").value == pytest.approx(
        normal * 273.15 / 288.15, abs=5e-4
    )


# --- figures that the models rest on, as published


@pytest.mark.parametrize(("key", "region", "unit", "dimensions", "expected"), case_entries("figures_as_published"))
def test_as_published(catalogue: Catalogue, key: str, region: str, unit: str, dimensions: Any, expected: Any) -> None:
    found = catalogue.factor(key, (region,), unit=unit, **dimensions)
    assert [found.value, found.low, found.high] == expected
