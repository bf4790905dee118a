"""Demand at prices of the table's year where some products have no price index of their own."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array
from impact.economy.supply_chain import Demand


@dataclass(frozen=True)
class RealDemand:
    """Demand by product, of which some products are deflated by an index that stands in for their own.

    Attributes:
        demand: f, each product over the index used, (draws, ..., products) or what sums like one [money of the table].
        without: whether a product has no index of its own, (products,).
        ratio: r, price of such products over the index used, (draws,) [1].
    """

    demand: Demand
    without: NDArray[np.bool_]
    ratio: Array

    def __matmul__(self, weights: Array) -> Any:
        """Return sums over products with a weight for each.

        E = sum_i f[i] w[i] over products with an index + sum_i f[i] w[i] / r over those without

        Args:
            weights: w, (products, ...), any unit.

        Returns:
            E, (draws, ...) [money of the table times the unit of the weights].

        Convention: our own; prices of all products without an index stray from the one used by the same ratio.

        Examples:
            >>> real = RealDemand(np.array([10.0, 30.0]), np.array([False, True]), ratio=np.array([1.0, 1.5]))
            >>> (real @ np.ones(2)).tolist()
            [40.0, 30.0]
        """
        rest = self.without.reshape((-1,) + (1,) * (weights.ndim - 1))
        strayed = np.asarray(self.demand @ (weights * rest))
        ratio = self.ratio.reshape(self.ratio.shape + (1,) * max(strayed.ndim - 1, 0))
        if strayed.ndim == 1 and weights.ndim > 1:  # one demand of all draws, and an effect by sector
            ratio = self.ratio[:, None]
        return self.demand @ (weights * ~rest) + strayed / ratio
