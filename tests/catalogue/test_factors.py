"""The catalogue answers with the right figure, or says what is wrong and where; checks read every data file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from cases import case_entries

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.catalogue.data_folders import country_pack
from impact.catalogue.factors import Factor, read_factors
from impact.core.errors import ImpactError, ProblemsError

HEADER = "key,region,period,fuel,value,low,high,distribution,unit,source,locator,basis,grade,note"
SOURCES = (
    "id,producer,title,citation,url,published,accessed,licence,licence_url,sha256,note\n"
    "made_up,Nobody,Round numbers,Nobody: round numbers.,,,2026-11-24,facts,,,\n"
)

Folder = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Return a function that writes a data folder with one factor file of the rows given."""

    def write(*rows: str, header: str = HEADER, file: str = "world/fuels.csv") -> Path:
        path = tmp_path / "own" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
        (tmp_path / "own" / "sources.csv").write_text(SOURCES, encoding="utf-8")
        return tmp_path / "own"

    return write


def row(period: str = "2020", value: str = "10", fuel: str = "straw", region: str = "AAA", unit: str = "kg/L") -> str:
    return f"made_up_density,{region},{period},{fuel},{value},,,,{unit},made_up,,read,A,"


def test_a_row_becomes_a_factor(folder: Folder) -> None:
    place = folder('made_up_density,AAA,2020,straw,10,8,12,triangular,kg/L,made_up,Table 1,read,B,"One, two"')
    found = Catalogue((place,)).factor("made_up_density", ("AAA",), fuel="straw")
    assert (found.value, found.low, found.high, found.distribution) == (10.0, 8.0, 12.0, "triangular")
    about = (found.unit, found.source, found.locator, found.basis, found.grade)
    assert about == ("kg/L", "made_up", "Table 1", "read", "B")
    assert found.note == "One, two"
    assert dict(found.dimensions) == {"fuel": "straw"}
    assert (found.file, found.line) == (f"{place}/world/fuels.csv", 2)
    assert found.name == "made_up_density (fuel=straw)"


def test_the_line_is_where_the_row_starts(folder: Folder) -> None:
    place = folder('made_up_note,AAA,2020,,1,,,,1,made_up,,read,A,"two\nlines"', "", row())
    assert Catalogue((place,)).factor("made_up_density", ("AAA",), fuel="straw").line == 5


def test_the_first_region_that_has_it_answers(folder: Folder) -> None:
    catalogue = Catalogue((folder(row(value="1", region="AAA"), row(value="2", region="WLD")),))
    assert catalogue.factor("made_up_density", fuel="straw").value == 2
    assert catalogue.factor("made_up_density", ("AAA", "WLD"), fuel="straw").value == 1
    assert catalogue.factor("made_up_density", ("BBB", "WLD"), fuel="straw").value == 2


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("2020", "2020"), ("2021", "2020"), ("2024", "2024-06"), ("2024-05", "2020"), ("2025-03", "2024-06"),
        ("2025", "2025"), ("2025-01/2025-09", "2025-01/2025-09"), (None, "2026-01-01"),
    ],
)  # fmt: skip
def test_the_period_asked_or_the_latest_before(folder: Folder, asked: str | None, found: str) -> None:
    periods = ("2020", "2024-06", "2025-01/2025-09", "2025", "2025-12", "2026-01-01")
    catalogue = Catalogue((folder(*(row(period) for period in periods)),))
    assert catalogue.factor("made_up_density", ("AAA",), asked, fuel="straw").period == found


def test_part_of_a_year_never_stands_for_a_year(folder: Folder) -> None:
    catalogue = Catalogue((folder(row("2025-01/2025-09")),))
    with pytest.raises(ImpactError, match=r"has no figure up to 2025. There are: 2025-01/2025-09\."):
        catalogue.factor("made_up_density", ("AAA",), "2025", fuel="straw")


def test_a_user_row_takes_the_place_of_a_shipped_one(folder: Folder) -> None:
    shipped = Catalogue().factor("density_normal", fuel="methane")
    own = f"density_normal,WLD,{shipped.period},methane,0.7,,,,kg/m3,made_up,,read,A,"
    found = Catalogue((folder(own),)).factor("density_normal", fuel="methane")
    assert (found.value, found.source) == (0.7, "made_up")


def test_another_unit_is_a_problem_with_its_place(folder: Folder) -> None:
    place = folder(row())
    with pytest.raises(ProblemsError) as caught:
        Catalogue((place,)).factor("made_up_density", ("AAA",), unit="kg/m3", fuel="straw")
    text = str(caught.value)
    assert f"{place}/world/fuels.csv, line 2" in text
    assert "the unit is 'kg/L', 'kg/m3' is wanted" in text


@pytest.mark.parametrize(
    ("key", "regions", "dimensions", "words"),
    [
        pytest.param("made_up_densty", ("AAA",), {}, "Did you mean 'made_up_density'?", id="key"),
        pytest.param("made_up_density", ("BBB",), {"fuel": "straw"}, "There are: AAA.", id="region"),
        pytest.param(
            "made_up_density", ("AAA",), {}, "with no dimensions. There are: (fuel=straw).", id="dimension left out"
        ),
        pytest.param(
            "made_up_density", ("AAA",), {"fuel": "hay"}, "with fuel=hay. There are: (fuel=straw).", id="value"
        ),
        pytest.param("made_up_density", ("AAA",), {"kind": "dry"}, "with kind=dry.", id="dimension"),
    ],
)
def test_a_factor_that_is_not_there(
    folder: Folder, key: str, regions: tuple[str, ...], dimensions: dict[str, str], words: str
) -> None:
    with pytest.raises(ImpactError) as caught:
        Catalogue((folder(row()),)).factor(key, regions, **dimensions)
    assert words in str(caught.value)


