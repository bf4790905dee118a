"""Standard output and standard error, which may be closed or full: what is lost there stops no study."""

import errno
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, TextIO, cast


class OutputLostError(Exception):
    """A result could not go to standard output.

    Attributes:
        wanted: whether anybody waits for it; not so when the program at the other end of a pipe has ended.
    """

    def __init__(self, error: OSError | ValueError) -> None:
        number = error.errno if isinstance(error, OSError) else None
        self.wanted = number != errno.EPIPE
        if isinstance(error, UnicodeEncodeError):
            letter = error.object[error.start]
            why = f"its encoding {error.encoding} has no '{letter}'. Set PYTHONIOENCODING=utf-8"
        elif number == errno.EBADF:
            why = "it is closed"
        else:
            why = (isinstance(error, OSError) and error.strerror) or str(error)
        super().__init__(f"Standard output: the result could not be written: {why}.")


class _Stream:
    """A text stream whose faults are dealt with in `failed`; all else is the stream's own."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        try:
            return self._stream.write(text)
        except (OSError, ValueError) as error:
            return self.failed(error)

    def flush(self) -> None:
        try:
            self._stream.flush()
        except (OSError, ValueError) as error:
            self.failed(error)

    def failed(self, error: OSError | ValueError) -> int:
        """Deal with a fault.

        Raises:
            LostError: always, unless a stream knows better.
        """
        raise OutputLostError(error) from None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


class _Notices(_Stream):
    """What is told and not asked for: progress, warnings, messages."""

    def failed(self, error: OSError | ValueError) -> int:
        return 0


class _Closed(io.TextIOBase):
    """In the place of a stream that was closed before the process began: every write fails."""

    encoding = "utf-8"

    def write(self, text: str) -> int:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))


@contextmanager
def own_streams() -> Iterator[None]:
    """Inside, standard output raises `OutputLostError` where it fails, and standard error nothing."""
    out, err = sys.stdout, sys.stderr
    sys.stdout = cast(TextIO, _Stream(out or cast(TextIO, _Closed())))
    sys.stderr = cast(TextIO, _Notices(err or cast(TextIO, _Closed())))
    try:
        yield
    finally:
        sys.stdout, sys.stderr = out, err


def stand_in() -> None:
    """Put something in the place of closed standard streams: else the next file opened is one, and warnings go into it.

    It is opened for the other direction, so that who reads or writes is told that the stream is closed.
    """
    for number, mode in enumerate((os.O_WRONLY, os.O_RDONLY, os.O_RDONLY)):
        try:
            os.fstat(number)
        except OSError:
            with suppress(OSError):
                os.open(os.devnull, mode)  # takes the lowest number that is free, which is this one
