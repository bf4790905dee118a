"""Tables shared between studies: read once in a process, and again after a file of their folder has changed."""

from __future__ import annotations

from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TypeAlias

from impact.catalogue.io_table import InputOutputTable
from impact.catalogue.io_table_read import load_io_table
from impact.reading import most_bytes

HELD = 4  # tables that a process holds

_Stamp: TypeAlias = tuple[str, int, tuple[tuple[str, int, int], ...]]
_held: dict[_Stamp, InputOutputTable] = {}


def shared_io_table(folder: Traversable) -> InputOutputTable:
    """Return the table of a folder, read again only after a file there has changed.

    Raises:
        ProblemsError: everything that is wrong in it, each with file, line, column and remedy.
    """
    stamp = _stamp(folder)
    if not isinstance(folder, Path) or stamp is None:
        return load_io_table(folder)
    if stamp not in _held:
        table = load_io_table(folder)
        while len(_held) >= HELD:
            del _held[next(iter(_held))]
        _held[stamp] = table
    return _held[stamp]


def _stamp(folder: Traversable) -> _Stamp | None:
    """Return what changes with the files of a folder; None where they lie on no disk or cannot be looked at."""
    if not isinstance(folder, Path):
        return None
    try:
        held = [(file.name, file.stat()) for file in sorted(folder.iterdir()) if file.is_file()]
    except OSError:  # reading says what is wrong with it
        return None
    return str(folder), most_bytes(), tuple((name, each.st_mtime_ns, each.st_size) for name, each in held)
