"""Files and folders that are complete on the disk before they take the place of older ones."""

import contextlib
import hashlib
import os
import secrets
import shutil
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from impact.core.errors import ImpactError
from impact.core.text import shortened
from impact.files.targets import failure, held_at, in_a_folder, place_of, plain, shown, take_over, target_of


def new_name(target: Path) -> Path:
    return target.with_name(f"{_start(target)}-{secrets.token_hex(4)}.part")


def old_name(target: Path) -> Path:
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
