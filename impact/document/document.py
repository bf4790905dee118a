"""A whole document: what is printed, what every page carries, the files inside."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from impact.core.errors import Problem
from impact.core.errors import problem as new_problem
from impact.document.block import Block, Text, find_unwritable, is_language, name_block, shorten
from impact.document.checks import block_problems
from impact.document.drawing import Drawing

_MEDIA_TYPE = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]{0,60}/[A-Za-z0-9][A-Za-z0-9.+-]{0,60}")


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


@dataclass(frozen=True)
class PageLogo:
    """A picture at the head of every page: of pixels (PNG or JPEG), or a drawing.

    Attributes:
        image: the file; empty for a drawing.
        alt: says it to those who cannot see it, on the first page; empty when it is an ornament.
        height_mm: how high it is printed.
        name: what messages call it.
        drawing: its outlines, in units of their own; None for a picture of pixels.
    """

    image: bytes
    alt: str = ""
    height_mm: float = 8.0
    name: str = "logo"
    drawing: Drawing | None = None


@dataclass(frozen=True)
class Running:
    """What stands on every page.

    Attributes:
        header_left: at the head, on the left.
        header_right: at the head, on the right; pages shorten it where it has no room.
        footer_left: at the foot, on the left.
        page_of: the page number; holds {page} and {pages}.
        logo: at the head, before the text on the left; None for none.
    """

    header_left: Text
    header_right: Text
    footer_left: Text
    page_of: str = "{page} / {pages}"
    logo: PageLogo | None = None


@dataclass(frozen=True)
class Attachment:
    """A file carried inside the document (an associated file of PDF/A-3).

    Attributes:
        name: of the file, such as results.csv.
        media_type: such as text/csv.
        description: what it holds.
        relationship: what it is to the document, in the words of PDF/A-3.
    """

    name: str
    media_type: str
    description: str
    data: bytes
    relationship: Literal["Source", "Data", "Supplement"] = "Data"

    def problems(self) -> Iterator[str]:
        """Yield what is wrong with name, description and media type."""
        if not self.name.strip():
            yield "has no name. Give it one, such as results.csv."
        if message := find_unwritable(self.name) or find_unwritable(self.description):
            yield f"its name or description {message}"
        if not _MEDIA_TYPE.fullmatch(self.media_type):
            shown = shorten(self.media_type)
            yield f"'{shown}' is no media type. Use one such as text/csv or application/json."


def attachment_problems(attachments: Iterable[Attachment]) -> Iterator[Problem]:
    """Yield what is wrong with the files of a document, two of one name too."""
    names: set[str] = set()
    for attachment in attachments:
        where = name_block("attachment", attachment.name)
        if attachment.name in names:
            yield new_problem(f"two files are called '{attachment.name}'. Rename one.", where=where)
        yield from (new_problem(message, where=where) for message in attachment.problems())
        names.add(attachment.name)
