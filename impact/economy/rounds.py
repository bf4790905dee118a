"""The rounds of an effect: what is bought first, what that sets off in turn, and the paths along which it goes.

Reference: Miller and Blair (2009), Input-Output Analysis, 2nd ed., section 2.4 (power series); Australian Bureau of
Statistics (1995), Information paper: Introduction to Input-Output Multipliers, 5246.0 (first round and industrial
support); Defourny and Thorbecke (1984), Structural path analysis and multiplier decomposition within a social
accounting matrix framework, Economic Journal 94(373), 111-136 (paths).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.errors import ImpactError

MOST_STEPS = 2_000_000  # of the search for paths


def first_round(per_output: Array, coefficients: Array) -> Array:
    """Return the effect with those from whom a sector buys itself.

    r[j] = sum_i e[i] A[i, j]

    Args:
        per_output: e, effect per unit of output, (..., n).
        coefficients: domestic A, (n, n) [1].

    Returns:
        r, (..., n), in the unit of e.

    Reference: Australian Bureau of Statistics (1995), first-round effect.

    Example:
        >>> first_round(np.array([0.2, 0.1]), np.array([[0.0, 0.5], [0.0, 0.0]])).tolist()
        [0.0, 0.1]
    """
    return np.asarray(per_output @ coefficients)


def industrial_support(per_output: Array, coefficients: Array, effects: Array) -> Array:
    """Return the effect with all who supply those from whom a sector buys: the second round and all later ones.

    s[j] = (e' L)[j] - e[j] - sum_i e[i] A[i, j]

    Args:
        per_output: e, effect per unit of output, (..., n).
        coefficients: domestic A, (n, n) [1].
        effects: e' L, (..., n), in the unit of e.

    Returns:
        s, (..., n), in the unit of e; with e and the first round it adds up to the Type I effect.

    Reference: Australian Bureau of Statistics (1995), industrial support effect.

    Example:
        >>> A = np.array([[0.5]])
        >>> industrial_support(np.array([1.0]), A, effects=np.array([2.0])).tolist()
        [0.5]
    """
    return np.asarray(effects - per_output - first_round(per_output, coefficients))


def layers(coefficients: Array, demand: Array, whole: Array, rounds: int) -> Array:
    """Return the output of each round that a demand sets off, and of all later ones together.

    x_0 = f, x_t = A x_(t-1); the last row is L f less the rounds before, so that the rows add up to L f

    Args:
        coefficients: domestic A, (n, n) [1].
        demand: f, (n,) [money].
        whole: L f, (n,) [money].
        rounds: number of rounds shown one by one, the demand itself not counted.

    Returns:
        (rounds + 2, n) [money].

    Reference: Miller and Blair (2009), section 2.4.

    Example:
        >>> layers(np.array([[0.5]]), np.array([8.0]), np.array([16.0]), rounds=2)[:, 0].tolist()
        [8.0, 4.0, 2.0, 2.0]
    """
    if rounds < 1:
        raise ImpactError(f"{rounds} rounds are asked for. Give 1 or more.")
    found = [demand.astype(float)]
    for _ in range(rounds):
        found.append(coefficients @ found[-1])
    return np.array([*found, whole - np.sum(found, axis=0)])


@dataclass(frozen=True)
class Path:
    """A path of purchases: the sector that sells to final demand first, then its supplier, the supplier's ...

    Attributes:
        sectors: places of the sectors in the table.
        effect: of the last sector's output on this path, in the unit of the effect.
        onward: of all paths that begin so, this one included.
    """

    sectors: tuple[int, ...]
    effect: float
    onward: float


def paths(
    per_output: Array, coefficients: Array, multipliers: Array, demand: Array, least: float, longest: int = 8
) -> list[Path]:
    """Return the paths of purchases that carry most of an effect, the largest first.

    The path j, i, k carries e[k] A[k, i] A[i, j] f[j]; the effects of all paths add up to e' L f.

    A path that is begun is followed as long as all that goes along it, m[k] A[k, i] A[i, j] f[j], is at least the part
    asked for.

    Args:
        per_output: e, (n,), not negative.
        coefficients: domestic A, (n, n) [1].
        multipliers: m = e' L, (n,), in the unit of e.
        demand: f, (n,) [money].
        least: part of the whole effect that a path must carry to be returned [1].
        longest: number of steps behind the first sector.

    Returns:
        Paths with effects in [unit of e times money].

    Raises:
        ImpactError: coefficients or effects are negative, or there are too many paths: ask for a larger part.

    Reference: Defourny and Thorbecke (1984); the bound by multipliers is our own.

    Example:
        >>> A = np.array([[0.0, 0.5], [0.0, 0.0]])
        >>> e = np.array([0.2, 0.1])
        >>> found = paths(e, A, np.array([0.2, 0.2]), np.array([0, 10]), 0.1)
        >>> [(path.sectors, round(path.effect, 6)) for path in found]
        [((1,), 1.0), ((1, 0), 1.0)]
    """
    if (coefficients < 0).any() or (per_output < 0).any() or (demand < 0).any():
        raise ImpactError("Paths need a demand, coefficients and effects of zero or more; some are negative here.")
    if not 0 < least <= 1:
        raise ImpactError(f"A path is asked to carry {least:g} of the effect. Give a part above 0, up to 1.")
    whole = float(multipliers @ demand)
    found = _followed(per_output, coefficients, multipliers, demand, least * whole, longest)
    kept = [path for path in found if path.effect >= least * whole and path.effect > 0]
    return sorted(kept, key=lambda path: (-path.effect, path.sectors))


def _followed(
    per_output: Array, coefficients: Array, multipliers: Array, demand: Array, least: float, longest: int
) -> Iterator[Path]:
    open_paths: list[tuple[tuple[int, ...], float]] = [((int(j),), float(demand[j])) for j in np.flatnonzero(demand)]
    steps = 0
    while open_paths:
        sectors, flow = open_paths.pop()
        last = sectors[-1]
        if flow * multipliers[last] < least:
            continue
        steps += 1
        if steps > MOST_STEPS:
            raise ImpactError("There are too many paths. Ask for those that carry a larger part of the effect.")
        yield Path(sectors, float(per_output[last] * flow), float(multipliers[last] * flow))
        if len(sectors) <= longest:
            further = coefficients[:, last] * flow
            open_paths += [
                ((*sectors, int(i)), float(further[i])) for i in np.flatnonzero(further * multipliers >= least)
            ]
