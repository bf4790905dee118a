"""`impact data missing` and `impact check FOLDER`: rows to fill for a country, what gaps cost, what is wrong."""

import csv
import re
from pathlib import Path

import pytest
from fixture_types import Impact
from written_files import rows_of

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.core.registry import kinds_installed

SOURCE = "gazette,Treasury of Kenya,Rates of tax,Treasury of Kenya: Rates of tax (2026).,,2026-01,2026-11-01,facts,,,\n"
FILLED = {"value": "0.25", "source": "gazette", "basis": "read", "grade": "A", "locator": "Table 7"}


def fill(folder: Path, name: str, key: str, **cells: str) -> int:
    file = folder / "countries" / "KEN" / name
    rows = rows_of(file.read_text(encoding="utf-8"))
    at = next(at for at, row in enumerate(rows) if row["key"] == key)
    rows[at] |= FILLED | cells
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return at + 2


@pytest.fixture
def kenya(impact: Impact, tmp_path: Path) -> Path:
    assert impact("data", "missing", "--country", "KEN", "--kind", "spending", "-o", "KEN-data").code == 0
    folder = tmp_path / "KEN-data"
    with (folder / "sources.csv").open("a", encoding="utf-8") as stream:
        stream.write(SOURCE)
    return folder


def test_a_country_without_a_pack_gets_a_row_for_every_figure_that_the_kind_reads(impact: Impact) -> None:
    done = impact("data", "missing", "--country", "KEN", "--kind", "vehicle_plant")
    assert done.code == 0
    assert "Kenya has no national table. No jobs, value added or imports" in done.err
    rows = {(row["key"], row["powertrain"] or row["aggregate"] or row["fuel"]): row for row in rows_of(done.out)}
    works = rows["price_index", "F"]
    assert (works["region"], works["base"], works["value"]) == ("KEN", "", "")
    assert re.fullmatch(r"KES_\d{4}/KES_YEAR", works["unit"])
    assert "uzbekneftegaz" not in {row["seller"] for row in rows.values()}
    assert "Named as in your scenario: seller (elsewhere uzbekneftegaz)" in rows["fuel_price", "diesel"]["note"]
    tax = rows["profit_tax_rate", ""]["note"]
    assert tax.startswith(
        "To fill: rate of profit tax. Needed for: profit tax. No public money. For other countries publ"
    )


def test_a_country_with_a_part_of_the_figures_gets_the_rest(impact: Impact) -> None:
    rows = rows_of(impact("data", "missing", "--country", "HUN", "--kind", "power_plant").out)
    assert {row["base"] for row in rows if row["key"] == "price_index"} == {"2020"}
    assert {row["key"] for row in rows}.isdisjoint({"generation_share", "gdp", "vat_rate"})
    assert "household_consumption" not in {row["aggregate"] for row in rows}


def test_the_country_of_the_shipped_cases_lacks_nothing() -> None:
    for kind in kinds_installed():
        found = api.missing_of("UZB", kind, year=2025)
        lacking = {row["key"] for row in rows_of(found.rows)}
        assert found.table == ""
        assert lacking <= {"employed_by_industry"}  # no survey of its occupations by industry was found


def test_the_folder_is_checked_with_what_each_gap_costs(impact: Impact, kenya: Path) -> None:
    assert not [row for row in Catalogue((kenya,)).factors if row.region == "KEN"]  # a gap is no zero
    line = fill(kenya, "taxes.csv", "income_tax_rate")
    done = impact("check", "KEN-data")
    assert done.code == 0, done.err
    assert f"taxes.csv, line {line}," not in done.out
    social = (
        "social_tax_rate (payer=general): rate of social contributions. Needed for: labour taxes. No taxes on labour."
    )
    assert f"{social} No default takes its place." in done.out
    assert re.search(r"profit_tax_rate: .* Taken in its place: 0\.3, grade B, oecd_cit_2024\.", done.out)
    assert "Tables of other countries can take the place of the national table" in done.out
    assert "spending: not yet; lacking: social_tax, property_tax, table" in done.out
    assert re.search(r"KEN-data: no problems \(1 figures\), \d+ rows without a value\.", done.out)
    assert Catalogue((kenya,)).factor("income_tax_rate", ("KEN",)).note == ""


def test_what_is_wrong_in_it_is_named_by_file_and_line_all_at_once(impact: Impact, kenya: Path) -> None:
    lines = {
        fill(kenya, "taxes.csv", "income_tax_rate", unit="shillings"): "shillings",
        fill(kenya, "taxes.csv", "profit_tax_rate", source=""): "'source' is empty",
        fill(kenya, "taxes.csv", "property_tax_rate", value="a third"): "'a third' in 'value' is not a number",
        fill(kenya, "taxes.csv", "social_tax_rate", low="0.3", high="0.4"): "outside its range 0.3 to 0.4",
        fill(kenya, "taxes.csv", "vat_rate", region="UGA"): "the region is 'UGA'. Write 'KEN'",
    }
    taxes = kenya / "countries" / "KEN" / "taxes.csv"
    text = taxes.read_text(encoding="utf-8")
    (kenya / "countries" / "KEN" / "more.csv").write_text("\n".join(text.splitlines()[:2]) + "\n", encoding="utf-8")
    done = impact("check", "KEN-data")
    assert done.code == 1
    printed = " ".join(done.err.split())
    for line, words in lines.items():
        assert re.search(rf"taxes\.csv, line {line},[^:]*: [^:]*{re.escape(words)}", printed), (line, words, printed)
    assert "stand in KEN-data/countries/KEN/more.csv, line 2" in printed
    assert "No default takes its place." in done.out  # gaps are listed, too


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("--country", "Kenya", "--kind", "spending"), 1, "Did you mean KEN (Kenya)?"),
        (("--country", "KEN", "--kind", "spendings"), 1, "Did you mean 'spending'?"),
        (("--country", "KEN"), 2, "both --country and --kind"),
        (("nur-navoi", "--country", "KEN", "--kind", "spending"), 2, "Name a SCENARIO, or both"),
        (("--country", "KEN", "--kind", "spending", "-o", "full"), 1, "something else is there"),
    ],
)
def test_what_cannot_be_written_is_refused(
    impact: Impact, tmp_path: Path, args: tuple[str, ...], code: int, words: str
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("Mine.", encoding="utf-8")
    done = impact("data", "missing", *args)
    assert (done.code, done.out) == (code, "")
    assert words in " ".join(done.err.split())
    assert [file.name for file in (tmp_path / "full").iterdir()] == ["mine.txt"]


def test_a_folder_in_which_nothing_is_read_is_refused(impact: Impact, kenya: Path, tmp_path: Path) -> None:
    flat = tmp_path / "flat"
    (kenya / "countries" / "KEN").rename(flat)
    for args in (
        ("check", "flat"),
        ("run", "nur-navoi", "--data-dir", "flat"),
        ("data", "factors", "coal", "--data-dir", "flat"),
    ):
        done = impact(*args)
        assert done.code == 1
        assert "flat/taxes.csv: figures are not read here. Those of a country belong into countries/ISO3/" in done.err
    (tmp_path / "empty").mkdir()
    assert "nothing in this folder is read as data" in impact("data", "factors", "coal", "--data-dir", "empty").err
