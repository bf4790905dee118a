"""The sheets of a client's workbook: which is which, what its columns hold, and what makes a cell uncertain.

Sheets and columns are known by the keys in the hidden first row, whatever their titles and headings say by now. What
has no key is refused, or told where it is only passed over.
"""

from dataclasses import dataclass, field

from impact.core.errors import Problem, did_you_mean, problem
from impact.core.text import shortened
from impact.files.xlsx import Place, Workbook, WorkbookSheet, cell_name, place_of
from impact.scenario.intake.workbook_cells import AnswerCell, year
from impact.scenario.intake.workbook_labels import words
from impact.scenario.intake.workbook_layout import BY_YEAR, KEY, VERSION

MOST_ROWS, HEADINGS = 2_000, 2
_NOT_READ = ("read_me", "sectors", "lists")


@dataclass
class Filled:
    """What one sheet holds.

    Attributes:
        key: of the sheet.
        title: as the client has it.
        rows: cells by key of the column, with the number of the row.
        years: cells by year, by the number of the row.
    """

    key: str
    title: str
    rows: dict[int, dict[str, AnswerCell]] = field(default_factory=dict)
    years: dict[int, dict[int, AnswerCell]] = field(default_factory=dict)


@dataclass
class FilledBook:
    """All sheets of a workbook that are known, by key; what is not certain, and what was passed over."""

    label: str
    sheets: dict[str, Filled] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def filled_sheets(data: bytes, label: str, columns: dict[str, tuple[str, ...]]) -> FilledBook:
    """Return the sheets of a workbook that are known.

    Args:
        data: of the file.
        label: how messages call it.
        columns: keys of the columns of each sheet.
    """
    book = Workbook(data, label)
    found = FilledBook(label)
    for title in book.titles:
        sheet = book.sheet(title)
        key = _key_of(sheet)
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
            found.sheets[key] = reader.read()
            continue
        found.problems.append(problem(words_, file=label, where=f"'{shown}'"))
    return found


def _key_of(sheet: WorkbookSheet) -> str:
    mark = str(sheet.cells.get((1, 1), ""))
    if mark.startswith(f"{VERSION}/"):
        return mark.removeprefix(f"{VERSION}/")
    return next((key for key, title in words().sheets.items() if title == sheet.title), "")  # its keys are gone


class _Reader:
    def __init__(
        self, sheet: WorkbookSheet, key: str, book: FilledBook, columns: tuple[str, ...], from_1904: bool
    ) -> None:
        self._sheet, self._book, self._columns, self._from_1904 = sheet, book, columns, from_1904
        self._title = shortened(sheet.title, 40)
        self.filled = Filled(key, sheet.title)

    def read(self) -> Filled:
        """Return what the sheet holds; what is not certain is a problem."""
        at = self._headings()
        if not at:
            return self.filled
        years = self._years(at)
        first = HEADINGS + 1
        rows = sorted({row for row, _ in (*self._sheet.cells, *self._sheet.faults) if row >= first})
        if len(rows) > MOST_ROWS:
            self._wrong(f"the sheet has {len(rows):,} rows; at most {MOST_ROWS:,} are read.", "")
            return self.filled
        self._hidden(rows, [*at, *years])
        self._merged(first, [*at, *years])
        self._unknown_columns(at, years)
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

    def _cell(self, place: Place) -> AnswerCell | None:
        where = f"'{self._title}'!{cell_name(*place)}"
        if place in self._sheet.dates:
            return AnswerCell(where, self._sheet.dates[place], is_date=True, from_1904=self._from_1904)
        if place in self._sheet.faults:
            return AnswerCell(where, "", fault=self._sheet.faults[place], truth=self._sheet.truths.get(place))
        found = self._sheet.cells.get(place)
        if found is None or (isinstance(found, str) and not found.strip()):
            return None
        return AnswerCell(where, found, from_1904=self._from_1904)

    def _headings(self) -> dict[int, str]:
        """Return the key of each column by the hidden first row; nothing after a problem."""
        keys = {
            column: str(text)
            for (row, column), text in self._sheet.cells.items()
            if row == 1 and column > 1 and isinstance(text, str) and text in self._columns
        }
        if twice := [key for key in keys.values() if list(keys.values()).count(key) > 1]:
            self._wrong(f"two columns have the key '{twice[0]}' in the hidden first row. Delete one of them.", "")
            return {}
        if not keys:
            self._wrong("the keys in its hidden first row are gone. Copy the answers into a new workbook.", "")
            return {}
        return {1: KEY, **keys}

    def _years(self, at: dict[int, str]) -> dict[int, int]:
        """Return the year of each column whose heading is one."""
        found: dict[int, int] = {}
        for row, column in self._sheet.cells:
            cell = self._cell((row, column)) if row == HEADINGS and column not in at else None
            if self.filled.key == BY_YEAR and cell is not None and (named := year(cell)) is not None:
                if named in found.values():
                    self._wrong(f"the year {named} stands in two headings. Delete one.", cell_name(row, column))
                found[column] = named
        return found

    def _unknown_columns(self, at: dict[int, str], years: dict[int, int]) -> None:
        """Say which columns are passed over, or refuse those that hold numbers by year under no year."""
        filled = {column for row, column in (*self._sheet.cells, *self._sheet.faults) if row > HEADINGS}
        for column in sorted(filled - set(at) - set(years)):
            heading = self._sheet.cells.get((HEADINGS, column), "")
            shown = shortened(str(heading), 40)
            if self.filled.key == BY_YEAR:
                words_ = f"the heading '{shown}' names no year. Write it as 2030, or delete the column."
                self._wrong(words_, cell_name(HEADINGS, column))
            else:
                known = [words().heading(key) for key in self._columns]
                near = did_you_mean(shown, known)
                place = cell_name(HEADINGS, column)
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
