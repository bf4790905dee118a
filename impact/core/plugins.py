"""What installed distributions offer: entry points of a group, and country packs.

A country pack is a package that holds a folder `data` with `countries/ISO3/`. Its distribution names it by an entry
point of the group `impact.packs`: the code of the country and the package.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, TypeAlias

from impact.core.errors import ImpactError
from impact.core.text import shortened

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "impact.packs"

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
        return os.stat(folder or os.curdir).st_mtime_ns  # noqa: PTH116  # asked thousands of times: no path object
    except OSError:
        return 0


def pack_folders() -> tuple[tuple[Traversable, str], ...]:
    """Return the data folders of installed packs, each with its name for problems, by distribution and country."""
    return _folders(search_path())


@cache
def _folders(path: SearchPath) -> tuple[tuple[Traversable, str], ...]:
    entries = entry_points_of(GROUP)
    found = {entry.value: entry for entry in sorted(entries, key=lambda each: each.name)}
    roots = []
    for package, entry in found.items():
        name = entry.dist.name if entry.dist is not None else package
        try:
            root = files(package).joinpath("data")
        except ModuleNotFoundError:
            words = f"it names the package '{shortened(package, 60)}', which Python does not find. Install it again."
            raise ImpactError(f"country pack of the distribution '{shortened(name, 60)}': {words}") from None
        if root.is_dir():
            roots.append((root, f"{name} ({package}/data)"))
    return tuple(roots)
