"""Names, paths and links of files that are written: plain, printable, and where they may go."""

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from impact.core.errors import ImpactError
from impact.core.text import shortened, unseen
from impact.files.reading import kind

MOST = 120  # bytes: file systems take 255, and names get endings
_NEVER = frozenset('/\\:*?"<>|\n\t')
_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"com{digit}" for digit in range(1, 10)), *(f"lpt{digit}" for digit in range(1, 10)))
)


def is_plain(name: str) -> bool:
    """Return whether a name is that of a file or a folder itself, and of nothing elsewhere."""
    return (
        0 < len(name.encode("utf-8", "surrogatepass")) <= MOST
        and _NEVER.isdisjoint(name)
        and not unseen(name)
        and name[0] not in ".- "
        and name[-1] not in ". "
        and name.partition(".")[0].strip().lower() not in _DEVICES
    )


def plain(name: str, what: str) -> str:
    """Return a name that is plain.

    Raises:
        ImpactError: It is not plain.
    """
    if is_plain(name):
        return name
    raise ImpactError(
        f"{what}: '{shortened(name, 60)}' cannot be the name of a file. Use letters, digits, '.', '-' and '_', "
        f"at most {MOST} bytes, with no '.' or blank at either end and no '-' at the start."
    )


MOST_NAME = 255  # bytes of a name, on all file systems in use


def file_named(path: str | os.PathLike[str]) -> Path:
    """Return the path of a file to be written, or of a folder that is there or is made.

    Raises:
        ImpactError: the name cannot be one, or the path has the ending of a file and the mark of a folder, and there is
            none (`Path` would make a file of it).
    """
    said = os.fspath(path)
    _sound(Path(said))
    if said.endswith(tuple(filter(None, (os.sep, os.altsep)))) and Path(said).suffix and not Path(said).is_dir():
        raise ImpactError(f"{shown(said)}: there is no folder of that name. Make it first, or name a file.")
    return Path(said)


def names_folder(path: Path) -> bool:
    """Return whether an output is a folder: one that is there, or a name without an ending, which may be made."""
    return path.is_dir() or not path.suffix


@contextlib.contextmanager
def folder_made(path: Path | None) -> Iterator[None]:
    """Make the folder that an output names; where the work fails, it goes again."""
    if path is None or path.suffix or path.is_dir():
        yield
        return
    if path.exists():
        there = "a file" if path.is_file() else kind(path.stat().st_mode)
        raise ImpactError(f"{shown(path)}: {there} is there, and no folder. Name a folder, or a file with its ending.")
    target_of(path).mkdir()
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):  # somebody else has put something there
            path.rmdir()
        raise


def writable(path: Path) -> None:
    """Check before the work that a file can be written there.

    Raises:
        ImpactError: its name cannot be one, it is a folder, a device or a pipe, or its folder does not exist or may not
            be written to.
    """
    target_of(path)


def shown(path: str | os.PathLike[str]) -> str:
    return shortened(os.fspath(path), 200)


def failure(path: Path, error: OSError) -> ImpactError:
    try:
        there = " What was there is untouched." if path.exists() else ""
    except OSError:  # a path too long to be looked at
        there = ""
    why = error.strerror or str(error)
    return ImpactError(f"{shown(path)}: cannot be written: {why}.{there} Free space or name another place.")


def _sound(path: Path) -> None:
    said = os.fspath(path)
    if "\0" in said:
        raise ImpactError(f"{shown(said)}: the name holds the character NUL. Name another file.")
    try:
        longest = max((len(part.encode()) for part in path.parts), default=0)
    except UnicodeEncodeError:
        raise ImpactError(f"{shown(said)}: the name is no UTF-8 text. Name another file.") from None
    if longest > MOST_NAME:
        raise ImpactError(
            f"{shortened(said, 60)}: the name has {longest} bytes, and at most {MOST_NAME} are possible. Shorten it."
        )


def place_of(path: Path) -> Path:
    """Return the absolute path that is replaced, behind all links.

    Raises:
        ImpactError: the name is none, or a link leads nowhere or is not to be trusted.
    """
    _sound(path)
    if path.is_symlink():
        _trusted(path)
    place = Path(os.path.realpath(path))
    if place.is_symlink():
        raise ImpactError(f"{shown(path)}: this link leads to itself. Remove it, or name another place.")
    _sound(place)
    return place


def _trusted(link: Path) -> None:
    """Refuse a link that another user laid into a folder open to all, such as /tmp, as Linux does."""
    if not hasattr(os, "getuid"):
        return
    folder, owner = link.parent.stat(), link.lstat().st_uid
    if folder.st_mode & stat.S_ISVTX and folder.st_mode & stat.S_IWOTH and owner not in (os.getuid(), folder.st_uid):
        raise ImpactError(f"{shown(link)}: this link was made by another user in a folder open to all. Remove it.")


def target_of(path: Path) -> Path:
    _sound(path)
    try:
        if path.is_dir():
            raise ImpactError(f"{shown(path)}: this is a folder. Name a file in it.")
        target = place_of(path)
        in_a_folder(target, path)
        held = path.stat().st_mode if path.exists() else stat.S_IFREG  # a pipe as /dev/stdout has no other path
    except OSError as error:
        raise ImpactError(
            f"{shown(path)}: no file can be written here: {error.strerror}. Name another place."
        ) from None
    if not stat.S_ISREG(held):
        raise ImpactError(f"{shown(path)}: {kind(held)} is there, and no file. Name a file.")
    return target


def in_a_folder(target: Path, path: Path) -> None:
    parent = path.parent if target.name == path.name else target.parent  # as the user named it, where that is the same
    if not target.parent.is_dir():
        raise ImpactError(f"{shown(path)}: there is no folder {shown(parent)}. Make it first, or name another place.")
    if not os.access(target.parent, os.W_OK):
        raise ImpactError(f"{shown(path)}: the folder {shown(parent)} may not be written to. Name another place.")


def held_at(target: Path) -> os.stat_result | None:
    try:
        return target.stat()
    except FileNotFoundError:
        return None


def take_over(new: Path, like: os.stat_result) -> None:
    """Give a new file or folder owner and mode of an older one; an owner can only be given by root."""
    held = new.stat()
    if hasattr(os, "chown") and (held.st_uid, held.st_gid) != (like.st_uid, like.st_gid):
        with contextlib.suppress(OSError):
            os.chown(new, like.st_uid, like.st_gid)
    new.chmod(stat.S_IMODE(like.st_mode) & 0o777)
