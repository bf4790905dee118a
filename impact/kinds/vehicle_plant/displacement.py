"""What the plant's cars displace: sales of home makers, imports, exports, fees and duties, other spending."""

from impact.catalogue.money import RATE
from impact.core.arrays import Array
from impact.kinds.vehicle_plant.fees import HOME_MADE
from impact.kinds.vehicle_plant.flows import PlantFlows
from impact.kinds.vehicle_plant.running_costs import spent_on_use
from impact.model.component import Part
from impact.model.components.account import at_once
from impact.model.components.reliefs import GIVES, give_reliefs, of_sales, stated_reliefs
from impact.model.flows import Effects
from impact.model.inputs import Inputs
from impact.model.nation import price_index


def _compute_taxes(inputs: Inputs, flows: PlantFlows) -> None:
    """Give what only this plant pays and is spared, and the years in which it is spared something."""
    cars, border, fees = flows.cars, flows.border, flows.cars.fees
    flows.own_taxes = {"recycling_fee": cars.home * fees.own, "kit_duty": flows.duties}
    stated, _ = stated_reliefs(inputs, flows, at_once(inputs))
    spared = {
        "recycling_fee": fees.not_collected(cars.replaced),
        "customs_duty": border.duty_of(cars.replaced) * border.duty_spared,
    }
    give_reliefs(inputs, flows, {**spared, **stated}, fees.spared + fees.spared_combustion + border.duty_spared)


def _in_money_of_table(inputs: Inputs) -> float:
    """Return what one of the scenario's currency is in that of the national table, in the table's year."""
    year, own, scenario = inputs.table.year, inputs.table.unit.currency, inputs.scenario
    return inputs.number(RATE, f"{own}_{year}/{scenario.currency}_{year}", scenario.country, period=str(year))


def _compute(inputs: Inputs, flows: PlantFlows) -> None:
    mix, code = flows.cars.replaced, inputs.scenario.project.suppliers.sector
    with inputs.about("jobs"):
        with inputs.about("additional"):
            flows.additional = inputs.by_draw("replaced.additional")
        with inputs.about("lost", "replaced", "supply_chain"):
            price = inputs.by_draw("replaced.assembled_price") * _in_money_of_table(inputs)
        index = price_index(inputs, "C") * flows.goods_prices
    flows.home_sales_lost, flows.prices_of_lost = {code: mix.assembled * price}, {code: index}
    imported = mix.imported_electric + mix.imported_combustion + mix.same_home
    flows.imports_replaced = flows.border.imported_price * imported
    flows.exports_lost = mix.assembled_export * price * index
    flows.border_taxes_lost = {
        "recycling_fee": flows.cars.fees.paid_for_replaced(mix),
        "customs_duty": flows.border.duty_of(mix),
        **of_sales(flows),
    }
    flows.home_made = mix.assembled_home * price * index
    flows.dearer, flows.sales_taxes = _dearer(flows)


def _dearer(flows: PlantFlows) -> tuple[Array, Array]:
    """Return what buyers at home pay more for the plant's cars than for the cars replaced, and taxes on sales in it.

    (draws, years) [million/yr] each. Both with value added tax and with the fee that is due under the regime of the
    scenario; the fee on a home-made car is part of its price.
    """
    cars, fees, border = flows.cars, flows.cars.fees, flows.border
    mix = cars.replaced
    due_of_replaced = fees.paid_for_replaced(mix) - mix.assembled_home * fees.charged[HOME_MADE]
    goods = flows.home_sales - flows.home_made
    electric = (mix.imported_electric + mix.same_home) * (1 + border.duty_electric)
    goods = goods - (electric + mix.imported_combustion * (1 + border.duty)) * border.imported_price
    charged = cars.home * fees.own - due_of_replaced
    sales_taxes = goods * flows.rates.vat + charged * (fees.in_price - 1)
    return goods + charged + sales_taxes, sales_taxes


def _compute_use(inputs: Inputs, flows: PlantFlows) -> None:
    """Give what owners spend otherwise on the use of their cars, and what that sets off."""
    with inputs.about("jobs"):
        spent = spent_on_use(inputs, flows.nation, flows.households, flows.rates, flows.cars, flows.driven)
    flows.spent = spent
    if spent is None:
        flows.use = flows.use_money = None
        return
    flows.use = Effects(spent.sum_of("jobs"), spent.sum_of("gva"), spent.taxes, -spent.sum_of("imports"))
    flows.use_money = spent.flow


own_taxes: Part[PlantFlows] = Part(
    "own_taxes",
    needs=("cars", "border", "duties", "account_reliefs"),
    may_use=("wages", "foreign_wages"),
    gives=GIVES,
    compute=_compute_taxes,
)
replaced: Part[PlantFlows] = Part(
    "replaced",
    needs=("cars", "border", "rates", "goods_prices", "home_sales", "spared"),
    gives=("additional", "home_sales_lost", "prices_of_lost", "imports_replaced", "exports_lost", "border_taxes_lost",
        "dearer", "home_made", "sales_taxes"),
    compute=_compute,
)  # fmt: skip
use: Part[PlantFlows] = Part(
    "use",
    needs=("cars", "driven", "nation", "households", "rates"),
    gives=("spent", "use", "use_money"),
    compute=_compute_use,
)
