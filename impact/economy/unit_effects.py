"""What one unit spent at home sets off in all rounds of supply and through the wages paid in them.

Reference: Miller and Blair (2009), Input-Output Analysis, 2nd ed., sections 2.5 and 6.2 (Type I and Type II
multipliers), with the household loop as in `supply_chain.spending_loop`.
"""

from impact.core.arrays import Array
from impact.economy.supply_chain import Demand, SupplyChain


def first_round_spending(chain: SupplyChain, wages: Array, demand: Demand, spent: Array) -> Array:
    """Return what the people who supply a demand spend of their wages, before it comes back to others.

    h = s w' L f

    Args:
        chain: L, (n, n).
        wages: w, per unit of output [1], (n,).
        demand: f, a unit spent at home [1], (n,).
        spent: s, spending at basic prices out of a gross wage [1], (draws,).

    Returns:
        h [1], (draws,).

    Reference: Miller and Blair (2009), section 2.5; the share spent is our own addition.
    """
    return chain.effect(wages, demand) * spent


def all_rounds(chain: SupplyChain, per_output: Array, demand: Demand, spending: Array, per_spending: Array) -> Array:
    """Return the indirect and induced effect of a unit spent at home.

    m = v' L f + h r

    Args:
        chain: L, (n, n).
        per_output: v, effect per unit of output, (n,).
        demand: f, a unit spent at home [1], (n,).
        spending: h of `first_round_spending` [1], (draws,).
        per_spending: r, effect of a unit of first-round spending in all rounds, in the unit of v, (draws,).

    Returns:
        m, in the unit of v, (draws,).

    Reference: Miller and Blair (2009), section 6.2 (Type II multipliers).
    """
    return chain.effect(per_output, demand) + spending * per_spending
