"""The first page of the guide, done as a new user would in an empty folder: from facts to a brief that verifies."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pypdf
from fixture_types import Impact
from written_files import folder_with

PAGE = "templates/guide/first-brief.md"
BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)
FILE = re.compile(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", re.DOTALL)
SHEET = re.compile(r"[Oo]n the sheet (\w+(?: year)?)[.:]")
FIRST = 3  # row of the first question
NUMBER = re.compile(r"\d+(\.\d+)?")


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


COMMANDS = ["new", "new", "check", "preview", "brief", "verify"]


def test_from_a_page_of_facts_to_a_brief(impact: Impact, root: Path, tmp_path: Path) -> None:
    """All but the preview, which needs a process of its own: `tests/preview` has it."""
    page = (root / PAGE).read_text(encoding="utf-8")
    first, *others = steps_of(page)
    assert [step.arguments[0] for step in (first, *others)] == COMMANDS, "run what the page adds, here and below"
    assert done(impact, first)
    book = openpyxl.load_workbook(tmp_path / "northfield.xlsx")
    fill(book, page)
    book.save(tmp_path / "northfield.xlsx")
    folder_with(tmp_path, dict(FILE.findall(page)))
    for step in others:
        assert step.arguments[0] == "preview" or done(impact, step)
    assert "FILL:" not in (tmp_path / "northfield.yaml").read_text(encoding="utf-8")
    pages = pypdf.PdfReader(tmp_path / "northfield-brief.en.pdf").pages
    texts = [" ".join(each.extract_text().split()) for each in pages]
    assert any("The ministry asked for this note" in text for text in texts)
    assert all("Northfield Advisers · notes for decisions" in text for text in texts)


def done(impact: Impact, step: Step) -> bool:
    """Run a command of the page, and hold what it says against what the page shows."""
    told = impact(*step.arguments)
    assert told.code == 0, told.err
    for line in step.shown:
        assert line in told.out + told.err, (line, told.out, told.err)
    return True
