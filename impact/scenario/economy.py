"""Parts of a scenario that several kinds of project share: building, public money, trade, region."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import Field, field_validator, model_validator

from impact.scenario.quantity import Assumption, Bounds, ByYear, Label, Name, Number, Prose, Sector, Strict, Unit, Whole

SHARE = Bounds(0, 1)
POSITIVE = Bounds(0, None)
WHOLE = 1e-9  # by how much parts may miss one

Share = Annotated[Assumption, Unit("1"), SHARE]
YearlyShare = Annotated[Assumption, Unit("1"), SHARE, ByYear()]
Life = Annotated[Assumption, Unit("yr"), Bounds(1, 200)]


class Localisation(Strict):
    """What a local share counts, and what is needed to bring it to the domestic share of goods inputs.

    Attributes:
        definition: goods_inputs (value of domestic goods in all goods bought), production_cost (local part of the cost
            of production, as in certificates) or number_of_parts (local part of the types of parts, as in the press).
        cost_in_price: cost of production over the price, with production_cost.
        value_of_local_part: mean value of a local type of part over that of all types, with number_of_parts.
    """

    definition: Literal["goods_inputs", "production_cost", "number_of_parts"]
    cost_in_price: Share | None = None
    value_of_local_part: Annotated[Assumption, Unit("1"), POSITIVE] | None = None

    @model_validator(mode="after")
    def _needs(self) -> Self:
        wants = {"production_cost": "cost_in_price", "number_of_parts": "value_of_local_part"}
        for definition, name in wants.items():
            if (self.definition == definition) != (getattr(self, name) is not None):
                raise ValueError(f"'{name}' belongs to the definition '{definition}', and only to it")
        return self


class BuildingStage(Strict):
    """When the money of one stage is spent: in years, or where nobody gave a date, when output needs it.

    Attributes:
        reason: where the years come from.
        years: share of the stage's money by year; they add up to one.
        undated: why there are none: the stage is then built in the year in which output first needs it.
    """

    years: dict[int, Annotated[Number, Field(ge=0, le=1)]] | None = None
    undated: str = ""
    reason: Prose = ""

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if (self.years is None) != bool(self.undated):
            raise ValueError("give either 'years' with the share of the money in each, or say in 'undated' why not")
        if self.years is not None and abs(sum(self.years.values()) - 1) > WHOLE:
            raise ValueError(
                f"the shares of the years add up to {sum(self.years.values()):g}, not to 1: money is spent in no year. "
                "Complete them, or say in 'undated' why there is no date"
            )
        return self


class Construction(Strict):
    """Building of the stages whose capacity and investment stand in the catalogue.

    Attributes:
        sector: code of building works in the national table.
        works: their share in the money of a stage; the rest is machinery, which is imported.
        works_life: years over which they are written off in equal parts.
        machinery_life: years over which it is written off in equal parts.
        stages: by their name in the catalogue.
    """

    sector: Sector
    works: Share
    works_life: Life
    machinery_life: Life
    stages: Annotated[dict[str, BuildingStage], Field(min_length=1)]


class Incentive(Strict):
    """A tax or fee not collected until a date.

    Attributes:
        reason: which law grants it.
        sources: ids of the sources that say so.
        until: first day on which it is collected again.
    """

    until: date
    reason: str = Field(min_length=1)
    sources: tuple[str, ...] = ()


class Relief(Strict):
    """A tax that is due and not collected for some time, by law or by grant, or known to be so without a number.

    Attributes:
        until: first day on which it is collected again.
        years: from the first year in which people work there on; 0 where the project has no such right.
        share: of the tax due that is not collected; all of it where neither it nor an amount is stated.
        amount: not collected in a year of full operation, at most the tax due.
        gap: why its size is not known; what is left of all taxes then has no sign in these years.
        reason: which law or contract grants it.
        sources: ids of the sources that say so.
    """

    until: date | None = None
    years: Annotated[Assumption, Unit("yr"), Bounds(0, 200)] | None = None
    share: Share | None = None
    amount: Annotated[Assumption, Unit("million {currency}_{price_year}/yr"), POSITIVE, ByYear()] | None = None
    gap: Prose = ""
    reason: Prose = ""
    sources: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if self.until is not None and self.years is not None:
            raise ValueError("give either 'until' or 'years', and set the other to null")
        if self.until is None and self.years is None and not self.gap:
            raise ValueError("say in 'until' or 'years' how long it holds")
        if sum((self.share is not None, self.amount is not None, bool(self.gap))) > 1:
            raise ValueError("give one of 'share', 'amount' and 'gap', and set the others to null")
        return self


class PublicCost(Strict):
    """Public money put into the project, or the reason why nobody knows how much.

    Attributes:
        amount: paid in that year.
        year: in which it was paid.
        gap: why there is no amount.
    """

    year: Whole | None = None
    amount: Annotated[Assumption, Unit("million {currency}_{price_year}"), POSITIVE] | None = None
    gap: Prose = ""

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if (self.amount is None) != bool(self.gap) or (self.amount is None) != (self.year is None):
            raise ValueError("give either 'amount' with its 'year', or say in 'gap' why it is not known")
        return self


def reliefs_with_a_size(reliefs: Mapping[Any, Relief]) -> None:
    """Raise a ValueError where a relief of a tax that follows from no account has neither amount nor gap."""
    for name, relief in reliefs.items():
        if name not in ("profit_tax", "property_tax") and relief.amount is None and not relief.gap:
            raise ValueError(f"'{name}' follows from no account. State its 'amount', or in 'gap' why it is not known")


class TaxesPaid(Strict):
    """Which of the competing figures of taxes of every project is meant, by dimension: see `impact data factors`.

    Attributes:
        social_tax: figure of the social tax, by dimension.
        property_tax: figure of the tax on property, by dimension.
    """

    social_tax: dict[str, str] = {}
    property_tax: dict[str, str] = {}


class ProductTaxStated(Strict):
    """One of several taxes on products, in the order in which they are charged.

    Attributes:
        name: as printed.
        rate: as the law states it.
        also_on: earlier taxes of the list that are part of its base, beside the price before all taxes.
        on_itself: whether it is part of its own base: the rate is one in the price with the tax.
    """

    name: Label
    rate: Share
    also_on: tuple[str, ...] = ()
    on_itself: bool = False


class TaxesOfSuppliers(Strict):
    """Taxes of the sectors that supply a project.

    Attributes:
        supplier_profit_tax: tax on profit over the gross operating surplus of the sectors that supply, mean of all
            owners: much of the surplus is income of people who pay no tax on profit.
    """

    supplier_profit_tax: Share


class TaxesStated(TaxesOfSuppliers):
    """Taxes that every project pays.

    Attributes:
        figures: which of the competing figures is meant.
        product_taxes: taxes on what is sold, by name and in the order in which they are charged, where the country has
            more than one; else the one rate of the catalogue is value added tax.
        rates: of taxes that the catalogue does not hold, or holds for a part alone.
    """

    figures: TaxesPaid = TaxesPaid()
    product_taxes: dict[Name, ProductTaxStated] = {}
    rates: dict[Literal["income_tax", "social_tax", "profit_tax", "property_tax"], Share] = {}

    @field_validator("product_taxes")
    @classmethod
    def _earlier_alone(cls, taxes: dict[str, ProductTaxStated]) -> dict[str, ProductTaxStated]:
        before: list[str] = []
        for name, tax in taxes.items():
            for other in tax.also_on:
                if other not in before:
                    known = ", ".join(before) or "none"
                    raise ValueError(
                        f"'{name}' is charged on '{other}', which does not come before it. Before it come: {known}. "
                        "Change the order, or say 'on_itself: true' for a tax in its own base"
                    )
            before.append(name)
        return taxes


class Region(Strict):
    """The part of the country in which the project stands.

    Attributes:
        code: ISO 3166-2.
        name: of that part, as printed, such as that of a province; never that of the town.
        table: of the region, a folder under `regions` of the country's data; results of the region then follow from it.
        indirect, induced: share of these jobs in the region where no table of it is named; direct jobs are all there.
    """

    code: str = Field(pattern=r"^[A-Z]{2,3}-[A-Z0-9]{1,3}$")
    name: Prose = Field(default="", max_length=120)
    table: str = Field(default="", max_length=60)
    indirect: Share | None = None
    induced: Share | None = None
