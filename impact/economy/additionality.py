"""From gross to net in the general form, for projects whose products replace nothing in particular.

Reference: English Partnerships / Homes and Communities Agency, Additionality Guide, 4th ed. (2014), section 4.
"""

from __future__ import annotations

from dataclasses import dataclass

from impact.arrays import Array


@dataclass(frozen=True)
class Additionality:
    """What comes off a gross effect, each a share of one over the draws.

    Attributes:
        leakage: of the effect that people or owners from outside the area hold. It is not the leakage to imports,
            which an input-output table has taken out before.
        displacement: taken from others in the area. substitution: of one's own activity that is given up.
    """

    leakage: Array
    displacement: Array
    substitution: Array

    def kept(self, gross: Array) -> Array:
        """Return G (1 - L) (1 - Dp) (1 - S)."""
        return gross * (1 - self.leakage) * (1 - self.displacement) * (1 - self.substitution)


def additional(project: Array, reference: Array, factors: Additionality) -> Array:
    """Return the net effect against a reference case.

    N = [G (1 - L) (1 - Dp) (1 - S)] - the same of the reference case. Deadweight is the reference case and stands
    here once; there is no multiplier, for indirect and induced effects are in G already.

    Args:
        project, reference: gross effects with the project and in the reference case, any shape, same unit.
        factors: what comes off both.
    """
    return factors.kept(project) - factors.kept(reference)
