"""Job-years of building a plant from its size, from people counted, and from studies that count person-days."""

from __future__ import annotations

from impact.arrays import Array

MONTHS_OF_YEAR = 12
DAYS_OF_YEAR = 220  # worked by one person


def from_capacity(capacity: Array, factor: Array | float) -> Array:
    """Return the job-years of building a plant of a size.

    J = P k

    Args:
        capacity: P [MW], any shape.
        factor: k [job_year/MW], same shape.

    Returns:
        J [job_year], same shape.

    Reference: Rutovitz et al. (2025), Renewable and Sustainable Energy Reviews 212, 115339.

    Example:
        >>> import numpy as np
        >>> from_capacity(np.array([100.0]), 1.61).tolist()
        [161.0]
    """
    return capacity * factor


def from_headcount(persons: Array, months: Array) -> Array:
    """Return the job-years of people on a site.

    J = n m / 12

    Args:
        persons: n, on average [persons], any shape.
        months: m, for which they are there [month], same shape.

    Returns:
        J [job_year], same shape.

    Convention: an accounting identity.

    Example:
        >>> import numpy as np
        >>> from_headcount(np.array([300.0]), np.array([6.0])).tolist()
        [150.0]
    """
    return persons * months / MONTHS_OF_YEAR


def per_megawatt(person_days: float, share: float, capacity: float, years: float = 1.0) -> float:
    """Return the job-years, or with years the full-time jobs, for a megawatt of a study that counts person-days.

    k = D s / (220 P Y)

    Args:
        person_days: D, of the whole life of a plant [day].
        share: s, of one phase in them [1].
        capacity: P, of that plant [MW].
        years: Y, over which the phase lasts [yr]; 1 gives job-years of all of it.

    Returns:
        k [job_year/MW], or [FTE/MW] with years.

    Convention: our own, with 220 days of work in a year.

    Example:
        >>> round(per_megawatt(229055.0, 0.17, 50.0), 2), round(per_megawatt(229055.0, 0.56, 50.0, 25.0), 3)
        (3.54, 0.466)
    """
    return person_days * share / (DAYS_OF_YEAR * capacity * years)
