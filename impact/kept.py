"""What takes long and may be made again at any time: kept in the user's cache folder from one process to the next."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

from impact.errors import ImpactError
from impact.files import write_file

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
    return _used.get()


def kept_folder() -> Path:
    """Return the folder for what may be made again: `IMPACT_CACHE`, else `impact` in the user's cache folder."""
    named = os.environ.get("IMPACT_CACHE")
    if named:
        return Path(named)
    if sys.platform == "win32":
        home = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        home = Path.home() / "Library" / "Caches"
    else:
        home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "impact"


def find(name: str) -> bytes | None:
    """Return what is kept in the file of that name, such as `recordings/x.json`; None when there is nothing."""
    if not keeping():
        return None
    try:
        return (kept_folder() / name).read_bytes()
    except OSError:
        return None


def keep(name: str, data: bytes) -> None:
    """Keep data for other processes; where that is impossible, say so once and go on."""
    if not keeping():
        return
    file = kept_folder() / name
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_file(file, data, lasting=False)
    except (OSError, ImpactError) as error:
        _warn_once(f"{error}")


@cache
def _warn_once(reason: str) -> None:
    """Tell the user that nothing is kept; the brief itself lacks nothing."""
    sys.stderr.write(
        f"warning: nothing is kept for the next run: {reason} The brief is complete; set IMPACT_CACHE to another "
        "folder.\n"
    )
