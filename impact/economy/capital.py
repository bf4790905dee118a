"""Capital that is built in stages: when each is built, what of it is building works, and how it wears out."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from impact.core.arrays import Array
from impact.economy.account import straight_line


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

        Reference: as `impact.economy.account.straight_line`.
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
