"""From gross to net against a reference case, where nothing in particular gives way.

Reference: `impact.economy.additionality`; the reference case is taken off once, as deadweight.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from impact.arrays import NOTHING, Array, total
from impact.economy.additionality import Additionality
from impact.models.inputs import Inputs
from impact.models.parts.flows import Effects, Flows
from impact.models.parts.part import Part
from impact.models.parts.reliefs import net_taxes, of_sales, unknown
from impact.models.rows import Row, joined

CLOSURE = "reference_case"
ELSEWHERE = "spent_elsewhere"  # where other spending is given up for it, which then leads


@dataclass(frozen=True)
class Shares:
    """What comes off, each a share, (draws, 1)."""

    leakage: Array
    displacement: Array
    substitution: Array
    deadweight: Array


def _shares(inputs: Inputs) -> Shares:
    with inputs.about("jobs"), inputs.about("reference"):
        names = ("leakage", "displacement", "substitution", "deadweight")
        return Shares(*(inputs.assumption(f"reference.{name}")[:, None] for name in names))


def _steps(flows: Flows, quantity: str, off: Shares, closure: str = CLOSURE) -> dict[str, Array]:
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
        held = gross - _paid_abroad(flows) if quantity == "foreign_exchange" else gross
    displaced = Additionality(NOTHING, off.displacement, NOTHING).remaining(held)
    substituted = Additionality(NOTHING, NOTHING, off.substitution).remaining(displaced)
    steps = {
        "gross": gross,
        "leakage": held - gross,
        "displacement": displaced - held - untaxed,
        "substitution": substituted - displaced,
    }
    substituted = substituted - untaxed
    if closure == ELSEWHERE:
        held_there = off.leakage if quantity in ("jobs", "gva") else NOTHING
        there = Additionality(held_there, off.displacement, off.substitution)
        steps["other_spending"] = -there.remaining(flows.forgone.of(quantity))
        substituted = substituted + steps["other_spending"]
    net = substituted * (1 - off.deadweight)
    return steps | {"deadweight": net - substituted, "net": net}


def _gross(flows: Flows, quantity: str) -> Array:
    if quantity in ("jobs", "gva"):
        return flows.sum_of(quantity)
    if quantity == "foreign_exchange":
        return total(flows.currency.values())
    return total(flows.taxes.values()) if quantity == "tax" else flows.taxes.get(quantity, NOTHING)


def _paid_abroad(flows: Flows) -> Array:
    return total(flows.abroad.values()) if flows.given("abroad") else NOTHING


def _quantities(flows: Flows) -> tuple[str, ...]:
    """Return the quantities that the project has."""
    further = {"tax": "taxes", "foreign_exchange": "currency"}
    return ("jobs", "gva", *(quantity for quantity, flow in further.items() if flows.given(flow)))


def _reckon(inputs: Inputs, flows: Flows) -> None:
    off = _shares(inputs)
    leading = _closures(flows)[0]
    known = (*_quantities(flows), *_taxes(flows))
    flows.net = Effects.from_each(
        lambda each: _steps(flows, each, off, leading)["net"] if each in known else NOTHING, _taxes(flows)
    )


def _rows(inputs: Inputs, flows: Flows) -> Iterator[Row]:
    """Yield the steps of every quantity that the project has."""
    off = _shares(inputs)
    for quantity in _quantities(flows):
        for closure in _closures(flows):
            yield from _step_rows(flows, quantity, off, closure)
    if inputs.headlines_only:
        return
    for closure in _closures(flows) if flows.given("taxes") else ():
        taxes = {name: _steps(flows, name, off, closure)["net"] for name in _taxes(flows)}
        topics = _behind(flows, "tax", closure)
        yield from net_taxes(flows, closure, taxes, topics, leads=closure == _closures(flows)[0])


def _taxes(flows: Flows) -> tuple[str, ...]:
    """Return the names of all taxes that any step changes."""
    spent = flows.forgone.taxes if flows.given("forgone") else {}
    return tuple(dict.fromkeys((*flows.taxes, *of_sales(flows), *spent))) if flows.given("taxes") else ()


def _behind(flows: Flows, quantity: str, closure: str) -> tuple[str, ...]:
    """Return what a step from gross to net rests on."""
    found = joined(flows.topics[f"{quantity}_step.gross"], ("reference",))
    return joined(found, flows.topics["forgone"]) if closure == ELSEWHERE else found


def _closures(flows: Flows) -> tuple[str, ...]:
    """Return the closures, the leading one first: money is spent on something else where the kind says on what."""
    return (ELSEWHERE, CLOSURE) if flows.given("forgone") else (CLOSURE,)


def _step_rows(flows: Flows, quantity: str, off: Shares, closure: str) -> Iterator[Row]:
    behind = flows.topics[f"{quantity}_step.gross"]
    leads = "yes" if closure == _closures(flows)[0] else "no"
    for order, (step, values) in enumerate(_steps(flows, quantity, off, closure).items(), start=1):
        keys = {"closure": closure, "order": str(order), "step_key": step, "is_default": leads}
        topics = behind if step == "gross" else _behind(flows, quantity, closure)
        scope = "gross" if step == "gross" else "net"
        row = Row(f"{quantity}_step", values, flows.years, keys, scope=scope, topics=topics)
        yield unknown(row, flows.unknown_reliefs.values()) if (quantity, step) == ("tax", "net") else row


reference_case: Part[Flows] = Part(
    "reference_case",
    needs=("jobs", "gva"),
    gives=("net",),
    may_use=("taxes", "spared", "unknown_reliefs", "currency", "abroad", "forgone"),
    reckon=_reckon,
    rows=_rows,
    leads=True,
)
