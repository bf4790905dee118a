"""The command `impact`, also as `python -m impact`."""

from __future__ import annotations

import atexit
import gc
import os
import sys

GARBAGE = 200_000  # new objects between two searches for cycles: a command is over before many arise


def command() -> None:
    """Run the command line as a process of its own, which ends without taking apart all that it holds in memory."""
    try:
        main()
    except SystemExit as ending:
        if not isinstance(ending.code, int):
            raise
        atexit._run_exitfuncs()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(ending.code)


def main() -> None:
    """Run the command line; errors about the inputs become text and exit code 1."""
    from impact.cli import program
    from impact.errors import ImpactError

    settle()
    try:
        program(prog_name="impact")
    except ImpactError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(1)


def settle() -> None:
    """Set up the process for one command, before numpy is loaded."""
    from impact.threads import before_numpy

    gc.set_threshold(GARBAGE)
    before_numpy()


if __name__ == "__main__":
    command()
