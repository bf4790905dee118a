"""Every data file is a test case, and every derived figure is computed again from what it names."""

import csv
import re
from collections.abc import Iterator
from itertools import pairwise
from math import prod
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from cases import case_entries

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import AFTER, BASES, BEFORE, DISTRIBUTIONS, GRADES, read_factors
from impact.catalogue.sources import COLUMNS, LICENCES

DATA = Path(__file__).resolve().parents[2] / "data"
PLACES = ("world/*.csv", "world/by_country/*.csv", "countries/*/*.csv", "kinds/*/*.csv")
FILES = sorted(file for place in PLACES for file in DATA.glob(place))
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


class Values(NamedTuple):
    """The catalogue, asked for central values of one country unless another is named."""

    catalogue: Catalogue

    def __call__(self, key: str, period: str | None = None, region: str = "UZB", **dimensions: str) -> float:
        return self.catalogue.factor(key, (region,), period, **dimensions).value

    def change(self, *models: str) -> float:
        """Return the change of output of some models of cars from 2024 to 2025 [vehicles]."""
        made = [
            [self("passenger_car_output", year, maker_or_model=each) for each in models] for year in ("2024", "2025")
        ]
        return sum(made[1]) - sum(made[0])


@pytest.fixture(scope="module")
def value(catalogue: Catalogue) -> Values:
    return Values(catalogue)


SECTIONS = ("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K-U")
YEARS = ("2023", "2024", "2025")


def near(number: float, within: float = 5e-4) -> Any:
    return pytest.approx(number, abs=within)


@pytest.mark.parametrize("section", SECTIONS)
def test_price_index_of_a_section(value: Values, section: str) -> None:
    growth = value("gva", "2025", section=section) / value("gva", "2022", section=section)
    volume = prod(value("volume_index", year, aggregate=section) for year in YEARS)
    assert value("price_index", "2025", base="2022", aggregate=section) == near(growth / volume, 1e-6)


@pytest.mark.parametrize(
    ("key", "aggregate", "which", "printed"),
    [
        ("final_use", "household_consumption", {"component": "household_consumption"}, 1.326),
        ("final_use", "gross_fixed_capital_formation", {"component": "gross_fixed_capital_formation"}, 1.204),
        ("gdp", "gdp", {}, 1.4534),
    ],
)
def test_price_index_of_an_aggregate(
    value: Values, key: str, aggregate: str, which: dict[str, str], printed: float
) -> None:
    volume = prod(value("volume_index", year, aggregate=aggregate) for year in YEARS)
    index = value("price_index", "2025", base="2022", aggregate=aggregate)
    assert index == near(value(key, "2025", **which) / value(key, "2022", **which) / volume, 1e-6)
    assert index == near(printed)


def test_price_index_of_value_added_is_chained_over_sections(value: Values) -> None:
    volume = 1.0
    for before, year in pairwise(("2022", *YEARS)):
        added = {section: value("gva", before, section=section) for section in SECTIONS}
        grown = sum(each * value("volume_index", year, aggregate=section) for section, each in added.items())
        volume *= grown / sum(added.values())
    index = value("price_index", "2025", base="2022", aggregate="gva")
    assert index == near(value("gva", "2025", section="TOTAL") / value("gva", "2022", section="TOTAL") / volume, 1e-6)
    assert index == near(1.474)


def test_prices_of_consumers_and_parts_of_gdp(value: Values) -> None:
    growth = value("consumer_price_index", "2025") / value("consumer_price_index", "2022")
    assert value("price_index", "2025", base="2022", aggregate="consumer_prices") == near(growth, 1e-6)
    for year in ("2022", *YEARS):
        total = pytest.approx(value("gva", year, section="TOTAL"), rel=1e-5)
        assert sum(value("gva", year, section=section) for section in SECTIONS) == total
    whole = value("gva", "2025", section="TOTAL") + value("net_taxes_on_products", "2025")
    assert whole == pytest.approx(value("gdp", "2025"), rel=1e-6)


def test_grid_average_is_generation_times_plants(value: Values) -> None:
    plants = {"boundary": "stack", "dataset": "own_estimate"}
    fossil = sum(
        value("generation", "2025", fuel=fuel) * value("plant_intensity", "2025", fuel=fuel, **plants)
        for fuel in ("gas", "coal", "oil")
    )
    average = value("grid_intensity", "2025", margin="average", **plants)
    assert average == near(fossil / value("generation", "2025", fuel="total"), 0.5)


@pytest.mark.parametrize("region", ["UZB", "KAZ", "KGZ", "TJK", "TKM", "HUN", "BRA"])
def test_generation_shares_are_those_of_generation(value: Values, region: str) -> None:
    shares = [row for row in value.catalogue.factors if row.key == "generation_share" and row.region == region]
    assert shares
    for row in shares:
        whole = value("generation", row.period, region, fuel="total")
        assert row.value == near(value("generation", row.period, region, **row.dimensions) / whole, 2e-4), row


