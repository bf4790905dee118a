"""Tables shared between studies: read once in a process, and again after a file of their folder has changed."""

from __future__ import annotations

from importlib.resources.abc import Traversable

from impact.catalogue.io_table import InputOutputTable
from impact.catalogue.io_table_read import load_io_table
from impact.reading import Stamp, stamp_of

HELD = 4  # tables that a process holds

_held: dict[Stamp, InputOutputTable] = {}


def shared_io_table(folder: Traversable) -> InputOutputTable:
    """Return the table of a folder, read again only after a file there has changed.

    Raises:
        ProblemsError: everything that is wrong in it, each with file, line, column and remedy.
    """
    files = [file for file in folder.iterdir() if file.is_file()] if folder.is_dir() else []
    stamp = stamp_of(sorted(files, key=str)) if files else None
    if stamp is None:
        return load_io_table(folder)
    if stamp not in _held:
        table = load_io_table(folder)
        while len(_held) >= HELD:
            del _held[next(iter(_held))]
        _held[stamp] = table
    return _held[stamp]
