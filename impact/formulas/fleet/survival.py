"""How long cars stay in use: S(a) is the share of a cohort still in use at age a [yr]."""

import numpy as np

from impact.core.arrays import Array


def weibull_survival(age: Array, scale: Array, shape: float) -> Array:
    """Return the survival of a life with a Weibull distribution.

    S(a) = exp(-(a / scale)^shape)

    Args:
        age: a, ages [yr], (ages,).
        scale: Weibull scale [yr], (draws,); not the mean lifetime, which is scale Gamma(1 + 1 / shape).
        shape: Weibull shape [1].

    Returns:
        S, (draws, ages) [1]; S(0) = 1, and it never rises.

    Reference: Weibull (1951), A statistical distribution function of wide applicability, Journal of Applied Mechanics
    18(3), 293-297.

    Examples:
        >>> weibull_survival(np.array([0.0, 20.0]), scale=np.array([20.0]), shape=5.0).round(4).tolist()
        [[1.0, 0.3679]]
    """
    return np.exp(-((age[None, :] / scale[:, None]) ** shape))


def compute_vehicle_years(scale: Array, shape: float, max_age: int) -> Array:
    """Return vehicle-years per car sold, by calendar years since the sale, for a Weibull life.

    use[0] = 0.5, use[a] = S(a) for a = 1, 2, ...

    Cars are sold evenly over the year of sale, so that year holds half a vehicle-year and the calendar year a later
    S(a): the trapezoid rule for the area under S, whose sum is the mean lifetime.

    Args:
        scale: Weibull scale [yr], (draws,).
        shape: Weibull shape [1].
        max_age: last age [yr].

    Returns:
        use, (draws, max_age + 1) [yr].

    Convention: our own, because sales are known by calendar year.
    """
    at_birthdays = weibull_survival(np.arange(max_age + 1.0), scale, shape)
    return np.concatenate([np.full((len(at_birthdays), 1), 0.5), at_birthdays[:, 1:]], axis=1)
