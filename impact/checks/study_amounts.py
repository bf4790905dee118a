"""Amounts in an author's texts, held against all that the study holds: figures, ranges, inputs and claims."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from impact.checks.finding import CheckSubject
from impact.language.amount_reader import ENERGY, AmountReader, ReadAmount
from impact.scenario.load import with_draws
from impact.study.tables import Record

OWN = re.compile(
    r"(title|subtitle|question|paragraphs|panel|not_estimated|favoured|asked\.\d+\.(says|not_estimated))\b"
)  # texts about the study itself
UNIT = re.compile(
    r"(?P<size>million |thousand |billion )?"
    r"(?:(?P<plain>persons|job_years)|(?P<gas>t CO2\w*)|(?P<energy>[kMGT]Wh)|(?P<currency>[A-Z]{3})_\d{4})(?:/yr)?"
)
SIZES = {"thousand ": 1e3, "million ": 1e6, "billion ": 1e9}
PHYSICAL = frozenset({"persons", "job_years", "t CO2", "GWh"})
NUMBERS = ("value", "low", "high", "central", "mean", "median", "p25", "p75")
UNSETTLED = 0.2  # of the width of a range: by so much its ends may move between the draws of a check and all of them
DRAWS = 80  # of the run that also holds other scenarios
NEAR = (0.1, 1000.0)  # times a key figure: outside of it an amount is a detail, or about something else
NEAR_MONEY = (0.2, 5.0)  # loans, fines and prices of one thing are money too


@dataclass(frozen=True)
class Held:
    """An amount that a study holds.

    Attributes:
        value: Its size, in the unit of amounts that are read.
        within: By how much another may differ from it.
    """

    value: float
    within: float = 0.0


class StudyAmounts:
    """The amounts of a study, by the units in which amounts are read.

    Args:
        subject: Scenario and study.
        reader: Reads amounts in the language of the scenario.
    """

    def __init__(self, subject: CheckSubject, reader: AmountReader) -> None:
        self._subject, self._reader = subject, reader

    def nearest(self, amount: ReadAmount) -> Sequence[Record]:
        """Return the key figures that an amount may be meant for, the nearest first; none where the study holds it."""
        low, high = NEAR if amount.unit in PHYSICAL else NEAR_MONEY
        ratios = [
            (max(amount.value / held.value, held.value / amount.value), row)
            for row in self._subject.rows("key_figures")
            for held in _of_row(row, ("value",)).get(amount.unit, ())
            if held.value and low <= amount.value / held.value <= high
        ]
        if not ratios or _in(amount, self._known) or _in(amount, self._known_by_a_run):
            return ()
        return [row for _, row in sorted(ratios, key=lambda each: each[0])]

    @cached_property
    def _known(self) -> Mapping[str, list[Held]]:
        """What the tables of a check hold, and what the texts say that are not about the study itself."""
        found = _of_rows(row for table in self._tables.values() for row in table)
        for each in self._subject.texts.values():
            for amount in self._reader.read(each.text) if not OWN.match(each.address) else ():
                found.setdefault(amount.unit, []).append(Held(amount.value))
        return found

    @property
    def _tables(self) -> Mapping[str, Sequence[Record]]:
        study = self._subject.study
        return {} if study is None else {name: table.rows for name, table in study.tables.items()}

    @cached_property
    def _known_by_a_run(self) -> Mapping[str, list[Held]]:
        """What a whole run holds besides, such as other scenarios: made where an amount is not among the others."""
        from impact.study.run_study import run

        if self._subject.study is None:
            return {}
        loaded = with_draws(self._subject.loaded, DRAWS)
        also = ("scenarios",) if loaded.scenario.alternatives else ()
        study = run(loaded, self._subject.catalogue, also=also)
        return _of_rows(row for table in study.tables.values() for row in table.rows)


def _in(amount: ReadAmount, held: Mapping[str, list[Held]]) -> bool:
    return any(abs(amount.value - each.value) <= amount.step + each.within for each in held.get(amount.unit, ()))


def _of_rows(rows: Iterator[Record]) -> dict[str, list[Held]]:
    found: dict[str, list[Held]] = {}
    for row in rows:
        for unit, held in _of_row(row, NUMBERS).items():
            found.setdefault(unit, []).extend(held)
    return found


def _of_row(row: Record, columns: Sequence[str]) -> dict[str, list[Held]]:
    """Return the amounts of a row of a table by unit, each without its sign; none in any other unit."""
    unit = UNIT.fullmatch(str(row.get("unit", "")))
    if unit is None:
        return {}
    size = SIZES.get(unit["size"] or "", 1.0) * ENERGY.get(unit["energy"] or "", 1.0)
    name = unit["plain"] or (unit["gas"] and "t CO2") or (unit["energy"] and "GWh") or unit["currency"]
    numbers = {column: float(cell) * size for column in columns if isinstance(cell := row.get(column), int | float)}
    width = abs(numbers.get("high", 0.0) - numbers.get("low", 0.0))
    return {
        str(name): [
            Held(abs(number), 0.0 if column in ("value", "central") else UNSETTLED * width)
            for column, number in numbers.items()
        ]
    }
