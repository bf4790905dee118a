"""From gross to net jobs by what is displaced: people at plants that run less, and at gas fields where gas stays there.

Gains and losses both count wages spent. A plant that burns gas takes it from others where gas is used elsewhere anyway,
so what its own gas pays for comes off; where gas stays in the ground, what others do not burn comes off instead. In
the third answer gas is used elsewhere too, and the state spends what it collects more. Bills of those who use power
stay as they are in all of them: plant, grid and gas fields are firms that pay each other.
"""

from collections.abc import Iterator
from dataclasses import replace

from impact.core.arrays import NOTHING, Array, total
from impact.core.vocabulary import TOTAL
from impact.formulas.economy.construction import jobs_of_fuel
from impact.formulas.economy.payroll import yearly_wages
from impact.formulas.economy.supply_chain import Demand
from impact.formulas.economy.vectors import FewProducts
from impact.kinds.power_plant.flows import PowerFlows
from impact.kinds.power_plant.operation import has_table
from impact.model.component import Part
from impact.model.components import budgets
from impact.model.components.budgets import BY_STATE, FIRMS, NO_TAXES, STATE, Economy
from impact.model.components.displaced_supply import gas_of_plants
from impact.model.components.operation import bought, ramp
from impact.model.components.reliefs import ON_WAGES, net_taxes, of_sales, unknown
from impact.model.components.supply_chain import NO_COLUMN
from impact.model.flows import Effects, MoneyFlow, Steps
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined

USED, LEFT = "gas_used_elsewhere", "gas_left_in_ground"
SPENT = ("wages", "households", "supply_chain", "prices", "productivity")
LOST = ("lost_at_plants", "staff", *SPENT)
OF_GAS = ("output", "displaced_mix", "gas_power", "gas_heat", "fuel_jobs", "own_emissions", *SPENT)
OF_OWN_GAS = ("own_gas", "output", *SPENT)
TAXED = ("labour_taxes", "supplier_taxes", "property_tax", "profit_tax", "turnover", "purchases", "works")
NOT_KNOWN = "what the plants that run less pay on profit, property, fuel and supplies is not known"
NO_WAGES = "jobs at gas fields were stated by energy, so what is paid there is not known"
NO_GAS = "no price of gas was given"


def _compute(inputs: Inputs, flows: PowerFlows) -> None:
    with inputs.about("jobs"):
        economy = budgets.economy_of(inputs, flows, flows.households)
        with inputs.about("reference"):
            flows.additional = 1 - inputs.by_draw("reference.deadweight")
        steps = _of_plants(inputs, flows, economy)
        own_gas, at_fields = _of_own_gas(inputs, flows, economy), _at_fields(inputs, flows, economy)
    answers: dict[str, Steps] = {USED: steps if own_gas is None else {**steps, "gas_extraction": own_gas}}
    if at_fields is not None:
        answers[LEFT] = {**steps, "gas_extraction": at_fields}
    closed = budgets.with_state(inputs, economy, answers[USED]) if flows.given("rates") else None
    flows.answers = answers if closed is None else {**answers, BY_STATE: closed}
    flows.net = flows.net_of(USED)


def _of_plants(inputs: Inputs, flows: PowerFlows, economy: Economy) -> dict[str, tuple[Effects, MoneyFlow | None]]:
    """Return what the plant sets off, what leaves the country, and what is lost at plants that run less."""
    with inputs.about("lost_at_plants"):
        stated = inputs.scenario.project.displaced.plant_jobs
        persons = NOTHING if stated is None else inputs.series("displaced.plant_jobs", inputs.years)
    own, money = economy.of_demand(flows.bought, flows.wages)
    taxes = flows.taxes if flows.given("taxes") else own.taxes
    abroad = total(flows.abroad.values()) if flows.given("abroad") else NOTHING
    own = Effects(flows.sum_of("jobs"), flows.sum_of("gva"), taxes, own.foreign_exchange - flows.imported)
    sales = of_sales(flows) if flows.given("spared") else {}
    lost, spent = economy.of_wages(yearly_wages(persons, flows.wage))
    return {
        "gross": (own, money),
        "abroad": (Effects(jobs=-flows.foreign, foreign_exchange=-abroad), MoneyFlow()),
        "displaced_plants": (
            Effects(jobs=-persons).plus(lost, -1).plus(Effects(taxes=sales), -1),
            MoneyFlow().plus(spent, -1),
        ),
    }


def _of_gas(economy: Economy, demand: Demand, imported: Array = NOTHING) -> tuple[Effects, MoneyFlow]:
    effects, money = economy.of_demand(demand)
    return budgets.less((effects.plus(Effects(foreign_exchange=-imported)), money))


