"""Rates of tax that every kind of project pays, read once for all that is computed with them."""

from dataclasses import dataclass

import numpy as np

from impact.core.arrays import Array
from impact.formulas.economy.prices import ProductTax, taxes_in_price
from impact.model.inputs import Inputs

Rate = float | Array  # one number of the catalogue, or (draws, 1) where the scenario states it


@dataclass(frozen=True)
class TaxRates:
    """What is charged on work, profit and property, and on what is sold.

    Attributes:
        vat: all taxes on what is sold over its price without them.
        income_tax, social_tax, profit_tax, property_tax: rates [1].
        supplier_profit_tax: tax on profit over the gross operating surplus of suppliers, (draws, 1).
    """

    vat: Rate
    income_tax: Rate
    social_tax: Rate
    profit_tax: Rate
    property_tax: Rate
    supplier_profit_tax: Array


def rates(inputs: Inputs) -> TaxRates:
    """Return the rates of the scenario's country, or of the scenario where it states them."""
    money = inputs.scenario.project.public_money
    vat = product_tax(inputs)
    with inputs.about("labour_taxes"):
        income, social = rate(inputs, "income_tax"), rate(inputs, "social_tax", **money.figures.social_tax)
    with inputs.about("profit_tax"):
        profit_tax = rate(inputs, "profit_tax")
    with inputs.about("property_tax"):
        property_tax = rate(inputs, "property_tax", **money.figures.property_tax)
    with inputs.about("supplier_taxes"):
        supplier_profit_tax = inputs.assumption("public_money.supplier_profit_tax")[:, None]
    return TaxRates(vat, income, social, profit_tax, property_tax, supplier_profit_tax)


def rate(inputs: Inputs, name: str, *, needed: bool = True, **dimensions: str) -> Rate:
    """Return one rate: of the scenario, (draws, 1), or the catalogue; nan where none is there or `needed`."""
    project = inputs.scenario.project
    money = getattr(project, "public_money", None)
    if name in getattr(money, "rates", {}):
        return inputs.assumption(f"public_money.rates.{name}")[:, None]
    if getattr(getattr(project, "households", None), name, None) is not None:
        return inputs.assumption(f"households.{name}")[:, None]
    look_up = inputs.number if needed else inputs.known
    found = look_up(f"{name}_rate", "1", inputs.scenario.country, **dimensions)
    return np.nan if found is None else found


def product_tax(inputs: Inputs) -> Rate:
    """Return all taxes on a product over its price without them: those that are listed, or the one of the catalogue."""
    with inputs.about("vat"):
        listed = inputs.scenario.project.public_money.product_taxes
        if not listed:
            return inputs.number("vat_rate", "1", inputs.scenario.country)
        with inputs.stated("public_money.product_taxes"):
            found = taxes_in_price(
                [
                    ProductTax(
                        name, inputs.assumption(f"public_money.product_taxes.{name}.rate"), tax.also_on, tax.on_itself
                    )
                    for name, tax in listed.items()
                ]
            )
    return np.asarray(sum(found.values(), np.zeros(1)))[:, None]
