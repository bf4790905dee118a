"""Names in a workbook: of sheets, of tables in formulas, of columns."""

from __future__ import annotations

import re
from collections.abc import Iterable

from impact.export.workbook.content import LONGEST_NAME

FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
LIKE_A_CELL = re.compile(r"[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[Rr]\d+|[Cc]\d+")
RESERVED = "history"  # which Excel keeps for itself


class SheetNames:
    """Gives each sheet a name of its own: short, without signs that workbooks forbid."""

    def __init__(self) -> None:
        self._taken: set[str] = {RESERVED}

    def __call__(self, wanted: str) -> str:
        """Return a name like the one that is wanted."""
        base = " ".join(wanted.translate(FORBIDDEN).split()).strip("'")[:LONGEST_NAME].strip(" '") or "-"
        name, number = base, 2
        while name.lower() in self._taken:
            ending = f" {number}"
            name, number = f"{base[: LONGEST_NAME - len(ending)]}{ending}", number + 1
        self._taken.add(name.lower())
        return name


def formula_name(key: str) -> str:
    """Return an identifier as formulas may name it."""
    name = re.sub(r"\W+", "_", key, flags=re.ASCII).strip("_") or "table"
    return f"t_{name}" if name[0].isdigit() or LIKE_A_CELL.fullmatch(name) or len(name) == 1 else name


def quoted(sheet: str) -> str:
    """Return the name of a sheet as formulas hold it."""
    return sheet if re.fullmatch(r"[A-Za-z_]\w*", sheet, flags=re.ASCII) else "'" + sheet.replace("'", "''") + "'"


def unlike(titles: Iterable[str]) -> list[str]:
    """Return titles of columns, each made different from those before it, and none of them empty."""
    found: dict[str, str] = {}
    for title in titles:
        base, number = " ".join(title.split()) or "–", 2
        name = base
        while name.lower() in found:
            name, number = f"{base} ({number})", number + 1
        found[name.lower()] = name
    return list(found.values())
