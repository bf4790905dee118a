"""From gross to net by what gives way, in three answers to who pays for it, for four quantities.

In the headline closure the project's goods take the place of others or of none, and what households spend on them and
on all else stays as it is. In the stress closure what buyers pay more for them than for the goods replaced is not
spent elsewhere. In the third one the state spends besides what it then collects more, or less where it collects less,
as the government does in the table. The kind says what gives way: sales of home makers by sector, imports, exports,
taxes at the border, what changes where the goods are used, and how much dearer they are. `budgets` says who pays.

Reference: the general form N = a (G - lost - abroad), `impact.economy.additionality.net`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from impact.arrays import NOTHING, Array, total
from impact.economy.additionality import net
from impact.models.inputs import Inputs
from impact.models.parts.budgets import FIRMS, HOUSEHOLDS, STATE, budget_rows, collected, payments
from impact.models.parts.flows import Effects, Flows, Money
from impact.models.parts.part import Part
from impact.models.parts.reliefs import net_taxes, unknown
from impact.models.parts.taxes import added, of_spending, scaled
from impact.models.parts.unit_effects import (
    NO_COLUMN,
    UnitEffects,
    of_sector,
    product_taxes_of,
    unit_effects,
    unit_of_state,
)
from impact.models.rows import Row, joined

QUANTITIES = ("jobs", "gva", "tax", "foreign_exchange")
BY_STATE, SPENT_BY_STATE = "state_spending", "spent_by_state"  # the closure and its step
NEEDS = (
    "jobs", "gva", "taxes", "currency", "foreign", "abroad", "households", "nation", "rates", "additional",
    "home_sales_lost", "prices_of_lost", "imports_replaced", "exports_lost", "border_taxes_lost", "dearer",
    "sales_taxes", "use", "use_money", "bought", "wages", "supply_wages", "spending",
)  # fmt: skip


@dataclass(frozen=True)
class Names:
    """What a kind calls its closures and steps.

    Attributes:
        headline, stress: closures; the third one is called `state_spending` in every kind.
        lost: step of what gives way.
        used: step of what changes in use.
    """

    headline: str
    stress: str
    lost: str
    used: str

    @property
    def closures(self) -> tuple[str, str, str]:
        """All closures in their order."""
        return self.headline, self.stress, BY_STATE


def gross_to_net(names: Names, product_taxes: str) -> Part[Flows]:
    """Return the part.

    Args:
        names: of closures and steps.
        product_taxes: key of net taxes on products in household spending.
    """

    def rate(inputs: Inputs) -> Array:
        with inputs.about("jobs"), inputs.about("households"):
            return inputs.assumption(product_taxes)[:, None]

    def reckon(inputs: Inputs, flows: Flows) -> None:
        _reckon(inputs, flows, names, rate(inputs))

    def rows(inputs: Inputs, flows: Flows) -> Iterator[Row]:
        """Yield the way from gross to net, in the order it is printed, for each quantity and closure; then budgets."""
        for quantity in QUANTITIES:
            for closure in names.closures:
                yield from _steps(flows, names, quantity, closure)
        if not inputs.headlines_only:
            for closure in names.closures:
                yield from _net_taxes(flows, names, closure)
                yield from _budget(flows, names, closure, rate(inputs))

    return Part(
        "gross_to_net",
        needs=NEEDS,
        gives=("gross", "lost", "forgone", "gone", "by_state", "money", "net", "imports_avoided"),
        shows=("home_made", "home_sales", "exports"),
        may_use=("alike", "exports", "product_taxes", "unmet", "unknown_reliefs"),
        reckon=reckon,
        rows=rows,
        leads=True,
    )


def _reckon(inputs: Inputs, flows: Flows, names: Names, product_taxes: Array) -> None:
    """Give gross effects, all that comes off them, and what remains."""
    households = flows.households
    of_lost = {code: _per_unit_lost(flows, code) for code in flows.home_sales_lost}

    def lost(quantity: str) -> Array:
        """Return what goes with the sales that home makers lose."""
        return total(sales * getattr(of_lost[code], quantity) for code, sales in flows.home_sales_lost.items())

    elsewhere = flows.dearer / (1 + product_taxes)
    flows.gross = Effects(flows.sum_of("jobs"), flows.sum_of("gva"), flows.taxes, total(flows.currency.values()))
    flows.gone = Effects(flows.foreign, NOTHING, {}, total(flows.abroad.values()))
    alike = _alike(flows)
    flows.imports_avoided = flows.imports_replaced + lost("imports") - alike.foreign_exchange
    flows.lost = Effects(
        jobs=lost("jobs") + alike.jobs,
        gva=lost("gva") + alike.gva,
        taxes=added(
            *(scaled(of_lost[code].taxes, sales) for code, sales in flows.home_sales_lost.items()),
            alike.taxes,
            flows.border_taxes_lost,
        ),
        foreign_exchange=flows.exports_lost - flows.imports_replaced - lost("imports") + alike.foreign_exchange,
    )
    flows.forgone = Effects(
        jobs=elsewhere * households.jobs[:, None] * flows.nation.drift,
        gva=elsewhere * households.gva[:, None],
        taxes=scaled(of_spending(households, flows.rates), elsewhere),
        foreign_exchange=-elsewhere * households.imports[:, None],
    )
    base = _money(flows, Money(lost("wages"), lost("product_taxes")))
    given_up = Money(
        elsewhere * households.wages[:, None], elsewhere * product_taxes_of(flows.nation, flows.nation.basket)
    )
    cut = replace(base.plus(given_up, -1), cut=elsewhere)
    spent = _by_state(inputs, flows, names, cut, product_taxes)
    flows.by_state, more = spent or (None, None)
    flows.money = {names.headline: base, names.stress: cut} | ({} if more is None else {BY_STATE: cut.plus(more)})
    flows.net = Effects.from_each(lambda each: remains(flows, each, names, names.headline), _taxes(flows))


def _by_state(
    inputs: Inputs, flows: Flows, names: Names, cut: Money, product_taxes: Array
) -> tuple[Effects, Money] | None:
    """Return what the state sets off by spending what it collects more, or less; None where the table tells nothing."""
    with inputs.about("jobs"), inputs.about("supply_chain"):
        unit = unit_of_state(inputs, flows.nation, flows.households, flows.rates)
    if unit is None:
        return None
    at_once = collected(flows, _before(flows, "tax", names, names.stress), cut, product_taxes)
    # of each unit that the state spends a part comes back to it and is spent again
    back = (
        collected(flows, total(unit.taxes.values()), Money(unit.wages, unit.product_taxes), product_taxes)
        - flows.sales_taxes
    )
    spent = at_once / (1 - back)
    found = Effects(spent * unit.jobs, spent * unit.gva, scaled(unit.taxes, spent), -spent * unit.imports)
    return found, Money(spent * unit.wages, spent * unit.product_taxes, by_state=spent)


def _money(flows: Flows, lost: Money) -> Money:
    """Return the money of the project less that of what gives way, with what changes where the goods are used."""
    wages = flows.wages + flows.supply_wages + flows.spending * flows.households.wages[:, None]
    own = flows.product_taxes if flows.given("product_taxes") else NOTHING
    stays = 1 - (flows.alike if flows.given("alike") else NOTHING)
    of_project = Money(wages * stays, (own + product_taxes_of(flows.nation, flows.bought)) * stays)
    found = of_project.plus(lost, -1)
    return found if flows.use_money is None else found.plus(flows.use_money)


def _alike(flows: Flows) -> Effects:
    """Return what goes with home makers that work as the project does: what stays of its own effects, without exports.

    What they earned abroad is part of `exports_lost`.
    """
    if not flows.given("alike"):
        return Effects(NOTHING, NOTHING, {}, NOTHING)

    def of(quantity: str) -> Array:
        earned = flows.exports if quantity == "foreign_exchange" else NOTHING
        return flows.alike * (flows.gross.of(quantity) - flows.gone.of(quantity) - earned)

    return Effects.from_each(of, flows.taxes)


def _per_unit_lost(flows: Flows, code: str) -> UnitEffects:
    demand = of_sector(flows.nation, code)
    return unit_effects(flows.nation, flows.households, flows.rates, demand, demand, flows.prices_of_lost[code])


def _changes(flows: Flows, quantity: str, names: Names, closure: str) -> dict[str, Array]:
    """Return what an answer takes off the gross effect or adds to it, by step, in their order."""
    steps = {"gross": flows.gross.of(quantity), names.lost: -flows.lost.of(quantity)}
    if flows.use is not None:
        steps[names.used] = flows.use.of(quantity)
    if closure != names.headline:
        steps["other_spending"] = -flows.forgone.of(quantity)
    if closure == BY_STATE and flows.by_state is not None:
        steps[SPENT_BY_STATE] = flows.by_state.of(quantity)
    return steps | {"abroad": -flows.gone.of(quantity)}


def _before(flows: Flows, quantity: str, names: Names, closure: str) -> Array:
    """Return what remains before what would have come anyway is taken off."""
    return total(_changes(flows, quantity, names, closure).values())


def remains(flows: Flows, quantity: str, names: Names, closure: str) -> Array:
    """Return the net effect on a quantity in an answer, (draws, years)."""
    return net(_before(flows, quantity, names, closure), NOTHING, NOTHING, flows.additional)


def _steps(flows: Flows, names: Names, quantity: str, closure: str) -> Iterator[Row]:
    variable, default = f"{quantity}_step", "yes" if closure == names.headline else "no"
    if closure == BY_STATE and flows.by_state is None:
        keys = {"closure": closure, "order": "1", "step_key": "net", "is_default": default}
        yield Row.unknown(variable, NO_COLUMN, keys, years=flows.years, scope="net")
        return
    values = _changes(flows, quantity, names, closure)
    before = total(values.values())
    topics = {step: _topics(flows, quantity, step) for step in values}
    topics["net"] = topics["deadweight"] = joined(*topics.values(), ("additional",))
    values |= {"deadweight": (flows.additional - 1) * before, "net": remains(flows, quantity, names, closure)}
    for order, (step, amount) in enumerate(values.items(), start=1):
        keys = {"closure": closure, "order": str(order), "step_key": step, "is_default": default}
        scope = "gross" if step == "gross" else "net"
        row = Row(variable, amount, flows.years, keys, scope=scope, topics=topics[step])
        rests = (quantity, step) == ("tax", "net") or (closure == BY_STATE and step in (SPENT_BY_STATE, "net"))
        yield unknown(row, flows.unknown_reliefs.values()) if rests else row


def _topics(flows: Flows, quantity: str, step: str) -> tuple[str, ...]:
    """Return what a step rests on; what the state spends rests on all taxes, and on what households give up."""
    if step != SPENT_BY_STATE:
        return flows.topics[f"{quantity}_step.{step}"]
    own = [name for name in flows.topics if name.startswith("tax_step.")]
    return joined(flows.topics[f"{quantity}_step.other_spending"], flows.topics_of(*own))


def _taxes(flows: Flows) -> tuple[str, ...]:
    """Return the names of all taxes that any step changes."""
    steps = (flows.gross, flows.lost, flows.use, flows.forgone, flows.by_state)
    return tuple(dict.fromkeys(name for each in steps if each is not None for name in each.taxes))


def _net_taxes(flows: Flows, names: Names, closure: str) -> Iterator[Row]:
    """Yield the net change of each named tax in an answer; nothing of one that is withheld."""
    if closure == BY_STATE and flows.by_state is None:
        return
    topics = joined(*(_topics(flows, "tax", step) for step in _changes(flows, "tax", names, closure)), ("additional",))
    taxes = {name: remains(flows, name, names, closure) for name in _taxes(flows)}
    yield from net_taxes(flows, closure, taxes, topics, leads=closure == names.headline, spent=closure == BY_STATE)


def _budget(flows: Flows, names: Names, closure: str, product_taxes: Array) -> Iterator[Row]:
    """Yield who pays and receives more in an answer; nothing of one that is withheld."""
    money = flows.money.get(closure)
    if money is None:
        return
    changes = Effects.from_each(lambda each: _before(flows, each, names, closure), _taxes(flows))
    open_ = {} if closure == BY_STATE else {STATE: -collected(flows, changes.of("tax"), money, product_taxes)}
    if closure == names.headline:
        open_[HOUSEHOLDS] = flows.dearer
    if flows.given("unmet"):
        open_[FIRMS] = -flows.unmet
    steps = (
        _topics(flows, quantity, step)
        for quantity in ("tax", "foreign_exchange")
        for step in _changes(flows, quantity, names, closure)
    )
    found = list(payments(flows, changes, money, product_taxes))
    for row in budget_rows(flows, closure, found, open_, joined(*steps, ("additional",))):
        yield unknown(row, flows.unknown_reliefs.values())
