"""One thread for linear algebra: with more of them sums are added up in another order, and their last bits differ."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

VARIABLE = "OPENBLAS_NUM_THREADS"  # read when numpy is loaded

_asked_in_time: list[bool] = []  # whether one thread was asked for before numpy was loaded


def before_numpy() -> None:
    """Ask for one thread, before numpy is loaded: for tables of a few hundred sectors starting more costs time."""
    if "numpy" not in sys.modules:
        os.environ.setdefault(VARIABLE, "1")
        _asked_in_time.append(os.environ[VARIABLE] == "1")


@contextmanager
def one_thread() -> Iterator[None]:
    """Run what is inside with one thread of linear algebra, so that the same inputs give the same bytes."""
    if any(_asked_in_time):
        yield
        return
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1, user_api="blas"):
        yield
