"""The earlier edition that an item is held against: figures that moved far since bear a mark."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from impact.batch.records import FOLDER, Record, file_of
from impact.errors import ImpactError

if TYPE_CHECKING:
    from impact.study.why.moved import Earlier


def is_batch(since: Path) -> bool:
    """Return whether a folder holds what an earlier run of a plan left."""
    return (since / FOLDER).is_dir()


def file_behind(since: str, item: str) -> str:
    """Return the file or folder that says what an item was before; empty where there is none.

    Args:
        since: a folder of an earlier run, a printed brief, or a study folder. item: its name.
    """
    if not since or not is_batch(Path(since)):
        return since
    record = Path(since) / file_of(item)
    return str(record) if record.is_file() else ""


def earlier_of(since: str, item: str) -> Earlier | None:
    """Return the earlier edition of an item; none where the earlier run had no such item, or it failed there.

    Args:
        since: a folder of an earlier run, a printed brief, or a study folder. item: its name.

    Raises:
        ImpactError: what stands there is none of these.
    """
    file = file_behind(since, item)
    if not file:
        return None
    return _of_record(Path(file)) if is_batch(Path(since)) else _of_edition(file)


def _of_record(file: Path) -> Earlier | None:
    from impact.study.why.moved import Earlier

    try:
        record = Record.received(json.loads(file.read_bytes()))
    except (OSError, ValueError, TypeError, KeyError):
        raise ImpactError(f"{file}: this record of an earlier run cannot be read. Make that run again.") from None
    if record.state != "done":
        return None
    figures: Mapping[str, dict[str, object]] = {
        str(row["key"]): {"id": row["key"], **row} for row in record.figures if row["value"] is not None
    }
    return Earlier(record.version, figures, kind=record.kind)  # type: ignore[arg-type]  # rows of the table kpi


@lru_cache(maxsize=4)
def _of_edition(file: str) -> Earlier:
    from impact.api import earlier_edition

    return earlier_edition(Path(file))
