"""Rows of plain values as text, CSV, JSON, Markdown and workbook: the same rows for readers and for programs."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import IO, TYPE_CHECKING, Literal, TypeAlias

from impact.core.errors import ImpactError
from impact.core.text import in_room, room, visible

if TYPE_CHECKING:
    from xlsxwriter import Workbook

Value: TypeAlias = str | int | float | None
Row: TypeAlias = Mapping[str, Value]
Values: TypeAlias = Sequence[Row]
Form: TypeAlias = Literal["table", "csv", "json", "md"]

FORMS: tuple[Form, ...] = ("table", "csv", "json", "md")
READ: tuple[Form, ...] = ("table", "md")  # by people; the others are for programs
NOTHING = "-"


class Printed(str):
    """A number, or why there is none, as a language says it: it stands to the right as numbers do."""

    __slots__ = ()


_NUMBER = re.compile(r"[-−+]?[\d.,]+(e[-+]?\d+)?†?( to [-−+]?[\d.,]+)?|-|not estimated|")


def picked(of: object, *names: str) -> dict[str, Value]:
    return {name: getattr(of, name) for name in names}


def columns(rows: Values) -> list[str]:
    return list(rows[0]) if rows else []


def cells(rows: Values) -> list[list[str]]:
    """Return what is read in each row: six significant digits, a dash where there is nothing."""
    names = columns(rows)
    return [[_shown(row[name]) for name in names] for row in rows]


def numeric(rows: Values) -> list[bool]:
    return _numeric(rows, cells(rows))


def _numeric(rows: Values, shown: Sequence[Sequence[str]]) -> list[bool]:
    return [
        all(
            _NUMBER.fullmatch(line[at]) or isinstance(row[name], Printed) for row, line in zip(rows, shown, strict=True)
        )
        for at, name in enumerate(columns(rows))
    ]


def as_table(rows: Values) -> str:
    if not rows:
        return ""
    shown = cells(rows)
    lines, right = [columns(rows), *shown], _numeric(rows, shown)
    widths = [max(room(line[at]) for line in lines) for at in range(len(right))]
    return "".join(
        "  ".join(
            in_room(cell, width, right=number) for cell, width, number in zip(line, widths, right, strict=True)
        ).rstrip()
        + "\n"
        for line in lines
    )


def as_markdown(rows: Values) -> str:
    rule = ["---:" if number else "---" for number in numeric(rows)]
    lines = [columns(rows), rule, *([cell.replace("|", "\\|") for cell in row] for row in cells(rows))]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines) if rows else ""


def as_csv(rows: Values) -> str:
    import csv
    import io

    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    names = columns(rows)
    writer.writerow(names)
    writer.writerows(
        [f"{row[name]:.12g}" if isinstance(row[name], float) else row[name] for name in names] for row in rows
    )
    return stream.getvalue()


def new_workbook(stream: IO[bytes]) -> Workbook:
    """Return an Excel workbook to fill, in which no text is a formula; the same content gives the same bytes."""
    from datetime import UTC, datetime

    try:
        from xlsxwriter import Workbook
    except ImportError:
        raise ImpactError("Writing Excel needs XlsxWriter: pip install 'impact-brief[excel]'.") from None
    book = Workbook(stream, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": datetime(2000, 1, 1, tzinfo=UTC)})
    return book


def as_workbook(rows: Values) -> bytes:
    import io

    stream = io.BytesIO()
    book = new_workbook(stream)
    sheet, names = book.add_worksheet(), columns(rows)
    for at, cells_of_row in enumerate([names, *([row[name] for name in names] for row in rows)]):
        sheet.write_row(at, 0, cells_of_row)
    sheet.freeze_panes(1, 1)
    sheet.autofit()
    book.close()
    return stream.getvalue()


def as_json(value: object) -> str:
    import json

    return json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def _shown(value: Value) -> str:
    if value is None:
        return NOTHING
    if isinstance(value, float):
        return f"{value:.6g}"
    text = str(value)
    return text if text.isprintable() else visible(text).replace("\n", " ")


WRITERS: dict[Form, Callable[[Values], str]] = {
    "table": as_table, "csv": as_csv, "json": lambda rows: as_json(list(rows)), "md": as_markdown,
}  # fmt: skip
