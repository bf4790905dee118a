"""Tables: caption, headers of columns and rows, groups, totals, bars, marks, note and source."""

from __future__ import annotations

from collections.abc import Iterator

from impact.document import Cell, Column, Row, Table, plain, starts
from impact.export.web.blocks.status_key import mark
from impact.export.web.links import place_id
from impact.export.web.markup import NOTHING, Html, element, escape, joined
from impact.export.web.page import Page, render

_SHORT = 16  # rows up to which a table stays in one piece on paper


@render.register(Table)
def table(block: Table, page: Page) -> Html:
    """Return a table with its words. It scrolls by itself where the window is narrower than it can be."""
    said = page.paragraph(block.label, "exhibit-label") if block.label else NOTHING
    words = f"{said}{page.paragraph(block.title, 'exhibit-title')}{page.paragraph(block.subtitle, 'exhibit-subtitle')}"
    caption = element("caption", element("div", Html(words), class_="within"))
    head = element("thead", element("tr", joined(map(_header, block.columns))))
    look = "table-dense" if block.dense else "table-cell"
    drawn = element("table", Html(f"{caption}{head}{joined(_bodies(block, page))}"), class_=look)
    name = block.label or plain(block.title)
    below = f"{page.paragraph(block.note, 'note')}{page.paragraph(block.source, 'exhibit-source')}"
    place = place_id(block.id) if block.id else None
    kept = "exhibit whole" if len(block.rows) <= _SHORT else "exhibit"
    return element("div", Html(f"{wide(drawn, name)}{below}"), class_=kept, id=place)


def wide(content: Html, name: str) -> Html:
    """Return what may be wider than the window: it scrolls by itself, with the keyboard too."""
    return element("div", content, class_="wide", tabindex=0, role="group", aria_label=name)


def _header(column: Column) -> Html:
    label = Html("<br>".join(map(escape, column.label.split("\n"))))
    if not column.label.strip():
        return element("td", class_="table-head")
    return element("th", label, scope="col", class_=f"table-head {_side(column)}".strip())


def _bodies(block: Table, page: Page) -> Iterator[Html]:
    """Yield the rows in bodies: a group begins one, unless a cell from above reaches into it."""
    body: list[Html] = []
    for row, columns in zip(block.rows, starts(block.rows), strict=True):
        whole = sum(cell.span for cell in row.cells) == len(block.columns)
        if row.role == "group" and whole and body:
            yield element("tbody", joined(body))
            body = []
        body.append(_row(row, columns, block, page))
    yield element("tbody", joined(body))


def _row(row: Row, columns: list[int], block: Table, page: Page) -> Html:
    cells = joined(_cell(cell, at, row, block.columns[at], page) for at, cell in zip(columns, row.cells, strict=True))
    return element("tr", cells, class_=row.role or None)


def _cell(cell: Cell, at: int, row: Row, column: Column, page: Page) -> Html:
    """Return one cell; it heads its row where its column does, and its group where it is the first of that."""
    words = page.text(cell.text)
    if cell.cell and not any(span.cell for span in cell.text):
        words = element("span", words, data_cell=cell.cell)
    status = mark(cell.status, page.status_words.get(cell.status, ""))
    group = row.role == "group" and at == 0
    heads = (column.row_header or group) and bool(plain(cell.text).strip())
    return element(
        "th" if heads else "td", Html(f"{words}{f' {status}' if status else ''}"),
        scope=("rowgroup" if group else "row") if heads else None,
        colspan=cell.span if cell.span > 1 else None, rowspan=cell.rows if cell.rows > 1 else None,
        class_=_side(column) or None,
    )  # fmt: skip


def _side(column: Column) -> str:
    return "" if column.align == "left" else column.align
