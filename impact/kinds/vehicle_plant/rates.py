"""Rates of tax and duty, and prices at the border, read once for all that is reckoned with them."""

from __future__ import annotations

from dataclasses import dataclass

from impact.arrays import Array
from impact.kinds.vehicle_plant.fees import duty_spared
from impact.models.inputs import Inputs


@dataclass(frozen=True)
class Rates:
    """What is charged on work, profit, property and goods at the border.

    Attributes:
        vat, income_tax, social_tax, profit_tax, property_tax: rates [1].
        supplier_profit_tax: tax on profit over the gross operating surplus of suppliers, (draws, 1).
        duty: on imported combustion cars, in their price, (draws, 1). duty_spared: part of each year in which the plant
            is spared duty on its kits, (1, years). kit_duty: on kits in the rest of the year, (draws, 1).
        imported_price: landed, of an imported car like the plant's [million/vehicle], (draws, 1).
        owners: share of profits that goes abroad, (draws, 1).
    """

    vat: float
    income_tax: float
    social_tax: float
    profit_tax: float
    property_tax: float
    supplier_profit_tax: Array
    duty: Array
    duty_spared: Array
    kit_duty: Array
    imported_price: Array
    owners: Array

    @property
    def on_labour(self) -> float:
        """Income and social tax in gross wages."""
        return self.income_tax + self.social_tax

    @property
    def on_kits(self) -> Array:
        """Duty that is due on kits, in their price, (draws, years)."""
        return self.kit_duty * (1 - self.duty_spared)


def rates(inputs: Inputs) -> Rates:
    """Return the rates of the scenario's country."""
    money, country = inputs.scenario.project.public_money, inputs.scenario.country

    def rate(key: str, **dimensions: str) -> float:
        return inputs.number(key, "1", country, **dimensions)

    def by_draw(key: str) -> Array:
        return inputs.assumption(key)[:, None]

    with inputs.about("vat"):
        vat = rate("vat_rate")
    with inputs.about("labour_taxes"):
        income, social = rate("income_tax_rate"), rate("social_tax_rate", **money.figures.social_tax)
    with inputs.about("profit_tax"):
        profit_tax = rate("profit_tax_rate")
    with inputs.about("property_tax"):
        property_tax = rate("property_tax_rate", **money.figures.property_tax)
    with inputs.about("supplier_taxes"):
        supplier_profit_tax = by_draw("public_money.supplier_profit_tax")
    with inputs.about("duty"):
        duty = by_draw("public_money.duty")
    with inputs.about("kit_duty"):
        spared = duty_spared(inputs)
        kit_duty = by_draw("public_money.kit_duty")
    with inputs.about("imported_price"):
        imported = by_draw("trade.imported_price")
    with inputs.about("owners_abroad"):
        owners = by_draw("trade.foreign_owners")
    return Rates(
        vat=vat,
        income_tax=income,
        social_tax=social,
        profit_tax=profit_tax,
        property_tax=property_tax,
        supplier_profit_tax=supplier_profit_tax,
        duty=duty,
        duty_spared=spared,
        kit_duty=kit_duty,
        imported_price=imported,
        owners=owners,
    )
