"""People and purchases of the plant at work; without a national table only its people are known."""

from collections.abc import Iterator
from typing import Any

from impact.core.vocabulary import CHANNELS, TOTAL
from impact.kinds.power_plant.flows import PowerFlows
from impact.model.component import Part
from impact.model.components.operation import give_purchases, people, ramp
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.nation import nation
from impact.model.rows import ResultRow


def has_table(project: Any) -> bool:
    """Return whether the country has a national table."""
    return not project.no_table


def _compute_staff(inputs: Inputs, flows: PowerFlows) -> None:
    with inputs.about("jobs"):
        people(inputs, flows, ramp(inputs))


staff: Part[PowerFlows] = Part(
    "staff", gives=("staff", "foreign", "wage", "wages", "foreign_wages"), compute=_compute_staff
)


def _compute_purchases(inputs: Inputs, flows: PowerFlows) -> None:
    with inputs.about("supply_chain", "national_table"):
        flows.nation = nation(inputs, "productivity_drift")
    with inputs.about("jobs"):
        give_purchases(inputs, flows, ramp(inputs))


purchases: Part[PowerFlows] = Part(
    "purchases",
    gives=("nation", "bought", "imported", "real", "labour_intensity", "value_added"),
    may_use=("turnover",),
    compute=_compute_purchases,
    when=has_table,
)


def _unknown_rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
    gap = inputs.scenario.project.no_table

    def of(channel: str, origin: str) -> dict[str, str]:
        return {"phase": "operation", "channel": channel, "origin": origin}

    at_plant = {"local": flows.staff - flows.foreign, "foreign": flows.foreign}
    for origin, values in at_plant.items():
        yield ResultRow("jobs", values, flows.years, of("direct", origin), scope="gross", topics=("staff",))
    for channel in (*CHANNELS[1:], TOTAL):
        yield ResultRow.unknown("jobs", gap, of(channel, "na"), years=flows.years, scope="gross")


not_known: Part[Flows] = Part(
    "not_known", shows=("staff", "foreign"), rows=_unknown_rows, leads=True, when=lambda project: not has_table(project)
)
