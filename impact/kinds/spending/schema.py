"""What a programme is described by: spending by sector, its people, and what comes off its effects."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal

from impact.kinds.spending.schema_parts import (
    CounterfactualUse,
    Embodied,
    Funding,
    InPrice,
    Operation,
    Sites,
    SpendingCapital,
)
from impact.scenario.economy import WHOLE
from impact.scenario.enterprise import (
    ConsumptionInputs,
    ProjectRegion,
    Rate,
    Reference,
    SoldAbroad,
    SpendsWages,
    TaxesAndCosts,
    sold_abroad_problems,
    years_problems,
)
from impact.scenario.mistakes import FINANCE, IN_STOCK, STAYS, grants, people, speaks
from impact.scenario.project import projects
from impact.scenario.quantity import Name, Sector, Whole

Path = tuple[str | int, ...]
NO_STAFF = "operation_jobs"  # entry of not_estimated that says why nobody works there afterwards
# words in the name of an item that builds nothing -> what to do with it
BUILDS_NOTHING = (
    dict.fromkeys(("land", "resettlement"), "It changes hands. State it in capital.set_aside with 'pays_for: land'.")
    | dict.fromkeys(IN_STOCK, "It lies in stocks. State it in capital.set_aside with 'pays_for: working_capital'.")
    | {"interest": "It changes hands. State it in capital.set_aside with 'pays_for: interest'."}
    | dict.fromkeys(("vat", "tax"), "It goes to the state. State it in 'taxes' of the items that it is paid on.")
    | dict.fromkeys(FINANCE, "It is finance and no benefit. State its share in 'funding'.")
)


@projects.register("spending")
class Spending(SpendsWages):
    """A project given as capital and operating spending by sector.

    Attributes:
        prices: in which spending is stated: what sellers get (basic), or what buyers pay (purchasers), which holds
            taxes on products and margins of trade and transport; each item then says how much.
        margin_sector: code of those who earn the margins in the national table.
        counted: by what it is measured, by name, such as schools; printed, in no estimate.
        capital: what is built and bought once.
        sites: who builds, from another side.
        operation: the project at work; left out where nobody works there on account of it.
        households: what becomes of wages.
        productivity_drift: yearly fall of jobs per output.
        reference: what comes off the gross effect.
        alternative: what the same public money would buy otherwise.
        funding: who pays.
        embodied: emissions of making what is built.
        public_money: taxes paid and not collected.
        trade: what is sold abroad.
        region: the part of the country it stands in.
    """

    no_proxy: ClassVar = (
        "the direct effects of a programme come from the table itself, and how wrong tables of other countries are was "
        "measured for suppliers alone."
    )
    misplaced: ClassVar = people("operation.staff", "builders follow from capital.items and 'sites'") | grants(
        "funding.shares"
    )

    kind: Literal["spending"]
    prices: Literal["basic", "purchasers"]
    margin_sector: Sector = ""
    counted: dict[Name, Whole] = {}
    capital: SpendingCapital
    sites: Sites | None = None
    operation: Operation | None = None
    households: ConsumptionInputs
    productivity_drift: Rate
    reference: Reference
    alternative: CounterfactualUse | None = None
    funding: Funding | None = None
    embodied: Embodied | None = None
    public_money: TaxesAndCosts | None = None
    trade: SoldAbroad | None = None
    region: ProjectRegion | None = None

    @property
    def sells(self) -> bool:
        """Whether it has revenue."""
        return self.operation is not None and self.operation.revenue is not None

    @property
    def building_years(self) -> tuple[int, ...]:
        """Years in which money is spent on an item or set aside."""
        of_parts = [part.years for part in self.capital.items.values()]
        of_parts += [part.years for part in self.capital.set_aside.values()]
        return tuple(sorted({year for years in of_parts for year in years or self.capital.years}))

    @property
    def facts(self) -> Mapping[str, str | int | float]:
        """What the money would buy otherwise, who pays, by what prices, and which materials are counted."""
        found: dict[str, str | int | float] = {"prices_paid": self.prices}
        if self.alternative is not None:
            found["alternative_name"] = self.alternative.name
        if self.funding is not None:
            found |= {f"funding_{name}": share for name, share in self.funding.shares.items()}
        if self.embodied is not None:
            found["materials"] = "; ".join(self._materials())
        return found

    def _materials(self) -> Iterator[str]:
        """Yield the materials whose making is counted; none where emissions come with the output of all sectors."""
        stated = self.embodied
        assert stated is not None
        of_items = {name for item in self.capital.items.values() for name in item.materials}
        yield from (name for name in stated.figures if name in stated.from_table or name in of_items)

    def problems(self, scenario: Any) -> Iterator[tuple[Path, str]]:
        """Yield what does not fit together: path under `project` and message."""
        yield from self._years()
        yield from self._builds_nothing()
        yield from self._prices()
        yield from self._finance()
        yield from self._operation(scenario)
        yield from self._embodied()

    def _years(self) -> Iterator[tuple[Path, str]]:
        capital = self.capital
        stated = {("capital", "years"): capital.years} | {
            ("capital", part, name, "years"): item.years
            for part, items in (("items", capital.items), ("set_aside", capital.set_aside))
            for name, item in items.items()
            if item.years is not None
        }
        for path, years in stated.items():
            yield from years_problems(years, *path)

    def _builds_nothing(self) -> Iterator[tuple[Path, str]]:
        for name in self.capital.items:
            word = next((each for each in BUILDS_NOTHING if speaks(name, (each,))), "")
            if word and not speaks(name, STAYS):
                words = f"by its name, '{name}' builds and buys nothing. {BUILDS_NOTHING[word]} Else call it otherwise."
                yield ("capital", "items", name), words

    def _prices(self) -> Iterator[tuple[Path, str]]:
        yearly = {} if self.operation is None else self.operation.items
        items: dict[Path, InPrice] = {("capital", "items", name): item for name, item in self.capital.items.items()}
        items |= {("operation", "items", name): item for name, item in yearly.items()}
        for path, item in items.items():
            yield from self._price(path, item)
        if any(item.margins is not None for item in items.values()) and not self.margin_sector:
            yield ("margin_sector",), "name the sector of the national table that earns trade and transport margins."

    def _price(self, path: Path, item: InPrice) -> Iterator[tuple[Path, str]]:
        stated = (item.taxes, item.margins)
        if self.prices == "basic" and any(part is not None for part in stated):
            words = "basic prices hold neither taxes nor margins. Take both out, or say 'prices: purchasers'."
            yield path, words
        if self.prices == "purchasers" and None in stated:
            words = (
                "it is paid in purchasers' prices, and a sector of the national table sells at basic prices. Say in "
                "'taxes' and 'margins' what of the price they are, 0 where there are none; the rest goes to the sector."
            )
            yield path, words
        if sum(part.central or 0.0 for part in stated if part is not None) >= 1:
            yield path, "taxes and margins leave nothing for who sells it. Lower them: they are parts of the price."

    def _finance(self) -> Iterator[tuple[Path, str]]:
        if self.funding is not None and abs((total := sum(self.funding.shares.values())) - 1) > WHOLE:
            yield ("funding", "shares"), f"they add up to {total:g}, not to 1. Say who pays all of it."
        other = self.alternative
        if other is None:
            return
        if self.funding is None:
            words = "say who pays: only what the state pays would be spent on something else by the state."
            yield ("funding",), words
        if bool(other.use) == bool(other.items):
            yield (
                ("alternative",),
                "give either 'use', a column of final use of the national table, or 'items' with their shares.",
            )
        if other.items and abs((total := sum(item.share for item in other.items.values())) - 1) > WHOLE:
            yield ("alternative", "items"), f"the shares add up to {total:g}, not to 1. Complete them."

    def _operation(self, scenario: Any) -> Iterator[tuple[Path, str]]:
        work = self.operation
        if work is None and NO_STAFF not in scenario.not_estimated:
            words = (
                "nobody works there afterwards. Say why in not_estimated.operation_jobs, or give the staff of the "
                "establishment plan: jobs that stay never follow from the money of building."
            )
            yield ("operation",), words
        if self.trade is not None:
            yield from sold_abroad_problems(self.trade, self.sells)

    def _embodied(self) -> Iterator[tuple[Path, str]]:
        stated = self.embodied
        materials = {name for item in self.capital.items.values() for name in item.materials}
        if stated is None:
            if materials:
                yield ("embodied",), f"say in 'figures' which factor is meant of {', '.join(sorted(materials))}."
            return
        if stated.extension and (materials or stated.from_table):
            words = "emissions by sector hold those of materials already. Give materials, or 'extension', not both."
            yield ("embodied", "extension"), words
        for name in sorted(materials | set(stated.from_table)):
            if name not in stated.figures and name not in stated.not_counted:
                words = f"no figure of {name} is named. Add it, or say in 'not_counted' why it is left out."
                yield ("embodied", "figures"), words
