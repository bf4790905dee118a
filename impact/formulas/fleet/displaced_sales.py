"""What each product sold replaces, shared by jobs and emissions."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from impact.core.arrays import Array, any_by_draw
from impact.core.errors import ImpossibleError

WHOLE = 1e-9  # by how much shares may miss one


def normalised_shares(drawn: Mapping[str, Array]) -> dict[str, Array]:
    """Return shares that sum to one in every draw: each as drawn, over their sum.

    s[i] = d[i] / sum(d)

    Shares that have ranges of their own are drawn independently, and their sum would no longer be all cars.

    Args:
        drawn: d, shares by name, (draws, years) each [1]; the central run, index 0, sums to one.

    Returns:
        s, by name, (draws, years) each [1].

    Raises:
        ImpossibleError: all of them are zero in some draw.

    Convention: our own: dividing by the sum leaves the ratios between shares as drawn.

    Examples:
        >>> shares = normalised_shares({"sedan": np.array([[0.5], [0.5]]), "van": np.array([[0.5], [0.75]])})
        >>> shares["van"].tolist()
        [[0.5], [0.6]]
    """
    whole = sum(drawn.values(), np.zeros((1, 1)))
    if (none := whole <= 0).any():
        raise ImpossibleError("the shares are all zero at once. Raise the low end of one.", any_by_draw(none))
    if len(whole) == 1:
        return dict(drawn)  # no draw differs from the central run, which sums to one but for the last bit
    return {name: share / whole for name, share in drawn.items()}


def remaining_share(name: str, *shares: Array) -> Array:
    """Return what the shares leave of one.

    r = 1 - sum_k s_k

    Args:
        name: of the remainder, for the message.
        shares: s_k [1], of shapes that broadcast.

    Returns:
        r, the broadcast shape [1], not below zero.

    Raises:
        ImpossibleError: the shares exceed one in some draw.

    Convention: an accounting identity.

    Examples:
        >>> remaining_share("petrol", np.array([0.5]), np.array([0.25])).tolist()
        [0.25]
    """
    left = 1 - sum(shares, np.zeros(1))
    if (over := left < -1e-12).any():
        raise ImpossibleError(
            f"shares exceed one by {-left.min():.2g}: nothing is left for '{name}'. Lower one.",
            any_by_draw(over),
        )
    return np.maximum(left, 0)


def shares_of_whole(shares: Array) -> Array:
    """Return shares that fit into one whole in every draw.

    s'_g = s_g / max(1, sum_g s_g); where the central shares make the whole, s'_g = s_g / sum_g s_g, so that they make
    it in every draw. Central shares stay as they are.

    Args:
        shares: of the groups [1], (groups, draws); draw 0 is the central run, whose sum is at most one.

    Returns:
        Shares [1], of the same shape.

    Convention: parts of a whole drawn one by one are brought back to it by a common factor (closure of a composition).

    >>> shares_of_whole(np.array([[0.6, 0.9], [0.4, 0.3]])).tolist()
    [[0.6, 0.75], [0.4, 0.25]]
    """
    whole = shares.sum(axis=0)
    complete = abs(whole[0] - 1) <= WHOLE
    divisor = np.where(whole > 0, whole, 1.0) if complete else np.maximum(whole, 1.0)
    divisor[0] = 1.0
    result: Array = shares / divisor
    return result


@dataclass(frozen=True)
class DisplacedUnits:
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


def compute_displaced_sales(
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
) -> DisplacedUnits:
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
    return DisplacedUnits(
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
