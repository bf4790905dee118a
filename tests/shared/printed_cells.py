"""Cells that page 1 and the summary of a study print, with the texts that print them."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from impact.brief.edition.context import BriefContext
from impact.brief.edition.speaking import speaker
from impact.brief.sections.front import front
from impact.brief.sections.summary import summary
from impact.document import Cell, Chart, Figure, Span, Table, plain, walk

NUMBER = re.compile(r"[-−+]?(\d[\d,]*(?:\.\d+)?)(?:[\s\u00a0]+(thousand|million|billion|trillion))?")
SCALES = {"": 1.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}


@dataclass(frozen=True)
class Print:
    """A text that prints a cell; the head of its column, or its whole block, may hold the scale."""

    text: str
    head: str = ""
    alone: bool = True
    column: bool = False

    def holds(self, size: float) -> bool:
        found = [(number_of(each[0]), each[1]) for each in NUMBER.findall(self.text)][: 1 if self.alone else None]
        bare = NUMBER.fullmatch(self.text.strip()) is not None  # with words of its own it shares no scale
        shared = (re.findall(r"\b[a-z]+illion\b", self.head) if bare else []) or [""]
        shared += [] if self.column else [""]
        shared += [] if self.alone else [scale for _, scale in found]  # from one to the other in one scale
        return any(
            abs(number * SCALES[scale] - size) < 1e-9 * size
            for number, own in found
            for scale in ([own] if own else shared)
        )


def number_of(text: str) -> float:
    return float(text.replace(",", ""))


def printed_cells(context: BriefContext) -> dict[str, list[Print]]:
    """Return all values by their addresses, `TABLE/ROW/value`, and ends of ranges by `TABLE/ROW/low`."""
    found: dict[str, list[Print]] = defaultdict(list)
    for block in walk((*front(context), *summary(context))):
        if isinstance(block, Table):
            for row in block.rows:
                for column, cell in zip(block.columns, row.cells, strict=False):
                    for address, text in _in(cell):
                        found[address].append(Print(text, f"{column.label} {plain(cell.text)}", column=True))
        elif isinstance(block, Figure):
            for _, panel in block.chart.options if isinstance(block.chart, Chart) else ():
                for key in json.loads(panel)[1]:
                    found[f"key_figures/{key}/value"] += []  # drawn, so no text holds it
        else:
            whole = " ".join(map(plain, block.texts()))
            for address, text in _in(block):
                found[address].append(Print(text, whole))
    for sentence in speaker(context).said:
        text = re.sub(r"<[^>]*>", "", sentence.text)
        for name in sentence.statement.says:
            for stated in speaker(context).cells.members(name):
                if stated.known:
                    found[stated.address].append(Print(text, alone=False))
    return found


def _in(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Span):
        if value.cell:
            yield value.cell, value.text
    elif is_dataclass(value):
        if isinstance(value, Cell) and value.cell:
            yield value.cell, plain(value.text)
        for each in fields(value):
            yield from _in(getattr(value, each.name))
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _in(each)
