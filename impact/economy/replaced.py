"""What each car of the plant replaces, shared by jobs and emissions.

A car sold takes the place of an imported car, of one assembled in the country, or of none. The shares move
linearly between a small and a large home market, and cars replaced from imports cannot exceed the imports of the
year: what is above counts as assembled in the country.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impact.arrays import Array, any_by_draw
from impact.errors import ImpossibleError


@dataclass(frozen=True)
class Replaced:
    """Cars replaced by market and kind, each (draws, years) [vehicles/yr]; they add up to the cars sold.

    Attributes:
        assembled: made in the country, home and export markets apart.
        imported_electric, imported_combustion: home market.
        other_combustion, other_electric: export markets.
        none_home, none_export: cars that replace no car.
        wanted_imports: cars that would replace imports if there were no limit; no part of the sum.
    """

    assembled_home: Array
    imported_electric: Array
    imported_combustion: Array
    none_home: Array
    assembled_export: Array
    other_combustion: Array
    other_electric: Array
    none_export: Array
    wanted_imports: Array

    @property
    def assembled(self) -> Array:
        """Cars assembled in the country that are replaced at home and abroad."""
        return self.assembled_home + self.assembled_export


def check_sizes(small_market: Array, large_market: Array) -> None:
    """Check that the sales of the small market lie below those of the large one.

    Raises:
        ImpossibleError: they do not in some draw.
    """
    if (reversed_ := small_market >= large_market).any():
        raise ImpossibleError(
            f"the large market begins at {large_market.min():,.0f} home sales, the small one ends at "
            f"{small_market.max():,.0f}. Raise the first, or lower the second.",
            any_by_draw(reversed_),
        )


def between(small: Array, large: Array, sales: Array, small_market: Array, large_market: Array) -> Array:
    """Return a share that moves linearly with home sales from its small-market to its large-market value.

    Args:
        small, large: share in either market, (draws,). sales: home sales, (draws, years) [vehicles/yr].
        small_market, large_market: home sales up to and from which they hold, (draws, 1) [vehicles/yr].
    """
    progress = np.clip((sales - small_market) / (large_market - small_market), 0, 1)
    return small[:, None] + (large - small)[:, None] * progress


def rest(name: str, *shares: Array) -> Array:
    """Return what the shares leave of one.

    Raises:
        ImpossibleError: the shares exceed one in some draw.
    """
    left = 1 - sum(shares, np.zeros(1))
    if (over := left < -1e-12).any():
        raise ImpossibleError(
            f"shares of cars replaced exceed one by {-left.min():.2g}: nothing is left for '{name}'. Lower one.",
            any_by_draw(over),
        )
    return np.maximum(left, 0)


def cars_replaced(
    home: Array,
    exports: Array,
    *,
    assembled: Array,
    none: Array,
    electric_of_imports: Array,
    imports_limit: Array,
    export_assembled: Array,
    export_electric: Array,
    export_none: Array,
) -> Replaced:
    """Return the cars replaced, with the limit of imports kept in each draw.

    Args:
        home, exports: cars sold by market, (draws, years) [vehicles/yr].
        assembled, none: shares of home sales, (draws, years) [1].
        electric_of_imports: electric and plug-in share of the imported cars replaced, (draws, years).
        imports_limit: cars imported in a year, (draws, years) [vehicles/yr].
        export_assembled, export_electric, export_none: shares of exports, (draws,).
    """
    wanted = home * rest("imported", assembled, none)
    imported = np.minimum(wanted, imports_limit)
    electric = imported * electric_of_imports
    away = {name: exports * share[:, None] for name, share in
            (("assembled", export_assembled), ("electric", export_electric), ("none", export_none))}  # fmt: skip
    return Replaced(
        assembled_home=home * assembled + (wanted - imported),
        imported_electric=electric,
        imported_combustion=imported - electric,
        none_home=home * none,
        assembled_export=away["assembled"],
        other_combustion=exports * rest("other combustion", export_assembled, export_electric, export_none)[:, None],
        other_electric=away["electric"],
        none_export=away["none"],
        wanted_imports=wanted,
    )


def net(gross: Array, lost: Array, abroad: Array, additional: Array) -> Array:
    """Return the net effect.

    net = a (gross - lost - abroad): lost with the cars replaced, gone to people from outside the country, and only
    the part that would not have come anyway (a = 1 - deadweight), applied once.
    """
    return additional * (gross - lost - abroad)
