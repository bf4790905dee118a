"""Numbers of a document that say which cell they are, read back from its text and held against the cell."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from finding import Finding, Letter, PrintedCase
from reading.numbers import ENERGY, MASS, SEPARATORS, ReadNumber, Unit, places_of, scales_in
from reading.printed import cell_of, running

from impact.files.yaml import read_yaml

CELL_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
CELL_UNITS: dict[str, Unit] = {
    **{name: ("mass", times) for name, times in MASS.items()},
    **{name: ("energy", times) for name, times in ENERGY.items()},
    "MW hour": ("energy", 1e6), "persons": ("people", 1.0), "job_years": ("people", 1.0), "1": ("share", 1.0),
    "vehicles": ("vehicles", 1.0), "km": ("distance", 1.0), "L": ("volume", 1.0), "m3": ("gas", 1.0),
}  # fmt: skip
OF_LIST: Mapping[bool, Letter] = {True: "B", False: "A"}  # a number of another cell, by whether a sentence has it
WHOLE = ("", "yr", "month")  # what a number may be for without changing its size
TIMES = [10.0**power for power in (-12, -9, -6, -3, -2, 2, 3, 6, 9, 12)]
NEAR = 100  # characters of a text in which words turn a sign
ASKED = "table-asked"  # whose answers are sentences
ROW = 120  # characters of a row of a table behind its head
TITLE = 30  # letters behind a number in words that are a title's and no cell's
TELLING = 3  # digits by which a number of a sentence is known
FEWEST = 4  # letters by which words are found
NUMBERED = re.compile(r"\S+ \d+")  # in a name
LEFT_OUT = " -\u00ad\u2010\u2011\ufffe\x02"
LESS = {
    "en": r"\b(?:loss|los\w+|fewer|less|falls?|fell|lower\w*|declin\w+|cuts?|sav\w+|avoid\w*|reduc\w+|below|drop\w*"
    r"|shrink\w*|minus|decreas\w+|forgone|displac\w+|cheaper|costs?|spen[dt]\w*|imports?|go|goes|gone|relief\w*"
    r"|deficit|elsewhere)\b",
    "ru": r"потер|теря|предотвра|меньше|ниже|сни[жз]|сокра|дешев|упад|пад|эконом|избе|уменьш|убыл|минус|недопол|вытесн"
    r"|замещ|тратит|расход|импорт|уход|льгот|без |дефицит|лиш|при других расходах|на другое",
    "uz": r"yoʻqot|yoʻqol|kam|teja|pasay|qisqar|tush|chiqar|import|ketadi|imtiyoz|xarajat|sarf|oʻrnini|siqib|mahrum"
    r"|boshqa maqsad",
    "zh": r"减|降|流失|失去|损失|少|低|节约|节省|避免|替代|挤出|支出|成本|进口|流出|优惠|免|赤字|用于其他",
}  # fmt: skip


@dataclass(frozen=True)
class Cell:
    """A cell of the study, in the smallest unit of what is counted; a compound one is for something else, as a km."""

    address: str
    value: float
    counted: str
    size: float
    compound: bool


def cell(tables: Mapping[str, tuple[Mapping[str, str], ...]], address: str) -> Cell | None:
    """Return a cell by its address; None where it holds no number."""
    found = cell_of(tables, address)
    if found is None:
        return None
    value, unit = found
    paid, _, per = unit.partition("/")
    words = paid.split(" ")
    scale = CELL_SCALES.get(words[0], 1.0) if len(words) > 1 else 1.0
    name = " ".join(words[1:]) if scale > 1 else paid
    if money := re.fullmatch(r"([A-Z]{3})_\d{4}", name):
        counted, times = f"money {money[1]}", 1.0
    else:
        counted, times = CELL_UNITS.get(name) or CELL_UNITS.get(name.split(" ")[0], ("", 1.0))
    return Cell(address, value * scale * times, counted, times, per not in WHOLE)


@dataclass(frozen=True)
class Fault:
    letter: Letter
    rule: str
    message: str


@dataclass(frozen=True)
class Place:
    """A place where a number of the list is read, with the scales by which it may be, where no unit follows at once."""

    number: ReadNumber
    around: str
    scales: frozenset[float]
    in_words: bool = False


def findings(case: PrintedCase) -> list[Finding]:
    if case.language not in SEPARATORS:
        return []
    pages = _read(case.pages, case.language, case.scenario)
    return [found for row in case.numbers for found in _of_row(case, pages, row)]


def read_back(case: PrintedCase) -> int:
    pages = _read(case.pages, case.language, case.scenario)
    return sum(any(True for _ in _places(pages, row)) for row in case.numbers)


class _Page:
    """A page in one line, with its numbers, and without what lines and hyphens do to words."""

    def __init__(self, text: str, language: str, named: tuple[str, ...] = ()) -> None:
        self._named = named
        self.text = self._without_named(running(text))
        self.language = language
        self.scales = scales_in(self.text, language)
        kept = [at for at, letter in enumerate(self.text) if letter not in LEFT_OUT]
        self._letters = "".join(self.text[at] for at in kept)
        self._at = kept

    def _without_named(self, text: str) -> str:
        """Return a text in which numbers of names, such as of the yard No 12, are none."""
        for words in self._named:
            text = text.replace(words, re.sub(r"\d", "#", words))
        return text

    def find(self, words: str) -> Iterator[tuple[int, int]]:
        """Yield where words stand, however they are broken into lines."""
        letters = "".join(letter for letter in self._without_named(running(words)) if letter not in LEFT_OUT)
        start = self._letters.find(letters) if letters else -1
        while start >= 0:
            yield self._at[start], self._at[start + len(letters) - 1] + 1
            start = self._letters.find(letters, start + 1)

    def alike(self, printed: str, start: int, end: int) -> Iterator[ReadNumber]:
        """Yield the numbers with the digits of one that is printed, between two places; none with the other sign."""
        for number in places_of(printed, self.text, self.language, max(start, 0), end):
            before = self.text[max(number.start - 1, 0) : number.start + 1]
            if not ("+" in before and printed.startswith("−")):
                yield number

    def around(self, number: ReadNumber) -> str:
        return self.text[max(number.start - NEAR, 0) : number.end + NEAR]


@lru_cache(maxsize=8)
def _read(pages: tuple[str, ...], language: str, scenario: str) -> tuple[_Page, ...]:
    tree: Any = read_yaml(scenario, "scenario.yaml")[0] if scenario else {}
    names = (tree.get("title"), tree.get("place"), tree.get("project", {}).get("name"))
    named = tuple(each for name in names for each in NUMBERED.findall(str(name)))
    return tuple(_Page(page, language, named) for page in pages)


def _of_row(case: PrintedCase, pages: Sequence[_Page], row: Mapping[str, str]) -> Iterator[Finding]:
    cells = [found for address in row["cells"].split() if (found := cell(case.tables, address)) is not None]
    places = list(_places(pages, row)) if cells else []
    faults = [fault(place, each, case.language) for place in places for each in cells]
    if places and all(faults):
        worst = min(filter(None, faults), key=lambda each: (each.letter, each.rule))
        words = f"'{row['printed']}' in '{places[0].around}': {worst.message}"
        yield case.finding(worst.letter, worst.rule, f"{row['id']}, {row['where']}", words)


def _places(pages: Sequence[_Page], row: Mapping[str, str]) -> Iterator[Place]:
    """Yield where a number of the list stands; nothing for what a chart shows, which labels only some."""
    block = row["where"].partition(" ")[0]
    if block == "table" and ASKED not in row["where"] and len(row["words"].partition(row["printed"])[2]) < TITLE:
        yield from _of_table(pages, row)
    elif len(row["words"]) > len(row["printed"]) + FEWEST:
        for page in pages:
            for start, end in page.find(row["words"]):
                for number in page.alike(row["printed"], start, end + 1):
                    around = page.text[max(min(start, number.start - NEAR), 0) : max(end, number.end + NEAR)]
                    yield Place(number, around, page.scales | {1.0}, in_words=True)


def _of_table(pages: Sequence[_Page], row: Mapping[str, str]) -> Iterator[Place]:
    """Yield a number behind the head of its row; its scale stands in the title, on this page or on that before."""
    head = row["words"].partition(row["printed"])[0].rstrip(" (")
    before: frozenset[float] = frozenset()
    for page in pages:
        for _, end in page.find(head) if len(head) > FEWEST else ():
            for number in page.alike(row["printed"], end, end + ROW):
                yield Place(number, page.around(number), page.scales | before | {1.0})
        before = page.scales


def fault(place: Place, cell: Cell, language: str) -> Fault | None:
    """Return what is wrong with a reading; None where it is the cell.

    What a number of a sentence is, its list knows by the digits: one that counts something else was taken for another.
    """
    number, of_list = place.number, OF_LIST[place.in_words]
    if place.in_words and number.unit is None and _digits(number) < TELLING:
        return None  # so few digits tell nothing
    if number.unit is not None and cell.counted and number.unit[0] != cell.counted:
        return Fault(of_list, "unit", f"read in {number.unit[0]}, the cell {cell.address} is in {cell.counted}")
    strict = number.unit is not None and number.unit[0] == cell.counted
    scales = [number.scale or 1.0] if strict else sorted(place.scales | {number.scale or 1.0})
    sizes = [number.unit[1]] if strict and number.unit is not None else _sizes(cell.counted)
    readings = [scale * each for scale in scales for each in sizes]
    if cell.compound:
        readings += [reading * times for reading in readings for times in TIMES]
    if any(_equal(abs(number.value), number.step, each, abs(cell.value)) for each in readings):
        return _sign(place, cell, language)
    for times in TIMES:
        if any(_equal(abs(number.value), number.step, each * times, abs(cell.value)) for each in readings[:1]):
            # A number keeps the unit of its table, and a scale word is what may be missing: else it is another number.
            sure = not place.in_words or (strict and sizes[0] == cell.size)
            return Fault("A" if sure else "B", "scale", f"the cell {cell.address} is {times:g} times what is read")
    return Fault(of_list, "value", f"the cell {cell.address} is {cell.value:g} in its smallest unit")


def _digits(number: ReadNumber) -> int:
    return len(str(round(abs(number.value) / number.step)))


def _sizes(counted: str) -> list[float]:
    """Return the sizes in which a reader may have been told to read, in a title or at the head of a column."""
    return {"mass": list(MASS.values()), "energy": list(ENERGY.values()), "share": [1.0, 0.01]}.get(counted, [1.0])


def _equal(value: float, step: float, reading: float, cell: float) -> bool:
    """Return whether a cell rounds to what is printed; numbers with a range are rounded to fives as well."""
    last = round(value / step) % 10
    reach = 2.5 if last in (5, 0) else 0.5
    return abs(value * reading - cell) <= reading * step * reach * 1.0001


def _sign(place: Place, cell: Cell, language: str) -> Fault | None:
    number = place.number
    if not number.value or number.signed == (cell.value < 0):
        return None
    if number.signed:
        return Fault("A", "sign", f"read below zero, the cell {cell.address} is above it")
    if not place.in_words:
        return Fault("A", "sign", f"read above zero, the cell {cell.address} is below it")
    if not re.search(LESS[language], place.around, re.IGNORECASE):
        return Fault("B", "sign", f"read above zero, the cell {cell.address} is below it, and no word near says so")
    return None
