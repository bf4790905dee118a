"""The plant's own life cycle, booked once in the years in which it is built, and how soon it is made good."""

from collections.abc import Iterator

import numpy as np

from impact.core.arrays import Array
from impact.formulas.emissions.generation import compute_lifetime_in_full_years, lifelong, payback
from impact.kinds.power_plant.construction import spent_by_year
from impact.kinds.power_plant.flows import PowerFlows
from impact.model.component import Part
from impact.model.components.displaced_supply import TOPIC_OF
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, emission_keys

UNIT = "g CO2e_unstated/kWh"
TOPICS = ("life_cycle", "output")
OWN = "own"
NOTHING_AVOIDED = "nothing is avoided in some draw"


def _compute(inputs: Inputs, flows: PowerFlows) -> None:
    with inputs.about("emissions"), inputs.about("life_cycle"):
        flows.pulse = _pulse(inputs, flows, inputs.scenario.project.figures.life_cycle)


def _pulse(inputs: Inputs, flows: PowerFlows, which: dict[str, str]) -> Array:
    """Return what building, running and scrapping the plant emit in all [t CO2e], (draws, 1)."""
    per_unit = inputs.factor("plant_intensity", UNIT, "WLD", fuel=inputs.scenario.project.technology, **which)
    years = compute_lifetime_in_full_years(
        *np.broadcast_arrays(inputs.assumption("power.degradation"), inputs.assumption("life"))
    )
    return lifelong(per_unit, flows.first, years)[:, None]


def _rows(inputs: Inputs, flows: PowerFlows) -> Iterator[ResultRow]:
    years, spent = spent_by_year(inputs)
    keys = emission_keys("plant_life_cycle", "life_cycle")
    if inputs.scenario.project.fuel is None:
        yield ResultRow("life_cycle_booked", flows.pulse * spent, years, keys, scope="net", topics=TOPICS)
    yield ResultRow("life_cycle_pulse", flows.pulse, (), {"source_key": OWN}, scope="net", topics=TOPICS)
    with inputs.about("emissions"), inputs.about("life_cycle_rivals"):
        for name, which in inputs.scenario.project.figures.life_cycle_rivals.items():
            rival = _pulse(inputs, flows, which)
            topics = ("life_cycle_rivals", "output")
            yield ResultRow("life_cycle_pulse", rival, (), {"source_key": name}, scope="net", topics=topics)
    if inputs.scenario.project.fuel is None:
        yield from _payback_rows(inputs, flows)


def _payback_rows(inputs: Inputs, flows: PowerFlows) -> Iterator[ResultRow]:
    for rule in flows.factors:
        first = np.broadcast_to(-flows.change(rule), (len(flows.change(rule)), len(flows.years)))[:, 0]
        months, undefined = payback(*np.broadcast_arrays(flows.pulse[:, 0], first))
        keys = {"rule": rule}
        yield ResultRow(
            "payback", months[:, None], (), keys, scope="net", topics=(*TOPICS, "own_emissions", *TOPIC_OF[rule]),
            gap=NOTHING_AVOIDED, undefined=undefined[:, None],
        )  # fmt: skip


life_cycle: Part[PowerFlows] = Part(
    "life_cycle", needs=("first",), gives=("pulse",), shows=("factors",), compute=_compute, rows=_rows, leads=True
)
