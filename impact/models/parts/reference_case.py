"""From gross to net against a reference case, where nothing in particular gives way.

Reference: `impact.formulas.economy.additionality`; the reference case is taken off once, as deadweight.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from impact.core.arrays import NOTHING, Array, total
from impact.formulas.economy.additionality import Additionality
from impact.models.inputs import Inputs
from impact.models.parts.budgets import BY_STATE, NO_TAXES, way_rows
from impact.models.parts.flows import Effects, Flows
from impact.models.parts.part import Part
from impact.models.parts.reliefs import net_taxes, of_sales
from impact.models.parts.unit_effects import NO_COLUMN
from impact.models.rows import Row, joined

CLOSURE = "reference_case"
NO_ALTERNATIVE = "nothing says what the same public money would buy otherwise"
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


def _reckon(inputs: Inputs, flows: Flows) -> None:
    off = _shares(inputs)
    leading = _closures(flows)[0]
    known = (*_quantities(flows), *_taxes(flows))
    flows.net = Effects.from_each(
        lambda each: _steps(flows, each, off, leading)["net"] if each in known else NOTHING, _taxes(flows)
    )


def _rows(inputs: Inputs, flows: Flows) -> Iterator[Row]:
    off = _shares(inputs)
    for quantity in _quantities(flows):
        for closure in dict.fromkeys((*_closures(flows), *([BY_STATE] if flows.given("answers") else ()))):
            yield from _step_rows(flows, quantity, off, closure)
    if inputs.headlines_only:
        return
    for closure in _closures(flows) if flows.given("taxes") else ():
        taxes = {name: _steps(flows, name, off, closure)["net"] for name in _taxes(flows)}
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


def _step_rows(flows: Flows, quantity: str, off: Shares, closure: str) -> Iterator[Row]:
    leading = _closures(flows)[0]
    if closure not in _closures(flows):
        return way_rows(flows, quantity, closure, leading, not_closed(flows, alternative=ELSEWHERE in flows.answers))
    values = _steps(flows, quantity, off, closure)
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
    reckon=_reckon,
    rows=_rows,
    leads=True,
)
