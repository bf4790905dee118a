"""What a plan may be, and what is refused before anything is done."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from impact.batch import BatchSettings, read_plan, rows, run, sources
from impact.batch.rows import value_of
from impact.core.errors import ImpactError

ONE = "inherits: xyz-factory\ndraws: 20\n"


def test_a_row_of_a_table_is_an_item(table: Path, short: BatchSettings) -> None:
    plan = read_plan(table, short, "xyz-factory")
    assert [item.name for item in plan.items] == ["small", "bad", "large"]
    first = plan.items[0]
    assert first.laid == {"project.production.capacity": 210}
    assert (first.reason, dict(first.labels), first.where) == (
        "A smaller plant",
        {"region": "North"},
        "plants.csv, row 2",
    )
    assert plan.items[2].project == "second"
    assert plan.files == 3


def test_a_workbook_is_the_same_plan(table: Path, tmp_path: Path, short: BatchSettings) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for line in table.read_text(encoding="utf-8").splitlines():
        sheet.append([float(cell) if cell.lstrip("-").isdigit() else cell or None for cell in line.split(",")])
    book.save(tmp_path / "plants.xlsx")
    one, other = (read_plan(file, short, "xyz-factory") for file in (table, tmp_path / "plants.xlsx"))
    assert [(item.name, item.laid, item.labels) for item in one.items] == [
        (item.name, item.laid, item.labels) for item in other.items
    ]


def test_folders_and_patterns_name_scenarios(tmp_path: Path, short: BatchSettings) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.yaml").write_text(ONE, encoding="utf-8")
    (tmp_path / "notes.yaml").write_text("words: none\n", encoding="utf-8")
    plan = read_plan(tmp_path, short)
    assert [item.name for item in plan.items] == ["one", "two"]
    assert "notes.yaml" in plan.left_out[0]
    assert [item.name for item in read_plan(str(tmp_path / "t*.yaml"), short).items] == ["two"]


def test_a_plan_in_yaml_crosses_scenarios_and_overlays(tmp_path: Path, short: BatchSettings) -> None:
    (tmp_path / "own.yaml").write_text(ONE, encoding="utf-8")
    file = tmp_path / "plan.yaml"
    file.write_text(
        "title: Plants\nscenarios: [own.yaml, xyz-power]\noverlays:\n  as-is: {}\n"
        "  later: {headline_year: 2031, reason: Later}\nlanguages: [en, ru]\ndocuments: [brief, summary]\n"
        "themes: [default, sober]\nformats: [pdf, txt]\ndraws: 60\nflat: true\n",
        encoding="utf-8",
    )
    plan = read_plan(file, short)
    assert [item.name for item in plan.items] == ["own", "own-later", "xyz-power", "xyz-power-later"]
    assert plan.items[1].laid == {"headline_year": 2031}
    assert (plan.name, plan.settings.draws, plan.settings.flat) == ("Plants", 60, True)
    assert plan.files == 4 * 2 * 2 * 2 * 2


def refused(file: Path, settings: BatchSettings, scenario: str = "xyz-factory") -> str:
    with pytest.raises(ImpactError) as caught:
        read_plan(file, settings, scenario)
    return str(caught.value)


def test_a_column_that_is_no_key_is_named(table: Path, short: BatchSettings) -> None:
    table.write_text(table.read_text(encoding="utf-8").replace("capacity", "capacty"), encoding="utf-8")
    said = refused(table, short)
    assert "line 1: the column 'project.production.capacty' is no key" in said
    assert "Did you mean 'capacity'?" in said


def test_outputs_that_would_be_one_are_named_with_both_rows(table: Path, short: BatchSettings) -> None:
    table.write_text(table.read_text(encoding="utf-8").replace("large,", "Small,"), encoding="utf-8")
    said = refused(table, short)
    assert "row 4: the name 'Small' is that of" in said
    assert "row 2 too" in said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("", "The table is empty", id="nothing"),
        pytest.param("name,name\na,b\n", "Column 2 has no name, or that of another", id="a column twice"),
        pytest.param("name,\na,b\n", "Column 2 has no name", id="a column without a name"),
        pytest.param("name\na,b\n", "line 2: the row has 2 cells, and there are 1", id="too many cells"),
        pytest.param("name\na/b\n", "cannot be the name of a folder", id="a name that is a path"),
        pytest.param("name\nportfolio\n", "is the name of a file that every plan writes", id="a name that is taken"),
        pytest.param("name,project.goods\na,[1\n", "line 2, project.goods: '[1' is no JSON", id="half a list"),
        pytest.param("name,draws\na,[1e999]\n", "line 2, draws: '[1e999]' is no JSON: '1e999' is not", id="endless"),
        pytest.param(f"name,draws\na,{'[' * 9_000}\n", "line 2, draws: '[[[[", id="nested far too deep"),
        *(
            pytest.param(f"{head}\n{cell}\n", f"line 2, {place}: the text '{cell}' is read as a number that is none")
            for cell in ("nan", "-Inf", "1e400")
            for head, place in (("draws", "draws"), ("name", "name"), ("label.region", "label.region"))
        ),
        pytest.param("name\n", "there is nothing to do", id="no rows"),
    ],
)
def test_a_bad_table_is_refused(table: Path, short: BatchSettings, text: str, words: str) -> None:
    table.write_text(text, encoding="utf-8")
    assert words in refused(table, short)


def test_rows_need_a_scenario_and_a_plan_its_file(table: Path, tmp_path: Path, short: BatchSettings) -> None:
    assert "line 2: no scenario: name it in the column 'scenario'" in refused(table, short, "")
    assert "nothing.csv: There is no file of that name." in refused(tmp_path / "nothing.csv", short)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("scenarios: [a]\nlangauges: [en]\n", "Did you mean 'languages'?", id="an unknown key"),
        pytest.param("scenarios: one\n", "a list of scenarios belongs here", id="no list"),
        pytest.param("scenarios: [a]\ndraws: many\n", "a whole number belongs here", id="no number"),
        pytest.param("scenarios: ['b*.yaml']\n", "no file has a name like 'b*.yaml'", id="a pattern of nothing"),
        pytest.param("scenarios: [a]\noverlays: [b]\n", "names of overlays, each with its keys", id="overlays as list"),
    ],
)
def test_a_bad_plan_in_yaml_is_refused(tmp_path: Path, short: BatchSettings, text: str, words: str) -> None:
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    assert words in refused(tmp_path / "plan.yaml", short)


def test_too_many_rows_are_refused_with_the_arithmetic(
    table: Path, short: BatchSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "MOST", 100)
    table.write_text("name\n" + "".join(f"a{number}\n" for number in range(250)), encoding="utf-8")
    assert "250 rows; a plan has 100 at most. At about 1.5 s a brief" in refused(table, short)
    assert "Split the plan into 3 files" in refused(table, short)


def test_unknown_languages_formats_and_themes_are_told_together(short: BatchSettings) -> None:
    edition = replace(short.edition, languages=("xx",), forms=("pfd",), themes=("drab",))
    said = [each.message for each in sources.edition_problems(replace(short, edition=edition))]
    assert "no language is called 'xx'." in said[0]
    assert "no format is called 'pfd'. Did you mean 'pdf'?" in said[1]
    assert "drab" in said[2]


@pytest.mark.parametrize(
    ("cell", "value"),
    [("12", 12), ("-1.5", -1.5), ("1e3", 1000.0), ("true", True), ("null", None), ("[2, 3]", [2, 3]), ("1 2", "1 2")],
)
def test_cells_are_numbers_words_and_lists(cell: str, value: object) -> None:
    assert value_of(cell) == value


def test_a_sample_of_columns_does_not_hide_other_problems(table: Path, short: BatchSettings) -> None:
    """What is wrong with a value is said of its row when its turn comes; the plan is read all the same."""
    table.write_text("name,project.production.capacity\na,lots\n", encoding="utf-8")
    assert len(read_plan(table, short, "xyz-factory").items) == 1


@pytest.mark.parametrize("form", ["yaml", "csv"])
def test_a_wrong_scenario_fails_alone(tmp_path: Path, short: BatchSettings, form: str) -> None:
    """What is wrong with it is said before the work and in its row; all others are done."""
    (tmp_path / "broken.yaml").write_text("inherits: [\n", encoding="utf-8")
    names = ("xyz-pwer", "broken.yaml", "xyz-factory")
    rows_of = {"yaml": f"scenarios: [{', '.join(names)}]\n", "csv": "\n".join(("scenario", *names))}
    (tmp_path / f"plan.{form}").write_text(rows_of[form], encoding="utf-8")
    plan = read_plan(tmp_path / f"plan.{form}", replace(short, draws=20, portfolio=False))
    (lacking,) = plan.lacking
    assert "Did you mean 'xyz-power'?" in lacking
    done = run(plan, tmp_path / "out", workers=1)
    with (tmp_path / "out" / "index.csv").open(encoding="utf-8", newline="") as stream:
        found = [(row["state"], row["reason"]) for row in csv.DictReader(stream)]
    assert [state for state, _ in found] == ["failed", "failed", "done"]
    assert "Did you mean 'xyz-power'?" in found[0][1]
    assert "broken.yaml, line" in found[1][1]
    assert (len(done.failed), done.not_begun) == (2, 0)
