"""What a verification found: one verdict, the checks behind it, and what differs, by page and cell."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from impact.language.house_words import HouseWord
from impact.theme.logo import NO_BRAND, Brand

Verdict: TypeAlias = Literal["as issued", "same content", "note added", "cannot be said", "not as issued"]
EXITS: dict[Verdict, int] = {
    "as issued": 0, "same content": 3, "note added": 3, "cannot be said": 4, "not as issued": 1,
}  # fmt: skip
WORST: tuple[Verdict, ...] = ("not as issued", "cannot be said", "note added", "same content", "as issued")


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it should be.

    Attributes:
        what: In a few words, such as "text" or "alternative text".
        page: In the file, from 1; 0 for the whole of it.
        place: Where in the page or file, such as the words around it.
        cells: Of the study, where a number is concerned.
        before: What the evidence gives; empty where that is no text.
        now: What the file has; empty where that is no text.
    """

    what: str
    page: int = 0
    place: str = ""
    cells: tuple[str, ...] = ()
    before: str = ""
    now: str = ""


@dataclass(frozen=True)
class HouseFound:
    """What a house adds to an edition.

    Attributes:
        templates: Folders of its words and looks.
        words: Its messages that take the place of shipped ones.
        kinds: What else it adds, such as "a brand".
        unchecked: Why nothing can be said of it; empty where it can.
    """

    templates: tuple[Path, ...] = ()
    brand: Brand = NO_BRAND
    words: tuple[HouseWord, ...] = ()
    kinds: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    unchecked: str = ""

    @property
    def said(self) -> str:
        """What it adds, in words; empty for nothing."""
        count = f"{len(self.words)} sentence{'s' * (len(self.words) != 1)}"
        parts = [*([count] if self.words else []), *self.kinds]
        return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What its words may not say."""
        faults = [(each, fault) for each in self.words for fault in each.faults]
        return tuple(
            Finding("words of the house", place=f"{each.file}, line {each.line} {each.name}".strip(), now=fault)
            for each, fault in faults
        )


NO_HOUSE = HouseFound()


@dataclass(frozen=True)
class Check:
    """One thing that was looked at.

    Attributes:
        name: Of the check, for programs.
        about: What was looked at, in words.
        verdict: What the file is by this check alone; what is only for information is "as issued".
        says: The finding in a sentence or two, with what to do.
        findings: What exactly differs.
    """

    name: str
    about: str
    verdict: Verdict
    says: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Report:
    """The verification of one file.

    Attributes:
        file: As the user named it.
        title: Of the document, as its metadata say.
        checks: In the order in which they were made.
        house: What it carries of its house.
    """

    file: str
    title: str
    checks: tuple[Check, ...]
    house: HouseFound | None = None

    @property
    def verdict(self) -> Verdict:
        """The worst verdict of all checks."""
        found = {check.verdict for check in self.checks}
        return next(each for each in WORST if each in found)

    @property
    def exit_code(self) -> int:
        """The code with which a command ends that reports it."""
        return EXITS[self.verdict]

    @property
    def holds(self) -> bool:
        """Whether the file is as it was issued."""
        return self.verdict == "as issued"

    def check(self, name: str) -> Check:
        """Return the check of that name."""
        return next(each for each in self.checks if each.name == name)
