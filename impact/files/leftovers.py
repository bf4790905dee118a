"""What lies next to a target while it is written, and the lock that tells it from leftovers.

New content has the name `.impact-CODE-RANDOM.part`, an older folder that is being replaced `.impact-CODE.old`; the code
is that of the target's name. Who writes holds a lock on the folder around them, which ends with the process: whatever
has such a name when the lock is taken was left by a process that was killed.
"""

import contextlib
import hashlib
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path


def new_name(target: Path) -> Path:
    """Return a new path next to a target, as short for a long name as for any other."""
    return target.with_name(f"{_start(target)}-{secrets.token_hex(4)}.part")


def old_name(target: Path) -> Path:
    """Return the path of an older folder while it is replaced."""
    return target.with_name(f"{_start(target)}.old")


def _start(target: Path) -> str:
    return f".impact-{hashlib.sha256(os.fsencode(target.name)).hexdigest()[:12]}"


@contextlib.contextmanager
def alone_in(folder: Path) -> Iterator[bool]:
    """Hold a folder as long as something in it is replaced; yield whether the system can lock folders."""
    try:
        import fcntl

        handle = os.open(folder, os.O_RDONLY)
    except (ImportError, OSError):  # Windows; a folder that may be written to and not read
        yield False
        return
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            held = True
        except OSError:  # some network file systems
            held = False
        yield held
    finally:
        os.close(handle)


def clear(targets: Iterable[Path]) -> None:
    """Remove what killed processes left of new content of these targets; their folders must be held."""
    for target in targets:
        for path in list(target.parent.glob(f"{_start(target)}-{'[0-9a-f]' * 8}.part")):
            with contextlib.suppress(OSError):
                shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
