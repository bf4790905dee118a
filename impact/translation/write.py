"""The workbook for reviewers as a file: a sheet for each sort of text, pictures of places, columns to fill."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from impact.errors import ImpactError
from impact.translation.layout import (
    ANSWERS,
    COLUMNS,
    FIRST,
    HASH,
    INTRODUCTION,
    OK,
    PICTURE,
    SHEETS,
    TO_FILL,
    VERSION,
)
from impact.words.reviewable import Item, Sort

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

    from impact.translation.places import Place

_PICTURE = (420, 110)  # pixels at most
Find = Callable[[Item], "Place | None"]


def workbook(items: Iterable[Item], code: str, place: Find) -> bytes:
    """Return the workbook; texts are typed as texts, whatever they begin with.

    Args:
        items: what is to review. code: its language. place: finds where a text stands in print.

    Raises:
        ImpactError: XlsxWriter is not installed.
    """
    try:
        from xlsxwriter import Workbook
    except ImportError:
        raise ImpactError("Writing Excel needs XlsxWriter: pip install 'impact-brief[excel]'.") from None
    from datetime import UTC, datetime

    by_sort: dict[Sort, list[Item]] = {sort: [] for sort in SHEETS}
    for item in items:
        by_sort[item.sort].append(item)
    stream = io.BytesIO()
    book = Workbook(stream, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": datetime(2000, 1, 1, tzinfo=UTC)})  # the same bytes for the same texts
    _introduction(book, code)
    for sort, found in by_sort.items():
        if found:
            _sheet(book, sort, code, found, place)
    book.close()
    return stream.getvalue()


def _introduction(book: Workbook, code: str) -> None:
    page = book.add_worksheet("Read me")
    page.set_column(0, 0, 110, book.add_format({"text_wrap": True}))
    page.write_string(0, 0, f"Review of translations: {code}", book.add_format({"bold": True}))
    for row, line in enumerate(INTRODUCTION, start=1):
        page.write_string(row, 0, line)


def _sheet(book: Workbook, sort: Sort, code: str, items: list[Item], find: Find) -> None:
    head = book.add_format({"bold": True, "bg_color": "#1F3A5F", "font_color": "#FFFFFF", "text_wrap": True})
    fixed = book.add_format({"bg_color": "#EEF1F5", "text_wrap": True, "valign": "top", "num_format": "@"})
    open_ = book.add_format(
        {"border": 1, "border_color": "#B8C0CC", "text_wrap": True, "valign": "top", "num_format": "@"}
    )
    page = book.add_worksheet(SHEETS[sort])
    keys = [key for key, _, _ in COLUMNS]
    for column, (key, heading, width) in enumerate(COLUMNS):
        page.write_string(0, column, f"{VERSION}/{sort}/{code}" if column == 0 else key)
        page.write_string(1, column, heading, head)
        page.set_column(column, column, width, None, {"hidden": key == HASH})
    page.set_row(0, None, None, {"hidden": True})
    page.freeze_panes(FIRST, 1)
    for row, item in enumerate(items, start=FIRST):
        place = find(item)
        cells = {
            "id": item.id, "source": item.source, "translation": item.said, "context": f"{item.context}\n{item.file}",
            "place": f"page {place.page}" if place is not None else "", HASH: item.hash,
        }  # fmt: skip
        for column, key in enumerate(keys):
            style = open_ if key in TO_FILL else fixed
            if text := cells.get(key, "").strip():
                page.write_string(row, column, text, style)
            else:
                page.write_blank(row, column, None, style)
        if place is not None:
            scale = min(1.0, _PICTURE[0] / place.width, _PICTURE[1] / place.height)
            page.set_row_pixels(row, max(60, round(place.height * scale) + 6))
            options = {"image_data": io.BytesIO(place.picture), "x_scale": scale, "y_scale": scale, "x_offset": 2}
            page.insert_image(row, keys.index(PICTURE), f"{item.id}.png", {**options, "y_offset": 2})
    last = FIRST + len(items) - 1
    page.data_validation(FIRST, keys.index(OK), last, keys.index(OK), {"validate": "list", "source": list(ANSWERS)})
    page.autofilter(1, 0, last, len(COLUMNS) - 1)
