"""Workers as the server sees them: processes that are asked for an answer within a time, killed when it is over."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import sys
import tempfile
from asyncio.subprocess import PIPE, Process
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Protocol

import impact
from impact.errors import ImpactError
from impact.serve.task import Answer, Task, failed
from impact.serve.tokens import ONE, SEVERAL

MOST_ANSWER = 64_000_000  # bytes of a line
PATIENCE = 120.0  # for a process that begins [s]
MOST_TASKS = 500  # after which a process is replaced, so that none grows for ever
MOST_WORDS = 300  # of what a process said last that did not begin


class Hand(Protocol):
    """Somebody who does one task at a time."""

    async def begin(self) -> None:
        """Get ready where it is not.

        Raises:
            ImpactError: it cannot be.
        """

    async def ask(self, task: Task, seconds: float) -> Answer:
        """Return what became of a task that may take so many seconds."""

    async def end(self) -> None:
        """Stop at once, whatever is done, and for good."""


@dataclass(frozen=True)
class Workplace:
    """Where and how workers work.

    Attributes:
        root: folder of all results. desk: folder in which they run, with nothing in it but links.
        data, templates: folders of whoever runs the service, as seen from there.
        draws: of a study. memory: of a worker [MB].
    """

    root: Path
    desk: Path
    data: tuple[Path, ...] = ()
    templates: tuple[Path, ...] = ()
    draws: int = 10_000
    memory: int = 0

    def sent(self) -> dict[str, Any]:
        """Return what a worker hears first."""
        folders = {name: [str(each) for each in getattr(self, name)] for name in ("data", "templates")}
        return {"root": str(self.root), **folders, "draws": self.draws, "memory": self.memory}


class WorkerProcess:
    """A process of its own that works at a desk.

    Args:
        workplace: where it works.
    """

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._process: Process | None = None
        self._errors: IO[bytes] | None = None
        self._done = 0

    async def begin(self) -> None:
        """Start the process where none runs, and wait until it is ready.

        Raises:
            ImpactError: it ended before it could begin, or takes too long.
        """
        if self._process is not None:
            return
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process
        try:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-P", "-m", "impact.serve.worker", stdin=PIPE, stdout=PIPE, stderr=self._errors,
                cwd=self._workplace.desk, env=environment(os.environ), limit=MOST_ANSWER, start_new_session=True,
            )  # fmt: skip
        except OSError as error:
            await self.end()
            raise ImpactError(f"No worker can be started: {error.strerror}. Close other programs.") from None
        self._done = 0
        try:
            said = await asyncio.wait_for(self._said(self._workplace.sent()), PATIENCE)
        except TimeoutError:
            said = b""
        if not said:
            words = self._last_words()
            await self.end()
            raise ImpactError(f"A worker ended before it could begin{f': {words}' if words else '.'}")

    async def ask(self, task: Task, seconds: float) -> Answer:
        """Return what became of a task; a process that takes longer, or wants more memory than it may, is ended."""
        await self.begin()
        try:
            line = await asyncio.wait_for(self._said(task.sent()), seconds)
        except TimeoutError:
            await self.end()
            words = f"This takes longer than {seconds:g} seconds, which is all that the service gives a task. "
            return failed("too_much", f"{words}Ask for fewer draws, or for fewer scenarios beside it.")
        except asyncio.CancelledError:
            await self.end()
            raise
        self._done += 1
        if not line:
            await self.end()
            return failed("lost", "The process that did this ended before it was through. Ask again.")
        answer = Answer.received(json.loads(line))
        if answer.why == "too_much" or self._done >= MOST_TASKS:
            await self.end()
        return answer

    async def _said(self, said: Mapping[str, Any]) -> bytes:
        """Send a line and return the next one; empty where the process is gone."""
        assert self._process is not None
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps(said).encode() + b"\n")
            await self._process.stdin.drain()
            return await self._process.stdout.readline()
        except (OSError, ValueError):  # a line that is longer than any answer is none
            return b""

    def _last_words(self) -> str:
        if self._errors is None:
            return ""
        self._errors.seek(0)
        lines = [line.strip() for line in self._errors.read().decode("utf-8", "replace").splitlines() if line.strip()]
        return lines[-1][:MOST_WORDS] if lines else ""

    def process(self) -> int:
        """Return the id of the process; 0 where none runs."""
        return 0 if self._process is None else self._process.pid

    async def end(self) -> None:
        """End the process, whatever it does; the next task begins another one."""
        process, self._process = self._process, None
        errors, self._errors = self._errors, None
        if process is not None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
        if errors is not None:
            errors.close()


def environment(own: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of a worker: without tokens and without the profile of whoever runs the service."""
    kept = {name: value for name, value in own.items() if name not in (ONE, SEVERAL)}
    package = str(Path(impact.__file__).resolve().parents[1])
    path = [str(Path(each).resolve()) for each in kept.get("PYTHONPATH", "").split(os.pathsep) if each]
    return {**kept, "IMPACT_PROFILE": "none", "PYTHONPATH": os.pathsep.join(dict.fromkeys([package, *path]))}
