"""What each child would read anew although no input changes it: remembered by the parent, to try more inputs a minute.

Only files of the repository are remembered, so whatever an input holds is read by the package's own code. Where a name
is no longer there, nothing is remembered, and all is as before but slower.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from kind import ROOT

_Arguments = tuple[Any, ...]


def remember() -> None:
    """Let the readers of the catalogue keep what they read from the repository."""
    for name in ("read_factors", "read_sources"):
        _keep("impact.catalogue.data_load", name, _of_repository)


def _of_repository(args: _Arguments) -> _Arguments | None:
    return args if isinstance(args[0], Path) and args[0].is_relative_to(ROOT) else None


def _keep(module: str, name: str, lasting: Callable[[_Arguments], _Arguments | None]) -> None:
    """Let a function keep its results; `lasting` returns the arguments to ask it with, None for what is not kept."""
    place = import_module(module)
    original = getattr(place, name, None)
    if original is None or hasattr(original, "forgetful"):
        return
    known: dict[_Arguments, Any] = {}

    def reader(*args: Any) -> Any:
        asked = lasting(args)
        if asked is None:
            return original(*args)
        if asked not in known:
            known[asked] = original(*asked)
        return known[asked]

    reader.forgetful = original  # type: ignore[attr-defined]  # marks what keeps already
    setattr(place, name, reader)
