"""The parts of a data centre: its power, and those of every enterprise."""

from collections.abc import Iterator

from impact.model import models
from impact.model.component import ModelOfParts, Part
from impact.model.components.enterprise import ENTERPRISE, TOPICS
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow

HOURS = 8.76  # thousand hours of a year


def serve(inputs: Inputs, flows: Flows) -> None:
    """Give power = load × effectiveness × hours [GWh/yr], and turnover = load × price [million/yr]."""
    with inputs.about("jobs"), inputs.about("turnover", "output"):
        load = inputs.series("load", inputs.years)
        flows.turnover = load * inputs.assumption("price")[:, None]
    with inputs.about("output"):
        flows.output = load * inputs.assumption("effectiveness")[:, None] * HOURS


def power(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
    """Yield power, and emissions = power × emissions of the grid [t CO2e/yr]."""
    yield ResultRow("power_drawn", flows.output, flows.years, topics=("output",))
    with inputs.about("emissions"):
        emitted = flows.output * inputs.assumption("grid")[:, None]
    yield ResultRow("power_emissions", emitted, flows.years, topics=("output", "emissions"))


serving = Part("serving", gives=("output", "turnover"), compute=serve, rows=power, leads=True)
models.register("data_centre")(ModelOfParts((serving, *ENTERPRISE), Flows, TOPICS))
