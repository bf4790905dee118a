"""Money of one currency and year brought to that of another."""

from __future__ import annotations

from impact.arrays import Array


def in_other_money(
    amount: float | Array, rate_then: float | Array, index: float | Array, rate_now: float | Array
) -> float | Array:
    """Return an amount of one currency and year in the money of another.

    a' = a × e × p × r: first at the exchange rate of its own year into the country's currency, then by the country's
    own price index to the other year, and from there, where results are in a foreign currency, at the rate of that
    year. What was paid in a foreign currency counts in an economy's accounts at the market rate of the time at which
    it was paid (mean of the year for what goes on all year), and volumes over time are told by the economy's own
    prices. The other order, foreign prices first, gives another amount wherever the exchange rate did not move with
    the difference in inflation; it would carry the change of prices abroad into purchases at home.

    Rates and indices enter at their central value; one that has a range in the catalogue is drawn from it.

    Args:
        amount: a [money of the first currency and year].
        rate_then: e, in the year of the amount [country's currency/first currency].
        index: p, price of the second year over that of the first [country's currency of the years].
        rate_now: r, in the second year [second currency/country's currency].

    Returns:
        a' [money of the second currency and year].

    Example:
        30 dollars of 2023 at 10 dinars each, prices up by a fifth since then:

        >>> in_other_money(30.0, 10.0, 1.2, 1.0)
        360.0

    Reference: International Monetary Fund (2014), Government Finance Statistics Manual, paragraphs 3.132 to 3.133, and
        Balance of Payments Manual, 6th edition, paragraphs 3.104 to 3.108: rate of the time of the transaction, the
        mean of the period for flows that go on.
    """
    return amount * rate_then * index * rate_now
