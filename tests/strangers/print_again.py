"""Prints scenarios on request, in a process of its own: one order a line on standard input, one answer a line."""

from __future__ import annotations

import hashlib
import json
import sys
import traceback
from pathlib import Path
from typing import Any

from impact import api
from impact.printing import Printing


def answer(order: dict[str, Any]) -> dict[str, str]:
    """Return the digest of each file by its name, or the error."""
    try:
        files = api.briefs(
            order["file"],
            order["folder"],
            documents=order["documents"],
            languages=order["languages"],
            forms=order["forms"],
            printing=Printing(paper=order["paper"]),
        )
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        return {"error": f"{type(error).__name__} in {Path(place.filename).name}: {' '.join(str(error).split())[:300]}"}
    return {each.name: hashlib.sha256(each.read_bytes()).hexdigest() for each in files}


def main() -> None:
    """Answer until standard input ends."""
    for line in sys.stdin:
        sys.stdout.write(json.dumps(answer(json.loads(line))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
