"""Vectors of few products, and piecewise linear functions that share their knots."""

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
            amounts: of each [currency/yr], (draws or 1, years).
            places: of each among all products.
            products: number of these.
            years: number of years, where nothing is bought.

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


@dataclass(frozen=True)
class KnotPosition:
    """Where values lie between the knots of piecewise linear functions, found once for all such functions.

    Attributes:
        before: index of the knot before it, any shape.
        part: fraction of the way from there to the next knot [1], of the same shape.
    """

    before: NDArray[np.intp]
    part: Array

    @classmethod
    def of(cls, value: Array, knots: Array) -> KnotPosition:
        """Return where values lie between knots.

        value = knots[before] + part (knots[before + 1] - knots[before])

        Args:
            value: any shape, any unit.
            knots: value at each knot, ascending, two or more, (knots,), same unit.

        Returns:
            before and part [1], in the shape of the value.

        Convention: linear interpolation.
        """
        position = np.interp(value, knots, np.arange(float(len(knots))))
        before = np.minimum(position.astype(np.intp), len(knots) - 2)
        return cls(before, position - before)

    def __getitem__(self, some: tuple[slice, list[int]]) -> KnotPosition:
        return KnotPosition(self.before[some], self.part[some])

    def interpolate(self, values: Array) -> Array:
        """Return a piecewise linear function at these positions, given its values at the knots.

        f = f[before] + part (f[before + 1] - f[before])

        Args:
            values: f at each knot, (knots, ...), any unit.

        Returns:
            f, (*shape of the position, ...), same unit.

        Convention: linear interpolation.

        Examples:
            >>> position = KnotPosition.of(np.array([0.5, 3.0]), np.array([0.0, 1.0, 5.0]))
            >>> position.interpolate(np.array([0.0, 10.0, 30.0])).tolist()
            [5.0, 20.0]
        """
        part = self.part.reshape(self.part.shape + (1,) * (values.ndim - 1))
        return values.take(self.before, axis=0) + part * np.diff(values, axis=0).take(self.before, axis=0)
