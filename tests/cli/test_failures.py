"""Every failure is one clear message and exit code 1 or 2, never a traceback, never a lost file."""

import os
import re
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from cases import case_rows
from fixture_types import Impact, Run
from written_files import folder_with

from impact.cli._endings import ended

OLD = b"an older brief"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    file = tmp_path / "old.pdf"
    file.write_bytes(OLD)
    return file


def refused(done: Any, *says: str) -> None:
    assert done.code == 1
    assert done.out == ""
    assert "Traceback" not in done.err
    for words in says:
        assert words in done.err


def printed(impact: Impact, *more: str) -> Any:
    return impact("brief", "quick.study", "-d", "summary", "-o", "old.pdf", "--template-dir", "own", "-q", *more)


def whole(old: Path) -> None:
    """Check that the existing PDF is as it was and that nothing half-written lies beside it."""
    assert old.read_bytes() == OLD
    assert not [entry.name for entry in old.parent.iterdir() if entry.name.startswith(".") or ".part" in entry.name]


@pytest.mark.parametrize(
    ("args", "says"),
    [
        ((), "Usage"), (("breif",), "Did you mean 'brief'"), (("brief",), "Missing argument"),
        (("run", "byd-jizzakh", "--drawz", "5"), "--draws"), (("run", "byd-jizzakh", "--draws", "many"), "--draws"),
        (("list", "wheels"), "scenarios"), (("brief", "byd-jizzakh", "--data-dir", "nowhere"), "nowhere"),
    ],
)  # fmt: skip
def test_wrong_usage_ends_with_2(impact: Impact, args: tuple[str, ...], says: str) -> None:
    done = impact(*args)
    assert done.code == 2
    assert says in done.err + done.out


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("--language", "xx"), "No language is called 'xx'"),
        (("--document", "breif"), "No document is called 'breif'"),
        (("--theme", "defualt"), "Did you mean 'default'"),
        (("--paper", "leter"), "letter"),
    ],
)
def test_an_unknown_part(impact: Impact, quick: Path, old: Path, args: tuple[str, str], says: str) -> None:
    refused(impact("brief", "quick.yaml", "-o", "old.pdf", *args), says)
    assert quick.exists()
    whole(old)


@pytest.mark.parametrize(
    "what", ["key_figure", "key_figures/jobs/value", "key_figures/jobs_net/vaule", "key_figures/jobs_net"]
)
def test_a_table_or_cell_that_is_not_there(impact: Impact, studied: Path, what: str) -> None:
    refused(impact("show", str(studied), what))


@pytest.mark.parametrize("command", ["brief", "check"])
def test_a_bad_scenario_is_told_with_lines_all_at_once(impact: Impact, quick: Path, old: Path, command: str) -> None:
    text = quick.read_text(encoding="utf-8")
    bad = text.replace("place: Jizzakh", "plaice: Jizzakh").replace("as_of: 2026-11-24", "as_of: soon")
    quick.write_text(bad, encoding="utf-8")
    output = ("-o", "old.pdf") if command == "brief" else ()
    done = impact(command, "quick.yaml", *output)
    refused(done, "quick.yaml, line ", "Did you mean 'place'", "'soon' is no date")
    assert len([line for line in done.err.splitlines() if line.startswith("quick.yaml")]) == 3
    whole(old)
    assert not (quick.parent / "quick.study").exists()


def test_a_file_in_place_of_a_folder(impact: Impact, quick: Path, old: Path) -> None:
    refused(impact("brief", "quick.yaml", "-o", "old.pdf/x.pdf"), "there is no folder old.pdf")
    refused(impact("run", "quick.yaml", "-o", "old.pdf", "-q"), "something else is there")
    assert quick.exists()
    whole(old)


def test_a_place_that_takes_no_files(impact: Impact, studied: Path, quick: Path) -> None:
    """No file can be made in /proc, whoever asks: neither a temporary one nor the brief."""
    refused(
        impact("brief", str(studied), "--document", "summary", "-o", "/proc/brief.pdf", "-q"),
        "/proc/brief.pdf",
        "name another place",
    )
    refused(impact("run", "quick.yaml", "-o", "/proc/x.study", "-q"), "/proc/x.study")
    assert quick.exists()


