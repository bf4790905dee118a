"""What one caller, one task and one server may use."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

MB = 1_000_000
MOST_ALTERNATIVES = 12  # scenarios that are run beside one


@dataclass(frozen=True)
class Limits:
    """Bounds of the service.

    Attributes:
        body: bytes of a request. draws: of a study. seconds: of one task of a worker.
        queue: tasks that wait, of all callers together; one caller may hold half of them.
        rate: requests of one caller in a minute. memory: of a worker [MB]; 0 for no limit.
        kept: results of one caller that are kept [MB]. hours: how long a result is kept after it was last asked for.
        connections: that are open at once.
    """

    body: int = MB
    draws: int = 10_000
    seconds: float = 60.0
    queue: int = 32
    rate: int = 600
    memory: int = 2_000
    kept: int = 500
    hours: float = 24.0
    connections: int = 200

    @property
    def queue_of_one(self) -> int:
        """The tasks of one caller that may wait."""
        return max(self.queue // 2, 1)


@dataclass
class Bucket:
    """How many requests a caller may still make now."""

    left: float
    at: float


@dataclass
class Rates:
    """Counts the requests of callers: so many in a minute, and no more than these at once.

    Attributes:
        most: requests of one caller in a minute.
    """

    most: int
    _buckets: dict[str, Bucket] = field(default_factory=dict)

    def wait(self, caller: str, now: float | None = None) -> float:
        """Count a request; return how long the caller has to wait before it may be made: 0 where it may be now [s]."""
        now = time.monotonic() if now is None else now
        bucket = self._buckets.setdefault(caller, Bucket(float(self.most), now))
        bucket.left = min(float(self.most), bucket.left + (now - bucket.at) * self.most / 60)
        bucket.at = now
        if bucket.left < 1:
            return (1 - bucket.left) * 60 / self.most
        bucket.left -= 1
        return 0.0
