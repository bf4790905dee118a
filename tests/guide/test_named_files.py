"""CONTRIBUTING, the pages for contributors and on methods, and docstrings of folders name what exists."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

FOLDERS = ("impact", "tests", "data", "templates", ".ci")
FENCE = re.compile(r"```.*?```", re.DOTALL)
PLACEHOLDER = re.compile(r"\b(NAME|KIND|CODE|ISO3|K)\b")
PATH = re.compile(rf"(?:{'|'.join(map(re.escape, FOLDERS))})/[\w./-]+|[\w/-]+\.(?:py|yaml|toml|csv)|[\w/-]+/")
OUTSIDE = re.compile(r"\.venv/|\.pytest_cache/|node_modules/|reports/|@")  # made by tools, or printed
CLASS = re.compile(r"[A-Z][a-z]+\w*[A-Z]?\w*")


def pages(root: Path) -> Iterator[Path]:
    guide = root / "templates" / "guide"
    yield root / "CONTRIBUTING.md"
    yield from sorted((*guide.glob("decisions/*.md"), *guide.glob("contributing/*.md"), *guide.glob("method-*.md")))


def spans(page: Path) -> list[str]:
    return re.findall(r"`([^`]+)`", FENCE.sub("", page.read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def files(root: Path) -> list[Path]:
    found = [*root.glob("*"), *(path for folder in FOLDERS for path in (root / folder).rglob("*"))]
    return [path.relative_to(root) for path in found if path.is_file() and "__pycache__" not in path.parts]


def test_named_paths_exist(root: Path, files: list[Path]) -> None:
    places = {f"/{place}/" for file in files for place in (file, *file.parents)}
    endings = {place[at.start() :] for place in places for at in re.finditer("/", place)}
    missing = []
    for page in (*pages(root), *sorted((root / "impact").rglob("__init__.py"))):
        words = (word.rstrip(":,") for span in spans(page) for word in span.split() if not OUTSIDE.match(word))
        for word in filter(PATH.fullmatch, words):
            name = PLACEHOLDER.search(word)  # a path with a placeholder is known as far as its last folder before it
            known = word[: name.start()].rpartition("/")[0] if name else word.strip("/")
            if known and f"/{known}/" not in endings:
                missing.append(f"{page.relative_to(root)}: {word}")
    assert not missing, "\n".join(missing)


def test_named_classes_exist(root: Path, files: list[Path]) -> None:
    sources = [root / file for file in files if file.suffix == ".py" and file.parts[0] in ("impact", "tests")]
    known = set(re.findall(r"^ *(?:class )?([A-Z]\w+)(?:\[|\(|:| =)", "\n".join(map(Path.read_text, sources)), re.M))
    named = {(page.name, span) for page in pages(root) for span in spans(page) if CLASS.fullmatch(span)}
    assert len(named) > 10
    assert {(page, span) for page, span in named if span not in known} == set()
