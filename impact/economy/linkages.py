"""How strongly a sector pulls its suppliers and pushes its customers, and what is lost if it goes."""

from dataclasses import dataclass
from typing import ClassVar, Final

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array
from impact.core.io_table import InputOutputTable
from impact.economy.input_output import leontief_inverse, per_output
from impact.economy.input_output_model import domestic_model

MEANINGS: Final = {
    "direct_backward": "domestic inputs per unit of output (Chenery and Watanabe)",
    "direct_forward": "sales to sectors per unit of output (Chenery and Watanabe)",
    "backward_linkage": "output multiplier over the mean of all sectors",
    "forward_linkage": "sales in all rounds per unit of output, over the mean of all sectors",
    "kind": "key where both linkages are above 1, else backward or forward, weak where neither is",
    "lost": "part of all output that would go with the sector (hypothetical extraction)",
}


@dataclass(frozen=True)
class Linkage:
    """How a sector is tied to others; `meanings` says what the attributes are, all of them shares or ratios [1]."""

    code: str
    name: str
    direct_backward: float
    direct_forward: float
    backward_linkage: float
    forward_linkage: float
    kind: str
    lost: float

    meanings: ClassVar = MEANINGS


def linkages(table: InputOutputTable) -> tuple[Linkage, ...]:
    """Return linkages of every sector, in the order of the table.

    Direct: b[j] = sum_i A[i, j], d[i] = sum_j A[i, j] x[j] / x[i]. In all rounds: column sums of L, and the row sums of
    the Ghosh inverse, which are L x / x; both over their means. Lost: x[k] (1' L)[k] / L[k, k] over all output, where
    row, column and final demand of sector k are removed and the others keep their final demand.

    Args:
        table: The table; A, L and output x of it, money in its unit.

    Reference: Chenery and Watanabe (1958), International comparisons of the structure of production, Econometrica
    26(4), 487-521; Rasmussen (1956), Studies in Inter-Sectoral Relations; Miller and Blair (2009), section 12.2.
    """
    domestic, output = domestic_model(table).domestic, table.output
    inverse, made = leontief_inverse(domestic, table.codes), output > 0
    pulls, pushes = (_over_mean(sums, made) for sums in (inverse.sum(axis=0), per_output(inverse @ output, output)))
    bought, sold = domestic.sum(axis=0), per_output(domestic @ output, output)
    lost = output * inverse.sum(axis=0) / np.diagonal(inverse) / output.sum()
    return tuple(
        Linkage(
            code, table.names[i], float(bought[i]), float(sold[i]), float(pulls[i]), float(pushes[i]),
            _kind(pulls[i] > 1, pushes[i] > 1) if made[i] else "not produced", float(lost[i]),
        )
        for i, code in enumerate(table.codes)
    )  # fmt: skip


def _kind(pulls: bool, pushes: bool) -> str:
    return ("key" if pushes else "backward") if pulls else "forward" if pushes else "weak"


def _over_mean(sums: Array, produced: NDArray[np.bool_]) -> Array:
    return np.where(produced, sums / sums[produced].mean(), 0.0) if produced.any() else np.zeros_like(sums)
