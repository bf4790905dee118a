"""What takes long and may be made again at any time: kept in the user's cache folder from one process to the next.

Nothing there is believed unless the user's own process wrote it: every entry begins with a code (HMAC) that only the
user's key makes, and a folder or key that others own or may write is not used at all.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from functools import cache
from pathlib import Path

from impact.errors import ImpactError
from impact.files import write_file
from impact.reading import read_bytes
from impact.texts import visible

KEY = 32  # bytes
_CODE = hashlib.sha256().digest_size
_OURS = re.compile(r"[0-9a-f]{32,}\b.*")  # names of entries: a digest, and what they are
MOST = 1_000_000_000  # bytes that are kept
DAY = 86_400.0  # s
LONGEST = 90 * DAY  # that something is kept unread
_TRIMMED = "trimmed"  # a file that says when the cache was last looked through

_used: ContextVar[bool] = ContextVar("impact_kept_used", default=True)


@contextmanager
def nothing_kept() -> Iterator[None]:
    """Make everything anew inside this context, and keep nothing."""
    token = _used.set(False)
    try:
        yield
    finally:
        _used.reset(token)


def keeping() -> bool:
    """Return whether what is kept may be used."""
    return _used.get() and _key() is not None


def kept_folder() -> Path:
    """Return the folder for what may be made again: `IMPACT_CACHE`, else `impact` in the user's cache folder.

    Raises:
        RuntimeError: the user has no home, and nothing names a folder.
    """
    return _folder("IMPACT_CACHE", "XDG_CACHE_HOME", ".cache", "Caches")


def place() -> str:
    """Return where things are kept; empty where nothing can be."""
    try:
        return str(kept_folder())
    except RuntimeError:
        return ""


def settings_folder() -> Path:
    """Return the folder of the user's key and profile: `IMPACT_CONFIG`, else `impact` in the user's folder of settings.

    Raises:
        RuntimeError: the user has no home, and nothing names a folder.
    """
    return _folder("IMPACT_CONFIG", "XDG_CONFIG_HOME", ".config", "Application Support")


def _folder(own: str, of_desktop: str, on_linux: str, on_mac: str) -> Path:
    if named := os.environ.get(own):
        return Path(named)
    if sys.platform == "win32":
        home = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        home = Path.home() / "Library" / on_mac
    else:
        home = os.environ.get(of_desktop) or Path.home() / on_linux
    return Path(home) / "impact"


def find(name: str) -> bytes | None:
    """Return what is kept in the file of that name, such as `recordings/x.json`; None when there is nothing."""
    key = _key() if _used.get() else None
    if key is None:
        return None
    try:
        data = read_bytes(kept_folder() / name)
    except ImpactError:
        return None
    return data[_CODE:] if hmac.compare_digest(data[:_CODE], _code(key, name, data[_CODE:])) else None


def keep(name: str, data: bytes) -> None:
    """Keep data for other processes; where that is impossible, say so once and go on."""
    key = _key() if _used.get() else None
    if key is None:
        return
    file = kept_folder() / name
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_file(file, _code(key, name, data) + data, lasting=False)
        _trim_daily(kept_folder())
    except (OSError, ImpactError) as error:
        _warn_once(str(error))


def _trim_daily(folder: Path) -> None:
    """Trim what is kept, where nobody has done so for a day: a look at all files is too much for each of them."""
    stamp, now = folder / _TRIMMED, time.time()
    if stamp.exists() and now - stamp.stat().st_mtime < DAY:
        return
    write_file(stamp, b"", lasting=False)
    trim(folder, now)


def trim(folder: Path, now: float) -> None:
    """Delete what nobody has read for long, and then what was read longest ago until the rest is small enough.

    Only files named by a digest, one folder down, are looked at: `IMPACT_CACHE` may name a folder with other things.

    Args:
        folder: of the cache. now: seconds of the clock.
    """
    kept: list[tuple[float, int, Path]] = []
    for file in folder.glob("*/*"):
        with suppress(OSError):  # another process was faster
            held = file.lstat()
            if _OURS.fullmatch(file.name) and stat.S_ISREG(held.st_mode):
                kept.append((max(held.st_atime, held.st_mtime), held.st_size, file))
    left = sum(size for _, size, _ in kept)
    for used, size, file in sorted(kept):
        if left <= MOST and now - used <= LONGEST:
            break
        with suppress(OSError):
            file.unlink()
        left -= size


def _code(key: bytes, name: str, data: bytes) -> bytes:
    """Return the code of an entry: of its name too, so that no entry stands in for another one."""
    return hmac.digest(key, name.encode() + b"\0" + data, "sha256")


def _key() -> bytes | None:
    """Return the user's key, made when first asked for; None, with one warning, where nothing can be kept safely."""
    try:
        places = kept_folder(), settings_folder()
    except RuntimeError:
        _warn_once("the user has no home folder.")
        return None
    return _key_in(*places)


@cache
def _key_in(folder: Path, settings: Path) -> bytes | None:
    file = settings / "key"
    try:
        for each in (folder, settings):
            each.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not file.exists():
            _make_key(file)
        for each in (folder, settings, file):
            if not _mine(each):
                _warn_once(f"{each} is someone else's, or others may write to it. Make it yours alone (chmod go-w).")
                return None
        found = read_bytes(file)
    except (OSError, ImpactError) as error:
        _warn_once(f"{error.filename}: {error.strerror}." if isinstance(error, OSError) else str(error))
        return None
    if len(found) != KEY:
        _warn_once(f"{file} is no key. Delete it.")
        return None
    return found


def _make_key(file: Path) -> None:
    """Make a key; of two processes that do so at once the first one's holds."""
    whole = file.with_name(f".key.{secrets.token_hex(8)}")
    handle = os.open(whole, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(secrets.token_bytes(KEY))
        with suppress(FileExistsError):
            os.link(whole, file)
    finally:
        whole.unlink()


def _mine(path: Path) -> bool:
    """Return whether a file or folder is the user's own, and nobody else may write to it."""
    if not hasattr(os, "getuid"):
        return True  # on Windows the folders of a user are closed to others
    held = path.stat()
    return held.st_uid == os.getuid() and not held.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


_told: list[str] = []


def _warn_once(reason: str) -> None:
    """Tell the user once that nothing is kept; the brief itself lacks nothing."""
    if not _told:
        _told.append(reason)
        with suppress(OSError, ValueError, AttributeError):  # a stream that is closed, or none at all
            sys.stderr.write(
                f"warning: nothing is kept for the next run: {visible(reason)} The brief is complete; set IMPACT_CACHE "
                "to another folder.\n"
            )
