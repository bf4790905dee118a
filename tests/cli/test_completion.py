"""What a shell is offered while a command is typed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cases import case_entries
from click.shell_completion import ShellComplete
from fixture_types import Impact

from impact.cli import program
from impact.cli.config import SHELLS, VARIABLE


def offered(*words: str) -> list[str]:
    *before, last = words
    return [each.value for each in ShellComplete(program, {}, "impact", VARIABLE).get_completions(before, last)]


@pytest.mark.parametrize(("words", "names"), case_entries("words_completed"))
def test_names_are_offered(words: tuple[str, ...], names: list[str]) -> None:
    assert offered(*words) == names


def test_cells_of_a_study_folder_are_offered(studied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(studied.parent)
    assert offered("show", "quick.study", "key_figures") == ["key_figures"]
    ends = [f"key_figures/jobs_net/{end}" for end in ("value", "low", "high")]
    assert offered("show", "quick.study", "key_figures/jobs_net/") == ends
    assert offered("explain", "key_figures/jobs_net/v") == ["key_figures/jobs_net/value"]
    assert offered("show", "quick.study", "tornado", "--metric", "jobs_net_h") == ["jobs_net_households"]
    assert "quick.study" in offered("brief", "quick")
    (studied / "key_figures.csv").write_bytes(b"\xff\xfe")
    assert offered("show", "quick.study", "key_figures/jobs_net/") == []


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_gets_its_lines(impact: Impact, shell: str) -> None:
    done = impact("config", "completion", shell)
    assert (done.code, done.err) == (0, "")
    assert VARIABLE in done.out
    assert impact("config", "completion", "tcsh").code == 2


def test_bash_offers_scenarios_where_files_may_stand(impact: Impact, tmp_path: Path) -> None:
    """The lines for bash forget all that came before a file, so files have to come first."""
    (tmp_path / "lines").write_text(impact("config", "completion", "bash").out)
    (tmp_path / "impact").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m impact "$@"\n')
    (tmp_path / "impact").chmod(0o755)
    asked = 'COMP_WORDS=(impact brief byd-j); COMP_CWORD=2; _impact_completion impact; echo "${COMPREPLY[@]}"'
    done = subprocess.run(
        ["bash", "--norc", "-c", f"PATH=.:$PATH; source lines; compopt() {{ :; }}; {asked}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert "byd-jizzakh byd-jizzakh-announced" in done.stdout
