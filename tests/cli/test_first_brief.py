"""The first page of the guide, done as a new user would in an empty folder: from facts to a brief that verifies."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.request import urlopen

import pytest

openpyxl = pytest.importorskip("openpyxl")
pytest.importorskip("xlsxwriter")
pytest.importorskip("defusedxml")

PAGE = "templates/guide/first-brief.md"
BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)
FILE = re.compile(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", re.DOTALL)
SHEET = re.compile(r"[Oo]n the sheet (\w+(?: year)?)[.:]")
FIRST = 3  # row of the first question
NUMBER = re.compile(r"\d+(\.\d+)?")


class Step(NamedTuple):
    """A command of the page, and the lines that it shows behind it."""

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
    """Yield the sheets that the page fills in, with their rows."""
    for part in re.split(r"(?=[Oo]n the sheet )", page)[1:]:
        found = SHEET.match(part)
        assert found
        lines = [line for line in part.split("\n") if line.startswith("|")]
        head, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
        yield found[1], [dict(zip(head, row, strict=True)) for row in rows]


def fill(book: Any, page: str) -> None:
    """Type what the page says into the cells that it names, as a spreadsheet program would: numbers as numbers."""
    for title, rows in tables_of(page):
        sheet = book[title]
        heads = {str(sheet.cell(2, column).value): column for column in range(1, sheet.max_column + 1)}
        for place, row in enumerate(rows, start=FIRST):
            asked = row.pop("What is asked", None)
            at = place if asked is None else asked_at(sheet, heads["What is asked"], asked)
            for head, text in row.items():
                if text:
                    sheet.cell(at, heads[head]).value = float(text) if NUMBER.fullmatch(text) else text


def asked_at(sheet: Any, column: int, asked: str) -> int:
    return next(row for row in range(FIRST, sheet.max_row + 1) if sheet.cell(row, column).value == asked)


COMMANDS = ["new", "new", "check", "preview", "brief", "verify"]


def write_files(page: str, folder: Path) -> None:
    for name, content in FILE.findall(page):
        (folder / name).write_text(content, encoding="utf-8")


def test_from_a_page_of_facts_to_a_brief(impact: Callable[..., Any], root: Path, tmp_path: Path) -> None:
    """All but the preview, which needs a process of its own: `test_a_consultant_with_nothing_but_the_wheel`."""
    page = (root / PAGE).read_text(encoding="utf-8")
    first, *others = steps_of(page)
    assert [step.arguments[0] for step in (first, *others)] == COMMANDS, "run what the page adds, here and below"
    assert done(impact, first)
    filled_in(tmp_path, page)
    write_files(page, tmp_path)
    for step in others:
        assert step.arguments[0] == "preview" or done(impact, step)
    assert_brief(tmp_path)


def filled_in(folder: Path, page: str) -> None:
    book = openpyxl.load_workbook(folder / "northfield.xlsx")
    fill(book, page)
    book.save(folder / "northfield.xlsx")


def assert_brief(folder: Path) -> None:
    """The scenario has nothing left to fill, and the brief has the text and the face of its house."""
    assert "FILL:" not in (folder / "northfield.yaml").read_text(encoding="utf-8")
    pypdf = pytest.importorskip("pypdf")
    pages = pypdf.PdfReader(folder / "northfield-brief.en.pdf").pages
    texts = [" ".join(each.extract_text().split()) for each in pages]
    assert any("The ministry asked for this note" in text for text in texts)
    assert all("Northfield Advisers · notes for decisions" in text for text in texts)


@pytest.mark.slow(reason="builds and unpacks the wheel; the transcript itself is run in-process by the test above")
def test_a_consultant_with_nothing_but_the_wheel(root: Path, tmp_path: Path) -> None:
    """The page as it stands, each command a process of its own in an empty folder, the preview looked at meanwhile."""
    page = (root / PAGE).read_text(encoding="utf-8")
    installed, folder = tmp_path / "installed", tmp_path / "empty"
    folder.mkdir()
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=root, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(installed)
    alone = os.environ | {"PYTHONPATH": str(installed), "IMPACT_PROFILE": "none"}

    def run(*arguments: str) -> Any:
        command = [sys.executable, "-m", "impact", *arguments]
        ended = subprocess.run(command, cwd=folder, env=alone, capture_output=True, text=True, timeout=300)
        return Told(ended.returncode, ended.stdout, ended.stderr)

    where = "import impact; print(impact.__file__)"
    told = subprocess.run([sys.executable, "-c", where], cwd=folder, env=alone, capture_output=True, text=True)
    assert Path(told.stdout.strip()).is_relative_to(installed)
    assert list(folder.iterdir()) == []
    for place, step in enumerate(steps_of(page)):
        if step.arguments[0] == "preview":
            looked_at(step, folder, alone)
        else:
            assert done(run, step)
        if place == 0:
            filled_in(folder, page)
            write_files(page, folder)
    assert_brief(folder)


class Told(NamedTuple):
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str


def looked_at(step: Step, folder: Path, alone: dict[str, str]) -> None:
    """Start the preview, look at page 1, change the scenario, and look again."""
    pytest.importorskip("uvicorn")
    command = [sys.executable, "-m", "impact", *step.arguments]
    with subprocess.Popen(command, cwd=folder, env=alone, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            address = process.stdout.readline().strip()
            assert re.fullmatch(step.shown[0].replace("...", r"\S+"), address)
            before = pages_at(address)
            file = folder / "northfield.yaml"
            text = file.read_text(encoding="utf-8")
            file.write_text(text.replace("central: 25, ", "central: 31, "), encoding="utf-8")
            until = time.monotonic() + 60
            while (after := pages_at(address))["made"]["id"] == before["made"]["id"]:
                assert time.monotonic() < until, "the pages do not follow"
                time.sleep(0.2)
            file.write_text(text, encoding="utf-8")
            assert "31" in after["made"]["pages"][0]["words"]
            with urlopen(f"{address}page/{after['made']['id']}/1.png") as picture:
                assert picture.read(8) == b"\x89PNG\r\n\x1a\n"
        finally:
            process.terminate()


def pages_at(address: str) -> Any:
    with urlopen(f"{address}pages") as answer:
        said = json.load(answer)
    assert said["problems"] == []
    return said


def done(impact: Callable[..., Any], step: Step) -> bool:
    """Run a command of the page, and hold what it says against what the page shows."""
    told = impact(*step.arguments)
    assert told.code == 0, told.err
    for line in step.shown:
        assert line in told.out + told.err, (line, told.out, told.err)
    return True
