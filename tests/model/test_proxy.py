"""Scenarios by tables of other countries: what they estimate, what they leave out, and what is wrong in them."""

import csv
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from runpy import run_path

import pytest
from shared_studies import study_of

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import AFTER, BEFORE
from impact.catalogue.industries import industries
from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.files.resources import shipped
from impact.model.proxy.donors import donor, load_donor, placed
from impact.study.study import StudyData
from impact.study.tables import Record

YEAR = 2022
COLUMNS = (*BEFORE, "industry", *AFTER)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue()


@pytest.fixture(scope="module")
def zhanatas() -> StudyData:
    return study_of("zhanatas-proxy", beside=False)


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue) -> Path:
    """Return a data folder with the totals of Uzbekistan by industry, as if they alone were known."""
    table = load_donor(catalogue, "UZB/io_2022").table
    of, folder = placed(table), tmp_path_factory.mktemp("own")
    known: Mapping[str, Array | None] = {
        "gva": table.gva, "output": table.output, "imports": table.imports, "exports": table.exports,
        "employed": table.jobs["formal"].count,
    }  # fmt: skip
    (folder / "countries" / "UZB").mkdir(parents=True)
    with (folder / "countries" / "UZB" / "by_industry.csv").open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(COLUMNS)
        for key, values in known.items():
            assert values is not None
            unit = "persons" if key == "employed" else f"million UZS_{YEAR}/yr"
            for code, value in zip(industries().codes, of @ values, strict=True):
                cells = [key, "UZB", YEAR, code, float(value), "", "", "", unit, "cerr_io_2022", "", "derived", "B", ""]
                rows.writerow(cells)
    return folder


def rows_of(study: StudyData, table: str, **keys: str) -> list[Record]:
    return list(study[table].where(**keys))


def reason(study: StudyData, address: str) -> str:
    return next(str(row["reason"]) for row in study["notes"].where(id=address))


def test_the_shipped_errors_are_what_the_test_finds(catalogue: Catalogue, root: Path) -> None:
    """`python .ci/proxy_errors.py` writes the file anew."""
    script = run_path(str(root / ".ci" / "proxy_errors.py"))
    assert script["table_of_errors"](catalogue) == shipped("data").joinpath("world/proxy.csv").read_text(
        encoding="utf-8"
    )


def test_every_code_of_a_donor_lies_in_one_industry_and_all_divisions_are_placed() -> None:
    known = industries()
    assert known.position("C29.1") == known.position("I2992") == known.position("d29") == known.codes.index("C29-C30")
    assert known.position("C10-12") == known.position("D10T12") == known.position("C10-C12")
    assert known.position("J") is None
    placed_divisions = sorted(division for each in known.all for division in each.divisions)
    assert placed_divisions == sorted(division for each in known.sections.values() for division in each)


def test_a_donor_needs_no_jobs_but_imports_and_codes_that_can_be_placed(catalogue: Catalogue) -> None:
    one = load_donor(catalogue, "HUN/io_2020")
    without = donor(replace(one.table, jobs={}))
    assert (without.domestic == one.coefficients.domestic).all()
    with pytest.raises(ImpactError, match="does not tell imports, so it cannot be a donor"):
        donor(replace(one.table, inputs={"gva": one.table.gva}))
    codes = ("X1", *one.table.codes[1:])
    with pytest.raises(ImpactError, match="X1 lie in none of the 29 industries"):
        donor(replace(one.table, codes=codes))
    assert (donor(replace(one.table, codes=codes), {"X1": "A"}).gva == one.coefficients.gva).all()


def test_value_added_of_suppliers_has_a_range_and_grade_d(zhanatas: StudyData) -> None:
    rows = rows_of(zhanatas, "gva_by_year", channel="indirect")
    assert rows
    for row in rows:
        assert isinstance(row["value"], float)
        assert isinstance(row["low"], float)
        assert isinstance(row["high"], float)
        assert row["low"] < 0.6 * row["value"]
        assert row["high"] > 1.3 * row["value"]
    ratio = next(row for row in zhanatas["assumptions"].rows if str(row["id"]).startswith("proxy_ratio_gva"))
    assert ratio["grade"] == "D"
    assert "proxy" in str(ratio["topics"]).split()


