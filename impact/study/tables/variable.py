"""What is declared: the variables that a model may return, how each is made, and the tables they land in."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from impact.core.errors import ImpactError, did_you_mean, there_are
from impact.study.tables.layout import Layout

ANY = "*"  # in place of a value of the key: all others


@dataclass(frozen=True)
class Formula:
    """How the rows of a variable, or those with one value of a key, are made.

    Attributes:
        says: in words.
        code: dotted path of the function that computes it; empty where it is not told.
        of: the variable whose rows these are picked from; empty where they are computed.
        keys: the key values of those rows.
    """

    says: str
    code: str = ""
    of: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Formulas:
    """The formulas of a variable.

    Attributes:
        column: the key column by whose value they differ; empty where one formula holds for all rows.
        by_value: formula by value of the column, `*` for all others.
    """

    column: str = ""
    by_value: Mapping[str, Formula] = field(default_factory=dict)

    def of(self, row: Mapping[str, object]) -> Formula | None:
        """Return the formula of a row; None where there is none."""
        return self.by_value.get(str(row.get(self.column)), self.by_value.get(ANY))


@dataclass(frozen=True)
class Variable:
    """One declared variable.

    Attributes:
        table: where its rows land.
        unit: with `{currency}`, `{price_year}` and `{product}` of the scenario.
        low: lowest value it may take in any draw; None is open.
        high: highest value.
        measure: headcount, fte or job_years; na where people are not counted.
        keys: key columns that are the same in every row.
        total: the key value that marks the sum of the other rows with the same keys.
        minus: the key value of parts that are subtracted in that sum; several stand with a space between.
        formula: how it is made.
        iamc: its name in the long form of the IAMC, before the keys.
        file: where it is declared.
    """

    table: str
    unit: str
    low: float | None = None
    high: float | None = None
    measure: str = "na"
    keys: Mapping[str, str] = field(default_factory=dict)
    total: Mapping[str, str] = field(default_factory=dict)
    minus: Mapping[str, str] = field(default_factory=dict)
    formula: Formulas = field(default_factory=Formulas)
    iamc: str = ""
    file: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)

    def unit_in(self, currency: str, price_year: int, product: str) -> str:
        """Return the unit with currency and price year of a scenario and the unit of what its project makes."""
        filled = self.unit.replace("{currency}", currency).replace("{price_year}", str(price_year))
        return filled.replace("{product}", product)


@dataclass(frozen=True)
class Declarations:
    """The tables and variables of one kind of project, those of the house among them.

    Attributes:
        kind: of project; empty for the house alone.
        own_formulas: how the kind makes variables of the house, by their name.
    """

    kind: str
    tables: Mapping[str, Layout]
    variables: Mapping[str, Variable]
    own_formulas: Mapping[str, Formulas] = field(default_factory=dict)

    def variable(self, name: str) -> Variable:
        """Return a variable that a model has returned."""
        if name not in self.variables:
            place = f"kinds/{self.kind}/variables.yaml of a data folder" if self.kind else "data/variables.yaml"
            raise ImpactError(
                f"the model returned '{name}', which is not declared.{did_you_mean(name, self.variables)} "
                f"Declare it in {place}."
            )
        return self.variables[name]

    def layout(self, table: str) -> Layout:
        """Return the layout of a table."""
        if table not in self.tables:
            raise ImpactError(
                f"no table '{table}' is declared.{did_you_mean(table, self.tables)} {there_are(self.tables, 30)}"
            )
        return self.tables[table]

    def formulas(self, variable: str, row: Mapping[str, object]) -> tuple[Formula, ...]:
        """Return how a row of a variable is made, nearest first: its own formula, then that of what it is picked from.

        The kind's own formula goes before that of the house.

        Args:
            variable: its name.
            row: its cells, or those that tell which formula is meant.
        """
        found: list[Formula] = []
        while variable in self.variables:
            cases = (self.own_formulas.get(variable, Formulas()), self.variables[variable].formula)
            formula = next((each for case in cases if (each := case.of(row)) is not None), None)
            if formula is None or formula in found:
                break
            found.append(formula)
            variable, row = formula.of, formula.keys
        return tuple(found)