GOOD = "made_up_density,AAA,2020,straw,10,8,12,triangular,kg/L,made_up,,read,A,"


@pytest.mark.parametrize(("cell", "wrong", "words"), case_entries("cells_of_factors"))
def test_a_wrong_cell_is_told_with_file_and_line(folder: Folder, cell: int, wrong: str, words: str) -> None:
    cells = GOOD.split(",")
    cells[cell] = wrong
    place = folder(GOOD.replace("2020", "2019"), ",".join(cells))
    with pytest.raises(ProblemsError) as caught:
        Catalogue((place,)).sources  # noqa: B018
    assert f"{place}/world/fuels.csv, line 3" in str(caught.value)
    assert words in str(caught.value)


def test_all_problems_are_told_at_once(folder: Folder) -> None:
    place = folder(row(value="ten"), row(unit=""), row(fuel="hay") + ",more", row().replace("made_up,,", "made_op,,"))
    problems = Catalogue((place,)).problems()
    assert [problem.line for problem in problems] == [2, 3, 4, 5]
    assert "15 cells, 14 columns" in problems[2].message
    assert "Did you mean 'made_up'?" in problems[3].message


def test_the_same_figure_twice_is_a_problem(folder: Folder) -> None:
    (problem,) = Catalogue((folder(row(), row(value="11")),)).problems()
    assert problem.line == 3
    assert "stand in" in problem.message
    assert "line 2" in problem.message


@pytest.mark.parametrize(
    ("header", "words"),
    [
        (HEADER.replace("key", "name"), "the columns are not key, region, period"),
        (HEADER.replace("fuel", "Fuel"), "'Fuel' cannot name a dimension"),
        (HEADER.replace("fuel", "fuel,fuel"), "a dimension stands twice"),
        ("", "the columns are not key, region, period"),
    ],
)
def test_a_wrong_header_is_told(folder: Folder, header: str, words: str) -> None:
    place = folder(row(), header=header)
    factors, problems = read_factors(place / "world" / "fuels.csv", "fuels.csv")
    assert factors == []
    assert words in problems[0].message


def test_a_user_pack_is_a_pack(folder: Folder) -> None:
    place = folder(row(), file="countries/AAA/fuels.csv")
    assert country_pack("AAA", (place,)).topics.keys() == {"fuels"}
    assert isinstance(Catalogue((place,)).factor("made_up_density", ("AAA",), fuel="straw"), Factor)


def test_figures_of_a_kind_are_read_for_it_alone(folder: Folder) -> None:
    folder(row(value="3"), file="kinds/vehicle_plant/own.csv")
    place = folder(row(value="4"), file="kinds/spending/own.csv")

    def values(kind: str | None) -> list[float]:
        return [found.value for found in Catalogue((place,), kind).factors if found.key == "made_up_density"]

    assert (values("vehicle_plant"), values("spending")) == ([3.0], [4.0])
    assert sorted(values(None)) == [3.0, 4.0]


def test_a_users_figure_for_all_kinds_takes_the_place_of_a_shipped_one_of_a_kind(folder: Folder) -> None:
    limit = "limit_home_sales_share,WLD,2026,high,0.5,,,,1,made_up,,read,A,"
    place = folder(limit, header=HEADER.replace("fuel", "end"), file="world/plausibility.csv")
    for kind in ("vehicle_plant", None):
        found = [each.value for each in Catalogue((place,), kind).factors if each.key == "limit_home_sales_share"]
        assert found == [0.5]


def test_the_shipped_data_have_no_problem() -> None:
    assert api.check_data() == len(Catalogue().everything())


def test_a_unit_that_reads_as_something_else_is_refused_with_its_line(folder: Folder) -> None:
    with pytest.raises(ProblemsError, match=r"fuels\.csv, line 3.*kWh/\(100 km\)") as caught:
        api.check_data([folder(row(unit="L/(100 km)"), row(fuel="hay", unit="kWh/100km"))])
    assert len(caught.value.problems) == 1


def test_problems_of_data_and_scenario_come_together(folder: Folder, tmp_path: Path) -> None:
    own = folder(row().replace("made_up,,", "nowhere,,"))
    scenario = tmp_path / "mine.yaml"
    scenario.write_text("scenario: 1\ntitel: x\n", encoding="utf-8")
    with pytest.raises(ProblemsError) as caught:
        api.check(scenario, data=[own])
    assert {Path(problem.file).name for problem in caught.value.problems} == {"fuels.csv", "mine.yaml"}


def test_a_result_may_not_rest_on_an_unverified_figure(folder: Folder) -> None:
    """The figure is named with its place; it may be stated as an assumption instead."""
    own = "density,WLD,2026,petrol,un_yearbook,0.74,,,,kg/L,made_up,,unverified,C,"
    place = folder(own, header=HEADER.replace("fuel", "fuel,specification"))
    with pytest.raises(ImpactError, match=r"fuels\.csv, line 2: .*density.* was not verified at its source"):
        api.run("byd-jizzakh", data=[place], draws=0)
