"""Processes: what a worker owes the one it works for, and the same linear algebra everywhere.

That is one thread, and the kernels that all processors of a family share. With more threads sums are added up in
another order, and their last bits differ. So do those of kernels for one processor and for another: a study would have
another hash on a machine with AVX-512 than on one without.
"""

import gc
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

VARIABLE = "OPENBLAS_NUM_THREADS"  # read when numpy is loaded, like those below
FEATURES = "NPY_DISABLE_CPU_FEATURES"
NEWEST = "X86_V4 AVX512_ICL AVX512_SPR"  # what numpy 2.4 has for some processors only
KERNELS, SHARED = "OPENBLAS_CORETYPE", "Haswell"  # of linear algebra, for all processors with AVX2
GARBAGE = 200_000  # new objects of a worker between two searches for cycles

_asked_in_time: list[bool] = []  # whether one thread was asked for before numpy was loaded


def before_numpy() -> None:
    """Ask for one thread and for shared kernels, before numpy is loaded.

    For tables of a few hundred sectors starting more threads costs time. A name that this numpy does not know is passed
    over by it. Who sets these variables has their way.
    """
    if "numpy" in sys.modules:
        return
    os.environ.setdefault(VARIABLE, "1")
    _asked_in_time.append(os.environ[VARIABLE] == "1")
    if _has_avx2():
        os.environ.setdefault(FEATURES, NEWEST)
        os.environ.setdefault(KERNELS, SHARED)


def _has_avx2() -> bool:
    """Return whether this is known to be a processor of the family x86-64 with AVX2, as nearly all since 2013."""
    try:
        processor = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace")
    except OSError:
        return False
    return "avx2" in processor.split()


@contextmanager
def one_thread() -> Iterator[None]:
    """Run what is inside with one thread of linear algebra, so that the same inputs give the same bytes."""
    if any(_asked_in_time):
        yield
        return
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1, user_api="blas"):
        yield


def as_worker() -> None:
    """Set up a process that works for another one: it ends with that one, and not by itself on Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of a terminal, which interrupts all its processes
    os.environ.pop("MPLBACKEND", None)
    before_numpy()
    gc.set_threshold(GARBAGE)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    from multiprocessing import connection, parent_process

    if (parent := parent_process()) is not None:
        connection.wait([parent.sentinel])
        os._exit(0)
