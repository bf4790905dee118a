"""The plant at work: its turnover, its people, and what it buys at home, by its own cost column."""

from dataclasses import replace

import numpy as np

from impact.core.arrays import Array
from impact.formulas.economy.cost_structure import (
    CostColumn,
    DomesticGoods,
    GoodsMix,
    Purchases,
    check_column,
    convert_local_share_of_cost,
    convert_local_share_of_parts,
    cost_column,
    domestic_goods,
    mix,
)
from impact.formulas.economy.payroll import (
    check_staff,
    has_started_operation,
    staff_of_output,
    wage_by_year,
    yearly_wages,
)
from impact.kinds.vehicle_plant.flows import PlantFlows
from impact.kinds.vehicle_plant.sales import Cars
from impact.model.component import Part
from impact.model.inputs import Inputs
from impact.model.nation import Nation, nation


def _compute(inputs: Inputs, flows: PlantFlows) -> None:
    with inputs.about("jobs"):
        sector = inputs.scenario.project.suppliers.sector
        with inputs.about("supply_chain", "national_table"):
            own = inputs.assumption("suppliers.own_domestic_share")
        flows.nation = nation(inputs, "suppliers.productivity_drift", sector, own)
        flows.column, services, goods = _spending(inputs, flows.cars, flows.nation)
        with inputs.about("turnover", "output"):
            flows.turnover = flows.output * inputs.series("column.price", inputs.years)
        _people(inputs, flows)
        _money(inputs, flows, services, goods)


def _people(inputs: Inputs, flows: PlantFlows) -> None:
    flows.staff, flows.foreign = _staff(inputs, flows.output)
    flows.wage = _wage(inputs)
    flows.wages = yearly_wages(flows.staff - flows.foreign, flows.wage)
    with inputs.about("foreign_wages", "wages", "staff"):
        paid = flows.wage * inputs.by_draw("staff.foreign_wage")
    flows.foreign_wages = yearly_wages(flows.foreign, paid)


def _money(inputs: Inputs, flows: PlantFlows, services: Array, goods: DomesticGoods) -> None:
    """Give what the plant earns, adds and buys, at home and abroad."""
    turnover, column, cars = flows.turnover, flows.column, flows.cars
    with inputs.about("purchases", "turnover", "cost_column", "national_table"):
        bought = Purchases(turnover * column.goods, turnover * column.services, goods.knots, goods.position, services)
    with inputs.about("prices"):
        flows.goods_prices = inputs.by_draw("suppliers.goods_prices")
    with inputs.about("suppliers", "productivity"):
        flows.labour_intensity = inputs.by_draw("suppliers.labour_intensity")
    # Goods go by the index of their section times that of the plant's goods.
    at_own_prices = replace(bought, goods=bought.goods / flows.goods_prices)
    price = turnover / np.where(flows.output > 0, flows.output, 1)
    flows.bought, flows.real = bought, flows.nation.real(at_own_prices)
    paid = turnover * (column.goods + column.services) - bought.total  # at purchasers' prices (SNA 2008, 6.64)
    flows.imported = paid / (1 + flows.border.on_kits)
    flows.duties = paid - flows.imported
    flows.value_added, flows.product_taxes = turnover * column.value_added, turnover * column.product_taxes
    flows.exports, flows.home_sales = cars.export * price, cars.home * price


def _spending(inputs: Inputs, cars: Cars, country: Nation) -> tuple[CostColumn, Array, DomesticGoods]:
    """Return the plant's column, the mix of services, and domestic goods per unit of goods."""
    table, plant, sector = country.table, cars.plant, country.chain.sector
    with inputs.about("value_added"):
        value_added = inputs.series("column.value_added", inputs.years)
    with inputs.about("product_taxes"):
        product_taxes = inputs.series("column.product_taxes", inputs.years)
    with inputs.about("cost_column", "value_added", "product_taxes"):
        services_share = inputs.series("column.domestic_services", inputs.years)
        with inputs.stated("column"):
            column = cost_column(value_added, services_share, product_taxes)
        with inputs.stated("column.value_added"):
            check_column(column, table.names[sector], float(country.gva[sector]))
        design_share = inputs.exact("suppliers.design_share")
        local = _local_share(inputs, column)
    bought, own = country.bought_by(sector), country.own
    weights = np.where(country.goods, bought, 0.0)
    goods = GoodsMix(mix(weights, "goods"), np.where(country.goods & ~np.isnan(own), own, 0.0))
    services = np.where(country.goods | (bought == 0), 0.0, bought * own)
    services[table.position(plant.suppliers.design_sector)] *= design_share
    with inputs.stated("column.domestic_goods"):
        at_home = domestic_goods(goods, local)
    return column, mix(services, "domestic services"), at_home


def _local_share(inputs: Inputs, column: CostColumn) -> Array:
    """Return the domestic share of goods inputs, converted from the definition of the scenario."""
    stated = inputs.series("column.domestic_goods", inputs.years)
    definition = inputs.scenario.project.column.localisation.definition
    with inputs.stated("column.domestic_goods"):
        if definition == "production_cost":
            cost = inputs.by_draw("column.localisation.cost_in_price")
            return convert_local_share_of_cost(stated, cost, column.goods)
        if definition == "number_of_parts":
            return convert_local_share_of_parts(stated, inputs.by_draw("column.localisation.value_of_local_part"))
    return stated


def _staff(inputs: Inputs, output: Array) -> tuple[Array, Array]:
    """Return staff at the plant and those from abroad, (draws, years) [persons]."""
    with inputs.about("staff", "output"):
        base = inputs.by_draw("staff.base")
        rate = inputs.by_draw("staff.per_extra_1000_vehicles")
        foreign = inputs.series("staff.foreign", inputs.years)
    if _starts_later(inputs):  # else one number for all draws stays one
        foreign = foreign * has_started_operation(output)
    staff = staff_of_output(base, rate, output / 1000)
    with inputs.stated("staff.foreign"):
        check_staff(staff, foreign)
    return staff, foreign


def _starts_later(inputs: Inputs) -> bool:
    """Return whether a path that the draws run between has no output in the first year."""
    output = inputs.scenario.project.output
    ends = (output.low, output.central, output.high)
    return any(output.paths[end].values[int(inputs.years[0])] == 0 for end in ends)


def _wage(inputs: Inputs) -> Array:
    with inputs.about("wages", "staff"):
        growth = inputs.by_draw("households.wage_growth")
        first = inputs.by_draw("households.wage")
    return wage_by_year(first, growth, inputs.years, inputs.scenario.price_year)


plant: Part[PlantFlows] = Part(
    "plant",
    needs=("cars", "output", "border"),
    gives=("nation", "column", "turnover", "staff", "foreign", "wage", "wages", "foreign_wages", "goods_prices",
        "labour_intensity", "bought", "real", "imported", "duties", "value_added", "product_taxes", "exports",
        "home_sales"),
    compute=_compute,
)  # fmt: skip
