"""From gross to net by what gives way, in two closures of the household budget, for four quantities.

In the headline closure the project's goods take the place of others or of none, and what households spend on them and
on all else stays as it is. In the stress closure what buyers pay more for them than for the goods replaced is not
spent elsewhere. The kind says what gives way: sales of home makers by sector, imports, exports, taxes at the border,
what changes where the goods are used, and how much dearer they are.

Reference: the general form N = a (G - lost - abroad), `impact.fleet.replaced.net`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any

from impact.arrays import NOTHING, Array, total
from impact.economy.additionality import net
from impact.models.inputs import Inputs
from impact.models.parts.flows import Effects, Flows
from impact.models.parts.part import Part
from impact.models.parts.reliefs import unknown
from impact.models.parts.taxes import of_spending
from impact.models.parts.unit_effects import UnitEffects, of_sector, unit_effects
from impact.models.rows import Row

QUANTITIES = ("jobs", "gva", "tax", "foreign_exchange")


@dataclass(frozen=True)
class Names:
    """What a kind calls its closures and steps.

    Attributes:
        headline, stress: closures.
        lost: step of what gives way.
        used: step of what changes in use.
    """

    headline: str
    stress: str
    lost: str
    used: str


def gross_to_net(names: Names, product_taxes: str) -> Part[Flows]:
    """Return the part.

    Args:
        names: of closures and steps.
        product_taxes: key of net taxes on products in household spending.
    """

    def reckon(inputs: Inputs, flows: Flows) -> None:
        with inputs.about("jobs"), inputs.about("households"):
            taxes = inputs.assumption(product_taxes)[:, None]
        _reckon(flows, taxes)

    def rows(inputs: Inputs, flows: Flows) -> Iterator[Row]:
        """Yield the way from gross to net, in the order it is printed, for each quantity and closure."""
        for quantity in QUANTITIES:
            for closure in (names.headline, names.stress):
                yield from _steps(flows, names, quantity, closure)

    return Part(
        "gross_to_net",
        needs=("jobs", "gva", "taxes", "currency", "foreign", "abroad", "households", "nation", "rates", "additional",
            "home_sales_lost", "prices_of_lost", "imports_replaced", "exports_lost", "border_taxes_lost", "dearer",
            "use", "unknown_reliefs"),
        gives=("gross", "lost", "forgone", "gone", "net", "imports_avoided"),
        may_use=("alike", "exports"),
        reckon=reckon,
        rows=rows,
        leads=True,
    )  # fmt: skip


def _reckon(flows: Flows, product_taxes: Array) -> None:
    """Give gross effects, all that comes off them, and what remains."""
    households = flows.households
    of_lost = {code: _per_unit_lost(flows, code) for code in flows.home_sales_lost}

    def lost(quantity: str) -> Array:
        """Return what goes with the sales that home makers lose."""
        return total(sales * getattr(of_lost[code], quantity) for code, sales in flows.home_sales_lost.items())

    elsewhere = flows.dearer / (1 + product_taxes)
    flows.gross = Effects(
        flows.sum_of("jobs"), flows.sum_of("gva"), total(flows.taxes.values()), total(flows.currency.values())
    )
    flows.gone = Effects(flows.foreign, NOTHING, NOTHING, total(flows.abroad.values()))
    alike = _alike(flows)
    flows.imports_avoided = flows.imports_replaced + lost("imports") - alike.foreign_exchange
    flows.lost = Effects(
        jobs=lost("jobs") + alike.jobs,
        gva=lost("gva") + alike.gva,
        tax=lost("tax") + alike.tax + flows.border_taxes_lost,
        foreign_exchange=flows.exports_lost - flows.imports_replaced - lost("imports") + alike.foreign_exchange,
    )
    flows.forgone = Effects(
        jobs=elsewhere * households.jobs[:, None] * flows.nation.drift,
        gva=elsewhere * households.gva[:, None],
        tax=elsewhere * of_spending(households, flows.rates),
        foreign_exchange=-elsewhere * households.imports[:, None],
    )
    flows.net = Effects(**{each.name: remains(flows, each.name) for each in fields(Effects)})


def _alike(flows: Flows) -> Effects:
    """Return what goes with home makers that work as the project does: what stays of its own effects, without exports.

    What they earned abroad is part of `exports_lost`.
    """
    if not flows.given("alike"):
        return Effects(NOTHING, NOTHING, NOTHING, NOTHING)
    stays = {each.name: getattr(flows.gross, each.name) - getattr(flows.gone, each.name) for each in fields(Effects)}
    stays["foreign_exchange"] = stays["foreign_exchange"] - flows.exports
    return Effects(**{name: flows.alike * values for name, values in stays.items()})


def _per_unit_lost(flows: Flows, code: str) -> UnitEffects:
    demand = of_sector(flows.nation, code)
    return unit_effects(flows.nation, flows.households, flows.rates, demand, demand, flows.prices_of_lost[code])


def remains(flows: Flows, quantity: str, *, stress: bool = False) -> Array:
    """Return the net effect on a quantity, (draws, years).

    Args:
        flows: with all that comes off.
        quantity: one of QUANTITIES.
        stress: whether other spending is forgone.
    """

    def of(effects: Any) -> Array:
        found: Array = getattr(effects, quantity)
        return found

    lost = of(flows.lost)
    if flows.use is not None:
        lost = lost - of(flows.use)
    return net(of(flows.gross), lost + (of(flows.forgone) if stress else 0), of(flows.gone), flows.additional)


def _steps(flows: Flows, names: Names, quantity: str, closure: str) -> Iterator[Row]:
    stress = closure == names.stress
    values = {"gross": getattr(flows.gross, quantity), names.lost: -getattr(flows.lost, quantity)}
    if flows.use is not None:
        values[names.used] = getattr(flows.use, quantity)
    if stress:
        values["other_spending"] = -getattr(flows.forgone, quantity)
    values["abroad"] = -getattr(flows.gone, quantity)
    before = total(values.values())
    topics = {step: flows.topics[f"{quantity}_step.{step}"] for step in values}
    topics["net"] = topics["deadweight"] = _joined(flows, quantity, values)
    values |= {"deadweight": (flows.additional - 1) * before, "net": remains(flows, quantity, stress=stress)}
    for order, (step, amount) in enumerate(values.items(), start=1):
        keys = {
            "closure": closure, "order": str(order), "step_key": step, "is_default": "no" if stress else "yes",
        }  # fmt: skip
        scope = "gross" if step == "gross" else "net"
        row = Row(f"{quantity}_step", amount, flows.years, keys, scope=scope, topics=topics[step])
        yield unknown(row, flows.unknown_reliefs.values()) if (quantity, step) == ("tax", "net") else row


def _joined(flows: Flows, quantity: str, steps: dict[str, Array]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*flows.topics_of(*(f"{quantity}_step.{step}" for step in steps)), "additional")))
