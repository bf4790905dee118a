"""The command `impact`, also as `python -m impact`."""

from __future__ import annotations

import gc
import sys

GARBAGE = 200_000  # new objects between two searches for cycles: a command is over before many arise


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
    main()
