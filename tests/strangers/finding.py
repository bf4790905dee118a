"""A fault that a stranger's case shows, and the printed case in which it is looked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Letter = Literal["A", "B"]  # A: a fault of the program; B: a sentence that is not so
TableRows = tuple[Mapping[str, str], ...]


@dataclass(frozen=True, order=True)
class Finding:
    """A fault, as the table of findings counts it.

    Attributes:
        letter: Class of the fault.
        rule: Short name of the rule that found it, words joined by hyphens.
        kind: Kind of the project.
        country: ISO 3166 code of the country.
        language: Language of the document; empty where it has none.
        document: Name of the document, or the command that failed.
        where: Page or block; empty for a whole document.
        message: What is wrong, with the words or values found.
    """

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
    """A printed document with the study that it was printed from, as a reader of files sees both.

    Attributes:
        kind: Kind of the project.
        country: ISO 3166 code of the country.
        language: Language of the document.
        document: Name of the document.
        pages: Text of each page; one text for a format without pages.
        numbers: Rows of the list of numbers that the document carries (id, printed, cells, words, where).
        tables: Rows of each table of the study, by its name.
        scenario: Text of the scenario file.
    """

    kind: str
    country: str
    language: str
    document: str
    pages: tuple[str, ...]
    numbers: TableRows = ()
    tables: Mapping[str, TableRows] = field(default_factory=dict)
    scenario: str = ""

    def finding(self, letter: Letter, rule: str, where: str, message: str) -> Finding:
        """Return a finding in this document."""
        return Finding(letter, rule, self.kind, self.country, self.language, self.document, where, message)
