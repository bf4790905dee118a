"""Rates of tax that every kind of project pays, read once for all that is reckoned with them."""

from __future__ import annotations

from dataclasses import dataclass

from impact.arrays import Array
from impact.models.inputs import Inputs


@dataclass(frozen=True)
class Rates:
    """What is charged on work, profit and property.

    Attributes:
        vat, income_tax, social_tax, profit_tax, property_tax: rates [1].
        supplier_profit_tax: tax on profit over the gross operating surplus of suppliers, (draws, 1).
    """

    vat: float
    income_tax: float
    social_tax: float
    profit_tax: float
    property_tax: float
    supplier_profit_tax: Array

    @property
    def on_labour(self) -> float:
        """Income and social tax in gross wages."""
        return self.income_tax + self.social_tax


def rates(inputs: Inputs) -> Rates:
    """Return the rates of the scenario's country."""
    money, country = inputs.scenario.project.public_money, inputs.scenario.country

    def rate(key: str, **dimensions: str) -> float:
        return inputs.number(key, "1", country, **dimensions)

    with inputs.about("vat"):
        vat = rate("vat_rate")
    with inputs.about("labour_taxes"):
        income, social = rate("income_tax_rate"), rate("social_tax_rate", **money.figures.social_tax)
    with inputs.about("profit_tax"):
        profit_tax = rate("profit_tax_rate")
    with inputs.about("property_tax"):
        property_tax = rate("property_tax_rate", **money.figures.property_tax)
    with inputs.about("supplier_taxes"):
        supplier_profit_tax = inputs.assumption("public_money.supplier_profit_tax")[:, None]
    return Rates(vat, income, social, profit_tax, property_tax, supplier_profit_tax)
