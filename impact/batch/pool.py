"""Workers on this machine: processes that are started once; one that dies is replaced, and its item tried once more."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, Pipe, wait
from typing import IO, Any

from impact.batch.plan import Item, Settings
from impact.batch.records import Record
from impact.batch.store import Folder
from impact.batch.work import failure, kept
from impact.errors import ImpactError

TRIES = 2  # of an item whose worker dies
MOST_WORDS = 400  # of what a dead worker said last


@dataclass
class Task:
    """An item with the hash of what is asked; how often it was tried."""

    item: Item
    key: str
    tries: int = 0


@dataclass
class Worker:
    """A process, and what it does now."""

    process: subprocess.Popen[bytes]
    line: Connection
    errors: IO[bytes]
    task: Task | None = None
    begun: bool = False

    def send(self, said: dict[str, Any]) -> None:
        """Send JSON; a worker that is gone is found out when nothing comes back."""
        with suppress(OSError):
            self.line.send_bytes(json.dumps(said).encode())

    def last_words(self) -> str:
        """Return what it said last on standard error."""
        self.errors.seek(0)
        lines = [line.strip() for line in self.errors.read().decode("utf-8", "replace").splitlines() if line.strip()]
        return lines[-1][:MOST_WORDS] if lines else ""

    def end(self) -> None:
        """End the process, whatever it does."""
        self.process.kill()
        self.process.wait()
        self.line.close()
        self.errors.close()


class Pool:
    """Does items on this machine."""

    def __init__(self, settings: Settings, store: Folder, workers: int) -> None:
        self._settings, self._store, self._count = settings, store, max(workers, 1)
        self._workers: list[Worker] = []
        self.replaced = 0

    def processes(self) -> list[int]:
        """Return the ids of the worker processes that run now."""
        return [worker.process.pid for worker in self._workers]

    def results(self, tasks: Sequence[Task]) -> Generator[Record]:
        """Yield the record of each item as it is done; in which order depends on the workers.

        Raises:
            ImpactError: no worker can be started.
        """
        waiting = deque(tasks)
        try:
            while len(self._workers) < min(self._count, len(waiting)):
                self._start()
            left = len(waiting)
            while left:
                for worker in list(self._workers):
                    if worker.begun and worker.task is None and waiting:
                        worker.task = task = waiting.popleft()
                        task.tries += 1
                        worker.send({"item": task.item.sent(), "key": task.key})
                heard = wait([worker.line for worker in self._workers])
                for worker in [worker for worker in self._workers if worker.line in heard]:
                    for record in self._hear(worker, waiting):
                        left -= 1
                        yield record
        finally:
            self.close()

    def close(self) -> None:
        """End all workers."""
        for worker in self._workers:
            worker.end()
        self._workers = []

    def _start(self) -> None:
        errors = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process
        ours, its = Pipe()
        command = [sys.executable, "-m", "impact.batch.worker", str(its.fileno())]
        try:  # what a library prints is no answer
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=errors, stderr=errors, pass_fds=[its.fileno()]
            )
        except OSError as error:
            errors.close()
            raise ImpactError(f"No worker can be started: {error.strerror}. Close other programs.") from None
        finally:
            its.close()
        worker = Worker(process, ours, errors)
        self._workers.append(worker)
        worker.send({"settings": self._settings.sent(), "store": self._store.said})

    def _hear(self, worker: Worker, waiting: deque[Task]) -> Iterator[Record]:
        """Take in what a worker says, and yield records; one that is gone is replaced."""
        try:
            answer = json.loads(worker.line.recv_bytes())
        except (EOFError, OSError):
            yield from self._lost(worker, waiting)
            return
        if "ready" in answer:
            worker.begun = True
        elif (task := worker.task) is not None:
            worker.task = None
            yield self._record(task, answer)

    def _record(self, task: Task, answer: dict[str, Any]) -> Record:
        if "record" in answer:
            return Record.received(answer["record"])
        last = str(answer["fault"]).strip().splitlines()[-1]
        return self._failed(task, f"a fault of the program: {last}")

    def _failed(self, task: Task, reason: str) -> Record:
        return kept(self._store, task.item, failure(task.item, task.key, reason), {})

    def _lost(self, worker: Worker, waiting: deque[Task]) -> Iterator[Record]:
        """Replace a worker that is gone; its item is tried once more."""
        self._workers.remove(worker)
        code, said, task = worker.process.wait(), worker.last_words(), worker.task
        worker.end()
        if not worker.begun:
            raise ImpactError(f"A worker ended before it could begin{f': {said}' if said else '.'}")
        self.replaced += 1
        how = f"signal {-code}" if code < 0 else f"code {code}"
        if task is not None and task.tries < TRIES:
            waiting.appendleft(task)
        elif task is not None:
            more = f" It said last: {said}" if said else ""
            memory = " Is memory short? Use fewer workers." if code == -9 else ""
            yield self._failed(task, f"the worker that did this item was gone ({how}), {TRIES} times.{memory}{more}")
        if waiting:
            self._start()
