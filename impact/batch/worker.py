"""A worker: a process that does items one after another, and says what became of each as JSON.

It is started once and keeps what every item needs. It ends when its connection does, so none outlives the run.
"""

from __future__ import annotations

import gc
import json
import os
import queue
import signal
import sys
import threading
import traceback
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

GARBAGE = 200_000  # new objects between two searches for cycles


def main() -> None:
    """Read settings, then items, from the connection that the run opened; send what became of them."""
    from impact.threads import before_numpy

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of a terminal, which interrupts all its processes: the run ends us
    os.environ.pop("MPLBACKEND", None)
    before_numpy()
    gc.set_threshold(GARBAGE)
    line = Connection(int(sys.argv[1]))
    asked: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(line, asked), daemon=True).start()
    serve(asked, line)


def _read(line: Connection, asked: queue.SimpleQueue[dict[str, Any]]) -> None:
    """Pass on what is asked; where the run is gone nobody waits for an answer, and the process ends at once."""
    with suppress(EOFError, OSError):
        while True:
            asked.put(json.loads(line.recv_bytes()))
    os._exit(0)


def serve(lines: queue.SimpleQueue[dict[str, Any]], out: Connection) -> None:
    """Do what is asked until the process ends."""
    from impact.batch.plan import Settings
    from impact.batch.store import Folder
    from impact.batch.work import Bench, item_of, kept

    first = lines.get()
    bench, store = Bench(Settings.received(first["settings"])), Folder(Path(first["store"]))
    bench.ready()
    _say(out, {"ready": os.getpid()})
    frozen = False
    while True:
        asked = lines.get()
        answer: dict[str, Any]
        try:
            item = item_of(asked["item"])
            answer = {"record": kept(store, item, *bench.made(item, asked["key"])).sent()}
        except Exception:
            answer = {"fault": traceback.format_exc()}
        _say(out, answer)
        if not frozen:  # libraries, words, data and tables are there by now, and stay: no search for cycles reads them
            gc.collect()
            gc.freeze()
            frozen = True


def _say(out: Connection, answer: dict[str, Any]) -> None:
    out.send_bytes(json.dumps(answer).encode())


if __name__ == "__main__":
    main()
