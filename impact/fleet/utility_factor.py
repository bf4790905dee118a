"""The share of its distance that a plug-in hybrid drives on electricity, from its electric range."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.errors import ImpactError, did_you_mean, there_are
from impact.units import KM_PER_MILE


@dataclass(frozen=True)
class Curve:
    """A utility factor as a standard defines it.

    UF(d) = 1 - exp(-sum_i c_i (d / D)^i), i from 1, with electric range d

    Attributes:
        coefficients: c_1, c_2, ... [1].
        distance: D [km]; a longer one stands for longer distances between two charges.
        cycle: test cycle on whose range it is defined.
        reference: of the standard and where it was read.
    """

    coefficients: tuple[float, ...]
    distance: float
    cycle: str
    reference: str


# SAE J2841 (September 2010), table 2: fit of the fleet utility factor (every mile counts the same) and of the
# multi-day individual one (every car counts the same), read as coded by the US EPA in its model OMEGA.
FLEET = (10.52, -7.282, -26.37, 79.08, -77.36, 26.07)
INDIVIDUAL = (13.1, -18.7, 5.22, 8.15, 3.53, -1.34, -4.01, -3.90, -1.15, 3.88)
# Regulation (EU) 2017/1151, Annex XXI, Sub-Annex 8, Appendix 5, table A8.App5/1, read as coded by users of the
# technical report behind it. Regulation (EU) 2023/443 keeps the coefficients and lengthens D; both lengths were read
# in the press, not in the Official Journal.
EUROPE = (26.25, -38.94, -631.05, 5964.83, -25094.60, 60380.21, -87517.16, 75513.77, -35748.77, 7154.94)

CURVES = {
    "sae_j2841": Curve(FLEET, 399 * KM_PER_MILE, "EPA", "SAE J2841 (2010), fleet"),
    "sae_j2841_individual": Curve(INDIVIDUAL, 400 * KM_PER_MILE, "EPA", "SAE J2841 (2010), multi-day individual"),
    "epa_2027": Curve(FLEET, 583 * KM_PER_MILE, "EPA", "SAE J2841 with the distance of the US EPA from 2027 on"),
    "wltp": Curve(EUROPE, 800.0, "WLTP", "Regulation (EU) 2017/1151"),
    "wltp_2025": Curve(EUROPE, 2200.0, "WLTP", "Regulation (EU) 2023/443, from 2025 on"),
    "wltp_2027": Curve(EUROPE, 4260.0, "WLTP", "Regulation (EU) 2023/443, from 2027 on"),
}


def curve(name: str) -> Curve:
    """Return the curve of that name.

    Raises:
        ImpactError: there is none.
    """
    if name not in CURVES:
        raise ImpactError(f"no utility factor is called '{name}'.{did_you_mean(name, CURVES)} {there_are(CURVES)}")
    return CURVES[name]


def utility_factor(range_km: Array, by: Curve, stretch: Array | float = 1.0) -> Array:
    """Return the share of the distance driven on electricity.

    UF(d) = 1 - exp(-sum_i c_i (d / (s D))^i)

    Args:
        range_km: d, electric range on the curve's cycle [km], any shape.
        by: the curve: coefficients c_i and distance D.
        stretch: s, by how much the distance between charges is longer on the road than in the standard [1], broadcasts;
            1 is the standard itself.

    Returns:
        UF [1], between 0 for no range and nearly 1 at D.

    Raises:
        ImpactError: a range is negative or beyond D, where the fit says nothing.

    Reference: SAE J2841 (2010); Regulation (EU) 2017/1151, Annex XXI, Sub-Annex 8, Appendix 5. The stretch is our own.

    Example:
        >>> utility_factor(np.array([0.0, 80.0]), curve("sae_j2841")).round(2).tolist()
        [0.0, 0.69]
    """
    part = np.asarray(range_km, dtype=float) / (by.distance * stretch)
    if not ((part >= 0) & (part <= 1)).all():
        raise ImpactError(
            f"electric range: {np.max(range_km):g} km was given. The curve of {by.reference} holds from 0 to "
            f"{by.distance:.0f} km."
        )
    return -np.expm1(-_polynomial(by, part))


def road_stretch(approved: float, observed: Array, by: Curve) -> Array:
    """Return how much longer the distance between charges is on the road than in a standard.

    s = x(approved) / x(observed), where x(u) is the part of D at which the curve has the share u

    It is the one number that leads from the share that type approval gives cars of some range to the share observed.
    The European revisions change the curve in the same way: D is 2.75 and 5.3 times as long.

    Args:
        approved: share of the same cars by the standard [1].
        observed: share on the road [1], any shape.
        by: the curve.

    Returns:
        s, in the shape of the observed share [1].

    Raises:
        ImpactError: a share does not lie strictly between 0 and 1.

    Convention: our own, because standards differ only in D and observed shares are published for few ranges.

    Example:
        >>> road_stretch(0.8, np.array([0.8]), curve("wltp")).tolist()
        [1.0]
    """
    shares = np.append(observed, approved)
    if not ((shares > 0) & (shares < 1)).all():
        raise ImpactError(
            f"utility factor: shares of {shares.min():g} to {shares.max():g} cannot be led to each other."
        )
    return _part_at(by, np.array([approved])) / _part_at(by, observed)


def _polynomial(by: Curve, part: Array) -> Array:
    total = np.zeros_like(part)
    for coefficient in reversed(by.coefficients):
        total = (total + coefficient) * part
    return total


def _part_at(by: Curve, shares: Array) -> Array:
    """Return the part of D at which a curve has these shares, by halving: it rises all the way from 0 to D."""
    low, high = np.zeros_like(shares), np.ones_like(shares)
    wanted = -np.log1p(-shares)
    for _ in range(60):
        middle = (low + high) / 2
        below = _polynomial(by, middle) < wanted
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    return (low + high) / 2
