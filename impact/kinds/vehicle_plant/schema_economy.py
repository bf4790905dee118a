"""Money that only a project about cars has: fees and duties on them, what owners pay, what a capacity would require."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from impact.scenario.economy import (
    POSITIVE,
    Incentive,
    PublicCost,
    Relief,
    Share,
    TaxesPaid,
    TaxesStated,
    reliefs_with_a_size,
)
from impact.scenario.quantity import Assumption, Bounds, ByYear, Limit, Prices, Prose, Sector, Strict, Unit

Charged = Literal["electric", "plug_in", "combustion", "home_made"]
RepairRatio = Annotated[Assumption, Unit("1"), POSITIVE, Limit("car_repair_ratio")]


class Regime(Strict):
    """The law on fees and duties that holds in the whole scenario: what is charged, and on what.

    Attributes:
        reason: which laws say so.
        sources: ids of the sources that say so.
        label: as printed, such as "Reliefs end in 2030".
        says: the same in a sentence.
        vat_on_fee: whether value added tax is charged on the recycling fee; reason and sources say where that stands.
        paths_assume: day on which the relief from the fee ends where the output paths are stated. With another end of
            the relief buyers pay more or less for the plant's cars and take fewer or more of them.
        elasticity: own-price elasticity of the plant's sales at home, needed where that day differs.
    """

    label: Prose = Field(min_length=1, max_length=60)
    says: Prose = Field(min_length=1)
    vat_on_fee: bool
    reason: str = Field(min_length=1)
    sources: tuple[str, ...] = ()
    paths_assume: date
    elasticity: Annotated[Assumption, Unit("1"), Bounds(-10, 0)] | None = None


class TaxFigures(TaxesPaid):
    """Which of the competing figures of taxes and fees is meant, by dimension.

    Attributes:
        recycling_fee: by what is charged: an imported electric, plug-in hybrid or combustion car, or a home-made
            combustion car. What is left out is charged nothing that is known.
    """

    recycling_fee: dict[Charged, dict[str, str]] = {}


class PublicMoney(TaxesStated):
    """Taxes paid and not collected, and public money spent.

    Attributes:
        duty: on imported combustion cars, in their price at the border.
        duty_electric: on imported electric and plug-in cars, in their price at the border, where there is one.
        kit_duty: on kits and parts, over their price at the border, once the plant is no longer spared it; it pays
            this out of its goods in `column`.
        incentives: what the project is spared, each with its end.
        spared: other taxes not collected, by name.
        regime: the law that holds.
        costs: public money put into the project.
    """

    duty: Annotated[Assumption, Unit("1"), POSITIVE]
    duty_electric: Annotated[Assumption, Unit("1"), POSITIVE, ByYear()] | None = None
    kit_duty: Annotated[Assumption, Unit("1"), POSITIVE, ByYear()]
    incentives: dict[Literal["recycling_fee", "customs_duty"], Incentive] = {}
    spared: dict[Literal["profit_tax", "property_tax", "sales_taxes"], Relief] = {}
    regime: Regime
    figures: TaxFigures = TaxFigures()
    costs: dict[Literal["state_equity", "state_loans", "car_loans", "public_works", "grant"], PublicCost] = {}

    @model_validator(mode="after")
    def _sizes(self) -> Self:
        reliefs_with_a_size(self.spared)
        return self


class Trade(Strict):
    """What crosses the border beside the project's own goods.

    Attributes:
        imported_price: landed price of an imported car like the plant's, before duty and fee.
        foreign_owners: share of profits that goes abroad.
        fuel_price: of imported motor fuel at the border; without it fuel saved is given in volume alone.
    """

    imported_price: Annotated[Assumption, Unit("million {currency}_{price_year}/vehicle"), POSITIVE]
    foreign_owners: Share
    fuel_price: Annotated[Assumption, Unit("{currency}_{price_year}/L"), POSITIVE] | None = None


class EnergyBought(Strict):
    """Where the money goes that drivers pay for a carrier.

    Attributes:
        sector: code of its maker in the national table.
        excise: excise taxes in the price at the pump or socket.
        margin: of retail trade in that price.
    """

    sector: Sector
    excise: Share
    margin: Share


class RunningCosts(Strict):
    """What owners pay to use a car, at home. What they save they spend as households do: budgets stay as they are.

    Attributes:
        carriers: petrol, diesel and compressed gas have their price in the catalogue (figures.fuel_prices).
        electricity_price: what drivers pay for power.
        trade_sector: code of retail trade.
        repair: care and repair of a combustion car a kilometre.
        repair_electric, repair_plug_in: of such cars over it.
        repair_sector: code of repair.
    """

    carriers: dict[Literal["petrol", "diesel", "cng", "electricity"], EnergyBought]
    electricity_price: Annotated[
        Assumption, Unit("{currency}_{price_year}/kWh"), POSITIVE, Limit("power_price"), Prices("consumer_prices")
    ]
    trade_sector: Sector
    repair: Annotated[
        Assumption, Unit("{currency}_{price_year}/km"), POSITIVE, Limit("car_repair"), Prices("consumer_prices")
    ]
    repair_electric: RepairRatio
    repair_plug_in: RepairRatio
    repair_sector: Sector


class Claimed(Strict):
    """What a claimed capacity would require, were it all used: a condition, never a result.

    Attributes:
        claim: id of the claim that names the capacity.
        jobs: id of the claim that names the jobs that go with it.
        price, domestic_goods, export_share: as assumed for it.
    """

    claim: str
    jobs: str = ""
    price: Annotated[Assumption, Unit("million {currency}_{price_year}/vehicle"), POSITIVE]
    domestic_goods: Share
    export_share: Share
