"""How long an item takes and how large it is on this machine, as earlier runs found it: for the plan's arithmetic."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from impact.batch.plan import Plan
from impact.batch.records import Record
from impact.user_cache import find, keep

FILE = "batch/rates.json"
STUDY, FILE_OF_BRIEF, SIZE = 0.8, 0.8, 600_000  # seconds, seconds, bytes: before anything was measured


@dataclass(frozen=True)
class Expected:
    """What a plan will take.

    Attributes:
        items, files: of the plan. seconds: of all workers together, as the clock shows them. size: bytes.
        measured: whether earlier runs on this machine stand behind it.
    """

    items: int
    files: int
    seconds: float
    size: float
    measured: bool


def expected(plan: Plan, workers: int) -> Expected:
    """Return what a plan will take, from the rates of earlier runs; rough ones where there were none."""
    rates = _rates()
    study, printed, size = rates or (STUDY, FILE_OF_BRIEF, SIZE)
    files = plan.files
    seconds = (len(plan.items) * study + files * printed) / min(max(workers, 1), max(len(plan.items), 1))
    return Expected(len(plan.items), files, seconds, files * size, rates is not None)


def _rates() -> tuple[float, float, float] | None:
    data = find(FILE)
    if data is None:
        return None
    try:
        said = json.loads(data)
        return float(said["study"]), float(said["file"]), float(said["size"])
    except (ValueError, KeyError, TypeError):
        return None


def keep_rates(records: Sequence[Record]) -> None:
    """Remember how long items took."""
    briefs = [(record, count) for record in records if (count := _count(record))]
    if not briefs:
        return
    rates = {
        "study": median(record.study_seconds for record, _ in briefs),
        "file": median(record.print_seconds / count for record, count in briefs),
        "size": median(record.size / count for record, count in briefs),
    }
    keep(FILE, json.dumps(rates).encode())


def _count(record: Record) -> int:
    """Return how many files are briefs."""
    aside = (record.picture, record.joint)
    return sum(1 for name in record.files if name not in aside and ".study/" not in name)
