"""The numbers that a document prints, each with an id and the cells of the study that it stands for.

A number on paper can be looked up as it is printed: whoever reads "11,800" finds its cell by it, and pages stay free of
marks. Its id says where it stands: `p1.7` is the seventh in the text of the first part (a page of the brief, with a
title of its own), `t2.5` the fifth of Table 2, `f3.12` the twelfth of Figure 3. In documents other than the brief an id
begins with the first letter of their name, such as `at2.5` in the annex.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import pairwise

from impact.brief.edition.context import BriefContext
from impact.brief.edition.passes import without_marks
from impact.brief.edition.print_log import FIGURE, TABLE, TEXT, NumbersInPrint, PrintedNumber
from impact.charts.drawing.picture import Picture
from impact.document import Block, Document, Figure, Heading, Sources, Table, Text, plain, walk
from impact.files.rows import Row, as_csv
from impact.study.study import StudyData
from impact.study.tables import Record

NUMBERS = "numbers.csv"
BRIEF = "brief"  # whose ids begin with no letter of its own
COLUMNS = ("value", "low", "high")
NUMBER = re.compile(r"(?<![A-Za-zА-Яа-яЁё])[−-]?\d(?:[\d.,\u00a0\u202f]*\d)?")  # the 2 of CO2 is none
COMMAND = re.compile(r"impact [a-z]+ \S+(?: --[a-z-]+ \S+)+")  # its draws and seed are no results
LEADING = "key_figures/"  # the table that sentences speak of, where a number stands in several
SHARES = "national_comparison/"  # but a share of the country is noted by the one sentence that says it
AROUND = 45  # characters before and after a number that tell which it is
TELLING = 3  # digits, zeros at the ends apart, by which a number is known in other sections than that which says it
FEWEST = 2  # by which an end of a range is known apart from the result that it belongs to
VALUE = "/value"
SHARE = "1"  # unit of what percentages are printed of
PERCENT = re.compile(r"\s?%")
ROUNDED = math.log10(1.3)  # most that rounding moves an end of a range: 19 may be printed as 20 or as 15
_BLANKS = str.maketrans({"\u00a0": " ", "\u202f": " ", "\n": " "})


def numbers_csv(numbers: Iterable[PrintedNumber]) -> bytes:
    """Return the numbers of a document as CSV: id, as printed, cells, words around, where."""
    names = ("id", "printed", "cells", "words", "where")
    found: list[Row] = [{name: getattr(each, name) for name in names} for each in numbers]
    return as_csv(found or [dict.fromkeys(names, "")]).encode()


def printed_numbers(context: BriefContext, document: Document, name: str = BRIEF) -> list[PrintedNumber]:
    """Return the numbers of a document in reading order.

    Args:
        context: in which it was put together.
        document: finished.
        name: of the document.
    """
    before = "" if name == BRIEF else name[0]
    counts: Counter[str] = Counter()
    found: dict[tuple[str, str, str, str], PrintedNumber] = {}
    for place, part, row in _rows(context, document):
        if row not in found:
            counts[place] += 1
            found[row] = PrintedNumber(f"{before}{place}.{counts[place]}", *row, part)
    return list(found.values())


def _rows(context: BriefContext, document: Document) -> Iterator[tuple[str, str, tuple[str, str, str, str]]]:
    """Yield place, title of the part, and number: as printed, its cells, the words around, what it stands in."""
    said = _NumbersInText(context)
    part, title = 0, ""
    for block in walk(document.blocks):
        if isinstance(block, Heading):
            said.turn_to(block.id)
            if block.level == 1:
                part, title = part + 1, plain(block.text)
        place = _exhibit(block) or f"{TEXT}{max(part, 1)}"
        for row in _of_block(context, block, said):
            yield place, title, row


def _exhibit(block: Block) -> str:
    """Return the letter and number of an exhibit; empty for what has none."""
    if not isinstance(block, Table | Figure):
        return ""
    number = re.search(r"\d+", block.label)
    return f"{TABLE if isinstance(block, Table) else FIGURE}{int(number[0])}" if number else ""


def _of_block(context: BriefContext, block: Block, said: _NumbersInText) -> Iterator[tuple[str, str, str, str]]:
    """Yield the numbers of one block: as printed, their cells, the words around, what they stand in."""
    where = block.name()
    addressed = list(_addressed(block))
    shown: dict[str, list[str]] = {}
    for content, address, words in addressed:
        for printed, cell in _of_address(content, address, context.study):
            shown.setdefault(printed, []).append(cell)
            yield printed, cell, _short(words), where
    if isinstance(block, Figure) and (picture := context.log.pictures.get(block.id)) is not None:
        for row in _of_picture(context, picture, where):
            shown.setdefault(row[0], []).append(row[1])
            yield row
    own = " | ".join(content for content, _, _ in addressed)
    for text in _of_model(block):
        content = plain(text)
        if content not in own:
            spaced = content.translate(_BLANKS)
            for cell, start, end in _spans_of_cells(text):
                for printed, address in _of_address(content[start:end], cell, context.study):
                    yield printed, address, _short(_around(spaced, start, end)), where
            if any(span.cell for span in text):  # a statement: what else it has are years and names
                continue
            titled = isinstance(block, Figure) or (isinstance(block, Table) and text is block.title)
            for printed, cells, start, end in said.found_in(content.translate(_BLANKS), shown if titled else None):
                yield printed, " ".join(cells), _short(_around(spaced, start, end)), where


def _spans_of_cells(text: Text) -> Iterator[tuple[str, int, int]]:
    """Yield the cell of each run of a text that names one, and where the run begins and ends."""
    start = 0
    for span in text:
        end = start + len(plain((span,)))
        if span.cell:
            yield span.cell, start, end
        start = end


def _around(content: str, start: int, end: int) -> str:
    return content[max(start - AROUND, 0) : end + AROUND]


def _of_model(block: Block) -> Iterable[Text]:
    """Return the texts of a block in which numbers are results: no lists of sources, and no statements of others."""
    if isinstance(block, Sources):
        return ()
    if isinstance(block, Table):
        return block.title, block.subtitle, block.note
    if isinstance(block, Figure):
        return block.title, block.subtitle
    return block.texts()


def _addressed(block: Block) -> Iterator[tuple[str, str, str]]:
    """Yield the texts of a block that say of themselves which cell they come from, each with the words around."""
    if isinstance(block, Table):
        for row in block.rows:
            head = plain(row.cells[0].text) if row.cells else ""
            for cell in row.cells:
                of_spans = [(span.text, span.cell) for span in cell.text if span.cell]
                for content, address in of_spans or [(plain(cell.text), cell.cell)] * bool(cell.cell):
                    yield content, address, f"{head} {plain(cell.text)}"


def _of_address(content: str, address: str, study: StudyData) -> Iterator[tuple[str, str]]:
    """Yield each number of a text with its cell: behind a value stand the ends of its range, or other results."""
    base, _, column = address.rpartition("/")
    ends = COLUMNS[COLUMNS.index(column) :] if column in COLUMNS else (column,)
    printed = [each.translate(_BLANKS) for each in NUMBER.findall(content)]
    if len(printed) > 1 and len(ends) > 1:
        table, _, identifier = base.partition("/")
        row = study.row(table, identifier)
        if column == COLUMNS[0] and _end(row, "high") < 0 and not any("−" in each for each in printed):
            ends = (column, "high", "low")  # a range of sizes begins with the smaller
        for digits in re.findall(r"\d{2,}", str(row.get("unit", ""))):
            if digits in printed[1:] and float(digits) not in [row.get(end) for end in ends]:
                del printed[printed.index(digits, 1)]
    for at, each in enumerate(printed):
        if not at:
            yield each, address
        elif at < len(ends) and _looks_like(each, study, base, ends[at]):
            yield each, f"{base}/{ends[at]}"


def _end(row: Record, column: str) -> float:
    end = row.get(column)
    return float(end) if isinstance(end, int | float) else 0.0


def _looks_like(printed: str, study: StudyData, row: str, column: str) -> bool:
    """Return whether the digits of a number are those of a cell as it is rounded, in whatever scale."""
    table, _, identifier = row.partition("/")
    value = study.row(table, identifier).get(column)
    digits = _digits(printed)
    if not isinstance(value, int | float) or not value or not digits:
        return isinstance(value, int | float) and not digits
    apart = (math.log10(int(digits)) - math.log10(abs(value))) % 1
    return min(apart, 1 - apart) < ROUNDED


def _of_picture(context: BriefContext, picture: Picture, where: str) -> Iterator[tuple[str, str, str, str]]:
    chart = context.chart_context()
    for series in picture.series:
        for point in series.points:
            if point.value is None or not point.cell:
                continue
            printed = chart.amount(series, point, series.per).value
            name = without_marks(" ".join(part for part in (series.panel, series.name, str(point.x)) if part))
            yield printed.translate(_BLANKS), point.cell, _short(name), where


class _NumbersInText:
    """The numbers that a document says, with their cells, section by section.

    The same number may stand for other things elsewhere: 10 % of the suppliers is not the low end of a sum of taxes. So
    a number in a text is that of its section, or an end of the range of the result beside it; only numbers with several
    digits are taken for the same wherever they stand.
    """

    def __init__(self, context: BriefContext) -> None:
        said = context.log.numbers
        self._addresses = _addresses(context.study, (row for held in said.values() for row in held.values()))
        self._sections = context.log.by_section
        self._study = context.study
        self._all = self._cells(said)
        inputs = context.log.inputs
        rows = _addresses(context.study, (row for row, _ in inputs.values()))
        self._inputs = {
            said.translate(_BLANKS): list(_places(said, rows[id(row)], numbers))
            for said, (row, numbers) in inputs.items()
            if id(row) in rows
        }
        self._pattern = _pattern_of_numbers(self._all)
        self._fixed = [each.translate(_BLANKS) for each in sorted(context.words.phrases_with_numbers)]
        self._here: Mapping[str, list[str]] = {}

    def turn_to(self, heading: str) -> None:
        """Go on with the section that has a heading; one that is no section's belongs to that before."""
        if heading in self._sections:
            self._here = self._cells(self._sections[heading])

    def found_in(
        self, content: str, shown: Mapping[str, list[str]] | None = None
    ) -> Iterator[tuple[str, list[str], int, int]]:
        """Yield the numbers in a text, with their cells and where they stand.

        Args:
            content: The text.
            shown: Cells of what the figure or table under the text shows, by number: a title speaks of these first.
        """
        content = COMMAND.sub(lambda own: " " * len(own[0]), content)
        for phrase in self._fixed:
            content = content.replace(phrase, re.sub(r"\d", " ", phrase))
        for number, cell, start in list(self._of_inputs(content)):
            yield number, [cell], start, start + len(number)
            content = content[:start] + " " * len(number) + content[start + len(number) :]
        found = list(self._pattern.finditer(content)) if self._pattern is not None else []
        before: set[str] = set()  # rows that the number before stands for
        for match, next_one in pairwise([*found, None]):
            assert match is not None
            after = _rows_of(self._here.get(next_one.group(), ())) if next_one is not None else set()
            cells = (shown or {}).get(match.group()) or self._of(match.group(), before, after)
            if PERCENT.match(content, match.end()):
                cells = [cell for cell in cells if self._unit_of(cell) == SHARE]
            if cells:
                before = _rows_of(cells)
                yield match.group(), cells, match.start(), match.end()

    def _of_inputs(self, content: str) -> Iterator[tuple[str, str, int]]:
        """Yield the numbers of inputs that a text says with their range, each with its cell and where it begins."""
        for said, places in self._inputs.items():
            if said in content:
                for found in re.finditer(rf"(?<![\d.,−-]){re.escape(said)}", content):
                    yield from ((number, cell, found.start() + start) for number, cell, start in places)

    def _of(self, number: str, before: Set[str], after: Set[str]) -> list[str]:
        """Return the cells of a number that stands between two others, which stand for some rows."""
        here, everywhere, digits = self._here.get(number, []), self._all[number], len(_digits(number))
        for cells, rows in ((everywhere, before), (here, after)):
            if same := [each for each in cells if each.rpartition("/")[0] in rows]:
                return _leading(same)
        if digits < FEWEST:  # such as the 10 of "9 of 10 model runs"
            here = [each for each in here if each.endswith(VALUE)]
        return _leading(here or (everywhere if digits >= TELLING else []))

    def _unit_of(self, cell: str) -> str:
        table, _, rest = cell.partition("/")
        return str(self._study.row(table, rest.rpartition("/")[0]).get("unit"))

    def _cells(self, numbers: NumbersInPrint) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for said, held in numbers.items():
            named = {(key, column): self._addresses[key] for key, column in held if key in self._addresses}
            cells = [f"{address}/{column}" for (_, column), address in named.items()]
            if cells and (len(said) > 1 or not said.isdigit()):  # a single digit says too little to be looked up by
                found[said.translate(_BLANKS)] = list(dict.fromkeys(cells))
        return found


