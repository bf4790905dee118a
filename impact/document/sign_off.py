"""Lines to sign on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from impact.document.block import Block
from impact.document.quoting import name_block
from impact.document.spans import Text
from impact.document.status import Status


@dataclass(frozen=True)
class Signatory:
    """Who signs.

    Attributes:
        role: in which role.
        name: printed under the role; empty when it is not known yet.
        date: printed on its line; empty when it is not known yet.
        field: name of the field for a digital signature on the line; empty for none.
    """

    role: str
    name: str = ""
    date: str = ""
    field: str = ""


@dataclass(frozen=True)
class SignOff(Block):
    """Lines to sign on, two beside each other.

    Attributes:
        items: who signs.
        signature: what is written under the line for a signature, in the language of the document.
        date: what is written under the line for a date, in the language of the document.
        statement: what they sign for.
    """

    items: tuple[Signatory, ...]
    signature: str
    date: str
    statement: Text = ()

    def name(self) -> str:
        """Return the kind and the roles."""
        return name_block("sign-off", ", ".join(item.role for item in self.items))

    def texts(self) -> Iterator[Text]:
        """Yield the statement."""
        yield self.statement

    def lines(self, status: Mapping[Status, str]) -> Iterator[str]:
        """Yield the statement, then each role with name, signature and date."""
        yield from super().lines(status)
        for item in self.items:
            date = f"{self.date}: {item.date}" if item.date else self.date
            yield "; ".join(part for part in (f"{item.role}: {item.name}".rstrip(": "), self.signature, date) if part)

    def problems(self) -> Iterator[str]:
        """Yield whether nobody signs."""
        if not self.items:
            yield "names nobody who signs. Leave it out."
