"""Work on a second processor: a process that gets ready while this one still makes what the work is done on."""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Generic, TypeVar

Argument = TypeVar("Argument")
Result = TypeVar("Result")


class SecondProcess(Generic[Argument, Result]):
    """Calls `work` in a process beside this one, which has called `prepare` by then; without a second processor, here.

    The process is a copy of this one (fork): nothing is loaded twice, and only the argument and the result go through a
    pipe. A copy has one thread, so nothing is copied once there are several. An open file has one place for both: what
    is read from a file by and by, as FreeType reads its fonts, is opened anew in the copy. Where the process comes to
    no result, for whatever reason, the work is done here, which raises what the work raises.

    Never give to two that are open at once: the later copy holds the pipe of the earlier one, which
    then does not see where its argument ends until the later one is through.

    Args:
        prepare: what the work needs (imports, fonts). work: from the argument to the result, both fit to be pickled.
        allowed: whether there may be a second process.
    """

    def __init__(
        self, prepare: Callable[[], None], work: Callable[[Argument], Result], *, allowed: bool = True
    ) -> None:
        self._prepare, self._work, self._allowed = prepare, work, allowed
        self._child = 0
        self._given: BinaryIO
        self._answered: BinaryIO

    def __enter__(self) -> SecondProcess[Argument, Result]:
        if self._allowed and possible():
            (given, self._given), (self._answered, answered) = _pipe(), _pipe()
            child = _forked()
            if child == 0:
                self._given.close()
                self._answered.close()
                self._serve(given, answered)
            self._child = child or 0
            given.close()
            answered.close()
        return self

    def _serve(self, given: BinaryIO, answered: BinaryIO) -> None:
        """Do the work in the copy, which ends here whatever happens: it must not go on as if it were the original."""
        status = 1
        try:
            arrived: list[bytes] = []
            reader = threading.Thread(target=lambda: arrived.append(given.read()))
            reader.start()  # takes what is given at once: the original does not wait until all is ready
            self._prepare()
            reader.join()
            answered.write(pickle.dumps(self._work(pickle.loads(arrived.pop())), protocol=5))
            answered.close()
            status = 0
        except BaseException:  # the original does the work again and tells what is wrong with it
            pass
        finally:
            os._exit(status)

    def give(self, argument: Argument) -> Callable[[], Result]:
        """Let the work begin; what is returned waits for its result.

        Raises, when that is called:
            Exception: whatever the work raises.
        """
        if self._child:
            with suppress(BrokenPipeError), self._given:
                self._given.write(pickle.dumps(argument, protocol=5))
        return lambda: self._result(argument)

    def __call__(self, argument: Argument) -> Result:
        """Return the result of the work."""
        return self.give(argument)()

    def _result(self, argument: Argument) -> Result:
        answer = b""
        if self._child:
            with self._answered:
                answer = self._answered.read()
            answer = answer if self._wait() == 0 else b""
        result: Result = pickle.loads(answer) if answer else self._work(argument)
        return result

    def _wait(self) -> int:
        child, self._child = self._child, 0
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the process if nobody waits for its result."""
        if self._child:
            os.kill(self._child, signal.SIGKILL)
            self._given.close()
            self._answered.close()
            self._wait()


def nothing() -> None:
    """Prepare nothing."""


def _forked() -> int | None:
    """Copy this process; None where there may be no more processes, or no memory for one."""
    try:
        return os.fork()
    except OSError:
        return None


def _pipe() -> tuple[BinaryIO, BinaryIO]:
    source, sink = os.pipe()
    return os.fdopen(source, "rb"), os.fdopen(sink, "wb")


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
