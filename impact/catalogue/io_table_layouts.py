"""Tables of many countries recognised by their labels: XYZ_A01, or countries and sectors in lines of their own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from impact.catalogue.io_table_pages import Page
from impact.catalogue.io_table_recognise import letters

HEADERS: Final = 12  # rows among which the header is looked for
_JOINED: Final = re.compile(r"([A-Z][A-Z0-9]{1,4})_(.+)").fullmatch
_PLACE: Final = re.compile(r"[A-Z][A-Za-z0-9]{1,4}").fullmatch
KNOWN: Final = (  # publisher, codes of uses, codes of rows
    ("the OECD", {"households": ("HFCE",), "npish": ("NPISH",), "government": ("GGFC",), "investment": ("GFCF",),
                  "inventories": ("INVNT",), "abroad": ("DPABR",)},
     {"taxes": ("TLS",), "gva": ("VA", "VALU"), "output": ("OUT", "OUTPUT")}),
    ("FIGARO", {"households": ("P3_S14",), "npish": ("P3_S15",), "government": ("P3_S13",), "investment": ("P51G",),
                "inventories": ("P5M",)},
     {"taxes": ("W2_D21X31",), "compensation": ("W2_D1",), "taxes_on_production": ("W2_D29X39",),
      "surplus": ("W2_B2A3G",)}),
    ("WIOD or the ADB", {"households": ("F1", "c37", "CONS_h"), "npish": ("F2", "c38", "CONS_np"),
                         "government": ("F3", "c39", "CONS_g"), "investment": ("F4", "c41", "GFCF"),
                         "inventories": ("F5", "c42", "INVEN")},
     {"taxes": ("r99", "TXSP"), "gva": ("r64", "VA"), "imports": ("r65", "IntTTM"), "output": ("r69", "GO")}),
)  # fmt: skip


@dataclass(frozen=True)
class Layout:
    """A table of many countries.

    Attributes:
        header_row, code_column, name_column: where sectors stand; 0 if nowhere.
        place_row, place_column: where places do; 0 if in the same label. first: column of numbers.
        places: in their order. sectors: of one place. like: a publisher whose codes it has; may be empty.
        uses, rows: codes of final use and primary inputs that were found, by their name.
    """

    header_row: int
    code_column: int
    place_row: int
    place_column: int
    name_column: int
    first: int
    places: tuple[str, ...]
    sectors: tuple[str, ...]
    like: str = ""
    uses: dict[str, str] = field(default_factory=dict)
    rows: dict[str, str] = field(default_factory=dict)

    @property
    def said(self) -> str:
        """What it is, in words."""
        where = f"codes in row {self.header_row} and column {letters(self.code_column)}"
        if self.place_row:
            where += f", countries in row {self.place_row} and column {letters(self.place_column)}"
        like = f", laid out as those of {self.like}" if self.like else ""
        some = ", ".join(self.places[:6]) + (f" and {len(self.places) - 6} more" if len(self.places) > 6 else "")
        return f"a table of {len(self.places)} countries and {len(self.sectors)} sectors{like} ({some}); {where}."


def layout_of(page: Page) -> Layout | None:
    """Return how a table of many countries is laid out; None where the sheet is none."""
    heads = list(page.rows)[:HEADERS]
    found_all: list[Layout] = []
    for head in heads:
        across = {at: page.text(head, at) for at in range(1, page.width + 1)}
        joined = {at: (match[1], match[2]) for at, text in across.items() if (match := _JOINED(text))}
        if found := _of(page, head, joined, 0):
            return found
    for head in heads:
        codes = [page.text(head, at) for at in range(1, page.width + 1)]
        for place in heads:
            pairs = {
                at: (name, code)
                for at, code in enumerate(codes, start=1)
                if place != head and code and _PLACE(name := page.text(place, at))
            }
            if found := _of(page, head, pairs, place):
                found_all.append(found)
    return max(found_all, key=_rank, default=None)


def _rank(found: Layout) -> tuple[int, float]:
    """Prefer the codes that a publisher uses, then the shorter ones: names of sectors make pairs as well."""
    return len(found.uses) + len(found.rows), -sum(map(len, found.sectors)) / len(found.sectors)


def _of(page: Page, head: int, pairs: dict[int, tuple[str, str]], place_row: int) -> Layout | None:
    if len(pairs) < 4 or len(pairs) < 0.6 * (page.width - 4):
        return None
    by_place: dict[str, list[str]] = {}
    for place, code in pairs.values():
        by_place.setdefault(place, []).append(code)
    common = Counter(code for codes in by_place.values() for code in dict.fromkeys(codes))
    places = [place for place, codes in by_place.items() if len(codes) > 1]
    if len(places) < 2 or len(places) > 0.5 * len(pairs) or max(common.values()) < 2:
        return None
    first = min(pairs)
    columns = _columns(page, head, first, pairs, place_row, places)
    if columns is None:
        return None
    code_column, place_column, sold = columns
    sectors = [code for code in by_place[places[0]] if code in sold]
    if len(sectors) < 2:
        return None
    codes = {code for place, code in pairs.values()} - set(sectors)
    rows = {page.text(row, code_column) for row in page.rows}
    like, uses, inputs = _publisher(codes, rows)
    name_column = _names(page, head, first, (code_column, place_column)) if place_row else 0
    return Layout(
        head, code_column, place_row, place_column, name_column, first,
        tuple(places), tuple(sectors), like, uses, inputs,
    )  # fmt: skip


def _names(page: Page, head: int, first: int, taken: tuple[int, int]) -> int:
    """Return the column with the longest texts beside the codes; 0 if there is none."""
    rows = [row for row in page.rows if row > head][:HEADERS]
    lengths = {at: sum(len(page.text(row, at)) for row in rows) for at in range(1, first) if at not in taken}
    best = max(lengths, key=lambda at: lengths[at], default=0)
    return best if best and lengths[best] > 3 * len(rows) else 0


def _columns(
    page: Page, head: int, first: int, pairs: dict[int, tuple[str, str]], place_row: int, places: Sequence[str]
) -> tuple[int, int, set[str]] | None:
    """Return column of codes, column of places or 0, and the sectors of the first place in rows."""
    bought, best = {code for place, code in pairs.values() if place == places[0]}, None
    for code_column in range(1, first):
        if not place_row:
            found = [
                match.groups() for row in page.rows if row > head and (match := _JOINED(page.text(row, code_column)))
            ]
            sold = {code for place, code in found if place == places[0]} & bought
            best = max(best or (0, 0, 0, set()), (len(sold), code_column, 0, sold), key=lambda each: each[0])
            continue
        for place_column in range(1, first):
            sold = {
                page.text(row, code_column)
                for row in page.rows
                if row > head and page.text(row, place_column) == places[0] and place_column != code_column
            } & bought
            best = max(best or (0, 0, 0, set()), (len(sold), code_column, place_column, sold), key=lambda each: each[0])
    return best[1:] if best and best[0] > 1 else None


def _publisher(codes: set[str], rows: set[str]) -> tuple[str, dict[str, str], dict[str, str]]:
    """Return the publisher whose codes the table has most of, and these codes by their name."""
    found = []
    for name, uses, inputs in KNOWN:
        used = {key: next(code for code in among if code in codes) for key, among in uses.items() if set(among) & codes}
        given = {
            key: next(code for code in among if code in rows) for key, among in inputs.items() if set(among) & rows
        }
        found.append((len(used) + len(given), name, used, given))
    count, name, used, given = max(found, key=lambda each: each[0])
    return (name, used, given) if count > 1 else ("", {}, {})
