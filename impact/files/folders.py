"""Folders that are written whole: old and new change places at one moment."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from impact.errors import ImpactError
from impact.files.leftovers import MARKER, NEW, OLD, beside, clear, code_of, left_of, waits
from impact.files.targets import failure, held_at, in_a_folder, place_of, shown, take_over
from impact.files.whole import settle, undisturbed, write_part
from impact.plain_names import plain
from impact.texts import shortened

_ABOUT = b"impact writes a study here. When no impact runs, this folder may be deleted.\n"
_MOST_TRIES = 100  # times that another process may put its study there at the same moment


def writable_folder(folder: Path, ours: Callable[[Path], bool]) -> None:
    """Check before the work that a folder can be written there; see `write_folder`.

    Raises:
        ImpactError: the place holds something else, or cannot be written.
    """
    try:
        target = place_of(folder)
        in_a_folder(target, folder)
    except OSError as error:
        raise failure(folder, error) from None
    _nothing_else(target, folder, ours)


def write_folder(folder: Path, files: Mapping[str, bytes], ours: Callable[[Path], bool]) -> None:
    """Write a whole folder; an older one of the same kind (`ours` says so) is replaced.

    Old and new change places at one moment where the system can do that (Linux, most file systems). Elsewhere the old
    one is moved aside first, and `recover` puts it back should the process be killed before the new one is there. Of
    two processes that write at once the later one wins whole. A link to a folder is followed: what it leads to is
    replaced.

    Args:
        folder: where. files: content by name; a name is plain, or a plain one in plain folders, with `/`.
        ours: whether a folder is one that may be deleted.

    Raises:
        ImpactError: the place holds something else, or cannot be written, or a name is none.
    """
    for name in files:
        for part in name.split("/"):
            plain(part, f"{shown(folder)}, file '{shortened(name, 60)}'")
    writable_folder(folder, ours)
    target = place_of(folder)
    recover(folder, ours)
    clear(target.parent, {code_of(target)})
    aside = beside(target)
    try:
        _fill(aside, target, files)
        with undisturbed():
            _swap(aside, target, folder, ours)
            settle(target.parent)
    except OSError as error:
        raise failure(folder, error) from None
    finally:
        if not waits(aside) or (target.exists() and ours(aside / OLD)):
            shutil.rmtree(aside, ignore_errors=True)


def recover(folder: Path, ours: Callable[[Path], bool]) -> bool:
    """Put back a folder that was moved aside by a process that was killed before the new one took its place.

    Returns:
        Whether there was one.
    """
    try:
        target = place_of(folder)
        if os.path.lexists(target):
            return False
        for aside in left_of(target.parent, {code_of(target)}):
            if (aside / MARKER).is_file() and waits(aside) and ours(aside / OLD):
                (aside / OLD).rename(target)
                shutil.rmtree(aside, ignore_errors=True)
                return True
    except (OSError, ValueError, ImpactError):  # it is not there; who reads it says so
        pass
    return False


def _nothing_else(target: Path, folder: Path, ours: Callable[[Path], bool]) -> None:
    """Refuse a place that holds what is not ours; nothing and an empty folder are free."""
    try:
        free = not target.exists() or (target.is_dir() and (ours(target) or not any(target.iterdir())))
    except FileNotFoundError:  # another process has just moved it aside
        free = True
    except OSError as error:
        raise failure(folder, error) from None
    if not free or not target.name:
        raise _other(folder)


def _other(folder: Path) -> ImpactError:
    return ImpactError(f"{shown(folder)}: something else is there. Move it, or name another folder with -o.")


def _fill(aside: Path, target: Path, files: Mapping[str, bytes]) -> None:
    """Write the new folder beside its target and bring it to the disk."""
    aside.mkdir()
    (aside / MARKER).write_bytes(_ABOUT)
    new = aside / NEW
    new.mkdir()
    for name, data in files.items():
        file = new / name
        file.parent.mkdir(parents=True, exist_ok=True)
        write_part(file, data, held_at(target / name), lasting=False)
    for name in files:  # after all are written: the disk then has all of them to write at once
        _fsync(new / name)
    for inner in {inner for name in files for inner in (new / name).parents if new in (inner, *inner.parents)}:
        settle(inner)
    if (like := held_at(target)) is not None:
        take_over(new, like)


def _fsync(file: Path) -> None:
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def _swap(aside: Path, target: Path, folder: Path, ours: Callable[[Path], bool]) -> None:
    """Put the new folder in the place of its target, and what was there aside."""
    new, old = aside / NEW, aside / OLD
    for _ in range(_MOST_TRIES):
        _nothing_else(target, folder, ours)
        try:
            if not target.exists() or not any(target.iterdir()):
                _move(new, target)
                return
            if exchange(new, target):
                if ours(new):
                    return
                exchange(new, target)  # somebody put something there at the last moment
                raise _other(folder)
            target.rename(old)
            if not ours(old):
                old.rename(target)
                raise _other(folder)
        except (FileNotFoundError, FileExistsError):  # another process was there at the same moment
            if not new.exists():
                raise
            continue
        try:
            _move(new, target)
        except FileExistsError:  # and put its folder there: the one moved aside is no longer wanted
            shutil.rmtree(old, ignore_errors=True)
            continue
        except OSError:
            with contextlib.suppress(OSError):
                old.rename(target)
            raise
        return
    raise ImpactError(f"{shown(folder)}: other runs write there all the time. Name another folder with -o.")


def _move(new: Path, target: Path) -> None:
    """Rename a folder to where nothing is, or an empty folder.

    Raises:
        FileExistsError: there is something by now.
    """
    try:
        if sys.platform == "win32" and target.is_dir():
            target.rmdir()
        new.rename(target)
    except OSError:
        if target.is_dir() and any(target.iterdir()):
            raise FileExistsError(17, "another run wrote there", str(target)) from None
        raise


def exchange(one: Path, other: Path) -> bool:
    """Let two folders change places at one moment; return False where the system or the file system cannot.

    Raises:
        OSError: it can, but not with these two.
    """
    if sys.platform != "linux":
        return False
    import ctypes

    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    here, swap = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
    if rename(here, os.fsencode(one), here, os.fsencode(other), swap) == 0:
        return True
    number = ctypes.get_errno()
    if number in (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EPERM):
        return False
    raise OSError(number, os.strerror(number), str(other))
