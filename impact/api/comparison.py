"""Key figures of several scenarios of one kind in one table: a row for each figure and unit, a column a study."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.studies import Tell, silent, study_of
from impact.errors import ImpactError

if TYPE_CHECKING:
    from impact.plain_rows import Row, Value
    from impact.study.study import Study
    from impact.study.tables import Record

KEY_FIGURES = "kpi"


def side_by_side(
    scenarios: Sequence[str | Path],
    metrics: Sequence[str] = (),
    *,
    data: Sequence[Path] = (),
    tell: Tell = silent,
) -> SideBySide:
    """Return the key figures of several scenarios of one kind, in any countries and currencies.

    Args:
        scenarios: Shipped names, scenario files or study folders, in the order of the columns.
        metrics: Key figures; all unless given.
        data: Folders looked up before the shipped one.
        tell: Called with the name of each step.

    Raises:
        ImpactError: The scenarios are of different kinds, or there is no such key figure.
    """
    from impact.study.why.headlines import known

    studies = [study_of(each, data=data, tell=tell) for each in scenarios]
    kinds = sorted({str(study.facts["kind"]) for study in studies})
    if len(kinds) > 1:
        raise ImpactError(
            f"the scenarios are of different kinds of project ({', '.join(kinds)}). Name some of one kind."
        )
    known(metrics, list(dict.fromkeys(str(row["id"]) for study in studies for row in study[KEY_FIGURES].rows)))
    names = [study.name for study in studies]
    if len(set(names)) < len(names):  # two runs of one scenario, in two folders
        names = [f"{name} ({number})" for number, name in enumerate(names, start=1)]
    return SideBySide(dict(zip(names, studies, strict=True)), tuple(metrics))


@dataclass(frozen=True)
class SideBySide:
    """Key figures of several scenarios of one kind.

    Attributes:
        studies: By the heading of their column.
        metrics: Key figures that are asked for; all where empty.
    """

    studies: Mapping[str, Study]
    metrics: tuple[str, ...]

    def rows(self) -> list[Row]:
        """Return value, low and high of each study with all digits."""
        found: list[Row] = []
        for (metric, unit), records in self._records().items():
            row: dict[str, Value] = {"metric": metric, "unit": unit}
            for name in self.studies:
                record = records.get(name, {})
                row |= {name: _number(record.get("value"))}
                row |= {f"{name} {end}": _number(record.get(end)) for end in ("low", "high")}
            found.append(row)
        return found

    def read(self, language: str = "en", templates: Sequence[Path] = ()) -> list[Row]:
        """Return each figure with its range as a brief prints them.

        Args:
            language: BCP 47.
            templates: Folders with own words.

        Raises:
            ImpactError: There is no such language.
        """
        from impact.api.languages import words_for
        from impact.plain_rows import Printed
        from impact.words.amounts import Amounts
        from impact.words.steps import Steps
        from impact.words.table_words import column_title, unit_in_table

        words = words_for(next(iter(self.studies.values())), language, templates)
        amounts = {name: Amounts(words, Steps.of(study)) for name, study in self.studies.items()}

        def printed(name: str, record: Record | None) -> Value:
            if record is None:
                return None
            if record["value"] is None:
                return Printed(words.say("not-estimated"))
            amount = amounts[name].of(record, 1.0)
            return Printed(amount.ranged_value if amount.ranged else amount.value)

        return [
            {
                column_title(words, "metric"): metric,
                column_title(words, "unit"): unit_in_table(words, unit),
                **{name: printed(name, records.get(name)) for name in self.studies},
            }
            for (metric, unit), records in self._records().items()
        ]

    def _records(self) -> dict[tuple[str, str], dict[str, Record]]:
        """Return the records of each key figure and unit by the heading of their column."""
        found: dict[tuple[str, str], dict[str, Record]] = {}
        for name, study in self.studies.items():
            for row in study[KEY_FIGURES].rows:
                if not self.metrics or row["id"] in self.metrics:
                    found.setdefault((str(row["id"]), str(row["unit"])), {})[name] = row
        order = list(dict.fromkeys(metric for metric, _ in found))
        return dict(sorted(found.items(), key=lambda item: order.index(item[0][0])))


def _number(cell: object) -> float | None:
    return float(cell) if isinstance(cell, int | float) else None
