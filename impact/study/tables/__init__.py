"""The tables of a study: what is declared, rows by id, and parts of tables that readers ask for."""

from impact.study.tables.table import ResultTable, identified, input_key, number_in, rounded, span, stated, total
from impact.study.tables.variable import (
    BASIS_OF_DEFAULT,
    COMMON,
    DOES_NOT_APPLY,
    MISSING,
    QUARTILES,
    Cell,
    Record,
    TableLayout,
)

SCENARIOS = "scenarios"  # the alternatives of a scenario and itself: `impact run` and all that prints ask for them
ON_REQUEST = (SCENARIOS,)  # tables that a study holds only when it is asked for them

__all__ = [
    "BASIS_OF_DEFAULT",
    "COMMON",
    "DOES_NOT_APPLY",
    "MISSING",
    "ON_REQUEST",
    "QUARTILES",
    "SCENARIOS",
    "Cell",
    "Record",
    "ResultTable",
    "TableLayout",
    "identified",
    "input_key",
    "number_in",
    "rounded",
    "span",
    "stated",
    "total",
]
