"""Files that are on the disk under another name before they take their place."""

import contextlib
import os
import stat
import sys
from collections.abc import Mapping
from pathlib import Path

from impact.core.errors import ImpactError
from impact.files.leftovers import alone_in, clear, new_name
from impact.files.targets import failure, held_at, shown, take_over, target_of


def write_file(path: Path, data: bytes) -> None:
    """Write next to the target, then put in its place: an existing file stays whole until the new one is.

    Raises:
        ImpactError: the folder does not exist or cannot be written, or the disk is full.
    """
    write_files({path: data})


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write files; all are on the disk next to their targets before the first takes its place.

    A full disk leaves all as they were. Where a rename fails, or the process ends between two of them, some files are
    new and some old, and every one is whole.

    Raises:
        ImpactError: a folder does not exist or cannot be written, two files are one, or the disk is full.
    """
    targets: dict[Path, Path] = {}
    for path in files:
        if (target := target_of(path)) in targets:
            raise ImpactError(f"{shown(path)}: it is the same file as {shown(targets[target])}. Name two files.")
        targets[target] = path
    folders = sorted({target.parent for target in targets})  # in one order, so that two processes do not wait for ever
    at = next(iter(targets), Path())
    parts: dict[Path, Path] = {}
    with contextlib.ExitStack() as locks:
        for folder in folders:
            if locks.enter_context(alone_in(folder)):
                clear(target for target in targets if target.parent == folder)
        try:
            for at, path in targets.items():
                parts[at] = new_name(at)
                write_part(parts[at], files[path], held_at(at))
            for part in parts.values():
                to_disk(part)
            for at, part in parts.items():
                part.replace(at)
            for folder in folders:
                settle(folder)
        except OSError as error:
            raise failure(targets[at], error) from None
        finally:
            for part in parts.values():
                with contextlib.suppress(OSError):
                    part.unlink(missing_ok=True)


def write_part(part: Path, data: bytes, like: os.stat_result | None) -> None:
    """Write a file with mode and owner of an older one; of a new one the system takes the umask off."""
    mode = 0o666 if like is None else stat.S_IMODE(like.st_mode) & 0o777
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(part, flags, mode), "wb") as stream:
        if like is not None:
            take_over(part, like)
        stream.write(data)


def to_disk(file: Path) -> None:
    """Bring the content of a file to the disk."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def settle(folder: Path) -> None:
    """Bring the names in a folder to the disk, where the system can."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
