"""One thing that a reviewer says about a scenario."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from impact.core.errors import Problem

Level = Literal["error", "warning", "hint"]
LEVELS: tuple[Level, ...] = ("error", "warning", "hint")

REFUSED = "refused"  # the rule of every problem for which 'run' or 'brief' would refuse a scenario


@dataclass(frozen=True)
class Finding:
    """One thing found, where it stands and what to do about it.

    Attributes:
        level: error (it is refused), warning (it is doubtful), hint (it may be better).
        rule: id of the rule, `THEME/NAME`; `refused` for what is refused.
        message: what was found. remedy: what to do; empty where the message says so.
        file: as the user named it; empty when it is in no file.
        line, column: in that file, from 1; 0 when unknown.
        where: the key, such as `claims[2].source`; may be empty.
    """

    level: Level
    rule: str
    message: str
    remedy: str = ""
    file: str = ""
    line: int = 0
    column: int = 0
    where: str = ""

    @property
    def said(self) -> str:
        """Message and remedy."""
        return f"{self.message} {self.remedy}".rstrip()


def refused(problem: Problem) -> Finding:
    """Return a problem as a finding."""
    return Finding(
        "error", REFUSED, problem.message, file=problem.file, line=problem.line, column=problem.column,
        where=problem.where,
    )  # fmt: skip


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings by file, line and column, each once; of one place the worst first."""
    return sorted(
        dict.fromkeys(findings),
        key=lambda each: (each.file, each.line, each.column, LEVELS.index(each.level), each.rule, each.where),
    )


def counted(findings: Iterable[Finding]) -> dict[Level, int]:
    """Return how many findings there are of each level."""
    found = [each.level for each in findings]
    return {level: found.count(level) for level in LEVELS}


def in_words(counts: dict[Level, int]) -> str:
    """Return counts as they are said.

    >>> in_words({"error": 0, "warning": 1, "hint": 2})
    'no errors, 1 warning, 2 hints'
    """
    return ", ".join(f"{count or 'no'} {level}{'' if count == 1 else 's'}" for level, count in counts.items())


def short(number: float) -> str:
    """Return a number of three significant figures.

    >>> short(131234.5)
    '131,000'
    """
    return f"{float(f'{number:.3g}'):,.10g}"
