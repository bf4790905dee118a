"""What changed from one edition to the next."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from impact.plain_rows import Row


def diff(old: str | Path, new: str | Path, *, data: Sequence[Path] = ()) -> list[Row]:
    """Return what changed as rows: what it is about, its key, before, after, whether it moved far, behind which steps.

    Args:
        old, new: printed briefs, study folders, scenario files or shipped names. data: folders before the shipped one.

    Raises:
        ImpactError: one of them cannot be read.
    """
    from impact.trust.revision import revision, rows_of
    from impact.trust.revision.side import side

    with side(str(old), tuple(data)) as first, side(str(new), tuple(data), first) as second:
        return rows_of(revision(first, second))
