"""What changed from one edition to the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from impact.plain_rows import Row

if TYPE_CHECKING:
    from impact.study.editions import Edition


def diff(old: str | Path, new: str | Path, *, data: Sequence[Path] = ()) -> list[Row]:
    """Return what changed as rows: what it is about, its key, before, after, whether it moved far, behind which steps.

    Args:
        old, new: printed briefs, study folders, scenario files or shipped names. data: folders before the shipped one.

    Raises:
        ImpactError: one of them cannot be read.
    """
    from impact.study.editions import changes

    with _edition(str(old), tuple(data)) as first, _edition(str(new), tuple(data), first) as second:
        return changes(first, second)


@contextmanager
def _edition(name: str, data: tuple[Path, ...], other: Edition | None = None) -> Iterator[Edition]:
    """Give one side for as long as the context lasts: what a brief carries is in a private folder until then."""
    from impact.study.editions import edition
    from impact.trust.study_inside import edition_inside

    if name.lower().endswith(".pdf") and Path(name).is_file():
        with edition_inside(name, data, other) as found:
            yield found
    else:
        yield edition(name, data, other)
