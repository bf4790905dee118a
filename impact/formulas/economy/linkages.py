"""Linkages of sectors, and the paths of purchases along which an effect goes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array
from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.core.io_table import InputOutputTable
from impact.formulas.economy.io_model import domestic_model
from impact.formulas.economy.leontief import leontief_inverse, per_output
from impact.formulas.economy.multipliers import direct_effects

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


MOST_STEPS = 2_000_000  # of the search for paths
LONGEST = 60  # sectors of a path


@dataclass(frozen=True)
class Path:
    """A path of purchases.

    Attributes:
        path: Codes of the sector that sells to final demand, its supplier, the supplier's supplier ...
        effect: Of the last sector's output on this path, in the unit of the effect.
        share: The same as a part of the whole effect [1].
        onward: Part of the whole effect that goes along the path and further [1].
    """

    path: tuple[str, ...]
    effect: float
    share: float
    onward: float


@dataclass(frozen=True)
class Paths:
    """The paths that carry most of an effect, the largest first; `whole` is all of it, in `unit`."""

    unit: str
    whole: float
    paths: tuple[Path, ...]


def supply_paths(
    table: InputOutputTable, demand: Mapping[str, float], effect: str = "employment", least: float = 0.005
) -> Paths:
    """Return the paths of purchases that carry most of an effect of a demand, the largest first.

    The path j, i, k carries e[k] A[k, i] A[i, j] f[j]; the effects of all paths add up to e' L f = t. A path is
    followed as long as all that goes along it, (e' L)[k] A[k, i] A[i, j] f[j], is at least the part asked for.

    Args:
        table: The table; A and L of domestic flows.
        demand: f by code, for domestic products [money].
        effect: e: `employment`, `gva`, `output` or another effect of the table.
        least: Part of the whole that a path must carry [1].

    Returns:
        Paths with effects in the unit of e times money.

    Raises:
        ImpactError: The table lacks the effect or a code, something is negative, or there are too many paths.

    Reference: Defourny and Thorbecke (1984), Structural path analysis and multiplier decomposition within a social
    accounting matrix framework, Economic Journal 94(373), 111-136; the bound by multipliers is our own.
    """
    model, wanted = domestic_model(table), np.zeros(len(table.codes))
    for code, value in demand.items():
        if code not in table.codes:
            raise ImpactError(f"{table.name}: no sector has the code '{code}'.{did_you_mean(code, table.codes)}")
        wanted[table.codes.index(code)] = value
    known = {"output": (np.ones(len(wanted)), "")} | direct_effects(table, model)
    if effect not in known:
        raise ImpactError(f"{table.name} has no effect '{effect}'. {list_choices(list(known))}")
    if not 0 < least <= 1:
        raise ImpactError(f"A path is asked to carry {least:g} of the effect. Give a part above 0, up to 1.")
    per, unit = known[effect]
    per = per * (table.unit.per_million if unit else 1.0)
    if (model.domestic < 0).any() or (per < 0).any() or (wanted < 0).any():
        raise ImpactError("Paths need a demand, coefficients and effects of zero or more; some are negative here.")
    onward = per @ leontief_inverse(model.domestic, table.codes)
    whole = float(onward @ wanted)
    found = [
        Path(tuple(table.codes[i] for i in sectors), own, own / whole, part)
        for sectors, flow, part in (_followed(model.domestic, onward / whole, wanted, least) if whole else ())
        if (own := float(per[sectors[-1]] * flow)) >= least * whole
    ]
    return Paths(unit or table.unit.text, whole, tuple(sorted(found, key=lambda one: (-one.effect, one.path))))


def _followed(
    coefficients: Array, onward: Array, demand: Array, least: float
) -> Iterator[tuple[tuple[int, ...], float, float]]:
    """Yield sectors, last flow, and the part of the whole that goes along a path and further, where it is enough."""
    open_paths: list[tuple[tuple[int, ...], float]] = [((int(j),), float(demand[j])) for j in np.flatnonzero(demand)]
    steps = 0
    while open_paths:
        sectors, flow = open_paths.pop()
        part = float(flow * onward[sectors[-1]])
        if part < least:
            continue
        steps += 1
        if steps > MOST_STEPS:
            raise ImpactError("There are too many paths. Ask for those that carry a larger part of the effect.")
        yield sectors, flow, part
        if len(sectors) < LONGEST:
            further = coefficients[:, sectors[-1]] * flow
            open_paths += [((*sectors, int(i)), float(further[i])) for i in np.flatnonzero(further * onward >= least)]
