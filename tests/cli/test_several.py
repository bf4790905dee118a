"""Files that commands write: of several scenarios, one of which may fail, and of one, all or none."""

from pathlib import Path

import pikepdf
import pytest
from fixture_types import Impact
from written_files import folder_with, rows_of

from impact.study.store import load


@pytest.fixture
def cases(root: Path, tmp_path: Path) -> Path:
    text = (root / "tests" / "data" / "short" / "made-up-schools.yaml").read_text(encoding="utf-8")
    (tmp_path / "out").mkdir()
    more = {"second.yaml": "inherits: first.yaml\nseed: 7\n", "broken.yaml": "inherits: nobody\n"}
    return folder_with(tmp_path / "cases", {"first.yaml": text, **more})


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
    done = impact("show", "out/first.study", "out/second.study", "key_figures", "--format", "csv")
    rows = rows_of(done.out)
    assert (done.code, {row["scenario"] for row in rows}) == (0, {"first", "second"})
    assert [row["value"] for row in rows if row["scenario"] == "first"] == [
        f"{row['value']:.12g}" if isinstance(row["value"], float) else str(row["value"] or "")
        for row in studies["first"]["key_figures"].rows
    ]
    cell = impact("show", "out/first.study", "out/second.study", "run/run/seed")
    assert cell.out == f"first: {studies['first'].cell('run/run/seed')}\nsecond: 7\n"
    done = impact("export", "data", "out/", "--to", "iamc")
    assert done.out.splitlines().count("model,scenario,region,variable,unit,year,value") == 1
    assert {row["scenario"] for row in rows_of(done.out)} == {"first", "second"}


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
    assert impact("run", "cases/first.yaml", "cases/second.yaml", "-o", "out", "--draws", "20", "-q").code == 0
    done = impact("export", "charts", "out/", "jobs-by-year", "-o", "charts", "--dpi", "40", "-q")
    files = [f"charts/{name}{end}" for name in ("first", "second") for end in (".jobs-by-year.en.png", ".charts.csv")]
    assert (done.code, done.out.split(), done.err) == (0, files, "")
    rows = rows_of((tmp_path / "charts" / "second.charts.csv").read_text(encoding="utf-8"))
    assert [row["file"] for row in rows] == ["second.jobs-by-year.en.png"]
    done = impact("export", "charts", "out/first.study", "jobs-by-yearr", "cases/broken.yaml", "-o", "none", "-q")
    assert (done.code, done.out) == (1, "")
    assert "no chart is called 'jobs-by-yearr'. Did you mean 'jobs-by-year'?" in done.err
    assert "2 of 2 could not be done: out/first.study, cases/broken.yaml." in done.err


def _size(file: Path) -> tuple[float, float]:
    with pikepdf.open(file) as pdf:
        left, bottom, right, top = (float(number) for number in pdf.pages[0].MediaBox)
    return right - left, top - bottom


def test_letter_paper_has_the_size_of_letter_paper(impact: Impact, studied: Path) -> None:
    assert impact("brief", "quick.study", "--document", "summary", "--paper", "letter", "-q").code == 0
    assert _size(studied.with_name("quick.summary.en.pdf")) == pytest.approx((612, 792), abs=0.5)


@pytest.mark.parametrize("output", ["out", "out/"])
def test_a_name_without_an_ending_is_a_folder(impact: Impact, studied: Path, output: str) -> None:
    done = impact("brief", "quick.study", "-d", "summary", "-f", "txt", "-o", output, "-q")
    assert (done.code, done.out) == (0, f"{Path('out') / 'quick.summary.en.txt'}\n")
    assert [file.name for file in studied.with_name("out").iterdir()] == ["quick.summary.en.txt"]


def test_a_folder_that_was_made_goes_with_the_work_that_fails(impact: Impact, studied: Path) -> None:
    done = impact("brief", "quick.study", "-d", "summary", "-l", "xx", "-o", "out", "-q")
    assert done.code == 1
    assert not studied.with_name("out").exists()


def test_a_file_is_no_folder(impact: Impact, studied: Path) -> None:
    studied.with_name("out").write_text("mine", encoding="utf-8")
    done = impact("brief", "quick.study", "-d", "summary", "-f", "txt", "-o", "out", "-q")
    assert done.code == 1
    assert "out: a file is there, and no folder" in done.err
    assert studied.with_name("out").read_text(encoding="utf-8") == "mine"


def test_several_editions_need_a_folder(impact: Impact, quick: Path) -> None:
    done = impact("brief", "quick.yaml", "--document", "all", "-o", "one.pdf", "-q")
    assert done.code == 1
    assert "Name a folder with -o" in done.err
    assert not (quick.parent / "one.pdf").exists()
