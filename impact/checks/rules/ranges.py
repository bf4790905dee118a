"""Ranges that say nothing, or more than can be."""

from collections.abc import Iterator

import numpy as np

from impact.checks.finding import CheckSubject, Found, RuleSet, short
from impact.checks.rules import themes
from impact.files.yaml import Path
from impact.formulas.uncertainty.design import on_range
from impact.scenario.quantity import Assumption, Range
from impact.study.tables import DOES_NOT_APPLY, Record

WIDE = 20  # times the low end

ranges = themes.register("ranges")(RuleSet("ranges"))


@ranges.rule("no-width", "warning")
def no_width(subject: CheckSubject) -> Iterator[Found]:
    """Yield ranges without a width."""
    for path, _, span in _spans(subject):
        if span.low is not None and span.low == span.high:
            words = f"low and high are both {span.low:g}: the range moves nothing."
            yield Found((*path, "low"), words, "Give a range, or leave both out and say in 'reason' why it is certain.")


@ranges.rule("wide", "hint")
def wide(subject: CheckSubject) -> Iterator[Found]:
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
def beyond_cut(subject: CheckSubject) -> Iterator[Found]:
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
def find_unsupported_central_values(subject: CheckSubject) -> Iterator[Found]:
    """Yield central values that no alternative supports."""
    for path, value in subject.own_assumptions():
        rivals = [each.value for each in value.alternatives]
        if rivals and value.central is not None and not min(rivals) <= value.central <= max(rivals):
            words = f"central is {value.central:g}, and the alternatives run from {min(rivals):g} to {max(rivals):g}."
            yield Found((*path, "central"), words, "Take one of them, or a value between them.")


@ranges.rule("other-years", "warning")
def other_years(subject: CheckSubject) -> Iterator[Found]:
    """Yield values by year of which none is of a year that is modelled, or just before."""
    first, last = subject.scenario.base_year, subject.scenario.horizon[1]
    for path, value in subject.own_assumptions():
        years = list(value.years or ())
        if len(years) > 1 and (max(years) < first or min(years) > last):
            words = f"the values are of {min(years)} to {max(years)}; the scenario runs from {first} to {last}."
            yield Found((*path, "years"), words, "Give the values of its years: outside them the nearest one is held.")


@ranges.rule("skewed", "warning")
def skewed(subject: CheckSubject) -> Iterator[Found]:
    """Yield each input that skews a headline most, with the median of its distribution as another centre."""
    by_input: dict[str, list[Record]] = {}
    for row in subject.rows("skew"):
        if row["key_figure"] in subject.loaded.declared.headlines:
            by_input.setdefault(str(row["input"]), []).append(row)
    for name, rows in by_input.items():
        figures = "; ".join(
            f"{row['key_figure']} {short(_number(row, 'value'))}, median {short(_number(row, 'median'))}, "
            f"{_number(row, 'percentile'):.0%} of runs lower"
            for row in rows
        )
        if name == DOES_NOT_APPLY:
            words = f"the main estimate is not the middle of the runs ({figures}), and no single range is the reason."
            yield Found(("project",), words, "Look at inputs that multiply each other; the annex prints the medians.")
            continue
        low, central, middle, high = _ends(subject, name, rows[0])
        path, of_data, at = _stated(subject, name)
        part = f"{_number(rows[0], 'share'):.0%} of the way to the median"
        ends = f"{low:,.10g} to {high:,.10g}{of_data}"
        words = f"central {central:,.10g} is not the middle of {ends}. It skews most: {figures}."
        better = f"{float(f'{middle:.3g}'):,.10g}"
        remedy = f"Take its median, {better}, as 'central' ({part}), or say in 'reason' what supports {central:,.10g}."
        yield Found(path, words, remedy, where=name, at=at)


def _number(row: Record, column: str) -> float:
    return float(row[column] or 0.0)


def _ends(subject: CheckSubject, name: str, row: Record) -> tuple[float, float, float, float]:
    spec = subject.loaded.assumptions[name][0] if name in subject.loaded.assumptions else None
    year = row["year"] if isinstance(row["year"], int) else 0
    span = spec.by_year.get(year) if spec is not None and spec.cut is None else None
    if span is None or span.low is None or span.high is None:
        low, central, middle, high = (_number(row, f"input_{each}") for each in ("low", "central", "median", "high"))
        return low, central, middle, high
    ends = span.low, span.central, span.high
    return span.low, span.central, float(on_range(ends, np.array(_number(row, "place")))), span.high


def _stated(subject: CheckSubject, name: str) -> tuple[Path, str, tuple[str, int, int] | None]:
    if name in subject.loaded.assumptions:
        used = subject.loaded.default_of.get(name)
        return ("project", *name.split(".")), f" (default of the {used.layer}, {used.file})" if used else "", None
    figure = next((each for each in subject.catalogue.everything() if each.id_in_study == name), None)
    return ("project",), " (figure of the data)", (figure.file, figure.line, 0) if figure else None


def _spans(subject: CheckSubject) -> Iterator[tuple[Path, Assumption, Range]]:
    for path, value in subject.own_assumptions():
        if value.alternatives:
            continue
        for year, span in value.by_year.items():
            yield (*path, "years", str(year)) if value.years is not None else path, value, span
