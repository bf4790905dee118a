"""The sheets of a client's workbook: which is which, what its columns hold, and what makes a cell uncertain.

Sheets and columns are known by the keys in the hidden first row. Where these were deleted, titles and headings are
looked up in the languages of `data/client_workbook.yaml`; what is not found there is refused, or told where it is only
passed over.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from impact.catalogue.workbook import Place, Sheet, Workbook, cell_name, place_of
from impact.errors import Problem, did_you_mean, problem, there_are
from impact.scenario.starting.workbook.cells import Cell, year
from impact.scenario.starting.workbook.layout import BY_YEAR, KEY, VERSION
from impact.scenario.starting.workbook.words import plain, words
from impact.texts import shortened

MOST_ROWS, HEADINGS_WITHIN = 2_000, 10
_NOT_READ = ("read_me", "sectors", "lists")


@dataclass
class Filled:
    """What one sheet holds.

    Attributes:
        key: of the sheet. title: as the client has it. rows: cells by key of the column, with the number of the row.
        years: cells by year, by the number of the row.
    """

    key: str
    title: str
    rows: dict[int, dict[str, Cell]] = field(default_factory=dict)
    years: dict[int, dict[int, Cell]] = field(default_factory=dict)


@dataclass
class FilledBook:
    """All sheets of a workbook that are known, by key; what is not certain, and what was passed over."""

    label: str
    sheets: dict[str, Filled] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def filled_sheets(
    data: bytes, label: str, columns: dict[str, tuple[str, ...]], needed: dict[str, tuple[str, ...]]
) -> FilledBook:
    """Return the sheets of a workbook that are known.

    Args:
        data: of the file. label: how messages call it. columns: keys of the columns of each sheet.
        needed: those without which a sheet cannot be read.
    """
    book = Workbook(data, label)
    found = FilledBook(label)
    for title in book.titles:
        sheet = book.sheet(title)
        key = _key_of(sheet, title)
        shown = shortened(title, 40)
        if key in _NOT_READ:
            continue
        if key not in columns:
            hidden = " It is hidden." if title in book.hidden else ""
            if sheet.cells or sheet.faults:
                found.remarks.append(f"Sheet '{shown}' is none that is asked for, so nothing of it was read.{hidden}")
            continue
        if title in book.hidden:
            words_ = "the sheet is hidden, so nobody sees what is read of it. Show it, or delete it."
        elif key in found.sheets:
            words_ = f"there are two sheets of this sort; the other is '{found.sheets[key].title}'. Delete one."
        else:
            reader = _Reader(sheet, key, found, columns[key], book.from_1904)
            found.sheets[key] = reader.read(needed.get(key, ()))
            continue
        found.problems.append(problem(words_, file=label, where=f"'{shown}'"))
    return found


def _key_of(sheet: Sheet, title: str) -> str:
    mark = sheet.cells.get((1, 1))
    if isinstance(mark, str) and mark.startswith(f"{VERSION}/"):
        return mark.removeprefix(f"{VERSION}/")
    return words().sheet_of.get(plain(title), "")


class _Reader:
    def __init__(self, sheet: Sheet, key: str, book: FilledBook, columns: tuple[str, ...], from_1904: bool) -> None:
        self._sheet, self._book, self._columns, self._from_1904 = sheet, book, columns, from_1904
        self._title = shortened(sheet.title, 40)
        self.filled = Filled(key, sheet.title)

    def read(self, needed: tuple[str, ...]) -> Filled:
        """Return what the sheet holds; what is not certain is a problem."""
        head, at = self._headings(needed)
        if head is None:
            return self.filled
        years = self._years(head, at)
        first = head + 1
        rows = sorted({row for row, _ in (*self._sheet.cells, *self._sheet.faults) if row >= first})
        if len(rows) > MOST_ROWS:
            self._wrong(f"the sheet has {len(rows):,} rows; at most {MOST_ROWS:,} are read.", "")
            return self.filled
        self._hidden(rows, [*at, *years])
        self._merged(first, [*at, *years])
        self._unknown_columns(head, at, years)
        for row in rows:
            cells = {key: cell for column, key in at.items() if (cell := self._cell((row, column))) is not None}
            by_year = {each: cell for column, each in years.items() if (cell := self._cell((row, column))) is not None}
            if cells or by_year:
                self.filled.rows[row] = cells
                self.filled.years[row] = by_year
        return self.filled

    def _wrong(self, words_: str, where: str) -> None:
        place = f"'{self._title}'!{where}" if where else f"'{self._title}'"
        self._book.problems.append(problem(words_, file=self._book.label, where=place))

    def _cell(self, place: Place) -> Cell | None:
        where = f"'{self._title}'!{cell_name(*place)}"
        if place in self._sheet.dates:
            return Cell(where, self._sheet.dates[place], is_date=True, from_1904=self._from_1904)
        if place in self._sheet.faults:
            return Cell(where, "", fault=self._sheet.faults[place], truth=self._sheet.truths.get(place))
        found = self._sheet.cells.get(place)
        if found is None or (isinstance(found, str) and not found.strip()):
            return None
        return Cell(where, found, from_1904=self._from_1904)

    def _headings(self, needed: tuple[str, ...]) -> tuple[int | None, dict[int, str]]:
        """Return the row of headings, and the key of each column: by the hidden row of keys, else by the headings."""
        cells = self._sheet.cells
        keys = {
            column: str(text)
            for (row, column), text in cells.items()
            if row == 1 and column > 1 and isinstance(text, str) and text in self._columns
        }
        marked = str(cells.get((1, 1), "")).startswith(VERSION)
        if marked and keys:
            if twice := [key for key in keys.values() if list(keys.values()).count(key) > 1]:
                self._wrong(f"two columns have the key '{twice[0]}' in the hidden first row. Delete one of them.", "")
                return None, {}
            return 2, {1: KEY, **keys}
        for row in range(1, HEADINGS_WITHIN + 1):
            found = self._by_words(row)
            if len(found) >= 2:
                return self._complete(row, found, needed)
        allowed = there_are([words().headings(key)[0] for key in self._columns if key != KEY], 30)
        self._wrong(f"no row of headings was found in the first {HEADINGS_WITHIN} rows. {allowed}", "")
        return None, {}

    def _by_words(self, row: int) -> dict[int, frozenset[str]]:
        found: dict[int, frozenset[str]] = {}
        for (at, column), text in self._sheet.cells.items():
            keys = words().columns_of(text) if at == row and isinstance(text, str) else frozenset[str]()
            if known := keys & frozenset(self._columns):
                found[column] = known
        return found

    def _complete(
        self, row: int, found: dict[int, frozenset[str]], needed: tuple[str, ...]
    ) -> tuple[int | None, dict[int, str]]:
        """Return a key for each heading; what may be two, or is missing, is a problem."""
        at: dict[int, str] = {}
        for column, keys in sorted(found.items(), key=lambda item: len(item[1])):
            left = [key for key in self._columns if key in keys and key not in at.values()]
            if len(left) != 1:
                heading = self._sheet.cells[row, column]
                words_ = (
                    f"the heading '{shortened(str(heading), 40)}' may stand for {' or '.join(left) or 'nothing more'}."
                )
                self._wrong(f"{words_} Write the English heading.", cell_name(row, column))
                return None, {}
            at[column] = left[0]
        missing = [key for key in needed if key not in at.values()]
        for key in missing:
            known = words().headings(key)
            self._wrong(f"there is no column '{known[0]}'. It may be called: {', '.join(known)}.", "")
        return (None, {}) if missing else (row, at)

    def _years(self, head: int, at: dict[int, str]) -> dict[int, int]:
        """Return the year of each column whose heading is one."""
        found: dict[int, int] = {}
        for row, column in self._sheet.cells:
            cell = self._cell((row, column)) if row == head and column not in at else None
            if self.filled.key == BY_YEAR and cell is not None and (named := year(cell)) is not None:
                if named in found.values():
                    self._wrong(f"the year {named} stands in two headings. Delete one.", cell_name(row, column))
                found[column] = named
        return found

    def _unknown_columns(self, head: int, at: dict[int, str], years: dict[int, int]) -> None:
        """Say which columns are passed over, or refuse those that hold numbers by year under no year."""
        filled = {column for row, column in (*self._sheet.cells, *self._sheet.faults) if row > head}
        for column in sorted(filled - set(at) - set(years)):
            heading = self._sheet.cells.get((head, column), "")
            shown = shortened(str(heading), 40)
            if self.filled.key == BY_YEAR:
                words_ = f"the heading '{shown}' names no year. Write it as 2030, or delete the column."
                self._wrong(words_, cell_name(head, column))
            else:
                known = [words().headings(key)[0] for key in self._columns]
                near = did_you_mean(shown, known)
                place = cell_name(head, column)
                words_ = f"the column '{shown}' is none that is asked for, so it was passed over.{near}"
                self._book.remarks.append(f"'{self._title}'!{place}: {words_}")

    def _hidden(self, rows: list[int], columns: list[int]) -> None:
        held = {(row, column) for row, column in (*self._sheet.cells, *self._sheet.faults) if row in set(rows)}
        for row in sorted(self._sheet.hidden_rows & {row for row, _ in held}):
            self._wrong(f"row {row} is hidden, so nobody sees what is read of it. Show it, or delete it.", f"A{row}")
        shown = {column for _, column in held if column != 1 and column in columns}
        for column in sorted(self._sheet.hidden_columns & shown):
            letters = cell_name(1, column).rstrip("1")
            self._wrong(
                f"column {letters} is hidden, so nobody sees what is read of it. Show it.", cell_name(1, column)
            )

    def _merged(self, first: int, columns: list[int]) -> None:
        """Refuse merged cells that reach over several questions or columns: which one is meant is not certain."""
        for area in sorted(self._sheet.merged):
            try:
                corners = [place_of(each) for each in area.split(":")]
            except ValueError:
                continue
            (top, bottom), (left, right) = (sorted(each) for each in zip(*corners, strict=True))
            over = [column for column in columns if left <= column <= right]
            if bottom >= first and over and (bottom > max(top, first) or len(over) > 1):
                self._wrong(
                    "these cells are merged, so it is not certain which question they answer. Unmerge them.", area
                )
