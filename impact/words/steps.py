"""The step of each measure in one document: computed once from the headline figures of its study."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from impact.core.errors import ImpactError
from impact.scenario.declared import declared
from impact.study.study import Study
from impact.study.tables import Record
from impact.study.tables.closures import equals
from impact.words.rounding import measure_step

# Quantities whose net effect the headlines give in every closure; of the others only that of the key figure counts.
IN_EVERY_CLOSURE = ("jobs",)
WHOLE = ("persons", "job_years")  # counts: a small net effect does not make tenths of people of the others


class Steps:
    """The step of rounding by measure; a measure is known by its unit, such as persons or t CO2e_AR6.

    Args:
        headlines: figures that set the step of each measure, by unit.
    """

    def __init__(self, headlines: Mapping[str, Iterable[float]]) -> None:
        found = {unit: measure_step(figures) for unit, figures in headlines.items()}
        self._steps = {
            unit: (step if step is None or unit not in WHOLE else max(step, Decimal(1))) for unit, step in found.items()
        }

    @classmethod
    def of(cls, study: Study) -> Steps:
        """Return the steps of all that is printed of a study."""
        found: dict[str, list[float]] = {}
        for unit, figure in headlines(study):
            found.setdefault(unit, []).append(figure)
        return cls(found)

    def __getitem__(self, unit: str) -> Decimal | None:
        """Return the step of a measure in its own unit; None where no headline counts in it."""
        return self._steps.get(unit)


def headlines(study: Study) -> Iterator[tuple[str, float]]:
    """Yield unit and size of each headline figure: gross totals, net effects, and what is made in the headline year.

    Of gross figures of one unit the largest is their total and the others are parts of it, which need not set a step.
    """
    gross: dict[str, float] = {}
    following = _following(study)
    for row in _rows(study, "kpi"):
        if (value := _number(row)) is None or row["id"] in following:
            continue
        unit = str(row["unit"])
        if row["scope"] == "gross":
            gross[unit] = max(gross.get(unit, 0.0), abs(value))
        else:
            yield unit, value
    yield from gross.items()
    year = study.facts.get("headline_year")
    for row in equals(study, _rows(study, "gross_net")):
        if row["step_key"] == "net" and row["year"] == year and row["quantity"] in IN_EVERY_CLOSURE:
            yield str(row["unit"]), _number(row) or 0.0
    for row in _rows(study, "output_by_year"):
        if row["year"] == year and row["path"] == study.facts.get("central_path"):
            yield str(row["unit"]), _number(row) or 0.0


def _following(study: Study) -> frozenset[str]:
    """Return the key figures that set no step; none of a kind that stands in a folder named with --data-dir."""
    try:
        return declared(str(study.facts.get("kind", ""))).following
    except ImpactError:
        return frozenset()


def _rows(study: Study, table: str) -> Iterable[Record]:
    return study[table].rows if table in study.tables else ()


def _number(row: Record) -> float | None:
    value = row["value"]
    return float(value) if isinstance(value, int | float) else None
