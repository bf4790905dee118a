"""A whole document."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from impact.document.attachment import Attachment, attachment_problems
from impact.document.block import Block
from impact.document.checks import block_problems
from impact.document.quoting import find_unwritable, is_language
from impact.document.running import Running
from impact.errors import Problem
from impact.errors import problem as new_problem


@dataclass(frozen=True)
class Document:
    """A whole document: what is printed and what its metadata say.

    Attributes:
        title: shown by readers in the window.
        lang: BCP 47 language of the text.
        date: ISO date of the edition (`as_of`); no clock is read.
        running: what stands on every page.
        blocks: the content, in reading order.
        subject: what it is about.
        author: who made it.
        keywords: for searches.
        producer: the program, such as "impact 0.1.0".
        mark: word set across every page, such as "DRAFT"; empty for none.
        attachments: files carried inside.
        least_full: share of a page that the last one before a break holds at least, where content can be divided so.
    """

    title: str
    lang: str
    date: str
    running: Running
    blocks: tuple[Block, ...]
    subject: str = ""
    author: str = ""
    keywords: str = ""
    producer: str = ""
    mark: str = ""
    attachments: tuple[Attachment, ...] = ()
    least_full: float = 0.2

    def problems(self) -> Iterator[Problem]:
        """Yield what is wrong with the content; a document without problems can be laid out."""
        yield from self._metadata_problems()
        yield from attachment_problems(self.attachments)
        yield from block_problems(self.blocks)

    def _metadata_problems(self) -> Iterator[Problem]:
        if not self.title.strip():
            message = "is empty. Every document needs a title: readers see it in the window and hear it first."
            yield new_problem(message, where="title")
        if not is_language(self.lang):
            message = f"'{self.lang}' is no language tag. Use one such as en, uz, uz-Cyrl, ru, zh."
            yield new_problem(message, where="lang")
        try:
            dt.date.fromisoformat(self.date)
        except ValueError:
            yield new_problem(f"'{self.date}' is no date. Write it as 2026-11-24.", where="date")
        for field in ("title", "author", "subject", "keywords", "producer"):
            if message := find_unwritable(getattr(self, field)):
                yield new_problem(message, where=field)
        if not self.blocks:
            yield new_problem("the document holds no blocks.", where="blocks")
