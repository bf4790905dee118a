"""`impact data factors` and `impact data sources` print what they find in four forms."""

import json

import pytest
from click.testing import CliRunner, Result

from impact.catalogue.catalogue import Catalogue
from impact.cli.data import factors, sources
from impact.errors import ImpactError


def run(*args: str) -> Result:
    return CliRunner().invoke(factors, args, catch_exceptions=False)


def test_the_table_shows_value_range_unit_period_region_source_and_grade() -> None:
    lines = run("grid_intensity", "own_estimate", "--region", "UZB").stdout.splitlines()
    assert lines[0].split() == ["factor", "which", "region", "period", "value", "range", "unit", "source", "grade"]
    assert lines[-1].split()[4:] == [
        *("UZB", "2025", "458", "380", "to", "520", "g", "CO2/kWh", "impact_assumptions", "D"),
    ]


def test_competing_figures_stand_side_by_side() -> None:
    lines = run("plant_capacity", "byd_uzbekistan", "stage=3").stdout.splitlines()[1:]
    assert [line.split()[-5:-2] for line in lines] == [
        ["2023-09", "300000", "vehicles/yr"],
        ["2024-06-27", "500000", "vehicles/yr"],
    ]


def test_an_unverified_figure_has_a_dagger() -> None:
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


def test_sources_lists_all_and_counts_figures() -> None:
    done = CliRunner().invoke(sources, ["--format", "json"], catch_exceptions=False)
    rows = json.loads(done.stdout)
    catalogue = Catalogue()
    assert [row["id"] for row in rows] == sorted(catalogue.sources)
    assert sum(row["figures"] for row in rows) == len(catalogue.everything())


def test_sources_can_be_searched() -> None:
    done = CliRunner().invoke(sources, ["share-alike"], catch_exceptions=False)
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["source", "electricity_maps_co2js"]
    with pytest.raises(ImpactError, match="Did you mean 'wnam_71548'"):
        CliRunner().invoke(sources, ["wnam_7154x"], catch_exceptions=False)
