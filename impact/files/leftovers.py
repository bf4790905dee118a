"""What is written lies beside its target first, under a name of ours: what a killed process left is known by it.

The name is `.impact-TARGET-MACHINE-PROCESS-RANDOM.part`. The next one that writes the same target finds by it that
nobody works on it any more, and removes it.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
import shutil
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

MARKER = "impact.txt"  # in a folder of ours that stands beside a study while it is written
NEW, OLD = "new", "old"  # in that folder: the study that is written, and the one that was moved aside
_OURS = re.compile(r"\.impact-([0-9a-f]{12})-([0-9a-f]{8})-([0-9]{1,10})-[0-9a-f]{8}\.part").fullmatch


def waits(aside: Path) -> bool:
    """Return whether an older folder was moved aside and the new one has not taken its place: it is all there is."""
    return (aside / OLD).exists() and (aside / NEW).exists()


@cache
def _machine() -> str:
    """Return what tells this machine from others that write into a shared folder: process ids are its own."""
    name = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
    return hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[:8]


def code_of(target: Path) -> str:
    """Return what stands for a target in the names of what is written beside it."""
    return hashlib.sha256(os.fsencode(target.name)).hexdigest()[:12]


def beside(target: Path) -> Path:
    """Return a new path beside a target, as short for a long name as for any other."""
    return target.with_name(f".impact-{code_of(target)}-{_machine()}-{os.getpid()}-{secrets.token_hex(4)}.part")


def left_of(parent: Path, codes: set[str]) -> Iterator[Path]:
    """Yield what processes of this machine that are over left of the targets of these codes."""
    with contextlib.suppress(OSError), os.scandir(parent) as entries:
        for entry in entries:
            found = _OURS(entry.name) if entry.name.startswith(".impact-") else None
            if found is None or found[2] != _machine() or _runs(int(found[3])):
                continue
            if found[1] in codes and not entry.is_symlink():
                yield parent / entry.name


def clear(parent: Path, codes: set[str]) -> None:
    """Remove what processes that are over left; never a folder without our mark, or with a study moved aside."""
    for path in list(left_of(parent, codes)):
        with contextlib.suppress(OSError):
            if not path.is_dir():
                path.unlink()
            elif (path / MARKER).is_file() and not waits(path):
                shutil.rmtree(path)
            elif not any(path.iterdir()):
                path.rmdir()


def _runs(process: int) -> bool:
    """Return whether a process runs; on Windows, where asking would end it, every one is taken to do so."""
    if sys.platform == "win32":
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        pass
    return True
