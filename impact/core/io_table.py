"""A national input-output table, read from a table folder and checked before anything is computed.

    table.yaml           what the table is: unit, kind, flows, which column holds what
    Z.csv                flows between sectors: rows sell, columns buy
    primary_inputs.csv   by sector: output, value added, imports, jobs ...
    final_use.csv        optional: who else buys
    employment.csv       optional: jobs

A publisher's workbook or a pymrio object is made such a folder (`catalogue.io_table_published`) and passes
the same checks. The catalogue fills this class, and the arithmetic, which knows no catalogue, reads it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from impact.core.arrays import Array
from impact.core.errors import ImpactError, did_you_mean


@dataclass(frozen=True)
class TableMoney:
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


@dataclass(frozen=True, eq=False)
class EmploymentVector:
    """Jobs by sector, counted in one way.

    Attributes:
        name: of this count, such as `formal`.
        count: jobs, (n,), in `unit`.
        unit: that of the measure, persons, FTE or job_years; thousands are already multiplied out.
        measure: headcount, fte or job_years.
        with_informal: whether registered and other jobs stand in it together.
        counts: Who is counted, as table.yaml says it; empty where it does not.
    """

    name: str
    count: Array
    unit: str
    measure: str
    with_informal: bool = False
    counts: str = ""


@dataclass(frozen=True, eq=False)
class SatelliteAccount:
    """Emissions, energy or another quantity that comes with output, (n,), in `unit`."""

    values: Array
    unit: str


@dataclass(frozen=True, eq=False)
class ImportUse:
    """How domestic flows follow from total ones.

    Attributes:
        method: share_of_domestic_use, share_of_resources, over_resources, by_buyer, none or matrix.
        cap: limit import shares to one.
        matrix: imported flows, (n, n) [money]; with the method `matrix` only.
        consumption: imported part of household consumption, (n,) [money]; with `matrix` and `by_buyer` only.
    """

    method: Literal["share_of_domestic_use", "share_of_resources", "over_resources", "by_buyer", "none", "matrix"]
    cap: bool = True
    matrix: Array | None = None
    consumption: Array | None = None


@dataclass(frozen=True, eq=False)
class HouseholdClosureValues:
    """How households are closed: see `impact.formulas.economy.households`.

    Attributes:
        kind: propensity or denominator.
        consumption: of households, (n,) [money].
        income: of households by sector, (n,) [money].
        spent: part of the income that is spent [1]; 1 with the denominator closure.
        denominator: what consumption is divided by [money]; with the propensity closure all spending, as far as the
            table tells its own total.
        corner: part of household spending that goes to households themselves [1].
        total: all that households spend, with imports and taxes [money]; None where the table does not tell.
    """

    kind: Literal["propensity", "denominator"]
    consumption: Array
    income: Array
    spent: float
    denominator: float
    corner: float = 0.0
    total: float | None = None


@dataclass(frozen=True, eq=False)
class InputOutputTable:
    """One symmetric table: n sectors, rows sell, columns buy; money in `unit`; arrays cannot be written to.

    Attributes:
        name: for readers.
        country: ISO 3166 code of three letters.
        year: of the flows.
        kind: industry_by_industry or product_by_product.
        unit: money unit with price year; `unit.scale` is the currency in one unit.
        flows: total (domestic and imported together) or domestic.
        codes: of the sectors.
        names: of the sectors, the code where there is none.
        sections: letter or group of each sector; empty text where there is none.
        transactions: Z, (n, n) [money].
        output: x, (n,) [money].
        inputs: by logical name (gva, compensation, wages, income, surplus, taxes_on_production, taxes, imports) the
            columns the table has, (n,) [money]; `imports` here are imported inputs of the buyer.
        imports: of each product, (n,) [money]; None if not stated.
        exports: of each product, (n,) [money]; None if not stated.
        final_use: columns of final_use.csv by name, (n,) [money].
        jobs: by name, the headline first.
        extensions: by name.
        treatment: how imports are taken out; None for domestic flows.
        closure: of households; None if the table has none.
        source: id of the source.
        notes: what the reader should know: letters replaced, columns that do not add up, missing values.
        balance: whether its columns were checked against output, and why not.
        own_notes: those among the notes that table.yaml itself makes, such as how the table was estimated; a table made
            of this one keeps them.
        imported_shares: declared part of each product that is imported, by use (inputs, households, investment), (n,)
            [1].
    """

    name: str
    country: str
    year: int
    kind: str
    unit: TableMoney
    flows: Literal["domestic", "total"]
    codes: tuple[str, ...]
    names: tuple[str, ...]
    sections: tuple[str, ...]
    transactions: Array
    output: Array
    inputs: Mapping[str, Array]
    imports: Array | None
    exports: Array | None
    final_use: Mapping[str, Array]
    jobs: Mapping[str, EmploymentVector]
    extensions: Mapping[str, SatelliteAccount]
    treatment: ImportUse | None
    closure: HouseholdClosureValues | None
    source: str
    notes: tuple[str, ...]
    balance: str = "not checked"
    own_notes: tuple[str, ...] = ()
    imported_shares: Mapping[str, Array] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.codes)

    def position(self, code: str) -> int:
        """Return the place of a sector."""
        try:
            return self.codes.index(code)
        except ValueError:
            near = did_you_mean(code, self.codes)
            raise ImpactError(f"{self.name}: no sector has the code '{code}'.{near}") from None

    @property
    def jobs_counted(self) -> str:
        """Who the leading count of jobs counts; empty where table.yaml does not say it, or holds no jobs."""
        first = next(iter(self.jobs.values()), None)
        if first is None:
            return ""
        return "full_time_equivalents" if first.measure == "fte" else first.counts

    def input(self, name: str) -> Array:
        """Return a column of primary inputs by its logical name."""
        if name not in self.inputs:
            raise ImpactError(f"{self.name} has no '{name}'. Name its column in table.yaml under 'columns'.")
        return self.inputs[name]

    @property
    def gva(self) -> Array:
        """Gross value added, (n,) [money]."""
        return self.input("gva")
