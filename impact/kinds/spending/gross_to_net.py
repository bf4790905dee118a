"""From gross to net: the same public money spent elsewhere, by the same code and with the same deductions.

Reference: Homes and Communities Agency (2014), Additionality Guide, 4th ed.: the reference case is what would happen to
the money otherwise, and leakage, displacement and substitution hold in both.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from impact.core.arrays import NOTHING, Array, total
from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.core.vocabulary import CHANNELS
from impact.formulas.economy.additionality import Additionality
from impact.kinds.spending.effects import SpendingEffects, effects, left_of_jobs
from impact.kinds.spending.flows import OF_BUILT, OTHERWISE, SpendingFlows
from impact.model.component import Part
from impact.model.components import budgets
from impact.model.components.budgets import (
    BY_STATE,
    HOUSEHOLDS,
    NO_TAXES,
    OTHER,
    OWNERS,
    SPENT_BY_STATE,
    STATE,
    WORLD,
    Economy,
)
from impact.model.components.gross_to_net import CLOSURE, ELSEWHERE, not_closed
from impact.model.components.reliefs import of_sales, unknown
from impact.model.components.supply_chain import final_use
from impact.model.flows import Effects, MoneyFlow, Steps
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined, step_rows, withheld

OF_RUNNING = ("rates", "taxes", "spared", "unknown_reliefs", "abroad", "product_taxes")
OF_SALES = ("running_cost", "turnover", "exports", "home_sales")
STEPS = ("leakage", "displacement", "substitution")
# quantity -> variable, and what is added up; people who are not registered stand in the second alone
QUANTITIES = {
    "job_years": ("built_jobs_step", ("jobs",)),
    "job_years_all": ("built_jobs_step", ("jobs", "informal")),
    "built_gva": ("built_gva_step", ("gva",)),
}


def _has_alternative(project: Any) -> bool:
    return project.alternative is not None


def _mix(inputs: Inputs, flows: SpendingFlows) -> tuple[Array, Array]:
    """Return what a unit of money buys at home by sector, (draws, 1, sectors), and abroad, (draws, 1)."""
    stated, country = inputs.scenario.project.alternative, flows.nation
    table = country.table
    if stated.use:
        if stated.use not in table.final_use:
            near = did_you_mean(stated.use, table.final_use)
            raise ImpactError(
                f"{table.name}: no column of final use is called '{stated.use}'.{near} {list_choices(table.final_use)}"
            )
        at_home = final_use(country, stated.use)[None, None, :]
        return at_home, 1 - at_home.sum(axis=-1)
    at_home, abroad = np.zeros((1, 1, len(table))), NOTHING
    for name, item in stated.items.items():
        at = table.position(item.sector)
        share = inputs.setting(f"alternative.items.{name}.share", item.share, "1", stated.reason)
        key = f"alternative.items.{name}.local"
        local = np.array([[country.own[at]]]) if item.local is None else inputs.by_draw(key)
        at_home = at_home + (share * local)[..., None] * np.eye(len(table))[at]
        abroad = abroad + share * (1 - local)
    return at_home, abroad


def _public(inputs: Inputs) -> float:
    """Return the part of the money of building that the state pays; the shares are noted."""
    stated = inputs.scenario.project.funding
    for name, share in stated.shares.items():
        inputs.setting(f"funding.shares.{name}", share, "1", stated.reason)
    return float(stated.public)


def _spent_otherwise(inputs: Inputs, flows: SpendingFlows, money: Array, left: Array) -> tuple[SpendingEffects, Array]:
    """Return what money of the state would set off elsewhere, (draws, years), and the taxes in what it would buy."""
    with inputs.about("alternative"):
        at_home, abroad = _mix(inputs, flows)
        taxes = inputs.by_draw("alternative.taxes")
    to_sellers = money * (1 - taxes)
    found = effects(flows.nation, flows.spenders, to_sellers[..., None] * at_home, to_sellers * abroad, left)
    return found, money * taxes


def _compute(inputs: Inputs, flows: SpendingFlows) -> None:
    """Give what the public money of building would set off elsewhere."""
    with inputs.about("building"), inputs.about("jobs"):
        with inputs.about("funding", "works"):
            public = flows.programme.spent * _public(inputs)
        left = left_of_jobs(inputs, flows.nation, flows.programme.years)
        flows.otherwise, flows.taxed_otherwise = _spent_otherwise(inputs, flows, public, left)


def _economy(inputs: Inputs, flows: SpendingFlows) -> Economy:
    return budgets.economy_of(inputs, flows, flows.spenders)


def _compute_running(inputs: Inputs, flows: SpendingFlows) -> None:
    """Give what the operation sets off in each answer: with its public money on top, and spent elsewhere."""
    with inputs.about("jobs"):
        economy = _economy(inputs, flows)
        own, money = economy.of_demand(flows.bought, flows.wages)
        abroad = total(flows.abroad.values()) if flows.given("abroad") else NOTHING
        effects = Effects(
            flows.sum_of("jobs"),
            flows.sum_of("gva"),
            flows.taxes if flows.given("taxes") else own.taxes,
            own.foreign_exchange - flows.imported + _sold(flows, "exports") - abroad,
        )
        taxes = flows.product_taxes if flows.given("product_taxes") else NOTHING
        sales = of_sales(flows) if flows.given("spared") else {}
        gross: Steps = {"gross": (effects.plus(Effects(taxes=sales), -1), money.plus(MoneyFlow(product_taxes=taxes)))}
        answers: dict[str, Steps] = {CLOSURE: gross}
        if _has_alternative(inputs.scenario.project):
            paid = np.maximum(flows.running_cost, 0.0)
            other, in_price = _spent_otherwise(inputs, flows, paid, flows.nation.drift)
            stops = budgets.less(other.in_money(economy.rates, in_price))
            cut = _sold(flows, "home_sales") / (1 + economy.product_taxes)
            given_up, saved = budgets.less(economy.of_spending(cut), cut)
            both = stops[0].plus(given_up), stops[1].plus(saved)
            closed = budgets.with_state(inputs, economy, {**gross, OTHER: both}) if flows.given("rates") else None
            answers = {ELSEWHERE: {**gross, OTHER: stops}} | answers | ({} if closed is None else {BY_STATE: closed})
    flows.answers = answers


def _sold(flows: SpendingFlows, name: str) -> Array:
    """Return `exports` or `home_sales`; all is sold at home where the scenario states no trade."""
    if flows.given(name):
        found: Array = getattr(flows, name)
        return found
    return flows.turnover if name == "home_sales" and flows.given("turnover") else NOTHING


def _running_rows(inputs: Inputs, flows: SpendingFlows) -> Iterator[ResultRow]:
    with inputs.about("jobs"), inputs.about("reference"):
        held = Additionality(NOTHING, *(inputs.by_draw(f"reference.{name}") for name in STEPS[1:]))
        additional = held.remaining(1 - inputs.by_draw("reference.deadweight"))
    topics = joined(flows.topics["forgone"], flows.topics["tax_step.gross"], ("reference",))
    of = budgets.Of(additional, flows.years, topics, flows.abroad if flows.given("abroad") else {})
    home, cost = _sold(flows, "home_sales"), np.maximum(flows.running_cost, 0.0)
    economy = _economy(inputs, flows)
    for closure, found in flows.answers.items():
        if not flows.given("rates"):
            yield budgets.unknown_budget(closure, STATE, NO_TAXES, of)
            continue
        sold = [("goods", HOUSEHOLDS, home), ("exports", WORLD, _sold(flows, "exports")), ("programme", STATE, cost)]
        sold += [(OTHER, STATE, -cost)] if closure != CLOSURE else []
        unpaid = {} if closure == BY_STATE else {HOUSEHOLDS: home}
        for row in budgets.answer_rows(economy, closure, found, sold, unpaid, of):
            yield unknown(row, flows.unknown_reliefs.values())


def steps(gross: Array, further: Mapping[str, Array], off: Additionality, deadweight: Array) -> dict[str, Array]:
    """Return the way from gross to net, in all years together, (draws, 1) each.

    Args:
        further: What an answer adds or takes off besides, by step.
        off: Leakage, displacement and substitution, which hold in all of them.
        deadweight: Part that would have come anyway.
    """
    found, left = {"gross": gross}, gross
    for step in STEPS:
        one = {name: getattr(off, name) if name == step else NOTHING for name in STEPS}
        after = Additionality(**one).remaining(left)
        found[step], left = after - left, after
    for step, amount in further.items():
        found[step] = off.remaining(amount)
        left = left + found[step]
    found["deadweight"] = -deadweight * left
    return found | {"net": left * (1 - deadweight)}


def _built_answers(inputs: Inputs, flows: SpendingFlows, *, informal: bool = False) -> dict[str, Steps]:
    """Return what building sets off in each answer; jobs are those of people who are not registered if asked for."""
    with inputs.about("building"):
        left = left_of_jobs(inputs, flows.nation, flows.programme.years)
        economy = _economy(inputs, flows)
    nation, spenders = replace(flows.nation, drift=left), flows.spenders
    if informal and nation.informal is not None and spenders.informal is not None:
        nation, spenders = replace(nation, jobs=nation.informal), replace(spenders, jobs=spenders.informal)
    economy = replace(economy, nation=nation, households=spenders)
    built: Steps = {"gross": flows.built.in_money(economy.rates, flows.programme.taxes)}
    if not flows.given("otherwise"):
        return {CLOSURE: built}
    stops = {**built, OTHER: budgets.less(flows.otherwise.in_money(economy.rates, flows.taxed_otherwise))}
    closed = budgets.with_state(inputs, economy, stops) if flows.given("rates") else None
    return {ELSEWHERE: stops, CLOSURE: built} | ({} if closed is None else {BY_STATE: closed})


def _rows(inputs: Inputs, flows: SpendingFlows) -> Iterator[ResultRow]:
    with inputs.about("building"), inputs.about("reference"):
        off = Additionality(*(inputs.by_draw(f"reference.{name}") for name in STEPS))
        deadweight = inputs.by_draw("reference.deadweight")
    answers = _built_answers(inputs, flows)
    quantities, leads = dict(QUANTITIES), next(iter(answers))
    if not flows.built.informal:
        del quantities["job_years_all"]
    for quantity, (variable, counts) in quantities.items():
        gross = _of_all_years(flows.built.sum_of(*counts))
        behind = joined(*(OF_BUILT[f"{counts[0]}.{channel}"] for channel in CHANNELS))
        of_state = NOTHING
        if BY_STATE in answers:
            of_state = answers[BY_STATE][SPENT_BY_STATE][0].of(counts[0])
            if len(counts) > 1:
                of_state = of_state + _built_answers(inputs, flows, informal=True)[BY_STATE][SPENT_BY_STATE][0].jobs
        for closure in dict.fromkeys((*answers, BY_STATE)):
            keys = {"quantity": quantity, "closure": closure, "default": "yes" if closure == leads else "no"}
            if closure not in answers:
                yield withheld(variable, not_closed(flows, alternative=ELSEWHERE in answers), (), keys)
                continue
            further = {}
            if closure != CLOSURE:
                further[OTHER] = -_of_all_years(flows.otherwise.sum_of(*counts))
            if closure == BY_STATE:
                further[SPENT_BY_STATE] = _of_all_years(of_state)
            rests = joined(behind, ("reference",), () if closure == CLOSURE else OTHERWISE)
            rests = joined(rests, OF_BUILT["taxes"]) if closure == BY_STATE else rests
            values = steps(gross, further, off, deadweight)
            yield from step_rows(variable, values, (), keys, dict.fromkeys(values, rests) | {"gross": behind})
    if not inputs.headlines_only:
        additional = Additionality(NOTHING, off.displacement, off.substitution).remaining(1 - deadweight)
        yield from _built_budgets(inputs, flows, answers, additional)


def _of_all_years(values: Array) -> Array:
    return values.sum(axis=1, keepdims=True)


def _built_budgets(
    inputs: Inputs, flows: SpendingFlows, answers: Mapping[str, Steps], additional: Array
) -> Iterator[ResultRow]:
    """Yield who pays for building in each answer, in all its years together."""
    topics = joined(OF_BUILT["taxes"], OTHERWISE, ("reference",))
    abroad = {"foreign_wages": flows.built.paid_abroad}
    of = budgets.Of(additional, (), topics, abroad, "built_budget_step")
    stated, whole = inputs.scenario.project.funding, flows.programme.spent
    with inputs.about("building"), inputs.about("funding", "works"):
        public = whole if stated is None else whole * _public(inputs)
        economy = _economy(inputs, flows)
    shares = {} if stated is None else stated.shares
    for closure, found in answers.items():
        if not flows.given("rates"):
            yield budgets.unknown_budget(closure, STATE, NO_TAXES, of)
            continue
        sold = [("programme", STATE, public), ("programme", WORLD, whole * shares.get("grant", 0.0))]
        sold.append(("programme", OWNERS, whole * shares.get("private", 0.0)))
        sold += [(OTHER, STATE, -public)] if closure != CLOSURE else []
        yield from budgets.answer_rows(economy, closure, found, sold, {}, of)


elsewhere: Part[SpendingFlows] = Part(
    "elsewhere",
    needs=("nation", "spenders", "programme"),
    gives=("otherwise", "taxed_otherwise"),
    compute=_compute,
    when=_has_alternative,
)
built_net: Part[SpendingFlows] = Part(
    "built_net",
    shows=("built", "nation", "programme", "spenders"),
    may_use=("rates", "otherwise", "taxed_otherwise"),
    rows=_rows,
    leads=True,
)
running_answers: Part[SpendingFlows] = Part(
    "running_answers",
    needs=("nation", "spenders", "jobs", "gva", "bought", "imported", "wages"),
    gives=("answers",),
    may_use=(*OF_RUNNING, *OF_SALES),
    compute=_compute_running,
    rows=_running_rows,
)
