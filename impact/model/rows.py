"""What a model returns: values of a declared variable, over draws and years."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import NOTHING, Array


@dataclass(frozen=True)
class Limits:
    """What a checked value is held against, ends included.

    Attributes:
        text_key: message that says what was found, without the verdict behind it.
        low, high: limits in the unit of the variable; None is open.
        sources: ids of the sources of the limits and of other figures compared.
        reason: why the check does not apply; empty where it does.
    """

    text_key: str
    low: float | None = None
    high: float | None = None
    sources: tuple[str, ...] = ()
    reason: str = ""

    def outside(self, values: Array) -> NDArray[np.bool_]:
        """Return which values lie outside."""
        below = np.zeros(values.shape, dtype=bool) if self.low is None else values < self.low
        return below if self.high is None else below | (values > self.high)


@dataclass(frozen=True)
class ResultRow:
    """One variable under one set of keys.

    Attributes:
        variable: name in data/variables.yaml.
        keys: values of the table's key columns; what is left out does not apply.
        years: calendar years of the values; empty for a value without a year.
        values: (draws, years), index 0 the central run; length 1 in the draw axis where nothing varies. What is given
            in another shape that broadcasts, such as one number or one a draw, (draws, 1), is brought to it.
        status: reported, announced or modelled.
        scope: gross or net, where the distinction applies.
        topics: what it rests on: topics under which its inputs were read (`Inputs.about`), for its lineage.
        limits: what it is checked against; None where nothing is checked.
        gap: why there is no figure; its values are then not estimated, printed "not estimated, because ...".
        undefined: where its values mean nothing, in the shape of `values`; there is no figure in the years in which
            that is so in the central run or in more than one draw in twenty. None: a gap holds for the whole row.
        never: where the value does not exist, such as a break-even never reached, in the shape of `values`; None
            where it always does. Percentiles take such draws for the largest of all.
        further: cells of further columns of the table.
    """

    variable: str
    values: Array
    years: tuple[int, ...] = ()
    keys: Mapping[str, str] = field(default_factory=dict)
    status: str = "modelled"
    scope: str = "na"
    topics: tuple[str, ...] = ()
    limits: Limits | None = None
    gap: str = ""
    undefined: NDArray[np.bool_] | None = None
    never: NDArray[np.bool_] | None = None
    further: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        years = max(len(self.years), 1)
        if self.values.ndim != 2 or self.values.shape[1] != years:
            object.__setattr__(self, "values", _by_draw_and_year(self.values, years))
        if self.undefined is not None and self.undefined.shape[-1] != years:
            object.__setattr__(self, "undefined", _by_draw_and_year(self.undefined, years))

    @classmethod
    def unknown(
        cls,
        variable: str,
        gap: str,
        keys: Mapping[str, str],
        *,
        years: tuple[int, ...] = (),
        status: str = "modelled",
        scope: str = "na",
        topics: tuple[str, ...] = (),
    ) -> ResultRow:
        """Return a row for which there is no figure; `gap` says why."""
        return cls(variable, NOTHING, years, keys, status, scope, topics, gap=gap)


def emission_keys(
    component: str, boundary: str, rule: str = "na", *, gas: str = "co2e", cumulative: str = "no", market: str = "all"
) -> dict[str, str]:
    """Return the keys of emissions by year, summed up to each year (`yes`), or over all years (`cohort`)."""
    return {
        "component": component,
        "market": market,
        "boundary": boundary,
        "electricity": rule,
        "gas": gas,
        "cumulative": cumulative,
    }


def air_keys(component: str, pollutant: str, place: str, rule: str, cumulative: str = "no") -> dict[str, str]:
    """Return the keys of an air pollutant that is emitted at home in a place, such as a city."""
    keys = emission_keys(component, "in_use", rule, gas=pollutant, cumulative=cumulative, market="home")
    return keys | {"place": place}


def step_rows(
    variable: str,
    steps: Mapping[str, Array],
    years: tuple[int, ...],
    keys: Mapping[str, str],
    topics: Mapping[str, tuple[str, ...]],
) -> Iterator[ResultRow]:
    """Yield the way from gross to net, one row a step, in their order; `keys` are those of all steps."""
    for order, (step, values) in enumerate(steps.items(), start=1):
        scope = "gross" if step == "gross" else "net"
        of_step = {**keys, "order": str(order), "step": step}
        yield ResultRow(variable, values, years, of_step, scope=scope, topics=topics[step])


def builders_row(side: str, values: Array, topics: tuple[str, ...]) -> ResultRow:
    """Return job-years of building as they are counted from one side."""
    return ResultRow("building_people", values, (), {"side_key": side}, scope="gross", topics=topics)


def withheld(variable: str, gap: str, years: tuple[int, ...], keys: Mapping[str, str]) -> ResultRow:
    """Return the net effect in an answer that cannot be estimated; `gap` says why."""
    return ResultRow.unknown(variable, gap, {**keys, "order": "1", "step": "net"}, years=years, scope="net")


def _by_draw_and_year(values: NDArray[Any], years: int) -> NDArray[Any]:
    """Return values as (draws, years): a number holds for all, one dimension is that of years."""
    draws = len(values) if values.ndim == 2 else 1
    return np.broadcast_to(values, (draws, years))


@lru_cache(maxsize=4096)  # a model says the same for every set of draws
def joined(*topics: tuple[str, ...]) -> tuple[str, ...]:
    """Return topics of several rows, each once."""
    return tuple(dict.fromkeys(topic for several in topics for topic in several))
