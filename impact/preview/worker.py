"""The process that makes pages and figures: it keeps libraries and the study in memory, and does one thing at a time.

It is a process of its own, so that the server answers while a model runs.
"""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from impact.preview.edition import Asked

PATIENCE = 2.0  # for a process that is told to end [s]
GARBAGE = 200_000  # new objects between two searches for cycles


@dataclass(frozen=True)
class Fault:
    """A fault of the program, in the words of Python."""

    words: str


class LostError(Exception):
    """The process ended before it answered, or met a fault of the program; the next request begins a new one."""


class SupersededError(Exception):
    """Nobody waits for this answer any more: a later request took its place."""


class Worker:
    """Asks the desk of another process, one question after another."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        self._turn = asyncio.Lock()
        self._process: BaseProcess | None = None
        self._line: Connection | None = None

    async def ask(self, question: str, *values: Any, wanted: Callable[[], bool] = lambda: True) -> Any:
        """Return the answer of a method of the desk.

        Args:
            question: name of the method. values: what it is called with.
            wanted: asked when it is this question's turn: whether anybody still waits for the answer.

        Raises:
            SupersededError: nobody does. LostError: there is no answer.
        """
        async with self._turn:
            if not wanted():
                raise SupersededError
            return await asyncio.to_thread(self._answer, question, values)

    def _answer(self, question: str, values: tuple[Any, ...]) -> Any:
        try:
            line = self._open()
            line.send((question, values))
            answer = line.recv()
        except (EOFError, OSError):
            self.end()
            raise LostError("The process that makes the pages ended. It is begun again with the next change.") from None
        if isinstance(answer, Fault):
            sys.stderr.write(answer.words)
            raise LostError(f"A fault of the program: {answer.words.strip().splitlines()[-1]}")
        return answer

    def _open(self) -> Connection:
        if self._line is None:
            context = multiprocessing.get_context("spawn")
            self._line, other = context.Pipe()
            self._process = context.Process(target=serve, args=(other, self._asked), name="impact preview", daemon=True)
            self._process.start()
            other.close()
        return self._line

    async def renew(self) -> None:
        """End the process, so that the next question is answered by one that has read nothing yet."""
        async with self._turn:
            await asyncio.to_thread(self.end)

    def end(self, *, at_once: bool = False) -> None:
        """End the process, when it is through with what it does or at once."""
        line, process, self._line, self._process = self._line, self._process, None, None
        if process is not None and at_once:
            process.kill()
        if line is not None:
            line.close()
        if process is not None:
            process.join(PATIENCE)
            if process.is_alive():
                process.kill()
                process.join(PATIENCE)


def serve(line: Connection, asked: Asked) -> None:
    """Answer questions until the other end hangs up."""
    import gc

    from impact.threads import before_numpy

    signal.signal(
        signal.SIGINT, signal.SIG_IGN
    )  # of a terminal, which interrupts all its processes: the server ends us
    before_numpy()
    gc.set_threshold(GARBAGE)
    from impact.preview.desk import Desk

    desk = Desk(asked)
    with contextlib.suppress(EOFError, OSError):
        while True:
            question, values = line.recv()
            try:
                answer = getattr(desk, question)(*values)
            except Exception:
                answer = Fault(traceback.format_exc())
            line.send(answer)
