"""The log of the service: a line for each request and each fault, without anything that was sent."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from impact.serve.guard import Line
from impact.texts import visible


@dataclass(frozen=True)
class Log:
    """Writes lines.

    Attributes:
        write: takes a line. as_json: whether lines are JSON.
    """

    write: Callable[[str], None]
    as_json: bool = False

    def request(self, line: Line) -> None:
        """Note a request."""
        if self.as_json:
            said = {name: value for name, value in asdict(line).items() if value != ""}
            self.write(json.dumps({"at": _now(), **said, "seconds": round(line.seconds, 4)}))
            return
        words = f"{line.caller} {line.method} {line.route} {line.status} {line.seconds * 1_000:.0f} ms {line.number}"
        self.write(f"{_now()} {words}{f' fault: {line.trail}' if line.trail else ''}")

    def fault(self, trail: str) -> None:
        """Note where the program is wrong."""
        self.say(f"A fault of the program in a worker: {trail}")

    def say(self, words: str) -> None:
        """Note something else."""
        words = visible(words.replace("\n", " "))
        self.write(json.dumps({"at": _now(), "said": words}) if self.as_json else f"{_now()} {words}")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
