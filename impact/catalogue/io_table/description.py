"""`table.yaml`: what a table folder says about itself."""

import re
from typing import Annotated, Final, Literal, Self, get_args

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)

from impact.catalogue.io_table.money import jobs_scale, money_unit
from impact.core.text import shortened
from impact.files.targets import is_plain

Measure = Literal["headcount", "fte", "job_years"]
Counts = Literal["registered", "labour_force_survey", "occupations", "persons_employed"]
Method = Literal["share_of_domestic_use", "share_of_resources", "over_resources", "by_buyer", "none"]
COUNTED: Final = get_args(Counts)
RESERVED: Final = ("output", "gva", "income", "imports", "taxes", "surplus", "employment", "jobs")
_COUNTRY: Final = re.compile(r"[A-Z]{3}|[A-Z]{2}-[A-Z0-9]{1,3}")


def _in_the_folder(name: str) -> str:
    if not is_plain(name):
        raise ValueError(f"'{shortened(name)}' is no name of a file in this folder. Write it without a path")
    return name


FileName = Annotated[str, AfterValidator(_in_the_folder)]


def _code_of_a_place(code: str) -> str:
    if not _COUNTRY.fullmatch(code):
        raise ValueError(
            f"'{shortened(code)}' is no code of a place. Write the three letters of ISO 3166 for a country, such as "
            "'GBR', or its code of a part of one, such as 'GB-SCT'"
        )
    return code


