"""Money units with a price year, and amounts that carry their own unit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

SCALES: Final = {"": 1.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_MONEY: Final = re.compile(r"(?:(thousand|million|billion|trillion) )?([A-Z]{3})_(\d{4})")
_COUNT: Final = re.compile(r"(?:(thousand|million|billion|trillion) )?([a-z_]+|FTE)")
_AMOUNT: Final = re.compile(r"([-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?) (.+)")


@dataclass(frozen=True)
class MoneyUnit:
    """A money unit such as `million UZS_2022`.

    Attributes:
        text: as written.
        scale: units of currency in one of it, 1e6 for a million.
        currency: ISO 4217 code.
        price_year: whose prices.
    """

    text: str
    scale: float
    currency: str
    price_year: int

    @property
    def per_million(self) -> float:
        """Return how many million of currency one unit is."""
        return self.scale / 1e6


def money_unit(text: str) -> MoneyUnit:
    """Return the unit.

    Raises:
        ValueError: not a money unit with a price year; the message says what to write.
    """
    match = _MONEY.fullmatch(" ".join(text.split()))
    if not match:
        raise ValueError(
            f"'{text}' is no money unit with a price year. Write one such as 'million UZS_2022': "
            "nothing, thousand, million, billion or trillion, then the currency code, '_' and the year of the prices."
        )
    return MoneyUnit(text, SCALES[match[1] or ""], match[2], int(match[3]))


def count_scale(text: str) -> tuple[float, str]:
    """Return scale and plain unit of a count: `thousand persons` is (1000, persons).

    Raises:
        ValueError: not such a unit.
    """
    match = _COUNT.fullmatch(" ".join(text.split()))
    if not match:
        raise ValueError(f"'{text}' is no unit of a count. Write 'persons', 'thousand persons' or 'FTE'.")
    return SCALES[match[1] or ""], match[2]


def amount(text: str) -> tuple[float, str]:
    """Return number and unit of an amount such as `935.8 trillion UZS_2022`.

    Raises:
        ValueError: no number and unit.
    """
    match = _AMOUNT.fullmatch(" ".join(text.split()))
    if not match:
        raise ValueError(f"'{text}' is no number with a unit. Write one such as '935.8 trillion UZS_2022'.")
    return float(match[1]), match[2]
