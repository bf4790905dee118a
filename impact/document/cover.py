"""A cover: the first page of a document, with nothing else on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from impact.document.block import Block
from impact.document.quoting import alt_text_problems, name_block
from impact.document.running import Logo
from impact.document.spans import Text, plain
from impact.document.status import Status


@dataclass(frozen=True)
class Cover(Block):
    """A cover. It is the first block of its document, and a page break follows.

    Attributes:
        title: of the document. subtitle: what it is about; empty for none.
        facts: what is said at its foot, such as for whom it is, each with its label.
        logo: at its head; None for none. house: who issues it, where there is no logo.
    """

    title: Text
    subtitle: Text = ()
    facts: tuple[tuple[Text, Text], ...] = ()
    logo: Logo | None = None
    house: Text = ()

    def name(self) -> str:
        """Return the kind and the title."""
        return name_block("cover", plain(self.title))

    def texts(self) -> Iterator[Text]:
        """Yield the words from top to bottom."""
        yield from (self.house, self.title, self.subtitle)
        for label, said in self.facts:
            yield from (label, said)

    def lines(self, status: Mapping[Status, str]) -> Iterator[str]:
        """Yield the house, the title, what it is about, and each fact behind its label."""
        if self.logo is not None and self.logo.alt:
            yield self.logo.alt
        yield from (line for line in map(plain, (self.house, self.title, self.subtitle)) if line)
        yield from (f"{plain(label)}: {plain(said)}" for label, said in self.facts)

    def problems(self) -> Iterator[str]:
        """Yield whether it lacks its title, or its logo an alternative."""
        if not plain(self.title).strip():
            yield "has no title. Give it the title of the document."
        if self.logo is not None:
            yield from alt_text_problems(self.logo.alt, "Say whose logo it is.")
