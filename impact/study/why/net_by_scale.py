"""Net effects at named scales of the project, with everything else as drawn: what a larger project adds.

Which scales there are, and where an input has to stand for each, says the kind of project (`Project.scales`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from impact.arrays import Array
from impact.models.inputs import Inputs
from impact.scenario.draw_limits import LEAST_DRAWS
from impact.study.run.estimate import key_figures
from impact.study.run.reduce import statistics
from impact.study.tables import Record, Table, identified, rounded
from impact.uncertainty.design import HeldDraws

MOST = 1_000  # draws for each scale: percentiles here are read beside each other, not to the last digit
TABLE = "net_by_scale"


def net_by_scale(inputs: Inputs, units: Mapping[str, str]) -> Table:
    """Return the key figures that the kind of project names, at each of its scales; no rows where it has none.

    The central value is that of the central run with the scale alone moved; low and high are percentiles of the draws
    with the scale held.

    Args:
        inputs: after a run. units: of the key figures.
    """
    project, scenario = inputs.scenario.project, inputs.scenario
    scales = project.scales(scenario)
    if scales is None:
        return Table(TABLE, ())
    count = min(inputs.draws.count, MOST) if inputs.draws.count >= LEAST_DRAWS else 0
    draws = inputs.draws.part(0, count)
    held = [key_figures(inputs, HeldDraws(draws, {scales.input: place})) for place in scales.places.values()]
    return identified(
        TABLE, _records(tuple(scales.places), inputs.loaded.declared.by_scale, held, units, scenario.headline_year)
    )


def _records(
    names: tuple[str, ...],
    metrics: tuple[str, ...],
    held: Sequence[Mapping[str, Array]],
    units: Mapping[str, str],
    year: int,
) -> Iterator[Record]:
    for metric in metrics:
        for name, figures in zip(names, held, strict=True):
            if metric not in figures:
                continue  # what is not estimated has no value at any scale
            values = figures[metric]
            record: Record = {
                "metric": metric, "scale": name, "year": year, "value": rounded(float(values[0])),
                "unit": units[metric], "status": "modelled", "low": None, "high": None, "mean": None, "median": None,
                "below_zero": None,
            }  # fmt: skip
            if len(values) > 1:
                of_scale = values[1:]
                found = statistics(of_scale[:, None])
                record |= {key: rounded(float(found[key][0])) for key in ("low", "high", "mean", "median")}
                record["below_zero"] = rounded(float((of_scale < 0).mean()))
            yield record
