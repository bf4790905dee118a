"""What installed distributions offer: their entry points of a group, at no cost where there are none.

To ask every distribution through `importlib.metadata` takes longer than many a command, so the files are searched for
the name of the group first: only where one mentions it is anything more loaded.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

SearchPath: TypeAlias = tuple[tuple[str, int], ...]
_FILE = "entry_points.txt"


def search_path() -> SearchPath:
    """Return the folders in which distributions are looked for, each with when something was last put in or out."""
    return tuple((folder, changed(folder)) for folder in sys.path)


def entry_points_of(group: str) -> tuple[EntryPoint, ...]:
    """Return the entry points of a group; looked up once until a distribution is added or taken away."""
    return _of(search_path(), group)


@cache
def _of(path: SearchPath, group: str) -> tuple[EntryPoint, ...]:
    if not any(mentioned is None or group.encode() in mentioned for mentioned in _mentioned(path)):
        return ()
    from importlib.metadata import entry_points

    return tuple(entry_points(group=group))


@cache
def _mentioned(path: SearchPath) -> tuple[bytes | None, ...]:
    """Return what all files of entry points say, one after another; None for an archive, which is not opened here."""
    return tuple(text for folder, _ in path for text in _files(folder or "."))


def _files(folder: str) -> Iterator[bytes | None]:
    if os.path.isfile(folder):  # noqa: PTH113 - a path of Python is a text, and this is on the way of every command
        yield None
        return
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries if entry.name.endswith((".dist-info", ".egg-info"))]
    except OSError:
        return
    names += ["EGG-INFO"] if folder.endswith(".egg") else []
    for name in names:
        try:
            with open(f"{folder}/{name}/{_FILE}", "rb") as stream:  # noqa: PTH123 - see above
                yield stream.read()
        except OSError:
            continue


def changed(folder: str) -> int:
    """Return when something was last put into a folder of the path or taken out; 0 where there is none."""
    try:
        return Path(folder or ".").stat().st_mtime_ns
    except OSError:
        return 0
