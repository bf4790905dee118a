"""Tax rates, fees and prices at the border, read once for all that is reckoned with them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.economy.public_money import in_force, labour_taxes
from impact.economy.replaced import Replaced
from impact.models.inputs import Inputs
from impact.models.vehicle_plant.construction import Stage
from impact.models.vehicle_plant.economy import Economy

MONTHS = 12


@dataclass(frozen=True)
class Rates:
    """What is paid on work, profit, property and cars.

    Attributes:
        vat, income_tax, social_tax, profit_tax, property_tax: rates [1].
        profit: before tax, in turnover, (draws, 1). duty: on imported combustion cars, in their price, (draws, 1).
        fee: recycling fee of an imported electric car [million/vehicle], (1, years).
        fee_spared: the part of it that the plant's car is spared [million/vehicle], (1, years).
        duty_spared: part of each year in which the plant is spared duty [1], (1, years).
        imported_price: of an imported car at the border [million/vehicle], (draws, 1).
        owners: share of profits that goes abroad, (draws, 1). works: building works paid for [million], (draws, years).
    """

    vat: float
    income_tax: float
    social_tax: float
    profit_tax: float
    property_tax: float
    profit: Array
    duty: Array
    fee: Array
    fee_spared: Array
    duty_spared: Array
    imported_price: Array
    owners: Array
    works: Array | None

    @property
    def on_labour(self) -> float:
        """Income and social tax in gross wages."""
        return self.income_tax + self.social_tax

    def paid(self, plant: Economy) -> dict[str, Array]:
        """Return taxes by item, (draws, years): of the plant, its supply chain and wages spent.

        Value added tax is none of them: it is paid on the car replaced too, and on kits it is given back.
        """
        wages = plant.wages + plant.supply_wages + plant.spending * plant.households.wages[:, None]
        income, social = labour_taxes(wages, np.array(self.income_tax), np.array(self.social_tax))
        nothing = 0 * plant.turnover
        return {
            "income_tax": income,
            "social_tax": social,
            "profit_tax": plant.turnover * self.profit * self.profit_tax,
            "property_tax": nothing if self.works is None else nothing + self.works * self.property_tax,
            "product_taxes": plant.turnover * plant.column.product_taxes,
            "supplier_product_taxes": plant.nation.chain.effect(plant.nation.taxes, plant.bought),
        }

    def spared(self, replaced: Replaced) -> dict[str, Array]:
        """Return what imports replaced would have paid and the plant's cars do not, by item, (draws, years)."""
        return {
            "recycling_fee": replaced.imported_electric * self.fee_spared,
            "customs_duty": replaced.imported_combustion * self.imported_price * self.duty * self.duty_spared,
        }

    def not_collected(self, replaced: Replaced) -> Array:
        """Return the sum of what is not collected."""
        return sum(self.spared(replaced).values(), np.zeros((1, 1)))

    def paid_for_imports(self, replaced: Replaced) -> Array:
        """Return what buyers pay for the imported cars replaced, with fee and duty, before value added tax."""
        electric = replaced.imported_electric * (self.imported_price + self.fee)
        return electric + replaced.imported_combustion * self.imported_price * (1 + self.duty)

    def profits_abroad(self, plant: Economy) -> Array:
        """Return profits after tax of owners abroad, as if all were paid out, (draws, years)."""
        return plant.turnover * self.profit * (1 - self.profit_tax) * self.owners


def rates(inputs: Inputs, plant: Economy, stages: tuple[Stage, ...]) -> Rates:
    """Return the rates of the scenario's country."""
    money, country = plant.cars.plant.public_money, inputs.scenario.country

    def rate(key: str, **dimensions: str) -> float:
        return inputs.number(key, "1", country, **dimensions)

    with inputs.about("vat"):
        vat = rate("vat_rate")
    with inputs.about("labour_taxes"):
        income, social = rate("income_tax_rate"), rate("social_tax_rate", **money.figures.social_tax)
    with inputs.about("profit"):
        profit, profit_tax = inputs.assumption("public_money.profit")[:, None], rate("profit_tax_rate")
    with inputs.about("taxes", "labour_taxes", "profit"):
        property_tax = rate("property_tax_rate", **money.figures.property_tax)
    with inputs.about("duty"):
        duty = inputs.assumption("public_money.duty")[:, None]
    with inputs.about("imported_price"):
        imported = inputs.assumption("trade.imported_price")[:, None]
    with inputs.about("owners_abroad", "profit"):
        owners = inputs.assumption("trade.foreign_owners")[:, None]
    with inputs.about("fee"):
        by_month = _fee(inputs) if "recycling_fee" in money.incentives else np.zeros((MONTHS, len(inputs.years)))
    with inputs.about("not_collected", "fee", "duty", "imported_price", "replaced_not_assembled"):
        fee_spared, duty_spared = (
            _mean(amount * _spared(inputs, name))
            for name, amount in (("recycling_fee", by_month), ("customs_duty", np.ones(1)))
        )
    works = _property(inputs, plant, stages)
    return Rates(
        vat=vat,
        income_tax=income,
        social_tax=social,
        profit_tax=profit_tax,
        property_tax=property_tax,
        profit=profit,
        duty=duty,
        fee=_mean(by_month),
        fee_spared=fee_spared,
        duty_spared=duty_spared,
        imported_price=imported,
        owners=owners,
        works=works,
    )


def _mean(by_month: Array) -> Array:
    """Return the mean of the months, (1, years)."""
    result: Array = by_month.mean(axis=0, keepdims=True)
    return result


def _spared(inputs: Inputs, name: str) -> Array:
    """Return whether an incentive holds in each month, (12, years); zero where there is none."""
    incentive = inputs.scenario.project.public_money.incentives.get(name)
    if incentive is None:
        return np.zeros((MONTHS, len(inputs.years)))
    inputs.cite(*incentive.sources)
    return in_force(incentive.until, inputs.years)


def _fee(inputs: Inputs) -> Array:
    """Return the fee in force in each month, (12, years); held after the last known."""
    scenario = inputs.scenario
    unit = f"million {scenario.currency}_{scenario.price_year}/vehicle"
    which = scenario.project.public_money.figures.recycling_fee

    def in_month(year: float, month: int) -> float:
        period = f"{year:.0f}-{month:02d}"
        return inputs.number("recycling_fee", unit, scenario.country, period=period, **which)

    return np.array([[in_month(year, month) for year in inputs.years] for month in range(1, MONTHS + 1)])


def _property(inputs: Inputs, plant: Economy, stages: tuple[Stage, ...]) -> Array | None:
    """Return works of the stages that output needs, the property that is taxed, (draws, years); None if not known."""
    if not stages or plant.cars.plant.construction is None:
        return None
    return sum(
        (stage.works * (plant.cars.output > stage.needed_from) for stage in stages), np.zeros((1, len(inputs.years)))
    )
