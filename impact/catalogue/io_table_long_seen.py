"""Files with one flow a line recognised: a column of values, and two columns that share codes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from impact.catalogue.io_table_pages import Page, is_written

SAMPLE: Final = 20_000  # lines that are looked at
_VALUE: Final = re.compile(r"obs_?value|value|wert|valor", re.IGNORECASE).fullmatch
_ASIDE: Final = re.compile(
    r"flag|status|dataflow|structure|update|freq|action|decimals|mult|confid", re.IGNORECASE
).search


@dataclass(frozen=True)
class LongSeen:
    """A file with one flow a line.

    Attributes:
        row, column, value: names of columns. where: others, with what stands in them.
        sectors: codes of both sides. sold, bought: codes of one side only: primary inputs, final use.
    """

    row: str
    column: str
    value: str
    where: Mapping[str, tuple[str, ...]]
    sectors: tuple[str, ...]
    sold: tuple[str, ...]
    bought: tuple[str, ...]

    @property
    def said(self) -> str:
        """What it is, in words."""
        others = "; ".join(f"{name}: {', '.join(texts[:6])}" for name, texts in self.where.items())
        return (
            f"a file with one flow a line: '{self.row}' sells to '{self.column}', values in '{self.value}'; "
            f"{len(self.sectors)} codes on both sides. Others: {others or 'none'}."
        )


def long_of(page: Page) -> LongSeen | None:
    """Return what a file with one flow a line holds; None where it is none."""
    lines = list(page.rows)[: SAMPLE + 1]
    if len(lines) < 5:
        return None
    names = {at: page.text(lines[0], at) for at in range(1, page.width + 1)}
    value = next((at for at, name in names.items() if _VALUE(name)), 0)
    if not value or page.width > 40 or not any(is_written(page.cell(line, value)) for line in lines[1:]):
        return None
    held = {
        at: tuple(dict.fromkeys(page.text(line, at) for line in lines[1:]))
        for at, name in names.items()
        if at != value and name and not _ASIDE(name)
    }
    pairs = [(len(set(held[one]) & set(held[other])), one, other) for one, other in combinations(held, 2)]
    shared, row, column = max(pairs, default=(0, 0, 0))
    if shared < 2:
        return None
    both = tuple(code for code in held[row] if code in held[column])
    return LongSeen(
        names[row], names[column], names[value],
        {names[at]: texts for at, texts in held.items() if at not in (row, column)}, both,
        tuple(code for code in held[row] if code not in both), tuple(code for code in held[column] if code not in both),
    )  # fmt: skip
