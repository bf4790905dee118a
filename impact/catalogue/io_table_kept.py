"""Tables shared between studies: read once in a process, and large ones once for all processes of a user.

To read and check a table of 1,400 sectors takes twenty times as long as to find it again. Kept tables are known by a
digest of all files of their folder and of the code that reads them, so that no change passes unseen.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, TypeAlias
from weakref import WeakKeyDictionary

import numpy as np

from impact import user_cache
from impact.catalogue.io_table import Closure, Extension, Imports, InputOutputTable, Jobs
from impact.catalogue.io_table_money import MoneyUnit
from impact.catalogue.io_table_read import load_io_table
from impact.reading import most_bytes
from impact.version import __version__

LARGE = 2_000_000  # bytes of a folder from which on a table is kept for other processes; smaller ones are read as fast
HELD = 4  # tables that a process holds
_TREE = "tree"  # what is no array
_PARTS = (MoneyUnit, Jobs, Extension, Imports, Closure)

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
    """Return what was kept of a table under a key; None where nothing is.

    Arrays and plain values are read, and nothing else: no code of a file is ever run.
    """
    data = user_cache.find(_file(key, kind))
    if data is None:
        return None
    with np.load(io.BytesIO(data), allow_pickle=False) as held:
        arrays = {name: held[name] for name in held.files}
    tree = json.loads(arrays.pop(_TREE).tobytes())
    for array in arrays.values():
        array.flags.writeable = False
    return _made(tree, arrays, {each.__name__: each for each in (*_PARTS, kind)})


def keep(key: str, value: Any) -> None:
    """Keep what belongs to a table for other processes, unless it is larger than what is ever read."""
    arrays: dict[str, np.ndarray[Any, Any]] = {}
    tree = json.dumps(_plain(value, arrays)).encode()
    stream = io.BytesIO()
    np.savez(stream, allow_pickle=False, **{_TREE: np.frombuffer(tree, dtype=np.uint8)}, **arrays)
    data = stream.getvalue()
    if len(data) + user_cache.KEY <= most_bytes():
        user_cache.keep(_file(key, type(value)), data)


def _file(key: str, kind: type[Any]) -> str:
    return f"tables/{key}.{kind.__name__.strip('_').lower()}"


def _plain(value: Any, arrays: dict[str, np.ndarray[Any, Any]]) -> Any:
    """Return a value as JSON has it, its arrays by name beside.

    Raises:
        TypeError: it holds what is none of these.
    """
    if isinstance(value, np.ndarray):
        name = f"array{len(arrays)}"
        arrays[name] = value
        return {"array": name}
    if is_dataclass(value) and not isinstance(value, type):
        held = {each.name: _plain(getattr(value, each.name), arrays) for each in fields(value)}
        return {"part": type(value).__name__, "of": held}
    if isinstance(value, Mapping):
        return {"by_name": {str(name): _plain(each, arrays) for name, each in value.items()}}
    if isinstance(value, tuple):
        return [_plain(each, arrays) for each in value]
    if isinstance(value, np.generic):
        return value.item()
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"{type(value).__name__} is no part of a table")


def _made(tree: Any, arrays: Mapping[str, np.ndarray[Any, Any]], parts: Mapping[str, type[Any]]) -> Any:
    """Return the value that `_plain` took apart."""
    if isinstance(tree, list):
        return tuple(_made(each, arrays, parts) for each in tree)
    if not isinstance(tree, dict):
        return tree
    if "array" in tree:
        return arrays[tree["array"]]
    if "by_name" in tree:
        return {name: _made(each, arrays, parts) for name, each in tree["by_name"].items()}
    return parts[tree["part"]](**{name: _made(each, arrays, parts) for name, each in tree["of"].items()})


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
