"""Tasks in turn: callers take turns, each in the order in which it asked, and the same task is done once."""

from __future__ import annotations

import asyncio
import math
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from impact.errors import ImpactError
from impact.serve.hands import Hand
from impact.serve.limits import Limits
from impact.serve.task import Answer, Task, failed

TRIES = 2  # of a task whose worker ends
MOST_KEPT = 1_000  # answers that are remembered
REMEMBERED = 600.0  # for so long [s]
PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0)  # before a worker that does not begin is started again [s]
State = Literal["queued", "running", "done"]
Told = Callable[[Task, Answer, float], None]


class FullError(Exception):
    """No further task can wait.

    Attributes:
        after: when to ask again [s].
    """

    def __init__(self, after: int) -> None:
        super().__init__()
        self.after = after


@dataclass
class Job:
    """A task of a caller, and what became of it.

    Attributes:
        owner: whose it is. key: the same task of the same caller has the same.
    """

    owner: str
    key: str
    task: Task
    state: State = "queued"
    since: float = field(default_factory=time.monotonic)
    answer: asyncio.Future[Answer] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    async def within(self, seconds: float) -> Answer | None:
        """Return the answer; None where there is none within the time."""
        if not self.answer.done() and seconds > 0:
            await asyncio.wait({self.answer}, timeout=seconds)
        return self.answer.result() if self.answer.done() else None


class Jobs:
    """Gives tasks to workers.

    Args:
        hands: the workers. limits: of queue and time. told: called with each task that is done, and how long it took.
        warned: called with what whoever runs the service should know.
    """

    def __init__(self, hands: Sequence[Hand], limits: Limits, told: Told, warned: Callable[[str], None]) -> None:
        self._hands, self._limits, self._told, self._warned = hands, limits, told, warned
        self._waiting: OrderedDict[str, deque[Job]] = OrderedDict()
        self._known: OrderedDict[tuple[str, str], Job] = OrderedDict()
        self._begun: set[int] = set()
        self._loops: list[asyncio.Task[None]] = []
        self._wanted = asyncio.Condition()
        self._pace = 1.0  # a task takes, lately [s]
        self.closing = False

    @property
    def waiting(self) -> int:
        """The number of tasks that wait."""
        return sum(map(len, self._waiting.values()))

    @property
    def running(self) -> int:
        """The number of tasks that are done now."""
        return sum(job.state == "running" for job in self._known.values())

    @property
    def ready(self) -> bool:
        """Whether tasks are taken and at least one worker can do them."""
        return bool(self._begun) and not self.closing

    def start(self) -> None:
        """Let the workers begin."""
        self._loops = [asyncio.create_task(self._work(number, hand)) for number, hand in enumerate(self._hands)]

    async def close(self) -> None:
        """End the workers; what waits is told so."""
        self.leave()
        for loop in self._loops:
            loop.cancel()
        await asyncio.gather(*self._loops, return_exceptions=True)
        for hand in self._hands:
            await hand.end()
        for job in self._known.values():
            if not job.answer.done():
                job.answer.set_result(_closing())

    def leave(self) -> None:
        """Take no further task; what waits is told so, what is being done is finished."""
        self.closing = True
        for queue in self._waiting.values():
            for job in queue:
                job.answer.set_result(_closing())
        self._waiting.clear()

    def known(self, owner: str, key: str) -> Job | None:
        """Return a task that waits, is being done, or was done lately."""
        self._forget()
        return self._known.get((owner, key))

    @property
    def busy(self) -> set[tuple[str, str]]:
        """The callers and folders in which something is being done, or will be."""
        return {(job.owner, job.task.folder) for job in self._known.values() if job.state != "done"}

    async def submit(self, owner: str, key: str, task: Task) -> Job:
        """Let a task wait for its turn; the same task of the same caller that is not done yet is joined.

        Raises:
            FullError: too many wait.
        """
        found = self._known.get((owner, key))
        if found is not None and found.state != "done":
            return found
        job = Job(owner, key, task)
        if self.closing:
            job.state = "done"
            job.answer.set_result(_closing())
            return job
        own = self._waiting.get(owner, ())
        if self.waiting >= self._limits.queue or len(own) >= self._limits.queue_of_one:
            raise FullError(max(1, math.ceil(self._pace * (self.waiting + 1) / max(len(self._hands), 1))))
        self._forget()
        self._known[owner, key] = job
        self._known.move_to_end((owner, key))
        self._waiting.setdefault(owner, deque()).append(job)
        async with self._wanted:
            self._wanted.notify()
        return job

    def drop(self, owner: str, folder: str) -> None:
        """Forget what was done in a folder of a caller."""
        gone = [key for key, job in self._known.items() if job.owner == owner and job.task.folder == folder]
        for key in gone:
            if self._known[key].state == "done":
                del self._known[key]

    async def _work(self, number: int, hand: Hand) -> None:
        pauses = 0
        while True:
            try:
                await hand.begin()
            except ImpactError as error:
                self._begun.discard(number)
                self._warned(str(error))
                await asyncio.sleep(PAUSES[min(pauses, len(PAUSES) - 1)])
                pauses += 1
                continue
            pauses = 0
            self._begun.add(number)
            async with self._wanted:
                await self._wanted.wait_for(lambda: bool(self._waiting))
            job = self._next()
            await self._do(hand, job)

    def _next(self) -> Job:
        """Return the next task: of the caller who has waited longest for a turn."""
        owner, queue = self._waiting.popitem(last=False)
        job = queue.popleft()
        if queue:
            self._waiting[owner] = queue
        return job

    async def _do(self, hand: Hand, job: Job) -> None:
        job.state, start = "running", time.monotonic()
        answer = failed("lost", "The process that did this ended before it was through. Ask again.")
        try:
            for _ in range(TRIES):
                try:
                    answer = await hand.ask(job.task, self._limits.seconds)
                except ImpactError as error:
                    self._warned(str(error))
                if answer.why != "lost":
                    break
        except asyncio.CancelledError:
            answer = _closing()
            raise
        finally:
            spent = time.monotonic() - start
            self._pace += 0.2 * (spent - self._pace)
            job.state, job.since = "done", time.monotonic()
            if not job.answer.done():
                job.answer.set_result(answer)
            self._told(job.task, answer, spent)

    def _forget(self) -> None:
        """Forget what was done long ago, or more than can be remembered."""
        now = time.monotonic()
        old = [
            key
            for at, (key, job) in enumerate(self._known.items())
            if job.state == "done" and (now - job.since > REMEMBERED or len(self._known) - at > MOST_KEPT)
        ]
        for key in old:
            del self._known[key]


def _closing() -> Answer:
    return failed("closing", "The service is about to end. Ask again in a moment.")
