"""The repository itself: what may stand at its top, and what may stand in no file."""

import re
from pathlib import Path

import pytest

TOP = {
    *("pyproject.toml", "README.md", "SECURITY.md", "impact", "templates", "data", "tests", "reports"),
    *("CHANGELOG.md", "CITATION.cff", "CONTRIBUTING.md", "LICENSE", "LICENSES", "constraints.txt", ".ci", ".gitignore"),
}
MOST_BYTES = 2_000_000  # an annex with its evidence is the largest: a PDF has no object streams

# Written with a class of one letter in the middle, so that this file does not contain what it looks for.
FORBIDDEN = {
    "a package registry's host": re.compile(
        r"p[y]pi\.org|pythonh[o]sted|registry\.n[p]mjs|(?:deb|security|snapshot)\.d[e]bian|crates\.[i]o|proxy\.g[o]lang"
    ),
    "a path of one machine": re.compile(r"(?<![\w.}])/(?:w[o]rk|r[o]ot|h[o]me|U[s]ers)/|(?<![\w.}])/t[m]p/[A-Za-z]"),
}


def text_of(file: Path) -> str | None:
    try:
        return file.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return None


def test_the_top_level_is_short(repository_files: list[str]) -> None:
    assert {path.partition("/")[0] for path in repository_files} <= TOP


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_names(what: str, repository_files: list[str], root: Path) -> None:
    found = [
        f"{path}, line {number}: {hit.group()}"
        for path in repository_files
        for number, line in enumerate((text_of(root / path) or "").splitlines(), start=1)
        if (hit := FORBIDDEN[what].search(line))
    ]
    assert not found, f"{what}:\n" + "\n".join(found)


def test_no_file_is_large(repository_files: list[str], root: Path) -> None:
    """Only font files may be: everything else should be readable in a review."""
    sizes = {path: (root / path).stat().st_size for path in repository_files if not path.startswith("templates/fonts/")}
    assert {path: size for path, size in sizes.items() if size > MOST_BYTES} == {}
