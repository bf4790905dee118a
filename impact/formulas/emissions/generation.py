"""Power of one plant by year, and a store of power beside it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import NOTHING, Array, any_by_draw
from impact.core.errors import ImpossibleError

THOUSAND_HOURS = 8.76  # of a year
LEFT_AT_THE_END = 0.8  # capacity of a battery that counts as worn out, over that of a new one


def full_year(capacity: Array, factor: Array) -> Array:
    """Return the generation of a first full year.

    E = 8.76 P f

    Args:
        capacity: P, of alternating current [MW], any shape.
        factor: f, capacity factor of alternating current, outages taken off once [1], same shape.

    Returns:
        E [GWh/yr], same shape.

    Convention: an accounting identity.

    Examples:
        >>> import numpy as np
        >>> full_year(np.array([100.0]), np.array([0.25])).tolist()
        [219.0]
    """
    return THOUSAND_HOURS * capacity * factor


def apply_degradation(first: Array, degradation: Array, ages: Array) -> Array:
    """Return the generation of later years.

    E[a] = E[0] (1 - d)^a

    Args:
        first: E[0], of the first full year [GWh/yr], (draws,).
        degradation: d, yearly fall [1/yr], (draws,).
        ages: a, full years since the start [yr], (years,).

    Returns:
        E [GWh/yr], (draws, years).

    Convention: our own, geometric, because catalogues give one yearly rate.

    Examples:
        >>> import numpy as np
        >>> apply_degradation(np.array([100.0]), np.array([0.5]), np.array([0.0, 1.0])).tolist()
        [[100.0, 50.0]]
    """
    return first[:, None] * (1 - degradation[:, None]) ** ages


def compute_lifetime_in_full_years(degradation: Array, life: Array) -> Array:
    """Return the generation of a whole life in first full years.

    n = (1 - (1 - d)^L) / d, and L where nothing is lost

    Args:
        degradation: d, yearly fall [1/yr], (draws,).
        life: L [yr], (draws,).

    Returns:
        n [yr], (draws,).

    Convention: the sum of `apply_degradation` over L years.

    Examples:
        >>> import numpy as np
        >>> compute_lifetime_in_full_years(np.array([0.0, 0.004]), np.array([25.0, 25.0])).round(3).tolist()
        [25.0, 23.836]
    """
    worn = np.where(degradation > 0, degradation, 1.0)
    return np.where(degradation > 0, (1 - (1 - degradation) ** life) / worn, life)


@dataclass(frozen=True)
class StorageOperation:
    """What a store takes and gives in a year, each (draws, years) [GWh/yr].

    Attributes:
        taken: power that charges it.
        given: power it gives back.
        spared: part of what it takes that would have been curtailed.
    """

    taken: Array
    given: Array
    spared: Array

    @property
    def lost(self) -> Array:
        """Return the power lost in the store.

        loss = E_in - E_out [GWh/yr]

        Convention: an accounting identity.
        """
        return self.taken - self.given

    @property
    def change(self) -> Array:
        """Return by how much more power leaves the plant.

        change = E_out - E_in + spared [GWh/yr]

        Convention: an accounting identity.
        """
        return self.given - self.taken + self.spared

    def emissions(self, charge: Array, discharge: Array) -> Array:
        """Return the change in emissions from shifting power between hours.

        m = E_in g_charge - E_out g_discharge

        Args:
            charge: g of the hours in which it is charged [g CO2/kWh], any shape that broadcasts.
            discharge: g of the hours in which it gives power back [g CO2/kWh], likewise.

        Returns:
            m [t CO2/yr]; curtailed power that it takes has no emissions.

        Convention: an accounting identity.

        Examples:
            >>> import numpy as np
            >>> one = stored(np.array([[100.0]]), np.array([[0.9]]), np.array([[0.0]]))
            >>> one.emissions(np.array([500.0]), np.array([500.0])).round(9).tolist()
            [[5000.0]]
        """
        return (self.taken - self.spared) * charge - self.given * discharge


def stored(taken: Array, efficiency: Array, from_curtailment: Array) -> StorageOperation:
    """Return what a store gives back.

    E_out = eta E_in

    Args:
        taken: E_in, power that charges it [GWh/yr], (draws, years).
        efficiency: eta, there and back, of alternating current [1], (draws, 1).
        from_curtailment: part of E_in that would have been curtailed [1], (draws, 1).

    Returns:
        What it takes, gives and spares.

    Convention: an accounting identity.

    Examples:
        >>> import numpy as np
        >>> one = stored(np.array([[100.0]]), np.array([[0.9]]), np.array([[0.0]]))
        >>> one.given.tolist(), one.lost.tolist(), one.change.tolist()
        ([[90.0]], [[10.0]], [[-10.0]])
    """
    return StorageOperation(taken, taken * efficiency, taken * from_curtailment)


def capacity_left(ages: Array, life: Array, cycles: Array, cycles_per_year: Array) -> Array:
    """Return the capacity of a battery over that of a new one.

    n = min(L, N / N_year); left[a] = 1 - 0.2 a / n up to the age n, and 0 from then on

    Args:
        ages: a [yr], (years,).
        life: L, by the calendar [yr], (draws,).
        cycles: N, full cycles up to the end [1], (draws,).
        cycles_per_year: N_year [1/yr], (draws,).

    Returns:
        left [1], (draws, years).

    Convention: our own, a straight line to 80 % at the end of its life, by years or by cycles, whichever comes first.

    Examples:
        >>> import numpy as np
        >>> capacity_left(np.array([0.0, 5.0, 10.0]), *(np.array([x]) for x in (10.0, 9999.0, 100.0))).tolist()
        [[1.0, 0.9, 0.0]]
    """
    used = np.minimum(life, cycles / np.maximum(cycles_per_year, 1e-9))[:, None]
    return np.where(ages < used, 1 - (1 - LEFT_AT_THE_END) * ages / used, 0.0)


def check_curtailed(spared: Array, curtailed: Array) -> None:
    """Check that a store takes no more curtailed power than there is.

    spared <= curtailed

    Args:
        spared: curtailed power that charges the store [GWh/yr], (draws, years).
        curtailed: all of it [GWh/yr], (draws, years).

    Raises:
        ImpossibleError: it takes more in some draw.

    Convention: an accounting identity.
    """
    if (more := spared > curtailed + 1e-9).any():
        raise ImpossibleError(
            "it takes more curtailed power than is curtailed. Lower storage.charged or storage.from_curtailment, or "
            "raise curtailment.",
            any_by_draw(more),
        )


def lifelong(per_unit: Array, first: Array, years: Array) -> Array:
    """Return the emissions of a whole life of a plant, to be booked once, where it is built.

    m = l E n

    Args:
        per_unit: l, life cycle per unit of its own generation [g CO2e/kWh], (draws,).
        first: E, of the first full year [GWh/yr], (draws,).
        years: n, the life in first full years (`compute_lifetime_in_full_years`) [yr], (draws,).

    Returns:
        m [t CO2e], (draws,).

    Convention: one pulse in the building years, so that nothing is booked again by the year or by purchases.

    Examples:
        >>> import numpy as np
        >>> lifelong(np.array([50.0]), np.array([100.0]), np.array([20.0])).tolist()
        [100000.0]
    """
    return per_unit * first * years


def payback(pulse: Array, avoided: Array) -> tuple[Array, NDArray[np.bool_]]:
    """Return the months after which a plant has avoided what building it emits, and where that means nothing.

    t = 12 m / s

    Args:
        pulse: m, of its building [t], (draws,).
        avoided: s, avoided in a year [t/yr], (draws,).

    Returns:
        t [month], (draws,), and where nothing is avoided, (draws,).

    Convention: our own, undiscounted.

    Examples:
        >>> import numpy as np
        >>> payback(np.array([100.0]), np.array([50.0]))[0].tolist()
        [24.0]
    """
    nothing = avoided <= 0
    return np.where(nothing, NOTHING[0], 12 * pulse / np.where(nothing, 1.0, avoided)), nothing


def per_household(generation: float, households: float) -> float:
    """Return the power of each household that a claim speaks of.

    use = 1000000 E / n

    Args:
        generation: E [GWh/yr].
        households: n.

    Returns:
        use [kWh/yr].

    Convention: an accounting identity.

    Examples:
        >>> per_household(252.0, 31000.0)
        8129.032258064516
    """
    return generation * 1e6 / households
