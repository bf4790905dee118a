"""From gross to net: sales by what they displace, and additionality in general form."""

from dataclasses import dataclass

from impact.core.arrays import Array


@dataclass(frozen=True)
class DisplacedSales:
    """Units sold in one market by what they displace, each (draws, years) [unit/yr]; they add up to the sales.

    Attributes:
        imports: of makers abroad: imports at home, goods of other exporters abroad.
        home_makers: of other makers in the country: their sales at home, their exports abroad.
        none: nothing gives way.
    """

    imports: Array
    home_makers: Array
    none: Array


def split_sales_by_displacement(sales: Array, imports: Array, home_makers: Array, none: Array) -> DisplacedSales:
    """Return sales by what they displace.

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
        >>> sold = split_sales_by_displacement(one(100.0), imports=one(0.5), home_makers=one(0.25), none=one(0.25))
        >>> sold.imports.item(), sold.home_makers.item(), sold.none.item()
        (50.0, 25.0, 25.0)
    """
    whole = imports + home_makers + none
    return DisplacedSales(sales * imports / whole, sales * home_makers / whole, sales * none / whole)


def compute_extra_consumer_spending(
    home_sales: Array, home_made: Array, imported: Array, duty: Array, vat: float | Array
) -> Array:
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


@dataclass(frozen=True)
class Additionality:
    """Deductions from a gross effect, each a share [1] over the draws.

    Attributes:
        leakage: part of the effect that goes to people or owners from outside the area. It is not the leakage to
            imports, which the input-output table has already taken out.
        displacement: part taken from others in the area.
        substitution: part that replaces activity which the same firm gives up.
    """

    leakage: Array
    displacement: Array
    substitution: Array

    def remaining(self, gross: Array) -> Array:
        """Return what is left of a gross effect.

        R = G (1 - L) (1 - Dp) (1 - S), with gross effect G, leakage L, displacement Dp and substitution S.

        Args:
            gross: G, any shape and unit.

        Returns:
            R, in the shape and unit of G.

        Reference: Homes and Communities Agency (2014), Additionality Guide, 4th ed.

        Examples:
            >>> import numpy as np
            >>> half, none = np.array([0.5]), np.array([0.0])
            >>> Additionality(leakage=half, displacement=half, substitution=none).remaining(np.array([100.0])).tolist()
            [25.0]
        """
        return gross * (1 - self.leakage) * (1 - self.displacement) * (1 - self.substitution)


def compute_net_effect(gross: Array, lost: Array, abroad: Array, additional: Array) -> Array:
    """Return the net effect.

    net = a (gross - lost - abroad)

    Args:
        gross: effect of the project, any shape and unit.
        lost: effect that goes with what the project replaces, same unit.
        abroad: part that goes to people or owners from outside the country, same unit.
        additional: a, the part that would not have come anyway [1]: 1 - deadweight, applied once.

    Returns:
        net, in the unit of `gross`.

    Reference: Homes and Communities Agency (2014), Additionality Guide, 4th ed., with displacement as an
    amount (`lost`), not as a share.

    Examples:
        >>> import numpy as np
        >>> compute_net_effect(np.array([100.0]), np.array([40.0]), np.array([10.0]), np.array([0.5])).tolist()
        [25.0]
    """
    return additional * (gross - lost - abroad)
