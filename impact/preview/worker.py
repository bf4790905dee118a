"""The process that makes pages and figures: it keeps libraries and the study in memory, and does one thing at a time.

It is a process of its own, so that the server answers while a model runs.
"""

from __future__ import annotations

import asyncio
import sys
import traceback
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

from impact.core.threads import as_worker
from impact.preview.edition import PreviewRequest

if TYPE_CHECKING:
    from impact.preview.session import PreviewSession

_session: list[PreviewSession] = []  # of the process that works


class WorkerLostError(Exception):
    """The process ended before it answered, or met a fault of the program; the next request begins a new one."""


class SupersededError(Exception):
    """Nobody waits for this answer any more: a later request took its place."""


class PreviewWorker:
    """Asks the session of another process, one question after another."""

    def __init__(self, asked: PreviewRequest) -> None:
        self._asked = asked
        self._turn = asyncio.Lock()
        self._pool: ProcessPoolExecutor | None = None

    async def ask(self, question: str, *values: Any, wanted: Callable[[], bool] = lambda: True) -> Any:
        """Return the answer of a method of the session.

        Args:
            question: name of the method.
            values: what it is called with.
            wanted: asked when it is this question's turn: whether anybody still waits for the answer.

        Raises:
            SupersededError: nobody does. LostError: there is no answer.
        """
        async with self._turn:
            if not wanted():
                raise SupersededError
            if self._pool is None:
                self._pool = ProcessPoolExecutor(1, get_context("spawn"), _begin, (self._asked,))
            try:
                return await asyncio.wrap_future(self._pool.submit(_answered, question, values))
            except BrokenProcessPool:
                self._pool = None
                words = "The process that makes the pages ended. It is begun again with the next change."
                raise WorkerLostError(words) from None
            except Exception as error:
                sys.stderr.write("".join(traceback.format_exception(error)))
                raise WorkerLostError(f"A fault of the program: {type(error).__name__}: {error}") from None

    async def renew(self) -> None:
        """End the process, so that the next question is answered by one that has read nothing yet."""
        async with self._turn:
            await asyncio.to_thread(self.end)

    def end(self, *, at_once: bool = False) -> None:
        """End the process when it is through with what it does; `at_once` does not wait for that."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=not at_once, cancel_futures=True)


def _begin(asked: PreviewRequest) -> None:
    as_worker()
    from impact.preview.session import PreviewSession

    _session.append(PreviewSession(asked))


def _answered(question: str, values: tuple[Any, ...]) -> Any:
    return getattr(_session[0], question)(*values)
