"""The evidence grade of a key figure, from the grades of the inputs that decide it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from impact.study.study import Study
from impact.study.tables import Table, input_key
from impact.study.tables.lineage import inputs_behind, results

ORDER = "ABCD"  # A official or primary, B good secondary, C weak, D a judgement
HALF = 0.5


def graded_key_figures(study: Study) -> Table:
    """Return the table of key figures, each with its evidence grade."""
    table = study["kpi"]
    return replace(table, rows=tuple({**row, "grade": headline_grade(study, str(row["id"]))} for row in table.rows))


def headline_grade(study: Study, key: str) -> str:
    """Return the evidence grade of a key figure, A to D.

    It is the weakest grade among the inputs that hold half of what moves the figure: inputs behind it, strongest first
    by squared rank correlation, until their squares add up to half of the sum over all that stand beyond chance (the
    table `drivers`). One weak input of no weight does not spoil a figure, and many sound ones do not hide that a
    judgement decides it. Without draws nothing tells strong from weak: then it is the weakest of all inputs behind it.

    Args:
        study: with its lineage. key: of the figure in the table `kpi`.

    Raises:
        ImpactError: there is no such figure, or the study holds no lineage.
    """
    behind = graded(study, key)
    strength = {
        str(row["parameter"]): float(row["correlation"] or 0) ** 2
        for row in study["drivers"].where(metric=key)
        if row["parameter"] in behind
    }
    deciding = deciders(strength) or list(behind)
    return weakest(behind[name] for name in deciding)


def graded(study: Study, key: str) -> dict[str, str]:
    """Return the grade of every assumption and figure behind a key figure, by name, through the lineage.

    Raises:
        ImpactError: there is no such figure, or the study holds no lineage.
    """
    row = study.row("kpi", key)
    made = next((result for result in results(study, "kpi").get("kpi", ()) if result.holds(row)), None)
    read = inputs_behind(study, made.topics if made else ())
    names = {name for steps in read.values() for kind, name in steps if kind != "source"}
    return {input_key(each): str(each["grade"]) for each in study["assumptions"].rows if input_key(each) in names}


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
