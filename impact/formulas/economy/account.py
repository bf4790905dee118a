"""The production account of one producer, and capital that is built in stages and wears out."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from impact.core.arrays import Array
from impact.core.errors import ImpossibleError


@dataclass(frozen=True)
class Stage:
    """One stage of a project.

    Attributes:
        name: of the stage.
        capacity: of all stages up to this [product/yr].
        needed_from: capacity of those before it [product/yr].
        money: what it costs [money].
        works: building works in it [money], (draws, 1).
        spent: share of the money by year; None where nobody gave a date: it is built when output first needs it.
        works_life, machinery_life: time over which each is written off [yr], (draws, 1).
    """

    name: str
    capacity: float
    needed_from: float
    money: float
    works: Array
    spent: Mapping[int, float] | None
    works_life: Array
    machinery_life: Array

    @property
    def machinery(self) -> Array:
        """Machinery in the money of the stage, (draws, 1) [money].

        machinery = money - works

        Convention: an accounting identity; what is not building works is machinery.
        """
        return self.money - self.works

    def in_use(self, output: Array) -> Array:
        """Return one from the year on in which output first needs the stage, else zero.

        u[y] = 1 where Q[z] > needed_from in some year z <= y

        Args:
            output: Q [product/yr], (draws, years).

        Returns:
            u [1], (draws, years).

        Convention: our own, because capacity that has been built is not taken down again.
        """
        return np.maximum.accumulate(output > self.needed_from, axis=1).astype(float)

    def built(self, output: Array) -> Array:
        """Return one in the year in which output first needs the stage, else zero.

        b[y] = u[y] - u[y - 1], with u as in `in_use` and 0 before the first year

        Args:
            output: [product/yr], (draws, years).

        Returns:
            b [1], (draws, years).

        Convention: our own: without a date a stage is built in the year that first needs it.
        """
        return np.diff(self.in_use(output), axis=1, prepend=0.0)

    def depreciation(self, output: Array) -> Array:
        """Return the capital of the stage that wears out in a year, works and machinery by the straight-line method.

        d[y] = (works / works_life + machinery / machinery_life) u[y], with u as in `in_use`

        Args:
            output: [product/yr], (draws, years).

        Returns:
            d [money/yr], (draws, years).

        Reference: as `impact.formulas.economy.account.straight_line`.
        """
        used = self.in_use(output)
        return straight_line(self.works, self.works_life, used) + straight_line(
            self.machinery, self.machinery_life, used
        )

    def when(self, years: tuple[int, ...], output: Array) -> tuple[tuple[int, ...], Array]:
        """Return years and the part of the money spent in each.

        part[y] = b[y] as in `built`, or the shares given by year

        Args:
            years: of operation, calendar years.
            output: in them [product/yr], (draws, years).

        Returns:
            Calendar years, and parts [1], (draws, years) or (1, years).

        Convention: our own: without a date a stage is built in the year that first needs it.
        """
        if self.spent is None:
            return years, self.built(output)
        return tuple(int(year) for year in self.spent), np.array([list(self.spent.values())])


NOISE = 1e-12  # of value added: what sums of floats may leave of a surplus of zero


@dataclass(frozen=True)
class ProductionAccount:
    """Value added and its uses, each (draws, years) [currency/yr].

        value added = compensation + taxes on production + consumption of fixed capital + net operating surplus

    Compensation is wages plus the employer's social tax.

    Attributes:
        value_added: gross, at basic prices.
        wages: gross wages of all who work there, residents or not.
        social_tax: paid by the employer on top of wages.
        production_taxes: taxes on production other than those on products, such as property tax.
        depreciation: consumption of fixed capital.
        relief: part of the tax on profit that is not collected [1].

    Reference: System of National Accounts 2008, 7.5 to 7.9.
    """

    value_added: Array
    wages: Array
    social_tax: Array
    production_taxes: Array
    depreciation: Array
    relief: Array = field(default_factory=lambda: np.zeros((1, 1)))

    @property
    def gross_surplus(self) -> Array:
        """Gross operating surplus, before consumption of fixed capital [currency/yr], (draws, years).

        B = V - W - S - T, with value added V, wages W, social tax S and taxes on production T.

        Examples:
            >>> one = lambda value: np.full((1, 1), float(value))
            >>> account = ProductionAccount(one(100), wages=one(40), social_tax=one(10), production_taxes=one(5),
            ...                             depreciation=one(20))
            >>> account.gross_surplus.item(), account.surplus.item()
            (45.0, 25.0)
        """
        return self.value_added - self.wages - self.social_tax - self.production_taxes

    @property
    def surplus(self) -> Array:
        """Net operating surplus [currency/yr], (draws, years); a loss where it is negative.

        b = B - D, with gross surplus B and consumption of fixed capital D. For a producer without debt it is the
        profit before tax.
        """
        return self.gross_surplus - self.depreciation

    def profit_tax(self, rate: float | Array) -> Array:
        """Return the tax on profit [currency/yr].

        tax = rate (1 - f) max(b, 0), with net surplus b and the part f of the tax that a relief leaves uncollected.

        Args:
            rate: of the tax on profit [1].

        Returns:
            (draws, years) [currency/yr]; a year with a loss pays no tax.

        Convention: losses are not carried forward, because the rules for that differ by country and are not an input;
        the tax is an upper figure for a plant that starts with losses. What floating point leaves of a surplus of zero
        is none.
        """
        profit = np.where(self.surplus > NOISE * np.abs(self.value_added), self.surplus, 0.0)
        return rate * (1 - self.relief) * profit

    def paid_out(self, rate: float | Array, share: Array) -> Array:
        """Return profit after tax that goes to owners who hold a share of the plant.

        paid = share (1 - rate (1 - f)) max(b, 0), with net surplus b and f as in `profit_tax`.

        Args:
            rate: of the tax on profit [1].
            share: held by these owners [1], broadcasts to (draws, years).

        Returns:
            (draws, years) [currency/yr].

        Convention: all profit is paid out in its year; what is reinvested is not modelled.
        """
        return np.maximum(self.surplus, 0) * (1 - rate * (1 - self.relief)) * share


def check_account(account: ProductionAccount) -> None:
    """Check that in the central run, over all years together, value added covers wages and taxes on production.

    sum_y B[y] >= 0, with gross surplus B [currency/yr]. A single year with a loss is a result, not a mistake: a plant
    that is filling up may charge more depreciation than it earns. So is a draw with losses, which the owners bear. But
    a plant whose central account cannot pay its staff over all its years has a cost column that does not fit its
    staff. A plant that makes nothing has no account to close.

    Args:
        account: of the plant; index 0 of its draws is the central run.

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
    """Return consumption of fixed capital by the straight-line method.

    d[y] = amount / life in each year y in which the asset is in use. An asset that is worn out is taken to be
    replaced, so the charge continues.

    Args:
        amount: paid for the asset [currency], (draws, 1).
        life: service life [yr], (draws, 1).
        in_use: one where the asset is in use, else zero, (draws, years).

    Returns:
        d, (draws, years) [currency/yr].

    Reference: System of National Accounts 2008, 6.240 (what it is); OECD (2009), Measuring Capital, 2nd ed.
    (straight-line depreciation).

    Examples:
        >>> straight_line(np.array([[100.0]]), np.array([[20.0]]), np.array([[0.0, 1.0, 1.0]])).tolist()
        [[0.0, 5.0, 5.0]]
    """
    return amount / life * in_use


def residual_value(amount: Array, life: Array, in_use: Array) -> Array:
    """Return the mean value in a year of an asset after straight-line depreciation.

    r[y] = amount (1 - (a[y] mod life) / life) in each year in which the asset is in use, with its age a[y] in the
    middle of the year. An asset that is worn out is taken to be replaced, as in `straight_line`.

    Args:
        amount: paid for the asset [currency], (draws, 1).
        life: service life [yr], (draws, 1).
        in_use: one where the asset is in use, else zero, (draws, years).

    Returns:
        r, (draws, years) [currency].

    Reference: OECD (2009), Measuring Capital, 2nd ed. (net stock of an asset under straight-line depreciation).

    Examples:
        >>> residual_value(np.array([[100.0]]), np.array([[4.0]]), np.array([[0.0, 1.0, 1.0, 1.0]])).tolist()
        [[0.0, 87.5, 62.5, 37.5]]
    """
    age = np.cumsum(in_use, axis=1) - 0.5
    return amount * (1 - np.mod(age, life) / life) * in_use
