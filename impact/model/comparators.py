"""Key figures beside the same measure of the whole country: registered jobs, the domestic product, power generated.

Like stands beside like only: the same measure and place, and the year of the country's figure is always named. Where no
such figure is at hand the row says why, and nothing is printed but that.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from impact.catalogue.money import moneys_in
from impact.core.arrays import total
from impact.core.vocabulary import MILLION_PER_BILLION, SHARE, WHOLE
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined
from impact.scenario.kind_declaration import VARIABLE

TOPIC = "comparators"
GWH_PER_TWH = 1e3


class _NotEqualError(Exception):
    """No equal figure of the country is at hand; the words say why. Never leaves this module."""


@dataclass(frozen=True)
class _Whole:
    """A figure of the whole country.

    Attributes:
        value, unit, year, sources: as published, money in that of the scenario.
        size: the same in the unit of the project's figure.
    """

    value: float
    unit: str
    year: int
    sources: tuple[str, ...]
    size: float


def compared(inputs: Inputs, rows: Sequence[ResultRow], figures: Sequence[ResultRow]) -> Iterator[ResultRow]:
    """Yield the country's figure and the project's share in it, for each comparison that the kind declares."""
    with inputs.about(TOPIC):
        for key, wanted in inputs.loaded.declared.comparators.items():
            of = dict(wanted.of)
            found = _picked(inputs, rows, of) if of else [row for row in figures if row.keys["key"] == key]
            if not found or any(row.gap for row in found):
                continue
            values = total(row.values for row in found)
            topics = joined(*(row.topics for row in found))
            for name in wanted.beside:
                yield from _comparison(inputs, key, name, values, topics)


def _picked(inputs: Inputs, rows: Sequence[ResultRow], of: dict[str, str]) -> list[ResultRow]:
    keys, year = {name: value for name, value in of.items() if name != VARIABLE}, inputs.scenario.headline_year
    found = [row for row in rows if row.variable == of[VARIABLE] and keys.items() <= row.keys.items()]
    return [
        ResultRow(
            row.variable, row.values[:, [row.years.index(year)]], (year,), row.keys, topics=row.topics, gap=row.gap
        )
        for row in found
        if year in row.years
    ]


def _comparison(
    inputs: Inputs,
    key: str,
    name: str,
    values: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
    topics: tuple[str, ...],
) -> Iterator[ResultRow]:
    keys = {"of": key, "beside": name}
    try:
        whole = WHOLES[name](inputs)
    except _NotEqualError as reason:
        yield ResultRow.unknown("share_of_country", str(reason), keys | {"item": SHARE}, topics=(TOPIC,))
        return
    inputs.cite(*whole.sources)
    cells = {"source_id": " ".join(whole.sources)}
    year, written = (whole.year,), {**cells, "unit": whole.unit, "grade": "B"}
    yield ResultRow(
        "whole_of_country", np.full((1, 1), whole.value), year, keys | {"item": WHOLE}, "reported",
        topics=(TOPIC,), further=written,
    )  # fmt: skip
    yield ResultRow(
        "share_of_country", values / whole.size, year, keys | {"item": SHARE}, topics=(*topics, TOPIC),
        further=cells,
    )  # fmt: skip


def _registered_jobs(inputs: Inputs) -> _Whole:
    """Return the jobs of the national table by which the model counts its own, in the year of the table."""
    if not inputs.scenario.table or inputs.stand_in is not None:
        raise _NotEqualError("no national table of the country counts its jobs as the model does")
    table = inputs.table
    counted = next(iter(table.jobs.values()))
    if counted.unit != "persons":
        raise _NotEqualError(f"the national table counts {counted.unit}, the model persons")
    jobs = float(counted.count.sum())
    return _Whole(jobs, counted.unit, int(table.year), (table.source,), jobs)


def _gdp(inputs: Inputs) -> _Whole:
    """Return the gross domestic product of the price year, in the money of the scenario at the rate of that year."""
    scenario = inputs.scenario
    year, unit = scenario.price_year, f"billion {scenario.currency}_{scenario.price_year}/yr"
    found = inputs.there("gdp", unit, scenario.country, period=str(year))
    years = () if found is None else {money.partition("_")[2] for money in moneys_in(found.unit)}
    if found is None or found.period != str(year) or years != {str(year)}:
        raise _NotEqualError(f"no domestic product of {year} at prices of {year} is in the catalogue")
    there = found.unit == unit
    value = found.value if there else inputs.number("gdp", unit, scenario.country, period=str(year))
    return _Whole(value, unit, year, (found.source,), value * MILLION_PER_BILLION)


def _generation(inputs: Inputs) -> _Whole:
    scenario = inputs.scenario
    found = inputs.there("generation", "TWh/yr", scenario.country, period=str(scenario.headline_year), fuel="total")
    if found is None:
        raise _NotEqualError("no power generated in the country is in the catalogue")
    return _Whole(found.value, found.unit, int(found.period), (found.source,), found.value * GWH_PER_TWH)


def _emissions(inputs: Inputs) -> _Whole:
    """Say why no emissions of the country are equal: gases, years and places differ from those of any key figure."""
    if not any(row.key == "ghg_total" for row in inputs.catalogue.everything(inputs.scenario.country)):
        raise _NotEqualError("no emissions of the country are in the catalogue")
    raise _NotEqualError(
        "the total of the country holds land use, names no set of warming potentials and is of one year, which this "
        "figure is not"
    )


WHOLES: Mapping[str, Callable[[Inputs], _Whole]] = {
    "registered_jobs": _registered_jobs,
    "gdp": _gdp,
    "generation": _generation,
    "emissions": _emissions,
}
