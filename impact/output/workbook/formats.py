"""Names in a workbook, of sheets, of tables in formulas, of columns; and formats of numbers."""

import re
from collections.abc import Iterable
from decimal import Decimal

from impact.language.rounding import decimals
from impact.output.workbook.content import LONGEST_NAME

FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
LIKE_A_CELL = re.compile(r"[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[Rr]\d+|[Cc]\d+")
RESERVED = "history"  # which Excel keeps for itself
SHARES = ("1", "1/yr")
MOST = 8  # digits after the point
KEPT = 3  # digits after the point at most of a measure that has a step in print
FIXED = tuple("#,##0" + (f".{'0' * places}" if places else "") for places in range(MOST + 1))
SIZES = tuple(10.0 ** (3 - places) for places in range(MOST))  # the least number with so many digits after the point
SHARE, YEAR = "0.0%", "0"


class SheetNames:
    """Gives each sheet a name of its own: short, without signs that workbooks forbid."""

    def __init__(self) -> None:
        self._taken: set[str] = {RESERVED}

    def __call__(self, wanted: str) -> str:
        base = " ".join(wanted.translate(FORBIDDEN).split()).strip("'")[:LONGEST_NAME].strip(" '") or "-"
        name, number = base, 2
        while name.lower() in self._taken:
            ending = f" {number}"
            name, number = f"{base[: LONGEST_NAME - len(ending)]}{ending}", number + 1
        self._taken.add(name.lower())
        return name


def formula_name(key: str) -> str:
    name = re.sub(r"\W+", "_", key, flags=re.ASCII).strip("_") or "table"
    return f"t_{name}" if name[0].isdigit() or LIKE_A_CELL.fullmatch(name) or len(name) == 1 else name


def quoted(sheet: str) -> str:
    return sheet if re.fullmatch(r"[A-Za-z_]\w*", sheet, flags=re.ASCII) else "'" + sheet.replace("'", "''") + "'"


def unlike(titles: Iterable[str]) -> list[str]:
    found: dict[str, str] = {}
    for title in titles:
        base, number = " ".join(title.split()) or "–", 2
        name = base
        while name.lower() in found:
            name, number = f"{base} ({number})", number + 1
        found[name.lower()] = name
    return list(found.values())


def exact_format(number: float, unit: str = "", step: Decimal | None = None) -> str:
    """Return the format of an exact number: shares of one as per cent, others with about four figures.

    Args:
        number: which one. unit: of it. step: of its measure in print, which sets the fewest digits after the point.
    """
    size = abs(number)
    if unit in SHARES and size <= 1:
        return SHARE
    if not size or number == int(number):
        return FIXED[0]
    places = next((places for places, least in enumerate(SIZES) if size >= least), MOST)
    return FIXED[places if step is None else min(MOST, max(min(places, KEPT), decimals(step)))]
