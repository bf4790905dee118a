"""Purchases of a few of all products, stored as these alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array


@dataclass(frozen=True)
class FewProducts:
    """Spending on a few products over draws and years: of a hundred products a project buys some ten.

    Attributes:
        amounts: a, spending on each of them [currency/yr], (draws, years, few).
        places: which of all products they are, (few,); one may be there more than once.
    """

    amounts: Array
    places: NDArray[np.int_]
    products: int

    @classmethod
    def of(cls, amounts: Sequence[Array], places: Sequence[int], products: int, years: int) -> FewProducts:
        """Return spending on products as one.

        a[.., i] = a_i, with spending a_i on the product of place i

        Args:
            amounts: of each [currency/yr], (draws or 1, years). places: of each among all products.
            products: number of these. years: number of years, where nothing is bought.

        Returns:
            Spending on all of them, (draws or 1, years, few) [currency/yr].

        Convention: an accounting identity.
        """
        parts = np.broadcast_arrays(*amounts) if amounts else []
        whole = np.stack(parts, axis=-1) if parts else np.zeros((1, years, 0))
        return cls(whole, np.array(places, dtype=int), products)

    def __matmul__(self, weights: Array) -> Array:
        """Return sums over products with a weight for each.

        E = sum_i a[i] w[i], with spending a and weights w by product i

        Args:
            weights: w, (products, ...), any unit.

        Returns:
            E, (draws, years, ...) [currency/yr times the unit of the weights].

        Convention: an accounting identity.

        Examples:
            >>> bought = FewProducts.of([np.array([[10.0, 20.0]])], [2], products=3, years=2)
            >>> (bought @ np.array([1.0, 1.0, 0.5])).tolist()
            [[5.0, 10.0]]
        """
        result: Array = self.amounts @ weights[self.places]
        return result

    def __truediv__(self, prices: Array) -> FewProducts:
        """Return the purchases with each product divided by a number, such as its price index.

        a'[i] = a[i] / d[i], with spending a and divisors d by product i

        Args:
            prices: d, (products,), an index [1] or any unit.

        Returns:
            Purchases at the new prices [currency/yr].

        Convention: deflation of each product by its own index.
        """
        return replace(self, amounts=self.amounts / prices[self.places])

    def times(self, factor: Array) -> FewProducts:
        """Return the purchases, each of them times a factor.

        a'[i] = a[i] f, with spending a by product i

        Args:
            factor: f, (draws or 1, years) [1].

        Returns:
            Purchases [currency/yr].

        Convention: an accounting identity.
        """
        return replace(self, amounts=self.amounts * factor[..., None])

    @property
    def by_product(self) -> Array:
        """Spending on each of all products, (draws, years, products) [currency/yr].

        b[i] = sum of a over those that are product i

        Convention: an accounting identity.
        """
        result: Array = self.amounts @ np.eye(self.products)[self.places]
        return result
