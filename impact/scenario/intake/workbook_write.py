"""The client's workbook as a file: sheets with headings, a hidden row and column of keys, drop-downs and notes."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Any

from impact.core.errors import ImpactError
from impact.files.rows import new_workbook
from impact.scenario.files.folder import NO_TABLE
from impact.scenario.intake.fields import allowed
from impact.scenario.intake.questions import Start
from impact.scenario.intake.workbook_labels import words
from impact.scenario.intake.workbook_layout import KEY, ROWS, TO_FILL, VERSION, SheetPlan, plan

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

FIRST = 2  # row of the first question, counted from 0, behind keys and headings
LONGEST_LIST = 255  # characters of a drop-down that stands in its cell
_WIDTHS = {"what": 58, "answer": 30, "allowed": 34, "note": 40, "reason": 40, "default": 30, "says": 50, "title": 40}
_INTRODUCTION = (
    "Please fill in the cells with a white ground, on the sheets behind this one.",
    "Project: facts about the project. Assumptions: numbers, each with its unit, and why it is taken, or from where.",
    "Low and high: the lowest and the highest value that you think possible. Leave both empty where a value is fixed.",
    "By year: numbers that differ from year to year. Change the years in the heading where others are meant.",
    "Claims: what others say of the project in public, with who said it, and when. Milestones: what happened, when.",
    "Sources: documents that other sheets refer to by their id. Sectors: the codes by which sellers and makers go.",
    "Rows under a heading 'Optional' may all stay empty. For a part more, copy its rows and give it another name.",
    "Numbers are numbers, not texts. Another unit than the one offered can be written: it is converted.",
    "What you do not know, leave empty: nothing is put in its place. Names of parts have small letters, such as works.",
    "Please change no headings, merge no cells, and hide no rows: what is not certain is not read.",
)


def workbook(begun: Start, given: Mapping[str, Any], extra: tuple[FilePath, ...] = ()) -> bytes:
    """Return the workbook of what is asked; texts are typed as texts, whatever they begin with."""
    stream = io.BytesIO()
    book = new_workbook(stream)
    writer = _Writer(book)
    writer.introduction(begun)
    known = sectors(begun, given, extra)
    for each in plan(begun, given, extra, tuple(code for code, _ in known)):
        writer.sheet(each)
    writer.sectors(known)
    writer.lists()
    book.close()
    return stream.getvalue()


def sectors(begun: Start, given: Mapping[str, Any], extra: tuple[FilePath, ...] = ()) -> tuple[tuple[str, str], ...]:
    """Return code and name of each sector; none where a table is lacking that this kind of project needs.

    Args:
        begun: what is asked.
        given: what is answered already, as keys and values.
        extra: the user's data folders.
    """
    fact, _ = begun.facts.get(("table",), ("", ""))
    default = None if begun.layers is None else begun.layers.defaults.get(("table",))
    stated = given.get("table") or fact or (default.value if default is not None else "")
    table = "" if "supply_chain" in given else str(stated)
    if table and table != NO_TABLE:
        from impact.catalogue.catalogue import Catalogue

        try:
            found = Catalogue(extra, begun.kind).table(begun.country, table)
        except ImpactError:
            return ()  # checking says what is wrong with the table
        return tuple(zip(found.codes, found.names, strict=True))
    if table == NO_TABLE or ("supply_chain",) in begun.facts or "supply_chain" in given:
        from impact.catalogue.industries import industries

        return tuple((each.code, each.name) for each in industries().all)
    return ()


class _Writer:
    """Writes sheet after sheet, and keeps the drop-downs that are too long for a cell."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._head = book.add_format({"bold": True, "bg_color": "#1F3A5F", "font_color": "#FFFFFF", "text_wrap": True})
        self._asked = book.add_format({"bg_color": "#EEF1F5", "text_wrap": True, "valign": "top"})
        self._open = book.add_format({"border": 1, "border_color": "#B8C0CC", "text_wrap": True, "valign": "top"})
        self._long: list[tuple[str, ...]] = []

    def introduction(self, begun: Start) -> None:
        """Write the first sheet."""
        page = self._book.add_worksheet(words().title("read_me"))
        page.set_column(0, 0, 110, self._book.add_format({"text_wrap": True}))
        page.write_string(0, 0, f"{VERSION}/read_me")
        page.set_row(0, None, None, {"hidden": True})
        page.write_string(1, 0, f"Questions about a project: {begun.kind}, {begun.country}", self._head)
        for row, line in enumerate(_INTRODUCTION, start=2):
            page.write_string(row, 0, line)

    def sheet(self, each: SheetPlan) -> None:
        """Write one sheet: the first row and, with questions, the first column hold keys and are hidden."""
        page = self._book.add_worksheet(words().title(each.key))
        columns = each.columns if each.rows or KEY in each.columns else (KEY, *each.columns)
        for column, key in enumerate(columns):
            page.write_string(0, column, f"{VERSION}/{each.key}" if column == 0 else key)
            page.write_string(1, column, words().heading(key), self._head)
            page.set_column(column, column, _WIDTHS.get(key, 14))
        for index, year in enumerate(each.years):
            page.write_number(1, len(columns) + index, year, self._head)
        page.set_row(0, None, None, {"hidden": True})
        page.set_column(0, 0, None, None, {"hidden": True})
        page.freeze_panes(FIRST, 2)
        if each.rows:
            self._questions(page, each, columns)
        else:
            self._free_rows(page, each, columns)

    def _questions(self, page: Worksheet, each: SheetPlan, columns: tuple[str, ...]) -> None:
        for place, row in enumerate(each.rows, start=FIRST):
            if not row.key:
                page.write_string(place, 1, str(row.cells["what"]), self._head)
                continue
            page.write_string(place, 0, row.key)
            for column, key in enumerate(columns[1:], start=1):
                style = self._open if key in (*TO_FILL[each.key], "unit") else self._asked
                self._cell(page, place, column, row.cells.get(key, ""), style)
                self._offer(page, place, place, column, key, row.choices.get(key, ()))
            for index in range(len(each.years)):
                page.write_blank(place, len(columns) + index, None, self._open)

    @staticmethod
    def _cell(page: Worksheet, row: int, column: int, value: str | float, style: Format) -> None:
        if isinstance(value, str) and value:
            page.write_string(row, column, value, style)
        elif isinstance(value, str):
            page.write_blank(row, column, None, style)
        else:
            page.write_number(row, column, value, style)

    def _free_rows(self, page: Worksheet, each: SheetPlan, columns: tuple[str, ...]) -> None:
        last = FIRST + ROWS - 1
        for column, key in enumerate(columns[1:], start=1):
            for place in range(FIRST, last + 1):
                page.write_blank(place, column, None, self._open)
            self._offer(page, FIRST, last, column, key, each.choices.get(key, ()))
            leaf = each.fields[key]
            shape = f"[{{{', '.join(f'{inner.path[-1]}: ' for inner in leaf.entry)}}}]" if leaf.entry else allowed(leaf)
            said = f"{'Needed. ' if leaf.required else ''}{leaf.words} {shape}".strip()
            if said:
                page.write_comment(1, column, said)

    def _offer(self, page: Worksheet, first: int, last: int, column: int, key: str, choices: tuple[str, ...]) -> None:
        """Offer a drop-down; what else is written there is judged when the workbook is read."""
        source: list[str] | str = list(choices)
        if key == "source":
            source = f"='{words().title('sources')}'!$B${FIRST + 1}:$B${FIRST + ROWS}"
        elif not choices:
            return
        elif len(",".join(choices)) > LONGEST_LIST or any("," in each for each in choices):
            if choices not in self._long:
                self._long.append(choices)
            letter = chr(ord("A") + self._long.index(choices) % 26)
            source = f"='{words().title('lists')}'!${letter}$2:${letter}${len(choices) + 1}"
        page.data_validation(
            first, column, last, column, {"validate": "list", "source": source, "error_type": "information"}
        )

    def sectors(self, known: Sequence[tuple[str, str]]) -> None:
        """Write codes and names of the sectors that answers may name, for reading."""
        if not known:
            return
        page = self._book.add_worksheet(words().title("sectors"))
        page.write_string(0, 0, f"{VERSION}/sectors")
        page.set_row(0, None, None, {"hidden": True})
        page.set_column(0, 0, 14)
        page.set_column(1, 1, 90)
        page.freeze_panes(FIRST, 0)
        for column, heading in enumerate(("Code", "Sector")):
            page.write_string(1, column, heading, self._head)
        for row, sector in enumerate(known, start=FIRST):
            for column, said in enumerate(sector):
                page.write_string(row, column, said, self._asked)

    def lists(self) -> None:
        """Write the drop-downs that are too long for a cell, on a sheet that is hidden."""
        if not self._long:
            return
        page = self._book.add_worksheet(words().title("lists"))
        page.write_string(0, 0, f"{VERSION}/lists")
        for column, choices in enumerate(self._long[:26]):
            for row, text in enumerate(choices, start=1):
                page.write_string(row, column, text)
        page.hide()
