"""The industries in which tables of several countries are added up, and which codes belong to which.

`data/proxy/industries.csv` names them, with the divisions of ISIC Rev. 4 (and so of NACE Rev. 2) that each holds;
`data/proxy/isic.csv` has the divisions of each section. A code is read as ISIC by its first two digits, whatever letter
stands before them (C29.1, I2991, d29), a range by its ends (C10-12, D10T12), a letter alone as a section.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from impact.core.errors import ImpactError
from impact.files import resources
from impact.files.reading import read_text, rows

FOLDER = "proxy"
_CODE = re.compile(r"[A-Z]?(\d\d)(?:\d{1,2}|\.[\dA-Z.]+|[A-S])?(?:[-_T][A-Z]?(\d\d))?").fullmatch  # of upper case


@dataclass(frozen=True)
class Industry:
    """One of them: code, name, section, and the divisions that it holds."""

    code: str
    name: str
    section: str
    divisions: frozenset[int]


@dataclass(frozen=True)
class Industries:
    """All of them, in their order.

    Attributes:
        all: of them.
        sections: divisions of each section of ISIC.
    """

    all: tuple[Industry, ...]
    sections: Mapping[str, frozenset[int]]

    def __len__(self) -> int:
        return len(self.all)

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """Their codes."""
        return tuple(each.code for each in self.all)

    @cached_property
    def _by_code(self) -> Mapping[str, int]:
        return {each.code.upper(): at for at, each in enumerate(self.all)}

    @cached_property
    def _by_division(self) -> Mapping[int, int]:
        return {division: at for at, each in enumerate(self.all) for division in each.divisions}

    def divisions(self, code: str) -> frozenset[int]:
        """Return the divisions of ISIC that a code holds; none where it cannot be read."""
        text = code.strip().upper()
        if text in self._by_code:
            return self.all[self._by_code[text]].divisions
        if text in self.sections:
            return self.sections[text]
        found = _CODE(text)
        if found is None:
            return frozenset()
        first = int(found[1])
        return frozenset(range(first, int(found[2] or first) + 1)) & self._by_division.keys()

    def position(self, code: str) -> int | None:
        """Return the place of the industry that holds all of a code; None where none does."""
        places = {self._by_division[division] for division in self.divisions(code)}
        return places.pop() if len(places) == 1 else None

    def place(self, code: str, of: str) -> int:
        """Return the same.

        Raises:
            ImpactError: no industry holds all of it.
        """
        at = self.position(code)
        if at is None:
            raise ImpactError(
                f"{of}: '{code}' lies in none of the {len(self)} industries of a proxy as a whole. Name a division of "
                f"ISIC Rev. 4 such as C29, or one of: {', '.join(self.codes)}."
            )
        return at


@cache
def industries() -> Industries:
    """Return the industries that are shipped."""
    found = [
        Industry(code, name, section, frozenset(int(each) for each in divisions.split()))
        for code, name, section, divisions in _cells("industries.csv")
    ]
    sections = {section: frozenset(range(int(first), int(last) + 1)) for section, first, last in _cells("isic.csv")}
    return Industries(tuple(found), sections)


def _cells(name: str) -> list[list[str]]:
    file = resources.shipped("data").joinpath(FOLDER, name)
    return [row for _, row in rows(read_text(file, name), name)][1:]
