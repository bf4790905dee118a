"""The parts of a workshop, in the order of their needs: its sales, and the parts of every enterprise.

A part names the flows that it gives; impact.model.flows declares them. Rows are what it adds to the tables.
"""

from collections.abc import Iterator

from impact.model import models
from impact.model.component import ModelOfParts, Part
from impact.model.components.enterprise import ENTERPRISE, TOPICS
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow


def sell(inputs: Inputs, flows: Flows) -> None:
    """Give turnover [million/yr], (draws, years): here the sales as stated."""
    with inputs.about("jobs"), inputs.about("turnover"):
        flows.turnover = inputs.series("sales", inputs.years)


def sold(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
    """Yield the rows of the table workshop_by_year."""
    yield ResultRow("sales", flows.turnover, flows.years, topics=("turnover",))


selling = Part("selling", gives=("turnover",), compute=sell, rows=sold, leads=True)
models.register("workshop")(ModelOfParts((selling, *ENTERPRISE), Flows, TOPICS))
