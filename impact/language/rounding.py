"""One rounding step for all that a document prints of a measure, found from the key figures of its study."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from impact.core.errors import ImpactError
from impact.scenario.kind_declaration import declared
from impact.study.study import StudyData
from impact.study.tables import Record
from impact.study.tables.queries import equals

Case = Literal["lower", "higher", "unsettled", "unchanged"]

FIGURES = 2  # significant figures that the smallest headline of a measure keeps
MOST_MOVED = Decimal("0.03")  # by which rounding may move a headline, of the headline
LEAST_COUNTED = Decimal("0.01")  # of the largest headline: a smaller one would print the largest with five figures
MOST_REDUCTIONS = 6
NOTHING = 1e-9  # of any unit that is printed: less is what arithmetic leaves of two equal amounts


@dataclass(frozen=True)
class Rounded:
    """A value and its range as they are printed.

    Attributes:
        central: the value.
        low, high: its range; None without one.
        step, range_step: units of rounding of the value and of the range.
    """

    central: Decimal
    low: Decimal | None
    high: Decimal | None
    step: Decimal
    range_step: Decimal


def measure_step(headlines: Iterable[float]) -> Decimal | None:
    """Return the one step of a measure.

    It is the largest power of ten that leaves the smallest headline two significant figures and moves none of them by
    more than 3 %. A headline that is less than a hundredth of the largest does not count: it is printed with figures
    of its own.

    Args:
        headlines: the headline figures of the measure, in one unit.

    Returns:
        None where all of them are zero, or there are none.
    """
    sizes = [size for number in headlines if (size := abs(_decimal(number)))]
    if not sizes:
        return None
    counted = [size for size in sizes if size >= LEAST_COUNTED * max(sizes)]
    step = _two_figures(min(counted))
    while any(abs(_to(size, step) - size) > MOST_MOVED * size for size in counted):
        step /= 10
    return step


def figure_step(number: float, step: Decimal | None) -> Decimal:
    """Return the step of one figure: that of its measure, finer for a figure below ten steps; its own without one.

    A figure below ten steps keeps two significant figures of its own.
    """
    exact = _decimal(number)
    if step is None or not exact:
        return step or measure_step([number]) or Decimal(1)
    return step if abs(exact) >= 10 * step else _two_figures(exact)


def round_range(
    central: float,
    low: float | None,
    high: float | None,
    step: Decimal | None = None,
    *,
    whole: bool = False,
) -> Rounded:
    """Round a value by the step of its measure, and its range by its width.

    With half-width w = (high - low) / 2 and e = floor(log10 w) the range has the step 10^e, halved if w / 10^e < 3, and
    never finer than the value's. That is divided by ten, six times at most, while an end rounds to zero, both ends
    round to the same, or the printed range no longer holds the printed value. Halves go away from zero. Where the range
    is narrower than the step of the value, the value takes that of the range.

    A value outside its range is rounded as any other.

    Args:
        central, low, high: value and range; without a range, or with one of no width, the value stands alone.
        step: of the measure; None where it has no headline figure.
        whole: whether a count of one and more is printed without tenths, such as 4 people and never 4.1.
    """
    own = figure_step(central, step)
    if whole and abs(central) >= 1:
        own = max(own, Decimal(1))
    c, fine = _decimal(central), own
    if low is None or high is None or (lo := _decimal(low)) == (hi := _decimal(high)):
        return Rounded(_to(c, fine), None, None, fine, fine)
    inside = lo <= c <= hi
    floor = fine if c else Decimal(0)
    width = max(_by_width(lo, hi), own if c else Decimal(0))
    for _ in range(MOST_REDUCTIONS):
        ends = _to(lo, width), _to(hi, width)
        lost = (lo and not ends[0]) or (hi and not ends[1]) or ends[0] == ends[1]
        left_out = inside and width >= floor and not ends[0] <= _to(c, fine) <= ends[1]
        if not lost and not left_out:
            break
        width = max(width / 10, floor) if width > floor else width / 10
    ends = _to(lo, width), _to(hi, width)
    if inside and not ends[0] <= _to(c, fine) <= ends[1]:
        fine = width
    return Rounded(_to(c, fine), *ends, fine, width)


def exact(number: float) -> Rounded:
    """Return a count as it was reported: whole numbers whole, others with six significant figures."""
    shown = _decimal(number if number == int(number) else float(f"{number:.6g}")).normalize()
    step = Decimal(1).scaleb(int(shown.as_tuple().exponent))
    return Rounded(shown, None, None, step, step)


def round_to_step(number: float, step: Decimal) -> Decimal:
    """Return a number at a step of rounding; halves go away from zero."""
    return _to(_decimal(number), step)


def telling_step(number: float, step: Decimal) -> Decimal:
    """Return a step at which a number that is not zero does not print as zero: divided by ten, six times at most."""
    finer = (step.scaleb(-power) for power in range(MOST_REDUCTIONS + 1))
    return next((each for each in finer if round_to_step(number, each)), step)


def add_up(parts: Iterable[Decimal], total: Decimal) -> bool:
    """Return whether printed parts make the printed total to the digit; if not, the exhibit has to say so."""
    return sum(parts, Decimal(0)) == total


def are_digits_settled(rounded: Rounded, low_error: float | None, high_error: float | None) -> bool:
    """Return whether the draws are enough for the digits printed: each limit is known to half its step."""
    return all(error is None or error <= float(rounded.range_step) / 2 for error in (low_error, high_error))


def decimals(step: Decimal) -> int:
    return max(0, -int(step.normalize().as_tuple().exponent))


def _decimal(number: float) -> Decimal:
    return Decimal(0) if abs(number) < NOTHING else Decimal(repr(float(number)))


def _two_figures(value: Decimal) -> Decimal:
    return Decimal(1).scaleb(value.adjusted() - FIGURES + 1) if value else Decimal(1)


def _by_width(low: Decimal, high: Decimal) -> Decimal:
    half = abs(high - low) / 2
    power = Decimal(1).scaleb(half.adjusted())
    return power / 2 if half / power < 3 else power


def _to(value: Decimal, step: Decimal) -> Decimal:
    return (value / step).quantize(Decimal(1), rounding=ROUND_HALF_UP) * step + 0  # no minus zero


def case(central: float, low: float | None, high: float | None) -> Case:
    """Return which sentence a result earns: by the signs of its unrounded limits, never by the central value alone.

    Lower, higher or unsettled by the range; unchanged when the value is below half the step of its range.
    Without a range the sign of the value decides. A range on both sides of zero settles nothing, nor does a value whose
    own sign is not that of its range.
    """
    if low is not None and high is not None and low < 0 < high:
        return "unsettled"
    if abs(central) * 2 < float(round_range(central, low, high).range_step):
        return "unchanged"
    if low is None or high is None or low == high:
        return "higher" if central > 0 else "lower"
    if high < 0 > central:
        return "lower"
    return "higher" if low > 0 < central else "unsettled"


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
    def of(cls, study: StudyData) -> Steps:
        found: dict[str, list[float]] = {}
        for unit, figure in headlines(study):
            found.setdefault(unit, []).append(figure)
        return cls(found)

    def __getitem__(self, unit: str) -> Decimal | None:
        """Return the step of a measure in its own unit; None where no headline counts in it."""
        return self._steps.get(unit)


def headlines(study: StudyData) -> Iterator[tuple[str, float]]:
    """Yield unit and size of each headline figure: gross totals, net effects, and what is made in the headline year.

    Of gross figures of one unit the largest is their total and the others are parts of it, which need not set a step.
    """
    gross: dict[str, float] = {}
    following = _following(study)
    for row in _rows(study, "key_figures"):
        if (value := _number(row)) is None or row["id"] in following:
            continue
        unit = str(row["unit"])
        if row["scope"] == "gross":
            gross[unit] = max(gross.get(unit, 0.0), abs(value))
        else:
            yield unit, value
    yield from gross.items()
    year = study.facts.get("headline_year")
    for row in equals(study, _rows(study, "gross_to_net")):
        if row["step"] == "net" and row["year"] == year and row["quantity"] in IN_EVERY_CLOSURE:
            yield str(row["unit"]), _number(row) or 0.0
    for row in _rows(study, "output_by_year"):
        if row["year"] == year and row["path"] == study.facts.get("central_path"):
            yield str(row["unit"]), _number(row) or 0.0


def _following(study: StudyData) -> frozenset[str]:
    """Return the key figures that set no step; none of a kind that stands in a folder named with --data-dir."""
    try:
        return declared(str(study.facts.get("kind", ""))).following
    except ImpactError:
        return frozenset()


def _rows(study: StudyData, table: str) -> Iterable[Record]:
    return study[table].rows if table in study.tables else ()


def _number(row: Record) -> float | None:
    value = row["value"]
    return float(value) if isinstance(value, int | float) else None
