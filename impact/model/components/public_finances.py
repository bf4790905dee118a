"""Public money: taxes by name, taxes not collected, money spent, and what a net job costs in taxes not collected.

The part `rates` reads what every project pays; `taxes` computes the named taxes; `public_money` shows both beside what
is not collected. What only one kind of project pays or is spared, its kind gives as `own_taxes` and `spared`.
"""

from collections.abc import Iterator

import numpy as np

from impact.core.arrays import NOTHING, Array, total
from impact.core.vocabulary import TOTAL
from impact.formulas.economy.public_finances import cost_per_job
from impact.model.component import Part, When, always
from impact.model.components.account import OF_PROFIT
from impact.model.components.account import TOPICS as OF_ACCOUNT
from impact.model.components.reliefs import OF_SALES, TOPIC, unknown
from impact.model.components.taxes import named_taxes, not_in_table, residual_taxes
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined
from impact.model.tax_rates import rates

WORK = ("purchases", "supply_chain", "wages", "households")  # wages of all channels
SUPPLY = (*WORK, "supplier_taxes")
TOPICS = {
    "income_tax": (*WORK, "foreign_wages", "labour_taxes"),
    "social_tax": (*WORK, "foreign_wages", "labour_taxes"),
    "profit_tax": OF_PROFIT,
    "supplier_profit_tax": SUPPLY,
    "property_tax": OF_ACCOUNT["production_taxes"],
    "local_business_tax": (*OF_ACCOUNT["value_added"], "property_tax"),
    "supplier_production_taxes": SUPPLY,
    "customs_duty": (TOPIC, "output"),
    "product_taxes": ("turnover", "product_taxes"),
    "supplier_product_taxes": ("purchases", "supply_chain"),
}
NOT_DEFINED = "net jobs are not above zero in all of their range, so a cost for each is not defined"
NOTHING_SPARED = "no incentive is in force in that year"
UNKNOWN_PROPERTY = "the building works of the project are not known"
NO_PRODUCT_TAXES = "the national table does not hold taxes on the products that sectors buy"


def _compute_rates(inputs: Inputs, flows: Flows) -> None:
    with inputs.about("money"):
        flows.rates = rates(inputs)


def _compute_taxes(inputs: Inputs, flows: Flows) -> None:
    flows.taxes = named_taxes(flows)


def _rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
    """Yield public money by year: taxes by name, the table's residual, what is not collected, what was spent."""
    if inputs.headlines_only:  # key figures are sums of these
        yield _revenue(flows)
        if flows.spared or flows.unknown_reliefs:
            yield _relief(flows, TOTAL, total(flows.spared.values()))
        return
    with inputs.about("money"):
        yield from _tax_rows(flows)
        if flows.spared or flows.unknown_reliefs:
            yield from _relief_rows(flows)
        if flows.given("home_sales"):
            listed = inputs.scenario.project.public_money.product_taxes
            keys = {"item": "taxes_on_sales" if listed else "value_added_tax", "kind": "shown"}
            paid, topics = flows.home_sales * flows.rates.vat, (*flows.topics["home_sales"], "vat")
            yield ResultRow("fiscal_shown", paid, flows.years, keys, scope="gross", topics=topics)
        yield from _spent(inputs)
        if flows.spared or flows.unknown_reliefs:
            yield from _per_net_job(flows)


def _row(flows: Flows, item: str, kind: str, values: Array, topics: tuple[str, ...], gap: str = "") -> ResultRow:
    keys = {"item": item, "kind": kind}
    variable = "fiscal_residual" if kind == "residual" else "public_finances"
    return ResultRow(variable, values, flows.years, keys, scope="gross", topics=topics, gap=gap)


def _tax_rows(flows: Flows) -> Iterator[ResultRow]:
    country = flows.nation
    gaps = {"property_tax": UNKNOWN_PROPERTY if flows.works is None else ""} | not_in_table(country)
    topics = _topics_of_taxes(flows)
    for item, values in flows.taxes.items():
        yield _row(flows, item, "revenue", values, topics[item], gaps.get(item, ""))
    yield _revenue(flows)
    for item, values in residual_taxes(flows).items():
        gap = NO_PRODUCT_TAXES if item == "supplier_product_taxes" and country.taxes is None else ""
        yield _row(flows, item, "residual", values, TOPICS[item], gap)


