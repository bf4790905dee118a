"""The project's own account: what its value added pays for, the profit that follows, and what of it goes abroad."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from impact.core.arrays import NOTHING, Array
from impact.formulas.economy.account import ProductionAccount, check_account
from impact.formulas.economy.public_finances import labour_taxes
from impact.model.component import Part, When, always
from impact.model.components.reliefs import TOPIC, moved_by, not_collected
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined

NO_CAPITAL = (
    "no stages with their investment are known of this project, so the wear of its capital is not taken off its "
    "surplus: profit, the tax on it and what goes abroad are upper ends"
)
TOPICS = {
    "value_added": ("turnover", "value_added"),
    "wages": ("wages", "foreign_wages", "staff"),
    "social_tax": ("wages", "foreign_wages", "staff", "labour_taxes"),
    "production_taxes": ("works", "property_tax", "output", TOPIC),
    "depreciation": ("works", "output"),
}
OF_PROFIT = joined(*TOPICS.values(), ("profit_tax",))


def at_once(inputs: Inputs) -> Array:
    """Return one: the project is in full operation from the first year on, or amounts are those of each year."""
    return NOTHING + 1


def property_tax(inputs: Inputs, flows: Flows, full: Array) -> tuple[Array, Array]:
    """Return the tax on property that is due without a relief, and the part of it that is not collected."""
    due = NOTHING if flows.works is None else flows.works * flows.rates.property_tax
    return due, not_collected(inputs, flows, "property_tax", due, full)


def local_business_tax(inputs: Inputs, value_added: Array) -> Array | None:
    """Return the tax that municipalities of the country put on the business of a seller; None where there is none.

    Its base by law is sales less goods bought; value added is the part of it that is known of every project.
    """
    with inputs.about("money"), inputs.about("property_tax"):
        key, country = "local_business_tax_rate", inputs.scenario.country
        if not getattr(inputs.scenario.project, "sells", True) or not inputs.known(key, "1", country):
            return None
        return np.maximum(value_added, 0) * inputs.factor(key, "1", country)[:, None]


def _with_reliefs(
    inputs: Inputs, flows: Flows, first: tuple[Array, Array, Array], full: Array
) -> tuple[ProductionAccount, dict[str, Array]]:
    """Return the account as it is with reliefs, and what is not collected of its taxes, by name.

    Args:
        flows: with property and wear.
        first: value added, pay and social tax, (draws, years) [million/yr].
        full: part of full operation that is reached, (draws, years) [1].
    """
    rate = flows.rates.profit_tax
    due, spared = property_tax(inputs, flows, full)
    wear = NOTHING if flows.depreciation is None else flows.depreciation
    local = NOTHING if flows.local_tax is None else flows.local_tax
    before = ProductionAccount(*np.broadcast_arrays(*first, due + local, wear))
    after = replace(before, production_taxes=before.production_taxes - spared)
    owed = after.profit_tax(rate)
    forgone = not_collected(inputs, flows, "profit_tax", owed, full)
    relief = np.divide(forgone, owed, out=np.zeros(np.broadcast_shapes(forgone.shape, owed.shape)), where=owed > 0)
    moved = {"property_tax": spared, "profit_tax": before.profit_tax(rate) - owed + forgone}
    return replace(after, relief=relief), {name: moved[name] for name in moved_by(inputs)}


def account(stated: str, owners: str, when: When = always, full: Callable[[Inputs], Array] = at_once) -> Part[Flows]:
    """Return the part.

    Args:
        stated: key to change where value added does not pay for work.
        owners: key of the share of profits that goes abroad.
        when: whether a project has it.
        full: part of full operation that is reached, (draws, years).
    """

    def compute(inputs: Inputs, flows: Flows) -> None:
        rates, pay = flows.rates, flows.wages + flows.foreign_wages
        with inputs.about("money"), inputs.about("owners_abroad"):
            share = inputs.assumption(owners)[:, None]
        _, social = labour_taxes(pay, np.array(rates.income_tax), np.array(rates.social_tax))
        flows.local_tax = local_business_tax(inputs, flows.value_added)
        flows.account, flows.account_reliefs = _with_reliefs(
            inputs, flows, (flows.value_added, pay, social), full(inputs)
        )
        with inputs.stated(stated):
            check_account(flows.account)
        flows.abroad = {
            "profits": flows.account.paid_out(rates.profit_tax, share),
            "foreign_wages": flows.foreign_wages * (1 - rates.income_tax),
        }

    return Part(
        "account",
        needs=("rates", "value_added", "wages", "foreign_wages", "works", "depreciation"),
        gives=("account", "account_reliefs", "local_tax", "abroad"),
        compute=compute,
        rows=_rows,
        when=when,
    )


def _rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
    known, rate = flows.depreciation is not None, flows.rates.profit_tax

    def row(item: str, values: Array, topics: tuple[str, ...], variable: str = "account", gap: str = "") -> ResultRow:
        return ResultRow(variable, values, flows.years, {"item": item}, topics=topics, gap=gap)

    for item, topics in TOPICS.items():
        values = getattr(flows.account, item)
        yield row(item, values, topics, gap="" if known or item != "depreciation" else NO_CAPITAL)
    yield row("surplus", flows.account.surplus, joined(*TOPICS.values()))
    yield row("profit_tax", flows.account.profit_tax(rate), OF_PROFIT, "account_profit")
    yield row("profit_abroad", flows.abroad["profits"], (*OF_PROFIT, "owners_abroad"), "account_profit")
