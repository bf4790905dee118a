"""Reliefs: the part of a tax due that is not collected, by law or by grant, and reliefs that nobody has quantified.

A relief moves money from collected to not collected; both together are what would be due without it. It never lowers a
tax below zero.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import NOTHING, Array, total
from impact.core.vocabulary import TOTAL
from impact.formulas.economy.public_finances import find_months_in_force
from impact.model.components.taxes import not_in_table
from impact.model.flows import Flows, UnknownRelief
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow
from impact.scenario.economy import Relief

OF_ACCOUNT = ("profit_tax", "property_tax")  # taxes that follow from the account of the project
ON_WAGES = ("income_tax", "social_tax")
TOPIC = "tax_relief"
GIVES = ("own_taxes", "spared", "relief_years", "unknown_reliefs")
OF_SALES = "sales_taxes"  # in no total: goods replaced pay them too, unless a relief is on the project's goods alone


def not_collected(inputs: Inputs, flows: Flows, name: str, due: Array, full: Array) -> Array:
    """Return the part of a tax due that a relief leaves uncollected, (draws, years) [million/yr].

    Args:
        flows: with the pay of the staff, which says when the project is at work.
        due: tax without the relief, (draws, years) [million/yr].
        full: part of full operation that is reached, (draws, years) [1].
    """
    relief = _reliefs(inputs).get(name)
    with inputs.about("money"), inputs.about(TOPIC, name):
        if relief is None or relief.gap:
            return NOTHING
        held, key = _held(inputs, flows, name, relief), f"public_money.spared.{name}"
        if relief.amount is not None:
            return np.minimum(due, inputs.series(f"{key}.amount", inputs.years) * full) * held
        share = NOTHING + 1 if relief.share is None else inputs.assumption(f"{key}.share")[:, None]
        return due * share * held


def moved_by(inputs: Inputs) -> tuple[str, ...]:
    """Return the taxes of the account that a relief changes: without tax on property there is more profit to tax."""
    stated = {name for name, relief in _reliefs(inputs).items() if not relief.gap}
    return tuple(name for name in OF_ACCOUNT if name in stated or "property_tax" in stated)


def stated_reliefs(inputs: Inputs, flows: Flows, full: Array) -> tuple[dict[str, Array], dict[str, Array]]:
    """Return what is not collected of taxes that follow from no account, and what is collected of them afterwards.

    Taxes on sales are in no total of what is collected.
    """
    spared, collected = {}, {}
    for name, relief in _reliefs(inputs).items():
        if name in OF_ACCOUNT or relief.gap:
            continue
        with inputs.about("money"), inputs.about(TOPIC):
            due = inputs.series(f"public_money.spared.{name}.amount", inputs.years) * full
        spared[name] = due * _held(inputs, flows, name, relief)
        if name != OF_SALES:
            collected[name] = due - spared[name]
    return spared, collected


def of_sales(flows: Flows) -> dict[str, Array]:
    """Return what goods that are displaced would have paid on their sales and the project's do not, by name."""
    return {name: values for name, values in flows.spared.items() if name == OF_SALES}


def give_reliefs(inputs: Inputs, flows: Flows, spared: Mapping[str, Array], held: Array = NOTHING) -> None:
    """Give taxes not collected by name, the years in which a relief holds, and reliefs without a number.

    Args:
        flows: with the account and its reliefs.
        spared: reliefs of this kind of project and those stated as amounts, (draws, years) [million/yr].
        held: part of each year in which reliefs of this kind of project hold, (1, years).
    """
    stated = _reliefs(inputs)
    flows.spared = {**spared, **flows.account_reliefs}
    for name, relief in stated.items():
        held = held + _held(inputs, flows, name, relief).max(axis=0, keepdims=True)
    flows.relief_years = np.broadcast_to(held, (1, len(flows.years)))[0] > 0
    flows.unknown_reliefs = {
        name: UnknownRelief(relief.gap, _held(inputs, flows, name, relief)[0] > 0)
        for name, relief in stated.items()
        if relief.gap
    }


def unknown(row: ResultRow, reliefs: Iterable[UnknownRelief]) -> ResultRow:
    """Return a row of yearly values without a figure in the years in which a relief that it rests on has no number."""
    found = [relief for relief in reliefs if relief.years.any()]
    if not found or row.gap:
        return row
    mask: NDArray[np.bool_] = np.any([relief.years for relief in found], axis=0)
    if row.undefined is not None:
        mask = mask | row.undefined
    return replace(row, gap=found[0].gap, undefined=np.broadcast_to(mask, row.values.shape))


def net_taxes(
    flows: Flows,
    closure: str,
    taxes: Mapping[str, Array],
    topics: tuple[str, ...],
    *,
    leads: bool,
    spent: bool = False,
    gaps: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[ResultRow]:
    """Yield the change of public money by named tax and of all together, net of what is displaced.

    A relief without a number leaves its tax and the sum without a figure; where the state spends what it collects, all.

    Args:
        taxes: change by name, (draws, years).
        leads: whether the answer leads.
        spent: whether the state spends in it what it collects.
        gaps: taxes of which nothing is known, the sum among them, and why.
    """
    missing = flows.unknown_reliefs if flows.given("unknown_reliefs") else {}
    every = {name: np.zeros((1, len(flows.years))) for name in missing} | dict(taxes)
    further, gaps = {"default": "yes" if leads else "no"}, {**not_in_table(flows.nation), **gaps}
    for item, values in {**every, TOTAL: total(taxes.values())}.items():
        keys = {"closure": closure, "item": item}
        values = np.zeros((1, len(flows.years))) if item in gaps else values
        gap = gaps.get(item, "")
        row = ResultRow("net_tax", values, flows.years, keys, scope="net", topics=topics, further=further, gap=gap)
        rests = {item, *(OF_ACCOUNT if item in OF_ACCOUNT else ())}  # without one of these the other changes too
        yield unknown(row, [each for name, each in missing.items() if spent or item == TOTAL or name in rests])


def _reliefs(inputs: Inputs) -> Mapping[str, Relief]:
    money: Any = inputs.scenario.project.public_money
    return {} if money is None else money.spared


def _held(inputs: Inputs, flows: Flows, name: str, relief: Relief) -> Array:
    """Return the part of each year in which a relief holds, (draws, years)."""
    inputs.cite(*relief.sources)
    if relief.until is not None:
        return find_months_in_force(relief.until, inputs.years).mean(axis=0, keepdims=True)
    if relief.years is None:
        return np.ones((1, len(flows.years)))
    with inputs.about("money"), inputs.about(TOPIC):
        length = inputs.assumption(f"public_money.spared.{name}.years")[:, None]
    at_work = np.broadcast_to(flows.wages + flows.foreign_wages, (len(flows.wages), len(flows.years)))[0] > 0
    first = int(at_work.argmax())
    return np.clip(length - (np.arange(len(flows.years)) - first), 0, 1)