def _topics_of_taxes(flows: Flows) -> dict[str, tuple[str, ...]]:
    return {item: TOPICS.get(item) or flows.topics[item] for item in flows.taxes}


def _revenue(flows: Flows) -> ResultRow:
    row = _row(flows, TOTAL, "revenue", total(flows.taxes.values()), joined(*_topics_of_taxes(flows).values()))
    return unknown(row, [relief for name, relief in flows.unknown_reliefs.items() if name != OF_SALES])


def _relief(flows: Flows, item: str, values: Array) -> ResultRow:
    row = _row(flows, item, "relief", values, _topics_of_relief(flows, item))
    return unknown(row, [relief for name, relief in flows.unknown_reliefs.items() if item in (name, TOTAL)])


def _topics_of_relief(flows: Flows, item: str, name: str = "spared") -> tuple[str, ...]:
    """Return what a relief rests on: the account too, where it is on one of its taxes."""
    of_account = flows.account_reliefs and item in (*flows.account_reliefs, TOTAL)
    return joined(flows.topics[name], OF_PROFIT if of_account else ())


def _relief_rows(flows: Flows) -> Iterator[ResultRow]:
    for item in flows.unknown_reliefs:
        yield _relief(flows, item, np.zeros((1, len(flows.years))))
    for item, values in {**flows.spared, TOTAL: total(flows.spared.values())}.items():
        yield _relief(flows, item, values)


def _spent(inputs: Inputs) -> Iterator[ResultRow]:
    """Yield public money put into the project, in the year in which it was paid; else why it is not known."""
    for item, cost in inputs.scenario.project.public_money.costs.items():
        keys = {"item": item, "kind": "public_cost"}
        if cost.amount is None:
            yield ResultRow.unknown("fiscal_cost", cost.gap, keys, status="reported", scope="gross")
            continue
        topic = f"public_cost_{item}"
        with inputs.about(topic):
            inputs.setting(f"public_money.costs.{item}.year", cost.year, "yr", cost.amount.reason)
            amount = inputs.assumption(f"public_money.costs.{item}.amount")[:, None]
        yield ResultRow("fiscal_cost", amount, (cost.year,), keys, "reported", "gross", topics=(topic,))


def _per_net_job(flows: Flows) -> Iterator[ResultRow]:
    """Yield relief over net jobs of the years with an incentive; elsewhere, and without net jobs, it is not defined."""
    years, held = np.array(flows.years), flows.relief_years
    keys = {"item": "cost_per_net_job", "kind": "relief"}
    cost, undefined = cost_per_job(total(flows.spared.values()), flows.net.jobs)
    cost, undefined = np.broadcast_to(cost, (len(cost), len(years))), np.broadcast_to(undefined, cost.shape)
    if held.any():
        missing = [relief for relief in flows.unknown_reliefs.values() if relief.years.any()]
        for relief in missing:
            undefined = undefined | relief.years
        yield ResultRow(
            "fiscal_per_job", cost[:, held], tuple(years[held].tolist()), keys, scope="net",
            topics=_topics_of_relief(flows, TOTAL, "per_net_job"), gap=missing[0].gap if missing else NOT_DEFINED,
            undefined=undefined[:, held],
        )  # fmt: skip
    if not held.all():
        ended, topics = tuple(years[~held].tolist()), flows.topics["per_net_job"]
        yield ResultRow("fiscal_per_job", NOTHING, ended, keys, scope="net", topics=topics, gap=NOTHING_SPARED)


def public_money(when: When = always) -> tuple[Part[Flows], Part[Flows], Part[Flows]]:
    """Return the parts `rates`, `taxes` and `public_money`, to be listed where their needs are given."""
    of_taxes = ("rates", "account", "local_tax", "own_taxes", "wages", "foreign_wages", "supply_wages", "spending",
        "households", "nation", "bought")  # fmt: skip
    return (
        Part("rates", gives=("rates",), compute=_compute_rates, when=when),
        Part("taxes", needs=of_taxes, gives=("taxes",), compute=_compute_taxes, when=when),
        Part(
            "public_money",
            shows=(
                "taxes",
                "rates",
                "nation",
                "works",
                "bought",
                "spared",
                "account_reliefs",
                "unknown_reliefs",
                "relief_years",
                "net",
            ),
            may_use=("product_taxes", "home_sales"),
            rows=_rows,
            leads=True,
            when=when,
        ),
    )
