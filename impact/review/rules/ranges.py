"""Ranges that say nothing, or more than can be."""

from __future__ import annotations

from collections.abc import Iterator

from impact.review.rules import themes
from impact.review.subject import Subject
from impact.review.theme import Found, Theme
from impact.scenario.quantity import Assumption, Range
from impact.source_positions import Path

WIDE = 20  # times the low end

ranges = themes.register("ranges")(Theme("ranges"))


@ranges.rule("no-width", "warning")
def no_width(subject: Subject) -> Iterator[Found]:
    """Yield ranges without a width."""
    for path, _, span in _spans(subject):
        if span.low is not None and span.low == span.high:
            words = f"low and high are both {span.low:g}: the range moves nothing."
            yield Found((*path, "low"), words, "Give a range, or leave both out and say in 'reason' why it is certain.")


@ranges.rule("wide", "hint")
def wide(subject: Subject) -> Iterator[Found]:
    """Yield ranges of more than a factor of twenty for which no source is named."""
    for path, value, span in _spans(subject):
        if value.sources or span.low is None or span.high is None:
            continue
        if span.low > 0 and span.high > WIDE * span.low:
            words = f"high ({span.high:g}) is {span.high / span.low:,.0f} times low ({span.low:g})."
            yield Found(
                (*path, "high"), words, "Look for a slip in a digit or a unit; else name the source in 'sources'."
            )


@ranges.rule("beyond-cut", "warning")
def beyond_cut(subject: Subject) -> Iterator[Found]:
    """Yield ends that no draw can reach."""
    for path, value, span in _spans(subject):
        if value.cut is None or span.low is None or span.high is None:
            continue
        if span.low < value.cut[0] or span.high > value.cut[1]:
            words = (
                f"the range {span.low:g} to {span.high:g} reaches beyond 'cut', {value.cut[0]:g} to {value.cut[1]:g}."
            )
            yield Found((*path, "low"), words, "Widen 'cut', or narrow the range.")


@ranges.rule("apart-from-rivals", "warning")
def apart_from_rivals(subject: Subject) -> Iterator[Found]:
    """Yield central values that no alternative supports."""
    for path, value in subject.own_assumptions():
        rivals = [each.value for each in value.alternatives]
        if rivals and value.central is not None and not min(rivals) <= value.central <= max(rivals):
            words = f"central is {value.central:g}, and the alternatives run from {min(rivals):g} to {max(rivals):g}."
            yield Found((*path, "central"), words, "Take one of them, or a value between them.")


@ranges.rule("other-years", "warning")
def other_years(subject: Subject) -> Iterator[Found]:
    """Yield values by year of which none is of a year that is modelled, or just before."""
    first, last = subject.scenario.base_year, subject.scenario.horizon[1]
    for path, value in subject.own_assumptions():
        years = list(value.years or ())
        if len(years) > 1 and (max(years) < first or min(years) > last):
            words = f"the values are of {min(years)} to {max(years)}; the scenario runs from {first} to {last}."
            yield Found((*path, "years"), words, "Give the values of its years: outside them the nearest one is held.")


def _spans(subject: Subject) -> Iterator[tuple[Path, Assumption, Range]]:
    """Yield the ranges of the scenario's own assumptions, each with the path under which its ends stand."""
    for path, value in subject.own_assumptions():
        if value.alternatives:
            continue
        for year, span in value.by_year.items():
            yield (*path, "years", str(year)) if value.years is not None else path, value, span
