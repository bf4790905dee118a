"""Prints and verifies on request, in a process of its own: one order a line on standard input, one answer a line."""

import gc
import hashlib
import json
import sys
import tempfile
import traceback
from contextlib import chdir
from pathlib import Path
from typing import Any

from data_once import data_once

from impact import api
from impact.__main__ import GARBAGE
from impact.output.editions import PrintOptions
from impact.verify.report import VerificationFinding

MOST_SHOWN = 3  # findings of a check


def answer(order: dict[str, Any]) -> dict[str, Any]:
    """Return the digest of each file by its name, and what checks of a PDF say, or the error."""
    try:
        return {"files": _printed(order), "checks": _checks(order["verify"])}
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        return {"error": f"{type(error).__name__} in {Path(place.filename).name}: {' '.join(str(error).split())[:300]}"}


def _printed(order: dict[str, Any]) -> dict[str, str]:
    if not order["forms"]:
        return {}
    files = api.briefs(
        order["file"],
        order["folder"],
        documents=order["documents"],
        languages=order["languages"],
        forms=order["forms"],
        printing=PrintOptions(paper=order["paper"]),
    )
    return {each.name: hashlib.sha256(each.read_bytes()).hexdigest() for each in files}


def _checks(file: str) -> list[tuple[str, str, str]]:
    with tempfile.TemporaryDirectory() as elsewhere, chdir(elsewhere):
        checks = api.verify(file).checks
    return [
        (each.name, each.verdict, "; ".join((each.says, *map(_told, each.findings[:MOST_SHOWN])))) for each in checks
    ]


def _told(each: VerificationFinding) -> str:
    return f"{each.what} {each.place} {each.cells} {each.before} -> {each.now}"


def main() -> None:
    gc.set_threshold(GARBAGE)
    with data_once():
        for line in sys.stdin:
            sys.stdout.write(json.dumps(answer(json.loads(line))) + "\n")
            sys.stdout.flush()
            gc.collect()  # arrays in cycles


if __name__ == "__main__":
    main()
