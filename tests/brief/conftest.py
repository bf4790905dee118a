"""The shipped brief, studies with other key figures, blocks as text."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from shared_documents import shipped_document
from shared_studies import study_of

from impact.brief.context import BriefContext
from impact.document import (
    Block,
    Callout,
    Document,
    Figure,
    Grid,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    SignOff,
    Sources,
    StatusKey,
    Table,
    Text,
    Tiles,
    plain,
)
from impact.document.drawing import Drawing, Glyphs
from impact.look.themes import load_theme
from impact.study.study import Study
from impact.study.tables import Cell
from impact.words.language import Words

sys.path.insert(0, str(Path(__file__).parent / "in_every_case"))  # a neighbour, imported by its bare name

HASH = re.compile(r"\b(?:[0-9a-f]{64}|[0-9a-f]{12})\b")
UPDATE = "IMPACT_UPDATE_SNAPSHOTS"  # set to 1 to write snapshots anew; read the difference before it is accepted


@pytest.fixture(scope="session")
def study() -> Study:
    """Return the study of the shipped case, with all its draws and what its briefs ask for besides."""
    return study_of("byd-jizzakh", None)


@pytest.fixture(scope="session")
def edition_of() -> Callable[[Study], BriefContext]:
    """Return a function that gives a study its English edition in the default theme."""
    words, theme = Words("en"), load_theme()
    return lambda study: BriefContext(study, words, theme)


@pytest.fixture(scope="session")
def document() -> Document:
    """Return the shipped brief."""
    return shipped_document("brief")


@pytest.fixture(scope="session")
def with_figure() -> Callable[..., Study]:
    """Return `with_figure(study, "jobs_net", value, low, high)`: the study with another key figure."""

    def changed(study: Study, key: str, value: float, low: float | None, high: float | None) -> Study:
        kpi = study["kpi"]
        assert kpi[key]
        cells: dict[str, Cell] = {
            "value": value,
            "low": low,
            "high": high,
            "range": "none" if low is None else "p05_p95",
        }
        rows = tuple({**row, **cells} if row["id"] == key else row for row in kpi.rows)
        return replace(study, tables={**study.tables, "kpi": replace(kpi, rows=rows)})

    return changed


@pytest.fixture(scope="session")
def as_lines() -> Callable[[Iterable[Block]], Iterator[str]]:
    """Return a function that writes blocks as plain lines, with every mark that a reader would notice."""
    return _lines


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield from _of(block)


def _of(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * block.level} {_text(block.text)}"
        case Paragraph():
            yield f"[{block.role}] {_text(block.text)}"
        case ItemList():
            yield from (f"- {_text(item)}" for item in block.items)
        case Tiles():
            yield from block.lines({})
        case Figure():
            yield f"{block.label}. {_text(block.title)}"
            yield f"  {_text(block.subtitle)}"
            yield f"  [alt] {block.alt}"
            if isinstance(block.chart, Drawing):  # `compose(...)` leaves it out
                yield f"  [drawn] {' | '.join(_drawn(block.chart))}"
            yield f"  {_text(block.source)}"
        case Table():
            yield f"{block.label}. {_text(block.title)}"
            yield f"  {_text(block.subtitle)}"
            yield "  " + " | ".join(column.label for column in block.columns)
            yield from ("  " + " | ".join(_text(cell.text) for cell in row.cells) for row in block.rows)
            yield from (f"  {_text(part)}" for part in (block.note, block.source) if part)
        case Callout():
            yield from (f"> {line}" for line in _lines(block.blocks))
        case Grid():
            for column in block.columns:
                yield from (f": {line}" for line in _lines(column))
        case Sources():
            yield from (f"{number}. {_text(item)}" for number, item in enumerate(block.items, start=1))
        case StatusKey():
            yield "[key] " + " | ".join(f"{status}: {_text(words)}" for status, words in block.items)
        case SignOff():
            yield f"[signed] {_text(block.statement)}"
            yield from (f"  {item.role} | {item.name} | {item.date}" for item in block.items)
        case PageBreak():
            yield "-" * 40
        case _:
            yield repr(block)


def _text(content: Text) -> str:
    marks = {"sub": "_", "super": "^", "": ""}
    return "".join(
        ("**" if span.strong else "") + ("*" if span.emphasis else "") + marks[span.script] + span.text
        + ("*" if span.emphasis else "") + ("**" if span.strong else "")
        for span in content
    )  # fmt: skip


def _drawn(drawing: Drawing) -> Iterator[str]:
    return (mark.text for mark in drawing.marks if isinstance(mark, Glyphs))


@pytest.fixture(scope="session")
def snapshot() -> Callable[[str, str], None]:
    """Return `snapshot(name, content)`: compare with tests/brief/snapshots/NAME.txt, or write it when asked to."""

    def compare(name: str, content: str) -> None:
        content = HASH.sub("(hash)", content)  # hashes move with every data file, and tests of their own hold them
        file = Path(__file__).parent / "snapshots" / f"{name}.txt"
        if os.environ.get(UPDATE) == "1":
            file.write_text(content, encoding="utf-8", newline="\n")
        expected = file.read_text(encoding="utf-8") if file.exists() else ""
        assert content.splitlines() == expected.splitlines(), (
            f"read the difference, then: {UPDATE}=1 pytest tests/brief"
        )

    return compare


@pytest.fixture(scope="session")
def printed() -> Callable[[Document], list[Text]]:
    """Return a function that gives every text of a document that a reader sees, alt texts and charts left out."""

    def texts(value: Any) -> Iterator[Text]:
        if isinstance(value, Document):
            yield from texts(value.blocks)
            yield from (value.running.header_left, value.running.header_right, value.running.footer_left)
        elif isinstance(value, tuple) and value and all(hasattr(part, "script") for part in value):
            yield value
        elif isinstance(value, tuple):
            for part in value:
                yield from texts(part)
        elif hasattr(value, "__dataclass_fields__") and not isinstance(value, Drawing):
            for name in value.__dataclass_fields__:
                yield from texts(getattr(value, name))

    return lambda document: list(texts(document))


@pytest.fixture(scope="session")
def printed_pages() -> Callable[[Document, str], list[str]]:
    """Return `printed_pages(document, theme)`: the words of each page of its PDF."""
    import io

    from pypdf import PdfReader

    from impact.pdf import render

    def pages(document: Document, theme: str) -> list[str]:
        reader = PdfReader(io.BytesIO(render(document, load_theme(theme))))
        return [" ".join(page.extract_text().split()) for page in reader.pages]

    return pages


@pytest.fixture(scope="session")
def words_of() -> Callable[[Document], str]:
    """Return a function that gives all printed words of a document, one text a line."""

    def found(document: Document) -> str:
        return "\n".join(_everything(document.blocks))

    return found


def _everything(blocks: Iterable[Block]) -> Iterator[str]:
    for line in _lines(blocks):
        yield line.replace("*", "")


__all__ = ["plain"]
