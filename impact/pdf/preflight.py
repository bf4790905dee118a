"""What must hold before a document is laid out; all problems are reported together."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from impact.document import (
    Attachment,
    Block,
    Contents,
    Document,
    Figure,
    Heading,
    PageBreak,
    Sources,
    Table,
    walk,
)
from impact.errors import Problem, did_you_mean, there_are
from impact.errors import problem as new_problem
from impact.pdf.names import block_name, shortened
from impact.pdf.preflight_blocks import is_language, messages, texts, unwritable

_MEDIA_TYPE = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]{0,60}/[A-Za-z0-9][A-Za-z0-9.+-]{0,60}")


def problems(document: Document) -> Iterator[Problem]:
    """Yield what is wrong with the content of a document."""
    yield from _metadata_problems(document)
    yield from _attachment_problems(document.attachments)
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
        for message in messages(block):
            yield new_problem(message, where=where)


def _metadata_problems(document: Document) -> Iterator[Problem]:
    if not document.title.strip():
        yield new_problem(
            "is empty. Every document needs a title: readers see it in the window and hear it first.", where="title"
        )
    if not is_language(document.lang):
        yield new_problem(
            f"'{document.lang}' is no language tag. Use one such as en, uz, uz-Cyrl, ru, zh.", where="lang"
        )
    try:
        dt.date.fromisoformat(document.date)
    except ValueError:
        yield new_problem(f"'{document.date}' is no date. Write it as 2026-11-24.", where="date")
    for field in ("title", "author", "subject", "keywords", "producer"):
        if message := unwritable(getattr(document, field)):
            yield new_problem(message, where=field)
    if not document.blocks:
        yield new_problem("the document holds no blocks.", where="blocks")


def _attachment_problems(attachments: Iterable[Attachment]) -> Iterator[Problem]:
    names: set[str] = set()
    for attachment in attachments:
        where = f"attachment '{shortened(attachment.name)}'"
        if not attachment.name.strip():
            yield new_problem("has no name. Give it one, such as results.csv.", where=where)
        if attachment.name in names:
            yield new_problem(f"two files are called '{attachment.name}'. Rename one.", where=where)
        if message := unwritable(attachment.name) or unwritable(attachment.description):
            yield new_problem(f"its name or description {message}", where=where)
        if not _MEDIA_TYPE.fullmatch(attachment.media_type):
            shown = shortened(attachment.media_type)
            yield new_problem(f"'{shown}' is no media type. Use one such as text/csv or application/json.", where=where)
        names.add(attachment.name)


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
            message = f"the id '{shortened(name)}' is used twice. Give each block its own."
            yield new_problem(message, where=block_name(block))
        seen.add(name)
        if isinstance(block, Sources):
            seen.update(f"source-{number}" for number in range(block.first, block.first + len(block.items)))
    targets = {name for name in seen if name}
    for block in blocks:
        for span in (span for text in texts(block) for span in text):
            if span.href.startswith("#") and span.href[1:] not in targets:
                hint = f"{did_you_mean(span.href[1:], targets)} {there_are(targets)}"
                message = f"links to '{shortened(span.href)}', which nothing is called.{hint}"
                yield new_problem(message, where=block_name(block))
