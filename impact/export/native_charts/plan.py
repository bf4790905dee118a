"""What a chart of Office is made of, before it is written: columns of numbers, and the marks that show them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

Values: TypeAlias = "tuple[float | None, ...]"
Mark: TypeAlias = Literal["bar", "line", "area"]
Fill: TypeAlias = Literal["solid", "hatched", "leaning", "outlined", "none"]


@dataclass(frozen=True)
class Column:
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
class Layer:
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
class Plan:
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
    columns: dict[str, Column]
    layers: tuple[Layer, ...]
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


def with_ranges(key: str, name: str, value: Values, low: Values, high: Values) -> dict[str, Column]:
    """Return the columns of a range: its ends, and how far they are from the value."""

    def apart(one: float | None, other: float | None) -> float | None:
        return None if one is None or other is None else exact(one - other)

    return {
        f"{key}_low": Column(f"{name}: ↓", low),
        f"{key}_high": Column(f"{name}: ↑", high),
        f"{key}_minus": Column(f"{name}: −", tuple(map(apart, value, low)), f"={{{key}}}-{{{key}_low}}", True),
        f"{key}_plus": Column(f"{name}: +", tuple(map(apart, high, value)), f"={{{key}_high}}-{{{key}}}", True),
    }


def digits_for(numbers: Sequence[float | None], *, share: bool = False) -> str:
    """Return how numbers of an axis are written: with as many decimals as its length asks for.

    Args:
        numbers: all that the axis has to hold. share: they are parts of a whole.
    """
    if share:
        return "0%"
    largest = max((abs(number) for number in numbers if number is not None), default=0.0)
    form = "#,##0" if largest >= 5 else "#,##0.0" if largest >= 0.5 else "#,##0.00"
    return f"{form};{MINUS}{form}"
