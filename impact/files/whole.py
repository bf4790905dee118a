"""Files that are written all or none."""

from __future__ import annotations

import contextlib
import os
import signal
import stat
import sys
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import FrameType

from impact.errors import ImpactError
from impact.files.leftovers import beside, clear, code_of
from impact.files.targets import failure, held_at, shown, take_over, target_of


def write_file(path: Path, data: bytes) -> None:
    """Write beside the target, then put in its place: an existing file stays whole until the new one is.

    Raises:
        ImpactError: the folder does not exist or cannot be written, or the disk is full.
    """
    write_files({path: data})


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write files, all or none: all are brought to the disk beside their targets before the first takes its place.

    Should one not take its place, those before it are taken back. Signals wait until all are there. Only a process that
    is killed outright, or a machine that stops, between two of these renames leaves some files new and some old, each
    whole.

    Raises:
        ImpactError: a folder does not exist or cannot be written, two files are one, or the disk is full.
    """
    targets: dict[Path, Path] = {}
    for path in files:
        if (target := target_of(path)) in targets:
            raise ImpactError(f"{shown(path)}: it is the same file as {shown(targets[target])}. Name two files.")
        targets[target] = path
    for parent in {target.parent for target in targets}:
        clear(parent, {code_of(target) for target in targets})
    parts: dict[Path, Path] = {}
    at = next(iter(targets), Path())
    try:
        for target, path in targets.items():
            at = target
            parts[target] = beside(target)
            write_part(parts[target], files[path], held_at(target), lasting=True)
        with undisturbed():
            at = _take_place(parts)
            for parent in {target.parent for target in targets}:
                settle(parent)
    except _NotPlaced as failed:
        raise failure(targets[failed.target], failed.error, failed.kept) from None
    except OSError as error:
        raise failure(targets[at], error) from None
    finally:
        for part in parts.values():
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def write_part(part: Path, data: bytes, like: os.stat_result | None, *, lasting: bool) -> None:
    """Write a file with mode and owner of an older one; of a new one the system takes the umask off."""
    mode = 0o666 if like is None else stat.S_IMODE(like.st_mode) & 0o777
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(part, flags, mode), "wb") as stream:
        if like is not None:
            take_over(part, like)
        stream.write(data)
        if lasting:
            stream.flush()
            os.fsync(stream.fileno())


class _NotPlaced(Exception):  # noqa: N818 - carries an error to where it is said
    """A file did not take its place; `kept` are older ones that could not be put back."""

    def __init__(self, target: Path, error: OSError, kept: list[Path]) -> None:
        self.target, self.error, self.kept = target, error, kept


def _take_place(parts: Mapping[Path, Path]) -> Path:
    """Put files in the place of their targets, all or none; return the last one."""
    olds: dict[Path, Path | None] = {}
    target = Path()
    try:
        for target, part in parts.items():
            if len(parts) > 1:
                olds[target] = _held(target)
            part.replace(target)
    except BaseException as error:
        kept = _put_back(olds, parts)
        if isinstance(error, OSError):
            raise _NotPlaced(target, error, kept) from None
        raise
    for old in olds.values():
        if old is not None:
            with contextlib.suppress(OSError):
                old.unlink()
    return target


def _held(target: Path) -> Path | None:
    """Return a second name of an existing file, under which it can be put back; None where there is no file."""
    if not target.exists():
        return None
    old = beside(target)
    try:
        os.link(target, old)
    except OSError:  # a file system without second names: for a moment the file has only the other one
        target.replace(old)
    return old


def _put_back(olds: Mapping[Path, Path | None], parts: Mapping[Path, Path]) -> list[Path]:
    """Put older files back, or remove new ones where there were none; return those that could not be put back."""
    kept = []
    for target, old in reversed(list(olds.items())):
        try:
            if old is not None:
                old.replace(target)  # does nothing where both are names of one file
                old.unlink(missing_ok=True)
            elif not parts[target].exists():
                target.unlink(missing_ok=True)
        except OSError:
            kept += [] if old is None else [old]
    return kept


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


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """Let signals that would end the process wait until all is in its place."""
    came: list[int] = []

    def note(number: int, frame: FrameType | None) -> None:
        came.append(number)

    before = {}
    if threading.current_thread() is threading.main_thread():
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) not in (signal.SIG_IGN, None):
                before[number] = signal.signal(number, note)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        for sent in came:
            signal.raise_signal(sent)
