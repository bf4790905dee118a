"""What a verification found: checks in order, each with a verdict, and what was altered, by page and cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Verdict: TypeAlias = Literal["holds", "altered", "unknown"]
VERDICTS: dict[Verdict, str] = {"holds": "holds", "altered": "ALTERED", "unknown": "cannot be said"}


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it should be.

    Attributes:
        what: in a few words, such as "text" or "alternative text". page: in the file, from 1; 0 for the whole of it.
        place: where in the page or file, such as the words around it. cells: of the study, where a number is concerned.
        before, now: what the evidence gives, and what stands in the file; empty where neither is a text.
    """

    what: str
    page: int = 0
    place: str = ""
    cells: tuple[str, ...] = ()
    before: str = ""
    now: str = ""


@dataclass(frozen=True)
class Check:
    """One thing that was looked at.

    Attributes:
        name: of the check, for programs. about: what was looked at, in words. verdict: what was found.
        says: the finding in a sentence or two, with what to do. findings: what exactly is otherwise.
        idle: whether there was nothing to look at.
    """

    name: str
    about: str
    verdict: Verdict
    says: str
    findings: tuple[Finding, ...] = ()
    idle: bool = False


@dataclass(frozen=True)
class Report:
    """All checks of one file.

    Attributes:
        file: as the user named it. title: of the document, as its metadata say. checks: in the order they were made.
    """

    file: str
    title: str
    checks: tuple[Check, ...]

    @property
    def holds(self) -> bool:
        """Whether everything was looked at, and holds."""
        return bool(self.checks) and all(check.verdict == "holds" for check in self.checks)

    def check(self, name: str) -> Check:
        """Return the check of that name."""
        return next(each for each in self.checks if each.name == name)
