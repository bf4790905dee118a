"""The factory at work: what it makes, its people, and what it buys, by its own cost column."""

from collections.abc import Iterator, Mapping

import numpy as np

from impact.core.arrays import NOTHING, Array
from impact.formulas.economy.payroll import check_staff
from impact.formulas.economy.vectors import FewProducts
from impact.formulas.fleet.displaced_sales import normalised_shares
from impact.kinds.factory.flows import FactoryFlows
from impact.kinds.factory.schema import Factory
from impact.kinds.factory.schema_economy import PurchaseItem
from impact.model.component import Part
from impact.model.components.operation import pay
from impact.model.inputs import Inputs
from impact.model.nation import Nation, nation
from impact.model.rows import ResultRow

RAMP = ("1", "2", "3", "steady")  # years of work of which the catalogue knows the use of capacity


def _compute(inputs: Inputs, flows: FactoryFlows) -> None:
    with inputs.about("jobs"):
        with inputs.about("supply_chain", "national_table"):
            flows.nation = nation(inputs, "productivity_drift")
        with inputs.about("output"):
            flows.output = inputs.series("production.capacity", inputs.years) * use_of_capacity(inputs)
        with inputs.about("turnover", "output"):
            flows.turnover = flows.output * inputs.series("goods.price", inputs.years)
        _people(inputs, flows)
        with inputs.about("cost_column"):
            flows.column = _column(inputs)
        _money(inputs, flows)
    with inputs.about("money"), inputs.about("markets", "output"):
        abroad = inputs.series("markets.exports", inputs.years)
    flows.exported = flows.output * abroad
    flows.exports, flows.home_sales = flows.turnover * abroad, flows.turnover * (1 - abroad)


def use_of_capacity(inputs: Inputs) -> Array:
    """Return the use of capacity, (draws, years): as stated, else that of the catalogue; none before the start."""
    stated, years = inputs.scenario.project.production, inputs.years
    if stated.use is not None:
        use = inputs.series("production.use", years)
    else:
        known = [inputs.factor("capacity_use", "1", "WLD", year=year)[:, None] for year in RAMP]
        at = np.clip(years - stated.start, 0, len(RAMP) - 1).astype(int)
        use = np.concatenate(np.broadcast_arrays(*known), axis=1)[:, at]
    return use * (years >= stated.start)


def _people(inputs: Inputs, flows: FactoryFlows) -> None:
    """Give the staff, those from abroad among them, and what they are paid."""
    stated = inputs.scenario.project.people
    with inputs.about("staff", "output"):
        if stated.per_unit is not None:
            staff = flows.output * inputs.series("people.per_unit", inputs.years)
        else:
            staff = inputs.series("people.number", inputs.years) * (flows.output > 0)
        foreign = NOTHING
        if stated.foreign is not None:
            foreign = inputs.series("people.foreign", inputs.years) * (flows.output > 0)
    with inputs.stated("people.foreign"):
        check_staff(staff, foreign)
    flows.staff, flows.foreign = staff, foreign
    pay(inputs, flows, "people")


def bought_items(project: Factory) -> Mapping[str, PurchaseItem]:
    """Return what is bought at home, by its key in the column."""
    column = project.column
    return {
        f"{group}.{name}": item
        for group, items in (("goods", column.goods), ("services", column.services))
        for name, item in items.items()
    }


def _column(inputs: Inputs) -> dict[str, Array]:
    """Return shares of turnover by name; those with ranges are divided by their sum in every draw."""
    items = bought_items(inputs.scenario.project)
    keys = {name: f"column.{name}" for name in ("value_added", "product_taxes", "imports")}
    keys |= {name: f"column.{name}.share" for name in items}
    drawn = {name: inputs.series(key, inputs.years) for name, key in keys.items()}
    with inputs.stated("column"):
        return normalised_shares(drawn)


def _money(inputs: Inputs, flows: FactoryFlows) -> None:
    country, turnover = flows.nation, flows.turnover
    with inputs.about("purchases", "turnover", "cost_column", "national_table"):
        flows.bought = _bought(inputs, country, turnover, flows.column)
    flows.real, flows.labour_intensity = country.real(flows.bought), None
    with inputs.about("value_added", "turnover", "cost_column"):
        flows.value_added = turnover * flows.column["value_added"]
    with inputs.about("product_taxes", "turnover", "cost_column"):
        flows.product_taxes = turnover * flows.column["product_taxes"]
    flows.imported = turnover * flows.column["imports"]


def _bought(inputs: Inputs, country: Nation, turnover: Array, column: Mapping[str, Array]) -> FewProducts:
    items = bought_items(inputs.scenario.project)
    places = [country.table.position(item.sector) for item in items.values()]
    return FewProducts.of([turnover * column[name] for name in items], places, len(country), len(inputs.years))


def _rows(inputs: Inputs, flows: FactoryFlows) -> Iterator[ResultRow]:
    """Yield output as modelled, and as it was announced, which enters nothing else."""
    yield ResultRow("output", flows.output, flows.years, {"path": "central"}, topics=("output",))
    announced = inputs.scenario.project.production.announced
    if announced is not None:
        with inputs.about("announced_output"):
            inputs.cite(*announced.sources)
        years = tuple(sorted(announced.values))
        values = np.array([[announced.values[year] for year in years]])
        yield ResultRow("output", values, years, {"path": "announced"}, "announced", topics=("announced_output",))


works: Part[FactoryFlows] = Part(
    "works",
    gives=("nation", "output", "exported", "turnover", "exports", "home_sales", "staff", "foreign", "wage", "wages",
        "foreign_wages", "column", "bought", "real", "imported", "labour_intensity", "value_added", "product_taxes"),
    compute=_compute,
    rows=_rows,
    leads=True,
)  # fmt: skip