Place = Annotated[str, AfterValidator(_code_of_a_place)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Columns(_Part):
    """Which columns of primary_inputs.csv hold what; only output is required."""

    output: str
    gva: str | None = None
    compensation: str | None = None
    wages: str | None = None
    income: str | None = None
    surplus: str | None = None
    taxes_on_production: str | None = None
    taxes: str | None = None
    imports: str | None = None


class TotalFlows(_Part):
    """How domestic flows are made from total ones; needed with `flows: total` only.

    Attributes:
        imports_of_product: column with imports of each product.
        exports: column with exports of each product.
        method: import proportionality over domestic use (default) or over resources; `over_resources` divides flows by
            output and imports of the buyer, as some offices publish; `by_buyer` takes from each column the imports that
            `columns.imports` says; `none` removes no imports.
        reexports: `cap` limits import shares to one, `keep` leaves them.
        matrix: file of imported flows, in place of a method.
        consumption_imports: column with the imported part of household consumption, with `matrix` or `by_buyer`.
    """

    imports_of_product: str | None = None
    exports: str | None = None
    method: Method = "share_of_domestic_use"
    reexports: Literal["cap", "keep"] = "cap"
    matrix: FileName | None = None
    consumption_imports: str | None = None

    @model_validator(mode="after")
    def _enough(self) -> Self:
        if self.matrix is None and self.method not in ("none", "by_buyer") and self.imports_of_product is None:
            raise ValueError("give the column of imports as 'imports_of_product', or a 'matrix' of imported flows")
        if self.matrix is None and self.method == "share_of_domestic_use" and self.exports is None:
            raise ValueError("the method share_of_domestic_use needs the column of 'exports'")
        return self


class Employment(_Part):
    """One way to count jobs; several make a list, the first is the headline.

    Attributes:
        kind: `count` is jobs by sector, `coefficient` jobs per million of currency of output.
        measure: what is counted.
        unit: that of the measure, which is taken where it is left out, with a scale where the column has one.
        counts: who is counted: registered workers, persons by main job in a labour force survey, occupations of which
            one person may hold two, or persons employed as in the national accounts. Documents say it.
        informal: `included` where the column counts registered and other jobs together, so that what it has beyond the
            headline is informal. Two columns are never taken apart in that way unless this says so.
    """

    name: str = "jobs"
    file: FileName = "primary_inputs.csv"
    column: str
    kind: Literal["count", "coefficient"]
    measure: Measure
    unit: str | None = None
    counts: Counts | None = None
    informal: Literal["included"] | None = None

    @field_validator("unit")
    @classmethod
    def _of_the_measure(cls, unit: str | None, info: ValidationInfo) -> str | None:
        if "measure" in info.data:
            jobs_scale(unit, info.data["measure"])
        return unit


class HouseholdClosure(_Part):
    """How wages become spending (Type II); see `impact.formulas.economy.households`.

    Attributes:
        consumption_total: all that households spend, with imports and taxes on products: a number in the unit of the
            table, or a column that adds up to it. With domestic flows the propensity closure cannot do without, and a
            project learns from it what households buy abroad.
        corner: part of household spending that is paid to households themselves.
    """

    kind: Literal["propensity", "denominator"]
    consumption: str
    income: str | None = None
    spent: Annotated[float, Field(gt=0, le=1)] | None = None
    denominator: Annotated[float, Field(gt=0)] | None = None
    consumption_total: Annotated[float, Field(gt=0)] | str | None = None
    corner: Annotated[float, Field(ge=0, lt=1)] = 0.0

    @model_validator(mode="after")
    def _enough(self) -> Self:
        if self.kind == "propensity" and (self.income is None or self.spent is None or self.denominator is not None):
            raise ValueError("the propensity closure needs 'income' and 'spent', and no 'denominator'")
        if self.kind == "denominator" and (self.denominator is None or self.spent is not None):
            raise ValueError("the denominator closure needs 'denominator', and no 'spent'")
        return self


Share = Annotated[float, Field(ge=0, le=1)] | str


class ImportedShares(_Part):
    """Which part of each product is imported, for the uses for which imports do not tell it otherwise.

    Each is one number for all products, or a column of primary_inputs.csv or final_use.csv.
    """

    inputs: Share | None = None
    households: Share | None = None
    investment: Share | None = None


class ExtensionColumn(_Part):
    """A row of an environmental or other extension, such as emissions by sector."""

    file: FileName = "primary_inputs.csv"
    column: str
    unit: str

    @field_validator("unit")
    @classmethod
    def _known(cls, unit: str) -> str:
        from impact.files.units import check_unit

        if wrong := check_unit(unit):
            raise ValueError(wrong.removesuffix("."))
        return unit


def _free_name(name: str) -> str:
    if name in RESERVED or name.startswith("employment_"):
        raise ValueError(
            f"'{name}' is the name of an effect that the table has anyway, and would take its place. Call the "
            "extension something else"
        )
    return name


def _listed(value: object) -> object:
    return [value] if isinstance(value, dict) else value


class Description(_Part):
    """Everything that table.yaml may say."""

    name: str
    country: Place
    year: int
    kind: Literal["industry_by_industry", "product_by_product"]
    constant_prices: bool = False
    unit: str
    flows: Literal["domestic", "total"]
    source: str = ""
    licence: str = ""
    notes: tuple[str, ...] = ()
    columns: Columns
    total_flows: TotalFlows | None = None
    employment: Annotated[tuple[Employment, ...], BeforeValidator(_listed)] = ()
    household_closure: HouseholdClosure | None = None
    imported_shares: ImportedShares = ImportedShares()
    final_use: tuple[str, ...] = ()
    extensions: dict[Annotated[str, AfterValidator(_free_name)], ExtensionColumn] = {}
    control_totals: dict[str, str] = {}

    @property
    def files(self) -> tuple[str, ...]:
        """The files of the table folder that this description reads, in order; final_use.csv may be absent."""
        named = [jobs.file for jobs in self.employment] + [row.file for row in self.extensions.values()]
        if self.total_flows and self.total_flows.matrix:
            named.append(self.total_flows.matrix)
        return tuple(dict.fromkeys(["Z.csv", "primary_inputs.csv", *named, "final_use.csv"]))

    @field_validator("unit")
    @classmethod
    def _of_the_year(cls, text: str, info: ValidationInfo) -> str:
        unit, year = money_unit(text), info.data.get("year")
        if year is not None and unit.price_year != year and not info.data.get("constant_prices"):
            raise ValueError(
                f"the table is of {year} but 'unit' has prices of {unit.price_year}. Correct one of them, or "
                "write 'constant_prices: true' if the table is in prices of another year"
            )
        return text

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.flows == "total" and self.total_flows is None:
            raise ValueError("'flows: total' needs 'total_flows': how imports are taken out")
        if self.flows == "domestic" and self.total_flows is not None:
            raise ValueError("'total_flows' stands beside 'flows: domestic'. Remove it, or write 'flows: total'")
        names = [jobs.name for jobs in self.employment]
        if len(set(names)) < len(names):
            raise ValueError("two entries of 'employment' have one name. Give each its own 'name'")
        return self
