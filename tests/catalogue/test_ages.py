"""Figures past their age are listed, by the one file that says what that is."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from impact.catalogue.ages import ages, outdated
from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import AFTER, BEFORE
from impact.cli.data import factors

HEADER = ",".join((*BEFORE, "fuel", *AFTER))


def test_the_latest_of_a_series_counts_and_the_limit_is_the_files(tmp_path: Path) -> None:
    (tmp_path / "world").mkdir()
    rows = [
        f"gdp,XYZ,{year},{fuel},1,,,,persons,ipcc_2006_v2,,read,B,"
        for fuel, years in (("a", ("2018", "2023-12")), ("b", ("2018", "2022")), ("c", ("2024/2025",)))
        for year in years
    ]
    (tmp_path / "world" / "own.csv").write_text("\n".join((HEADER, *rows)) + "\n", encoding="utf-8")
    catalogue = Catalogue((tmp_path,))
    assert ages().of_keys["gdp"].years == 2
    on = date(2025, 1, 1)
    assert [(each.which, each.period) for each in outdated(catalogue, on, region="XYZ")] == [("fuel=b", "2022")]
    (tmp_path / "ages.yaml").write_text(
        "table: {years: 8, reason: x, look_for: y}\nfigures: {gdp: {years: 5, reason: x, look_for: y}}\n",
        encoding="utf-8",
    )
    assert outdated(catalogue, on, region="XYZ") == ()
    assert ages((tmp_path, tmp_path / "world")).of_keys["gdp"].years == 5, "a folder that says nothing ends no search"


@pytest.mark.parametrize(("on", "named"), [(date(2030, 12, 31), False), (date(2031, 1, 1), True)])
def test_a_table_may_have_its_age_and_no_more(on: date, named: bool) -> None:
    """Eight years from 2022."""
    found = {(each.region, each.which) for each in outdated(Catalogue(), on, region="UZB")}
    assert (("UZB", "io_2022") in found) is named


def test_tables_and_sources_are_named() -> None:
    done = CliRunner().invoke(
        factors, ["--outdated", "--as-of", "2031-01-01", "--region", "UZB"], catch_exceptions=False
    )
    lines = [line.split() for line in done.stdout.splitlines()]
    assert ["input-output", "table", "io_2022", "UZB", "2022", "8", "yr", "cerr_io_2022"] in [
        line[:8] for line in lines
    ]


def test_every_age_is_of_a_figure_that_there_is_and_has_a_reason() -> None:
    keys = {row.key for row in Catalogue().everything()}
    of_keys, of_table = ages().of_keys, ages().of_table
    assert of_keys.keys() - keys <= {"consumer_price_change"}
    assert all(each.look_for for each in (*of_keys.values(), of_table))
