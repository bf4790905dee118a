"""Any programme given as spending by sector: what building it sets off, and what stays once it is built."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeVar

from impact.kinds.spending.construction import builders, built, two_sides
from impact.kinds.spending.embodied_emissions import embodied
from impact.kinds.spending.flows import TOPICS, SpendingFlows
from impact.kinds.spending.gross_to_net import built_net, elsewhere, running_answers
from impact.kinds.spending.plausibility import other_programmes
from impact.kinds.spending.purchases import operation, programme, table, works
from impact.model import models
from impact.model.component import ModelOfParts, Part
from impact.model.components.capital import capital
from impact.model.components.enterprise import ENTERPRISE
from impact.model.components.labour_market import labour
from impact.model.components.operation import ramp
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow

F = TypeVar("F", bound=Flows)


def _compute_revenue(inputs: Inputs, flows: Flows) -> None:
    with inputs.about("jobs"), inputs.about("turnover", "output"):
        flows.turnover = inputs.series("operation.revenue", inputs.years) * ramp(inputs)


def _account_rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
    """Yield the account where something is sold; what the state gives away has no profit to show."""
    rows = PARTS_OF["account"].rows
    if inputs.scenario.project.sells and rows is not None:
        yield from rows(inputs, flows)


def at_work(part: Part[F]) -> Part[F]:
    """Return a part that a project has only where people work there once it is built."""

    def when(project: Any) -> bool:
        return works(project) and part.when(project)

    return replace(part, when=when)


revenue: Part[Flows] = Part(
    "revenue", gives=("turnover",), compute=_compute_revenue, when=lambda project: project.sells
)
OWN = ("operation", "supply_chain", "region", "capital", "rates")  # of every enterprise, before building
PARTS_OF = {part.name: part for part in ENTERPRISE}

# In the order of their needs; rows come in the same order.
PARTS: tuple[Part[Any], ...] = (
    table,
    revenue,
    at_work(replace(capital, shows=(), rows=None)),
    PARTS_OF["rates"],
    operation,
    at_work(PARTS_OF["supply_chain"]),
    PARTS_OF["region"],
    programme,
    built,
    two_sides,
    elsewhere,
    built_net,
    embodied,
    at_work(replace(PARTS_OF["account"], rows=_account_rows)),
    *(
        each if each is labour else at_work(each)
        for part in ENTERPRISE
        if part.name not in (*OWN, "account")
        for each in ((running_answers, part) if part.name == "reference_case" else (part,))
    ),
    builders,
    other_programmes,
)

spending = ModelOfParts(PARTS, SpendingFlows, TOPICS)
models.register("spending")(spending)
