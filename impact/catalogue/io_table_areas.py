"""A layout: which part of a publisher's workbook holds what, in the words of table.yaml and under `sheets`."""

import re
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, PositiveInt

from impact.catalogue.io_table_description import Description
from impact.core.text import shortened
from impact.files.xlsx import place_of


@dataclass(frozen=True)
class Range:
    """Rows and columns of a sheet, both ends included, from 1."""

    top: int
    left: int
    bottom: int
    right: int

    def __contains__(self, place: tuple[int, int]) -> bool:
        return self.top <= place[0] <= self.bottom and self.left <= place[1] <= self.right


def read_range(text: str) -> Range:
    """Return the range that a text such as C6:AB31 names.

    Raises:
        ValueError: It names none.
    """
    first, _, last = text.partition(":")
    try:
        made = Range(*place_of(first), *place_of(last))
    except ValueError:
        words = f"'{shortened(text, 40)}' is no range. Write one as spreadsheets do, such as C6:AB31"
        raise ValueError(words) from None
    if made.top > made.bottom or made.left > made.right:
        raise ValueError(f"'{shortened(text, 40)}' ends before it begins. Write the upper left cell first")
    return made


def _range(text: str) -> str:
    read_range(text)
    return text


def _column(value: object) -> int:
    if not isinstance(value, str) or not re.fullmatch("[A-Z]{1,3}", value):
        raise ValueError(f"'{shortened(str(value), 20)}' names no column. Write its letters, such as A or AB")
    return place_of(f"{value}1")[1]


Column = Annotated[int, BeforeValidator(_column)]


class Area(BaseModel):
    """Part of a sheet that holds a file of a table folder.

    Attributes:
        sheet: Title of the sheet.
        range: Rows and columns that hold the numbers.
        header_row: Row with the codes of the columns.
        code_column: Column with the codes of the rows.
        name_column: Column with names of the rows.
        transpose: True where columns are sectors, as those of primary inputs below the flows.
        same_order: True where the header has other names than the codes, in the same order.
        leave_out: Codes or names inside the range that are no sectors, `row 12` or `column AD`.
        negative: Columns written as negative numbers that are meant as positive ones, such as imports.
        hidden: `read` where rows and columns that the workbook hides belong to the table.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    sheet: str
    range: Annotated[str, AfterValidator(_range)]
    header_row: PositiveInt
    code_column: Column
    name_column: Column = 0
    transpose: bool = False
    same_order: bool = False
    leave_out: tuple[str, ...] = ()
    negative: tuple[str, ...] = ()
    hidden: Literal["read"] | None = None


class Layout(Description):
    """A description of a table, and where a publisher's workbook holds it.

    Attributes:
        sheets: Parts of the workbook by the file of the table folder that they hold: `Z`, `primary_inputs` ...
        not_produced: Signs that mean nothing, and are read as 0.
    """

    sheets: dict[str, Area]
    not_produced: tuple[str, ...] = ()
