"""What the environment says may not stop a command."""

from pathlib import Path

import pytest
from fixture_types import Impact, Run


@pytest.mark.sampled(1)
@pytest.mark.parametrize("backend", ["module://none", "TkAgg", ""])
def test_whatever_the_backend_a_chart_is_drawn(backend: str, studied: Path, run_impact: Run, tmp_path: Path) -> None:
    asked = ("export", "charts", str(studied), "jobs-by-year", "-o", "x", "--dpi", "40", "-q")
    done = run_impact(*asked, MPLBACKEND=backend)
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "x").glob("*.png"))


def test_what_a_name_holds_does_not_move_the_cursor(impact: Impact, studied: Path) -> None:
    for args in (
        ("show", studied.name, "\x1b[31mkpi"),
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
