"""What any project at work is described by: people, purchases, capital, and what comes off its effects.

Kinds of project derive their schema from `Enterprise` and add what only they have. People, purchases, households and
the reference case are enough; what a scenario leaves out, such as trade, is left out of the results.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import Field, model_validator

from impact.scenario.economy import (
    POSITIVE,
    WHOLE,
    Life,
    PublicCost,
    Region,
    Relief,
    Share,
    TaxesStated,
    YearlyShare,
    reliefs_with_a_size,
)
from impact.scenario.mistakes import PURCHASERS_PRICES, builds_nothing, grants, people
from impact.scenario.project import Project
from impact.scenario.quantity import Assumption, Bounds, ByYear, Name, Number, Prices, Prose, Sector, Strict, Unit

GRANTS = "public_money.costs.state_equity, and say in its reason that it is a grant"
Rate = Annotated[Assumption, Unit("1/yr"), Bounds(-0.2, 0.5)]
Wage = Annotated[
    Assumption, Unit("million {currency}_{price_year}/month"), POSITIVE, ByYear(), Prices("consumer_prices")
]


class CapitalItem(Strict):
    """One kind of thing that is built or bought once.

    Attributes:
        sector: code of its seller in the national table.
        amount: paid in all.
        local: domestic share of it.
        life: time over which it is written off; without it no wear is counted.
        property: whether tax on property is due on it.
    """

    misplaced: ClassVar = PURCHASERS_PRICES

    sector: Sector
    amount: Annotated[
        Assumption, Unit("million {currency}_{price_year}"), POSITIVE, Prices("gross_fixed_capital_formation")
    ]
    local: Share
    life: Life | None = None
    property: bool = False


class Capital(Strict):
    """Spending before and while the project starts.

    Attributes:
        years: share of all items spent in each year; they add up to one.
        items: by name.
    """

    years: Annotated[dict[int, Annotated[Number, Field(ge=0, le=1)]], Field(min_length=1)]
    items: Annotated[Mapping[Name, CapitalItem], Field(min_length=1)]


class Headcount(Strict):
    """People on the sites as the client counts them, registered or not.

    Attributes:
        persons: on average.
        months: for which they are there.
    """

    persons: Annotated[Assumption, Unit("persons"), POSITIVE]
    months: Annotated[Assumption, Unit("month"), POSITIVE]


class CapitalBuilt(Capital):
    """Capital of a project that knows its builders.

    Attributes:
        builders: left out, they follow from what is spent.
    """

    builders: Headcount | None = None


class RunningItem(Strict):
    """One kind of thing bought each year.

    Attributes:
        sector: code of its seller in the national table.
        amount: paid in a year.
        local: domestic share of it.
    """

    misplaced: ClassVar = PURCHASERS_PRICES

    sector: Sector
    amount: Annotated[Assumption, Unit("million {currency}_{price_year}/yr"), POSITIVE, ByYear()]
    local: YearlyShare


class Work(Strict):
    """The project at work.

    Attributes:
        wage_growth: yearly growth of the wage above prices.
        staff: persons.
        foreign: those of them from abroad; none where it is left out.
        wage: gross, of a resident; it grows by wage_growth above prices.
        foreign_wage: pay of those from abroad over that of residents; the same where it is left out.
        value_added: at basic prices; what is sold less what is bought where it is left out.
        items: purchases by name.
        ramp: part of full operation reached by year: staff, value added and purchases are those of full operation
            times it. Left out, it is in full operation from the first year on.
    """

    misplaced: ClassVar = grants(GRANTS)

    staff: Annotated[Assumption, Unit("persons"), POSITIVE, ByYear()]
    foreign: Annotated[Assumption, Unit("persons"), POSITIVE, ByYear()] | None = None
    wage: Wage
    wage_growth: Rate
    foreign_wage: Annotated[Assumption, Unit("1"), POSITIVE] | None = None
    value_added: Annotated[Assumption, Unit("million {currency}_{price_year}/yr"), POSITIVE, ByYear()] | None = None
    items: Annotated[Mapping[Name, RunningItem], Field(min_length=1)]
    ramp: YearlyShare | None = None


class TaxesAndCosts(TaxesStated):
    """Taxes paid and not collected, and public money spent.

    Attributes:
        foreign_owners: share of profits that goes abroad.
        spared: taxes not collected, by name.
        costs: public money put into the project.
    """

    misplaced: ClassVar = grants(GRANTS)

    foreign_owners: Share
    spared: dict[Literal["customs_duty", "profit_tax", "property_tax", "sales_taxes"], Relief] = {}
    costs: dict[Literal["state_equity", "state_loans"], PublicCost] = {}

    @model_validator(mode="after")
    def _sizes(self) -> Self:
        reliefs_with_a_size(self.spared)
        return self


class SoldAbroad(Strict):
    """What is sold abroad.

    Attributes:
        destinations_reason: where the shares of destinations come from.
        export_share: of revenue.
        destinations: share of each country in exports, where it is known.
    """

    export_share: YearlyShare
    destinations: dict[Annotated[str, Field(pattern=r"^[A-Z]{3}$")], Annotated[Number, Field(ge=0, le=1)]] = {}
    destinations_reason: Prose = ""


class ProjectRegion(Region):
    """The part of the country in which the project stands.

    Attributes:
        commuting: share of the staff from the country who live outside it; left out where nobody has counted.
    """

    commuting: Share | None = None


class ConsumptionInputs(Strict):
    """What becomes of wages: share of net wages spent, and net taxes on products in it.

    Attributes:
        spent: share of net wages that is spent.
        product_taxes: net taxes on products in what is spent.
    """

    spent: Share
    product_taxes: Share


class Earners(ConsumptionInputs):
    """What becomes of wages, in a project that need not state public money.

    Attributes:
        income_tax: rate on pay, where the catalogue holds none and public money, if stated, has none.
    """

    income_tax: Share | None = None


class Reference(Strict):
    """What comes off the gross effect, and the reference case.

    Attributes:
        leakage: held by people or owners from outside the country; imports are taken out before.
        displacement: taken from others.
        substitution: own activity given up.
        deadweight: part that would have come in the reference case, taken off once.
    """

    leakage: Share
    displacement: Share
    substitution: Share
    deadweight: Share


class SpendsWages(Project):
    """A project with `households`, which spend the wages that it pays."""

    def switches(self) -> Mapping[str, Mapping[str, Project | None]]:
        """Return the household closure, where wages are followed: they are spent, or are not."""
        households = getattr(self, "households", None)
        if households is None:
            return {}
        still = {"central": 0.0, "low": None, "high": None, "years": None, "alternatives": (), "cut": None}
        spent = households.spent.model_copy(update=still)
        saved = self.model_copy(update={"households": households.model_copy(update={"spent": spent})})
        return {"household_closure": {"households_spend": None, "households_save": saved}}


class Enterprise(SpendsWages):
    """A project with people and purchases, in money of the price year.

    Attributes:
        capital: what is built or bought once.
        operation: the project at work.
        households: what becomes of wages.
        productivity_drift: yearly fall of jobs per output.
        reference: what comes off the gross effect.
        public_money: taxes paid and not collected.
        trade: what is sold abroad.
        region: the part of the country it stands in.
    """

    misplaced: ClassVar = (
        people("operation.staff", "builders follow from capital.items") | grants(GRANTS) | PURCHASERS_PRICES
    )

    capital: Capital | None = None
    operation: Work
    households: ConsumptionInputs
    productivity_drift: Rate
    reference: Reference
    public_money: TaxesAndCosts | None = None
    trade: SoldAbroad | None = None
    region: ProjectRegion | None = None

    @property
    def sells(self) -> bool:
        """Whether it has revenue."""
        return True

    @property
    def building_years(self) -> tuple[int, ...]:
        """Years in which money is spent on what is built; none where nothing is built or bought once."""
        return () if self.capital is None else tuple(sorted(self.capital.years))

    def problems(self, scenario: Any) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Yield what does not fit together: path under `project` and message."""
        yield from capital_problems(self.capital, "Take it out; what is used up stands under operation.items.")
        if self.operation.value_added is None and not self.sells:
            words = "it is what is sold less what is bought, and nothing is sold. Add it, or operation.revenue."
            yield ("operation", "value_added"), words
        if self.trade is not None:
            yield from sold_abroad_problems(self.trade, self.sells)


