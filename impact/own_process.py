"""Whether this process is that of a command alone: then no work of others in it asks for what we leave out."""

from __future__ import annotations

_begun: list[bool] = []


def begin() -> None:
    """Say that this process runs a command and ends with it."""
    _begun.append(True)


def own_process() -> bool:
    """Return whether it does."""
    return bool(_begun)
