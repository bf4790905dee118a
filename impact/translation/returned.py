"""A workbook that a reviewer filled in: read whole, with all that is wrong in it by sheet and cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from impact.catalogue.workbook import Sheet, Workbook, cell_name
from impact.errors import Problem, ProblemsError, problem
from impact.scenario.starting.workbook.words import plain, words
from impact.texts import shortened
from impact.translation.faults import fault
from impact.translation.layout import CORRECTED, FIRST, HASH, ID, OK, REMARK, TO_FILL, VERSION
from impact.words.reviewable import SORTS, Item, Sort

if TYPE_CHECKING:
    from collections.abc import Callable

Current = Mapping[tuple[Sort, str], Item]
_HEAD = re.compile(rf"{re.escape(VERSION)}/(?P<sort>{'|'.join(SORTS)})/(?P<code>[A-Za-z][\w-]*)")


@dataclass(frozen=True)
class Judged:
    """What a reviewer said of a text.

    Attributes:
        item: as it stands now. corrected: the translation as it should be; empty where it may stay.
        ok: whether it can be printed; None where the cell is empty. remark: what else was said. where: sheet and row.
    """

    item: Item
    corrected: str
    ok: bool | None
    remark: str
    where: str


class Returned:
    """A workbook that came back.

    Args:
        data: its bytes. label: how messages call it.

    Raises:
        ProblemsError: it is no such workbook, or its sheets are of two languages.
    """

    def __init__(self, data: bytes, label: str) -> None:
        self.label, book = label, Workbook(data, label)
        self._sheets: list[tuple[Sort, Sheet]] = []
        codes: set[str] = set()
        for title in book.titles:
            sheet = book.sheet(title)
            if head := _HEAD.fullmatch(str(sheet.cells.get((1, 1), ""))):
                codes.add(head["code"])
                self._sheets += [(sort, sheet) for sort in SORTS if sort == head["sort"]]
        if len(codes) != 1:
            said = "its sheets are of several languages" if codes else "no sheet begins with the hidden row of keys"
            message = f"this is no workbook for reviewers: {said}. Write one with: impact list review -l LANG -o FILE"
            raise ProblemsError([problem(message, file=label)])
        (self.code,) = codes

    def scenarios(self) -> list[str]:
        """Return the names of the scenarios whose texts are judged."""
        found = {name.rpartition("#")[0] for sort, sheet in self._sheets if sort == "text" for name in _ids(sheet)}
        return sorted(found)

    def judged(self, current: Current) -> list[Judged]:
        """Return what the reviewer said, row by row.

        Args:
            current: the texts as they are now.

        Raises:
            ProblemsError: cells have faults; all are listed.
        """
        problems: list[Problem] = []
        found = [each for sort, sheet in self._sheets for each in self._rows(sort, sheet, current, problems)]
        if problems:
            raise ProblemsError(problems)
        return found

    def _rows(self, sort: Sort, sheet: Sheet, current: Current, problems: list[Problem]) -> Iterator[Judged]:
        columns = {str(text): column for (row, column), text in sheet.cells.items() if row == 1 and column > 1} | {
            ID: 1
        }
        if missing := [key for key in (*sorted(TO_FILL), HASH) if key not in columns]:
            words_ = f"the columns {', '.join(missing)} are gone. Fill in the workbook as it was written."
            problems.append(problem(words_, file=self.label, where=f"sheet '{sheet.title}'"))
            return
        by_column = {column: key for key, column in columns.items()}
        for (row, column), message in sheet.faults.items():
            if row > FIRST and by_column.get(column) in TO_FILL:
                where = f"sheet '{sheet.title}', cell {cell_name(row, column)}"
                problems.append(problem(message, file=self.label, where=where))
        for row in sorted({row for row, column in sheet.cells if row > FIRST}):
            cells = {key: _text(sheet.cells.get((row, column))) for key, column in columns.items()}
            if not any(cells[key] for key in TO_FILL):
                continue

            def wrong(key: str, message: str, row: int = row) -> None:
                where = f"sheet '{sheet.title}', cell {cell_name(row, columns[key])}"
                problems.append(problem(message, file=self.label, where=where))

            if judged := self._judged(cells, current.get((sort, cells[ID])), f"'{sheet.title}', row {row}", wrong):
                yield judged

    @staticmethod
    def _judged(
        cells: Mapping[str, str], item: Item | None, where: str, wrong: Callable[[str, str], None]
    ) -> Judged | None:
        if item is None:
            wrong(ID, f"there is no text '{shortened(cells[ID], 60)}' any more, or it needs no review.")
            return None
        if cells[HASH] != item.hash:
            wrong(ID, "the source or the translation changed since the workbook was written. Review it again.")
            return None
        ok = words().yes_no.get(plain(cells[OK])) if cells[OK] else None
        if cells[OK] and ok is None:
            wrong(OK, f"'{shortened(cells[OK], 40)}' is neither yes nor no. Write one of the two.")
        corrected = "" if cells[CORRECTED] == item.said.strip() else cells[CORRECTED]
        if corrected and (found := fault(item, corrected)):
            wrong(CORRECTED, found)
        return Judged(item, corrected, ok, cells[REMARK], where)


def _ids(sheet: Sheet) -> Iterator[str]:
    for (row, column), text in sheet.cells.items():
        if row > FIRST and column == 1:
            yield str(text)


def _text(cell: str | float | None) -> str:
    if cell is None:
        return ""
    text = f"{cell:g}" if isinstance(cell, float) else str(cell)
    return text.replace("\r\n", "\n").replace("_x000D_", "").strip()


def current_of(items: list[Item]) -> Current:
    """Return texts by sort and id."""
    return {(item.sort, item.id): item for item in items}
