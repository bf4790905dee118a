"""Tables shared between studies: read once in a process, and large ones once for all processes of a user.

To read and check a table of 1,400 sectors takes twenty times as long as to find it again. Kept tables are known by a
digest of all files of their folder and of the code that reads them, so that no change passes unseen.
"""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, TypeAlias
from weakref import WeakKeyDictionary

import numpy as np

from impact import user_cache
from impact.catalogue.io_table import InputOutputTable
from impact.catalogue.io_table_read import load_io_table
from impact.reading import most_bytes
from impact.version import __version__

LARGE = 2_000_000  # bytes of a folder from which on a table is kept for other processes; smaller ones are read as fast
HELD = 4  # tables that a process holds

_Stamp: TypeAlias = tuple[str, int, tuple[tuple[str, int, int], ...]]
_held: dict[_Stamp, InputOutputTable] = {}
_keys: WeakKeyDictionary[InputOutputTable, str] = WeakKeyDictionary()


def shared_io_table(folder: Traversable) -> InputOutputTable:
    """Return the table of a folder, read again only after a file there has changed.

    Raises:
        ProblemsError: everything that is wrong in it, each with file, line, column and remedy.
    """
    stamp = _stamp(folder)
    if not isinstance(folder, Path) or stamp is None:
        return load_io_table(folder)
    if stamp not in _held:
        large = sum(size for _, _, size in stamp[2]) >= LARGE
        table = _found(folder, stamp) if large and user_cache.keeping() else load_io_table(folder)
        while len(_held) >= HELD:
            del _held[next(iter(_held))]
        _held[stamp] = table
    return _held[stamp]


def key_of(table: InputOutputTable) -> str:
    """Return what a table is known by to all processes; empty for one that is not kept."""
    return _keys.get(table, "")


def _stamp(folder: Traversable) -> _Stamp | None:
    """Return what changes with the files of a folder; None where they lie on no disk or cannot be looked at."""
    if not isinstance(folder, Path):
        return None
    try:
        held = [(file.name, file.stat()) for file in sorted(folder.iterdir()) if file.is_file()]
    except OSError:  # reading says what is wrong with it
        return None
    return str(folder), most_bytes(), tuple((name, each.st_mtime_ns, each.st_size) for name, each in held)


def _found(folder: Path, stamp: _Stamp) -> InputOutputTable:
    """Return a large table as another process kept it, else read and then kept."""
    digest = hashlib.sha256(f"{__version__} {np.__version__} {_code()} {folder}".encode())
    for name, _, _ in stamp[2]:
        content = folder.joinpath(name).read_bytes()
        digest.update(f"\0{name}\0{len(content)}\0".encode())
        digest.update(content)
    key = digest.hexdigest()[:32]
    table = kept(key, InputOutputTable)
    if table is None:
        table = load_io_table(folder)
        keep(key, table)
    _keys[table] = key
    return table


def kept(key: str, kind: type[Any]) -> Any:
    """Return what was kept of a table under a key; None where nothing is, or something else.

    Only what the user's own process wrote is ever opened: see `user_cache`.
    """
    data = user_cache.find(_file(key, kind))
    if data is None:
        return None
    value = pickle.loads(data)
    if not isinstance(value, kind):
        return None
    for array in _arrays(value):
        array.flags.writeable = False
    return value


def keep(key: str, value: Any) -> None:
    """Keep what belongs to a table for other processes, unless it is larger than what is ever read."""
    data = pickle.dumps(value, protocol=5)
    if len(data) + user_cache.KEY <= most_bytes():
        user_cache.keep(_file(key, type(value)), data)


def _file(key: str, kind: type[Any]) -> str:
    return f"tables/{key}.{kind.__name__.strip('_').lower()}"


def _arrays(value: Any) -> Iterator[np.ndarray[Any, Any]]:
    """Yield all arrays in a value, however deep."""
    if isinstance(value, np.ndarray):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from _arrays(getattr(value, each.name))
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _arrays(each)


@cache
def _code() -> str:
    """Return a digest of the code that reads tables and solves them, whatever the version says."""
    package = Path(__file__).parent.parent
    digest = hashlib.sha256()
    for part in (
        "catalogue/io_table*.py",
        "economy/input_output*.py",
        "economy/bought_at_home.py",
        "models/nation*.py",
    ):
        for file in sorted(package.glob(part)):
            digest.update(file.read_bytes())
    return digest.hexdigest()
