"""What the parts of a model give each other: flows, each declared here once, with its unit.

A kind that has flows of its own declares them in a subclass. Money is of the price year unless the unit says otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, get_type_hints

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import NOTHING, Array, total
from impact.core.errors import ImpactError
from impact.formulas.economy.account import ProductionAccount, Stage
from impact.formulas.economy.supply_chain import Demand
from impact.model.nation import HouseholdEffects, Nation
from impact.model.rows import ResultRow
from impact.model.tax_rates import TaxRates
from impact.scenario.quantity import Unit

MONEY = Unit("million {currency}_{price_year}/yr")
MONEY_OF_TABLE = Unit("million {currency}_{table_year}/yr")
PERSONS = Unit("persons")
SHARE = Unit("1")
PRODUCT = Unit("product/yr")
VARIOUS = Unit("na")  # a record of the country's figures, which name their units themselves

ByName: TypeAlias = Mapping[str, Array]
FIELDS = ("jobs", "gva", "foreign_exchange")  # of effects, besides named taxes


@dataclass(frozen=True)
class Effects:
    """One figure for each quantity, (draws, years); named taxes by name."""

    jobs: Annotated[Array, PERSONS] = field(default_factory=NOTHING.view)
    gva: Annotated[Array, MONEY] = field(default_factory=NOTHING.view)
    taxes: Annotated[ByName, MONEY] = field(default_factory=dict)
    foreign_exchange: Annotated[Array, MONEY] = field(default_factory=NOTHING.view)

    def of(self, quantity: str) -> Array:
        """Return a quantity: a field, all named taxes together (`tax`), or one of them by its name."""
        if quantity == "tax":
            return total(self.taxes.values())
        found: Array = self.taxes.get(quantity, NOTHING) if quantity not in FIELDS else getattr(self, quantity)
        return found

    @classmethod
    def from_each(cls, of: Callable[[str], Array], taxes: Iterable[str]) -> Effects:
        """Return effects by a function of the quantity, and of the names of taxes."""
        return cls(**{name: of(name) for name in FIELDS}, taxes={name: of(name) for name in taxes})

    def plus(self, other: Effects, sign: float | Array = 1) -> Effects:
        """Return both together, or this without the other, or with a part of it."""
        return Effects.from_each(
            lambda each: self.of(each) + sign * other.of(each), dict.fromkeys((*self.taxes, *other.taxes))
        )


@dataclass(frozen=True)
class UnknownRelief:
    """A relief that is known and has no number.

    Attributes:
        gap: why not.
        years: in which it holds, (years,).
    """

    gap: str
    years: NDArray[np.bool_]


@dataclass(frozen=True)
class MoneyFlow:
    """Where money goes that is spent, (draws, years).

    Attributes:
        wages: of residents, in all rounds.
        product_taxes: net taxes on products that makers and their suppliers buy, without wages spent.
        paid: by households to sellers, without taxes; with the taxes on it households pay nothing more.
        excise: named taxes of what they pay so.
        sales_taxes: on what is sold, which are no named ones.
        cut: other spending that households give up, without taxes.
        by_state: what the state spends more.
    """

    wages: Annotated[Array, MONEY] = field(default_factory=NOTHING.view)
    product_taxes: Annotated[Array, MONEY] = field(default_factory=NOTHING.view)
    paid: Annotated[Array, MONEY] = field(default_factory=NOTHING.view)
    excise: Annotated[Array, MONEY] = field(default_factory=NOTHING.view)
    sales_taxes: Annotated[Array, MONEY] = field(default_factory=NOTHING.view)
    cut: Annotated[Array, MONEY] = field(default_factory=NOTHING.view)
    by_state: Annotated[Array, MONEY] = field(default_factory=NOTHING.view)

    def plus(self, other: MoneyFlow, sign: float | Array = 1) -> MoneyFlow:
        """Return both together, or this without the other, or with a part of it."""
        return MoneyFlow(
            **{each.name: getattr(self, each.name) + sign * getattr(other, each.name) for each in fields(MoneyFlow)}
        )


Steps: TypeAlias = Mapping[str, tuple[Effects, MoneyFlow | None]]  # by name; money is None where it is not known


class Flows:
    """The flows of one run; each is given once and never changed.

    Attributes:
        years: years of operation.
        rows: of the parts so far, for parts that look back on results.
        topics: what each flow or step rests on, for the lineage of the rows that show it.

        output: of the project, in its own product.
        exported: part of it sold abroad.
        turnover, exports, home_sales, value_added: of the project; value added is direct.
        product_taxes: net taxes on what the project buys.
        imported: what it buys abroad, without duties.
        duties: named ones on that, which it pays with the price; not given where nothing says of them.
        bought: what it buys at home, by product.
        real: the same at prices of the table.
        labour_intensity: labour of its suppliers in its own sector over the sector's; None for one.
        staff, foreign: people at the project, and those of them from abroad.
        wage: of a resident, a month.
        wages, foreign_wages: of both, a year.

        nation, households: the country's table as the project meets it.
        rates: of its taxes.
        supply_wages: paid by suppliers.
        spending: of all wages, in the first round, at basic prices.
        jobs, gva: by channel.
        informal: further jobs by channel, where the table counts them.
        stages: in which the project is built.
        works: building works in use, None where unknown.
        depreciation: wear of capital, None where unknown.
        account: of the project's production.
        abroad: what of profits and wages leaves, by name.
        own_taxes: that only this kind of project pays, by name.
        taxes: all named ones.
        local_tax: of municipalities on the business, None where the country has none.
        account_reliefs: taxes of the account not collected, by name; below zero where a relief raises another tax.
        spared: taxes not collected, by name.
        unknown_reliefs: those without a number, by name of the tax.
        relief_years: in which an incentive is in force, (years,).
        currency: earned abroad (positive) and spent there (negative), by name.

        additional: part that would not have come anyway.
        alike: home makers that are displaced and work as the project does, in its output; none where there are none.
        home_sales_lost: of home makers whose goods the project takes the place of, by code of their sector.
        prices_of_lost: of these goods over their price in the table's year, by code.
        imports_replaced, exports_lost, border_taxes_lost: with the goods replaced; taxes by name.
        dearer: what buyers at home pay more than for the goods replaced.
        home_made: what buyers at home no longer pay home makers for the goods replaced.
        sales_taxes: taxes on sales in `dearer`, which are no named ones.
        unmet: what others at home no longer get, because the project takes what it would be made of.
        use: what changes where the goods are used; None where nothing is said of it.
        use_money: the money of it; None likewise.
        gross, lost, gone: effects of the project, of what is displaced, of what leaves.
        answers: steps of each answer by its name, the one of the headlines first.
        net: what remains in the headline closure.
        imports_avoided: those replaced, and those of the home makers whose sales are lost.
    """

    output: Annotated[Array, PRODUCT]
    exported: Annotated[Array, PRODUCT]
    turnover: Annotated[Array, MONEY]
    exports: Annotated[Array, MONEY]
    home_sales: Annotated[Array, MONEY]
    value_added: Annotated[Array, MONEY]
    product_taxes: Annotated[Array, MONEY]
    imported: Annotated[Array, MONEY]
    duties: Annotated[Array, MONEY]
    bought: Annotated[Demand, MONEY]
    real: Annotated[Demand, MONEY_OF_TABLE]
    labour_intensity: Annotated[Array | None, SHARE]
    staff: Annotated[Array, PERSONS]
    foreign: Annotated[Array, PERSONS]
    wage: Annotated[Array, Unit("million {currency}_{price_year}/month")]
    wages: Annotated[Array, MONEY]
    foreign_wages: Annotated[Array, MONEY]

    nation: Annotated[Nation, VARIOUS]
    households: Annotated[HouseholdEffects, VARIOUS]
    rates: Annotated[TaxRates, VARIOUS]
    supply_wages: Annotated[Array, MONEY]
    spending: Annotated[Array, MONEY]
    jobs: Annotated[ByName, PERSONS]
    informal: Annotated[ByName, PERSONS]
    gva: Annotated[ByName, MONEY]
    stages: Annotated[tuple[Stage, ...], VARIOUS]
    works: Annotated[Array | None, Unit("million {currency}_{price_year}")]
    depreciation: Annotated[Array | None, MONEY]
    account: Annotated[ProductionAccount, MONEY]
    abroad: Annotated[ByName, MONEY]
    own_taxes: Annotated[ByName, MONEY]
    taxes: Annotated[ByName, MONEY]
    local_tax: Annotated[Array | None, MONEY]
    account_reliefs: Annotated[ByName, MONEY]
    spared: Annotated[ByName, MONEY]
    unknown_reliefs: Annotated[Mapping[str, UnknownRelief], VARIOUS]
    relief_years: Annotated[NDArray[np.bool_], SHARE]
    currency: Annotated[ByName, MONEY]

    additional: Annotated[Array, SHARE]
    alike: Annotated[Array, SHARE]
    home_sales_lost: Annotated[ByName, MONEY_OF_TABLE]
    prices_of_lost: Annotated[ByName, SHARE]
    imports_replaced: Annotated[Array, MONEY]
    exports_lost: Annotated[Array, MONEY]
    border_taxes_lost: Annotated[ByName, MONEY]
    dearer: Annotated[Array, MONEY]
    home_made: Annotated[Array, MONEY]
    sales_taxes: Annotated[Array, MONEY]
    unmet: Annotated[Array, MONEY]
    use: Annotated[Effects | None, VARIOUS]
    use_money: Annotated[MoneyFlow | None, VARIOUS]
    gross: Annotated[Effects, VARIOUS]
    lost: Annotated[Effects, VARIOUS]
    gone: Annotated[Effects, VARIOUS]
    net: Annotated[Effects, VARIOUS]
    answers: Annotated[Mapping[str, Steps], VARIOUS]
    imports_avoided: Annotated[Array, MONEY]

    def __init__(self, years: tuple[int, ...], topics: Mapping[str, tuple[str, ...]]) -> None:
        self.__dict__.update(years=years, rows=[], topics=topics)

    if TYPE_CHECKING:
        years: tuple[int, ...]
        rows: list[ResultRow]
        topics: Mapping[str, tuple[str, ...]]

    else:

        def __getattr__(self, name: str) -> Any:
            raise ImpactError(f"No part gives '{name}' before it is read. Move the part that gives it forward.")

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in units(type(self)):
            raise ImpactError(f"'{name}' is no flow. Declare it with its unit in {type(self).__name__}.")
        if name in self.__dict__:
            raise ImpactError(f"The flow '{name}' is given twice: what two parts give would be counted twice.")
        self.__dict__[name] = value

    def given(self, name: str) -> bool:
        """Return whether a part has given a flow."""
        return name in self.__dict__

    def years_relieved(self) -> frozenset[int]:
        """Return the years in which an incentive is in force."""
        held = self.relief_years if self.given("relief_years") else np.zeros(0)
        return frozenset(year for year, spared in zip(self.years, held, strict=False) if spared)

    def sum_of(self, quantity: str) -> Array:
        """Return jobs or value added of all channels together."""
        return total(getattr(self, quantity).values())

    def way(self, closure: str, quantity: str) -> dict[str, Array]:
        """Return the way from gross to net of a quantity in an answer, by step."""
        values: dict[str, Array] = {step: effects.of(quantity) for step, (effects, _) in self.answers[closure].items()}
        before = total(values.values())
        return values | {"deadweight": (self.additional - 1) * before, "net": self.additional * before}

    def net_of(self, closure: str, taxes: Iterable[str] = ()) -> Effects:
        """Return what remains of each quantity in an answer, and of named taxes."""
        return Effects.from_each(lambda each: self.way(closure, each)["net"], taxes)

    def taxes_in(self, *closures: str) -> tuple[str, ...]:
        """Return the names of taxes that a step of some answers changes."""
        steps = [effects for closure in closures for effects, _ in self.answers[closure].values()]
        return tuple(dict.fromkeys(name for each in steps for name in each.taxes))

    def topics_of(self, *names: str) -> tuple[str, ...]:
        """Return the topics behind several flows or steps, each once."""
        return tuple(dict.fromkeys(topic for name in names for topic in self.topics[name]))


def units(flows: type[Flows]) -> Mapping[str, str]:
    """Return the unit of every flow; empty where none is declared."""
    if flows not in _UNITS:
        hints = get_type_hints(flows, include_extras=True)
        _UNITS[flows] = {name: _unit(hint) for name, hint in hints.items() if name not in ("years", "rows", "topics")}
    return _UNITS[flows]


_UNITS: dict[type[Flows], Mapping[str, str]] = {}  # annotations are looked up once


def _unit(hint: Any) -> str:
    marks: Sequence[Any] = getattr(hint, "__metadata__", ())
    return next((mark.text for mark in marks if isinstance(mark, Unit)), "")
