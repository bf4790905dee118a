"""Writing files so that nothing is lost and nothing is left half-written."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from impact.errors import ImpactError


def writable(path: Path) -> None:
    """Check before the work that a file can be written there.

    Raises:
        ImpactError: it is a folder, its folder does not exist or may not be written to.
    """
    if path.is_dir():
        raise ImpactError(f"{path}: this is a folder. Name a file in it.")
    if not path.parent.is_dir():
        raise ImpactError(f"{path}: there is no folder {path.parent}. Make it first, or name another file.")
    if not os.access(path.parent, os.W_OK):
        raise ImpactError(f"{path}: the folder {path.parent} may not be written to. Name another place.")


def write_file(path: Path, data: bytes, *, lasting: bool = True) -> None:
    """Write beside the target, then put in its place: an existing file stays whole until the new one is.

    Args:
        path, data: what goes where.
        lasting: wait until it is on the disk; not worth the time for what can be made again.

    Raises:
        ImpactError: the folder does not exist or cannot be written, or the disk is full.
    """
    writable(path)
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            if lasting:
                stream.flush()
                os.fsync(stream.fileno())
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        kept = " The file that was there is untouched." if path.exists() else ""
        raise ImpactError(
            f"{path}: cannot be written: {error.strerror}.{kept} Free space or name another place."
        ) from None


def write_folder(folder: Path, files: Mapping[str, bytes], ours: Callable[[Path], bool]) -> None:
    """Write a whole folder; an older one of the same kind (`ours` says so) is replaced.

    Raises:
        ImpactError: the place holds something else, or cannot be written.
    """
    folder = folder if folder.name else folder.resolve()  # a name is needed to write beside it; "." has none
    if folder.exists() and not ours(folder):
        if not folder.is_dir() or any(folder.iterdir()):
            raise ImpactError(f"{folder}: something else is there. Move it, or name another folder with -o.")
        folder.rmdir()
    if not folder.parent.is_dir():
        raise ImpactError(f"{folder}: there is no folder {folder.parent}. Make it first, or name another place.")
    temporary: Path | None = None
    try:
        temporary = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=".part", dir=folder.parent))
        for name, data in files.items():
            (temporary / name).parent.mkdir(exist_ok=True)
            (temporary / name).write_bytes(data)
        temporary.chmod(0o777 & ~_umask())
        old = folder.with_name(f".{folder.name}.old")
        shutil.rmtree(old, ignore_errors=True)  # what a run that was ended between two renames left
        if folder.exists():
            folder.replace(old)
        try:
            temporary.replace(folder)
        except OSError:
            if old.exists():
                old.replace(folder)
            raise
        shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        if temporary is not None:
            shutil.rmtree(temporary, ignore_errors=True)
        raise ImpactError(f"{folder}: cannot be written: {error.strerror}. Free space or name another place.") from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
