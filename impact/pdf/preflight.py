"""What must hold before a document is laid out; all problems are reported together."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from impact.brief.blocks import (
    Block,
    Callout,
    Contents,
    Document,
    Figure,
    Grid,
    Heading,
    ItemList,
    KeyFigures,
    PageBreak,
    Paragraph,
    Qr,
    SignOff,
    Sources,
    StatusKey,
    Table,
    Text,
    plain,
    walk,
)
from impact.errors import Problem, did_you_mean, there_are
from impact.errors import problem as new_problem
from impact.pdf.names import block_name

MOST_KEY_FIGURES = 6
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def problems(document: Document) -> Iterator[Problem]:
    """Yield what is wrong with the content of a document."""
    yield from _metadata_problems(document)
    blocks = list(walk(document.blocks))
    yield from _heading_problems(blocks)
    yield from _id_problems(blocks)
    outer = set(map(id, document.blocks))
    listed = {block.level for block in blocks if isinstance(block, Heading) and block.outline}
    for block in blocks:
        where = block_name(block)
        if isinstance(block, Contents) and not listed & set(block.levels):
            yield new_problem("lists no heading. Leave it out, or name levels that the document has.", where=where)
        if isinstance(block, PageBreak) and id(block) not in outer:
            message = "stands inside a callout or a grid. Pages end between blocks only: put it on the outermost level."
            yield new_problem(message, where=where)
        for message in _messages(block):
            yield new_problem(message, where=where)


def _metadata_problems(document: Document) -> Iterator[Problem]:
    if not document.title.strip():
        yield new_problem(
            "is empty. Every document needs a title: readers see it in the window and hear it first.", where="title"
        )
    if not _LANGUAGE.fullmatch(document.lang):
        yield new_problem(
            f"'{document.lang}' is no language tag. Use one such as en, uz, uz-Cyrl, ru, zh.", where="lang"
        )
    try:
        dt.date.fromisoformat(document.date)
    except ValueError:
        yield new_problem(f"'{document.date}' is no date. Write it as 2026-11-24.", where="date")
    names: set[str] = set()
    for attachment in document.attachments:
        if attachment.name in names:
            yield new_problem(f"two files are called '{attachment.name}'. Rename one.", where="attachments")
        names.add(attachment.name)
    if not document.blocks:
        yield new_problem("the document holds no blocks.", where="blocks")


def _heading_problems(blocks: Iterable[Block]) -> Iterator[Problem]:
    above = 0
    for block in blocks:
        if not isinstance(block, Heading):
            continue
        if block.level > above + 1:
            before = f"the heading before it has level {above}" if above else "there is no heading before it"
            message = f"has level {block.level}, but {before}. Give it level {above + 1}, or add the level between."
            yield new_problem(message, where=block_name(block))
        above = block.level


def _id_problems(blocks: list[Block]) -> Iterator[Problem]:
    seen: set[str] = set()
    for block in blocks:
        name = block.id if isinstance(block, Heading | Figure | Table) else ""
        if name and name in seen:
            yield new_problem(f"the id '{name}' is used twice. Give each block its own.", where=block_name(block))
        seen.add(name)
        if isinstance(block, Sources):
            seen.update(f"source-{number}" for number in range(block.first, block.first + len(block.items)))
    targets = {name for name in seen if name}
    for block in blocks:
        for span in (span for text in _texts(block) for span in text):
            if span.href.startswith("#") and span.href[1:] not in targets:
                hint = f"{did_you_mean(span.href[1:], targets)} {there_are(targets)}"
                yield new_problem(f"links to '{span.href}', which nothing is called.{hint}", where=block_name(block))


def _texts(block: Block) -> Iterator[Text]:
    match block:
        case Heading() | Paragraph():
            yield block.text
        case ItemList() | Sources():
            yield from block.items
        case KeyFigures():
            yield block.status_key
        case StatusKey():
            yield from (words for _, words in block.items)
        case Figure():
            yield from (block.title, block.subtitle, block.source)
        case Table():
            yield from (block.title, block.subtitle, block.note, block.source)
            yield from (cell.text for row in block.rows for cell in row.cells)
        case Qr():
            yield from (block.title, block.text)
        case SignOff():
            yield block.statement
        case _:
            pass


def _messages(block: Block) -> Iterator[str]:
    match block:
        case Heading() | Paragraph():
            if not plain(block.text).strip():
                yield "is empty. Give it text, or leave it out."
        case ItemList() | Sources():
            if not block.items:
                yield "has no items. Leave it out when there is nothing to list."
        case KeyFigures():
            if not 1 <= len(block.items) <= MOST_KEY_FIGURES:
                yield f"has {len(block.items)} figures; one to {MOST_KEY_FIGURES} fit on a line. Use two strips."
        case StatusKey():
            if not block.items:
                yield "has no marks. Leave it out."
        case Figure():
            if not block.alt.strip():
                yield "has no alt text. Say in a sentence what the chart shows, with its main numbers."
            if not plain(block.title).strip():
                yield "has no title. Give it the finding in about ten words."
        case Qr():
            if not block.alt.strip():
                yield "has no alt text. Say where the code leads, as in: QR code linking to example.org."
        case Table():
            yield from _table_messages(block)
        case SignOff():
            if not block.items:
                yield "names nobody who signs. Leave it out."
        case Callout():
            if not block.blocks:
                yield "is empty. Leave it out."
        case Grid():
            if len(block.columns) < 2 or len(block.columns) != len(block.widths):
                counts = f"{len(block.columns)} columns and {len(block.widths)} widths"
                yield f"has {counts}. Give it two columns or more, and a width for each."
            elif not all(block.columns):
                yield "has an empty column. Set the other one at full width instead."
        case _:
            pass


def _table_messages(table: Table) -> Iterator[str]:
    if not table.columns:
        yield "has no columns."
        return
    if not table.rows:
        yield "has no rows. Leave the table out, or say in a sentence why there is nothing to show."
    if not plain(table.title).strip():
        yield "has no title. Give it the finding in about ten words."
    for number, row in enumerate(table.rows, start=1):
        width = sum(cell.span for cell in row.cells)
        if width != len(table.columns):
            covers = f"covers {width} columns of {len(table.columns)}"
            yield f"row {number} {covers}. Give it a cell (or a span) for each column."
        for cell in row.cells:
            if cell.span < 1:
                yield f"row {number} has a cell that spans {cell.span} columns. A span is 1 or more."
            if cell.bar is not None and not 0 <= cell.bar <= 1:
                yield f"row {number} has a bar of {cell.bar:g}. A bar is a share from 0 to 1 of the longest one."
    for column in table.columns:
        if not column.width > 0:
            yield f"column '{column.label}' has the width {column.width:g}. A width is a share above zero."
