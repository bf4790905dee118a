"""Identities that hold in every draw, verdicts, the grade of evidence, and what a study reports about itself."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import numpy as np

from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.model.rows import Limits, ResultRow
from impact.study.study import StudyData
from impact.study.tables import Cell, ResultTable, input_key, rounded
from impact.study.tables.lineage import reached, results, steps_by_topic
from impact.study.tables.variable import Declarations

RELATIVE = 1e-9
ORDER = "ABCD"  # A official or primary, B good secondary, C weak, D a judgement
HALF = 0.5


def parts_sum_to_totals(rows: Iterable[ResultRow], declared: Declarations) -> None:
    """Check that declared totals are the sum of their parts, in every draw and year.

    Raises:
        ImpactError: a total differs from its parts.
    """
    groups: dict[object, list[ResultRow]] = {}
    totals: dict[object, ResultRow] = {}
    for row in rows:
        mark = declared.variable(row.variable).total
        if not mark or (row.gap and row.undefined is None):  # what has no figure is no sum
            continue
        rest = {name: value for name, value in row.keys.items() if name not in (*mark, "origin", "formality", "order")}
        group: object = (row.variable, row.status, row.years, tuple(sorted(rest.items())))
        if all(row.keys.get(name) == value for name, value in mark.items()):
            totals[group] = row
        else:
            groups.setdefault(group, []).append(row)
    for key, total in totals.items():
        parts = groups.get(key, [])
        gap = float(np.abs(sum((_signed(part, declared) for part in parts), np.zeros((1, 1))) - total.values).max())
        if gap <= RELATIVE:
            continue
        size = max(float(np.abs(part.values).max()) for part in (*parts, total))
        if not gap <= RELATIVE * size:
            raise ImpactError(f"{total.variable} {dict(total.keys)}: parts and total differ by {gap:g}.")


def _signed(part: ResultRow, declared: Declarations) -> Array:
    minus = declared.variable(part.variable).minus
    subtracted = bool(minus) and all(part.keys.get(name) in value.split() for name, value in minus.items())
    return -part.values if subtracted else part.values


def verdict(limits: Limits, central: float, outside: float | None) -> dict[str, Cell]:
    """Return the cells of a check in one year: the central run decides, beside it stands the share of draws outside.

    Args:
        limits: what the value is held against.
        central: the value.
        outside: share of draws outside, if there are enough.
    """
    if limits.reason:
        nothing: dict[str, Cell] = dict.fromkeys(
            ("value", "low", "high", "mean", "median", "p25", "p75", "share_outside", "limit_low", "limit_high")
        )
        words: dict[str, Cell] = {"verdict": "not_applicable", "text_key": "check-not-applicable", "range": "none"}
        return nothing | words
    found = "outside" if limits.outside(np.array([central]))[0] else "inside"
    low, high = (None if limit is None else rounded(limit) for limit in (limits.low, limits.high))
    return {
        "verdict": found, "limit_low": low, "limit_high": high, "text_key": f"{limits.text_key}-{found}",
        "source_id": " ".join(limits.sources), "share_outside": None if outside is None else rounded(outside),
    }  # fmt: skip


def not_applicable(
    tables: Iterable[ResultTable], rows: Iterable[ResultRow], declared: Declarations
) -> Iterator[tuple[str, str]]:
    """Yield address and reason of every check that could not be made."""
    reasons: dict[tuple[str, Cell], str] = {
        (declared.variable(row.variable).keys["check"], year or None): row.limits.reason
        for row in rows
        if row.limits is not None and row.limits.reason
        for year in row.years or (0,)
    }
    for table in tables:
        for found in table.rows if "verdict" in table.columns else ():
            if found.get("verdict") == "not_applicable":
                yield f"{table.name}/{found['id']}/verdict", reasons[str(found["check"]), found["year"]]


def not_estimated(
    tables: Mapping[str, ResultTable], rows: Iterable[ResultRow], declared: Declarations
) -> Iterator[tuple[str, str]]:
    """Yield address and reason of every result that has no figure."""
    for row in rows:
        if row.gap:
            variable = declared.variable(row.variable)
            keys = {"status": row.status, "scope": row.scope, **variable.keys, **row.keys}
            for found in tables[variable.table].where(**keys):
                if found["value"] is None and (not row.years or found["year"] in row.years):
                    yield f"{variable.table}/{found['id']}/value", row.gap


def never_reached(tables: Iterable[ResultTable]) -> Iterator[tuple[str, str]]:
    """Yield address and reason of every crossing that the central run does not reach."""
    for table in tables:
        for row in table.rows if "share_no_cross" in table.columns else ():
            if "share_no_cross" in row and row["value"] is None:
                yield f"{table.name}/{row['id']}/value", "the two do not meet in the central run"


def central_outside_range(tables: Iterable[ResultTable]) -> Iterator[tuple[str, str]]:
    """Yield address and reason of every result whose central value lies outside its range: reported, never repaired."""
    for table in tables:
        for row in table.rows if {"value", "low", "high"} <= set(table.columns) else ():
            low = row.get("low")
            if not isinstance(low, float):
                continue
            value, high = row.get("value"), row.get("high")
            if isinstance(value, float) and isinstance(high, float) and not low <= value <= high:
                yield f"{table.name}/{row['id']}/value", "the central value lies outside its range of 5 to 95 %"


def graded_key_figures(study: StudyData) -> ResultTable:
    """Return the table of key figures, each with its evidence grade."""
    table, behind = study["key_figures"], GradeBasis(study)
    return replace(table, rows=tuple({**row, "grade": behind.grade(str(row["id"]))} for row in table.rows))


class GradeBasis:
    """What stands behind the key figures of one study; the lineage is read once for all of them."""

    def __init__(self, study: StudyData) -> None:
        self._study = study
        self._results = results(study, "key_figures").get("key_figures", ())
        self._steps = steps_by_topic(study)
        self._inputs = {input_key(each): str(each["grade"]) for each in study["assumptions"].rows}

    def grades(self, key: str) -> dict[str, str]:
        """Return the grade of every assumption and figure behind a key figure, by name."""
        row = self._study.row("key_figures", key)
        made = next((result for result in self._results if result.holds(row)), None)
        read = reached(self._steps, made.topics if made else ())
        names = {name for steps in read.values() for kind, name in steps if kind != "source"}
        return {name: grade for name, grade in self._inputs.items() if name in names}

    def grade(self, key: str) -> str:
        """Return the evidence grade of a key figure, A to D.

        It is the weakest grade among the inputs that hold half of what moves the figure, so never better than that of
        the input that moves it most: inputs behind it, strongest first by squared rank correlation, until their squares
        add up to half of the sum over all in `rank_correlations`. One weak input of no weight does not spoil a figure,
        and many sound ones do not hide that a judgement decides it. Without draws nothing tells strong from weak: then
        it is the weakest of all inputs behind it.
        """
        behind = self.grades(key)
        strength = {
            str(row["input"]): float(row["correlation"] or 0) ** 2
            for row in self._study["rank_correlations"].where(key_figure=key)
            if row["input"] in behind
        }
        return weakest(behind[name] for name in deciders(strength) or behind)


def deciders(strength: dict[str, float]) -> list[str]:
    """Return the names of largest strength that together hold at least half of it; none where nothing moves."""
    total = sum(strength.values())
    found: list[str] = []
    held = 0.0
    for name in sorted(strength, key=lambda name: (-strength[name], name)):
        if held >= HALF * total:
            break
        found.append(name)
        held += strength[name]
    return found


def weakest(grades: Iterable[str]) -> str:
    """Return the grade nearest to D; D where there is none, for nothing is known then."""
    return max(grades, key=ORDER.index, default=ORDER[-1])
