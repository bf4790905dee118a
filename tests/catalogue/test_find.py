"""Figures and sources are found by words and printed; of no country is every row read, and none is missed."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from impact.catalogue.catalogue import Catalogue
from impact.cli.data import factors, sources
from impact.core.errors import ImpactError
from impact.files.resources import shipped


@pytest.fixture(scope="module")
def whole() -> Catalogue:
    """Return a catalogue that has read everything, so that it looks through all rows."""
    catalogue = Catalogue(())
    catalogue.everything()
    return catalogue


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["grid", "intensity"], id="key"),
        pytest.param(["grid_intensity", "uzb"], id="region"),
        pytest.param(["fuel=diesel"], id="dimension"),
        pytest.param(["density (fuel=diesel"], id="name"),
        pytest.param(["margin"], id="name of a dimension"),
        pytest.param(["world", "Bank", "gdp"], id="publisher"),
        pytest.param(["no_such_word"], id="none"),
    ],
)
def test_rows_passed_over_hold_none_of_the_words(words: list[str], whole: Catalogue) -> None:
    assert Catalogue(()).find(words) == whole.find(words)


@pytest.mark.parametrize("word", ["lantern", "made-up", 'called "wick"', "hinges"])
def test_a_cell_over_several_lines_hides_no_row(word: str, tmp_path: Path) -> None:
    text = shipped("data").joinpath("world", "by_country", "KEN.csv").read_text(encoding="utf-8")
    header, first, *_ = text.splitlines()
    row = [*first.split(",")[:2], "2031", *first.split(",")[3:18]]
    notes = ['"A lantern, made-up,\nwith hinges"', '"One called ""wick"" with hinges and a made-up lantern"']
    rows = [",".join([*row[:2], str(2031 + at), *row[3:], "derived", "B", note]) for at, note in enumerate(notes)]
    folder = tmp_path / "world" / "by_country"
    folder.mkdir(parents=True)
    (folder / "KEN.csv").write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    found = {each.period for each in Catalogue((tmp_path,)).find([word])}
    assert found == ({"2032"} if "wick" in word else {"2031", "2032"})


def run(*args: str) -> Result:
    return CliRunner().invoke(factors, args, catch_exceptions=False)


def test_the_table_shows_value_range_unit_period_region_source_and_grade() -> None:
    lines = run("grid_intensity", "own_estimate", "--region", "UZB").stdout.splitlines()
    assert lines[0].split() == ["factor", "which", "region", "period", "value", "range", "unit", "source", "grade"]
    assert lines[-1].split()[4:] == [
        *("UZB", "2025", "458", "380", "to", "520", "g", "CO2/kWh", "impact_assumptions", "D")
    ]


def test_competing_figures_stand_side_by_side_and_an_unverified_one_has_a_dagger() -> None:
    lines = run("plant_capacity", "byd_uzbekistan", "stage=3").stdout.splitlines()[1:]
    assert [line.split()[-5:-3] for line in lines] == [["2023-09", "300000"], ["2024-06-27", "500000"]]
    done = run("battery_capacity", "song_plus_dmi_champion")
    assert "18.3†" in done.stdout
    assert done.stderr.startswith("† ")


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["densty"], "Did you mean 'density'?"),
        (["density", "--region", "UBZ"], "Did you mean 'UZB'?"),
        (["density", "plant_staff"], "Every word must occur: try fewer."),
    ],
)
def test_nothing_found_says_what_may_be_meant(args: list[str], words: str) -> None:
    with pytest.raises(ImpactError) as caught:
        run(*args)
    assert words in str(caught.value)


def test_sources_are_listed_with_their_figures_and_searched(whole: Catalogue) -> None:
    done = CliRunner().invoke(sources, ["--format", "json"], catch_exceptions=False)
    rows = json.loads(done.stdout)
    assert [row["id"] for row in rows] == sorted(whole.sources)
    assert sum(row["figures"] for row in rows) == len(whole.everything())
    done = CliRunner().invoke(sources, ["share-alike"], catch_exceptions=False)
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["source", "electricity_maps_co2js"]
    with pytest.raises(ImpactError, match="Did you mean 'wnam_71548'"):
        CliRunner().invoke(sources, ["wnam_7154x"], catch_exceptions=False)