def test_a_folder_that_may_not_be_written_to_is_told_before_the_work(
    impact: Impact, quick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    done = impact("brief", "quick.yaml", "-o", "x.pdf")
    refused(done, "may not be written to", "Name another place")
    assert "Estimating" not in done.err


@pytest.mark.parametrize(("name", "content", "says"), case_rows("files_of_users"))
def test_a_broken_theme_font_or_message_of_the_user_is_told(
    impact: Impact, studied: Path, old: Path, name: str, content: str, says: str
) -> None:
    folder_with(studied.parent / "own", {name: content, "fonts/Mine.ttf": "OTTO and so on"})
    done = printed(impact, *(("--theme", "mine") if name.startswith("themes") else ()))
    refused(done, says)
    assert len(done.err.splitlines()) == 1
    whole(old)


@pytest.mark.parametrize("content", ["pages:\n  - [answer\n", "- answer\n", "pages: 7\n", "", "pages:\n  - [answr]\n"])
def test_a_broken_brief_template_is_no_traceback(impact: Impact, studied: Path, old: Path, content: str) -> None:
    place = studied.parent / "own" / "briefs"
    place.mkdir(parents=True)
    (place / "mine.yaml").write_text(content, encoding="utf-8")
    refused(printed(impact, "-d", "mine"))
    whole(old)


@pytest.mark.usefixtures("studied")
def test_a_study_folder_is_not_said_to_be_absent(impact: Impact) -> None:
    done = impact("check", "quick.study")
    refused(done, "quick.study")
    assert "no file of that name" not in done.err


LACKS = {  # as after an upgrade
    "matplotlib": "import matplotlib._path\nmatplotlib._path.not_there",
    "reportlab": "from reportlab.pdfbase.pdfdoc import PDFStream\nPDFStream.not_there",
    "pypdf": "from pypdf import not_there",
}


@pytest.mark.parametrize("library", LACKS)
def test_a_library_without_a_part_that_we_use_is_named_with_its_version(
    library: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises((AttributeError, ImportError)) as raised:
        exec(LACKS[library])
    assert ended(raised.value) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"{library} {version(library)} lacks a part that impact needs: ")
    assert "not_there" in said
    assert re.search(rf"Versions that work: [<>=].*pip install '{library}[<>=]", said)
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize("fault", ["from impact.core import errors\nerrors.not_there", "''.not_there"])
def test_a_fault_of_ours_is_not_laid_on_a_library(fault: str) -> None:
    with pytest.raises(AttributeError) as raised:
        exec(fault)
    with pytest.raises(AttributeError):
        ended(raised.value)


@pytest.mark.sampled(1)
@pytest.mark.parametrize("backend", ["module://none", "TkAgg", ""])
def test_whatever_the_backend_a_chart_is_drawn(backend: str, studied: Path, run_impact: Run, tmp_path: Path) -> None:
    asked = ("export", "charts", str(studied), "jobs-by-year", "-o", "x", "--dpi", "40", "-q")
    done = run_impact(*asked, MPLBACKEND=backend)
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "x").glob("*.png"))


def test_what_a_name_holds_does_not_move_the_cursor(impact: Impact, studied: Path) -> None:
    for args in (
        ("show", studied.name, "\x1b[31mkey_figures"),
        ("check", "\x1b]0;x\x07.yaml"),
        ("factors", "--data-dir", "\x1b[2J"),
    ):
        done = impact(*args)
        assert done.code != 0
        assert "\x1b" not in done.err
        assert "\x07" not in done.err


@pytest.mark.parametrize(
    ("variable", "value", "says"),
    [
        ("IMPACT_KINDS", "/nowhere/kinds", "IMPACT_KINDS names the folder '/nowhere/kinds', which is not there"),
        ("IMPACT_LANGUAGE", "xx", "IMPACT_LANGUAGE: no language is called 'xx'"),
        ("SOURCE_DATE_EPOCH", "yesterday", "SOURCE_DATE_EPOCH is 'yesterday'"),
    ],
)
def test_nonsense_is_answered_in_a_sentence(
    variable: str, value: str, says: str, studied: Path, run_impact: Run
) -> None:
    done = run_impact("brief", str(studied), "--document", "summary", "-o", "x.pdf", **{variable: value})
    assert done.returncode == 1, done.stdout + done.stderr
    assert says in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    "variables",
    [
        {"IMPACT_PROFILE": ""}, {"LANG": "xx_YY", "LC_ALL": ":", "LANGUAGE": "::"},
        {"OMP_NUM_THREADS": "abc", "OPENBLAS_NUM_THREADS": "-4", "OPENBLAS_CORETYPE": "nonsense"},
        {"COLUMNS": "abc", "TERM": "nonsense"}, {"TMPDIR": "/nowhere"}, {"MPLCONFIGDIR": "/dev/null"},
        {"PYTHONOPTIMIZE": "2", "PYTHONWARNINGS": "error"},
    ],
)  # fmt: skip
def test_other_nonsense_stops_nothing(variables: dict[str, str], studied: Path, run_impact: Run) -> None:
    done = run_impact("brief", str(studied), "--document", "summary", "-o", "x.pdf", **variables)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
