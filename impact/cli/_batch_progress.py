"""How far a batch is: a line that is renewed on a terminal, plain lines in a log, or lines of JSON for programs."""

from __future__ import annotations

import json
import sys
import time
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any

from impact.cli import say
from impact.texts import visible

if TYPE_CHECKING:
    from impact.batch.plan import Plan
    from impact.batch.records import Record

EVERY = 30.0  # seconds between two plain lines


def in_words(plan: Plan) -> str:
    return f"{_count(len(plan.items), 'item')}, {_count(plan.files, 'file')}."


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def duration(seconds: float) -> str:
    if seconds < 90:
        return f"{max(seconds, 1):.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 90 * 60 else f"{seconds / 3600:.1f} h"


class Watch:
    """Counts items; what is said of them its children know."""

    def __init__(self) -> None:
        self.start, self.todo, self.failed = time.monotonic(), 0, 0

    def begun(self, todo: int, there: int) -> None:
        self.start, self.todo = time.monotonic(), todo

    def told(self, record: Record, done: int, of: int) -> None:
        """Take in an item that is through."""
        self.failed += record.state == "failed"

    def rate(self, done: int) -> float:
        """Return the items in a second so far."""
        return done / max(time.monotonic() - self.start, 1e-3)

    def __enter__(self) -> Watch:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Say nothing more."""


class JsonLines(Watch):
    """A line of JSON for each thing that happens, on standard error."""

    def _line(self, **said: Any) -> None:
        say(json.dumps(said, ensure_ascii=False))

    def begun(self, todo: int, there: int) -> None:
        super().begun(todo, there)
        self._line(event="begun", todo=todo, there=there)

    def told(self, record: Record, done: int, of: int) -> None:
        """Say what became of an item."""
        super().told(record, done, of)
        self._line(
            event=record.state, item=record.item, reason=record.reason, seconds=record.seconds, done=done, of=of,
            failed=self.failed, rate=round(self.rate(done), 3), left=round((of - done) / self.rate(done), 1),
            memory_mb=record.memory_mb,
        )  # fmt: skip


class Progress(Watch):
    """A bar of rich on a terminal; in a log a line now and then."""

    def __init__(self, *, shown: bool) -> None:
        super().__init__()
        self._shown = shown
        self._terminal = shown and sys.stderr is not None and sys.stderr.isatty()
        self._bar: Any = None
        self._task: Any = None
        self._said = 0.0

    def begun(self, todo: int, there: int) -> None:
        super().begun(todo, there)
        if there and self._shown:
            say(f"{there:,} items are there already; {todo:,} are to be done.")
        if self._terminal and todo:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
            from rich.progress import Progress as Bar

            parts = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"), TimeRemainingColumn())
            self._bar = Bar(
                TextColumn("Briefs"), *parts, TextColumn("{task.fields[bad]}"), console=Console(stderr=True)
            )
            self._task = self._bar.add_task("", total=todo, rate="", bad="")
            self._bar.start()

    def told(self, record: Record, done: int, of: int) -> None:
        """Move on; an item that failed is named with its reason at once."""
        super().told(record, done, of)
        if record.state == "failed":
            self._say(visible(f"{record.item}: {record.reason}"))
        rate = self.rate(done)
        if self._bar is not None:
            bad = f"[red]{self.failed:,} failed" if self.failed else ""
            self._bar.update(self._task, completed=done, rate=f"{rate:.2f}/s", bad=bad)
        elif self._shown and (done == of or time.monotonic() - self._said > EVERY):
            self._said = time.monotonic()
            left = f", about {duration((of - done) / rate)} left" if done < of else ""
            say(f"{done:,} of {of:,} done, {self.failed:,} failed, {rate:.2f} a second{left}.")

    def _say(self, words: str) -> None:
        if self._bar is None:
            say(words)
        else:
            self._bar.console.print(words, markup=False, highlight=False)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._bar is not None:
            with suppress(OSError, ValueError):
                self._bar.stop()
