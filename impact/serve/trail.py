"""Where in the program an error happened, for the log: no value of a request is in it."""

from __future__ import annotations

import traceback
from pathlib import Path

MOST_STEPS = 12


def trail_of(error: BaseException) -> str:
    """Return the sort of an error and the last lines of the program that led to it."""
    steps = [f"{Path(each.filename).name}:{each.lineno}" for each in traceback.extract_tb(error.__traceback__)]
    return f"{type(error).__name__} at {' '.join(steps[-MOST_STEPS:])}"
