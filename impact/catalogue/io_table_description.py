"""`table.yaml`: what a table folder says about itself."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from impact.catalogue.io_table_money import money_unit
from impact.errors import ProblemsError, problem
from impact.plain_names import is_plain
from impact.source_positions import Positions, read_yaml
from impact.texts import shortened
from impact.validated import explained

Measure = Literal["headcount", "fte", "job_years"]
Method = Literal["share_of_domestic_use", "share_of_resources", "over_resources", "none"]


def _in_the_folder(name: str) -> str:
    if not is_plain(name):
        raise ValueError(f"'{shortened(name)}' is no name of a file in this folder. Write it without a path")
    return name


FileName = Annotated[str, AfterValidator(_in_the_folder)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


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
            output and imports of the buyer, as some offices publish; `none` removes no imports.
        reexports: `cap` limits import shares to one, `keep` leaves them.
        matrix: file of imported flows, in place of a method.
        consumption_imports: column with the imported part of household consumption, with `matrix`.
    """

    imports_of_product: str | None = None
    exports: str | None = None
    method: Method = "share_of_domestic_use"
    reexports: Literal["cap", "keep"] = "cap"
    matrix: FileName | None = None
    consumption_imports: str | None = None

    @model_validator(mode="after")
    def _enough(self) -> Self:
        if self.matrix is None and self.method != "none" and self.imports_of_product is None:
            raise ValueError("give the column of imports as 'imports_of_product', or a 'matrix' of imported flows")
        if self.matrix is None and self.method == "share_of_domestic_use" and self.exports is None:
            raise ValueError("the method share_of_domestic_use needs the column of 'exports'")
        return self


class Employment(_Part):
    """One way to count jobs; several make a list, the first is the headline."""

    name: str = "jobs"
    file: FileName = "primary_inputs.csv"
    column: str
    kind: Literal["count", "coefficient"]
    measure: Measure
    unit: str


class HouseholdClosure(_Part):
    """How wages become spending (Type II); see `impact.economy.input_output_households`."""

    kind: Literal["propensity", "denominator"]
    consumption: str
    income: str | None = None
    spent: Annotated[float, Field(gt=0, le=1)] | None = None
    denominator: Annotated[float, Field(gt=0)] | None = None

    @model_validator(mode="after")
    def _enough(self) -> Self:
        if self.kind == "propensity" and (self.income is None or self.spent is None or self.denominator is not None):
            raise ValueError("the propensity closure needs 'income' and 'spent', and no 'denominator'")
        if self.kind == "denominator" and (self.denominator is None or self.spent is not None):
            raise ValueError("the denominator closure needs 'denominator', and no 'spent'")
        return self


class ExtensionColumn(_Part):
    """A row of an environmental or other extension, such as emissions by sector."""

    file: FileName = "primary_inputs.csv"
    column: str
    unit: str


def _listed(value: object) -> object:
    return [value] if isinstance(value, dict) else value


class Description(_Part):
    """Everything that table.yaml may say."""

    name: str
    country: str
    year: int
    kind: Literal["industry_by_industry", "product_by_product"]
    unit: str
    flows: Literal["domestic", "total"]
    constant_prices: bool = False
    source: str = ""
    licence: str = ""
    columns: Columns
    total_flows: TotalFlows | None = None
    employment: Annotated[tuple[Employment, ...], BeforeValidator(_listed)] = ()
    household_closure: HouseholdClosure | None = None
    extensions: dict[str, ExtensionColumn] = {}
    control_totals: dict[str, str] = {}
    workbook: FileName | None = None
    sheets: dict[str, str] = {}

    @property
    def files(self) -> tuple[str, ...]:
        """The files of the table folder that this description reads, in order; final_use.csv may be absent."""
        named = [jobs.file for jobs in self.employment] + [row.file for row in self.extensions.values()]
        if self.total_flows and self.total_flows.matrix:
            named.append(self.total_flows.matrix)
        return tuple(dict.fromkeys(["Z.csv", "primary_inputs.csv", *named, "final_use.csv"]))

    @model_validator(mode="after")
    def _fits(self) -> Self:
        unit = money_unit(self.unit)
        if unit.price_year != self.year and not self.constant_prices:
            raise ValueError(
                f"the table is of {self.year} but 'unit' has prices of {unit.price_year}. Correct one of them, or "
                "write 'constant_prices: true' if the table is in prices of another year"
            )
        if self.flows == "total" and self.total_flows is None:
            raise ValueError("'flows: total' needs 'total_flows': how imports are taken out")
        if self.flows == "domestic" and self.total_flows is not None:
            raise ValueError("'total_flows' stands beside 'flows: domestic'. Remove it, or write 'flows: total'")
        names = [jobs.name for jobs in self.employment]
        if len(set(names)) < len(names):
            raise ValueError("two entries of 'employment' have one name. Give each its own 'name'")
        return self


def read_description(content: str, file: str) -> tuple[Description, Positions]:
    """Return what table.yaml says, and where its keys stand.

    Raises:
        ProblemsError: every key that is unknown, missing or wrong, each with its line.
    """
    data, places = read_yaml(content, file)
    return describe(data, places), places


def describe(data: object, places: Positions) -> Description:
    """Return the description held by a mapping; see `read_description`."""
    if not isinstance(data, dict):
        message = "A table description is a mapping of keys: name, country, year ... See data/README.md."
        raise ProblemsError([problem(message, file=places.file)])
    try:
        return Description.model_validate(data)
    except ValidationError as error:
        raise ProblemsError(explained(error, Description, places)) from None
