"""What each product sold replaces, shared by jobs and emissions.

A car sold replaces an imported car, one assembled in the country, the same car of the same maker built elsewhere until
now, or none. The shares move linearly between a small and a large home market, and cars replaced from imports cannot
exceed the imports of the year: what exceeds them counts as assembled in the country.
"""

from dataclasses import dataclass

import numpy as np

from impact.core.arrays import Array, any_by_draw
from impact.core.errors import ImpossibleError
from impact.fleet.shares import remaining_share


@dataclass(frozen=True)
class Replaced:
    """Cars replaced by market and kind, each (draws, years) [vehicles/yr]; they add up to the cars sold.

    Attributes:
        assembled_home: made in the country and not sold at home.
        imported_electric: electric and plug-in cars not imported.
        imported_combustion: combustion cars not imported.
        none_home: cars sold at home that replace no car.
        assembled_export: made in the country and not exported.
        other_combustion: combustion cars of other makers, in export markets.
        other_electric: electric cars of other makers, in export markets.
        none_export: cars exported that replace no car.
        same_home, same_export: the same car of the same maker, built in another country until now.
        wanted_imports: cars that would replace imports if there were no limit; not part of the sum.
    """

    assembled_home: Array
    imported_electric: Array
    imported_combustion: Array
    none_home: Array
    assembled_export: Array
    other_combustion: Array
    other_electric: Array
    none_export: Array
    same_home: Array
    same_export: Array
    wanted_imports: Array

    @property
    def assembled(self) -> Array:
        """Cars assembled in the country that are replaced at home and abroad, (draws, years) [vehicles/yr].

        A = A_home + A_export

        Convention: an accounting identity.
        """
        return self.assembled_home + self.assembled_export

    def same(self, market: str) -> Array:
        """Return the same cars built elsewhere until now that a market no longer takes, (draws, years) [vehicles/yr].

        S = S_home or S_export, with market home or export.

        Convention: an accounting identity.
        """
        return self.same_home if market == "home" else self.same_export


def check_market_sizes(small_market: Array, large_market: Array) -> None:
    """Check that the sales of the small market lie below those of the large one.

    Args:
        small_market: home sales of the small market [vehicles/yr], (draws, 1).
        large_market: home sales of the large market [vehicles/yr], (draws, 1).

    Raises:
        ImpossibleError: they do not, in some draw.
    """
    if (reversed_ := small_market >= large_market).any():
        raise ImpossibleError(
            f"the large market begins at {large_market.min():,.0f} home sales, the small one ends at "
            f"{small_market.max():,.0f}. Raise the first, or lower the second.",
            any_by_draw(reversed_),
        )


def interpolated_share(small: Array, large: Array, sales: Array, small_market: Array, large_market: Array) -> Array:
    """Return a share that moves linearly with home sales, from its value in a small market to that in a large one.

    share = a + (b - a) min(1, max(0, (sales - S) / (B - S)))

    Args:
        small: a, share in a small market [1], (draws,).
        large: b, share in a large market [1], (draws,).
        sales: home sales, (draws, years) [vehicles/yr].
        small_market: S, home sales up to which a holds, (draws, 1) [vehicles/yr].
        large_market: B, home sales from which b holds, (draws, 1) [vehicles/yr].

    Returns:
        share, (draws, years) [1].

    Convention: our own, because what a car replaces depends on the size of the market.

    Examples:
        >>> share = interpolated_share(np.array([0.2]), np.array([0.6]), sales=np.array([[0.0, 75.0, 500.0]]),
        ...                            small_market=np.array([[50.0]]), large_market=np.array([[100.0]]))
        >>> share.round(6).tolist()
        [[0.2, 0.4, 0.6]]
    """
    progress = np.clip((sales - small_market) / (large_market - small_market), 0, 1)
    return small[:, None] + (large - small)[:, None] * progress


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
    same: Array | None = None,
    export_same: Array | None = None,
) -> Replaced:
    """Return the cars replaced, with the limit of imports respected in each draw.

    imported = min(home (1 - assembled - none), limit); assembled at home = home assembled + what exceeds the limit;
    in export markets each kind = exports times its share

    Where cars take the place of the same car built elsewhere, same = home s comes off first, at home and abroad, and
    off the limit, and the shares are of what is left.

    Args:
        home: cars sold at home, (draws, years) [vehicles/yr].
        exports: cars exported, (draws, years) [vehicles/yr].
        assembled: share of home sales that replaces cars assembled in the country, (draws, years) [1].
        none: share of home sales that replaces no car, (draws, years) [1].
        electric_of_imports: electric and plug-in share of the imported cars replaced, (draws, years) [1].
        imports_limit: cars imported in a year, (draws, years) [vehicles/yr].
        export_assembled: share of exports that replaces cars assembled in the country, (draws,) [1].
        export_electric: share of exports that replaces electric cars of other makers, (draws,) [1].
        export_none: share of exports that replaces no car, (draws,) [1].
        same: s, share of home sales that replaces the same car built elsewhere, (draws, years) [1]; None for none.
        export_same: the same of exports, (draws, years) [1].

    Returns:
        Cars by market and kind, (draws, years) [vehicles/yr].

    Raises:
        ImpossibleError: shares of a market exceed one in some draw.

    Convention: our own accounting; each car sold replaces one car or none.
    """
    at_home = abroad = np.zeros((1, 1))
    if same is not None and export_same is not None:
        at_home, abroad = home * same, exports * export_same
        home, exports, imports_limit = home - at_home, exports - abroad, np.maximum(imports_limit - at_home, 0)
    wanted = home * remaining_share("imported", assembled, none)
    imported = np.minimum(wanted, imports_limit)
    electric = imported * electric_of_imports
    away = {name: exports * share[:, None] for name, share in
            (("assembled", export_assembled), ("electric", export_electric), ("none", export_none))}  # fmt: skip
    others = remaining_share("other combustion", export_assembled, export_electric, export_none)
    return Replaced(
        assembled_home=home * assembled + (wanted - imported),
        imported_electric=electric,
        imported_combustion=imported - electric,
        none_home=home * none,
        assembled_export=away["assembled"],
        other_combustion=exports * others[:, None],
        other_electric=away["electric"],
        none_export=away["none"],
        same_home=at_home,
        same_export=abroad,
        wanted_imports=wanted,
    )
