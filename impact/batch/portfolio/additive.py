"""Which figures of several projects may be added up, and why the others may not."""

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from impact.batch.plan import BatchPlan
from impact.batch.records import Record

Why = Literal["variant", "ratio", "missing", "year", "unit", "boundary", "alone"]
QUOTIENT = re.compile(r"/(?!yr\b)")  # in a unit: a quotient of two things, whose sum is none
NO_SUM = ("1", "%", "months", "month", "yr", "d", "h")  # units of shares and of times until something happens


@dataclass(frozen=True)
class Signature:
    """What two figures have in common that may be added.

    Attributes:
        period: the year, or first and last year.
        unit: with currency and price year.
        boundary: what is counted: definition, scope, measure, status.
    """

    period: str
    unit: str
    boundary: str


@dataclass(frozen=True)
class Sum:
    """A figure of several projects that may be added up.

    Attributes:
        key: of the figure.
        signature: what all of them have in common.
        members: the records.
    """

    key: str
    signature: Signature
    members: tuple[Record, ...]

    def figure(self, record: Record) -> Mapping[str, Any]:
        return next(each for each in record.figures if each["key"] == self.key)

    @property
    def value(self) -> float:
        return sum(float(self.figure(record)["value"]) for record in self.members)


@dataclass(frozen=True)
class NotAdded:
    """A figure of a project that is in no sum, and why; `detail` is the other year, unit or project."""

    item: str
    key: str
    why: Why
    detail: str = ""


def counted(plan: BatchPlan, records: Sequence[Record]) -> tuple[list[Record], list[NotAdded]]:
    """Return the items of which each is a project of its own, and those that are variants of one of them.

    Two items that go back to one scenario are the same project under other assumptions. The first one counts.
    """
    items = {item.name: item for item in plan.items}
    first: dict[str, str] = {}
    found: list[Record] = []
    variants: list[NotAdded] = []
    for record in records:
        if record.state != "done":
            continue
        project = items[record.item].project or (record.item if plan.settings.separate else record.base)
        if project in first:
            variants.append(NotAdded(record.item, "", "variant", first[project]))
        else:
            first[project] = record.item
            found.append(record)
    return found, variants


def sums(records: Sequence[Record]) -> tuple[list[Sum], list[NotAdded]]:
    """Return figures that may be added up, each over as many projects as possible, and the others with the reason."""
    keys = dict.fromkeys(key for record in records for key in record.headlines)
    found: list[Sum] = []
    left: list[NotAdded] = []
    for key in keys:
        groups: dict[Signature, list[Record]] = {}
        for record in records:
            row = next((each for each in record.figures if each["key"] == key), None)
            if row is None:
                continue
            if row["value"] is None:
                left.append(NotAdded(record.item, key, "missing"))
            elif is_ratio(str(row["unit"])):
                left.append(NotAdded(record.item, key, "ratio", str(row["unit"])))
            else:
                groups.setdefault(signature_of(record, row), []).append(record)
        if not groups:
            continue
        sizes = Counter({signature: len(members) for signature, members in groups.items()})
        main = sizes.most_common(1)[0][0]
        for signature, members in groups.items():
            if len(members) > 1:
                found.append(Sum(key, signature, tuple(members)))
            else:
                others = [each for each in (main, *groups) if each != signature]
                left.append(_alone(members[0], key, signature, others))
    return found, left


def signature_of(record: Record, row: Mapping[str, Any]) -> Signature:
    """Return what has to be the same where figures are added. What code of a kind makes is the same in that kind."""
    meaning = record.meaning.get(str(row["key"]), {})
    definition = meaning.get("of") or record.kind
    parts = (definition, meaning.get("over"), row["scope"], row["measure"], row["status"])
    return Signature(str(row["period"]), str(row["unit"]), json.dumps(parts, sort_keys=True))


def is_ratio(unit: str) -> bool:
    return unit in NO_SUM or QUOTIENT.search(unit) is not None


def _alone(record: Record, key: str, own: Signature, others: Sequence[Signature]) -> NotAdded:
    if not others:
        return NotAdded(record.item, key, "alone")
    other = others[0]
    if own.unit != other.unit:
        return NotAdded(record.item, key, "unit", f"{own.unit} | {other.unit}")
    if own.period != other.period:
        return NotAdded(record.item, key, "year", f"{own.period} | {other.period}")
    return NotAdded(record.item, key, "boundary")
