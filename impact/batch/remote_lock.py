"""One run at a time at an address: a file that its run keeps young, as stores of objects have no locks.

A run that was killed leaves its file behind. It holds nobody up for long: on the same machine its process is known to
be gone, and elsewhere the file counts as left behind once it has been silent for some minutes.
"""

from __future__ import annotations

import json
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

from impact.batch.remote import Remote
from impact.errors import ImpactError

EVERY = 30.0  # seconds between two signs of life
SILENT_FOR = 180.0  # seconds without one, after which a run counts as over
TRIES = 3  # to be the first, where two begin in the same moment


@contextmanager
def held(store: Remote, file: str) -> Iterator[Callable[[], None]]:
    """Hold an address; what is yielded raises an error once another run has taken it over.

    Args:
        store: the address. file: of the lock there.

    Raises:
        ImpactError: another run holds it, or nothing can be written there.
    """
    own: dict[str, Any] = {"pid": os.getpid(), "host": socket.gethostname(), "token": uuid4().hex}
    data = json.dumps(own).encode()
    _take(store, file, data)
    over, lost = threading.Event(), threading.Event()

    def beat() -> None:
        while not over.wait(EVERY):
            try:
                if store.read(file) != data:
                    lost.set()
                    return
                store.write({file: data})
            except ImpactError:  # the next item tells it
                continue

    thread = threading.Thread(target=beat, daemon=True)
    thread.start()

    def still_ours() -> None:
        if lost.is_set():
            raise ImpactError(
                f"{store.said}: another run has taken this place over, as nothing was heard of this one for "
                f"{SILENT_FOR:.0f} s. Whole results stay; wait for the other run."
            )

    try:
        yield still_ours
    finally:
        over.set()
        thread.join()
        if not lost.is_set():
            store.remove(file)


def _take(store: Remote, file: str, data: bytes) -> None:
    """Write the lock, unless it is another's that lives.

    Raises:
        ImpactError: it is.
    """
    known: dict[str, Any] = {}
    for _ in range(TRIES):
        if store.create(file, data):
            return
        found = store.read(file)
        if found is None:
            continue
        known = _said(found)
        age = store.age(file)
        if not _over(known, age):
            raise ImpactError(
                f"{store.said}: another run is at work here (process {known.get('pid', '?')} on "
                f"{known.get('host', '?')}, last heard of {age:.0f} s ago). Wait for it, end it, or name another place "
                f"with -o. After {SILENT_FOR:.0f} s of silence it counts as over."
            )
        store.write({file: data})
        if store.read(file) == data:
            return
    raise ImpactError(f"{store.said}: other runs begin here in the same moment. Start one of them again.")


def _said(data: bytes) -> dict[str, Any]:
    try:
        found = json.loads(data)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _over(known: dict[str, Any], age: float) -> bool:
    """Return whether the run that wrote a lock is over."""
    if age > SILENT_FOR:
        return True
    pid = known.get("pid")
    if known.get("host") != socket.gethostname() or not isinstance(pid, int):
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False
