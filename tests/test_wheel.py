"""A wheel holds what git holds: nothing more, nothing less; installed, it takes a newcomer to a first brief.

Its environment is bare: it has the libraries, and nothing of the package but the wheel.
"""

import os
import re
import shlex
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pypdf
import pytest
from written_files import folder_with

PAGE = "templates/guide/first-brief.md"
BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)
FILE = re.compile(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", re.DOTALL)
SHEET = re.compile(r"[Oo]n the sheet (\w+(?: year)?)[.:]")
FIRST = 3  # row of the first question
NUMBER = re.compile(r"\d+(\.\d+)?")
COMMANDS = ["new", "new", "check", "preview", "brief", "verify"]

RENAMED = {
    "impact/": "impact/", "data/": "impact/_data/", "templates/": "impact/_templates/",
    "tests/data/bakery/": "impact/_example/bakery/", "tests/data/xyz/": "impact/_example/xyz/",
}  # fmt: skip
OF_THE_BAKERY = (
    "--kind-dir=example/bakery/kinds", "--data-dir=example/bakery/data", "--data-dir=example/xyz",
    "--template-dir=example/bakery/templates",
)  # fmt: skip


@pytest.fixture(scope="module")
def built(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    (built,) = folder.glob("impact_brief-*.whl")
    return built


@pytest.fixture(scope="module")
def wheel(built: Path) -> set[str]:
    return set(zipfile.ZipFile(built).namelist())


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the command of the wheel, installed where nothing else of the package is."""
    bare = tmp_path_factory.mktemp("bare")
    venv.create(bare, symlinks=True)
    scheme = {"base": str(bare), "platbase": str(bare)}
    command = [sys.executable, "-m", "pip", f"--python={bare}", "install", "-q", "--no-index", "--no-deps", str(built)]
    subprocess.run(command, check=True, capture_output=True)
    packages = Path(sysconfig.get_path("purelib", "venv", scheme))
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return Path(sysconfig.get_path("scripts", "venv", scheme)) / "impact"


@pytest.fixture
def impact(installed: Path, tmp_path: Path) -> Callable[..., str]:
    """Return how the installed command is run in an empty folder: what it says, on both streams."""
    alone = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}

    def run(*arguments: str) -> str:
        command = [str(installed), *arguments]
        done = subprocess.run(command, cwd=tmp_path, env=alone, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    return run


class Step(NamedTuple):
    arguments: list[str]
    shown: list[str]


def steps_of(page: str) -> list[Step]:
    steps = []
    for block in BLOCK.findall(page):
        for part in re.split(r"^\$ impact ", block, flags=re.MULTILINE)[1:]:
            command, *shown = part.rstrip().split("\n")
            steps.append(Step(shlex.split(command), shown))
    return steps


def tables_of(page: str) -> Iterator[tuple[str, list[dict[str, str]]]]:
    for part in re.split(r"(?=[Oo]n the sheet )", page)[1:]:
        found = SHEET.match(part)
        assert found
        lines = [line for line in part.split("\n") if line.startswith("|")]
        head, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
        yield found[1], [dict(zip(head, row, strict=True)) for row in rows]


def fill(book: Any, page: str) -> None:
    for title, rows in tables_of(page):
        sheet = book[title]
        heads = {str(sheet.cell(2, column).value): column for column in range(1, sheet.max_column + 1)}
        for place, row in enumerate(rows, start=FIRST):
            asked, column = row.pop("What is asked", None), heads.get("What is asked", 0)
            known = (at for at in range(FIRST, sheet.max_row + 1) if sheet.cell(at, column).value == asked)
            at = place if asked is None else next(known)
            for head, text in row.items():
                if text:
                    sheet.cell(at, heads[head]).value = float(text) if NUMBER.fullmatch(text) else text


def split(wheel: set[str]) -> tuple[set[str], set[str]]:
    metadata = {name for name in wheel if name.partition("/")[0].endswith(".dist-info")}
    return wheel - metadata, metadata


def test_the_wheel_holds_what_git_holds(wheel: set[str], repository_files: list[str]) -> None:
    expected = {
        path.replace(top, packed, 1) for path in repository_files for top, packed in RENAMED.items()
        if path.startswith(top)
    }  # fmt: skip
    packed, _ = split(wheel)
    assert sorted(expected - packed) == [], "in git, not in the wheel (a pattern of .gitignore?)"
    assert sorted(packed - expected) == [], "in the wheel, not in git"


def test_the_wheel_holds_the_licences(wheel: set[str], repository_files: list[str]) -> None:
    _, metadata = split(wheel)
    licences = {name.partition("/licenses/")[2] for name in metadata} - {""}
    fonts = {path for path in repository_files if path.startswith("templates/fonts/")}
    assert {"LICENSE", "LICENSES/CC-BY-4.0.txt"} <= licences
    assert not fonts or licences & fonts, "no licence of the fonts: see license-files in pyproject.toml"


def test_the_wheel_installs_the_command_and_says_that_it_is_typed(wheel: set[str]) -> None:
    packed, metadata = split(wheel)
    assert "impact/py.typed" in packed
    assert any(name.endswith("/entry_points.txt") for name in metadata)


def test_the_installed_package_is_the_wheels(installed: Path) -> None:
    command = [str(installed.with_name("python")), "-I", "-c", "import impact; print(impact.__file__)"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert Path(done.stdout.strip()).is_relative_to(installed.parent.parent)


def test_a_newcomer_reads_the_guide_and_runs_the_example(impact: Callable[..., str]) -> None:
    assert "impact new example" in impact("guide", "own-kind")
    assert impact("new", "example").startswith("example\n")
    assert "xyz-bakery: no errors" in impact("check", "xyz-bakery", *OF_THE_BAKERY)
    assert impact("new", "kind", "fish_farm").startswith("fish_farm\n")


def test_from_a_page_of_facts_to_a_brief(impact: Callable[..., str], root: Path, tmp_path: Path) -> None:
    """All but the preview, which needs a process of its own: `tests/preview` has it."""
    page = (root / PAGE).read_text(encoding="utf-8")
    first, *others = steps_of(page)
    assert [step.arguments[0] for step in (first, *others)] == COMMANDS, "run what the page adds, here and below"
    run(impact, first)
    book = openpyxl.load_workbook(tmp_path / "northfield.xlsx")
    fill(book, page)
    book.save(tmp_path / "northfield.xlsx")
    folder_with(tmp_path, dict(FILE.findall(page)))
    for step in others:
        if step.arguments[0] != "preview":
            run(impact, step)
    assert "FILL:" not in (tmp_path / "northfield.yaml").read_text(encoding="utf-8")
    pages = pypdf.PdfReader(tmp_path / "northfield-brief.en.pdf").pages
    texts = [" ".join(each.extract_text().split()) for each in pages]
    assert any("The ministry asked for this note" in text for text in texts)
    assert all("Northfield Advisers · notes for decisions" in text for text in texts)


def run(impact: Callable[..., str], step: Step) -> None:
    """Run a command of the page, and hold what it says against what the page shows."""
    said = impact(*step.arguments)
    for line in step.shown:
        assert line in said, (line, said)
