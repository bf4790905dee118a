"""Workers on this machine: processes that are started once; one that dies is replaced, and its item tried once more."""

from __future__ import annotations

import json
import os
import selectors
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
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
    errors: IO[bytes]
    task: Task | None = None
    begun: bool = False
    heard: bytearray = field(default_factory=bytearray)

    @property
    def output(self) -> IO[bytes]:
        """Where its answers come from."""
        assert self.process.stdout is not None
        return self.process.stdout

    def send(self, said: dict[str, Any]) -> None:
        """Send a line; a worker that is gone is found out when nothing comes back."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(json.dumps(said).encode() + b"\n")
            self.process.stdin.flush()
        except (BrokenPipeError, OSError):
            return

    def last_words(self) -> str:
        """Return what it said last on standard error."""
        self.errors.seek(0)
        lines = [line.strip() for line in self.errors.read().decode("utf-8", "replace").splitlines() if line.strip()]
        return lines[-1][:MOST_WORDS] if lines else ""

    def end(self) -> None:
        """End the process, whatever it does."""
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.errors):
            if stream is not None:
                try:
                    stream.close()
                except OSError:  # what was not yet written to a process that is gone
                    continue


class Pool:
    """Does items on this machine."""

    def __init__(self, settings: Settings, store: Folder, workers: int) -> None:
        self._settings, self._store, self._count = settings, store, max(workers, 1)
        self._workers: list[Worker] = []
        self._selector = selectors.DefaultSelector()
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
                        self._give(worker, waiting.popleft())
                for event, _ in self._selector.select(timeout=5.0):
                    for record in self._hear(event.data, waiting):
                        left -= 1
                        yield record
        finally:
            self.close()

    def close(self) -> None:
        """End all workers."""
        for worker in self._workers:
            self._selector.unregister(worker.output)
            worker.end()
        self._workers = []

    def _start(self) -> None:
        command = [sys.executable, "-m", "impact.batch.worker"]
        errors = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process
        try:
            process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
        except OSError as error:
            errors.close()
            raise ImpactError(f"No worker can be started: {error.strerror}. Close other programs.") from None
        worker = Worker(process, errors)
        os.set_blocking(worker.output.fileno(), False)
        self._selector.register(worker.output, selectors.EVENT_READ, worker)
        self._workers.append(worker)
        worker.send({"settings": self._settings.sent(), "store": self._store.said})

    def _give(self, worker: Worker, task: Task) -> None:
        worker.task = task
        task.tries += 1
        worker.send({"item": task.item.sent(), "key": task.key})

    def _hear(self, worker: Worker, waiting: deque[Task]) -> Iterator[Record]:
        """Take in what a worker says, and yield records; one that is gone is replaced."""
        try:
            data = worker.output.read(1 << 20)
        except BlockingIOError:
            return
        if data is None:
            return
        if not data:
            yield from self._lost(worker, waiting)
            return
        worker.heard += data
        while b"\n" in worker.heard:
            line, _, rest = bytes(worker.heard).partition(b"\n")
            worker.heard = bytearray(rest)
            answer = json.loads(line)
            task = worker.task
            if "ready" in answer:
                worker.begun = True
            elif task is not None:
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
        """Replace a worker that is gone; its item is tried once more.

        Raises:
            ImpactError: it was gone before it could begin.
        """
        self._selector.unregister(worker.output)
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
