"""Documents of a brief as text, and the English edition of a study."""

import os
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from impact.brief.edition.context import BriefContext
from impact.document import (
    Block,
    Callout,
    ColumnGrid,
    Document,
    Figure,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    SignOff,
    Sources,
    StatusKey,
    Table,
    Text,
)
from impact.document.drawing import Drawing, Glyphs
from impact.language.messages import Language
from impact.study.study import StudyData
from impact.theme.theme import Theme
from impact.theme.themes import load_theme

HASH = re.compile(r"\b(?:[0-9a-f]{64}|[0-9a-f]{12})\b")
SNAPSHOTS = Path(__file__).parents[1] / "brief" / "snapshots"
UPDATE = "IMPACT_UPDATE_SNAPSHOTS"  # set to 1 to write snapshots anew; read the difference before it is accepted


@cache
def _english() -> tuple[Language, Theme]:
    return Language("en"), load_theme()


def edition_of(study: StudyData) -> BriefContext:
    return BriefContext(study, *_english())


def as_lines(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield blocks as plain lines, with every mark that a reader would notice."""
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
            yield from (f"> {line}" for line in as_lines(block.blocks))
        case ColumnGrid():
            for column in block.columns:
                yield from (f": {line}" for line in as_lines(column))
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


def words_of(document: Document) -> str:
    """Return all printed words of a document, one text a line."""
    return "\n".join(line.replace("*", "") for line in as_lines(document.blocks))


def snapshot(name: str, content: str) -> None:
    """Compare with tests/brief/snapshots/NAME.txt, or write it when asked to."""
    content = HASH.sub("(hash)", content)  # hashes move with every data file, and tests of their own hold them
    file = SNAPSHOTS / f"{name}.txt"
    if os.environ.get(UPDATE) == "1":
        file.write_text(content, encoding="utf-8", newline="\n")
    expected = file.read_text(encoding="utf-8") if file.exists() else ""
    assert content.splitlines() == expected.splitlines(), f"read the difference, then: {UPDATE}=1 pytest tests/brief"


def printed(document: Document) -> list[Text]:
    """Return every text of a document that a reader sees, alt texts and charts left out."""
    return list(_texts(document))


def _texts(value: Any) -> Iterator[Text]:
    if isinstance(value, Document):
        yield from _texts(value.blocks)
        yield from (value.running.header_left, value.running.header_right, value.running.footer_left)
    elif isinstance(value, tuple) and value and all(hasattr(part, "script") for part in value):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif hasattr(value, "__dataclass_fields__") and not isinstance(value, Drawing):
        for name in value.__dataclass_fields__:
            yield from _texts(getattr(value, name))
