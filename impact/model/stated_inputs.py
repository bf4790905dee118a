"""Inputs as they are stated: the values of each year, with range and quantiles, and what draws of them may be."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from impact.catalogue.factors import Factor
from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.formulas.uncertainty.distributions import QUANTILES, between, discrete
from impact.formulas.uncertainty.draws import Span, span_of, within
from impact.scenario.quantity import Assumption, Bounds, Range


@dataclass(frozen=True)
class Setting:
    """A number of the scenario without a range of its own, such as a year."""

    value: float
    unit: str
    reason: str


@dataclass(frozen=True)
class StatedInput:
    """An assumption as the scenario states it: the years for which it has values, each with range and quantiles."""

    value: Assumption
    years: Array
    ranges: tuple[tuple[Span, Callable[[Array], Array]], ...]


def stated_input(spec: Assumption) -> StatedInput:
    """Return an assumption by the years for which it has values."""
    points = spec.by_year
    ranges = tuple(_ranged(spec, each) for each in points.values())
    return StatedInput(spec, np.array(list(points), dtype=float), ranges)


def _ranged(spec: Assumption, given: Range) -> tuple[Span, Callable[[Array], Array]]:
    ends = span_of(given.low, given.central, given.high)
    quantile = partial(quantile_of, spec.distribution, ends)
    if spec.alternatives:
        # From small to large, so that a rank correlation means the same in any order of the scenario.
        ascending = sorted(spec.alternatives, key=lambda each: each.value)
        values, weights = (np.array([getattr(each, name) for each in ascending]) for name in ("value", "weight"))
        quantile = partial(discrete, values=values, weights=weights)
    if spec.cut is None:
        return ends, quantile
    low, high = spec.cut
    return within(ends, spec.cut), lambda u: between(quantile, u, low, high)


def quantile_of(distribution: str, ends: Span, u: Array) -> Array:
    return QUANTILES[distribution](u, *ends)


def fault_of_draws(bounds: Bounds, ends: Sequence[Array]) -> str:
    """Return what is wrong with draws that the schema does not allow, such as a share above one; empty if nothing."""
    lowest, highest = min(float(end.min()) for end in ends), max(float(end.max()) for end in ends)
    if (bounds.low is None or lowest >= bounds.low) and (bounds.high is None or highest <= bounds.high):
        return ""
    return (
        f"draws run from {lowest:g} to {highest:g}, outside what is possible. Cut the distribution off with 'cut', or "
        "choose one that ends, such as triangular."
    )


def check_not_negative(figure: Factor, values: Array) -> None:
    """Refuse draws of a figure below zero where its range lies above.

    Raises:
        ImpactError: The distribution reaches too far.
    """
    if values.min() < 0:
        raise ImpactError(
            f"{figure.file}, line {figure.line}: draws of '{figure.name}' reach {values.min():g}, though its range "
            "lies above zero. Give it a distribution that stays there, such as lognormal or triangular."
        )
