"""What the server asks of a worker, and what comes back: plain values, which go over a pipe as lines of JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from impact.errors import Problem

YAML, JSON = "yaml", "json"  # forms in which scenarios are sent
FILES = {YAML: "scenario.yaml", JSON: "scenario.json"}  # how problems call what was sent
Why = Literal["", "refused", "absent", "too_much", "no_room", "lost", "closing", "fault"]


@dataclass(frozen=True)
class Task:
    """One thing to do.

    Attributes:
        what: a method of the desk. folder: of the study, below that of all results; empty where it is about none.
        values: what the method is called with.
    """

    what: str
    folder: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)

    def sent(self) -> dict[str, Any]:
        """Return plain values."""
        return asdict(self)


@dataclass(frozen=True)
class Answer:
    """What became of a task.

    Attributes:
        value: what the method returned. why: there is none: the inputs have problems (refused), there is no such thing
            (absent), it takes more time or memory than is allowed (too_much), the disk has no room (no_room), the
            worker ended (lost), the service ends (closing), or the program is wrong (fault). problems: all of them.
        trail: where in the program a fault happened, for the log; without a word of what was sent.
    """

    value: Any = None
    why: Why = ""
    problems: tuple[Problem, ...] = ()
    trail: str = ""

    def sent(self) -> dict[str, Any]:
        """Return plain values."""
        return asdict(self)

    @classmethod
    def received(cls, said: Mapping[str, Any]) -> Answer:
        """Return an answer that was sent."""
        return cls(said["value"], said["why"], tuple(Problem(**each) for each in said["problems"]), said["trail"])


def failed(why: Why, words: str | Sequence[Problem], trail: str = "") -> Answer:
    """Return an answer that says why there is none."""
    found = (Problem("", 0, 0, "", words),) if isinstance(words, str) else tuple(words)
    return Answer(why=why, problems=found, trail=trail)
