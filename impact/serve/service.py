"""What is done for a request, once it is known who asks and what for: tasks are given to workers, results are kept."""

from __future__ import annotations

import asyncio
import hashlib
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from impact.serve.jobs import FullError, Job, Jobs
from impact.serve.kept import Kept, Made
from impact.serve.measures import Measures
from impact.serve.refusals import RefusedError, of_answer
from impact.serve.task import Task

SHORT = 60.0  # the longest that an answer is waited for which is no job of its own [s]


@dataclass(frozen=True)
class Received:
    """A scenario as it was sent.

    Attributes:
        body: its bytes. text: in words. form: yaml or json.
    """

    body: bytes
    text: str
    form: str


@dataclass(frozen=True)
class Pending:
    """Something that is not there yet."""

    study: str
    state: str


@dataclass
class Service:
    """All that the server knows.

    Attributes:
        jobs: tasks in turn. kept: results. measures: what is counted. faults: told of where a program is wrong.
    """

    jobs: Jobs
    kept: Kept
    measures: Measures
    faults: Callable[[str], None] = lambda _: None
    _once: dict[str, Any] = field(default_factory=dict)

    async def check(self, owner: str, sent: Received) -> Any:
        """Return what a check finds."""
        values = {"text": sent.text, "form": sent.form, "name": "scenario"}
        key = hashlib.sha256(f"check\0{sent.form}\0".encode() + sent.body).hexdigest()
        return await self._soon(owner, key, Task("check", values=values))

    async def post(
        self, owner: str, sent: Received, settings: Mapping[str, Any], language: str, wait: float
    ) -> tuple[str, Any, bool]:
        """Return the id of a study, its figures or that it is not there yet, and whether it is new.

        Args:
            owner: name of the caller. sent: the scenario. settings: name, draws and seed.
            language: of the figures. wait: for them [s].
        """
        study = self.kept.id_of(owner, sent.body, sent.form, *(settings[name] for name in sorted(settings)))
        if self.kept.has(owner, study):
            return study, await self.figures(owner, study, language, wait), False
        values = {"text": sent.text, "form": sent.form, **settings, "language": language}
        job = await self._submit(owner, f"{study}/study", Task("study", self.kept.folder(owner, study), values))
        found = await self._within(job, wait)
        if found is None:
            return study, Pending(study, _state(job)), True
        same = found["language"] == language  # else another request began it
        return study, found if same else await self.figures(owner, study, language, wait), True

    async def figures(self, owner: str, study: str, language: str, wait: float) -> Any:
        """Return the figures of a study, or that it is not there yet."""
        until = time.monotonic() + wait
        if pending := await self._pending(owner, study, until):
            return pending
        task = Task("figures", self.kept.folder(owner, study), {"language": language})
        return await self._soon(owner, f"{study}/figures/{language}", task)

    async def file(self, owner: str, study: str, what: str, values: Mapping[str, Any], wait: float) -> Made | Pending:
        """Return a file made of a study, or that it is not there yet.

        Args:
            owner: name of the caller. study: its id. what: table or brief. values: which one. wait: for it [s].
        """
        until = time.monotonic() + wait
        if pending := await self._pending(owner, study, until):
            return pending
        name = hashlib.sha256(json.dumps([what, sorted(values.items())]).encode()).hexdigest()[:32]
        if (found := self.kept.made(owner, study, name)) is not None:
            return found
        task = Task(what, self.kept.folder(owner, study), {**values, "made": name})
        job = await self._submit(owner, f"{study}/{name}", task)
        if await self._within(job, until - time.monotonic()) is None:
            return Pending(study, _state(job))
        if (found := self.kept.made(owner, study, name)) is None:
            raise absent()
        return found

    def remove(self, owner: str, study: str) -> None:
        """Remove a study of a caller.

        Raises:
            RefusedError: there is none, or something is being made of it.
        """
        folder = self.kept.folder(owner, study)
        if (owner, folder) in self.jobs.busy:
            raise RefusedError(409, "Something is being made of this study. Ask again when it is through.")
        if not self.kept.has(owner, study) and self.jobs.known(owner, f"{study}/study") is None:
            raise absent()
        self.jobs.drop(owner, folder)
        self.kept.remove(owner, study)

    async def once(self, owner: str, what: str) -> Any:
        """Return what is the same for all callers as long as the service runs."""
        if what not in self._once:
            self._once[what] = await self._soon(owner, f"once/{what}", Task(what))
        return self._once[what]

    async def sweep(self) -> None:
        """Remove what is kept no longer."""
        if removed := await asyncio.to_thread(self.kept.sweep, self.jobs.busy):
            self.measures.removed.inc(removed)

    async def _pending(self, owner: str, study: str, until: float) -> Pending | None:
        """Return that a study is not there yet, where it is being made; none where it is there.

        Raises:
            RefusedError: it could not be made, or the caller has none of that id.
        """
        job = self.jobs.known(owner, f"{study}/study")
        making = job is not None and not self.kept.has(owner, study)
        if job is not None and making and await self._within(job, until - time.monotonic()) is None:
            return Pending(study, _state(job))
        if not self.kept.has(owner, study):
            raise absent()
        return None

    async def _soon(self, owner: str, key: str, task: Task) -> Any:
        """Return the answer to a small task, or one that was given lately."""
        job = self.jobs.known(owner, key)
        if job is None or job.state == "done":
            answered = job.answer.result() if job is not None and job.answer.done() else None
            if answered is not None and not answered.why and (not task.folder or self._is_there(task.folder)):
                return answered.value
            job = await self._submit(owner, key, task)
        found = await self._within(job, SHORT)
        if found is None:
            raise RefusedError(503, "The service has too much to do. Ask again later.", headers={"Retry-After": "10"})
        return found

    def _is_there(self, folder: str) -> bool:
        return (self.kept.root / folder).is_dir()

    async def _submit(self, owner: str, key: str, task: Task) -> Job:
        try:
            return await self.jobs.submit(owner, key, task)
        except FullError as error:
            words = "Too many tasks wait. Ask again later."
            raise RefusedError(429, words, headers={"Retry-After": str(error.after)}) from None

    async def _within(self, job: Job, seconds: float) -> Any:
        """Return what a task came to; None where it is not through within the time.

        Raises:
            RefusedError: it came to nothing; says why.
        """
        answer = await job.within(seconds)
        if answer is None:
            return None
        if answer.why:
            if answer.trail:
                self.faults(answer.trail)
            raise of_answer(answer)
        return answer.value


def absent() -> RefusedError:
    """Return the error that a caller has no such study."""
    return RefusedError(404, "You have no study of this id. Post its scenario; what is too old is not kept.")


def _state(job: Job) -> str:
    return "queued" if job.state == "queued" else "running"