def capital_problems(capital: Any, stock: str) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield shares of money by year that do not add up to one, and items that by their names build nothing.

    Args:
        capital: what is built or bought once; None where nothing is.
        stock: what to do with an item that is used up.
    """
    if capital is not None:
        yield from years_problems(capital.years, "capital", "years")
        for name, words in builds_nothing(capital.items, stock):
            yield ("capital", "items", name), words


def years_problems(years: Mapping[int, float], *path: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield that shares of money by year do not add up to one."""
    total = sum(years.values())
    if abs(total - 1) > WHOLE:
        yield path, f"the shares of the years add up to {total:g}, not to 1: money is spent in no year. Complete them."


def sold_abroad_problems(trade: SoldAbroad, sells: bool) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield what does not fit together in exports: path under `project` and message.

    Args:
        sells: whether the project has revenue.
    """
    if not sells:
        words = "exports are a share of revenue, and none is given. Add operation.revenue, or leave trade out."
        yield ("trade", "export_share"), words
    yield from destinations_problems("trade", trade.destinations, trade.destinations_reason)


def destinations_problems(
    part: str, destinations: Mapping[str, float], reason: str
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield what does not fit together in the shares of countries in exports, which a part of the project states."""
    total = sum(destinations.values())
    if destinations and abs(total - 1) > WHOLE:
        words = f"the shares of destinations add up to {total:g}, not to 1. Complete them, or leave them out."
        yield (part, "destinations"), words
    if destinations and not reason:
        yield (part, "destinations_reason"), "say where the shares of destinations come from."
