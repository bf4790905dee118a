"""Workers on this machine: processes that are started once; one that dies is replaced, and its item tried once more."""

import os
from collections import deque
from collections.abc import Generator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from impact.batch.plan import BatchItem, BatchSettings
from impact.batch.records import Record
from impact.batch.store import Folder
from impact.batch.work import ItemRunner, failure, item_of, kept
from impact.core.errors import ImpactError
from impact.core.threads import as_worker

TRIES = 2  # of an item whose worker dies
MEMORY = "Is memory short? Use fewer workers."
_bench: list[tuple[ItemRunner, Folder]] = []  # of a worker


@dataclass
class Task:
    """An item with the hash of what is asked; how often it was tried."""

    item: BatchItem
    key: str
    tries: int = 0


class Pool:
    def __init__(self, settings: BatchSettings, store: Folder, workers: int) -> None:
        self._settings, self._store, self._count = settings, store, max(workers, 1)
        self.replaced = 0

    def results(self, tasks: Sequence[Task]) -> Generator[Record]:
        """Yield the record of each item as it is done; in which order depends on the workers.

        Where a worker dies, nobody says with which item: those that were under way are done again one by one.

        Raises:
            ImpactError: no worker can be started.
        """
        waiting, doubted = deque(tasks), deque[Task]()
        while waiting or doubted:
            lost = yield from self._through(doubted or waiting, 1 if doubted else self._count)
            self.replaced += bool(lost)
            for task in lost:
                if len(lost) == 1 and task.tries >= TRIES:
                    yield self._failed(task, f"the worker that did this item was gone, {TRIES} times. {MEMORY}")
                else:
                    task.tries -= len(lost) > 1
                    doubted.append(task)

    def _through(self, waiting: deque[Task], workers: int) -> Generator[Record, None, list[Task]]:
        """Yield records until all is done or a worker dies; return what was under way then."""
        running: dict[Future[dict[str, Any]], Task] = {}
        lost: list[Task] = []
        with self._workers(workers) as pool:
            while (waiting or running) and not lost:
                while waiting and len(running) < workers and not lost:
                    task = waiting.popleft()
                    task.tries += 1
                    try:
                        running[pool.submit(_do, task.item.sent(), task.key)] = task
                    except BrokenProcessPool:
                        lost.append(task)
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    done = running.pop(future)
                    if isinstance(future.exception(), BrokenProcessPool):
                        lost.append(done)
                    else:
                        yield self._record(done, future)
        for future, task in running.items():
            if future.exception() is None:
                yield self._record(task, future)
            else:
                lost.append(task)
        return lost

    def _workers(self, count: int) -> ProcessPoolExecutor:
        said = self._settings.sent(), self._store.said
        pool = ProcessPoolExecutor(count, get_context("spawn"), _begin, said)
        try:
            pool.submit(os.getpid).result()
        except (BrokenProcessPool, OSError) as error:
            raise ImpactError(f"A worker ended before it could begin. {MEMORY}") from error
        return pool

    def _record(self, task: Task, future: Future[dict[str, Any]]) -> Record:
        if (error := future.exception()) is not None:
            return self._failed(task, f"a fault of the program: {error!r}")
        return Record.received(future.result())

    def _failed(self, task: Task, reason: str) -> Record:
        return kept(self._store, task.item, failure(task.item, task.key, reason), {})


def _begin(settings: dict[str, Any], store: str) -> None:
    as_worker()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):  # what a library prints is no answer
        os.dup2(nowhere, stream)
    bench = ItemRunner(BatchSettings.received(settings))
    bench.ready()
    _bench.append((bench, Folder(Path(store))))


def _do(item: dict[str, Any], key: str) -> dict[str, Any]:
    bench, store = _bench[0]
    asked = item_of(item)
    return kept(store, asked, *bench.made(asked, key)).sent()
