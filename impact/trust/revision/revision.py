"""What changed between two editions, as data."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from impact.errors import ImpactError
from impact.plain_rows import Row
from impact.scenario.defaults.complete import rate_of
from impact.scenario.defaults.layers import at
from impact.scenario.defaults.listing import in_words
from impact.scenario.defaults.recorded import RECORDED
from impact.source_positions import read_yaml
from impact.study.study import Study
from impact.study.tables import Record, span
from impact.trust.revision.causes import Cause, causes
from impact.trust.revision.side import Side

SETTINGS = ("package_version", "draws", "seed", "method", "correlations", "stage", "version")  # of the run
STATED = ("value", "low", "high", "unit", "source_id", "grade", "reason")  # of an assumption
OF_SOURCE = ("title", "vintage", "url")
HALF = 0.5  # of its old range: a figure that moved by more moved far
LAST_DIGITS = 1e-9  # by which numbers may differ from processor to processor
NUMBER = re.compile(r"[−-]?\d[\d\s.,\u00a0\u202f]*")


@dataclass(frozen=True)
class Moved:
    """A key figure on both sides; None where it is not estimated there.

    Attributes:
        key: of the figure. before, after: its rows. far: whether it moved by more than half of its old range.
    """

    key: str
    before: Record | None
    after: Record | None
    far: bool


@dataclass(frozen=True)
class Differs:
    """One thing that is otherwise.

    Attributes:
        key: what. before, after: as it is said; empty where it is not there.
    """

    key: str
    before: str
    after: str


@dataclass(frozen=True)
class Revision:
    """All that changed.

    Attributes:
        first, second: names of the sides. figures: key figures that differ, in the order of the kind.
        same: how many do not. causes: what each sort of change adds; why that cannot be said, as `unknown`.
        assumptions, sources, settings: of the study that differ. words: paragraphs of the pages, numbers apart; of
            studies and scenarios the texts of the scenario.
        defaults: Those that both take and that are otherwise, each with its file.
    """

    first: str
    second: str
    figures: tuple[Moved, ...]
    same: int
    causes: tuple[Cause, ...]
    unknown: str
    assumptions: tuple[Differs, ...]
    sources: tuple[Differs, ...]
    settings: tuple[Differs, ...]
    defaults: tuple[Differs, ...]
    words: tuple[Differs, ...]


def rows_of(revision: Revision) -> list[Row]:
    """Return all that changed as rows: what it is about, its key, before, after, and what moved it."""
    figures: list[Row] = [
        {
            "about": "figure", "key": each.key, "before": "" if each.before is None else each.before["value"],
            "after": "" if each.after is None else each.after["value"], "far": "yes" if each.far else "", "steps": "",
        }
        for each in revision.figures
    ]  # fmt: skip
    causes: list[Row] = [
        {
            "about": f"cause {each.cause}", "key": each.key, "before": "", "after": each.adds, "far": "",
            "steps": " | ".join(each.steps),
        }
        for each in revision.causes
    ]  # fmt: skip
    others: list[Row] = [
        {"about": about, "key": each.key, "before": each.before, "after": each.after, "far": "", "steps": ""}
        for about in ("settings", "defaults", "assumptions", "sources", "words")
        for each in getattr(revision, about)
    ]
    return figures + causes + others


def revision(first: Side, second: Side) -> Revision:
    """Return what changed from one side to the other.

    Raises:
        ImpactError: they are of different kinds of project.
    """
    kinds = [each.study.facts.kind for each in (first, second)]
    if kinds[0] != kinds[1]:
        raise ImpactError(
            f"{first.name} is of the kind {kinds[0]}, {second.name} of the kind {kinds[1]}: these are no two editions "
            "of one brief. Name two of one kind of project."
        )
    figures = list(_figures(first.study, second.study))
    moved = tuple(each for each in figures if _differs(each))
    said = causes(first, second) if moved else ()
    return Revision(
        first.name, second.name, moved, len(figures) - len(moved),
        () if isinstance(said, str) else said, said if isinstance(said, str) else "",
        tuple(_rows(first.study, second.study, "assumptions", STATED)),
        tuple(_rows(first.study, second.study, "sources", OF_SOURCE)),
        tuple(_settings(first.study, second.study)),
        tuple(_defaults(first.study, second.study)),
        tuple(_words(first, second)),
    )  # fmt: skip


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


def _figures(first: Study, second: Study) -> Iterator[Moved]:
    old, new = (key_figures(study) for study in (first, second))
    for key in dict.fromkeys([*new, *old]):
        before, after = old.get(key), new.get(key)
        yield Moved(key, before, after, moved_far(before, after))


def _differs(moved: Moved) -> bool:
    before, after = moved.before, moved.after
    if before is None or after is None or before["unit"] != after["unit"]:
        return True
    return any(
        (one is None) != (other is None) or (one is not None and other is not None and apart(one, other))
        for one, other in zip(span(before), span(after), strict=True)
    )


def _rows(first: Study, second: Study, table: str, columns: Sequence[str]) -> Iterator[Differs]:
    """Yield the rows of a table that are new, gone or otherwise, by the columns that matter."""
    old, new = (_said(study, table, columns) for study in (first, second))
    for key in dict.fromkeys([*new, *old]):
        if (before := old.get(key, "")) != (after := new.get(key, "")):
            yield Differs(key, before, after)


def _said(study: Study, table: str, columns: Sequence[str]) -> Mapping[str, str]:
    if table not in study.tables:
        return {}
    return {
        str(row["id"]): "; ".join(
            f"{float(f'{row[name]:.6g}'):.15g}" if isinstance(row[name], float) else str(row[name])
            for name in columns
            if row.get(name) not in (None, "", "na")
        )
        for row in study[table].rows
    }


def _settings(first: Study, second: Study) -> Iterator[Differs]:
    old, new = (study.row("run", "run") for study in (first, second))
    for name in SETTINGS:
        if old[name] != new[name]:
            yield Differs(name, str(old[name]), str(new[name]))


def _defaults(first: Study, second: Study) -> Iterator[Differs]:
    """Yield defaults that both take and that are otherwise, with the file in which each is written."""
    old, new = (_used(read_yaml(study.scenario, study.name)[0]) for study in (first, second))
    for key in sorted(old.keys() & new.keys()):
        if old[key].rpartition(" (")[0] != new[key].rpartition(" (")[0]:
            yield Differs(key, old[key], new[key])


def _used(value: Any) -> dict[str, str]:
    """Return each default that a resolved scenario holds, by key, in words with the file in which it is written."""
    found: dict[str, str] = {}
    for record in value.get(RECORDED, ()):
        for key in record["keys"]:
            path = tuple(key.split("."))
            stated = at(value, ("project", *path))
            stated = at(value, path) if stated is None else stated
            year = f" of {record['year']}" if record.get("year") else ""
            found[key] = f"{rate_of(stated) or in_words(stated)} ({record['file']}{year})"
    return found


def _words(first: Side, second: Side) -> Iterator[Differs]:
    if first.paragraphs is not None and second.paragraphs is not None:
        yield from _paragraphs(first.paragraphs, second.paragraphs)
        return
    old, new = ({name: str(study.facts[name]) for name in ("title", "subtitle", "question")} | _panel(study)
                for study in (first.study, second.study))  # fmt: skip
    for key in dict.fromkeys([*new, *old]):
        if (before := old.get(key, "")) != (after := new.get(key, "")):
            yield Differs(key, before, after)


def _panel(study: Study) -> dict[str, str]:
    rows = study["panel"].rows if "panel" in study.tables else ()
    return {f"panel.{row['id']}": str(row["text"]) for row in rows}


def _paragraphs(old: Sequence[str], new: Sequence[str]) -> Iterator[Differs]:
    """Yield paragraphs that read otherwise; where numbers alone differ, the list of figures says so."""
    one, other = ([NUMBER.sub("#", each) for each in side] for side in (old, new))
    for kind, start, end, begin, stop in difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind != "equal":
            yield Differs("", " ".join(old[start:end]), " ".join(new[begin:stop]))
