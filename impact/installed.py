"""Country packs of installed distributions: each names a package that holds a folder `data` with `countries/ISO3/`.

A distribution says so by an entry point of the group `impact.packs`: the code of the country and the package.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from impact.entry_points import SearchPath, entry_points_of, search_path
from impact.errors import ImpactError
from impact.texts import shortened

GROUP = "impact.packs"


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
