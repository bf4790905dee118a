"""What goods sold take the place of: imports, goods of other makers in the country, goods of makers abroad, nothing."""

from dataclasses import dataclass

from impact.core.arrays import Array


@dataclass(frozen=True)
class Sold:
    """Units sold in one market by what gives way to them, each (draws, years) [unit/yr]; they add up to the sales.

    Attributes:
        imports: of makers abroad: imports at home, goods of other exporters abroad.
        home_makers: of other makers in the country: their sales at home, their exports abroad.
        none: nothing gives way.
    """

    imports: Array
    home_makers: Array
    none: Array


def by_what_gives_way(sales: Array, imports: Array, home_makers: Array, none: Array) -> Sold:
    """Return sales by what gives way to them.

    u[c] = S w[c] / sum(w), for classes c

    Shares with ranges of their own are drawn apart from each other, so each is divided by their sum.

    Args:
        sales: S [unit/yr], (draws, years).
        imports: w of goods of makers abroad [1], (draws, 1).
        home_makers: w of goods of other makers in the country [1], (draws, 1).
        none: w of sales that take the place of nothing [1], (draws, 1).

    Returns:
        u, (draws, years) [unit/yr].

    Convention: each unit sold takes the place of one unit or of none, once for jobs, money and emissions.

    Examples:
        >>> import numpy as np
        >>> one = lambda value: np.array([[value]])
        >>> sold = by_what_gives_way(one(100.0), imports=one(0.5), home_makers=one(0.25), none=one(0.25))
        >>> sold.imports.item(), sold.home_makers.item(), sold.none.item()
        (50.0, 25.0, 25.0)
    """
    whole = imports + home_makers + none
    return Sold(sales * imports / whole, sales * home_makers / whole, sales * none / whole)


def dearer(home_sales: Array, home_made: Array, imported: Array, duty: Array, vat: float | Array) -> Array:
    """Return what buyers at home pay more than for the goods replaced.

    D = (H - R - M (1 + d)) (1 + v)

    Args:
        home_sales: H, sales of the factory at home [money/yr], (draws, years).
        home_made: R, value of goods of home makers replaced [money/yr], (draws, years).
        imported: M, value of imports replaced, before duty [money/yr], (draws, years).
        duty: d [1], (draws, 1).
        vat: v, rate of value added tax [1].

    Returns:
        D [money/yr], (draws, years). What replaces nothing is all paid on top.

    Convention: an accounting identity.
    """
    return (home_sales - home_made - imported * (1 + duty)) * (1 + vat)
