"""How a file writes its numbers: which sign is the decimal one, judged by the whole file or declared."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import isfinite
from typing import Final

from impact.reading import MOST_NUMBER

_MINUS: Final = str.maketrans(
    {"\u2212": "-", "\u2013": "-"}
)  # minus sign and en dash, which offices write before digits
_SPACES: Final = " \u00a0\u202f\u2009"
_APART: Final = {" ": f"[{_SPACES}]", "'": "['\u2019]", ",": ",", ".": r"\.", "": ""}
_SHAPE: Final = re.compile(rf"[-+]?[0-9][0-9.,'\u2019{_SPACES}]*").fullmatch
_THREE: Final = re.compile(r"[-+]?[1-9][0-9]{0,2}(?:[.,][0-9]{3})+").fullmatch
_PARTED: Final = re.compile(
    rf"[-+]?[0-9]{{1,3}}(['\u2019{_SPACES}])[0-9]{{3}}(?:\1[0-9]{{3}})*(?:[.,][0-9]*)?"
).fullmatch
_LONG: Final = re.compile(r"[-+]?[0-9]{4,}").fullmatch


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
        if not _pattern(self)[0](plain):
            return None
        digits = re.sub(_APART[self.thousands], "", plain) if self.thousands else plain
        value = float(digits.replace(",", ".") if self.decimal == "," else digits)
        return value if isfinite(value) else None

    def read_row(self, cells: Sequence[object], zeros: frozenset[str]) -> list[float] | None:
        """Return the numbers of a whole row of texts at once; None unless all cells are numbers or signs for 0."""
        try:
            texts = [text.strip() for text in cells]  # type: ignore[attr-defined]
        except AttributeError:
            return None
        joined = "\n".join(["0" if text in zeros else text for text in texts] if zeros else texts).translate(_MINUS)
        if not _pattern(self)[1](joined + "\n") or max(map(len, texts), default=0) > MOST_NUMBER:
            return None
        digits = re.sub(_APART[self.thousands], "", joined) if self.thousands else joined
        return [*map(float, (digits.replace(",", ".") if self.decimal == "," else digits).split("\n"))]

    def __str__(self) -> str:
        parts = f", thousands: {self.thousands!r}".replace("'", '"') if self.thousands else ""
        return f'format: {{decimal: "{self.decimal}"{parts}}}'


@lru_cache(maxsize=16)
def _pattern(style: Style) -> tuple[Callable[[str], object], Callable[[str], object]]:
    """Return what matches one number, and what matches one on each line."""
    grouped = f"[0-9]{{1,3}}(?:{_APART[style.thousands]}[0-9]{{3}})+|" if style.thousands else ""
    point = _APART[style.decimal]
    one = rf"[-+]?(?:(?:{grouped}[0-9]+)(?:{point}[0-9]*)?|{point}[0-9]+)(?:[eE][-+]?[0-9]{{1,3}})?"
    return re.compile(one).fullmatch, re.compile(rf"(?:{one}\n)+").fullmatch


PLAIN: Final = Style()


@dataclass(frozen=True)
class Judged:
    """What a whole file says about its numbers.

    Attributes:
        style: in which they are read; None where nothing decides.
        why: the cells that decide, or that do not.
        undecided: a cell that may be two numbers, where nothing in the file decides.
    """

    style: Style | None
    why: str = ""
    undecided: str = ""


def judge(cells: Iterable[object]) -> Judged:
    """Return how a file writes its numbers, by all cells of it that look like numbers.

    A comma before other than three digits, or the last of two signs, is a decimal one; so is a sign that would part
    groups of the wrong length. `3,000` alone decides nothing: it is what `2731,000` beside it makes of it.
    """
    votes: dict[str, str] = {}  # decimal sign -> cell that says so
    open_commas = open_dots = parted = long = ""
    for cell in cells:
        if not isinstance(cell, str):
            continue
        text = cell.strip().translate(_MINUS)
        if len(text) > MOST_NUMBER or not _SHAPE(text):
            continue
        bare = re.sub(f"['\u2019{_SPACES}]", "", text)
        if bare != text and not parted and (found := _PARTED(text)):
            parted = found[1]
        commas, dots = bare.count(","), bare.count(".")
        if commas and dots:
            last = "," if bare.rfind(",") > bare.rfind(".") else "."
            votes.setdefault(last, text)
        elif commas > 1 or dots > 1:
            votes.setdefault("." if commas else ",", text)
        elif (commas or dots) and not _THREE(bare):
            votes.setdefault("," if commas else ".", text)
        elif commas:
            open_commas = open_commas or text
        elif dots:
            open_dots = open_dots or text
        elif _LONG(bare):
            long = long or text
    space = "'" if parted in ("'", "\u2019") else " " if parted else ""
    if len(votes) == 2:
        return Judged(None, f"'{votes['.']}' has a decimal point and '{votes[',']}' a decimal comma")
    if votes:
        decimal, cell = next(iter(votes.items()))
        other = "," if decimal == "." else "."
        grouped = open_commas if other == "," else open_dots
        grouped = grouped or (cell if other in cell else "")
        return Judged(Style(decimal, other if grouped else space), f"as '{cell}' shows")
    if open_commas or (open_dots and not long):
        if open_commas and open_dots:
            return Judged(None, f"'{open_commas}' and '{open_dots}' stand in one file", open_commas)
        return Judged(None, "", open_commas or open_dots)
    return Judged(Style(".", space))


def may_be_two(text: str) -> bool:
    """Say whether a cell is one number with a decimal sign and another one with a sign that parts thousands."""
    return text.count(",") + text.count(".") == 1 and bool(_THREE(text.strip().translate(_MINUS)))
