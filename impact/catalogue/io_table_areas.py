"""Which part of a published sheet holds what: ranges as spreadsheets name them, header rows, columns of codes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from impact.catalogue.io_table_description import FileName
from impact.catalogue.io_table_numbers import Style
from impact.texts import shortened

MOST: Final = 1_000_000  # rows or columns that a range may name
_END: Final = re.compile(r"([A-Za-z]{0,3})([0-9]{0,7})").fullmatch


@dataclass(frozen=True)
class Range:
    """Rows and columns of a sheet, both ends included, from 1; an open end reaches as far as the sheet."""

    top: int = 1
    left: int = 1
    bottom: int = MOST
    right: int = MOST

    def __contains__(self, place: tuple[int, int]) -> bool:
        return self.top <= place[0] <= self.bottom and self.left <= place[1] <= self.right


def column_number(letters: str) -> int:
    """Return the number of a column by its letters.

    >>> column_number("AB")
    28
    """
    found = 0
    for letter in letters.upper():
        found = 26 * found + ord(letter) - 64
    return found


def read_range(text: str) -> Range:
    """Return the range that `C6:AB31`, `C:AB` or `6:31` names.

    Raises:
        ValueError: it names none.

    >>> read_range("C6:AB31")
    Range(top=6, left=3, bottom=31, right=28)
    """
    first, mark, last = text.replace("$", "").replace(" ", "").partition(":")
    one, other = _END(first), _END(last)
    if not mark or one is None or other is None or not (first or last):
        raise ValueError(f"'{shortened(text, 40)}' is no range. Write one as spreadsheets do, such as C6:AB31")
    top, bottom = int(one[2] or 1), int(other[2] or MOST)
    left, right = column_number(one[1]) or 1, column_number(other[1]) or MOST
    if not (0 < top <= bottom <= MOST and left <= right):
        raise ValueError(f"'{shortened(text, 40)}' ends before it begins. Write the upper left cell first")
    return Range(top, left, bottom, right)


def _range(text: str) -> str:
    read_range(text)
    return text


def _letters(value: Any) -> Any:
    if not isinstance(value, str) or not re.fullmatch("[A-Za-z]{1,3}", value):
        raise ValueError(f"'{shortened(str(value), 20)}' names no column. Write its letters, such as A or AB")
    return value.upper()


Letters = Annotated[str, BeforeValidator(_letters)]
Row = Annotated[int, Field(ge=1, le=MOST)]
RangeText = Annotated[str, AfterValidator(_range)]
Marks = tuple[str, ...]


class Format(BaseModel):
    """How a file writes its numbers, and a CSV its cells and letters."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    decimal: Literal[".", ","] | None = None
    thousands: Literal["", ",", ".", " ", "'"] = ""
    separator: Literal[",", ";", "\t", "|"] | None = None
    encoding: str = "utf-8"

    @model_validator(mode="after")
    def _unlike(self) -> Self:
        if self.decimal is not None and self.decimal == self.thousands:
            raise ValueError(f"'{self.decimal}' cannot be the decimal sign and part thousands as well. Change one")
        return self

    @property
    def style(self) -> Style | None:
        """How numbers are written; None where only letters or cells are declared, and the file is judged."""
        if self.decimal is None and not self.thousands:
            return None
        return Style(self.decimal or ("," if self.thousands == "." else "."), self.thousands)


def _texts(value: Any) -> Any:
    return {key: str(each) for key, each in value.items()} if isinstance(value, dict) else value


class Long(BaseModel):
    """A file with one flow a line.

    Attributes:
        row, column: names of the columns with who sells and who buys. value: of the column with the flow.
        where: what else a line must have, by name of column: `{geo: HU, stk_flow: DOM, TIME_PERIOD: 2020}`.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    row: str
    column: str
    value: str = "OBS_VALUE"
    where: Annotated[dict[str, str], BeforeValidator(_texts)] = {}


class Area(BaseModel):
    """Part of a sheet or of a CSV file that stands for a file of a table folder.

    Attributes:
        sheet: of the workbook. file: a CSV file instead.
        range: rows and columns that hold the numbers; a header row and a column of codes inside it are not read as
            numbers. Left out, all below the header row and right of the codes.
        header_row: row with the codes of the columns. code_column: column with the codes of the rows.
        name_column: column with names of the rows.
        transpose: true where columns are sectors, as those of primary inputs below the flows.
        same_order: true where the header has other names than the codes, in the same order.
        long: where each line holds one flow; then codes of both sides are sectors, and there is no range.
        leave_out: codes or names that are no sectors, `row 12` or `column AD`.
        negative: columns written as negative numbers that are meant as positive ones, such as imports.
        hidden: what to do with hidden rows and columns of a workbook.
        not_produced, format: as in the whole table, for this part only.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    sheet: str | None = None
    file: FileName | None = None
    range: RangeText | None = None
    header_row: Row | None = None
    code_column: Letters | None = None
    name_column: Letters | None = None
    transpose: bool = False
    same_order: bool = False
    long: Long | None = None
    leave_out: tuple[str, ...] = ()
    negative: tuple[str, ...] = ()
    hidden: Literal["read", "leave_out"] | None = None
    not_produced: Marks | None = None
    format: Format | None = None

    @model_validator(mode="after")
    def _one_home(self) -> Self:
        if self.sheet is not None and self.file is not None:
            raise ValueError("give a 'sheet' of the workbook or a CSV 'file', not both")
        laid = {"range", "header_row", "code_column", "name_column", "same_order"} & self.model_fields_set
        if self.long and laid:
            raise ValueError(f"'{min(laid)}' stands beside 'long', which has no layout. Take one of them out")
        return self

    @property
    def plain(self) -> bool:
        """Whether nothing is said but where the sheet is: codes in the first column, names in the first row."""
        said = self.model_fields_set - {"sheet", "file", "format", "not_produced"}
        return not said


def titled(value: object) -> object:
    """Return what stands for a file: a text is the title of a sheet."""
    return {"sheet": value} if isinstance(value, str) else value
