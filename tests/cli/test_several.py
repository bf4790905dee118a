"""Several scenarios as arguments: each is made, one that fails stops no other, and the files have their usual names."""

import csv
import io
from pathlib import Path

import pytest
from fixture_types import Impact

from impact.study.store import load


@pytest.fixture
def cases(root: Path, tmp_path: Path) -> Path:
    text = (root / "tests" / "data" / "short" / "made-up-schools.yaml").read_text(encoding="utf-8")
    place = tmp_path / "cases"
    (tmp_path / "out").mkdir()
    place.mkdir()
    (place / "first.yaml").write_text(text, encoding="utf-8")
    (place / "second.yaml").write_text("inherits: first.yaml\nseed: 7\n", encoding="utf-8")
    (place / "broken.yaml").write_text("inherits: nobody\n", encoding="utf-8")
    return place


def test_studies_and_briefs_of_several(impact: Impact, cases: Path, tmp_path: Path) -> None:
    done = impact("run", "cases", "-o", "out", "--draws", "20", "-q")
    assert (done.code, done.out) == (1, "out/first.study\nout/second.study\n")
    assert done.err.splitlines()[-1] == "1 of 3 could not be done: cases/broken.yaml."
    studies = {name: load(tmp_path / "out" / f"{name}.study") for name in ("first", "second")}
    assert studies["second"].row("run", "run")["seed"] == 7

    done = impact("brief", "out", "-d", "summary", "-f", "txt", "-o", "out", "-q")
    assert (done.code, done.out) == (0, "out/first.summary.en.txt\nout/second.summary.en.txt\n")
    alone = impact("brief", "out/second.study", "-d", "summary", "-o", "alone.txt", "-q")
    assert alone.code == 0
    together = (tmp_path / "out" / "second.summary.en.txt").read_bytes()
    assert (tmp_path / "alone.txt").read_bytes() == together

    done = impact("show", "out/first.study", "out/second.study", "kpi", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.out)))
    assert (done.code, {row["scenario"] for row in rows}) == (0, {"first", "second"})
    assert [row["value"] for row in rows if row["scenario"] == "first"] == [
        f"{row['value']:.12g}" if isinstance(row["value"], float) else str(row["value"] or "")
        for row in studies["first"]["kpi"].rows
    ]
    cell = impact("show", "out/first.study", "out/second.study", "run/run/seed")
    assert cell.out == f"first: {studies['first'].cell('run/run/seed')}\nsecond: 7\n"

    done = impact("export", "data", "out/", "--to", "iamc")
    assert done.out.splitlines().count("model,scenario,region,variable,unit,year,value") == 1
    assert {row["scenario"] for row in csv.DictReader(io.StringIO(done.out))} == {"first", "second"}


@pytest.mark.parametrize("command", ["run", "brief"])
def test_a_file_for_several_is_refused_before_the_work(impact: Impact, cases: Path, command: str) -> None:
    done = impact(command, "cases", "-o", "one.pdf")
    assert (done.code, done.out) == (1, "")
    assert "one.pdf: 3 " in done.err
    assert "Name a folder with -o." in done.err
    assert "Estimating" not in done.err


def test_two_scenarios_of_one_name_are_refused(impact: Impact, cases: Path, tmp_path: Path) -> None:
    (tmp_path / "first.yaml").write_bytes((cases / "first.yaml").read_bytes())
    done = impact("run", "first.yaml", "cases/first.yaml")
    assert done.code == 1
    assert "first: two of the scenarios have this name, and their study folders would be one." in done.err


def test_texts_of_several_stand_in_one_file(impact: Impact, cases: Path) -> None:
    (cases / "second.yaml").write_text("inherits: first.yaml\nseed: 7\nsubtitle: Another one\n", encoding="utf-8")
    one = impact("translate", "cases/first.yaml", "-l", "ru")
    done = impact("translate", "cases/first.yaml", "cases/second.yaml", "-l", "ru")
    assert (one.code, done.code) == (0, 0)
    assert done.out.startswith(f"{one.out}\nsecond:\n")
    assert "  # Another one\n  subtitle:\n" in done.out.removeprefix(one.out)
    apart = impact("translate", "cases/first.yaml", "byd-jizzakh", "-l", "ru")
    assert (apart.code, "they lie in different folders" in apart.err) == (1, True)


def test_what_several_lack_stands_in_one_file_once(impact: Impact, root: Path, cases: Path) -> None:
    one = impact("data", "missing", "cases/first.yaml")
    done = impact("data", "missing", "cases/first.yaml", "cases/second.yaml")
    assert (done.code, done.out) == (0, one.out)


def test_charts_of_several(impact: Impact, cases: Path, tmp_path: Path) -> None:
    """Each has its pictures and a list of its own; what is no scenario is the name of a chart."""
    assert impact("run", "cases/first.yaml", "cases/second.yaml", "-o", "out", "--draws", "20", "-q").code == 0
    done = impact("export", "charts", "out/", "jobs-by-year", "-o", "charts", "--dpi", "40", "-q")
    files = [f"charts/{name}{end}" for name in ("first", "second") for end in (".jobs-by-year.en.png", ".charts.csv")]
    assert (done.code, done.out.split(), done.err) == (0, files, "")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "charts" / "second.charts.csv").read_text(encoding="utf-8"))))
    assert [row["file"] for row in rows] == ["second.jobs-by-year.en.png"]

    done = impact("export", "charts", "out/first.study", "jobs-by-yearr", "cases/broken.yaml", "-o", "none", "-q")
    assert (done.code, done.out) == (1, "")
    assert "no chart is called 'jobs-by-yearr'. Did you mean 'jobs-by-year'?" in done.err
    assert "2 of 2 could not be done: out/first.study, cases/broken.yaml." in done.err
