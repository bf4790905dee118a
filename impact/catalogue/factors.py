"""What is known: one figure a row, with its unit, period, source and grade.

A factor file is a CSV with the columns `key, region, period, <dimensions>, value, low, high, distribution, unit,
source, locator, basis, grade, note`; what stands between `period` and `value` are the dimensions of that file.
The standard library's reader is used: this is on the path of every run.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import TypeAlias

from impact.core.errors import Problem, ProblemsError, problem
from impact.core.text import shortened
from impact.files.reading import number, read_text, rows

BEFORE = ("key", "region", "period")
AFTER = ("value", "low", "high", "distribution", "unit", "source", "locator", "basis", "grade", "note")
DISTRIBUTIONS = ("", "triangular", "uniform", "lognormal", "normal")
BASES = ("read", "derived", "secondary", "assumption", "unverified")
GRADES = ("A", "B", "C", "D")
TO_FILL = "To fill: "  # how the note of a row to fill begins; it is no part of the figure
MOST_FACTORS = 100_000  # of one file
MOST_PROBLEMS = 200  # of one file
_BEYOND = f"{MOST_PROBLEMS} problems or {MOST_FACTORS:,} figures are enough for one file."

Identity: TypeAlias = tuple[str, str, str, frozenset[tuple[str, str]]]

_NAME = re.compile(r"[a-z][a-z0-9_]*").fullmatch
_DAY = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
_PERIOD = re.compile(rf"{_DAY}(?:/{_DAY})?").fullmatch


@dataclass(frozen=True, slots=True)
class Factor:
    """A sourced figure.

    Attributes:
        key: what it is.
        region: ISO 3166 alpha-3 country, ISO 3166-2 subdivision, or a group such as WLD.
        period: ISO 8601 year, month, day or interval.
        dimensions: what else sets it apart, by name of the dimension; empty dimensions are left out.
        value: the central figure.
        low: lower end of its range, None without a range.
        high: upper end of its range, None without a range.
        distribution: one of `DISTRIBUTIONS`.
        unit: an expression of `units.txt`.
        locator: where in the source: table, page, row, series.
        basis: one of `BASES`.
        grade: one of `GRADES`.
        note: what we did to the figure, in our words.
    """

    key: str
    region: str
    period: str
    dimensions: Mapping[str, str] = field(hash=False)
    value: float
    low: float | None
    high: float | None
    distribution: str
    unit: str
    source: str
    locator: str
    basis: str
    grade: str
    note: str
    file: str
    line: int

    @property
    def identity(self) -> Identity:
        """What makes it the same figure in another data folder: key, region, period and dimensions."""
        return (self.key, self.region, self.period, frozenset(self.dimensions.items()))

    @property
    def id_in_study(self) -> str:
        """Key, region, period and dimensions, as the tables of a study write them."""
        return ".".join([self.key, self.region, self.period, *self.dimensions.values()])

    @property
    def name(self) -> str:
        """Key and dimensions as one line, such as `density (fuel=diesel, specification=en_590)`."""
        named = ", ".join(f"{name}={value}" for name, value in self.dimensions.items())
        return f"{self.key} ({named})" if named else self.key

    def problem(self, words: str) -> Problem:
        """Return a problem of this figure, at its line."""
        return problem(words, file=self.file, line=self.line, where=self.name)


def read_factors(file: Traversable, name: str) -> tuple[list[Factor], list[Problem]]:
    """Return the factors of a file, and what is wrong in it.

    A row with a fault is left out; its problems say where it stands. One without a value is a gap, never a zero.
    """
    factors: list[Factor] = []
    problems: list[Problem] = []
    try:
        found = rows(read_text(file, name), name)
        _, header = next(found, (1, []))
        dimensions = tuple(header[len(BEFORE) : -len(AFTER)])
        if faults := list(_header_faults(header, dimensions)):
            return [], [problem(words, file=name, line=1) for words in faults]
        for line, row in found:
            factor = _factor(row, dimensions, name, line)
            if isinstance(factor, Factor):
                factors.append(factor)
            else:
                problems.extend(factor)
            if len(problems) > MOST_PROBLEMS or len(factors) > MOST_FACTORS:
                problems.append(problem(f"{_BEYOND} What follows is not looked at.", file=name, line=line))
                break
    except ProblemsError as error:  # bytes that are no text, or text that is no CSV
        problems.extend(error.problems)
    return factors, problems


def _header_faults(header: Sequence[str], dimensions: Sequence[str]) -> Iterator[str]:
    if not header:
        yield "the file is empty. Where a command writes it, take -o for '>', which empties it before it is read."
        return
    if tuple(header[: len(BEFORE)]) != BEFORE or tuple(header[-len(AFTER) :]) != AFTER:
        yield f"the columns are not {', '.join(BEFORE)}, then the dimensions, then {', '.join(AFTER)}."
        return
    for name in dimensions:
        if not _NAME(name) or name in BEFORE or name in AFTER:
            rule = "Use small letters, digits and _, and no fixed column twice."
            yield f"'{shortened(name)}' cannot name a dimension. {rule}"
    if len(set(dimensions)) < len(dimensions):
        yield "a dimension stands twice."


def _factor(row: list[str], names: tuple[str, ...], file: str, line: int) -> Factor | list[Problem]:
    expected = len(BEFORE) + len(names) + len(AFTER)
    if len(row) != expected:
        return [problem(f"{len(row)} cells, {expected} columns. Quote cells with commas.", file=file, line=line)]
    key, region, period = row[:3]
    value, low, high, distribution, unit, source, locator, basis, grade, note = row[-10:]
    if not value and is_open(row):
        return []
    faults: list[str] = []
    numbers = [
        _number(text, column, faults) if text else None
        for column, text in (("value", value), ("low", low), ("high", high))
    ]
    if not value:
        faults.append("'value' is empty, and its range is not. Fill in the value, or empty 'low' and 'high'.")
    faults.extend(_text_faults(key, region, period, unit, source))
    faults.extend(_word_faults(distribution, basis, grade))
    if low or high:
        faults.extend(_range_faults(distribution, *numbers))
    if faults:
        return [problem(words, file=file, line=line, where=shortened(key)) for words in faults]
    assert numbers[0] is not None
    dimensions = MappingProxyType({name: cell for name, cell in zip(names, row[3:-10], strict=True) if cell})
    return Factor(
        key, region, period, dimensions, numbers[0], numbers[1], numbers[2],
        distribution, unit, source, locator, basis, grade, "" if note.startswith(TO_FILL) else note, file, line,
    )  # fmt: skip


def is_open(row: Sequence[str]) -> bool:
    """Return whether a row has neither a value nor a range."""
    return not (row[-10] or row[-9] or row[-8])


def _number(text: str, column: str, faults: list[str]) -> float | None:
    try:
        return number(text)
    except ValueError:
        faults.append(f"'{shortened(text, 40)}' in '{column}' is not a number. Write digits with a point, no spaces.")
        return None


def _text_faults(key: str, region: str, period: str, unit: str, source: str) -> Iterator[str]:
    if not _NAME(key):
        yield f"'{shortened(key)}' cannot be a key. Use small letters, digits and _."
    if not region:
        yield "'region' is empty. Write an ISO 3166 code, or WLD for the world."
    if not _PERIOD(period):
        yield f"'{shortened(period)}' is not an ISO 8601 period. Write 2025, 2025-06, 2025-06-27 or 2025-01/2025-09."
    if not unit:
        yield "'unit' is empty. Write 1 for a share."
    if not source:
        yield "'source' is empty. Write an id of sources.csv."


def _word_faults(distribution: str, basis: str, grade: str) -> Iterator[str]:
    if distribution not in DISTRIBUTIONS:
        known = f"There are: {', '.join(DISTRIBUTIONS[1:])}, or nothing."
        yield f"no distribution is called '{shortened(distribution)}'. {known}"
    if basis not in BASES:
        yield f"no basis is called '{shortened(basis)}'. There are: {', '.join(BASES)}."
    if grade not in GRADES:
        yield f"no grade is called '{shortened(grade)}'. There are: {', '.join(GRADES)}."
    elif basis == "unverified" and grade in "AB":
        yield f"an unverified figure cannot have grade {grade}. Read it at its source, or grade it C or D."


def _range_faults(distribution: str, value: float | None, low: float | None, high: float | None) -> Iterator[str]:
    if (low is None) != (high is None):
        yield "a range needs both 'low' and 'high'."
    if value is None or low is None or high is None:
        return
    if not low <= value <= high:
        yield f"the value {value:g} is outside its range {low:g} to {high:g}."
    if distribution == "lognormal" and low <= 0:
        yield f"a lognormal range lies above zero, {low:g} does not. Choose another distribution."
    if distribution == "normal" and abs(low + high - 2 * value) > 1e-9 * (high - low):
        yield "a normal range lies as far above the value as below it. Choose lognormal or pert, or correct an end."


def period_end(period: str) -> str:
    """Return the last day of a year, month or day as text that sorts; empty for an interval."""
    return "" if "/" in period else period + "-12-31"[len(period) - 4 :]


def in_each(periods: Sequence[str], of: Callable[[str], Factor]) -> list[Factor]:
    """Return the figure of each of many periods in order, where one without a figure takes that before it.

    Periods between two with one figure have it too, so few are looked up.
    """
    known: dict[int, Factor] = {}
    between = [(0, len(periods) - 1)]
    while between:
        first, last = between.pop()
        for place in (each for each in (first, last) if each not in known):
            known[place] = of(periods[place])
        if known[first] is known[last]:
            known |= dict.fromkeys(range(first, last), known[first])
        elif last - first > 1:
            middle = (first + last) // 2
            between += [(first, middle), (middle, last)]
    return [known[place] for place in range(len(periods))]
