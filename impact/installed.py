"""Country packs of installed distributions: each names a package that holds a folder `data` with `countries/ISO3/`.

A distribution says so by an entry point of the group `impact.packs`: the code of the country and the package. To ask
every distribution through `importlib.metadata` takes longer than many a run, so the files are searched for the name of
the group first: without such a distribution nothing is imported.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from impact.errors import ImpactError
from impact.texts import shortened

GROUP = "impact.packs"


def pack_folders() -> tuple[tuple[Traversable, str], ...]:
    """Return the data folders of installed packs, each with its name for problems, by distribution and country."""
    return _folders(tuple((folder, _changed(folder)) for folder in sys.path))


@cache
def _folders(path: tuple[tuple[str, int], ...]) -> tuple[tuple[Traversable, str], ...]:
    if not any(_mentions(Path(folder or ".")) for folder, _ in path):
        return ()
    from importlib.metadata import entry_points

    found = {entry.value: entry for entry in sorted(entry_points(group=GROUP), key=lambda each: each.name)}
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


def _mentions(folder: Path) -> bool:
    """Return whether something installed in a folder of the path names the group among its entry points."""
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries if entry.name.endswith((".dist-info", ".egg-info"))]
    except OSError:
        return False
    return any(GROUP.encode() in _bytes(folder / name / "entry_points.txt") for name in names)


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _changed(folder: str) -> int:
    try:
        return Path(folder or ".").stat().st_mtime_ns
    except OSError:
        return 0
