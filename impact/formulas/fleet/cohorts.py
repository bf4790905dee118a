"""From what is sold each year to what is in use each year.

A cohort is what is sold in one calendar year; years are consecutive. Reference: van der Voet, Kleijn, Huele, Ishikawa
and Verkuijlen (2002), Predicting future emissions based on characteristics of stocks, Ecological Economics 41(2),
223-234.
"""

import numpy as np

from impact.core.arrays import Array

AT_ONCE = 256  # draws: their years fit the nearest cache of a processor


def sum_over_cohorts(sold: Array, per_car: Array) -> Array:
    """Return the sum over cohorts of cars sold times what a car does at its age.

    total[y] = sum_c sold[c] per_car[y - c]

    Args:
        sold: cars, or cars times an intensity, by cohort, (draws, cohorts) [vehicles].
        per_car: quantity per car by years since the sale, (draws, ages) [any unit per vehicle].

    Returns:
        total, (draws, cohorts + ages - 1), from the first cohort's year [unit of the quantity].

    Reference: van der Voet et al. (2002): the inflow-driven stock model, a convolution.

    Examples:
        >>> sum_over_cohorts(np.array([[10.0, 20.0]]), per_car=np.array([[1.0, 0.5]])).tolist()
        [[10.0, 25.0, 10.0]]
    """
    draws = max(len(sold), len(per_car))
    cohorts, ages = sold.shape[1], per_car.shape[1]
    sold, per_car = np.broadcast_to(sold, (draws, cohorts)), np.broadcast_to(per_car, (draws, ages))
    total = np.empty((draws, cohorts + ages - 1))
    selling = np.flatnonzero(sold.any(axis=0))
    for start in range(0, draws, AT_ONCE):
        some = slice(start, start + AT_ONCE)
        by_cohort, by_age = sold[some].T.copy(), per_car[some].T.copy()
        by_year = np.zeros((cohorts + ages - 1, by_age.shape[1]))
        for cohort in selling:
            by_year[cohort : cohort + ages] += by_cohort[cohort] * by_age
        total[some] = by_year.T
    return total


def life_total(sold: Array, per_car: Array, by_year: Array) -> Array:
    """Return the sum over all years of what the cars sold do, times a factor of the year of use.

    total = sum_c sold[c] sum_a per_car[a] by_year[c + a]

    It equals `sum_over_cohorts` times the factor, summed, without the years in between.

    Args:
        sold: cars, or cars times an intensity, by cohort, (draws, cohorts) [vehicles].
        per_car: quantity per car by years since the sale, (draws, ages) [any unit per vehicle].
        by_year: factor by year of use from the first cohort's year, (draws, cohorts + ages - 1), or (draws, 1) for a
            constant one [any unit].

    Returns:
        total, (draws, 1) [product of the units].

    Reference: van der Voet et al. (2002): the inflow-driven stock model, summed over years.

    Examples:
        >>> sold, per_car = np.array([[10.0, 20.0]]), np.array([[1.0, 0.5]])
        >>> life_total(sold, per_car, by_year=np.array([[1.0, 1.0, 2.0]])).tolist()
        [[55.0]]
    """
    if by_year.shape[1] == 1:
        return sold.sum(axis=1, keepdims=True) * per_car.sum(axis=1, keepdims=True) * by_year
    cohorts, ages = sold.shape[1], per_car.shape[1]
    total = sum(
        sold[:, cohort] * np.einsum("da,da->d", per_car, by_year[:, cohort : cohort + ages])
        for cohort in range(cohorts)
    )
    return np.asarray(total)[:, None]


def stock_from_sales(sales: Array, survival: Array) -> Array:
    """Return the cars in use at the end of each year, given sales (inflow-driven).

    stock[y] = sum_c sales[c] S(y - c + 0.5)

    A cohort sold evenly over its year is half a year old on average at the end of that year.

    Args:
        sales: (draws, cohorts) [vehicles/yr].
        survival: S(0.5), S(1.5), ..., (draws, ages) [1].

    Returns:
        stock, (draws, cohorts + ages - 1) [vehicles].

    Reference: van der Voet et al. (2002). The half year is our own convention, because cars are sold all year round.

    Examples:
        >>> stock_from_sales(np.array([[100.0, 100.0]]), survival=np.array([[1.0, 0.5]])).tolist()
        [[100.0, 150.0, 50.0]]
    """
    return sum_over_cohorts(sales, survival)


def retirements(sales: Array, stock: Array) -> Array:
    """Return the cars that leave each year: sales less the rise of the stock.

    retirements[y] = stock[y - 1] + sales[y] - stock[y]

    Args:
        sales: (draws, cohorts), no more years than the stock has [vehicles/yr].
        stock: at the end of each year, (draws, years) [vehicles].

    Returns:
        retirements, (draws, years) [vehicles/yr].

    Convention: an accounting identity, the stock balance.

    Examples:
        >>> retirements(np.array([[100.0, 100.0]]), stock=np.array([[100.0, 150.0, 50.0]])).tolist()
        [[0.0, 50.0, 100.0]]
    """
    leaving = -np.diff(stock, axis=1, prepend=0.0)
    leaving[:, : sales.shape[1]] += sales
    return leaving
