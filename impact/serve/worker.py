"""The process that works at a desk: within limits of memory, in an empty folder, without the tokens of the service."""

from __future__ import annotations

import os
import queue
import sys
from pathlib import Path
from typing import IO, Any

from impact.batch.worker import conversation, say

MB = 1_000_000
LARGEST_FILE = 200  # that it may write [MB]
FILES = 256  # that it may have open


def main() -> None:
    """Hear where it works, then tasks; answer each with a line."""
    lines, out = conversation()
    first = lines.get()
    bound(first["memory"])
    work(lines, out, first)


def bound(memory: int) -> None:
    """Limit this process, where the system can: a task that wants more fails, and takes nothing else with it.

    Args:
        memory: for data [MB]; 0 for no limit.
    """
    try:
        import resource
    except ImportError:  # Windows
        return
    wanted = {resource.RLIMIT_CORE: 0, resource.RLIMIT_FSIZE: LARGEST_FILE * MB, resource.RLIMIT_NOFILE: FILES}
    if memory:
        wanted[resource.RLIMIT_DATA if sys.platform == "linux" else resource.RLIMIT_AS] = memory * MB
    for limit, most in wanted.items():
        _, hard = resource.getrlimit(limit)
        value = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(limit, (value, value))
        except (OSError, ValueError):  # macOS takes no limit of memory
            continue


def work(lines: queue.SimpleQueue[dict[str, Any]], out: IO[str], first: dict[str, Any]) -> None:
    """Answer tasks until the process ends."""
    from impact.serve.desk import Desk
    from impact.serve.task import Task

    data, templates = (tuple(map(Path, first[name])) for name in ("data", "templates"))
    desk = Desk(Path(first["root"]), data, templates, first["draws"])
    desk.ready()
    say(out, {"ready": os.getpid()})
    while True:
        asked = lines.get()
        say(out, desk.done(Task(**asked)).sent())


if __name__ == "__main__":
    main()
