"""What many tests read and none changes, made once in a run of the tests: by the worker that asks first.

`made_once(make)(...)` returns what `make(...)` returned in this worker or in another one. It is kept in a folder that
belongs to this run of pytest and goes with it, so nothing of an older run, of other code or other data, can come in.
"""

import fcntl
import hashlib
import inspect
import os
import pickle
import shutil
import tempfile
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

FOLDER = "IMPACT_TESTS_SHARE"  # the variable by which workers know the folder of their run

P = ParamSpec("P")
Made = TypeVar("Made")


def open_folder() -> Path:
    """Make the folder of this run and name it to the workers, which inherit the variable."""
    folder = tempfile.mkdtemp(prefix="impact-tests-")
    os.environ[FOLDER] = folder
    return Path(folder)


def close_folder(folder: Path) -> None:
    if os.environ.get(FOLDER) == str(folder):
        del os.environ[FOLDER]
    shutil.rmtree(folder, ignore_errors=True)


def made_once(make: Callable[P, Made]) -> Callable[P, Made]:
    """Return what makes each result once in a run of the tests; arguments have a `repr`, results can be pickled."""
    here: dict[str, Made] = {}
    signature = inspect.signature(make)

    @wraps(make)
    def found(*args: P.args, **options: P.kwargs) -> Made:
        given = signature.bind(*args, **options)
        given.apply_defaults()
        asked = f"{make.__module__}.{make.__qualname__} {given.args!r} {given.kwargs!r}"
        if asked not in here:
            here[asked] = _of_run(asked, lambda: make(*args, **options))
        return here[asked]

    return found


def _of_run(asked: str, make: Callable[[], Made]) -> Made:
    """Return what another worker has made, or make it for all; in a script, which is no run of the tests, make it."""
    if not os.environ.get(FOLDER):
        return make()
    file = Path(os.environ[FOLDER], hashlib.sha256(asked.encode()).hexdigest())
    with file.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # a second worker waits for the first instead of making it again
        if not file.exists():
            result = make()
            part = file.with_suffix(".part")
            part.write_bytes(pickle.dumps(result, protocol=5))
            part.rename(file)
            return result
        found: Made = pickle.loads(file.read_bytes())
        return found