def _at_fields(inputs: Inputs, flows: PowerFlows, economy: Economy) -> tuple[Effects, MoneyFlow | None] | None:
    """Return what the gas of others had paid for at gas fields; None where the scenario does not ask for it.

    Jobs by energy hold what their source counts.
    """
    country, stated = flows.nation, inputs.scenario.project.displaced.fuel_jobs
    if stated is None:
        return None
    with inputs.about("fuel_jobs"):
        if stated.per_energy is not None:
            per_energy = inputs.by_draw("displaced.fuel_jobs.per_energy")
            jobs = jobs_of_fuel(flows.gas_of_others, gas_of_plants(inputs).heat, per_energy)
            return Effects(jobs=-jobs), None
        at = country.table.position(stated.sector)
        money = flows.gas_of_others * inputs.by_draw("displaced.fuel_jobs.price")
    return _of_gas(economy, FewProducts.of([money], [at], len(country), len(flows.years)))


def _of_own_gas(inputs: Inputs, flows: PowerFlows, economy: Economy) -> tuple[Effects, MoneyFlow | None] | None:
    """Return what the gas bought by the plant pays for; None where it buys none."""
    project = inputs.scenario.project
    if project.fuel is None or project.fuel.bought not in project.operation.items:
        return None
    with inputs.about("own_gas"):
        items = {project.fuel.bought: project.operation.items[project.fuel.bought]}
        at_home, imported = bought(inputs, "operation", items, flows.nation, inputs.years)
        reached = ramp(inputs)
        return _of_gas(economy, at_home.times(reached), imported * reached)


def _net_taxes(flows: PowerFlows, closure: str, topics: tuple[str, ...]) -> Iterator[ResultRow]:
    """Yield taxes on wages less those of what is displaced; no other tax of the plants that run less is known."""
    names = flows.taxes_in(closure)
    taxes = {name: flows.way(closure, name)["net"] for name in names}
    gaps = dict.fromkeys({*names, TOTAL}.difference(ON_WAGES, of_sales(flows)), NOT_KNOWN)
    if budgets.summed(flows.answers[closure])[1] is None:
        gaps |= dict.fromkeys(ON_WAGES, NO_WAGES)
    leads, spent = closure == USED, closure == BY_STATE
    yield from net_taxes(flows, closure, taxes, topics, leads=leads, spent=spent, gaps=gaps)


def _rows(inputs: Inputs, flows: PowerFlows) -> Iterator[ResultRow]:
    gross = flows.topics["jobs_step.gross"]
    reliefs = flows.unknown_reliefs.values() if flows.given("unknown_reliefs") else ()
    if BY_STATE not in flows.answers:
        gap = NO_COLUMN if flows.given("rates") else NO_TAXES
        yield from budgets.way_rows(flows, "jobs", BY_STATE, USED, gap)
    for closure in flows.answers:
        steps = flows.way(closure, "jobs")
        of_gas = OF_GAS if closure == LEFT else OF_OWN_GAS
        taxed = TAXED if closure == BY_STATE else ()
        lost = joined(gross, LOST, ("reference",), of_gas if "gas_extraction" in steps else (), taxed)
        of = {"gross": gross, "abroad": ("staff",), "displaced_plants": LOST, "gas_extraction": of_gas}
        topics = dict.fromkeys(steps, lost) | of
        yield from budgets.way_rows(flows, "jobs", closure, USED, steps, topics)
        if not inputs.headlines_only:
            yield from _net_taxes(flows, closure, joined(lost, TAXED)) if flows.given("taxes") else ()
            for row in _budget(inputs, flows, closure, joined(lost, TAXED)):
                yield unknown(row, reliefs)


def _budget(inputs: Inputs, flows: PowerFlows, closure: str, topics: tuple[str, ...]) -> Iterator[ResultRow]:
    """Yield who pays in an answer; nothing in it says who else buys the gas that is used elsewhere."""
    steps, costs = flows.answers[closure], inputs.scenario.project.cost
    of = budgets.Of(flows.additional, flows.years, topics, flows.abroad if flows.given("abroad") else {})
    if not flows.given("rates") or budgets.summed(steps)[1] is None:
        yield budgets.unknown_budget(closure, STATE, NO_WAGES if flows.given("rates") else NO_TAXES, of)
        return
    sold = {}
    with inputs.about("jobs"):
        economy = budgets.economy_of(inputs, flows, flows.households)
        if closure != LEFT and costs is not None and costs.gas_price is not None:
            with inputs.about("gas_price"):
                sold = {FIRMS: flows.gas_saved * inputs.by_draw("cost.gas_price")}
            of = replace(of, topics=joined(topics, OF_GAS, ("gas_price",)))
        elif closure != LEFT:
            yield budgets.unknown_budget(closure, FIRMS, NO_GAS, of)
    of_gas = [("gas", payer, amount) for payer, amount in sold.items()]
    yield from budgets.answer_rows(economy, closure, steps, of_gas, sold, of)


net: Part[PowerFlows] = Part(
    "net",
    needs=("jobs", "gva", "foreign", "wage", "wages", "gas_saved", "own_gas", "nation", "households", "bought"),
    gives=("additional", "answers", "net"),
    may_use=("imported", "rates", "taxes", "spared", "abroad", "unknown_reliefs"),
    compute=_compute,
    rows=_rows,
    leads=True,
    when=has_table,
)
