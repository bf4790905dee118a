"""What a factory makes, who makes it, what it buys, and what its goods displace."""

from typing import Annotated, ClassVar

from pydantic import Field

from impact.scenario.economy import POSITIVE, Share, YearlyShare
from impact.scenario.enterprise import Rate, Wage
from impact.scenario.mistakes import PURCHASERS_PRICES
from impact.scenario.quantity import Assumption, ByYear, Label, Name, Number, Sector, Strict, Unit, Whole

COUNTED = r"^[A-Za-z][A-Za-z0-9_]*$"
Country = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]


class FactoryProduct(Strict):
    """What is made.

    Attributes:
        name: as printed.
        unit: in which it is counted, such as t; a unit of `units.txt`.
        sector: code of its makers in the national table.
        price: at the gate, without taxes on products.
    """

    misplaced: ClassVar = PURCHASERS_PRICES

    name: Label
    unit: Annotated[str, Field(pattern=COUNTED, max_length=20)]
    sector: Sector
    price: Annotated[Assumption, Unit("million {currency}_{price_year}/{product}"), POSITIVE, ByYear()]


class Announced(Strict):
    """Output somebody announced: a path of its own, in no total.

    Attributes:
        values: by year.
        reason: what was said.
        sources: who said it.
    """

    values: Annotated[dict[int, Annotated[Number, Field(ge=0)]], Field(min_length=1)]
    reason: str = Field(min_length=1)
    sources: tuple[str, ...] = ()


class Production(Strict):
    """How much is made: capacity times its use.

    Attributes:
        start: first year of work; nothing is made before.
        capacity: of a full year.
        use: of capacity, by year; left out, it is that of `capacity_use` in the catalogue, year by year from the start.
        announced: output as announced.
    """

    start: Whole
    capacity: Annotated[Assumption, Unit("{product}/yr"), POSITIVE, ByYear()]
    use: YearlyShare | None = None
    announced: Announced | None = None


class DisplacedProduct(Strict):
    """What would be made of a purchase without the project, because its seller sells it anyway.

    Attributes:
        sector: code of who would make it.
        share: part of the purchase that would be sold anyway.
        value: of what would be made of it, over the purchase.
        exported: part of that sold abroad.
        power: taken by its makers for what a unit of the factory's goods uses of the purchase.
        emissions: of the same from all but power; left out with `power`, they follow from the factory's own.
    """

    sector: Sector
    share: Share
    value: Annotated[Assumption, Unit("1"), POSITIVE]
    exported: Share
    power: Annotated[Assumption, Unit("kWh/{product}"), POSITIVE] | None = None
    emissions: Annotated[Assumption, Unit("t CO2e_AR6/{product}"), POSITIVE] | None = None


class PurchaseItem(Strict):
    """One kind of thing bought from a sector at home.

    Attributes:
        sector: code of its seller in the national table.
        share: of turnover.
        instead: what would be made of it without the project.
    """

    sector: Sector
    share: YearlyShare
    instead: DisplacedProduct | None = None


class CostShares(Strict):
    """The factory's own cost column: shares of turnover that sum to one.

    Attributes:
        value_added: at basic prices.
        product_taxes: net, on what is bought.
        imports: bought abroad.
        goods: bought at home, by name.
        services: bought at home, by name.
    """

    value_added: YearlyShare
    product_taxes: YearlyShare
    imports: YearlyShare
    goods: dict[Name, PurchaseItem] = {}
    services: dict[Name, PurchaseItem] = {}


class People(Strict):
    """Who works there: people for a unit made in a year, or by year; and what they are paid.

    Attributes:
        wage_growth: yearly growth of the wage above prices.
        per_unit: they come and go with output.
        number: by year.
        foreign: those of them from abroad.
        wage: gross, of a resident; it grows by wage_growth above prices.
        foreign_wage: pay of those from abroad over that of residents.
    """

    per_unit: Annotated[Assumption, Unit("persons/({product}/yr)"), POSITIVE, ByYear()] | None = None
    number: Annotated[Assumption, Unit("persons"), POSITIVE, ByYear()] | None = None
    foreign: Annotated[Assumption, Unit("persons"), POSITIVE, ByYear()] | None = None
    wage: Wage
    wage_growth: Rate
    foreign_wage: Annotated[Assumption, Unit("1"), POSITIVE] | None = None


class Classes(Strict):
    """What sales in one market take the place of: shares that sum to one.

    Attributes:
        imports: goods of makers abroad.
        home_makers: goods of other makers in the country.
        none: nothing: the market grows.
    """

    imports: Share
    home_makers: Share
    none: Share


class SalesMarkets(Strict):
    """Where the goods are sold, and what is displaced there.

    Attributes:
        destinations_reason: where the shares of destinations come from.
        exports: share of sales.
        home, abroad: what sales take the place of.
        destinations: share of each country in exports, where it is known.
        price_of_replaced: price of the goods replaced over that of the factory's, without duty.
        duty: on goods replaced that are imported, in their price.
    """

    exports: YearlyShare
    home: Classes
    abroad: Classes
    destinations: dict[Country, Annotated[Number, Field(ge=0, le=1)]] = {}
    destinations_reason: str = ""
    price_of_replaced: Annotated[Assumption, Unit("1"), POSITIVE]
    duty: Share


class Stock(Strict):
    """Raw material bought once to begin with: working capital, no building.

    Attributes:
        amount: paid.
        local: domestic share of it.
    """

    amount: Annotated[Assumption, Unit("million {currency}_{price_year}"), POSITIVE]
    local: Share
