"""One run at a time in a folder: a lock that ends with its process, whatever ends that."""

import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from impact.batch.store import Folder
from impact.core.errors import ImpactError
from impact.files.targets import failure

FILE = ".batch/lock"


@contextmanager
def alone(store: Folder) -> Iterator[None]:
    """Hold a folder for this process as long as what is inside runs.

    The system gives the lock up when the process ends, also when it is killed, so no old lock has to be removed.

    Raises:
        ImpactError: another run holds it; names its process.
    """
    store.make()
    file = store.path / FILE
    try:
        handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise failure(file, error) from None
    try:
        if not _taken(handle):
            raise ImpactError(
                f"{store.said}: another run is at work here ({_who(file)}). Wait for it, end it, or name another "
                "folder with -o."
            )
        os.ftruncate(handle, 0)
        os.write(handle, json.dumps({"pid": os.getpid(), "host": socket.gethostname()}).encode())
        yield
    finally:
        os.close(handle)


def _taken(handle: int) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        try:
            os.lseek(handle, 1_000, os.SEEK_SET)  # beyond what stands in the file, so that others may read it
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except OSError:
            return False
        os.lseek(handle, 0, os.SEEK_SET)
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _who(file: Path) -> str:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        return f"process {found['pid']} on {found['host']}"
    except (OSError, ValueError, KeyError, TypeError):
        return "its process is not known"
