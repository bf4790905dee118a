"""Money units with what is counted in them, and the figures that bring money of one currency and year to another."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import prod
from typing import Final

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import Factor
from impact.catalogue.io_table.money import SCALES
from impact.core.country_names import issuers_of
from impact.core.errors import ImpactError

RATE, INDEX, BETWEEN = "exchange_rate", "price_index", "USD"
# Indices that are published as a series of levels beside those from one year to another.
SERIES: Final = {"gdp": "gdp_deflator", "consumer_prices": "consumer_price_index"}
_ONE: Final = r"[A-Z]{3}_(?:19|20|21)\d\d"
_MONEY: Final = re.compile(
    rf"(?P<paid>(?:(?P<scale>thousand|million|billion|trillion) )?(?P<money>{_ONE}))(?!\w)(?P<rest>.*)"
)
_PAIR: Final = re.compile(rf"({_ONE})/({_ONE})")
_ANY: Final = re.compile(rf"(?<!\w){_ONE}(?!\w)")


@dataclass(frozen=True)
class MoneyUnit:
    """What a unit of money says: `million UZS_2025/vehicle`.

    Attributes:
        scale: units of the currency in one of it.
        currency: ISO 4217 code.
        year: of the prices.
        rest: what follows, such as `/vehicle`.
    """

    scale: float
    currency: str
    year: int
    rest: str

    @property
    def dated(self) -> str:
        """Currency and year as units have them."""
        return f"{self.currency}_{self.year}"


@lru_cache(maxsize=512)
def money_of(unit: str) -> MoneyUnit | None:
    """Return what a unit of money says; None where it is none, or names two moneys."""
    found = _MONEY.fullmatch(unit)
    if found is None or _ANY.search(found["rest"]):
        return None
    currency, _, year = found["money"].partition("_")
    return MoneyUnit(SCALES[found["scale"] or ""], currency, int(year), found["rest"])


def moneys_in(unit: str) -> list[str]:
    """Return every currency with a year that a unit names."""
    return _ANY.findall(unit)


def same_but_money(one: str, other: str) -> bool:
    """Return whether two units differ in nothing but scale, currency and year of their money."""
    first, second = money_of(one), money_of(other)
    return first is not None and second is not None and first.rest == second.rest


@dataclass(frozen=True)
class Carrier:
    """A figure by which money is carried, and whether it divides."""

    factor: Factor
    divides: bool = False

    @property
    def times(self) -> float:
        """What money is multiplied by, at the figure's central value."""
        return 1 / self.factor.value if self.divides else self.factor.value


@dataclass(frozen=True)
class Step:
    """One step of money from one currency or year to another.

    Attributes:
        by: the figure that does it, or two levels of one series.
        money: currency and year after it, such as `UZS_2023`.
        index: name of the price index; empty for an exchange rate.
    """

    by: tuple[Carrier, ...]
    money: str
    index: str = ""

    @property
    def times(self) -> float:
        """What money is multiplied by, at the central values of the figures."""
        return prod(each.times for each in self.by)


class NoMoneyFigureError(ImpactError):
    """No figure brings money of one currency and year to another.

    Attributes:
        key, unit, region, period, dimensions: of the figure that would do.
        also: further steps of the same money that have no figure.
    """

    also: tuple[NoMoneyFigureError, ...] = ()

    def __init__(
        self, message: str, key: str, unit: str, region: str, period: str, dimensions: Mapping[str, str]
    ) -> None:
        self.key, self.unit, self.region, self.period, self.dimensions = key, unit, region, period, dict(dimensions)
        super().__init__(message)


