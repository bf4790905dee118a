"""A study keeps the figures that it was made with: what differs since is named, and it runs again to equal numbers."""

from __future__ import annotations

import csv
import hashlib
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from impact import api
from impact.errors import ImpactError, ProblemsError

Run = Callable[..., subprocess.CompletedProcess[str]]
WAGE = "gross_wage,XYZ,2025,TOTAL,4"  # of round.csv; regions are paid in its proportion
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


def test_a_study_says_which_figures_it_read_with_all_their_digits_and_from_which_files(then: Path) -> None:
    with (then / "old.study" / "figures.csv").open(encoding="utf-8", newline="") as stream:
        rows = {row["id"]: row for row in csv.DictReader(stream)}
    assert (rows[FIGURE]["value"], rows[FIGURE]["dimensions"]) == ("4.0", "sector=TOTAL")
    with (then / "old.study" / "data_files.csv").open(encoding="utf-8", newline="") as stream:
        files = {row["path"]: row for row in csv.DictReader(stream)}
    path = "countries/XYZ/io_2024/Z.csv"
    assert files[path]["sha256"] == hashlib.sha256((then / "xyz" / path).read_bytes()).hexdigest()
    assert {row["release"] for row in files.values() if row["folder"] == "xyz"} == {"made up 1"}


def test_no_figure_differs_where_the_data_are_the_same(then: Path) -> None:
    found = api.differences(then / "old.study", data=[then / "xyz"])
    assert (found.found, found.scenario) == ([], "")
    assert "made up 1" in found.made_with["data release"]


def test_a_figure_that_was_changed_is_named_with_both_values_file_and_line(then: Path, now: Path) -> None:
    row = row_of(now, "gross_wage,XYZ,")
    line = changed(now, row, row.replace(",4,", ",5,", 1))
    (found,) = api.differences(then / "old.study", data=[now]).found
    assert found.what == FIGURE
    assert (found.before, found.after) == ("4 thousand XYZ_2025/month", "5 thousand XYZ_2025/month")
    assert (found.file, found.line) == (f"{now}/countries/XYZ/round.csv", line)


def test_a_figure_of_a_later_year_that_would_be_read_today_is_named(then: Path, now: Path) -> None:
    row = row_of(now, "gross_wage,XYZ,")
    changed(now, row, row.replace("2025", "2026", 1).replace(",4,", ",5,", 1))
    found = {each.what: each for each in api.differences(then / "old.study", data=[now]).found}
    assert found[FIGURE].after == "absent"


def test_the_old_study_runs_again_to_equal_numbers_whatever_the_data_say_today(then: Path, now: Path) -> None:
    row = row_of(now, "gross_wage,XYZ,")
    changed(now, row, row.replace(",4,", ",5,", 1))
    kept = api.again(then / "old.study", data=[now])
    assert (kept.same, kept.differing) == (True, {})
    today = api.again(then / "old.study", data=[now], data_version=api.TODAY)
    assert not today.same
    old_data = api.again(then / "old.study", data=[then / "xyz"], data_version=api.TODAY)
    assert (old_data.same, old_data.differing) == (True, {})


def test_another_national_table_is_named_and_the_study_is_not_run_on_it(then: Path, now: Path) -> None:
    table = now / "countries" / "XYZ" / "io_2024" / "Z.csv"
    table.write_bytes(table.read_bytes() + b"\n")
    (found,) = api.differences(then / "old.study", data=[now]).found
    assert found.what == "countries/XYZ/io_2024/Z.csv"
    with pytest.raises(ProblemsError, match=r"Z\.csv: the national table was SHA-256 .* Name the data folder of that"):
        api.again(then / "old.study", data=[now])


def test_a_study_of_before_says_what_it_lacks_and_what_to_do(then: Path, tmp_path: Path) -> None:
    old = Path(shutil.copytree(then / "old.study", tmp_path / "older.study"))
    manifest = json.loads((old / "manifest.json").read_text(encoding="utf-8"))
    del manifest["figures.csv"]
    (old / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(ImpactError, match=r"does not say with which figures it was made .*impact compare"):
        api.differences(old)


def test_no_path_of_a_study_leads_out_of_the_data(then: Path, tmp_path: Path) -> None:
    old = Path(shutil.copytree(then / "old.study", tmp_path / "hostile.study"))
    file = old / "data_files.csv"
    file.write_text(file.read_text(encoding="utf-8").replace("countries/XYZ/io_2024", "countries/../.."), "utf-8")
    manifest = json.loads((old / "manifest.json").read_text(encoding="utf-8"))
    manifest["data_files.csv"] = hashlib.sha256(file.read_bytes()).hexdigest()
    (old / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(ImpactError, match=r"\.\."):
        api.differences(old)


def test_data_of_a_tag_are_taken_from_a_checkout(then: Path, now: Path, tmp_path: Path) -> None:
    """The tag holds the figures of then, the checkout those of now; with the tag the study is as it was."""
    if shutil.which("git") is None:
        pytest.skip("no git")
    checkout = tmp_path / "checkout"
    shutil.copytree(then / "xyz", checkout / "data")

    def git(*args: str) -> None:
        who = ("-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *who, *args], cwd=checkout, check=True, capture_output=True)

    git("init", "-q")
    git("add", "-A")
    git("commit", "-qm", "then")
    git("tag", "v1")
    row = row_of(checkout / "data", "gross_wage,XYZ,")
    changed(checkout / "data", row, row.replace(",4,", ",5,", 1))
    today = api.differences(then / "old.study", data=[checkout / "data"])
    assert [each.what for each in today.found] == [FIGURE]
    with pytest.raises(ImpactError, match=r"No checkout here has the version 'v2'.*Clone the repository"):
        api.differences(then / "old.study", data=[checkout / "data"], data_version="v2")
    with pytest.raises(ImpactError, match="is the name of no version"):
        api.differences(then / "old.study", data_version="--output=x")
    tagged = api.differences(then / "old.study", data=[checkout / "data"], data_version="v1")
    assert tagged.found == []
    made = api.again(then / "old.study", data=[checkout / "data"], data_version="v1")
    assert made.differing == {}
