"""Price indices as a scenario states them, for every kind of project."""

from __future__ import annotations

from typing import Annotated, Literal

from impact.scenario.quantity import Assumption, Bounds, Strict, Unit

Index = Literal["gdp", "household_consumption", "gross_fixed_capital_formation"]


class FallBackIndex(Strict):
    """What stands in for the price index of a section, or of what is invested, where the country has none.

    Attributes:
        index: whose price is taken: of all output (gdp), or of what households buy or what is invested.
        ratio: price of what has no index of its own over that index, since the table's year.
    """

    index: Index
    ratio: Annotated[Assumption, Unit("1"), Bounds(0.1, 10)]
