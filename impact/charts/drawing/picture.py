"""A chart as it is declared: what it shows as series, its words and text alternative, and how it is drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar, TypeVarTuple

from impact.charts.drawing.style import ChartStyle
from impact.core.vocabulary import Status
from impact.language.amounts import Amount, Amounts
from impact.language.messages import Language, Marked, format_marked_message
from impact.language.rounding import Steps
from impact.study.study import StudyData
from impact.study.tables import Record, span

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Form: TypeAlias = Literal[
    "columns", "stacked-columns", "bars", "stacked-bars", "waterfall", "dots", "lines", "map",
]  # fmt: skip
Shown = TypeVarTuple("Shown")


@dataclass(frozen=True)
class Point:
    """One value of a series.

    Attributes:
        x: the year, or the name of its row.
        value: in the unit of the series; None where nothing was estimated.
        low, high: its range.
        status: who says so.
        inner: the quartiles of the draws, where they are shown.
        cell: address of the value in the study's tables.
        key: what the row is called in the tables.
        note: what is printed beside it, such as the value of an input.
    """

    x: str | int | float
    value: float | None
    low: float | None = None
    high: float | None = None
    status: Status = "modelled"
    inner: tuple[float, float] | None = None
    cell: str = ""
    key: str = ""
    note: str = ""

    @property
    def known(self) -> float:
        """The value where there is one by the way the chart is made."""
        assert self.value is not None
        return self.value

    @property
    def reach(self) -> Iterator[float]:
        return (end for end in (self.value, self.low, self.high) if end is not None)


@dataclass(frozen=True)
class Series:
    """Values of one thing in one unit.

    Attributes:
        key: what it is called in the study's tables.
        name: in the language.
        unit: of its values.
        points: in the order they are shown.
        per: axes and labels count in so many of the unit, such as a million.
        panel: title of the panel that it stands in, where a chart has several.
        base: the result that its bars begin at; None where that is zero.
    """

    key: str
    name: str
    unit: str
    points: tuple[Point, ...]
    per: float = 1.0
    panel: str = ""
    base: Point | None = None

    @property
    def reach(self) -> Iterator[float]:
        return (end for point in self.points for end in point.reach)


@dataclass(frozen=True)
class Caption:
    """What is said about a chart.

    Attributes:
        title: the finding, with marks; empty where a statement says it.
        subtitle: what is measured, unit, place and years, with marks.
        alt: the chart in words, for those who do not see it.
    """

    title: Marked
    subtitle: Marked
    alt: str


@dataclass(frozen=True)
class Picture:
    """A chart of one study in one language.

    Attributes:
        form: how series are shown.
        series: all that is drawn.
        topics: parts of the model that stand behind it.
        caption: returns what is said about it; a drawing needs none.
        draw: returns the figure in a look.
    """

    form: Form
    series: tuple[Series, ...]
    topics: tuple[str, ...]
    caption: Callable[[], Caption]
    draw: Callable[[ChartStyle], Figure]


@dataclass(frozen=True)
class ChartContext:
    """What a chart is made from.

    Attributes:
        study, words: what it shows, in which language.
        options: which of its variants is meant, such as a key figure.
    """

    study: StudyData
    words: Language
    options: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def amounts(self) -> Amounts:
        return Amounts(self.words, Steps.of(self.study))

    def fact(self, name: str) -> str:
        return str(self.study.facts[name])

    @property
    def headline_year(self) -> int:
        """The year that key figures stand for."""
        return int(self.study.facts["headline_year"] or 0)

    @property
    def years(self) -> dict[str, str]:
        return {"first": self.fact("first_year"), "last": self.fact("last_year")}

    def picture(
        self,
        form: Form,
        series: tuple[Series, ...],
        topics: tuple[str, ...],
        caption: Callable[[ChartContext, *Shown], Caption],
        draw: Callable[[ChartContext, *Shown, ChartStyle], Figure],
        *shown: *Shown,
    ) -> Picture:
        """Return a chart of which the same is said and drawn."""
        return Picture(form, series, topics, lambda: caption(self, *shown), lambda style: draw(self, *shown, style))

    def caption(self, name: str, title: str = "", **values: str | int) -> Caption:
        """Return what is said about a chart: the messages `title`, `NAME-subtitle` and `NAME-alt`.

        Its finding is a statement of the section that shows it, but for a title that holds of every study.
        """
        alt = self.words.say(f"{name}-alt", **values)
        return Caption(self.say(title, **values) if title else Marked(), self.say(f"{name}-subtitle", **values), alt)

    def say(self, message: str, **values: str | int) -> Marked:
        """Return a message with its marks, as titles and subtitles hold it."""
        return format_marked_message(self.words, message, **values)

    def amount(self, series: Series, point: Point, per: float | None = None) -> Amount:
        """Return a value of a series, rounded as everywhere; `per` as `Amounts.of` takes it."""
        row: Record = {
            "id": point.cell, "value": point.value, "low": point.low, "high": point.high, "unit": series.unit,
            "status": point.status,
        }  # fmt: skip
        return self.amounts.of(row, per)

    def as_printed(self, series: Series) -> Series:
        """Return a series with values and ends of ranges as they are printed, so that eye and number agree.

        It is for marks alone: the amounts of its points may round once more.
        """
        return replace(series, points=tuple(self._rounded(series, point) for point in series.points))

    def _rounded(self, series: Series, point: Point) -> Point:
        if point.value is None:
            return point
        rounded = self.amount(series, point).rounded
        low, high = (None if end is None else float(end) for end in (rounded.low, rounded.high))
        return replace(point, value=float(rounded.central), low=low, high=high)

    def label(self, series: Series, point: Point) -> str:
        """Return a value as it is printed beside its mark, in units of the axis."""
        return self.amount(series, point, series.per).value

    def labels(self, series: Series, points: Sequence[Point]) -> list[str]:
        """Return values as they are printed beside each other in one chart: in as many decimals as the largest at most.

        A value that would print as zero then keeps figures of its own.
        """
        amounts = [self.amount(series, point, series.per) for point in points]
        largest = max(range(len(points)), key=lambda place: abs(points[place].known), default=0)
        most = amounts[largest].decimals if amounts else 0
        return [
            amount.value if amount.decimals <= most or abs(point.known) < 0.5 * series.per / 10**most
            else amount.with_decimals(point.known, most)
            for amount, point in zip(amounts, points, strict=True)
        ]  # fmt: skip

    def point_in_words(self, series: Series, point: Point, name: str = "") -> str:
        """Return one value of a series as a sentence of a text alternative: "Net: 3,600 (−4,100 to 7,200)."."""
        amount = self.amount(series, point, series.per)
        message = "alt-point" if amount.ranged else "alt-point-exact"
        return self.words.say(message, name=name or str(point.x), value=amount.value, range=amount.range)


def point_of(table: str, row: Record, x: str | int, key: str = "") -> Point:
    """Return a result of a table as a point.

    Raises:
        ImpactError: the result was not estimated.
    """
    value, low, high = span(row)
    first, third = row.get("p25"), row.get("p75")
    inner = (float(first), float(third)) if isinstance(first, int | float) and isinstance(third, int | float) else None
    status: Status = row.get("status", "modelled")  # type: ignore[assignment]  # a study holds no other words
    return Point(x, value, low, high, status, inner, f"{table}/{row['id']}/value", key)


def ends(many: Iterable[Series]) -> Iterator[float]:
    return (end / series.per for series in many for end in series.reach)


Said = TypeVar("Said")


def worst_first(many: Iterable[Said], value: Callable[[Said], float | None], worse: str) -> list[Said]:
    """Return what is said with the worst value first, what has none last; in its own order without a worse side."""
    found = list(many)
    if not worse:
        return found
    sign = 1.0 if worse == "lower" else -1.0

    def place(each: Said) -> tuple[bool, float]:
        number = value(each)
        return number is None, 0.0 if number is None else sign * number

    return sorted(found, key=place)


def describe_parts(context: ChartContext, parts: Iterable[Series], rows: Iterable[str]) -> str:
    """Return what stacked bars are made of, a sentence a bar: "Parts of a unit: making 30, using 90."."""
    series = list(parts)
    sentences = []
    for row in rows:
        own = [(each.name, each, point) for each in series for point in each.points if point.x == row and point.value]
        said = [f"{name} {context.amount(each, point, each.per).value}" for name, each, point in own]
        if said:
            sentences.append(context.words.say("alt-made-of", name=row, parts=", ".join(said)))
    return " ".join(sentences)


def named_parts(context: ChartContext, series: Series, points: Iterable[Point]) -> str:
    """Return values of one series behind its name: "Reported: 4,000 in 2024, 20,200 in 2025."."""
    said = [context.words.say("alt-at", value=context.label(series, point), at=str(point.x)) for point in points]
    return context.words.say("alt-series", name=series.name, points=", ".join(said))


def values_in_words(context: ChartContext, series: Iterable[Series]) -> str:
    return " ".join(
        context.point_in_words(each, point, f"{point.x}, {each.name}")
        for each in series
        for point in each.points
        if point.known
    )
