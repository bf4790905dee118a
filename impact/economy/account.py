"""The production account of one producer: what its value added pays for, and what is left to its owners.

Reference: System of National Accounts 2008, sections 6.71 (value added), 6.240 (consumption of fixed capital) and
7.5 to 7.9 (generation of income account).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.errors import ImpossibleError


@dataclass(frozen=True)
class ProductionAccount:
    """Value added and its uses, each (draws, years) [currency/yr].

    value added = compensation + taxes on production + consumption of fixed capital + net operating surplus

    Attributes:
        value_added: gross, at basic prices.
        wages: gross wages of all who work there, from the country and from abroad.
        social_tax: paid by the employer on top of them.
        production_taxes: taxes on production, such as that on property.
        depreciation: consumption of fixed capital.
    """

    value_added: Array
    wages: Array
    social_tax: Array
    production_taxes: Array
    depreciation: Array

    @property
    def gross_surplus(self) -> Array:
        """Gross operating surplus: what is left before the wear of capital."""
        return self.value_added - self.wages - self.social_tax - self.production_taxes

    @property
    def surplus(self) -> Array:
        """Net operating surplus: the profit before tax of a producer without debt; a loss where it is negative."""
        return self.gross_surplus - self.depreciation

    def profit_tax(self, rate: float) -> Array:
        """Return the tax on profit [currency/yr]: a loss pays none and is not carried forward."""
        return rate * np.maximum(self.surplus, 0)

    def paid_out(self, rate: float, share: Array) -> Array:
        """Return profit after tax of owners who hold a share, as if all of it were paid out [currency/yr]."""
        return np.maximum(self.surplus, 0) * (1 - rate) * share


def check_account(account: ProductionAccount) -> None:
    """Check that in the central run, over all years together, value added pays for work and taxes on production.

    A single year with a loss is a result, not a mistake: a plant that fills up wears out more than it earns. So is a
    draw with losses, which its owners bear. A plant whose central account cannot even pay its staff over all its years
    has a column of costs that does not fit its staff. One that makes nothing has no account to close.

    Raises:
        ImpossibleError: value added falls short; the message names the amount.
    """
    value_added, left = (float(each[0].sum()) for each in (account.value_added, account.gross_surplus))
    if value_added > 0 and left < 0:
        raise ImpossibleError(
            f"the plant's account does not close: over all years its value added is {value_added:,.0f} million, while "
            f"wages, social tax and taxes on production come to {value_added - left:,.0f} million, so {-left:,.0f} "
            "million are missing. Raise value added in turnover or the price, or lower staff or wages.",
            [True],
        )


def straight_line(amount: Array, life: Array, in_use: Array) -> Array:
    """Return consumption of fixed capital by the straight line: an equal part of the amount in each year of its life.

    d[y] = amount / life where the asset is in use; what is worn out is taken to be replaced, so the charge goes on.

    Args:
        amount: paid for it [currency], (draws, 1). life: [yr], (draws, 1). in_use: one where in use, else zero,
            (draws, years).

    Returns:
        (draws, years) [currency/yr].
    """
    return amount / life * in_use
