"""What a native chart is made of before it is written, and its colours and words."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from impact.charts.drawing.picture import Point, Series
from impact.charts.drawing.series import PEOPLE, TONNES, tone_of, unit_alone
from impact.core.vocabulary import CHANNELS, MILLION
from impact.language.input_names import lowered, unit_words, unmarked
from impact.language.messages import Language
from impact.language.unit_names import is_stored_in_millions
from impact.theme.colour import shades
from impact.theme.theme import Theme

Values: TypeAlias = "tuple[float | None, ...]"
Mark: TypeAlias = Literal["bar", "line", "area"]
Fill: TypeAlias = Literal["solid", "hatched", "leaning", "outlined", "none"]


@dataclass(frozen=True)
class NumberColumn:
    """One column of the workbook.

    Attributes:
        name: its head. values: a number for each row; None where nothing was estimated.
        formula: how a cell follows from others of its row, with keys of columns in braces, so that the chart moves
            with them. Empty for plain numbers.
        apart: whether it says how far others are from each other, and none of its numbers is a place on the axis.
    """

    name: str
    values: Values
    formula: str = ""
    apart: bool = False


@dataclass(frozen=True)
class ChartLayer:
    """One series as it is drawn, from the back of the chart to its front.

    Attributes:
        column: whose values it shows. mark: how. colour: "#RRGGBB". fill: of bars and areas.
        colours, fills: of each bar, where they differ.
        ranges: columns of what lies under and over each value, drawn as whiskers.
        legend: whether the key names it. dashed: of lines.
        dots: whether a line has a mark at each value, and no stroke.
    """

    column: str
    mark: Mark
    colour: str
    fill: Fill = "solid"
    colours: tuple[str, ...] = ()
    fills: tuple[Fill, ...] = ()
    ranges: tuple[str, str] | None = None
    legend: bool = True
    dashed: str = ""
    dots: bool = False


@dataclass(frozen=True)
class ChartPlan:
    """One chart.

    Attributes:
        categories: what its rows are called. columns: numbers by key. layers: how they are shown.
        title: of one panel among several; empty for a chart that stands alone.
        level: whether bars lie. stacked: whether bars stand on each other. gap: between bars, in per cent of one.
        overlap: of bars of one row, in per cent of one.
        unit: what numbers are counted in; empty where the words around the chart say it.
        digits: how numbers at the axis are written, as Office says it.
        reach: least and most of the axis; None leaves it to Office.
    """

    categories: tuple[str, ...]
    columns: dict[str, NumberColumn]
    layers: tuple[ChartLayer, ...]
    title: str = ""
    level: bool = False
    stacked: bool = False
    gap: int = 60
    overlap: int = 0
    unit: str = ""
    digits: str = "#,##0;−#,##0"
    reach: tuple[float, float] | None = None


MINUS = "−"  # as in the text; Office by itself writes a hyphen


def exact(number: float | None, per: float = 1.0) -> float | None:
    """Return a number in units of the axis, without the last bits that a division leaves."""
    return None if number is None else float(f"{number / per:.12g}")


def with_ranges(key: str, name: str, value: Values, low: Values, high: Values) -> dict[str, NumberColumn]:
    def apart(one: float | None, other: float | None) -> float | None:
        return None if one is None or other is None else exact(one - other)

    return {
        f"{key}_low": NumberColumn(f"{name}: ↓", low),
        f"{key}_high": NumberColumn(f"{name}: ↑", high),
        f"{key}_minus": NumberColumn(f"{name}: −", tuple(map(apart, value, low)), f"={{{key}}}-{{{key}_low}}", True),
        f"{key}_plus": NumberColumn(f"{name}: +", tuple(map(apart, high, value)), f"={{{key}_high}}-{{{key}}}", True),
    }


def digits_for(numbers: Sequence[float | None], *, share: bool = False) -> str:
    """Return how numbers of an axis are written: with as many decimals as its length asks for."""
    if share:
        return "0%"
    largest = max((abs(number) for number in numbers if number is not None), default=0.0)
    form = "#,##0" if largest >= 5 else "#,##0.0" if largest >= 0.5 else "#,##0.00"
    return f"{form};{MINUS}{form}"


CARBON_DIOXIDE = "t CO2"
SCALES = {3: "thousand", 6: "million", 9: "billion", 12: "trillion"}
SHARE = "1"  # the unit of parts of a whole
REST = "rest"  # what is left of a whole
LOST = ("relief",)  # series of what is forgone
TONES = {"revenue": "money", "relief": "lost", "gross": "supported", "delivered": "output", "tonnes": "emissions"}
FILLS: dict[str, Fill] = {"reported": "solid", "modelled": "solid", "announced": "outlined", "": "solid"}


@dataclass(frozen=True)
class ChartLook:
    """How charts of one edition look and speak.

    Attributes:
        theme: colours and sizes. words: of the edition. year: that key figures stand for.
    """

    theme: Theme
    words: Language
    year: str

    def counted_in(self, series: Series) -> str:
        """Return what the numbers of a series are counted in, as an axis says it; nothing for shares."""
        words, money = self.words, is_stored_in_millions(series.unit)
        per = series.per * (MILLION if money else 1.0)
        if series.unit == SHARE or per < 1:
            return ""
        gas = series.unit.startswith(TONNES) or series.unit == CARBON_DIOXIDE
        said = (unit_alone if money or gas else unit_words)(words, series.unit)
        exponent = round(math.log10(per))
        scales = SCALES | {scale.exponent: scale.name for scale in words.conventions.scales}
        if exponent in scales and words.has(message := f"scale-{scales[exponent]}"):
            return lowered(unmarked(words.say(message, unit=said)))
        between = "" if words.conventions.full_width else " "
        return lowered(unmarked(f"{words.digits(10**exponent)}{between}{said}" if exponent else said))


def names_of(series: Sequence[Series]) -> list[str]:
    """Return what rows are called, in the order in which series bring them; years in the order of time."""
    places = dict.fromkeys(point.x for each in series for point in each.points)
    if all(isinstance(place, int) for place in places):
        return [str(place) for place in sorted(places, key=float)]
    return [str(place) for place in places]


def points_of(series: Series, names: Sequence[str]) -> list[Point | None]:
    own = {str(point.x): point for point in series.points}
    return [own.get(name) for name in names]


def apart(series: Sequence[Series]) -> list[Series]:
    """Return series that hold one point a row at most: of two in one row, the later one has a series of its own."""
    found: list[Series] = []
    for each in series:
        rounds: list[dict[str, Point]] = []
        for point in each.points:
            free = next((own for own in rounds if str(point.x) not in own), None)
            if free is None:
                rounds.append(free := {})
            free[str(point.x)] = point
        found += [replace(each, points=tuple(own.values())) for own in rounds or [{}]]
    return found


def colour_of(theme: Theme, series: Series) -> str:
    if series.key in CHANNELS:
        return theme.colour(f"channel_{series.key}")
    return theme.colour(TONES.get(series.key) or tone_of(series.key, series.unit))


def point_colours(theme: Theme, series: Series) -> tuple[str, ...]:
    """Return the colour of each bar of a series: gross and net figures in theirs, all others in that of the series."""
    if not series.unit.startswith(PEOPLE):
        return (colour_of(theme, series),) * len(series.points)
    return tuple(theme.colour(tone_of(point.key, series.unit)) for point in series.points)


def stack_colours(theme: Theme, parts: Sequence[Series]) -> list[str]:
    """Return the colours of parts that touch: those of channels, else shades of one."""
    if parts and parts[0].key in CHANNELS:
        return [
            theme.colour(f"channel_{part.key}") if part.key in CHANNELS else theme.palette.context for part in parts
        ]
    shaded = [part for part in parts if part.key != REST]
    tone = tone_of(shaded[0].key, shaded[0].unit) if shaded else "output"
    tone = "output" if tone == "money" else tone
    found = dict(zip((part.key for part in shaded), shades(theme.colour(tone), len(shaded)), strict=True))
    return [found.get(part.key, theme.palette.muted) for part in parts]
