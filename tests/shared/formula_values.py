"""What formulas of our workbooks come to: the few functions that they hold, over cells as they were read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from typing import Any

from openpyxl.workbook import Workbook

FUNCTIONS = {"SUMIF", "SUMPRODUCT", "ROUND", "IF", "ABS", "MAX", "MIN"}
CELL = re.compile(r"\b([A-Z]{1,3})(\d+)\b")
LISTED = re.compile(r"\{([^}]*)\}")


class Formulas:
    """Computes formulas; `book` is read with its formulas, and only values that are typed in are trusted."""

    def __init__(self, book: Workbook) -> None:
        self._book, self._known = book, dict[tuple[str, str], Any]()

    def value(self, sheet: str, place: str) -> Any:
        """Return what a cell holds or comes to."""
        if (sheet, place) not in self._known:
            content = self._book[sheet][place].value
            formula = self._book[sheet][place].data_type == "f"
            self._known[sheet, place] = self._computed(sheet, str(content)[1:]) if formula else content
        return self._known[sheet, place]

    @cached_property
    def names(self) -> Mapping[str, list[tuple[str, str]]]:
        """The cells of each defined name."""
        found = {}
        for name, defined in self._book.defined_names.items():
            sheet, _, cells = str(defined.attr_text).rpartition("!")
            first, last = cells.replace("$", "").split(":")
            letter, begin, end = first.rstrip("0123456789"), int(re.sub(r"\D", "", first)), int(re.sub(r"\D", "", last))
            found[name] = [(sheet.strip("'"), f"{letter}{row}") for row in range(begin, end + 1)]
        return found

    @cached_property
    def _rows(self) -> dict[str, dict[str, int]]:
        """Rows by id, without regard to capitals, of each column of ids."""
        return {
            name: {str(self.value(*cell)).lower(): at for at, cell in enumerate(cells)}
            for name, cells in self.names.items()
            if name.endswith("_id")
        }

    def _sumif(self, ids: str, wanted: str | list[str], column: str) -> Any:
        if isinstance(wanted, list):
            return [self._sumif(ids, each, column) for each in wanted]
        at = self._rows[ids][wanted.lower()]  # a row that is not there is a fault, not nothing
        return self.value(*self.names[column][at]) or 0

    def _computed(self, sheet: str, formula: str) -> float:
        python = LISTED.sub(lambda found: f"[{found[1].replace(';', ',')}]", formula)
        python = re.sub(r"\b(\w+_(?:id|value|low|high|part))\b", r'"\1"', python)
        python = CELL.sub(lambda found: f'cell("{found[0]}")', python)
        python = python.replace("<=", "\ue000").replace("=", "==").replace("\ue000", "<=")
        known = {
            "SUMIF": self._sumif, "SUMPRODUCT": sum, "ABS": abs, "MAX": max, "MIN": min, "ROUND": _rounded,
            "IF": lambda yes, one, other: one if yes else other, "cell": lambda place: self.value(sheet, place) or 0,
        }  # fmt: skip
        return float(eval(python, {"__builtins__": {}}, known))


def _rounded(number: float, places: int) -> float:
    """Return a number rounded as a workbook does: halves go away from zero."""
    step = Decimal(1).scaleb(-places)
    return float((Decimal(repr(float(number))) / step).quantize(Decimal(1), rounding=ROUND_HALF_UP) * step)
