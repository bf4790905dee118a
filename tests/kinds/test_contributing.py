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
def page(root: Path) -> str:
    return (root / "templates" / "guide" / "contributing" / "kinds.md").read_text(encoding="utf-8")


def test_what_the_page_quotes_stands_in_the_file(page: str) -> None:
    quoted = [body for language, body in FENCE.findall(page) if language != "sh"]
    assert len(quoted) > 3
    for body in quoted:
        name, text = body.split("\n", 1)
        file = DATA / "bakery" / name.removeprefix("# ")
        assert text in file.read_text(encoding="utf-8"), name


def test_what_the_page_tells_to_run_runs(
    page: str, impact: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    for name in ("bakery", "xyz"):
        (tmp_path / name).symlink_to(DATA / name)
    commands = [
        shlex.split(line) for language, body in FENCE.findall(page) for line in body.splitlines() if language == "sh"
    ]
    assert [words[1] for words in commands] == ["check", "run", "show", "explain", "compare", "brief", "brief"]
    for program, *arguments in commands:
        code, out, err = impact(*arguments)
        assert (program, code) == ("impact", 0), err
        assert out


def test_the_files_that_a_newcomer_opens_are_there(root: Path) -> None:
    text = (root / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("## Where to change what\n")[2]
    lines = [line for line in text.partition("\n## ")[0].splitlines() if line.startswith("|") and "`" in line]
    assert len(lines) >= 6
    for line in lines:
        files = NAMED.findall(line)
        assert 1 <= len(files) <= 3, line
        assert all((root / file).is_file() for file in files), line
