"""Work on a second processor: a process that gets ready while this one still makes what the work is done on."""

from __future__ import annotations

import os
import pickle
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Generic, TypeVar

Argument = TypeVar("Argument")
Result = TypeVar("Result")


class Beside(Generic[Argument, Result]):
    """Calls `work` in a process beside this one, which has called `prepare` by then; without a second processor, here.

    The process is a copy of this one (fork): nothing is loaded twice, and only the argument and the result go through a
    pipe. A copy has one thread, so nothing is copied once there are several. Where the process comes to no result, for
    whatever reason, the work is done here, which raises what the work raises.

    Args:
        prepare: what the work needs (imports, fonts). work: from the argument to the result, both fit to be pickled.
        allowed: whether there may be a second process.
    """

    def __init__(
        self, prepare: Callable[[], None], work: Callable[[Argument], Result], *, allowed: bool = True
    ) -> None:
        self._prepare, self._work, self._allowed = prepare, work, allowed
        self._child = 0

    def __enter__(self) -> Beside[Argument, Result]:
        """Begin to get ready."""
        if self._allowed and possible():
            (mine, self._given), (self._answered, theirs) = os.pipe(), os.pipe()
            self._child = os.fork()
            if not self._child:
                os.close(self._given)
                os.close(self._answered)
                self._serve(mine, theirs)
            os.close(mine)
            os.close(theirs)
        return self

    def _serve(self, mine: int, theirs: int) -> None:
        """Do the work in the copy, which ends here whatever happens: it must not go on as if it were the original."""
        status = 1
        try:
            self._prepare()
            with os.fdopen(mine, "rb") as given, os.fdopen(theirs, "wb") as answered:
                argument = given.read()
                if argument:  # nothing was given: the original failed and has said so
                    answered.write(pickle.dumps(self._work(pickle.loads(argument)), protocol=5))
            status = 0
        except BaseException:  # the original does the work again and tells what is wrong with it
            pass
        finally:
            os._exit(status)

    def __call__(self, argument: Argument) -> Result:
        """Return the result of the work.

        Raises:
            Exception: whatever the work raises.
        """
        if not self._child:
            return self._work(argument)
        try:
            with os.fdopen(self._given, "wb") as given:
                given.write(pickle.dumps(argument, protocol=5))
            with os.fdopen(self._answered, "rb") as answered:
                answer = answered.read()
        except BrokenPipeError:
            answer = b""
        done = self._wait() == 0
        result: Result = pickle.loads(answer) if done and answer else self._work(argument)
        return result

    def _wait(self) -> int:
        child, self._child = self._child, 0
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the process if it was given nothing."""
        if self._child:
            os.close(self._given)
            os.close(self._answered)
            self._wait()


def possible() -> bool:
    """Return whether a copy of this process can safely work on a processor of its own."""
    return (
        sys.platform == "linux"
        and len(os.sched_getaffinity(0)) > 1
        and threading.active_count() == 1
        and _threads() == 1  # libraries keep some that Python does not know
    )


def _threads() -> int:
    """Return the number of threads of this process; 0 where the system does not tell."""
    try:
        return sum(1 for _ in Path("/proc/self/task").iterdir())
    except OSError:
        return 0
