"""Folders that are written whole: the new one is complete on the disk before it takes the place of an older one."""

import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from impact.core.errors import ImpactError
from impact.core.text import shortened
from impact.files.leftovers import alone_in, clear, new_name, old_name
from impact.files.targets import failure, held_at, in_a_folder, place_of, shown, take_over
from impact.files.whole import settle, to_disk, write_part
from impact.plain_names import plain


def writable_folder(folder: Path, ours: Callable[[Path], bool]) -> None:
    """Check before the work that a folder can be written there; see `write_folder`.

    The folder around it is held, since a process that replaces ours has moved it aside for a moment.
    """
    try:
        target = place_of(folder)
        in_a_folder(target, folder)
        with alone_in(target.parent):
            free = not target.exists() or (target.is_dir() and (ours(target) or not any(target.iterdir())))
    except OSError as error:
        raise failure(folder, error) from None
    if not free or not target.name:
        raise _other(folder)


def write_folder(folder: Path, files: Mapping[str, bytes], ours: Callable[[Path], bool]) -> None:
    """Write a whole folder; an older one of the same kind (`ours` says so) is replaced.

    The old one is moved aside for the moment between two renames; `recover` puts it back should the process be killed
    in it. Of two processes that write at once the later one wins whole. A link to a folder is followed: what it leads
    to is replaced.

    Args:
        files: content by name; a name is plain, or a plain one in plain folders, with `/`.
        ours: whether a folder is one that may be deleted.

    Raises:
        ImpactError: the place holds something else, or cannot be written, or a name is none.
    """
    for name in files:
        for part in name.split("/"):
            plain(part, f"{shown(folder)}, file '{shortened(name, 60)}'")
    recover(folder, ours)
    writable_folder(folder, ours)
    target = place_of(folder)
    new, old = new_name(target), old_name(target)
    with alone_in(target.parent) as held:
        if held:
            clear([target])
        try:
            _fill(new, target, files)
            if old.is_dir() and target.is_dir() and ours(old):  # of a process killed when the new one was in its place
                _remove(old, target)
            _swap(new, target, old, folder, ours)
            settle(target.parent)
        except OSError as error:
            raise failure(folder, error) from None
        finally:
            shutil.rmtree(new, ignore_errors=True)


def recover(folder: Path, ours: Callable[[Path], bool]) -> bool:
    """Put back a folder that was moved aside by a process that was killed before the new one took its place.

    Returns:
        Whether there was one.
    """
    try:
        target = place_of(folder)
        old = old_name(target)
        if os.path.lexists(target) or not old.is_dir():
            return False
        with alone_in(target.parent) as held:  # waits for a process that is at work
            if os.path.lexists(target) or not ours(old):
                return False
            old.rename(target)
            if held:
                clear([target])
            return True
    except (OSError, ValueError, ImpactError):  # it is not there; who reads it says so
        return False


def _other(folder: Path) -> ImpactError:
    return ImpactError(f"{shown(folder)}: something else is there. Move it, or name another folder with -o.")


def _fill(new: Path, target: Path, files: Mapping[str, bytes]) -> None:
    new.mkdir()
    for name, data in files.items():
        file = new / name
        file.parent.mkdir(parents=True, exist_ok=True)
        write_part(file, data, held_at(target / name))
    for name in files:  # after all are written: the disk then has all of them to write at once
        to_disk(new / name)
    for inner in {inner for name in files for inner in (new / name).parents if new in (inner, *inner.parents)}:
        settle(inner)
    if (like := held_at(target)) is not None:
        take_over(new, like)


def _swap(new: Path, target: Path, old: Path, folder: Path, ours: Callable[[Path], bool]) -> None:
    if target.is_dir() and not any(target.iterdir()):
        target.rmdir()
    if not os.path.lexists(target):
        new.rename(target)
        return
    target.rename(old)
    try:
        if not ours(old):  # somebody put something there at the last moment
            raise _other(folder)
        new.rename(target)
    except BaseException:
        old.rename(target)
        raise
    _remove(old, target)


def _remove(old: Path, target: Path) -> None:
    shutil.rmtree(old.rename(new_name(target)), ignore_errors=True)