def test_losses_follow_from_each_other(value: Values) -> None:
    distribution, transmission = (
        value(f"{part}_losses", kind="technical") for part in ("distribution", "transmission")
    )
    delivered = value("generation", "2025", fuel="total") / value("electricity_delivered", "2025")
    assert value("losses_to_socket", method="technical_share") == near(1 / (1 - distribution))
    both = 1 / (1 - distribution) / (1 - transmission)
    assert value("losses_to_socket", method="technical_and_transmission") == near(both)
    assert value("losses_to_socket", method="generation_over_deliveries") == near(delivered)
    density = value("gas_density_15_c", region="WLD", fuel="natural_gas")
    assert density == near(value("density_normal", region="WLD", fuel="methane") * 273.15 / 288.15)
    methane = value("ghg_share", activity="fuel_production") * value("ghg_total") / 29.8
    assert value("gas_supply_methane_loss") == near(methane / (42.2 * density))  # billion m3 times kg/m3 is Mt


@pytest.mark.parametrize(
    ("period", "age", "values"),
    [
        ("2024-10-01", "up_to_3_years", 30),
        *((period, "up_to_3_years", 120) for period in ("2025-05-01", "2025-08-01")),
        *((period, "over_3_years", 210) for period in ("2025-05-01", "2025-08-01")),
    ],
)
def test_the_recycling_fee_follows_the_base_value(value: Values, period: str, age: str, values: int) -> None:
    which = {"powertrain": "bev", "made": "abroad", "age": age}
    assert values == 30 or value("recycling_fee_multiple", period, **which) == values
    fee = pytest.approx(values * value("base_calculation_value", period) / 1e6)
    assert value("recycling_fee", period, **which) == fee


@pytest.mark.parametrize(
    ("period", "powertrain"),
    [("2024-01/2024-08", "bev"), *(("2025-01/2025-08", kind) for kind in ("bev", "petrol", "hybrid", "all"))],
)
def test_price_of_imported_cars_is_value_over_number(value: Values, period: str, powertrain: str) -> None:
    money, cars, price = (
        value(f"passenger_car_import{what}", period, powertrain=powertrain) for what in ("_value", "s", "_unit_value")
    )
    assert price == near(money * 1e6 / cars, 1)


OLD_MAKER = ("cobalt", "damas", "onix", "gentra", "tracker")
NEW_MAKERS = ("byd", "kia", "chery", "haval")


def test_output_of_cars_by_model(value: Values) -> None:
    """The old maker lost what new makers won; what is counted with cars as light goods vehicles made up for it."""
    models = ("cobalt", "damas", "onix", "tracker", "kia", "chery", "haval", "byd", "tank_500", "specialised")
    made = [value("passenger_car_output", "2025", maker_or_model=model) for model in (*models, "all")]
    assert sum(made[:-1]) == pytest.approx(made[-1], rel=0.002)
    assert value.change(*OLD_MAKER) == near(-28_900, 50)
    assert value.change(*NEW_MAKERS) == near(28_800, 50)
    assert value.change("specialised") == 28_800
    assert value.change("all") == near(28_700, 100)
    assert value.change(*OLD_MAKER, "specialised") > -1_000


def test_shares_of_cars_that_gave_way_follow_from_output_by_model(value: Values) -> None:
    imports = [value("passenger_car_imports", year, powertrain="all") for year in ("2024", "2025")]
    assert value("passenger_car_imports", "2025", powertrain="bev") / imports[1] == near(0.712)
    rise = value.change(*NEW_MAKERS) + imports[1] - imports[0]
    without = [model for model in OLD_MAKER if model != "gentra"]
    cars = value("plant_output", "2024-07/2025-06", plant="uzauto_motors")
    fell = value("sales_change", "2024-07/2025-06", maker="uzauto_motors")
    readings = ("all_of_the_fall", "without_given_up_model", "by_own_sales", "total_output")
    stated = [value("displaced_share", "2025", statement=reading) for reading in readings]
    assert stated[0] == near(-value.change(*OLD_MAKER) / rise, 0.005)
    assert stated[1] == near(-value.change(*without) / rise, 0.006)
    assert stated[2] == near((cars / (1 + fell) - cars) / rise, 0.006)
    assert stated[3] == 0


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


# --- figures that the models rest on, as published


@pytest.mark.parametrize(("key", "region", "unit", "dimensions", "expected"), case_entries("figures_as_published"))
def test_as_published(catalogue: Catalogue, key: str, region: str, unit: str, dimensions: Any, expected: Any) -> None:
    found = catalogue.factor(key, (region,), unit=unit, **dimensions)
    assert [found.value, found.low, found.high] == expected
