"""What the project earns and costs abroad, and what the goods did that it takes the place of."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from impact.core.arrays import Array
from impact.model.component import Part, When, always
from impact.model.components.gross_to_net import Names
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined

WHOLE = "whole"  # the sum of what is earned and paid abroad
TOPICS = {
    "exports": ("turnover", "markets"),
    "suppliers": ("purchases", "supply_chain"),
    "households": ("purchases", "supply_chain", "wages", "households"),
    "foreign_wages": ("wages", "foreign_wages", "staff", "labour_taxes"),
}


@dataclass(frozen=True)
class TradedGoods:
    """The row of goods exported, by number.

    Attributes:
        item: its name there.
    """

    variable: str
    item: str


def _compute(inputs: Inputs, flows: Flows) -> None:
    """Give what is earned (positive) and spent (negative) abroad, without capital and without what users burn."""
    flows.currency = {
        "exports": flows.exports,
        "kits": -flows.imported,
        "suppliers": -flows.nation.imports_of(flows.bought),
        "households": -flows.spending * flows.households.imports[:, None],
    }


def currency(when: When = always) -> Part[Flows]:
    """Return the part that computes earnings and costs abroad."""
    needs = ("exports", "imported", "nation", "bought", "spending", "households")
    return Part("currency", needs=needs, gives=("currency",), compute=_compute, when=when)


def trade(
    markets: Callable[[Inputs], Mapping[str, float]],
    names: Names | None = None,
    goods: TradedGoods | None = None,
    when: When = always,
    *,
    summed: bool = False,
) -> Part[Flows]:
    """Return the part that shows the balance.

    Args:
        markets: share of each country in exports, read from the scenario; none where only their sum is known.
        names: of the steps of what is displaced, where the kind names it.
        goods: the row of goods exported, where the project counts them.
        when: whether a project has the part.
        summed: whether what is earned and paid has a sum where no balance with what is displaced is struck.
    """

    def rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
        with inputs.about("money"):
            shares = markets(inputs)
            yield from _gross_rows(flows, shares)
            yield from _paid_abroad(flows) if names is None else _net_rows(flows, names)
            if summed:
                yield _sum(flows)
            if goods is not None:
                for country, share in shares.items():
                    keys, topics = {"item": goods.item, "market": country}, ("markets", "destinations")
                    yield ResultRow(
                        goods.variable, flows.exported * share, flows.years, keys, scope="gross", topics=topics
                    )

    shows = ["currency"]
    if names is not None:
        shows += ["imports_avoided", "exports_lost", "gross", "lost", "gone", "use", "additional", "net"]
    return Part("trade", shows=(*shows, *(("exported",) if goods else ())), may_use=("abroad",), rows=rows, when=when)


def _row(
    flows: Flows, values: Array, item: str, topics: tuple[str, ...], market: str = "na", scope: str = "gross"
) -> ResultRow:
    return ResultRow("trade", values, flows.years, {"item": item, "market": market}, scope=scope, topics=topics)


def _gross_rows(flows: Flows, shares: Mapping[str, float]) -> Iterator[ResultRow]:
    for item, values in flows.currency.items():
        if item != "exports":
            yield _row(flows, values, item, flows.topics["imported"] if item == "kits" else TOPICS[item])
            continue
        for country, share in shares.items():
            yield _row(flows, values * share, item, (*TOPICS[item], "destinations"), country)
        keys = {"item": item, "market": "all"}
        yield ResultRow("trade_exports", values, flows.years, keys, scope="gross", topics=TOPICS[item])


def _paid_abroad(flows: Flows) -> Iterator[ResultRow]:
    """Yield profits and wages that leave the country, where they are known."""
    for item, values in flows.abroad.items() if flows.given("abroad") else ():
        topics = flows.topics["profits"] if item == "profits" else TOPICS[item]
        yield _row(flows, -values, item, topics, scope="net")


def _sum(flows: Flows) -> ResultRow:
    """Return all that is earned, less all that is paid abroad."""
    abroad = flows.abroad if flows.given("abroad") else {}
    topics = [flows.topics["imported"] if item == "kits" else TOPICS[item] for item in flows.currency]
    topics += [flows.topics["profits"] if item == "profits" else TOPICS[item] for item in abroad]
    values = sum((-each for each in abroad.values()), start=sum(flows.currency.values(), start=np.zeros(1)))
    return _row(flows, values, WHOLE, joined(*topics))


def _net_rows(flows: Flows, names: Names) -> Iterator[ResultRow]:
    steps = ["gross", names.lost, "abroad"]
    before = flows.gross.foreign_exchange - flows.lost.foreign_exchange - flows.gone.foreign_exchange
    yield _row(flows, flows.imports_avoided, "imports_replaced", _topics(flows, names.lost), scope="net")
    yield _row(flows, -flows.exports_lost, "exports_replaced", flows.topics["exports_lost"], scope="net")
    if flows.use is not None:
        yield _row(flows, flows.use.foreign_exchange, names.used, _topics(flows, names.used), scope="net")
        before, steps = before + flows.use.foreign_exchange, [*steps, names.used]
    yield from _paid_abroad(flows)
    everything = joined(*(_topics(flows, step) for step in steps), ("additional", "labour_taxes"))
    yield _row(flows, (flows.additional - 1) * before, "deadweight", everything, scope="net")
    yield _row(flows, flows.net.foreign_exchange, "net", everything, scope="net")


def _topics(flows: Flows, step: str) -> tuple[str, ...]:
    return flows.topics[f"foreign_exchange_step.{step}"]
