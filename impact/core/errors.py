"""What can go wrong in the inputs, said once and clearly.

Every exception that a user may meet descends from `ImpactError`; the command line turns it into text in one
place. Any other exception is a bug and keeps its traceback.
"""

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from impact.core.text import shortened, visible

MOST_MESSAGE, MOST_PATH, MOST_NAME = 2_000, 300, 100  # characters that are shown of each


class ImpactError(Exception):
    """Root of every error that is about the user's inputs or machine, not about our code."""


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong, where it stands and what to do about it.

    Attributes:
        file: the file as the user named it; empty when the problem is in no file.
        line: line in that file, from 1; 0 when unknown.
        column: column in that line, from 1; 0 when unknown.
        where: the key or cell, such as `claims[2].source`; may be empty.
        message: what was found, what is allowed, what to do.
    """

    file: str
    line: int
    column: int
    where: str
    message: str

    def __str__(self) -> str:
        place = shortened(self.file, MOST_PATH)
        if self.line:
            place += f", line {self.line}" + (f", column {self.column}" if self.column else "")
        lead = ", ".join(part for part in (place, shortened(self.where, MOST_PATH)) if part)
        message = shortened(self.message, MOST_MESSAGE)
        return f"{lead}: {message}" if lead else message


class ProblemsError(ImpactError):
    """All problems of the inputs at once, grouped by file."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class ImpossibleError(ProblemsError):
    """Values of the inputs that cannot be true together, in one draw or more.

    Attributes:
        draws: whether they are impossible, by draw; one value where no draw differs.
    """

    def __init__(self, found: str | Problem, draws: Sequence[bool]) -> None:
        super().__init__([problem(found) if isinstance(found, str) else found])
        self.draws = draws


def problem(message: str, *, file: str = "", line: int = 0, column: int = 0, where: str = "") -> Problem:
    """Return a `Problem`; only the message is needed."""
    return Problem(file=file, line=line, column=column, where=where, message=message)


def did_you_mean(word: str, allowed: Iterable[str]) -> str:
    """Return " Did you mean 'x'?" for the closest allowed word, else an empty string."""
    match = difflib.get_close_matches(word[:MOST_NAME], [name for name in allowed if len(name) <= MOST_NAME], n=1)
    return f" Did you mean '{visible(match[0])}'?" if match else ""


def list_choices(allowed: Iterable[str], most: int = 12) -> str:
    """Return "There are: a, b, c." in alphabetical order, cut after `most` names."""
    names = [shortened(name, MOST_NAME) for name in sorted(allowed)]
    if not names:
        return "There are none."
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return f"There are: {', '.join(names[:most])}{more}."