@dataclass(frozen=True)
class ExchangeRates:
    """Where exchange rates and price indices of a country are looked up.

    Attributes:
        catalogue: of figures.
        country: whose they are.
        otherwise: its currency, where no exchange rate tells it.
        rate, index: dimensions that the figures must have, where several compete.
    """

    catalogue: Catalogue = field(repr=False)
    country: str
    otherwise: str
    rate: Mapping[str, str] = field(default_factory=dict, hash=False)
    index: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def currency(self) -> str:
        """The country's currency: that of its exchange rates."""
        own = (row for row in self.catalogue.rows(RATE, self.country) if row.region == self.country)
        found = {pair[0][:3] for row in own if (pair := _dated(row))}
        return self.otherwise if self.otherwise in found or len(found) != 1 else next(iter(found))

    def exchange(self, old: str, new: str, year: int) -> tuple[Step, ...]:
        """Return what makes one currency of another in a year: a rate, or two rates to one third currency.

        National figures go before those with a data set of their own, better grades before worse, the country's own
        before those of others, and what was read at its source before what was derived.

        Raises:
            NoMoneyFigureError: no rate of that year leads from one to the other.
        """
        if old == new:
            return ()
        issuers = (self._issuer(currency) for currency in (old, new) if currency != BETWEEN)
        rows = [row for row in self.catalogue.rows(RATE, self.country, *issuers) if _fits(row, self.rate)]
        edges = [(pair[1], pair[0], row) for row in rows if row.period == str(year) and (pair := _dated(row))]
        start, end = f"{old}_{year}", f"{new}_{year}"
        if found := _way(edges, start, end, self.country, f"{BETWEEN}_{year}"):
            return tuple(Step((each,), (_dated(each.factor) or ("", ""))[each.divides]) for each in found)
        years = {
            row.period for row in rows if (pair := _dated(row)) and {old, new} & {side[:3] for side in pair}
            and (row.region == self.country or BETWEEN not in (old, new))
        }  # fmt: skip
        message = f"no exchange rate leads from {start} to {end}. {_years(RATE, years)}"
        raise NoMoneyFigureError(message, RATE, f"{end}/{start}", self.country, str(year), self.rate)

    def _issuer(self, currency: str) -> str:
        """Return a country whose world defaults tell the rate of a currency; empty where none does."""
        known = issuers_of(currency)
        with_rate = (each for each in known if any(row.key == RATE for row in self.catalogue.defaults(each)))
        return self.country if self.country in known else next(with_rate, "")

    def prices(self, name: str, old: int, new: int, currency: str) -> tuple[Step, ...]:
        """Return what carries the country's money from one year to another by an index.

        The figure from year to year goes first, then a series that holds both years, then two figures in turn.

        Raises:
            NoMoneyFigureError: the index does not have both years.
        """
        if old == new:
            return ()
        rows = [
            row
            for row in self.catalogue.rows(INDEX, self.country)
            if row.region == self.country and row.dimensions.get("aggregate") == name and _fits(row, self.index)
        ]
        edges = [(row.dimensions.get("base", ""), row.period, row) for row in rows]
        start, end = str(old), str(new)
        levels = [row for row in self._series(name) if row.period in (start, end)]
        found = _direct(edges, start, end, self.country) or _ratio(levels, start, end, self.country)
        if found := found or _way(edges, start, end, self.country, ""):
            return (Step(found, f"{currency}_{new}", name),)
        years = {row.period for row in self._series(name)} | {year for edge in edges for year in edge[:2]}
        apart = " No series holds both." if {start, end} <= years else ""
        message = f"the price index '{name}' of {self.country} does not lead from {old} to {new}."
        message += f" {_years(name, years)}{apart}"
        unit, which = f"{currency}_{new}/{currency}_{old}", {"base": start, "aggregate": name, **self.index}
        raise NoMoneyFigureError(message, INDEX, unit, self.country, end, which)

    def _series(self, name: str) -> list[Factor]:
        key = SERIES.get(name)
        rows = self.catalogue.rows(key, self.country) if key else ()
        return [row for row in rows if row.region == self.country and _fits(row, self.index)]


def _years(what: str, years: Collection[str]) -> str:
    if not years:
        return f"The catalogue has no figure of '{what}' for it."
    first, last = min(years), max(years)
    return f"There are {first} to {last}." if first != last else f"There is {first}."


def _dated(row: Factor) -> tuple[str, str] | None:
    """Return the two moneys of an exchange rate: what one of the second costs in the first."""
    found = _PAIR.fullmatch(row.unit)
    return (found[1], found[2]) if found else None


def _fits(row: Factor, which: Mapping[str, str]) -> bool:
    return row.basis != "unverified" and row.value > 0 and which.items() <= row.dimensions.items()


def _rank(row: Factor, country: str) -> tuple[object, ...]:
    further = sorted(item for item in row.dimensions.items() if item[0] not in ("base", "aggregate"))
    return (bool(further), row.grade, row.region != country, row.basis != "read", row.region, further, row.source)


Edge = tuple[str, str, Factor]


def _direct(edges: Iterable[Edge], start: str, end: str, country: str) -> tuple[Carrier, ...]:
    """Return the best figure that leads from one to the other, forward or divided by; nothing where none does."""
    found = [Carrier(row) for one, other, row in edges if (one, other) == (start, end)]
    found += [Carrier(row, divides=True) for one, other, row in edges if (one, other) == (end, start)]
    return tuple(sorted(found, key=lambda each: (_rank(each.factor, country), each.divides))[:1])


def _way(edges: Sequence[Edge], start: str, end: str, country: str, before: str) -> tuple[Carrier, ...]:
    """Return one figure, or two by way of a third point; the point `before` all others."""
    if found := _direct(edges, start, end, country):
        return found
    points = sorted({point for edge in edges for point in edge[:2]}, key=lambda point: (point != before, point))
    for point in points:
        first, second = _direct(edges, start, point, country), _direct(edges, point, end, country)
        if first and second:
            return (*first, *second)
    return ()


def _ratio(levels: Iterable[Factor], start: str, end: str, country: str) -> tuple[Carrier, ...]:
    """Return level of the end over level of the start, both of one series; the best series that has both."""
    series: dict[tuple[object, ...], dict[str, Factor]] = {}
    for row in levels:
        series.setdefault((*sorted(row.dimensions.items()), row.source), {})[row.period] = row
    whole = [each for each in series.values() if start in each and end in each]
    best = sorted(whole, key=lambda each: max(_rank(row, country) for row in each.values()))[:1]
    return tuple(each for found in best for each in (Carrier(found[end]), Carrier(found[start], divides=True)))
