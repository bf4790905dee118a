"""How far a batch is: a line that is renewed on a terminal, plain lines in a log, or lines of JSON for programs."""

from __future__ import annotations

import json
import sys
import time
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any

from impact.cli import print_status
from impact.core.text import visible

if TYPE_CHECKING:
    from impact.batch.plan import BatchPlan
    from impact.batch.records import Record

EVERY = 30.0  # seconds between two plain lines


def in_words(plan: BatchPlan) -> str:
    return f"{_count(len(plan.items), 'item')}, {_count(plan.files, 'file')}."


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def duration(seconds: float) -> str:
    if seconds < 90:
        return f"{max(seconds, 1):.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 90 * 60 else f"{seconds / 3600:.1f} h"


class Progress:
    def __init__(self, *, as_json: bool, shown: bool) -> None:
        self._json, self._shown = as_json, shown and not as_json
        self._start, self._said, self._failed = time.monotonic(), 0.0, 0
        self._bar: Any = None
        self._task: Any = None

    def begun(self, todo: int, there: int) -> None:
        self._start = time.monotonic()
        if self._json:
            print_status(json.dumps({"event": "begun", "todo": todo, "there": there}))
        if there and self._shown:
            print_status(f"{there:,} items are there already; {todo:,} are to be done.")
        if self._shown and todo and sys.stderr is not None and sys.stderr.isatty():
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
        self._failed += record.state == "failed"
        rate = done / max(time.monotonic() - self._start, 1e-3)
        if self._json:
            told = {"event": record.state, "item": record.item, "reason": record.reason, "seconds": record.seconds}
            told |= {"done": done, "of": of, "failed": self._failed, "rate": round(rate, 3)}
            told |= {"left": round((of - done) / rate, 1), "memory_mb": record.memory_mb}
            print_status(json.dumps(told, ensure_ascii=False))
            return
        failed = visible(f"{record.item}: {record.reason}") if record.state == "failed" else ""
        if self._bar is not None:
            if failed:
                self._bar.console.print(failed, markup=False, highlight=False)
            bad = f"[red]{self._failed:,} failed" if self._failed else ""
            self._bar.update(self._task, completed=done, rate=f"{rate:.2f}/s", bad=bad)
            return
        if failed:
            print_status(failed)
        if self._shown and (done == of or time.monotonic() - self._said > EVERY):
            self._said = time.monotonic()
            left = f", about {duration((of - done) / rate)} left" if done < of else ""
            print_status(f"{done:,} of {of:,} done, {self._failed:,} failed, {rate:.2f} a second{left}.")

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._bar is not None:
            with suppress(OSError, ValueError):
                self._bar.stop()
