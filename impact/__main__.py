"""The command `impact`, also as `python -m impact`."""

from __future__ import annotations

import gc
import sys

GARBAGE = 50_000  # new objects between two searches for cycles: a command is over before many arise


def main() -> None:
    """Run the command line; errors about the inputs become text and exit code 1."""
    from impact.cli import program
    from impact.errors import ImpactError

    gc.set_threshold(GARBAGE)
    try:
        program(prog_name="impact")
    except ImpactError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(1)


if __name__ == "__main__":
    main()
