"""How money of other currencies, years and scales came to that of the model, as rows of the table `conversions`."""

from __future__ import annotations

from collections.abc import Iterator

from impact.catalogue.money import Step, moneys_in
from impact.models.inputs import Inputs, id_of
from impact.scenario.carried import Carried
from impact.study.tables import Record, Table, rounded


def conversions(inputs: Inputs) -> Table:
    """Return what was stated in other money, step by step: the first row of each is the number as it was stated."""
    read = {note.partition(":")[2] for note in inputs.topics if note.startswith("assumption:")}
    ways = {key: way for key, way in inputs.loaded.carried.items() if key in read} | inputs.carried
    return Table("conversions", tuple(row for key, way in ways.items() for row in _rows(key, way)))


def _rows(key: str, way: Carried) -> Iterator[Record]:
    """Yield the number as stated, then what each step makes of it; without a number where it has values by year."""
    value, unit, last = way.value, way.unit, len(way.by)
    yield _row(key, 0, value, unit)
    before = moneys_in(unit)[0]
    for place, step in enumerate(way.by, start=1):
        value = None if value is None else value * step.times
        unit, before = unit.replace(before, step.money), step.money
        yield _row(key, place, value, unit, step.times, step)
    if way.scale != 1:
        yield _row(key, last + 1, None if value is None else value * way.scale, way.to, way.scale)


def _row(
    key: str, place: int, value: float | None, unit: str, times: float | None = None, step: Step | None = None
) -> Record:
    by = () if step is None else step.by
    return {
        "id": f"{key}.{place}", "of": key, "step": place, "value": None if value is None else rounded(value),
        "unit": unit, "times": None if times is None else rounded(times),
        "figures": " ".join(id_of(each.factor) for each in by) or "na",
        "index": (step.index if step else "") or "na",
        "source_id": " ".join(dict.fromkeys(each.factor.source for each in by)) or "na",
    }  # fmt: skip
