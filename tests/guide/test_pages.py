"""Every page of the guide does what it says: its files are written, its commands and its Python run, in their order.

How a page marks its blocks, in a comment on the line before:

    <!-- file: NAME -->        the block is that file, in the folder in which the commands of the page run
    <!-- fails -->             the commands of the block end with an error, and what they say is shown
    <!-- not run: REASON -->   the block is only read

A block of the kind `console` holds commands behind `$ ` and, under each, lines of what it prints, in their order;
`...` stands for what is left out, a line or part of one. `python` is run. `text` is read: equations, and what a window
shows. A page that says `<!-- study: CASE -->` finds the study of a shipped case in its folder, as `impact run CASE`
would write it.
"""

import io
import os
import re
import shlex
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from kinds_of_strangers import forget_strangers
from markdown_it import MarkdownIt

from impact import api
from impact.__main__ import main

PAGES = Path(__file__).resolve().parents[2] / "templates" / "guide"
MARK = re.compile(r"<!-- (?P<name>file|fails|not run|study)(?:: (?P<text>.+?))? -->")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\((?P<path>[^)#:\s]+)(?:#[^)]*)?\)")
DRAWS = 20  # of the studies that pages find in their folder
MOST_NOT_RUN = 4  # blocks of all pages together
ELIDED = "..."


@dataclass(frozen=True)
class Block:
    """A block of code of a page: its kind, its text, the line on which it begins, and its marks."""

    kind: str
    text: str
    line: int
    marks: dict[str, str]


def blocks(page: str) -> list[Block]:
    """Return the blocks of code of a page."""
    found: list[Block] = []
    marks: dict[str, str] = {}
    for token in MarkdownIt().enable("table").parse(page):
        if token.type == "html_block":
            marks |= {match["name"]: match["text"] or "" for match in MARK.finditer(token.content)}
        elif token.type in ("fence", "code_block"):
            assert token.map
            found.append(Block(token.info.strip(), token.content, token.map[0] + 1, marks))
            marks = {}
        elif token.level == 0 and token.nesting != -1:
            marks = {}
    return found


RUN_ELSEWHERE = ("first-brief",)  # tests/test_wheel.py fills in cells of a workbook between its commands


def page_names() -> list[str]:
    """Return the names of all pages."""
    return sorted(path.stem for path in PAGES.glob("*.md"))


def run_here() -> list[str]:
    """Return the pages that are run here; one that is a notebook, too, is run as such in test_notebook.py."""
    return [name for name in page_names() if name not in RUN_ELSEWHERE and not (PAGES / f"{name}.ipynb").exists()]


def text_of(name: str) -> str:
    """Return a page as it is kept."""
    return (PAGES / f"{name}.md").read_text(encoding="utf-8")


def said(text: str) -> list[tuple[str, list[str]]]:
    """Return the commands of a console block, each with the lines that are shown of its output."""
    found: list[tuple[str, list[str]]] = []
    for line in text.replace("\\\n", " ").splitlines():
        if line.startswith("$ "):
            found.append((line[2:], []))
        elif line.strip():
            assert found, f"output before the first command: {line}"
            found[-1][1].append(line.strip())
    return found


def absent(shown: list[str], printed: str) -> str:
    """Return the first line of those shown that is not printed behind those before it; empty where all are."""
    lines = iter(" ".join(line.split()) for line in printed.splitlines())
    for line in shown:
        if line == ELIDED:
            continue
        form = ".*".join(re.escape(" ".join(part.split())) for part in line.split(ELIDED))
        if not any(re.fullmatch(form.replace(r".*", ".*"), each) for each in lines):
            return line
    return ""


@pytest.fixture(scope="session")
def study_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return the study folder of a shipped case with few draws, made when it is first wanted; not to be changed."""
    folder, made = tmp_path_factory.mktemp("studies"), dict[str, Path]()

    def study(case: str) -> Path:
        if case not in made:
            api.save(api.run(case, draws=DRAWS), folder / f"{case}.study")
            made[case] = folder / f"{case}.study"
        return made[case]

    return study


@pytest.fixture
def impact(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], tuple[int, str]]:
    """Return what runs a command in the folder of the page and returns its exit code and all that it prints."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")

    def run(line: str) -> tuple[int, str]:
        command, _, into = line.partition(" > ")
        program, *args = shlex.split(command)
        assert program == "impact", f"only impact is run here: {line}"
        forget_strangers()  # a command knows the kinds that it is told of
        printed, told = io.StringIO(), io.StringIO()
        with monkeypatch.context() as patch, redirect_stdout(printed), redirect_stderr(told):
            patch.setattr(sys, "argv", ["impact", *args])
            with pytest.raises(SystemExit) as stopped:
                main()
        if into:
            (tmp_path / into.strip()).write_text(printed.getvalue(), encoding="utf-8")
        code = stopped.value.code
        return code if isinstance(code, int) else 0, told.getvalue() + printed.getvalue()

    return run


def run_console(name: str, block: Block, impact: Callable[[str], tuple[int, str]]) -> None:
    """Run the commands of a block and look for what the page shows of them."""
    for line, shown in said(block.text):
        code, printed = impact(line)
        assert (code != 0) == ("fails" in block.marks), f"{name}.md, line {block.line}: {line}: {code}\n{printed}"
        missing = absent(shown, printed)
        assert not missing, f"{name}.md, line {block.line}: {line} does not print\n{missing}\nbut\n{printed}"


@pytest.mark.parametrize("name", run_here())
@pytest.mark.usefixtures("strangers_forgotten")
def test_a_page_does_what_it_says(
    name: str, impact: Callable[[str], tuple[int, str]], study_of: Callable[[str], Path], tmp_path: Path
) -> None:
    text = text_of(name)
    for case in re.findall(r"<!-- study: (\S+) -->", text):
        shutil.copytree(study_of(case), tmp_path / f"{case}.study")
    names: dict[str, Any] = {"__name__": name}
    for block in blocks(text):
        if "not run" in block.marks:
            assert len(block.marks["not run"]) > 10, f"{name}.md, line {block.line}: say why it is not run"
        elif "file" in block.marks:
            file = tmp_path / block.marks["file"]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(block.text, encoding="utf-8")
            if block.kind == "python":  # it needs what is not installed here: it is read, and not run
                compile(block.text, str(file), "exec")
        elif block.kind == "console":
            run_console(name, block, impact)
        elif block.kind == "python":
            exec(compile("\n" * block.line + block.text, f"{name}.md", "exec"), names)
        else:
            assert block.kind == "text", f"{name}.md, line {block.line}: a block of '{block.kind}' needs a mark"
            assert "$ impact" not in block.text, f"{name}.md, line {block.line}: commands stand in a console block"


def test_few_blocks_are_not_run() -> None:
    marked = [
        (name, block.line) for name in page_names() for block in blocks(text_of(name)) if "not run" in block.marks
    ]
    assert len(marked) <= MOST_NOT_RUN, marked


def test_links_lead_to_pages_and_files() -> None:
    lost = [
        f"{page.relative_to(PAGES)}: {path}"
        for page in sorted(PAGES.rglob("*.md"))
        for path in LINK.findall(page.read_text(encoding="utf-8"))
        if not Path(os.path.normpath(page.parent / path)).exists()
    ]
    assert lost == []


def test_pages_are_short_enough_to_read() -> None:
    """Pages on a method fit on a few screens; what is longer becomes two pages."""
    long = {name: count for name in page_names() if (count := len(text_of(name).splitlines())) > 150}
    assert set(long) <= {"commands"}


def test_equations_fit_on_a_terminal() -> None:
    wide = [
        f"{name}: {line}"
        for name in page_names()
        for block in blocks(text_of(name))
        for line in block.text.splitlines()
        if block.kind in ("text", "console") and len(line) > 78 and name not in ("commands", *RUN_ELSEWHERE)
    ]
    assert wide == []


def words(text: str) -> Iterator[str]:
    """Yield the sentences of a page: no code, tables, headings or comments."""
    prose = re.sub(r"(?s)```.*?```|<!--.*?-->", "", text)
    for paragraph in re.split(r"\n\s*\n", prose):
        if not paragraph.lstrip().startswith(("|", "#", "    ")):
            yield from re.split(r"(?<=[.!?:])\s+", " ".join(paragraph.split()))


def test_sentences_are_short() -> None:
    long = [f"{name}: {each}" for name in page_names() for each in words(text_of(name)) if len(each.split()) > 34]
    assert long == []


@pytest.mark.parametrize(
    ("shown", "printed", "missing"),
    [(["a b", "...", "c...e"], "a  b\nx\nc d e\n", ""), (["b", "a"], "a\nb\n", "a"), (["1.5"], "115\n", "1.5")],
)
def test_lines_that_are_not_printed_are_found(shown: list[str], printed: str, missing: str) -> None:
    assert absent(shown, printed) == missing


def test_marks_stand_before_their_block_only() -> None:
    page = "<!-- file: a.yaml -->\n```yaml\na: 1\n```\n\nwords\n\n```console\n$ impact list\nkinds: ...\n```\n"
    first, second = blocks(page)
    assert (first.marks, first.kind, second.marks) == ({"file": "a.yaml"}, "yaml", {})
    assert said(second.text) == [("impact list", ["kinds: ..."])]
