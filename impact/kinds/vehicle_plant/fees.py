"""Recycling fees and duties under the regime of the scenario: what cars and kits are charged, what is spared."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from impact.core.arrays import NOTHING, Array, total
from impact.core.vocabulary import MONTHS
from impact.formulas.economy.public_finances import demand_response, find_months_in_force
from impact.formulas.fleet.displaced_sales import DisplacedUnits
from impact.model.inputs import Inputs
from impact.model.tax_rates import Rate, product_tax

ELECTRIC, PLUG_IN, COMBUSTION, HOME_MADE = "electric", "plug_in", "combustion", "home_made"
KINDS = (ELECTRIC, PLUG_IN, COMBUSTION, HOME_MADE)
OF_POWERTRAIN = {"bev": ELECTRIC, "phev": PLUG_IN}


@dataclass(frozen=True)
class Fees:
    """Recycling fees a car by year of production [million/vehicle].

    Attributes:
        charged: on an imported electric, plug-in hybrid and combustion car and on a home-made combustion car,
            (1, years).
        spared: part of the fee on an imported electric car that falls in months in which the plant is spared its own,
            (1, years).
        spared_combustion: likewise of an imported combustion car.
        own: on a car of the plant, mean of its models, once it is no longer spared, (draws, years).
        assumed: the same under the law that the output paths are stated for.
        in_price: how much of the fee buyers pay: one plus value added tax where that is charged on the fee.
    """

    charged: Mapping[str, Array]
    spared: Array
    spared_combustion: Array
    own: Array
    assumed: Array
    in_price: Rate

    @property
    def differs(self) -> bool:
        """Whether the plant's cars pay another fee than the output paths assume."""
        return not np.array_equal(self.own, self.assumed)

    def paid_for_replaced(self, replaced: DisplacedUnits) -> Array:
        """Return the fees that the cars replaced at home would have paid [million/yr], (draws, years)."""
        return (
            (replaced.imported_electric + replaced.same_home) * self.charged[ELECTRIC]
            + replaced.imported_combustion * self.charged[COMBUSTION]
            + replaced.assembled_home * self.charged[HOME_MADE]
        )

    def not_collected(self, replaced: DisplacedUnits) -> Array:
        """Return the fees that imports replaced would have paid while the plant is spared its own, (draws, years)."""
        electric = replaced.imported_electric + replaced.same_home
        return electric * self.spared + replaced.imported_combustion * self.spared_combustion


def fees(inputs: Inputs, shares: Mapping[str, Array]) -> Fees:
    """Return the fees of the scenario's regime.

    Args:
        shares: of each model in output, (draws, years).
    """
    money = inputs.scenario.project.public_money
    with inputs.about("fee"):
        by_month = {kind: _fee(inputs, money.figures.recycling_fee.get(kind)) for kind in KINDS}
    with inputs.about("relief", "fee"):
        spared = _spared(inputs)
    assumed = find_months_in_force(money.regime.paths_assume, inputs.years)

    def own(free: Array) -> Array:
        vehicles = inputs.scenario.project.vehicles
        return total(
            share * mean(by_month[OF_POWERTRAIN[vehicles[name].powertrain]] * (1 - free))
            for name, share in shares.items()
        )

    vat = product_tax(inputs)
    inputs.cite(*money.regime.sources)
    return Fees(
        charged={kind: mean(amount) for kind, amount in by_month.items()},
        spared=mean(by_month[ELECTRIC] * spared),
        spared_combustion=mean(by_month[COMBUSTION] * spared),
        own=own(spared),
        assumed=own(assumed),
        in_price=1 + vat if money.regime.vat_on_fee else 1.0,
    )


def response(inputs: Inputs, known: Fees, price: Array) -> Array:
    """Return the factor on home sales where the relief ends on another day than the paths assume, (draws, years).

    Args:
        price: of a car at the plant [million/vehicle], (draws, years).
    """
    if not known.differs:
        return np.ones((1, 1))
    with inputs.about("demand", "fee", "relief"):
        elasticity = inputs.by_draw("public_money.regime.elasticity")
        vat = product_tax(inputs)
    with_vat = price * (1 + vat)
    return demand_response(with_vat, known.own * known.in_price, known.assumed * known.in_price, elasticity)


def mean(by_month: Array) -> Array:
    """Return the mean of the months, (1, years)."""
    result: Array = by_month.mean(axis=0, keepdims=True)
    return result


def duty_spared(inputs: Inputs) -> Array:
    """Return the part of each year in which the plant pays no duty on kits, (1, years)."""
    return mean(_spared(inputs, "customs_duty"))


def _spared(inputs: Inputs, name: str = "recycling_fee") -> Array:
    """Return whether an incentive holds in each month, (12, years); zero where there is none."""
    incentive = inputs.scenario.project.public_money.incentives.get(name)
    if incentive is None:
        return np.zeros((MONTHS, len(inputs.years)))
    inputs.cite(*incentive.sources)
    return find_months_in_force(incentive.until, inputs.years)


def _fee(inputs: Inputs, which: Mapping[str, str] | None) -> Array:
    """Return the fee in force in each month, (12, years); held after the last known, zero where none is named."""
    if which is None:
        return np.zeros((MONTHS, len(inputs.years)))
    scenario = inputs.scenario
    unit = f"million {scenario.currency}_{scenario.price_year}/vehicle"
    return inputs.by_month("recycling_fee", unit, scenario.country, **which)


@dataclass(frozen=True)
class Border:
    """Duties, and the price they are charged on.

    Attributes:
        duty: on imported combustion cars, in their price, (draws, 1).
        duty_electric: on imported electric and plug-in cars, (draws, years).
        duty_spared: part of each year in which the plant is spared duty on its kits, (1, years).
        kit_duty: on kits in the rest of the year, (draws, years).
        imported_price: landed, of an imported car like the plant's [million/vehicle], (draws, 1).
    """

    duty: Array
    duty_electric: Array
    duty_spared: Array
    kit_duty: Array
    imported_price: Array

    @property
    def on_kits(self) -> Array:
        """Duty that is due on kits, in their price, (draws, years)."""
        return self.kit_duty * (1 - self.duty_spared)

    def duty_of(self, replaced: DisplacedUnits) -> Array:
        """Return duty that the imported cars replaced would have paid, (draws, years) [million/yr]."""
        electric = replaced.imported_electric + replaced.same_home
        of_electric = electric * self.imported_price * self.duty_electric
        return replaced.imported_combustion * self.imported_price * self.duty + of_electric


def border(inputs: Inputs) -> Border:
    """Return the duties of the scenario."""
    with inputs.about("duty"):
        duty = inputs.by_draw("public_money.duty")
        stated = inputs.scenario.project.public_money.duty_electric
        electric = NOTHING if stated is None else inputs.series("public_money.duty_electric", inputs.years)
    with inputs.about("kit_duty"):
        spared = duty_spared(inputs)
        kit_duty = inputs.series("public_money.kit_duty", inputs.years)
    with inputs.about("imported_price"):
        imported = inputs.by_draw("trade.imported_price")
    return Border(duty, electric, spared, kit_duty, imported)
