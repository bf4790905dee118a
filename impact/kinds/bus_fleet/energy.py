"""Energy by carrier: what the electric buses take at the meter and of generation, what is no longer burned."""

from collections.abc import Iterator

from impact.core.vocabulary import MILLION
from impact.files.units import MJ_PER_KWH
from impact.kinds.bus_fleet.energy_factors import units_of
from impact.kinds.bus_fleet.flows import REPLACED, RUNNING, BusFlows
from impact.kinds.bus_fleet.purchases import CARRIERS
from impact.model.component import Part
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined

USED = {"fleet": RUNNING[:3], "before": REPLACED[:4]}


def _rows(inputs: Inputs, flows: BusFlows) -> Iterator[ResultRow]:
    """Yield each carrier by side and its change: GWh, million litres, million cubic metres at 20 degrees Celsius."""
    for carrier in CARRIERS:
        sides = {side: getattr(flows, side).of_carrier(carrier) for side in USED}
        using = [side for side in USED if any(each == carrier for _, each in getattr(flows, side).energy)]
        if not using:
            continue
        content = () if carrier == "electricity" else (f"{carrier}_energy",)
        counted = {side: units_of(inputs, carrier, energy, sold=True) / MILLION for side, energy in sides.items()}
        for side, amount in counted.items():
            keys = {"carrier": carrier, "market": "home", "side": side, "quantity": "used"}
            yield ResultRow(f"energy_{carrier}", amount, flows.years, keys, topics=(*USED[side], *content))
            content_keys = keys | {"quantity": "content"}
            in_gwh = sides[side] / MJ_PER_KWH / MILLION
            yield ResultRow("energy_content", in_gwh, flows.years, content_keys, topics=USED[side])
        change = counted["fleet"] - counted["before"]
        keys = {"carrier": carrier, "market": "home", "side": "change", "quantity": "used"}
        topics = joined(*(USED[side] for side in using), content)
        yield ResultRow(f"energy_change_{carrier}", change, flows.years, keys, topics=topics)
        if carrier == "electricity":
            generated = change * flows.figures.network[:, None]
            keys = keys | {"quantity": "generated"}
            yield ResultRow(
                f"energy_change_{carrier}", generated, flows.years, keys, topics=(*topics, "losses_to_depot")
            )


energy: Part[BusFlows] = Part("energy", shows=("fleet", "before", "figures"), rows=_rows, leads=True)
