"""What a programme pays for, who pays for it, what the money would buy otherwise, and who builds."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from impact.scenario.economy import POSITIVE, Share
from impact.scenario.enterprise import Capital, CapitalItem, Headcount, RunningItem, Work
from impact.scenario.quantity import Assumption, ByYear, Label, Name, Number, Prices, Prose, Sector, Strict, Unit

Part = Annotated[Number, Field(ge=0, le=1)]
ByYears = Annotated[dict[int, Part], Field(min_length=1)]
Funder = Literal["state_budget", "local_budgets", "loan_abroad", "loan_at_home", "grant", "private"]
NOT_PUBLIC = ("grant", "private")  # money that would not be spent on something else by the state


class InPrice(Strict):
    """What of a purchasers' price is no basic price.

    Attributes:
        taxes: net taxes on products in what is paid, value added tax that is not given back among them.
        margins: of trade and transport in what is paid.
    """

    taxes: Share | None = None
    margins: Share | None = None


class SpendingItem(CapitalItem, InPrice):
    """One kind of thing that is built or bought once.

    Attributes:
        years: share of it spent in each year; left out where it is that of all items.
        materials: quantities of materials in it, by name.
    """

    years: ByYears | None = None
    materials: dict[Name, Annotated[Assumption, Unit("t"), POSITIVE]] = {}


class SetAside(Strict):
    """Money of the programme that builds and buys nothing: it changes hands, or lies in stocks.

    Attributes:
        pays_for: what it is.
        amount: paid in all.
        years: share of it paid in each year; left out where it is that of all items.
    """

    pays_for: Literal["land", "working_capital", "interest", "tax"]
    amount: Annotated[Assumption, Unit("million {currency}_{price_year}"), POSITIVE]
    years: ByYears | None = None


class SpendingCapital(Capital):
    """What is built and bought once.

    Attributes:
        set_aside: money that builds nothing, by name.
    """

    items: Annotated[Mapping[Name, SpendingItem], Field(min_length=1)]
    set_aside: dict[Name, SetAside] = {}


class BoughtEachYear(RunningItem, InPrice):
    """One kind of thing bought each year."""


class Operation(Work):
    """The project at work, with what it sells.

    Attributes:
        revenue: sales at basic prices, of full operation; left out where the project sells nothing.
    """

    items: Annotated[Mapping[Name, BoughtEachYear], Field(min_length=1)]
    revenue: Annotated[Assumption, Unit("million {currency}_{price_year}/yr"), POSITIVE, ByYear()] | None = None


class ByPay(Strict):
    """Builders from what they are paid.

    Attributes:
        share: pay of the crews in what is paid for works, with what is paid on top of it.
        wage: what one of them costs a month.
    """

    share: Share
    wage: Annotated[Assumption, Unit("million {currency}_{price_year}/month"), POSITIVE, Prices("consumer_prices")]


class Sites(Strict):
    """Who builds, from another side than the money.

    Attributes:
        sector: code of building works in the national table.
        headcount: people counted on the sites; they take the place of those that the table has.
        by_pay: a check where nobody was counted.
        residents: part of the wages on the sites that people from the country earn; all where it is left out.
    """

    sector: Sector
    headcount: Headcount | None = None
    by_pay: ByPay | None = None
    residents: Share | None = None


class CounterfactualItem(Strict):
    """One kind of thing that the same money would buy.

    Attributes:
        sector: code of its seller in the national table.
        share: of it in the money.
        local: domestic share of it; that of the table where it is left out.
    """

    sector: Sector
    share: Part
    local: Share | None = None


class CounterfactualUse(Strict):
    """What the same public money would buy otherwise.

    Attributes:
        name: as printed behind "spent on".
        use: a column of final use of the national table, whose mix is bought.
        items: the mix by name, in place of a column; their shares add up to one.
        taxes: net taxes on products in what is paid.
        reason: why this is what it would buy.
    """

    name: Label
    use: str = ""
    items: dict[Name, CounterfactualItem] = {}
    taxes: Share
    reason: Prose = Field(min_length=1)


class Funding(Strict):
    """Who pays for what is built.

    Attributes:
        shares: of each in the money; they add up to one. A loan is paid back from taxes, a grant is not.
        reason: where they come from.
    """

    shares: Annotated[dict[Funder, Part], Field(min_length=1)]
    reason: Prose = Field(min_length=1)

    @property
    def public(self) -> float:
        """The part that the state pays, at once or with a loan."""
        return sum(share for name, share in self.shares.items() if name not in NOT_PUBLIC)


class FromTable(Strict):
    """Quantities of a material from what its makers sell to the programme and its suppliers, by the national table.

    Attributes:
        sector: code of its makers.
        price: of a tonne at basic prices, over all that they make.
    """

    sector: Sector
    price: Annotated[Assumption, Unit("million {currency}_{price_year}/t"), POSITIVE]


class Embodied(Strict):
    """Emissions of making what is built.

    Attributes:
        figures: which of the competing figures of a material is meant, by material; `region` says where it holds.
        from_table: quantities of a material that no item states, by material.
        extension: emissions that come with output, as the national table names them; in place of materials.
        not_counted: why a material or a stage is not counted, by name.
    """

    figures: dict[Name, dict[str, str]] = {}
    from_table: dict[Name, FromTable] = {}
    extension: str = ""
    not_counted: dict[Name, Prose] = {}
