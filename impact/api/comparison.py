"""Key figures of several scenarios in one table: a row for each figure and unit, a column a study."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.studies import Tell, is_study, load, silent, study_of

if TYPE_CHECKING:
    from impact.files.rows import Row, Value
    from impact.study.editions import ComparedEdition
    from impact.study.study import StudyData
    from impact.study.tables import Record

KEY_FIGURES = "key_figures"


def side_by_side(
    scenarios: Sequence[str | Path],
    metrics: Sequence[str] = (),
    *,
    data: Sequence[Path] = (),
    tell: Tell = silent,
) -> SideBySide:
    """Return the key figures of several scenarios, of any kinds, countries and currencies.

    Args:
        scenarios: Shipped names, scenario files or study folders, in the order of the columns.
        metrics: Key figures; all unless given.
    """
    from impact.study.analysis.key_figures import check_key_figures

    studies = [study_of(each, data=data, tell=tell) for each in scenarios]
    check_key_figures(
        metrics, list(dict.fromkeys(str(row["id"]) for study in studies for row in study[KEY_FIGURES].rows))
    )
    names = [study.name for study in studies]
    if len(set(names)) < len(names):  # two runs of one scenario, in two folders
        names = [f"{name} ({number})" for number, name in enumerate(names, start=1)]
    return SideBySide(dict(zip(names, studies, strict=True)), tuple(metrics))


def diff(old: str | Path, new: str | Path, *, data: Sequence[Path] = ()) -> list[Row]:
    """Return what changed as rows: what it is about, its key, before, after, whether it moved far, behind which steps.

    Args:
        old: Printed brief, study folder, scenario file or shipped name.
        new: The other edition, in any of these forms.
        data: Folders with figures, looked up before the shipped one.
    """
    from impact.study.editions import changes

    with _edition(str(old), tuple(data)) as first, _edition(str(new), tuple(data), first) as second:
        return changes(first, second)


@contextmanager
def _edition(name: str, data: tuple[Path, ...], other: ComparedEdition | None = None) -> Iterator[ComparedEdition]:
    """Give one side for as long as the context lasts: what a brief carries is in a private folder until then."""
    from impact.study.editions import edition
    from impact.verify.study_inside import edition_inside

    if name.lower().endswith(".pdf") and Path(name).is_file():
        with edition_inside(name, data, other) as found:
            yield found
    else:
        yield edition(name, data, other)


def apart(first: str | Path, second: str | Path, *, data: Sequence[Path] = ()) -> str:
    """Return why no step leads from one scenario to the other; empty where steps do.

    Args:
        first: Shipped name, scenario file or study folder.
        second: The other one.
    """
    one, other = (_kind_and_country(each, data) for each in (first, second))
    if one[0] != other[0]:
        return f"{first} and {second} are different kinds of project ({one[0]} and {other[0]}): no step leads across."
    if one[1] != other[1]:
        return f"{first} and {second} are of different countries ({one[1]} and {other[1]}): no step leads across."
    return ""


def _kind_and_country(scenario: str | Path, data: Sequence[Path]) -> tuple[str, str]:
    if is_study(scenario):
        facts = study_of(scenario, data=data).facts
        return str(facts["kind"]), str(facts["country"])
    found = load(scenario, data).scenario
    return found.project.kind, found.country


@dataclass(frozen=True)
class SideBySide:
    """Key figures of several scenarios.

    Attributes:
        studies: By the heading of their column.
        metrics: Key figures that are asked for; all where empty.
    """

    studies: Mapping[str, StudyData]
    metrics: tuple[str, ...]

    def rows(self) -> list[Row]:
        """Return value, low and high of each study with all digits."""
        from impact.study.tables import number_in

        found: list[Row] = []
        for (metric, unit), records in self._records().items():
            row: dict[str, Value] = {"key_figure": metric, "unit": unit}
            for name in self.studies:
                record = records.get(name, {})
                row |= {name: number_in(record.get("value"))}
                row |= {f"{name} {end}": number_in(record.get(end)) for end in ("low", "high")}
            found.append(row)
        return found

    def read(self, language: str = "en", templates: Sequence[Path] = ()) -> list[Row]:
        """Return each figure with its range as a brief prints them.

        Args:
            language: BCP 47.
            templates: Folders with own words.
        """
        from impact.api.studies import words_for
        from impact.files.rows import Printed
        from impact.language.amounts import Amounts
        from impact.language.rounding import Steps
        from impact.language.table_text import column_title, unit_in_table

        own = {name: words_for(study, language, templates) for name, study in self.studies.items()}
        words = next(iter(own.values()))
        amounts = {name: Amounts(own[name], Steps.of(study)) for name, study in self.studies.items()}
        known = {name: {row["id"] for row in study[KEY_FIGURES].rows} for name, study in self.studies.items()}

        def printed(name: str, metric: str, record: Record | None) -> Value:
            if record is None:  # in another unit, which has a row of its own, or not at all
                return None if metric in known[name] else Printed(words.say("not-in-study"))
            if record["value"] is None:
                return Printed(words.say("not-estimated"))
            amount = amounts[name].of(record, 1.0)
            return Printed(amount.known)

        return [
            {
                column_title(words, "key_figure"): metric,
                column_title(words, "unit"): unit_in_table(words, unit),
                **{name: printed(name, metric, records.get(name)) for name in self.studies},
            }
            for (metric, unit), records in self._records().items()
        ]

    def _records(self) -> dict[tuple[str, str], dict[str, Record]]:
        found: dict[tuple[str, str], dict[str, Record]] = {}
        for name, study in self.studies.items():
            for row in study[KEY_FIGURES].rows:
                if not self.metrics or row["id"] in self.metrics:
                    found.setdefault((str(row["id"]), str(row["unit"])), {})[name] = row
        order = list(dict.fromkeys(metric for metric, _ in found))
        lacking = {
            metric: sum(all(row["id"] != metric for row in study[KEY_FIGURES].rows) for study in self.studies.values())
            for metric in order
        }
        return dict(sorted(found.items(), key=lambda item: (lacking[item[0][0]], order.index(item[0][0]))))
