"""From gross to net by what is displaced, or against a reference case."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from impact.core.arrays import NOTHING, Array, total
from impact.formulas.economy.additionality import Additionality
from impact.model.component import Part
from impact.model.components import budgets
from impact.model.components.budgets import (
    BY_STATE,
    FIRMS,
    HOUSEHOLDS,
    NO_TAXES,
    OTHER,
    SPENT_BY_STATE,
    WORLD,
    Economy,
    way_rows,
)
from impact.model.components.reliefs import net_taxes, of_sales, unknown
from impact.model.components.supply_chain import NO_COLUMN, UnitEffects, of_sector, product_taxes_of, unit_effects
from impact.model.components.taxes import added, scaled
from impact.model.flows import Effects, Flows, MoneyFlow, Steps
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined

CLOSURE = "reference_case"
NO_ALTERNATIVE = "nothing says what the same public money would buy otherwise"
ELSEWHERE = "spent_elsewhere"  # where other spending is given up for it, which then leads


@dataclass(frozen=True)
class AdditionalityShares:
    """What comes off, each a share, (draws, 1)."""

    leakage: Array
    displacement: Array
    substitution: Array
    deadweight: Array


def _shares(inputs: Inputs) -> AdditionalityShares:
    with inputs.about("jobs"), inputs.about("reference"):
        names = ("leakage", "displacement", "substitution", "deadweight")
        return AdditionalityShares(*(inputs.assumption(f"reference.{name}")[:, None] for name in names))


def _reference_steps(flows: Flows, quantity: str, off: AdditionalityShares, closure: str = CLOSURE) -> dict[str, Array]:
    """Return the way from gross to net: what comes off with each factor.

    Of jobs and value added a share is held by people and owners from outside the country; of foreign exchange that is
    what profits and wages take out of it; taxes are paid to the country by whoever owes them.
    """
    gross = _gross(flows, quantity)
    relief = of_sales(flows) if flows.given("spared") else {}
    untaxed = total(relief.values()) if quantity == "tax" else relief.get(quantity, NOTHING)
    if quantity in ("jobs", "gva"):
        held = Additionality(off.leakage, NOTHING, NOTHING).remaining(gross)
    else:
        leaves = quantity == "foreign_exchange" and flows.given("abroad")
        held = gross - total(flows.abroad.values()) if leaves else gross
    displaced = Additionality(NOTHING, off.displacement, NOTHING).remaining(held)
    substituted = Additionality(NOTHING, NOTHING, off.substitution).remaining(displaced)
    steps = {
        "gross": gross,
        "leakage": held - gross,
        "displacement": displaced - held - untaxed,
        "substitution": substituted - displaced,
    }
    substituted = substituted - untaxed
    held_there = off.leakage if quantity in ("jobs", "gva") else NOTHING
    there = Additionality(held_there, off.displacement, off.substitution)
    for step, effects in _further(flows, closure).items():
        steps[step] = there.remaining(effects.of(quantity))
        substituted = substituted + steps[step]
    net = substituted * (1 - off.deadweight)
    return steps | {"deadweight": net - substituted, "net": net}


def _further(flows: Flows, closure: str) -> dict[str, Effects]:
    steps = flows.answers.get(closure, {}) if flows.given("answers") else {}
    return {step: effects for step, (effects, _) in steps.items() if step != "gross"}


def _gross(flows: Flows, quantity: str) -> Array:
    if quantity in ("jobs", "gva"):
        return flows.sum_of(quantity)
    if quantity == "foreign_exchange":
        return total(flows.currency.values())
    return total(flows.taxes.values()) if quantity == "tax" else flows.taxes.get(quantity, NOTHING)


def _quantities(flows: Flows) -> tuple[str, ...]:
    further = {"tax": "taxes", "foreign_exchange": "currency"}
    return ("jobs", "gva", *(quantity for quantity, flow in further.items() if flows.given(flow)))


def _compute_reference(inputs: Inputs, flows: Flows) -> None:
    off = _shares(inputs)
    leading = _closures(flows)[0]
    known = (*_quantities(flows), *_taxes(flows))
    flows.net = Effects.from_each(
        lambda each: _reference_steps(flows, each, off, leading)["net"] if each in known else NOTHING, _taxes(flows)
    )


def _rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
    off = _shares(inputs)
    for quantity in _quantities(flows):
        for closure in dict.fromkeys((*_closures(flows), *([BY_STATE] if flows.given("answers") else ()))):
            yield from _step_rows(flows, quantity, off, closure)
    if inputs.headlines_only:
        return
    for closure in _closures(flows) if flows.given("taxes") else ():
        taxes = {name: _reference_steps(flows, name, off, closure)["net"] for name in _taxes(flows)}
        topics = _behind(flows, "tax", closure)
        leads, spent = closure == _closures(flows)[0], closure == BY_STATE
        yield from net_taxes(flows, closure, taxes, topics, leads=leads, spent=spent)


def _taxes(flows: Flows) -> tuple[str, ...]:
    spent = [name for closure in _closures(flows) for each in _further(flows, closure).values() for name in each.taxes]
    return tuple(dict.fromkeys((*flows.taxes, *of_sales(flows), *spent))) if flows.given("taxes") else ()


def _behind(flows: Flows, quantity: str, closure: str) -> tuple[str, ...]:
    found = joined(flows.topics[f"{quantity}_step.gross"], ("reference",))
    found = found if closure == CLOSURE else joined(found, flows.topics["forgone"])
    return joined(found, flows.topics["tax_step.gross"]) if closure == BY_STATE else found


def _closures(flows: Flows) -> tuple[str, ...]:
    """Return the closures, the leading one first: money is spent on something else where the kind says on what."""
    return tuple(flows.answers) if flows.given("answers") else (CLOSURE,)


def not_closed(flows: Flows, *, alternative: bool) -> str:
    """Return why there is no answer in which the state spends what it collects."""
    gap = NO_COLUMN if alternative else NO_ALTERNATIVE
    return gap if flows.given("rates") else NO_TAXES


def _step_rows(flows: Flows, quantity: str, off: AdditionalityShares, closure: str) -> Iterator[ResultRow]:
    leading = _closures(flows)[0]
    if closure not in _closures(flows):
        return way_rows(flows, quantity, closure, leading, not_closed(flows, alternative=ELSEWHERE in flows.answers))
    values = _reference_steps(flows, quantity, off, closure)
    topics = dict.fromkeys(values, _behind(flows, quantity, closure)) | {
        "gross": flows.topics[f"{quantity}_step.gross"]
    }
    return way_rows(flows, quantity, closure, leading, values, topics)


reference_case: Part[Flows] = Part(
    "reference_case",
    needs=("jobs", "gva"),
    gives=("net",),
    shows=("nation",),
    may_use=("taxes", "spared", "unknown_reliefs", "currency", "abroad", "answers"),
    compute=_compute_reference,
    rows=_rows,
    leads=True,
)


QUANTITIES = ("jobs", "gva", "tax", "foreign_exchange")
NEEDS = (
    "jobs", "gva", "taxes", "currency", "foreign", "abroad", "households", "nation", "rates", "additional",
    "home_sales_lost", "prices_of_lost", "imports_replaced", "exports_lost", "border_taxes_lost", "dearer",
    "sales_taxes", "use", "bought", "wages", "supply_wages", "spending",
)  # fmt: skip


@dataclass(frozen=True)
class Names:
    """What a kind calls its closures and steps.

    Attributes:
        headline, stress: closures; the third one is called `state_spending` in every kind.
        lost: step of what is displaced.
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
        product_taxes: key of net taxes on products in household spending.
    """

    def rate(inputs: Inputs) -> Array:
        with inputs.about("jobs"), inputs.about("households"):
            return inputs.assumption(product_taxes)[:, None]

    def compute(inputs: Inputs, flows: Flows) -> None:
        _compute(inputs, flows, names, rate(inputs))

    def rows(inputs: Inputs, flows: Flows) -> Iterator[ResultRow]:
        for quantity in QUANTITIES:
            for closure in names.closures:
                yield from _steps(flows, names, quantity, closure)
        if not inputs.headlines_only:
            for closure in flows.answers:
                yield from _net_taxes(flows, names, closure)
                yield from _budget(flows, names, closure, rate(inputs))

    return Part(
        "gross_to_net",
        needs=NEEDS,
        gives=("gross", "lost", "gone", "answers", "net", "imports_avoided"),
        shows=("home_made", "home_sales", "exports"),
        may_use=("use_money", "alike", "exports", "product_taxes", "unmet", "unknown_reliefs"),
        compute=compute,
        rows=rows,
        leads=True,
    )


def _compute(inputs: Inputs, flows: Flows, names: Names, product_taxes: Array) -> None:
    of_lost = {code: _per_unit_lost(flows, code) for code in flows.home_sales_lost}

    def lost(quantity: str) -> Array:
        return total(sales * getattr(of_lost[code], quantity) for code, sales in flows.home_sales_lost.items())

    elsewhere = flows.dearer / (1 + product_taxes)
    flows.gross = Effects(flows.sum_of("jobs"), flows.sum_of("gva"), flows.taxes, total(flows.currency.values()))
    flows.gone = Effects(jobs=flows.foreign, foreign_exchange=total(flows.abroad.values()))
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
    own = _own_money(flows)
    goes = MoneyFlow(lost("wages"), lost("product_taxes")).plus(own, flows.alike if flows.given("alike") else NOTHING)
    economy = Economy(flows.nation, flows.households, flows.rates, product_taxes)
    steps: dict[str, tuple[Effects, MoneyFlow | None]] = {
        "gross": (flows.gross, replace(own, sales_taxes=flows.sales_taxes)),
        names.lost: budgets.less((flows.lost, goes)),
    }
    if flows.use is not None:
        steps[names.used] = flows.use, MoneyFlow() if flows.use_money is None else flows.use_money
    stress: Steps = {**steps, OTHER: budgets.less(economy.of_spending(elsewhere), elsewhere)}
    closed = budgets.with_state(inputs, economy, stress)
    answers = {names.headline: steps, names.stress: stress} | ({} if closed is None else {BY_STATE: closed})
    leaves = {"abroad": budgets.less((flows.gone, MoneyFlow()))}
    flows.answers = {closure: {**found, **leaves} for closure, found in answers.items()}
    flows.net = flows.net_of(names.headline, flows.taxes_in(*flows.answers))


def _own_money(flows: Flows) -> MoneyFlow:
    wages = flows.wages + flows.supply_wages + flows.spending * flows.households.wages[:, None]
    own = flows.product_taxes if flows.given("product_taxes") else NOTHING
    return MoneyFlow(wages, own + product_taxes_of(flows.nation, flows.bought))


def _alike(flows: Flows) -> Effects:
    """Return what goes with home makers that work as the project does: its own effects, without exports."""
    if not flows.given("alike"):
        return Effects()

    def of(quantity: str) -> Array:
        earned = flows.exports if quantity == "foreign_exchange" else NOTHING
        return flows.alike * (flows.gross.of(quantity) - flows.gone.of(quantity) - earned)

    return Effects.from_each(of, flows.taxes)


def _per_unit_lost(flows: Flows, code: str) -> UnitEffects:
    demand = of_sector(flows.nation, code)
    return unit_effects(flows.nation, flows.households, flows.rates, demand, demand, flows.prices_of_lost[code])


def _steps(flows: Flows, names: Names, quantity: str, closure: str) -> Iterator[ResultRow]:
    if closure not in flows.answers:
        return budgets.way_rows(flows, quantity, closure, names.headline, NO_COLUMN)
    topics = {step: _topics(flows, quantity, step) for step in flows.answers[closure]}
    topics["net"] = topics["deadweight"] = joined(*topics.values(), ("additional",))
    return budgets.way_rows(flows, quantity, closure, names.headline, flows.way(closure, quantity), topics)


def _topics(flows: Flows, quantity: str, step: str) -> tuple[str, ...]:
    """Return what a step rests on; what the state spends rests on all taxes, and on what households give up."""
    if step != SPENT_BY_STATE:
        return flows.topics[f"{quantity}_step.{step}"]
    own = [name for name in flows.topics if name.startswith("tax_step.")]
    return joined(flows.topics[f"{quantity}_step.other_spending"], flows.topics_of(*own))


def _net_taxes(flows: Flows, names: Names, closure: str) -> Iterator[ResultRow]:
    topics = joined(*(_topics(flows, "tax", step) for step in flows.answers[closure]), ("additional",))
    taxes = {name: flows.way(closure, name)["net"] for name in flows.taxes_in(*flows.answers)}
    yield from net_taxes(flows, closure, taxes, topics, leads=closure == names.headline, spent=closure == BY_STATE)


def _budget(flows: Flows, names: Names, closure: str, product_taxes: Array) -> Iterator[ResultRow]:
    found = flows.answers[closure]
    topics = (_topics(flows, quantity, step) for quantity in ("tax", "foreign_exchange") for step in found)
    of = budgets.Of(flows.additional, flows.years, joined(*topics, ("additional",)), flows.abroad)
    used = NOTHING if flows.use_money is None else flows.use_money.paid
    unmet = {FIRMS: -flows.unmet} if flows.given("unmet") else {}
    goods = flows.home_sales - flows.home_made - flows.imports_replaced
    sold = [
        ("goods", HOUSEHOLDS, goods),
        ("use", HOUSEHOLDS, used),
        ("exports", WORLD, flows.exports - flows.exports_lost),
        *(("unmet", payer, amount) for payer, amount in unmet.items()),
    ]
    unpaid = unmet | ({HOUSEHOLDS: flows.dearer} if closure == names.headline else {})
    economy = Economy(flows.nation, flows.households, flows.rates, product_taxes)
    in_price = {"goods": flows.dearer - goods, "use": -used}
    for row in budgets.answer_rows(economy, closure, found, sold, unpaid, of, in_price):
        yield unknown(row, flows.unknown_reliefs.values())
