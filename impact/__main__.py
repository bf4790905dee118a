"""The command `impact`, also as `python -m impact`."""

from __future__ import annotations

import gc
import os
import sys

GARBAGE = 200_000  # new objects between two searches for cycles: a command is over before many arise
THREADS = "OPENBLAS_NUM_THREADS"  # of numpy: for tables of a few hundred sectors starting more costs more than it saves


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
    gc.set_threshold(GARBAGE)
    os.environ.setdefault(THREADS, "1")


if __name__ == "__main__":
    main()
