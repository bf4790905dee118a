"""How numbers are written: which sign is the decimal one, and which parts thousands."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from math import isfinite
from typing import Final

from impact.files.reading import MOST_NUMBER

_MINUS: Final = str.maketrans({"\u2212": "-", "\u2013": "-"})  # minus sign and en dash before digits
_SPACES: Final = " \u00a0\u202f\u2009"
_APART: Final = {" ": f"[{_SPACES}]", "'": "['\u2019]", ",": ",", ".": r"\.", "": ""}
_SHAPE: Final = re.compile(rf"[-+]?[0-9][0-9.,'\u2019{_SPACES}]*").fullmatch
_THREE: Final = re.compile(r"[-+]?[1-9][0-9]{0,2}(?:[.,][0-9]{3})+").fullmatch
_PARTED: Final = re.compile(
    rf"[-+]?[0-9]{{1,3}}(['\u2019{_SPACES}])[0-9]{{3}}(?:\1[0-9]{{3}})*(?:[.,][0-9]*)?"
).fullmatch


@dataclass(frozen=True)
class Style:
    """How numbers are written.

    Attributes:
        decimal: `.` or `,`.
        thousands: what parts groups of three digits: nothing, `,`, `.`, a space or `'`.
    """

    decimal: str = "."
    thousands: str = ""

    def read(self, text: str) -> float | None:
        """Return the number that a text is; None if it is none in this style.

        >>> Style(",", ".").read("2.731,5")
        2731.5
        >>> Style(",", ".").read("2.73")
        """
        if len(text) > MOST_NUMBER:
            return None
        plain = text.strip().translate(_MINUS)
        if not _pattern(self)(plain):
            return None
        digits = re.sub(_APART[self.thousands], "", plain) if self.thousands else plain
        value = float(digits.replace(",", ".") if self.decimal == "," else digits)
        return value if isfinite(value) else None


@lru_cache(maxsize=16)
def _pattern(style: Style) -> Callable[[str], object]:
    grouped = f"[0-9]{{1,3}}(?:{_APART[style.thousands]}[0-9]{{3}})+|" if style.thousands else ""
    point = _APART[style.decimal]
    digits = rf"(?:(?:{grouped}[0-9]+)(?:{point}[0-9]*)?|{point}[0-9]+)"
    return re.compile(rf"[-+]?{digits}(?:[eE][-+]?[0-9]{{1,3}})?").fullmatch


PLAIN: Final = Style()


@dataclass(frozen=True)
class Judged:
    """How a text writes its number.

    Attributes:
        style: in which it is read; None where nothing decides.
        undecided: whether it may be two numbers.
    """

    style: Style | None
    undecided: bool = False


def judge(text: str) -> Judged:
    """Return how a text writes its number.

    A comma before other than three digits, or the last of two signs, is a decimal one; so is a sign that would part
    groups of the wrong length. `3,000` may be three or three thousand.
    """
    plain = text.strip().translate(_MINUS)
    if len(plain) > MOST_NUMBER or not _SHAPE(plain):
        return Judged(PLAIN)
    bare = re.sub(f"['\u2019{_SPACES}]", "", plain)
    parted = _PARTED(plain) if bare != plain else None
    space = "" if parted is None else "'" if parted[1] in ("'", "\u2019") else " "
    commas, dots = bare.count(","), bare.count(".")
    if commas and dots:
        return Judged(Style(",", ".") if bare.rfind(",") > bare.rfind(".") else Style(".", ","))
    if commas > 1 or dots > 1:
        return Judged(Style(".", ",") if commas else Style(",", "."))
    if (commas or dots) and _THREE(bare):
        return Judged(None, undecided=True)
    return Judged(Style("," if commas else ".", space))
