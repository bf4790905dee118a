"""The evidence grade of a key figure, from the grades of the inputs that decide it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from impact.study.study import Study
from impact.study.tables import Table, input_key
from impact.study.tables.lineage import reached, results, steps_by_topic

ORDER = "ABCD"  # A official or primary, B good secondary, C weak, D a judgement
HALF = 0.5


def graded_key_figures(study: Study) -> Table:
    """Return the table of key figures, each with its evidence grade."""
    table, behind = study["kpi"], Behind(study)
    return replace(table, rows=tuple({**row, "grade": behind.grade(str(row["id"]))} for row in table.rows))


class Behind:
    """What stands behind the key figures of one study; the lineage is read once for all of them."""

    def __init__(self, study: Study) -> None:
        """Read the lineage of a study and the grades of its inputs."""
        self._study = study
        self._results = results(study, "kpi").get("kpi", ())
        self._steps = steps_by_topic(study)
        self._inputs = {input_key(each): str(each["grade"]) for each in study["assumptions"].rows}

    def grades(self, key: str) -> dict[str, str]:
        """Return the grade of every assumption and figure behind a key figure, by name."""
        row = self._study.row("kpi", key)
        made = next((result for result in self._results if result.holds(row)), None)
        read = reached(self._steps, made.topics if made else ())
        names = {name for steps in read.values() for kind, name in steps if kind != "source"}
        return {name: grade for name, grade in self._inputs.items() if name in names}

    def grade(self, key: str) -> str:
        """Return the evidence grade of a key figure, A to D.

        It is the weakest grade among the inputs that hold half of what moves the figure, so never better than that of
        the input that moves it most: inputs behind it, strongest first by squared rank correlation, until their
        squares add up to half of the sum over all in the table `drivers`. One weak input of no weight does not spoil a
        figure, and many sound ones do not hide that a judgement decides it. Without draws nothing tells strong from
        weak: then it is the weakest of all inputs behind it.
        """
        behind = self.grades(key)
        strength = {
            str(row["parameter"]): float(row["correlation"] or 0) ** 2
            for row in self._study["drivers"].where(metric=key)
            if row["parameter"] in behind
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
