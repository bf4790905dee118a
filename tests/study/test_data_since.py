"""A study keeps the figures that it was made with: what differs since is named, and it runs again to equal numbers."""

import csv
import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError, ProblemsError
from impact.study.analysis.data_since import Since, as_then, since
from impact.study.run_study import run
from impact.study.store import load, results_sha256
from impact.study.store.old_study import OldStudy, read_old
from impact.study.study import StudyData
from impact.study.tables import Record, ResultTable

FIGURE = "gross_wage.XYZ.2025.TOTAL"


@pytest.fixture(scope="module")
def then(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with data and the study that was made with it."""
    folder = tmp_path_factory.mktemp("then")
    shutil.copytree(root / "tests" / "data" / "xyz", folder / "xyz")
    (folder / "xyz" / "release.yaml").write_text('release: "made up 1"\n', encoding="utf-8")
    api.save(api.run("xyz-spending", data=[folder / "xyz"]), folder / "old.study")
    return folder


@pytest.fixture
def now(then: Path, tmp_path: Path) -> Path:
    """Return a copy of the data in which figures may be changed."""
    return Path(shutil.copytree(then / "xyz", tmp_path / "now"))


def changed(folder: Path, old: str, new: str) -> int:
    """Change the only such text in the made-up figures and return its line."""
    file = folder / "countries" / "XYZ" / "round.csv"
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def row_of(folder: Path, start: str) -> str:
    text = (folder / "countries" / "XYZ" / "round.csv").read_text(encoding="utf-8")
    (line,) = [line for line in text.splitlines() if line.startswith(start)]
    return line


def old(then: Path) -> OldStudy:
    return read_old(load(then / "old.study"))


def found_since(then: Path, folder: Path) -> list[Since]:
    return since(old(then), Catalogue((folder,), "spending"))


def test_a_study_says_which_figures_it_read_with_all_their_digits_and_from_which_files(then: Path) -> None:
    with (then / "old.study" / "factors_used.csv").open(encoding="utf-8", newline="") as stream:
        rows = {row["id"]: row for row in csv.DictReader(stream)}
    assert (rows[FIGURE]["value"], rows[FIGURE]["dimensions"]) == ("4.0", "sector=TOTAL")
    with (then / "old.study" / "data_files.csv").open(encoding="utf-8", newline="") as stream:
        files = {row["path"]: row for row in csv.DictReader(stream)}
    path = "countries/XYZ/io_2024/Z.csv"
    assert files[path]["sha256"] == hashlib.sha256((then / "xyz" / path).read_bytes()).hexdigest()
    assert {row["release"] for row in files.values() if row["folder"] == "xyz"} == {"made up 1"}


def test_no_figure_differs_where_the_data_are_the_same(then: Path) -> None:
    assert found_since(then, then / "xyz") == []


def test_what_was_read_is_what_the_study_keeps(then: Path) -> None:
    """To the last digit, with ranges, files and lines."""
    catalogue = Catalogue((then / "xyz",), "spending")
    kept = old(then).figures
    assert len(kept) > 10
    for identity, figure in kept.items():
        here = catalogue.figure(identity)
        assert here is not None
        assert replace(figure, file=here.file) == here


def test_a_figure_that_was_changed_is_named_with_both_values_file_and_line(then: Path, now: Path) -> None:
    row = row_of(now, "gross_wage,XYZ,")
    line = changed(now, row, row.replace(",4,", ",5,", 1))
    (found,) = found_since(then, now)
    assert found.what == FIGURE
    assert (found.before, found.after) == ("4 thousand XYZ_2025/month", "5 thousand XYZ_2025/month")
    assert (found.file, found.line) == (f"{now}/countries/XYZ/round.csv", line)


def test_a_figure_that_is_gone_is_named(then: Path, now: Path) -> None:
    row = row_of(now, "gross_wage,XYZ,")
    changed(now, row, row.replace("2025", "2026", 1).replace(",4,", ",5,", 1))
    assert {each.what: each for each in found_since(then, now)}[FIGURE].after == "absent"


@pytest.mark.parametrize("year", ["2025", "2026"], ids=["changed", "another year"])
def test_the_study_runs_again_to_equal_numbers_whatever_the_data_say_today(then: Path, now: Path, year: str) -> None:
    row = row_of(now, "gross_wage,XYZ,")
    changed(now, row, row.replace("2025", year, 1).replace(",4,", ",5,", 1))
    loaded, catalogue = api.load("xyz-spending", (now,)), Catalogue((now,), "spending")
    kept = run(loaded, as_then(old(then), catalogue, loaded.scenario.country))
    before = load(then / "old.study").row("run", "run")["results_sha256"]
    assert results_sha256(kept.tables.values()) == before
    assert results_sha256(run(loaded, catalogue).tables.values()) != before


def test_another_national_table_is_named(then: Path, now: Path) -> None:
    table = now / "countries" / "XYZ" / "io_2024" / "Z.csv"
    table.write_bytes(table.read_bytes() + b"\n")
    (found,) = found_since(then, now)
    assert found.what == "countries/XYZ/io_2024/Z.csv"
    assert found.before.startswith("SHA-256 ")


def otherwise(study: StudyData, name: str, **cells: str) -> StudyData:
    """Return a study with other cells in the first row of a table; without the table where none is given."""
    first, *others = study[name].rows
    row: Record = {**first, **cells}
    tables = {key: table for key, table in study.tables.items() if key != name}
    return replace(
        study, tables=tables | ({name: ResultTable(name, (row, *others), study[name].layout)} if cells else {})
    )


def test_what_no_study_of_ours_says_is_refused(then: Path) -> None:
    study = load(then / "old.study")
    with pytest.raises(ImpactError, match=r"does not say with which figures it was made \(factors_used\.csv\)"):
        read_old(otherwise(study, "factors_used"))
    with pytest.raises(ImpactError, match=r"\.\."):
        read_old(otherwise(study, "data_files", path="countries/../../Z.csv"))
    with pytest.raises(ProblemsError, match=r"factors_used\.csv, line 2: this is no figure as impact writes it"):
        read_old(otherwise(study, "factors_used", value="four"))
