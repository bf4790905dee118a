"""Several regions in one table: blocks on the diagonal are regions, the others trade between them.

An interregional table is an ordinary table whose sectors are region and sector, so `leontief_inverse` and everything
else apply; this module builds it and splits results by region.

Reference: Miller and Blair (2009), Input-Output Analysis, 2nd ed., sections 3.3 and 3.4.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.economy.input_output import leontief_inverse
from impact.errors import ImpactError


@dataclass(frozen=True, eq=False)
class BlockTable:
    """Flows of several regions.

    Attributes:
        regions: names, in the order of the blocks.
        sectors: names by region, in order.
        transactions: Z, (N, N) [money]; N is the number of sectors of all regions.
    """

    regions: tuple[str, ...]
    sectors: Mapping[str, tuple[str, ...]]
    transactions: Array

    @property
    def labels(self) -> tuple[str, ...]:
        """Return `region: sector` of each row."""
        return tuple(f"{region}: {sector}" for region in self.regions for sector in self.sectors[region])

    def rows_of(self, region: str) -> slice:
        """Return the rows of a region, as a slice.

        Args:
            region: its name.

        Raises:
            ImpactError: the table has no such region.
        """
        start = 0
        for name in self.regions:
            stop = start + len(self.sectors[name])
            if name == region:
                return slice(start, stop)
            start = stop
        raise ImpactError(f"The table has no region '{region}'. There are: {', '.join(self.regions)}.")


def block_table(blocks: Mapping[tuple[str, str], Array], sectors: Mapping[str, Sequence[str]]) -> BlockTable:
    """Return one table from blocks.

    Z = [[Z^rr, Z^rs], [Z^sr, Z^ss]], where Z^rs is what region s buys from region r.

    Args:
        blocks: by (selling region, buying region), (n_r, n_s) [money]; a pair that is left out trades nothing.
        sectors: names by region; their order is the order of the blocks.

    Returns:
        The table, flows in [money].

    Raises:
        ImpactError: a block of another shape, or of a region without sectors.

    Reference: Miller and Blair (2009), section 3.3.
    """
    regions = tuple(sectors)
    for (seller, buyer), block in blocks.items():
        if seller not in sectors or buyer not in sectors:
            raise ImpactError(f"Block ({seller}, {buyer}): a region without sectors. There are: {', '.join(regions)}.")
        wanted = (len(sectors[seller]), len(sectors[buyer]))
        if block.shape != wanted:
            raise ImpactError(f"Block ({seller}, {buyer}) has the shape {block.shape}; its regions ask for {wanted}.")
    rows = [[blocks.get((r, s), np.zeros((len(sectors[r]), len(sectors[s])))) for s in regions] for r in regions]
    return BlockTable(regions, {name: tuple(names) for name, names in sectors.items()}, np.block(rows))


def by_region(effects: Array, table: BlockTable) -> dict[str, Array]:
    """Return effects summed by the region in which they happen.

    E_r = sum_i e[i] over the sectors i of region r. The column sums of L split in this way are the intra- and
    interregional multipliers.

    Args:
        effects: e, by row of the table, (N,) or (N, k), any unit.
        table: the regions.

    Returns:
        By region, () or (k,), same unit.

    Reference: Miller and Blair (2009), section 6.3.
    """
    return {region: np.asarray(effects[table.rows_of(region)].sum(axis=0)) for region in table.regions}


def feedback(coefficients: Array, table: BlockTable, region: str) -> Array:
    """Return the output that a region's demand brings back to it through the other regions.

    F = L^rr - (I - A^rr)^-1: what a single-region model misses.

    Args:
        coefficients: A of the whole table, (N, N) [1].
        table: the regions.
        region: whose feedback.

    Returns:
        F, (n_r, n_r) [1].

    Raises:
        ImpactError: the table has no such region.
        BalanceError: the table has no non-negative solution.

    Reference: Miller and Blair (2009), section 3.3.2.
    """
    rows = table.rows_of(region)
    alone = leontief_inverse(coefficients[rows, rows], table.labels[rows])
    return np.asarray(leontief_inverse(coefficients, table.labels)[rows, rows] - alone)
