"""Any project given as spending by sector: job-years of building, jobs and value added of its operation."""

from __future__ import annotations

from impact.models import models
from impact.models.inputs import Inputs
from impact.models.parts.enterprise import ENTERPRISE
from impact.models.parts.flows import Flows
from impact.models.parts.operation import ramp
from impact.models.parts.part import ModelOfParts, Part
from impact.models.parts.topics import TOPICS


def _reckon_revenue(inputs: Inputs, flows: Flows) -> None:
    with inputs.about("jobs"), inputs.about("turnover", "output"):
        flows.turnover = inputs.series("operation.revenue", inputs.years) * ramp(inputs)


revenue: Part[Flows] = Part("revenue", gives=("turnover",), reckon=_reckon_revenue, when=lambda project: project.sells)

spending = ModelOfParts((revenue, *ENTERPRISE), Flows, TOPICS)
models.register("spending")(spending)
