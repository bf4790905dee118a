"""Public money: who pays, which is no benefit; taxes in what buses buy; and where capital goes."""

from collections.abc import Iterator

from impact.kinds.bus_fleet.flows import REPLACED, RUNNING, BusFlows
from impact.model.component import Part
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined


def _running_taxes(flows: BusFlows) -> Iterator[ResultRow]:
    topics = joined(RUNNING, REPLACED)
    taxes = flows.fleet.bought.taxes - flows.before.bought.taxes
    yield ResultRow("running_taxes", taxes, flows.years, {"item": "running_taxes", "kind": "shown"}, topics=topics)


def _rows(inputs: Inputs, flows: BusFlows) -> Iterator[ResultRow]:
    if inputs.headlines_only:
        yield from _running_taxes(flows)
        return
    for name, stated in inputs.scenario.project.funding.items():
        topic, keys = f"funding_{name}", {"item": name, "kind": "public_cost"}
        with inputs.about(topic):
            inputs.setting(f"funding.{name}.year", stated.year, "yr", stated.amount.reason)
            amount = inputs.by_draw(f"funding.{name}.amount")
        yield ResultRow("fiscal_cost", amount, (stated.year,), keys, "reported", "gross", topics=(topic,))
    yield from _running_taxes(flows)
    with inputs.about("building"), inputs.about("works"):
        for name in inputs.scenario.project.capital.items:
            amount, local = (inputs.by_draw(f"capital.items.{name}.{part}") for part in ("amount", "local"))
            for origin, part in (("national", local), ("import", 1 - local)):
                yield ResultRow("capital_spent", amount * part, (), {"item": name, "origin": origin}, topics=("works",))


funding: Part[BusFlows] = Part("funding", shows=("fleet", "before"), rows=_rows, leads=True)
