"""How a variable is made: in words, and the function that computes it, by the value of a key where parts differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

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
