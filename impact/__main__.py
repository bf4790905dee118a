"""The command `impact`, also as `python -m impact`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line; errors about the inputs become text and exit code 1."""
    from impact.cli import program
    from impact.errors import ImpactError

    try:
        program(prog_name="impact")
    except ImpactError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(1)


if __name__ == "__main__":
    main()
