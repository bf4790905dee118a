"""A table prepared for arithmetic: domestic coefficients, import treatment and household closure."""

from dataclasses import dataclass

import numpy as np

from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.core.io_table import InputOutputTable
from impact.formulas.economy.households import check_household_column, household_column, household_row
from impact.formulas.economy.leontief import (
    BalanceError,
    coefficients_over_resources,
    import_shares,
    named,
    per_output,
    technical_coefficients,
)


@dataclass(frozen=True, eq=False)
class DomesticModel:
    """Coefficients of one table.

    Attributes:
        domestic: A_dom, (n, n) [1].
        imported_inputs: per unit of output of the buyer, (n,) [1]; None if the table does not tell.
        shares: mu, import shares, (n,) [1]; zeros with domestic flows or a matrix of imports.
        row: h, household income spent per unit of output, (n,) [1]; None without closure.
        column: c, household purchases at home per unit spent, (n,) [1]; None without closure.
        corner: k, part of household spending that goes to households themselves [1].
        treatment: how imports were taken out, in words.
        notes: import shares that were capped.
    """

    domestic: Array
    imported_inputs: Array | None
    shares: Array
    row: Array | None
    column: Array | None
    treatment: str
    notes: tuple[str, ...]
    corner: float = 0.0


def domestic_model(table: InputOutputTable) -> DomesticModel:
    """Return the domestic coefficients and the household closure of a table.

    A_dom = (1 - mu) A by product, or (1 - m[j]) A by buyer, with m[j] the part of its inputs that sector j imports, or
    A - A_imp where a matrix of imported flows is published, or A where flows are domestic; h and c as in
    `household_row` and `household_column`.

    Args:
        table: the table; all money in its unit.

    Returns:
        Coefficients [1], and in words how they were made.

    Raises:
        BalanceError: an import share is not defined, or the household column sums to more than one.
        ImpactError: household consumption cannot be made domestic.

    Reference: Miller and Blair (2009), sections 2.2, 2.5 and 3.2 and chapter 4.
    """
    z, x = table.transactions, table.output
    total = technical_coefficients(z, x, table.codes)
    shares, by_buyer = np.zeros(len(table.codes)), table.inputs.get("imports")
    notes: list[str] = []
    imported: Array | None = None if by_buyer is None or table.treatment is not None else per_output(by_buyer, x)
    domestic, words = total, "flows are domestic"
    if table.treatment is not None:
        shares, notes = _shares(table)
        method = table.treatment.method
        words = _TREATMENTS[method] + (
            ", at most one" if table.treatment.cap and method == "share_of_domestic_use" else ""
        )
        if method == "over_resources":
            domestic = coefficients_over_resources(z, x, _known(table.imports, "imports"))
        elif method == "matrix":
            domestic = technical_coefficients(z - _known(table.treatment.matrix, "matrix"), x, table.codes)
        elif method == "by_buyer":
            domestic = total * (1 - _parts_imported(table))
        else:
            domestic = (1 - shares)[:, None] * total
        imported = None if method == "none" else (total - domestic).sum(axis=0)
    row, column = _households(table, shares)
    corner = table.closure.corner if table.closure else 0.0
    return DomesticModel(domestic, imported, shares, row, column, words, tuple(notes), corner)


_TREATMENTS = {
    "share_of_domestic_use": "imports taken out of total flows by product, imports over output + imports - exports",
    "share_of_resources": "imports taken out of total flows by product, imports over output + imports",
    "over_resources": "total flows divided by output + imports of the buying product",
    "by_buyer": "imports taken out of total flows by buyer, in the same part from each of its inputs",
    "none": "imports not taken out of total flows: effects are overstated, and imports are not estimated",
    "matrix": "imports taken out of total flows by the published matrix of imported flows",
}


def _known(value: Array | None, name: str) -> Array:
    if value is None:
        raise ImpactError(f"table.yaml, total_flows: '{name}' is missing. Name its column or file.")
    return value


def _parts_imported(table: InputOutputTable) -> Array:
    """Return the part of its inputs that each sector imports, (n,) [1]."""
    imports, inputs = _known(table.inputs.get("imports"), "columns.imports"), table.transactions.sum(axis=0)
    over = np.flatnonzero(imports > inputs * (1 + 1e-9))
    if over.size:
        raise BalanceError(
            f"Imports of {named(over, table.codes)} by buyer are more than all its inputs. Are the flows domestic?"
        )
    return per_output(imports, inputs)


def _shares(table: InputOutputTable) -> tuple[Array, list[str]]:
    """Return import shares by product, and a note that names those that were capped."""
    said = table.treatment
    if said is None or said.method in ("none", "matrix", "by_buyer"):
        return np.zeros(len(table.codes)), []
    imports = _known(table.imports, "imports_of_product")
    if said.method != "share_of_domestic_use":
        zero = np.zeros(len(table.codes))
        return import_shares(imports, table.output, zero, False, "share_of_resources", table.codes), []
    exports = _known(table.exports, "exports")
    shares = import_shares(imports, table.output, exports, said.cap, names=table.codes)
    use = table.output + imports - exports
    over = np.flatnonzero((imports > use * (1 + 1e-12)) & (imports > 0))
    if not over.size:
        return shares, []
    list_ = ", ".join(f"{table.codes[i]} ({imports[i] / use[i]:.3f})" if use[i] > 0 else table.codes[i] for i in over)
    said_so = "limited to 1" if said.cap else "left as they are"
    return shares, [f"import shares above 1, products imported to be exported again, {said_so}: {list_}"]


def _households(table: InputOutputTable, shares: Array) -> tuple[Array | None, Array | None]:
    said = table.closure
    if said is None:
        return None, None
    if table.flows == "total" and "households" in table.imported_shares:
        shares = table.imported_shares["households"]
    elif table.treatment is not None and table.treatment.method in ("matrix", "by_buyer"):
        imported = _known(table.treatment.consumption, "consumption_imports")
        shares = per_output(imported, said.consumption)
    column = household_column(said.consumption, shares, said.denominator)
    check_household_column(column, float(((1 - shares) * said.consumption).sum()), said.denominator, said.corner)
    return household_row(said.income, table.output, said.spent), column
