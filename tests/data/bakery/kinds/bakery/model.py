"""The parts of a bakery: baking, and those of every enterprise."""

from collections.abc import Iterator

from impact.model import models
from impact.model.component import ModelOfParts, Part
from impact.model.components.enterprise import ENTERPRISE, TOPICS
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow


def bake(inputs: Inputs, flows: Flows) -> None:
    """Give loaves = ovens × loaves of one oven [loaves/yr], and turnover = loaves × price [million/yr]."""
    with inputs.about("jobs"), inputs.about("output"):
        flows.output = inputs.series("ovens", inputs.years) * inputs.assumption("baked")[:, None]
    with inputs.about("jobs"), inputs.about("turnover", "output"):
        flows.turnover = flows.output * inputs.assumption("price")[:, None] / 1e6


def loaves(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
    """Yield what is baked."""
    yield ResultRow("loaves", flows.output, flows.years, topics=("output",))


baking = Part("baking", gives=("output", "turnover"), compute=bake, rows=loaves, leads=True)
models.register("bakery")(ModelOfParts((baking, *ENTERPRISE), Flows, TOPICS))
