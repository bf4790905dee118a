"""The README names all commands, and its examples run."""

import re
from pathlib import Path

import pytest
from fixture_types import Run

PICTURE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<path>[^)]+)\)")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\((?P<path>[^)#:]+)\)")


@pytest.fixture
def readme(root: Path) -> str:
    return (root / "README.md").read_text(encoding="utf-8")


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


def test_the_guide_names_every_variable_of_the_environment(root: Path) -> None:
    """Each variable of our own that the package reads is on the page on the environment, and no other."""
    read = {
        name
        for file in (root / "impact").rglob("*.py")
        for name in re.findall(r'"(IMPACT_[A-Z_]+)"', file.read_text(encoding="utf-8"))
    }
    text = (root / "templates" / "guide" / "environment.md").read_text(encoding="utf-8")
    assert set(re.findall(r"`(IMPACT_[A-Z_]+)`", text)) == read
