"""`impact pack`: lists to fill, a pack built from them whole or not at all, what one holds, and installed packs."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.installed import pack_folders

Impact = Callable[..., Any]
openpyxl = pytest.importorskip("openpyxl")
pytest.importorskip("defusedxml")

TABLE = """\
name: Three sectors
country: KEN
year: 2019
kind: industry_by_industry
unit: million KES_2019
flows: domestic
columns: {output: output, gva: gva, income: wages, imports: imports, taxes: taxes}
employment: {name: all, column: jobs, kind: count, measure: headcount}
household_closure: {kind: propensity, consumption: spent, income: wages, spent: 0.8, consumption_total: 700}
source: made_up
"""
Z = "code,farm,works,shops\nfarm,150,500,0\nworks,200,100,50\nshops,50,100,10\n"
PRIMARY = (
    "code,name,section,output,gva,wages,imports,taxes,jobs,spent\n"
    "farm,Farms,A,1000,530,300,50,20,2000,150\n"
    "works,Works,C,2000,1040,400,200,60,3000,150\n"
    "shops,Shops,G,500,400,200,30,10,1000,200\n"
)
HEADER = "key,region,period,payer,value,low,high,distribution,unit,source,locator,basis,grade,note\n"
TAXES = (
    f"{HEADER}vat_rate,KEN,2025,,0.16,,,,1,made_up,,assumption,D,Invented.\n"
    "income_tax_rate,KEN,2025,,,,,,1,,,,,Needed by: all.\n"
    "profit_tax_rate,KEN,2025,,0.3,,,,1,made_up,,read,C,Needed by: all.\n"
)
RIVAL = "vat_rate,KEN,2025,,0.1,,,,1,made_up,,assumption,D,Invented.\n"
SOURCE = ["made_up", "Nobody", "Made up", "Nobody: Made up (2025).", "", "", "2025-01-01", "facts", "", "", ""]
SOURCES = "id,producer,title,citation,url,published,accessed,licence,licence_url,sha256,note"


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """Return lists that were filled in: one as CSV, one and the sources as sheets of a workbook, and a table."""
    folder = tmp_path / "KEN-lists"
    (folder / "io_2019").mkdir(parents=True)
    for name, text in {"table.yaml": TABLE, "Z.csv": Z, "primary_inputs.csv": PRIMARY}.items():
        (folder / "io_2019" / name).write_text(text, encoding="utf-8")
    (folder / "taxes.csv").write_text(TAXES, encoding="utf-8")
    book = openpyxl.Workbook()
    book.active.title = "sources"
    for row in (SOURCES.split(","), SOURCE):
        book.active.append(row)
    prices = book.create_sheet("prices")
    columns = "key,region,period,base,aggregate,value,low,high,distribution,unit,source,locator,basis,grade,note"
    first = ["price_index", "KEN", 2025, 2019, "A", 1.4, None, None, None, "KES_2025/KES_2019", "made_up", None]
    prices.append(columns.split(","))
    prices.append([*first, "assumption", "D", "Invented."])
    book.create_sheet("Read me")
    book.save(folder / "kenya.xlsx")
    return folder


def test_a_new_pack_asks_what_the_shipped_cases_read_and_replaces_nothing(impact: Impact, tmp_path: Path) -> None:
    named = impact("pack", "new", "Kenya")
    assert named.code == 1
    assert "Did you mean KEN (Kenya)?" in named.err
    assert impact("pack", "new", "KEN", "--table-year", "2019").code == 0
    with (tmp_path / "KEN-lists" / "prices.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    works = next(row for row in rows if row["aggregate"] == "F")
    assert (works["region"], works["base"], works["unit"], works["value"]) == ("KEN", "2019", "KES_2025/KES_2019", "")
    assert "vehicle plant" in works["note"]
    assert not any("uzbekneftegaz" in row["seller"] for row in _rows(tmp_path / "KEN-lists" / "energy_prices.csv"))
    again = impact("pack", "new", "KEN")
    assert again.code == 1
    assert "something else is there" in again.err
    unfilled = impact("pack", "build", "KEN", "KEN-lists")
    assert unfilled.code == 1
    assert "none of the 75 rows has a value yet" in unfilled.err


def _rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_pack_is_built_from_csv_and_workbook_and_serves(impact: Impact, filled: Path, tmp_path: Path) -> None:
    done = impact("pack", "build", "KEN", str(filled))
    assert done.code == 0, done.err
    assert "3 figures, 1 sources, io_2019; 1 rows without a value left out" in done.err
    assert "sheet 'Read me'" in done.err
    made = tmp_path / "KEN-data"
    catalogue = Catalogue((made,))
    assert catalogue.problems() == ()
    assert catalogue.factor("profit_tax_rate", ("KEN",)).note == ""
    assert catalogue.factor("price_index", ("KEN",), base="2019", aggregate="A").value == 1.4
    assert len(api.table("KEN", data=(made,))) == 3
    assert impact("pack", "build", "KEN", str(filled)).code == 0  # its own folder is replaced
    shown = impact("pack", "check", str(made))
    assert shown.code == 0, shown.err
    assert "KEN (Kenya): 3 figures (1 of grade C, 2 of grade D), 1 sources." in shown.out
    assert "not estimated: profit tax of suppliers ('columns.surplus')" in shown.out
    assert "no project: which part of what is bought to build and invest is imported" in shown.out
    assert "stops it: income_tax_rate [1]" in shown.out
    assert "stops it: vat_rate" not in shown.out


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ("0.16,,,,1,", "0.16,,,,shillings,", "taxes.csv, line 2", "shillings"),
        (HEADER, f"{HEADER}{RIVAL}", "taxes.csv, line 3", "stand in taxes.csv, line 2"),
        ("vat_rate,KEN", "vat_rate,UGA", "taxes.csv, line 2", "not in Kenya"),
        ("made_up,,assumption", "made_down,,assumption", "taxes.csv, line 2", "Did you mean 'made_up'?"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_where_it_was_filled_in(
    impact: Impact, filled: Path, tmp_path: Path, old: str, new: str, place: str, words: str
) -> None:
    (filled / "taxes.csv").write_text(TAXES.replace(old, new), encoding="utf-8")
    done = impact("pack", "build", "KEN", str(filled))
    assert done.code == 1
    assert place in done.err
    assert words in " ".join(done.err.split())
    assert not (tmp_path / "KEN-data").exists()


def test_a_table_newer_than_the_price_index_is_named(impact: Impact, filled: Path) -> None:
    table = filled / "io_2019"
    (table / "table.yaml").write_text(TABLE.replace("2019", "2026"), encoding="utf-8")
    table.rename(filled / "io_2026")
    done = impact("pack", "build", "KEN", str(filled))
    assert done.code == 1
    assert "the table is of 2026, and the newest price index of Kenya is of 2025" in " ".join(done.err.split())


def test_what_the_shipped_cases_read_is_what_their_country_has() -> None:
    (uzbekistan,) = api.check_pack("UZB")
    for kind in uzbekistan.kinds:
        assert kind.known
        assert (kind.there, kind.stops, kind.lost) == (kind.asked, (), ())


def test_installed_packs_serve_and_two_of_one_figure_are_refused(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "site"
    place.mkdir()
    monkeypatch.syspath_prepend(str(place))
    for name in ("one", "two"):
        package = place / f"pack_{name}"
        package.mkdir()
        api.build_pack("KEN", filled, package / "data")
        (package / "__init__.py").write_text("", encoding="utf-8")
        info = place / f"pack_{name}-1.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: pack-{name}\nVersion: 1\n", encoding="utf-8")
        (info / "entry_points.txt").write_text(f"[impact.packs]\nKEN-{name} = pack_{name}\n", encoding="utf-8")
        if name == "one":
            assert Catalogue().factor("vat_rate", ("KEN",)).value == 0.16
            assert len(api.table("KEN")) == 3
    twice = [str(each) for each in Catalogue().problems()]
    assert len(twice) == 3
    assert "pack-two (pack_two/data)/countries/KEN/taxes.csv, line 3" in twice[2]
    assert "the other stands in pack-one (pack_one/data)/countries/KEN/taxes.csv, line 3" in twice[2]
    monkeypatch.undo()
    for name in ("pack_one", "pack_two"):
        sys.modules.pop(name, None)
    assert pack_folders() == ()
