"""Running text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from impact.document.block import Block
from impact.document.quoting import name_block
from impact.document.spans import Text, plain


@dataclass(frozen=True)
class Paragraph(Block):
    """Running text.

    Attributes:
        text: its words.
        role: what it is for; the theme says how that looks.
        opens: it opens what follows, such as a list, and never ends a page alone.
    """

    text: Text
    role: Literal["body", "standfirst", "small", "note"] = "body"
    opens: bool = False

    def name(self) -> str:
        """Return the kind and the first words."""
        return name_block("paragraph", plain(self.text))

    def texts(self) -> Iterator[Text]:
        """Yield the words."""
        yield self.text

    def problems(self) -> Iterator[str]:
        """Yield whether it is empty."""
        if not plain(self.text).strip():
            yield "is empty. Give it text, or leave it out."
