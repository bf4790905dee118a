"""The project at work: people, purchases and value added by year, in full operation times how far it has come."""

from collections.abc import Mapping

import numpy as np

from impact.core.arrays import NOTHING, Array, any_by_draw
from impact.core.errors import ImpossibleError
from impact.formulas.economy.payroll import check_staff, wage_by_year, yearly_wages
from impact.formulas.economy.vectors import FewProducts
from impact.model.component import Part
from impact.model.components.supply_chain import all_of
from impact.model.flows import Flows
from impact.model.inputs import Inputs
from impact.model.nation import Nation, nation
from impact.scenario.enterprise import CapitalItem, RunningItem


def ramp(inputs: Inputs) -> Array:
    """Return the part of full operation that is reached, (draws, years); one where the scenario says nothing of it."""
    if inputs.scenario.project.operation.ramp is None:
        return NOTHING + 1
    with inputs.about("output"):
        return inputs.series("operation.ramp", inputs.years)


def bought(
    inputs: Inputs, key: str, items: Mapping[str, CapitalItem | RunningItem], country: Nation, years: Array
) -> tuple[FewProducts, Array]:
    """Return purchases at home, and those from abroad, (draws, years).

    Args:
        key: of the part of the project that holds the items.
        years: in which they are bought.
    """
    at_home, abroad = [], NOTHING
    for name in items:
        local = inputs.series(f"{key}.items.{name}.local", years)
        amount = inputs.series(f"{key}.items.{name}.amount", years)
        at_home.append(amount * local)
        abroad = abroad + amount * (1 - local)
    places = [country.table.position(item.sector) for item in items.values()]
    return FewProducts.of(at_home, places, len(country), len(years)), abroad


def _compute(inputs: Inputs, flows: Flows) -> None:
    with inputs.about("supply_chain", "national_table"):
        flows.nation = nation(inputs, "productivity_drift")
    with inputs.about("jobs"):
        reached = ramp(inputs)
        people(inputs, flows, reached)
        give_purchases(inputs, flows, reached)


def give_purchases(inputs: Inputs, flows: Flows, reached: Array) -> None:
    """Give what is bought, at prices of the table too, and value added; `reached` is the part of full operation."""
    with inputs.about("purchases", "national_table", "output"):
        items = inputs.scenario.project.operation.items
        at_home, abroad = bought(inputs, "operation", items, flows.nation, inputs.years)
    flows.bought, flows.imported = at_home.times(reached), abroad * reached
    flows.real, flows.labour_intensity = flows.nation.real(flows.bought), None
    flows.value_added = value_added(inputs, flows, reached)


def value_added(inputs: Inputs, flows: Flows, reached: Array) -> Array:
    """Return value added as stated; else what is sold less what is bought, without net taxes on products bought.

    Without a table of the country it may be unknown, nan, where nothing is said of sales.

    Raises:
        ImpossibleError: more is bought than is sold.
    """
    if inputs.scenario.project.operation.value_added is not None:
        with inputs.about("value_added", "output"):
            return inputs.series("operation.value_added", inputs.years) * reached
    if inputs.stand_in is not None and not inputs.scenario.project.sells:
        return np.full((1, len(inputs.years)), np.nan)
    with inputs.about("value_added", "turnover", "purchases"):
        added = flows.turnover - all_of(flows.bought, flows.nation) - flows.imported
    with inputs.stated("operation.items"):
        if (less := added < 0).any():
            raise ImpossibleError("more is bought than is sold. Lower purchases, or raise sales.", any_by_draw(less))
    return added


def people(inputs: Inputs, flows: Flows, reached: Array) -> None:
    """Give the staff, those from abroad among them, and what they are paid."""
    stated = inputs.scenario.project.operation
    with inputs.about("staff", "output"):
        staff = inputs.series("operation.staff", inputs.years)
        foreign = NOTHING if stated.foreign is None else inputs.series("operation.foreign", inputs.years)
    with inputs.stated("operation.foreign"):
        check_staff(staff, foreign)
    flows.staff, flows.foreign = staff * reached, foreign * reached
    pay(inputs, flows, "operation")


def pay(inputs: Inputs, flows: Flows, key: str) -> None:
    """Give what residents among the staff and people from abroad are paid, as a part of the project states it."""
    with inputs.about("wages", "staff"):
        growth = inputs.assumption(f"{key}.wage_growth")[:, None]
        wage = inputs.series(f"{key}.wage", inputs.years)
    flows.wage = wage_by_year(wage, growth, inputs.years, inputs.scenario.price_year)
    flows.wages = yearly_wages(flows.staff - flows.foreign, flows.wage)
    with inputs.about("foreign_wages", "wages", "staff"):
        stated = f"{key}.foreign_wage" in inputs.loaded.assumptions
        more = inputs.assumption(f"{key}.foreign_wage")[:, None] if stated else NOTHING + 1
    flows.foreign_wages = yearly_wages(flows.foreign, flows.wage * more)


operation: Part[Flows] = Part(
    "operation",  # as `scenario.enterprise.Work` states it
    gives=("nation", "staff", "foreign", "wage", "wages", "foreign_wages", "bought", "imported", "real",
        "labour_intensity", "value_added"),
    may_use=("turnover",),
    compute=_compute,
)  # fmt: skip
