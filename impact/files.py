"""Writing files and folders so that nothing is lost and nothing is left half-written.

What is written first lies beside its target under a name of ours (`.impact-TARGET-MACHINE-PROCESS-RANDOM.part`), is
brought to the disk and then takes its place. A process that is killed leaves such a file behind; the next one that
writes the same target finds by the name that nobody works on it any more, and removes it.

Links are followed: what a link leads to is replaced, and the link stays. Files and folders keep their modes, new ones
get what the umask leaves.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
import shutil
import signal
import stat
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from types import FrameType

from impact.errors import ImpactError
from impact.plain_names import plain
from impact.reading import kind, shortened

MOST_NAME = 255  # bytes of a name, on all file systems in use
MARKER = "impact.txt"  # in a folder of ours that stands beside a study while it is written
_NEW, _OLD = "new", "old"  # in that folder: the study that is written, and the one that was moved aside
_ABOUT = b"impact writes a study here. When no impact runs, this folder may be deleted.\n"
_OURS = re.compile(r"\.impact-([0-9a-f]{12})-([0-9a-f]{8})-([0-9]{1,10})-[0-9a-f]{8}\.part").fullmatch
_MOST_TRIES = 100  # times that another process may put its study there at the same moment


def file_named(path: str | os.PathLike[str]) -> Path:
    """Return the path of a file to be written, or of a folder that is there.

    Raises:
        ImpactError: the name cannot be one, or the path ends like a folder, and there is none (`Path` would make a file
            of it).
    """
    said = os.fspath(path)
    _sound(Path(said))
    if said.endswith(tuple(filter(None, (os.sep, os.altsep)))) and not Path(said).is_dir():
        raise ImpactError(f"{_shown(said)}: there is no folder of that name. Make it first, or name a file.")
    return Path(said)


def writable(path: Path) -> None:
    """Check before the work that a file can be written there.

    Raises:
        ImpactError: its name cannot be one, it is a folder, a device or a pipe, or its folder does not exist or may not
            be written to.
    """
    _target(path)


def writable_folder(folder: Path, ours: Callable[[Path], bool]) -> None:
    """Check before the work that a folder can be written there; see `write_folder`.

    Raises:
        ImpactError: the place holds something else, or cannot be written.
    """
    try:
        target = _place(folder)
        _in_a_folder(target, folder)
    except OSError as error:
        raise _failure(folder, error) from None
    _nothing_else(target, folder, ours)


def write_file(path: Path, data: bytes, *, lasting: bool = True) -> None:
    """Write beside the target, then put in its place: an existing file stays whole until the new one is.

    Args:
        path, data: what goes where.
        lasting: wait until it is on the disk; not worth the time for what can be made again.

    Raises:
        ImpactError: the folder does not exist or cannot be written, or the disk is full.
    """
    write_files({path: data}, lasting=lasting)


def write_files(files: Mapping[Path, bytes], *, lasting: bool = True) -> None:
    """Write files, all or none: all are brought to the disk beside their targets before the first takes its place.

    Should one not take its place, those before it are taken back. Signals wait until all are there. Only a process that
    is killed outright, or a machine that stops, between two of these renames leaves some files new and some old, each
    whole.

    Args:
        files: what goes where. lasting: see `write_file`.

    Raises:
        ImpactError: a folder does not exist or cannot be written, two files are one, or the disk is full.
    """
    targets: dict[Path, Path] = {}
    for path in files:
        if (target := _target(path)) in targets:
            raise ImpactError(f"{_shown(path)}: it is the same file as {_shown(targets[target])}. Name two files.")
        targets[target] = path
    for parent in {target.parent for target in targets}:
        if lasting:
            _clear(parent, {_code(target) for target in targets})
        else:
            _clear_once(parent)
    parts: dict[Path, Path] = {}
    at = next(iter(targets), Path())
    try:
        for target, path in targets.items():
            at = target
            parts[target] = _beside(target)
            _write(parts[target], files[path], _mode(target), lasting=lasting)
        with _undisturbed():
            at = _take_place(parts)
            for parent in {target.parent for target in targets} if lasting else ():
                _settle(parent)
    except _NotPlaced as failed:
        raise _failure(targets[failed.target], failed.error, failed.kept) from None
    except OSError as error:
        raise _failure(targets[at], error) from None
    finally:
        for part in parts.values():
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def write_folder(folder: Path, files: Mapping[str, bytes], ours: Callable[[Path], bool]) -> None:
    """Write a whole folder; an older one of the same kind (`ours` says so) is replaced.

    Old and new change places at one moment where the system can do that (Linux, most file systems). Elsewhere the old
    one is moved aside first, and `recover` puts it back should the process be killed before the new one is there. Of
    two processes that write at once the later one wins whole. A link to a folder is followed: what it leads to is
    replaced.

    Args:
        folder: where. files: content by name; a name is plain, or a plain one in a plain folder.
        ours: whether a folder is one that may be deleted.

    Raises:
        ImpactError: the place holds something else, or cannot be written, or a name is none.
    """
    for name in files:
        for part in name.split("/", 1):
            plain(part, f"{_shown(folder)}, file '{shortened(name, 60)}'")
    writable_folder(folder, ours)
    target = _place(folder)
    recover(folder, ours)
    _clear(target.parent, {_code(target)})
    aside = _beside(target)
    try:
        _fill(aside, target, files)
        with _undisturbed():
            _swap(aside, target, folder, ours)
            _settle(target.parent)
    except OSError as error:
        raise _failure(folder, error) from None
    finally:
        if not _waits(aside) or (target.exists() and ours(aside / _OLD)):
            shutil.rmtree(aside, ignore_errors=True)


def recover(folder: Path, ours: Callable[[Path], bool]) -> bool:
    """Put back a folder that was moved aside by a process that was killed before the new one took its place.

    Returns:
        Whether there was one.
    """
    try:
        target = _place(folder)
        if os.path.lexists(target):
            return False
        for aside in _left(target.parent, {_code(target)}):
            if (aside / MARKER).is_file() and _waits(aside) and ours(aside / _OLD):
                (aside / _OLD).rename(target)
                shutil.rmtree(aside, ignore_errors=True)
                return True
    except (OSError, ValueError, ImpactError):  # it is not there; who reads it says so
        pass
    return False


def _waits(aside: Path) -> bool:
    """Return whether an older folder was moved aside and the new one has not taken its place: it is all there is."""
    return (aside / _OLD).exists() and (aside / _NEW).exists()


def _shown(path: str | os.PathLike[str]) -> str:
    """Return a path as messages name it."""
    return shortened(os.fspath(path), 200)


def _failure(path: Path, error: OSError, kept: Iterable[Path] = ()) -> ImpactError:
    """Return the error that says that something could not be written, and what became of what was there."""
    try:
        there = " What was there is untouched." if path.exists() else ""
    except OSError:  # a path too long to be looked at
        there = ""
    if lost := ", ".join(_shown(each) for each in kept):
        there = f" The files that were there could not all be put back; they are: {lost}."
    why = error.strerror or str(error)
    return ImpactError(f"{_shown(path)}: cannot be written: {why}.{there} Free space or name another place.")


def _sound(path: Path) -> None:
    """Refuse a path whose names no file system takes.

    Raises:
        ImpactError: it is one.
    """
    said = os.fspath(path)
    if "\0" in said:
        raise ImpactError(f"{_shown(said)}: the name holds the character NUL. Name another file.")
    try:
        longest = max((len(part.encode()) for part in path.parts), default=0)
    except UnicodeEncodeError:
        raise ImpactError(f"{_shown(said)}: the name is no UTF-8 text. Name another file.") from None
    if longest > MOST_NAME:
        raise ImpactError(
            f"{shortened(said, 60)}: the name has {longest} bytes, and at most {MOST_NAME} are possible. Shorten it."
        )


def _place(path: Path) -> Path:
    """Return the absolute path that is replaced, behind all links.

    Raises:
        ImpactError: the name is none, or a link leads nowhere or is not to be trusted.
    """
    _sound(path)
    if path.is_symlink():
        _trusted(path)
    place = Path(os.path.realpath(path))
    if place.is_symlink():
        raise ImpactError(f"{_shown(path)}: this link leads to itself. Remove it, or name another place.")
    _sound(place)
    return place


def _trusted(link: Path) -> None:
    """Refuse a link that another user laid into a folder open to all, such as /tmp, as Linux does where it opens files.

    Raises:
        ImpactError: it is one.
    """
    if not hasattr(os, "getuid"):
        return
    folder, owner = link.parent.stat(), link.lstat().st_uid
    if folder.st_mode & stat.S_ISVTX and folder.st_mode & stat.S_IWOTH and owner not in (os.getuid(), folder.st_uid):
        raise ImpactError(f"{_shown(link)}: this link was made by another user in a folder open to all. Remove it.")


def _target(path: Path) -> Path:
    """Return the file that is replaced when a path is written; see `writable`."""
    _sound(path)
    try:
        if path.is_dir():
            raise ImpactError(f"{_shown(path)}: this is a folder. Name a file in it.")
        target = _place(path)
        _in_a_folder(target, path)
        held = path.stat().st_mode if path.exists() else stat.S_IFREG  # a pipe as /dev/stdout has no other path
    except OSError as error:
        raise ImpactError(
            f"{_shown(path)}: no file can be written here: {error.strerror}. Name another place."
        ) from None
    if not stat.S_ISREG(held):
        raise ImpactError(f"{_shown(path)}: {kind(held)} is there, and no file. Name a file.")
    return target


def _in_a_folder(target: Path, path: Path) -> None:
    """Refuse a target whose folder is not there, or may not be written to."""
    parent = path.parent if target.name == path.name else target.parent  # as the user named it, where that is the same
    if not target.parent.is_dir():
        raise ImpactError(f"{_shown(path)}: there is no folder {_shown(parent)}. Make it first, or name another place.")
    if not os.access(target.parent, os.W_OK):
        raise ImpactError(f"{_shown(path)}: the folder {_shown(parent)} may not be written to. Name another place.")


def _nothing_else(target: Path, folder: Path, ours: Callable[[Path], bool]) -> None:
    """Refuse a place that holds what is not ours; nothing and an empty folder are free."""
    try:
        free = not target.exists() or (target.is_dir() and (ours(target) or not any(target.iterdir())))
    except OSError as error:
        raise _failure(folder, error) from None
    if not free or not target.name:
        raise _other(folder)


def _other(folder: Path) -> ImpactError:
    return ImpactError(f"{_shown(folder)}: something else is there. Move it, or name another folder with -o.")


@cache
def _machine() -> str:
    """Return what tells this machine from others that write into a shared folder: process ids are its own."""
    name = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
    return hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[:8]


def _code(target: Path) -> str:
    return hashlib.sha256(os.fsencode(target.name)).hexdigest()[:12]


def _beside(target: Path) -> Path:
    """Return a new path beside a target, as short for a long name as for any other."""
    return target.with_name(f".impact-{_code(target)}-{_machine()}-{os.getpid()}-{secrets.token_hex(4)}.part")


def _left(parent: Path, codes: set[str] | None) -> Iterator[Path]:
    """Yield what processes of this machine that are over left of the targets of these codes; of all without codes."""
    with contextlib.suppress(OSError), os.scandir(parent) as entries:
        for entry in entries:
            found = _OURS(entry.name) if entry.name.startswith(".impact-") else None
            if found is None or found[2] != _machine() or _runs(int(found[3])):
                continue
            if (codes is None or found[1] in codes) and not entry.is_symlink():
                yield parent / entry.name


def _clear(parent: Path, codes: set[str] | None) -> None:
    """Remove what processes that are over left; never a folder without our mark, or with a study moved aside."""
    for path in list(_left(parent, codes)):
        with contextlib.suppress(OSError):
            if not path.is_dir():
                path.unlink()
            elif (path / MARKER).is_file() and not _waits(path):
                shutil.rmtree(path)
            elif not any(path.iterdir()):
                path.rmdir()


@cache
def _clear_once(parent: Path) -> None:
    _clear(parent, None)


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


def _mode(target: Path) -> os.stat_result | None:
    """Return what a new file takes over from an older one; None where there is none."""
    try:
        return target.stat()
    except FileNotFoundError:
        return None


def _write(part: Path, data: bytes, like: os.stat_result | None, *, lasting: bool) -> None:
    """Write a file with mode and owner of an older one; of a new one the system takes the umask off."""
    mode = 0o666 if like is None else stat.S_IMODE(like.st_mode) & 0o777
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(part, flags, mode), "wb") as stream:
        if like is not None:
            _take_over(part, like)
        stream.write(data)
        if lasting:
            stream.flush()
            os.fsync(stream.fileno())


def _take_over(new: Path, like: os.stat_result) -> None:
    """Give a new file or folder owner and mode of an older one; an owner can only be given by root."""
    held = new.stat()
    if hasattr(os, "chown") and (held.st_uid, held.st_gid) != (like.st_uid, like.st_gid):
        with contextlib.suppress(OSError):
            os.chown(new, like.st_uid, like.st_gid)
    new.chmod(stat.S_IMODE(like.st_mode) & 0o777)


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
    old = _beside(target)
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


def _settle(folder: Path) -> None:
    """Bring the names in a folder to the disk, where the system can."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _fill(aside: Path, target: Path, files: Mapping[str, bytes]) -> None:
    """Write the new folder beside its target and bring it to the disk."""
    aside.mkdir()
    (aside / MARKER).write_bytes(_ABOUT)
    new = aside / _NEW
    new.mkdir()
    for name, data in files.items():
        file = new / name
        file.parent.mkdir(exist_ok=True)
        _write(file, data, _mode(target / name), lasting=False)
    for name in files:  # after all are written: the disk then has all of them to write at once
        _fsync(new / name)
    for inner in {(new / name).parent for name in files} | {new}:
        _settle(inner)
    if (like := _mode(target)) is not None:
        _take_over(new, like)


def _fsync(file: Path) -> None:
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def _swap(aside: Path, target: Path, folder: Path, ours: Callable[[Path], bool]) -> None:
    """Put the new folder in the place of its target, and what was there aside."""
    new, old = aside / _NEW, aside / _OLD
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
    raise ImpactError(f"{_shown(folder)}: other runs write there all the time. Name another folder with -o.")


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
    import errno

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


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
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
