"""From gross to net in general form, for projects whose products replace nothing in particular.

Reference: Homes and Communities Agency (2014), Additionality Guide, 4th ed.
"""

from dataclasses import dataclass

from impact.core.arrays import Array


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


def net(gross: Array, lost: Array, abroad: Array, additional: Array) -> Array:
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
        >>> net(np.array([100.0]), np.array([40.0]), np.array([10.0]), np.array([0.5])).tolist()
        [25.0]
    """
    return additional * (gross - lost - abroad)
