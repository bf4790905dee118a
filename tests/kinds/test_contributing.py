"""The page on kinds of project is the bakery: what it quotes stands there, what it tells to run runs."""

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

DATA = Path(__file__).parents[1] / "data"
FENCE = re.compile(r"```(\w*)\n(.*?)```", re.DOTALL)
NAMED = re.compile(r"`((?:data|impact|templates|tests)/[^`]+\.\w+)`")


@pytest.fixture
def section(root: Path) -> Callable[[str], str]:
    """Return a function that gives a part of CONTRIBUTING.md by its heading."""
    text = (root / "CONTRIBUTING.md").read_text(encoding="utf-8")
    return lambda heading: text.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]


def test_what_the_page_quotes_stands_in_the_file(section: Callable[[str], str]) -> None:
    quoted = [body for language, body in FENCE.findall(section("Add a kind of project")) if language != "sh"]
    assert len(quoted) > 3
    for body in quoted:
        name, text = body.split("\n", 1)
        file = DATA / "bakery" / name.removeprefix("# ")
        assert text in file.read_text(encoding="utf-8"), name


def test_what_the_page_tells_to_run_runs(
    section: Callable[[str], str], impact: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    for name in ("bakery", "xyz"):
        (tmp_path / name).symlink_to(DATA / name)
    commands = [
        shlex.split(line)
        for language, body in FENCE.findall(section("Add a kind of project"))
        for line in body.splitlines()
        if language == "sh"
    ]
    assert [words[1] for words in commands] == ["check", "run", "show", "explain", "compare", "brief", "brief"]
    for program, *arguments in commands:
        code, out, err = impact(*arguments)
        assert (program, code) == ("impact", 0), err
        assert out


def test_the_files_that_a_newcomer_opens_are_there(section: Callable[[str], str], root: Path) -> None:
    lines = [line for line in section("Where to change what").splitlines() if line.startswith("|") and "`" in line]
    assert len(lines) >= 6
    for line in lines:
        files = NAMED.findall(line)
        assert 1 <= len(files) <= 3, line
        assert all((root / file).is_file() for file in files), line
