"""A fault that a stranger's case shows, and the printed case in which it is looked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Letter = Literal["A", "B"]  # A: a fault of the program; B: a sentence that is not so
TableRows = tuple[Mapping[str, str], ...]


@dataclass(frozen=True, order=True)
class Finding:
    """A fault, as the table of findings counts it."""

    letter: Letter
    rule: str
    kind: str
    country: str
    language: str
    document: str
    where: str
    message: str


@dataclass(frozen=True)
class PrintedCase:
    """A printed document with the study that it was printed from, as a reader of files sees both."""

    kind: str
    country: str
    language: str
    document: str
    pages: tuple[str, ...]
    numbers: TableRows = ()  # id, printed, cells, words, where
    tables: Mapping[str, TableRows] = field(default_factory=dict)
    scenario: str = ""

    def finding(self, letter: Letter, rule: str, where: str, message: str) -> Finding:
        return Finding(letter, rule, self.kind, self.country, self.language, self.document, where, message)