def test_without_own_workers_there_are_no_jobs_and_nothing_is_induced(zhanatas: StudyData) -> None:
    """Each is said to be not estimated, with its own reason; the project itself stays as it is."""
    for channel, said in (
        ("indirect", "workers by industry are not known"),
        ("induced", "wages"),
        ("total", "what wages buy"),
    ):
        rows = rows_of(zhanatas, "jobs_by_year", channel=channel, phase="operation")
        assert rows
        assert all(row["value"] is None for row in rows)
        assert said in reason(zhanatas, f"jobs_by_year/{rows[0]['id']}/value")
    known = study_of("zhanatas", beside=False)
    for key in ("jobs_direct", "generation", "emissions_ifi", "jobs_building"):
        assert zhanatas.row("key_figures", key)["low"] == known.row("key_figures", key)["low"]


@pytest.mark.sampled(2)
@pytest.mark.parametrize("level", [1, 3])
@pytest.mark.parametrize("case", ["nur-navoi", "denim-complex"])
def test_the_range_of_a_proxy_holds_what_the_own_table_gives(case: str, level: int, own: Path, tmp_path: Path) -> None:
    """Uzbekistan as if it had no table: value added and jobs of suppliers by tables of Hungary and Brazil."""
    file = tmp_path / "by-proxy.yaml"
    file.write_text(
        f"inherits: {case}\ntable: null\nsupply_chain: {{proxy: {{level: {level}, donors: [HUN/io_2020, BRA/io_2021], "
        f"year: {YEAR}, reason: A test.}}}}\n",
        encoding="utf-8",
    )
    proxied, known = api.run(file, draws=200, data=[own]), study_of(case, beside=False)
    for table, keys in (("gva_by_year", {}), ("jobs_by_year", {"phase": "operation", "formality": "formal"})):
        true = (
            rows_of(known, table, channel="indirect", sector="na", **keys)
            if keys
            else rows_of(known, table, channel="indirect", sector="na")
        )
        found = next(row for row in proxied[table].rows if row["id"] == true[-1]["id"])
        assert isinstance(true[-1]["value"], float)
        assert isinstance(found["low"], float)
        assert isinstance(found["high"], float)
        assert found["low"] < true[-1]["value"] < found["high"]
    assert bool(rows_of(proxied, "jobs_by_year", sector="F")) is False
    assert proxied.row("key_figures", "jobs_gross")["value"] is None
    indirect = proxied.row("key_figures", "jobs_indirect")["value"] if level > 1 else None
    assert (indirect is None) == (level < 2)


@pytest.mark.sampled(4)
@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ("supply_chain: {proxy: {donors: [UZB/io_2022, HUN/io_2021]}}", "no table is called 'HUN/io_2021'. Did you"),
        ("supply_chain: {proxy: {donors: [KAZ/io_2018]}}", "the country cannot be its own donor"),
        ("table: io_2018", "a supply chain has one table, and 'table: io_2018' names another"),
        ("supply_chain: {proxy: {level: 2}}", "there is no figure 'output' of KAZ (industry C29-C30, unit million"),
        ("supply_chain: {proxy: {year: null}}", "level 1 needs value added by industry of the country. Say in 'year'"),
        ("supply_chain: {proxy: {level: 0}}", "level 0 takes no figures of the country"),
        ("supply_chain: null", "Or say 'none': what rests on a table is then not estimated"),
        ("project: {capital: {items: {works: {sector: H}}}}", "'H' lies in none of the 29 industries"),
    ],
)
def test_what_is_wrong_is_said_with_what_to_do(changed: str, said: str, tmp_path: Path) -> None:
    file = tmp_path / "wrong.yaml"
    file.write_text(f"inherits: zhanatas-proxy\n{changed}\n", encoding="utf-8")
    with pytest.raises(ImpactError) as error:
        api.check(file)
    assert said in str(error.value)


def test_a_kind_that_rests_on_the_table_itself_says_that_it_needs_one(tmp_path: Path) -> None:
    file = tmp_path / "wrong.yaml"
    proxy = "{proxy: {level: 0, donors: [HUN/io_2020], reason: A test.}}"
    file.write_text(f"inherits: byd-jizzakh\ntable: null\nsupply_chain: {proxy}\n", encoding="utf-8")
    with pytest.raises(ImpactError, match="Name a table of the country in 'table'"):
        api.check(file)


def test_what_a_level_lacks_is_written_as_rows_to_fill(tmp_path: Path) -> None:
    file = tmp_path / "more.yaml"
    file.write_text("inherits: zhanatas-proxy\nsupply_chain: {proxy: {level: 3}}\n", encoding="utf-8")
    rows = list(csv.DictReader(api.missing(file).rows.splitlines()))
    for key in ("output", "imports", "exports", "employed"):
        assert [row["industry"] for row in rows if row["key"] == key] == sorted(industries().codes)
