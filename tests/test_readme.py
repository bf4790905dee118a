"""The README shows what the commands say today and its examples run.

After a change of help texts: `pytest tests/test_readme.py --update-readme`.
"""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from fixture_types import Run
from fresh_help import forget_help

from impact.cli import program

HELP = re.compile(r"(?P<open><!-- help: (?P<command>impact[ \w-]*) -->\n).*?(?P<close><!-- end -->)", re.DOTALL)
PICTURE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<path>[^)]+)\)")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\((?P<path>[^)#:]+)\)")


@pytest.fixture
def readme(root: Path) -> str:
    return (root / "README.md").read_text(encoding="utf-8")


def test_help_texts_are_those_of_the_commands(
    readme: str, root: Path, run_impact: Run, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")

    def fresh(block: re.Match[str]) -> str:
        forget_help(program)
        done = CliRunner().invoke(
            program, [*block["command"].split()[1:], "--help"], prog_name="impact", terminal_width=78
        )
        assert done.exit_code == 0, done.output
        return f"{block['open']}```text\n{done.stdout.rstrip()}\n```\n{block['close']}"

    assert HELP.search(readme), "no block between <!-- help: impact --> and <!-- end -->"
    updated = HELP.sub(fresh, readme)
    if request.config.getoption("--update-readme"):
        (root / "README.md").write_text(updated, encoding="utf-8")
    else:
        assert readme == updated, "the README lags: run pytest tests/test_readme.py --update-readme"


def test_every_command_has_a_help_text_and_is_named(readme: str, run_impact: Run) -> None:
    listing = run_impact("--help").stdout.partition("Commands:\n")[2]
    commands = dict(re.findall(r"^  ([a-z][\w-]*)(?: +(\S.*))?$", listing, re.MULTILINE))
    assert commands
    assert [name for name, text in commands.items() if not text] == []
    assert [name for name in commands if f"`impact {name}" not in readme] == []


@pytest.mark.parametrize("marker", ["fresh: main job", "fresh: tests"])
def test_marked_commands_set_up_everything(marker: str, readme: str) -> None:
    """They start with nothing but Python, in an environment of their own, with the pinned versions."""
    (line,) = re.findall(rf"<!-- {re.escape(marker)} -->\s*```\w*\n([^\n]+)\n", readme)
    assert line.startswith("python3 -m venv .venv && ")
    assert "-c constraints.txt" in line


@pytest.mark.slow
def test_the_python_example_runs(readme: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    block = re.search(r"<!-- run: python -->\s*```python\n(?P<code>.*?)```", readme, re.DOTALL)
    assert block
    monkeypatch.chdir(tmp_path)
    exec(compile(block["code"], "README.md", "exec"), {"__name__": "readme"})
    assert list(tmp_path.glob("*.pdf"))


def test_pictures_and_links_lead_somewhere(readme: str, root: Path) -> None:
    pictures = PICTURE.findall(readme)
    assert pictures
    assert all(alt for alt, _ in pictures), "a picture without alternative text"
    paths = [path for _, path in pictures] + LINK.findall(readme)
    assert [path for path in paths if not (root / path).exists()] == []


def test_the_readme_names_every_variable_of_the_environment(root: Path) -> None:
    """Each variable of our own that the package reads stands under "Environment", and no other."""
    read = {
        name
        for file in (root / "impact").rglob("*.py")
        for name in re.findall(r'"(IMPACT_[A-Z_]+)"', file.read_text(encoding="utf-8"))
    }
    text = (root / "README.md").read_text(encoding="utf-8")
    section = text.split("### Environment\n")[1].split("\n### ")[0]
    assert set(re.findall(r"`(IMPACT_[A-Z_]+)`", section)) == read
