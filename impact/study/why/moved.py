"""Whether a key figure moved far since an earlier edition."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from impact.errors import ImpactError
from impact.study.study import Study
from impact.study.tables import Record, span

HALF = 0.5  # of its old range: a figure that moved by more is marked
MARK = ": "
LAST_DIGITS = 1e-9  # by which numbers may differ from processor to processor


@dataclass(frozen=True)
class Earlier:
    """An earlier edition, as far as a later one is held against it.

    Attributes:
        version: of the edition. figures: rows of its key figures by key.
        kind: of project; empty where it is not known.
        far: keys of the figures that moved far since, where they are known and its figures are not.
    """

    version: str
    figures: Mapping[str, Record] = field(default_factory=dict)
    far: frozenset[str] | None = None
    kind: str = ""


def earlier(study: Study) -> Earlier:
    """Return a study as an earlier edition."""
    return Earlier(str(study.row("run", "run")["version"]), key_figures(study), kind=study.facts.kind)


def key_figures(study: Study) -> dict[str, Record]:
    """Return the rows of the key figures that are estimated, by key."""
    return {str(row["key"]): row for row in study["kpi"].rows if row["value"] is not None}


def moved_far(before: Record | None, after: Record | None) -> bool:
    """Return whether a figure moved by more than half of its old range.

    One without a range moved far if it moved at all; one that is estimated on one side alone, or in another unit, did.
    """
    if before is None or after is None or before["unit"] != after["unit"]:
        return True
    (value, low, high), (now, _, _) = span(before), span(after)
    width = high - low if low is not None and high is not None else 0.0
    return abs(now - value) > HALF * width if width > 0 else apart(value, now)


def apart(one: float, other: float) -> bool:
    """Return whether two numbers differ by more than their last digits."""
    return abs(one - other) > LAST_DIGITS * max(abs(one), abs(other))


def far_since(old: Earlier, study: Study) -> frozenset[str]:
    """Return the keys of the figures of a study that moved far since an earlier edition.

    Raises:
        ImpactError: the earlier edition is of another kind of project.
    """
    if old.kind not in ("", study.facts.kind):
        raise ImpactError(
            f"{study.name} is of the kind {study.facts.kind}, what it is held against of the kind {old.kind}. "
            "Name an earlier edition of the same project."
        )
    if old.far is not None:
        return old.far
    new = key_figures(study)
    return frozenset(key for key, row in new.items() if moved_far(old.figures.get(key), row))


def as_text(old: Earlier, study: Study) -> str:
    """Return an earlier edition as what moved far since: its version and the keys; `from_text` reads it."""
    return f"{old.version}{MARK}{' '.join(sorted(far_since(old, study)))}"


def from_text(said: str) -> Earlier | None:
    """Return the earlier edition that a text stands for; none for an empty one."""
    version, _, keys = said.partition(MARK)
    return Earlier(version, far=frozenset(keys.split())) if said else None
