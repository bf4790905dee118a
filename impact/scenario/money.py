"""Money of another currency, year or scale, and the figures that carry it to that of a scenario's model."""

from dataclasses import dataclass, replace
from functools import partial
from math import prod

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import Factor
from impact.catalogue.money import ExchangeRates, MoneyUnit, NoMoneyFigureError, Step, money_of
from impact.scenario.quantity import PriceIndex
from impact.scenario.schema import ScenarioSchema


@dataclass(frozen=True)
class MoneyConversion:
    """How money came to the currency and year in which the model works.

    Attributes:
        unit, to: of the number as it is stated, and of the model.
        value: as stated, the central one; None by year.
        scale: what a unit of the first is in the second for its scale alone, such as 1,000 for billions in millions.
        by: steps in their order: rate of the year it is stated in, index of the country, rate of the price year.
    """

    unit: str
    to: str
    value: float | None
    scale: float
    by: tuple[Step, ...]

    @property
    def times(self) -> float:
        """What the stated number is multiplied by, at the central values of all figures."""
        return self.scale * prod(step.times for step in self.by)


def rates_of(scenario: ScenarioSchema, catalogue: Catalogue) -> ExchangeRates:
    """Return where a scenario's exchange rates and price indices are looked up."""
    chosen = scenario.prices
    return ExchangeRates(catalogue, scenario.country, scenario.currency, chosen.exchange_rate, chosen.price_index)


def convert_money_unit(
    rates: ExchangeRates, unit: str, to: str, index: PriceIndex, value: float | None = None
) -> MoneyConversion:
    """Return how money of one unit becomes that of another.

    Units that differ in more than their money are not asked for.

    Raises:
        NoMoneyFigureError: a rate or the index has no figure of a year.
    """
    old, new = money_of(unit), money_of(to)
    if old is None or new is None:
        raise ValueError(f"'{unit}' and '{to}' are not both units of money")
    return MoneyConversion(unit, to, value, old.scale / new.scale, _steps(rates, old, new, index))


def _steps(rates: ExchangeRates, old: MoneyUnit, new: MoneyUnit, index: PriceIndex) -> tuple[Step, ...]:
    """Return the figures in the order in which they are taken.

    a' = a × e × p × r: first at the exchange rate of the amount's own year into the country's currency, then by the
    country's own price index to the other year, and from there at the rate of that year. The other order, foreign
    prices first, would carry the change of prices abroad into purchases at home.

    Reference: International Monetary Fund (2014), Government Finance Statistics Manual, paragraphs 3.132 to 3.133, and
        Balance of Payments Manual, 6th edition, paragraphs 3.104 to 3.108: rate of the time of the transaction, the
        mean of the period for flows that go on.
    """
    if old.year == new.year:
        return rates.exchange(old.currency, new.currency, old.year)
    own = rates.currency
    ways = (
        partial(rates.exchange, old.currency, own, old.year),
        partial(rates.prices, index, old.year, new.year, own),
        partial(rates.exchange, own, new.currency, new.year),
    )
    steps: list[Step] = []
    lacking: list[NoMoneyFigureError] = []
    for way in ways:
        try:
            steps += way()
        except NoMoneyFigureError as error:
            lacking.append(error)
    if lacking:
        lacking[0].also = tuple(lacking[1:])
        raise lacking[0]
    return tuple(steps)


def in_unit(rates: ExchangeRates, factor: Factor, unit: str, index: PriceIndex) -> tuple[Factor, MoneyConversion]:
    """Return a figure of the catalogue in other money of the same thing, and how it came there.

    Raises:
        NoMoneyFigureError: a rate or the index has no figure of a year.
    """
    way = convert_money_unit(rates, factor.unit, unit, index, factor.value)
    low, high = (None if end is None else end * way.times for end in (factor.low, factor.high))
    return replace(factor, value=factor.value * way.times, low=low, high=high, unit=unit), way


def steps_between(
    rates: ExchangeRates, old: tuple[str, str], new: tuple[str, str], aggregate: str | None
) -> tuple[Step, ...] | None:
    """Return the figures by which a rate or an index follows; None where one figure says it, or none leads there.

    Args:
        old, new: currency and year.
        aggregate: of the index, which is of the new currency; None for an exchange rate.
    """
    if new == old:
        return ()
    try:
        if aggregate is None:
            steps = rates.exchange(old[0], new[0], int(new[1]))
        else:
            steps = rates.prices(aggregate, int(old[1]), int(new[1]), new[0])
    except NoMoneyFigureError:
        return None  # asked for by itself, it is said to be lacking
    alone = len(steps) == 1 and len(steps[0].by) == 1 and not steps[0].by[0].divides
    return None if alone else tuple(steps)
