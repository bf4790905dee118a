"""What installed distributions offer: their entry points of a group."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

SearchPath: TypeAlias = tuple[tuple[str, int], ...]


def search_path() -> SearchPath:
    """Return the folders in which distributions are looked for, each with when something was last put in or out."""
    return tuple((folder, changed(folder)) for folder in sys.path)


def entry_points_of(group: str) -> tuple[EntryPoint, ...]:
    """Return the entry points of a group; looked up once until a distribution is added or taken away."""
    return _of(search_path(), group)


@cache
def _of(path: SearchPath, group: str) -> tuple[EntryPoint, ...]:
    from importlib.metadata import entry_points

    return tuple(entry_points(group=group))


def changed(folder: str) -> int:
    """Return when something was last put into a folder of the path or taken out; 0 where there is none."""
    try:
        return Path(folder or ".").stat().st_mtime_ns
    except OSError:
        return 0
