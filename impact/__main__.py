"""The command `impact`, also as `python -m impact`."""

import atexit
import gc
import os
import signal
import sys
from contextlib import suppress
from types import FrameType

GARBAGE = 2_000_000  # new objects between two searches for cycles: a command is over before many arise


def command() -> None:
    """Run the command line as a process of its own, which ends without taking apart all that it holds in memory.

    Whatever happens to standard output and standard error, it ends with the code of the command.
    """
    code = 1
    try:
        from impact.cli._streams import stand_in

        stand_in()
        _heed_signals()
        main()
    except SystemExit as ending:
        code = ending.code if isinstance(ending.code, int) else 1
    except KeyboardInterrupt:  # before the command began, or once more
        code = 128 + signal.SIGINT
        with suppress(OSError, ValueError, AttributeError):
            sys.stderr.write("Stopped.\n")
    try:
        atexit._run_exitfuncs()
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError, AttributeError):
                stream.flush()
    finally:
        os._exit(code)


def main() -> None:
    """Run the command line; errors about the inputs and the machine become text and exit code 1."""
    from impact.cli import program
    from impact.cli._endings import Stopped, ended
    from impact.cli._streams import own_streams

    with own_streams():
        try:
            settle()
            program(prog_name="impact")
        except (Exception, KeyboardInterrupt, Stopped) as error:
            sys.exit(ended(error))


def _heed_signals() -> None:
    """Let a wish to end, such as that of `kill` or of a closed terminal, take away what is half written."""

    def stop(number: int, frame: FrameType | None) -> None:
        from impact.cli._endings import Stopped

        signal.signal(number, signal.SIG_DFL)  # a second one ends at once
        raise Stopped(number)

    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:  # nohup has it ignored
            signal.signal(number, stop)


def settle() -> None:
    """Set up the process for one command, before numpy is loaded."""
    from impact.core.threads import before_numpy

    gc.set_threshold(GARBAGE)
    os.environ.pop("MPLBACKEND", None)  # charts need none, and matplotlib does not load with one that it does not know
    before_numpy()


if __name__ == "__main__":
    command()
