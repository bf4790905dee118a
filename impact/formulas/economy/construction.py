"""Jobs by physical size: building, from megawatts, people counted, pay or person-days; extraction, from energy."""

from impact.core.arrays import Array

MONTHS_OF_YEAR = 12
DAYS_OF_YEAR = 220  # worked by one person


def estimate_job_years_from_capacity(capacity: Array, factor: Array | float) -> Array:
    """Return the job-years of building a plant of a size.

    J = P k

    Args:
        capacity: P [MW], any shape.
        factor: k [job_year/MW], same shape.

    Returns:
        J [job_year], same shape.

    Reference: Rutovitz et al. (2025), Renewable and Sustainable Energy Reviews 212, 115339.

    Examples:
        >>> import numpy as np
        >>> estimate_job_years_from_capacity(np.array([100.0]), 1.61).tolist()
        [161.0]
    """
    return capacity * factor


def estimate_job_years_from_headcount(persons: Array, months: Array) -> Array:
    """Return the job-years of people on a site.

    J = n m / 12

    Args:
        persons: n, on average [persons], any shape.
        months: m, for which they are there [month], same shape.

    Returns:
        J [job_year], same shape.

    Convention: an accounting identity.

    Examples:
        >>> import numpy as np
        >>> estimate_job_years_from_headcount(np.array([300.0]), np.array([6.0])).tolist()
        [150.0]
    """
    return persons * months / MONTHS_OF_YEAR


def estimate_job_years_from_payroll(money: Array, share: Array, wage: Array) -> Array:
    """Return the job-years of building from the part of the money that pays the crews.

    J = s M / (12 w)

    Args:
        money: M, spent on works [money], any shape.
        share: s, what the crews cost in it [1], broadcasts.
        wage: w, what one of them costs [money/month], broadcasts.

    Returns:
        J [job_year], shape of M.

    Convention: an accounting identity; the share and the wage count the same cost.

    Examples:
        >>> import numpy as np
        >>> estimate_job_years_from_payroll(np.array([1200.0]), np.array([0.25]), np.array([0.5])).tolist()
        [50.0]
    """
    return money * share / (MONTHS_OF_YEAR * wage)


def per_megawatt(person_days: float, share: float, capacity: float) -> float:
    """Return the job-years for a megawatt of a study that counts person-days.

    k = D s / (220 P)

    Args:
        person_days: D, of the whole life of a plant [day].
        share: s, of one phase in them [1].
        capacity: P, of that plant [MW].

    Returns:
        k [job_year/MW].

    Convention: our own, with 220 days of work in a year.

    Examples:
        >>> round(per_megawatt(229055.0, 0.17, 50.0), 2)
        3.54
    """
    return person_days * share / (DAYS_OF_YEAR * capacity)


def jobs_of_fuel(volume: Array, heat: Array | float, per_energy: Array) -> Array:
    """Return the jobs of extracting a fuel, from its energy.

    J = V H k / 1000

    Args:
        volume: V [million m3/yr], any shape.
        heat: H, net calorific value of a volume [MJ/m3].
        per_energy: k, jobs for the energy of a year [persons/PJ], same shape as V.

    Returns:
        J [persons], same shape.

    Reference: the form of Rutovitz, Dominish and Downes (2015), Calculating global energy sector jobs, table 4.

    Examples:
        >>> import numpy as np
        >>> jobs_of_fuel(np.array([80.0]), 34.4, np.array([17.9])).round(1).tolist()
        [49.3]
    """
    return volume * heat * per_energy / 1000
