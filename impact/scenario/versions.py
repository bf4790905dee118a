"""The version of the schema that a scenario is written for, in its key `scenario`.

A file without it is taken to have any form up to today's: one that inherits need not say its version, since its base
does, and a file that inherits nothing is asked for it. A file of an older version is read as long as nothing in it has
an old form; else it is refused, and `impact migrate` is named. A newer version than this package knows is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from impact.errors import Problem
from impact.source_positions import Positions
from impact.version import __version__

KEY = "scenario"
OLDEST, CURRENT = 1, 2


def stated(values: Mapping[str, Any]) -> int | None:
    """Return the version that a file states; None where it states none that is a whole number."""
    found = values.get(KEY)
    return found if type(found) is int else None


def newer(values: Mapping[str, Any], places: Positions) -> list[Problem]:
    """Return a problem where a file is of a version that this package does not know yet."""
    version = stated(values)
    if version is None or version <= CURRENT:
        return []
    words = (
        f"this scenario is of version {version} of the schema; impact {__version__} reads versions {OLDEST} to "
        f"{CURRENT}. Install the version of impact that it was written with, or a later one."
    )
    return [places.problem((KEY,), words)]
