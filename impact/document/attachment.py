"""A file inside a document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from impact.document.quoting import find_unwritable, name_block, shorten
from impact.errors import Problem
from impact.errors import problem as new_problem

_MEDIA_TYPE = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]{0,60}/[A-Za-z0-9][A-Za-z0-9.+-]{0,60}")


@dataclass(frozen=True)
class Attachment:
    """A file carried inside the document (an associated file of PDF/A-3).

    Attributes:
        name: of the file, such as results.csv.
        media_type: such as text/csv.
        description: what it holds.
        data: its bytes.
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
