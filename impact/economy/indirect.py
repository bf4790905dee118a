"""Jobs in the supply chain of what is bought at home: the one formula for indirect jobs.

Reference: Miller and Blair (2009), Input-Output Analysis, 2nd ed., sections 2.2 (the Leontief inverse) and 6.2.2
(employment effects).
"""

from impact.core.arrays import Array
from impact.economy.supply_chain import Demand, SupplyChain


def indirect_jobs(
    chain: SupplyChain, per_output: Array, demand: Demand, left: Array, intensity: Array | None = None
) -> Array:
    """Return the jobs in all rounds of supply of a demand, its sellers included.

    J = p (e' L f + (i - 1) e_k x_k), with x_k = (L f)_k

    The project is no sector of the table: its own staff are the direct jobs, and all who sell to it are indirect. The
    second term is there where those who supply it in sector k need more labour for a unit of output than k does.

    Args:
        chain: L, (n, n), and k.
        per_output: e, jobs per unit of output at prices of the table [persons/money], (n,).
        demand: f, bought at home, at prices of the table [money/yr], (draws, years, n).
        left: p, job coefficients of the year over those of the table [1], (draws, years).
        intensity: i, labour of suppliers in sector k over that of the sector [1], (draws, 1); None for one.

    Returns:
        J [persons], (draws, years).

    Reference: Miller and Blair (2009), sections 2.2 and 6.2.2. The second term is our own, because makers of parts
    employ more people per unit of output than the sector that contains the final assembly.

    Examples:
        >>> import numpy as np
        >>> L = np.array([[1.0, 0.5], [0.0, 1.0]])
        >>> chain = SupplyChain(L, sector=0, own_change=np.zeros(1))
        >>> indirect_jobs(chain, np.array([0.2, 0.1]), np.array([[[0.0, 100.0]]]), left=np.array([[0.5]])).tolist()
        [[10.0]]
    """
    jobs = chain.effect(per_output, demand)
    if intensity is not None:
        jobs = jobs + (intensity - 1) * per_output[chain.sector] * chain.output_of_sector(demand)
    return jobs * left


def sellers_and_suppliers(chain: SupplyChain, per_output: Array, demand: Array) -> tuple[Array, Array]:
    """Return what a demand sets off in the sectors that sell it, and in all rounds of their supply without them.

    direct = e' f, indirect = e' L f - e' f

    Building is counted in this way: who builds is direct, who supplies the builders is indirect.

    Args:
        chain: L, (n, n).
        per_output: e, effect per unit of output [persons/money], (n,).
        demand: f, bought at home, at prices of the table [money], (draws, n) or (n,).

    Returns:
        Both [persons], (draws,).

    Reference: Miller and Blair (2009), section 6.2.2.

    Examples:
        >>> import numpy as np
        >>> chain = SupplyChain(np.array([[1.0, 0.5], [0.0, 1.0]]), sector=0, own_change=np.zeros(1))
        >>> direct, indirect = sellers_and_suppliers(chain, np.array([0.2, 0.1]), np.array([[0.0, 100.0]]))
        >>> direct.tolist(), indirect.tolist()
        ([10.0], [10.0])
    """
    direct: Array = demand @ per_output
    return direct, chain.effect(per_output, demand) - direct
