"""Compressed streams; the long ones are compressed in a second thread.

zlib releases the interpreter's lock, so another processor compresses what is finished while pages are still laid out.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from queue import SimpleQueue
from threading import Lock, Thread

# Level 6, zlib's own, takes three times as long for 4 % fewer bytes.
_LEVEL = 4
_TIGHT = 9  # another 4 %, for documents that carry more than they may weigh otherwise
_LONG = 50_000  # bytes; less is done before the other thread gets its turn


class _Worker:
    """A thread that compresses what is handed to it, in turn."""

    def __init__(self) -> None:
        self._waiting: SimpleQueue[tuple[bytes, int, Lock] | None] = SimpleQueue()
        self._locks: dict[tuple[bytes, int], Lock] = {}
        self._written: dict[tuple[bytes, int], bytes] = {}
        self._thread: Thread | None = None

    def begin(self, data: bytes, level: int) -> None:
        if (data, level) in self._locks:
            return
        if self._thread is None:
            self._thread = Thread(target=self._run, daemon=True)
            self._thread.start()
        lock = self._locks[data, level] = Lock()
        lock.acquire()
        self._waiting.put((data, level, lock))

    def _run(self) -> None:
        while (task := self._waiting.get()) is not None:
            data, level, lock = task
            try:
                self._written[data, level] = zlib.compress(data, level)
            finally:
                lock.release()  # where it failed, too: whoever waits does it again and hears why

    def compressed(self, data: bytes, level: int) -> bytes | None:
        """Return what was begun, waiting for its end; None when nothing was, or it failed."""
        lock = self._locks.get((data, level))
        if lock is None:
            return None
        with lock:
            return self._written.get((data, level))

    def stop(self) -> None:
        self._waiting.put(None)


_worker: ContextVar[_Worker | None] = ContextVar("impact_deflate_worker", default=None)
_level: ContextVar[int] = ContextVar("impact_deflate_level", default=_LEVEL)


@contextmanager
def compressing_ahead() -> Iterator[None]:
    """Let `begin_compressing` work inside this context; what nobody asked for is forgotten at its end.

    Inside another such context it is that one's: documents of one study share what is attached to them.
    """
    if _worker.get() is not None:
        yield
        return
    worker = _Worker()
    token = _worker.set(worker)
    try:
        yield
    finally:
        _worker.reset(token)
        worker.stop()


@contextmanager
def squeezing(*, tight: bool) -> Iterator[None]:
    """Pack what is compressed inside this context as small as can be, or else as fast as is sensible."""
    token = _level.set(_TIGHT if tight else _LEVEL)
    try:
        yield
    finally:
        _level.reset(token)


def begin_compressing(data: bytes) -> None:
    """Begin to compress what will be asked for later."""
    worker = _worker.get()
    if worker is not None and len(data) >= _LONG:
        worker.begin(data, _level.get())


def compress(data: bytes) -> bytes:
    """Return the data compressed."""
    worker = _worker.get()
    level = _level.get()
    begun = worker.compressed(data, level) if worker is not None else None
    return zlib.compress(data, level) if begun is None else begun
