"""What text alternatives have in common: every row that a chart shows is said, the unfavourable ones first."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from impact.charts.picture import ChartContext, Point, Series

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


def made_of(context: ChartContext, parts: Iterable[Series], rows: Iterable[str]) -> str:
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
    """Return every value but zero as a sentence."""
    return " ".join(
        context.point_in_words(each, point, f"{point.x}, {each.name}")
        for each in series
        for point in each.points
        if point.known
    )