def _places(said: str, row: str, numbers: Iterable[str]) -> Iterator[tuple[str, str, int]]:
    """Yield the numbers of an input as it is said with its range, each with its cell and where it begins."""
    columns = {own[0]: each for own, each in zip(map(NUMBER.search, numbers), COLUMNS, strict=True) if own}
    for found in NUMBER.finditer(said):
        if found[0] in columns:
            yield found[0].translate(_BLANKS), f"{row}/{columns[found[0]]}", found.start()


def _leading(cells: list[str]) -> list[str]:
    """Return those that a number most likely is: values before ends of ranges, shares and key figures before others."""
    values = [each for each in cells if each.endswith(VALUE)] or cells
    found = ([each for each in values if each.startswith(table)] for table in (SHARES, LEADING))
    return next(filter(None, found), values)


def _rows_of(cells: Iterable[str]) -> set[str]:
    return {cell.rpartition("/")[0] for cell in cells}


def _digits(number: str) -> str:
    """Return the digits of a number without zeros at its ends."""
    return re.sub(r"\D", "", number).strip("0")


def _addresses(study: StudyData, rows: Iterable[Record]) -> dict[int, str]:
    """Return `table/id` of rows, by what Python knows them by; of tables whose rows were read."""
    wanted = {id(row) for row in rows}
    found: dict[int, str] = {}
    for name, table in study.tables.items():
        if "rows" in vars(table):
            found |= {id(row): f"{name}/{row[table.layout.identifier]}" for row in table.rows if id(row) in wanted}
    return found


def _pattern_of_numbers(cells: Mapping[str, object]) -> re.Pattern[str] | None:
    if not cells:
        return None
    longest_first = "|".join(map(re.escape, sorted(cells, key=lambda said: (-len(said), said))))
    return re.compile(rf"(?<![\d.,−])(?:{longest_first})(?!\d|[.,]\d)")


def _short(words: str) -> str:
    return " ".join(words.split())[:120]


def numbers_of_brief(context: BriefContext) -> Sequence[PrintedNumber]:
    """Return the numbers of the brief of the same study, in the same words and look; put together once a context."""
    from impact.brief.compose import compose

    if context.log.numbers_of_brief is None:
        context.log.numbers_of_brief = context.log.known_of_brief
    if context.log.numbers_of_brief is None:
        own = BriefContext(context.original, context.words, context.theme, context.declared, context.brand)
        brief = compose(own, BRIEF, context.words.extra)
        context.log.numbers_of_brief = printed_numbers(own, brief)
    return context.log.numbers_of_brief
