"""How each kind of block is written as HTML."""

from collections.abc import Iterator

from impact import document as doc
from impact.charts.drawing.style import ChartStyle
from impact.document import plain, starts
from impact.document.references import code_modules, source_anchor
from impact.output.web.chart_svg import svg
from impact.output.web.chart_table import numbers
from impact.output.web.markup import NOTHING, Html, address, element, escape, joined, leaf, own, place_id
from impact.output.web.render import WebPage, mark, render

_LOOKS = {1: "headline", 2: "section", 3: "subsection"}
_MINOR = "subsection"
_SHORT = 16  # rows up to which a table stays in one piece on paper
_QUIET = 4  # modules of white around a QR code, as the standard asks


@render.register(doc.Heading)
def heading(block: doc.Heading, page: WebPage) -> Html:
    """Return a heading under the name by which links find it; the title of the document is above that of a page."""
    look = _MINOR if block.minor else _LOOKS[block.set_as or block.level]
    return element(f"h{block.level + 1}", page.text(block.text), id=page.next_heading(), class_=look)


@render.register(doc.Paragraph)
def paragraph(block: doc.Paragraph, page: WebPage) -> Html:
    return page.paragraph(block.text, block.role)


@render.register(doc.ItemList)
def item_list(block: doc.ItemList, page: WebPage) -> Html:
    items = joined(element("li", page.text(item)) for item in block.items)
    kind, look = ("ol", "steps") if block.numbered else ("ul", "items")
    # A list without the marks of the browser is no list to some readers, unless it says so.
    return element(kind, items, class_=f"{look} {block.role}", role="list")


@render.register(doc.Callout)
def callout(block: doc.Callout, page: WebPage) -> Html:
    return element("aside", page.blocks(block.blocks), class_=f"callout {block.tone}")


@render.register(doc.ColumnGrid)
def grid(block: doc.ColumnGrid, page: WebPage) -> Html:
    columns = joined(element("div", page.blocks(column), class_="column") for column in block.columns)
    name = page.grids.setdefault(block.widths, f"grid-{len(page.grids)}")
    return element("div", columns, class_=f"grid {name}")


@render.register(doc.PageBreak)
def page_break(block: doc.PageBreak, page: WebPage) -> Html:
    """Return nothing: breaks divide the document into sections (`page_frame.py`), and a screen has no pages."""
    return NOTHING


@render.register(doc.Contents)
def contents(block: doc.Contents, page: WebPage) -> Html:
    listed = [(each, place) for each, place in page.headings if block.lists(each)]
    top = min(each.level for each, _ in listed)
    items = joined(
        element("li", page.link_to(each, place), class_=f"depth-{each.level - top}") for each, place in listed
    )
    return element("ul", items, class_="contents", role="list")


@render.register(doc.Table)
def table(block: doc.Table, page: WebPage) -> Html:
    caption = element("caption", element("div", _over(block, page), class_="within"))
    head = element("thead", element("tr", joined(map(_header, block.columns))))
    look = "table-dense" if block.dense else "table-cell"
    drawn = element("table", Html(f"{caption}{head}{joined(_bodies(block, page))}"), class_=look)
    name = block.label or plain(block.title)
    below = f"{page.paragraph(block.note, 'note')}{page.paragraph(block.source, 'exhibit-source')}"
    place = place_id(block.id) if block.id else None
    kept = "exhibit whole" if len(block.rows) <= _SHORT else "exhibit"
    return element("div", Html(f"{_wide(drawn, name)}{below}"), class_=kept, id=place)


def _over(block: doc.Table | doc.Figure, page: WebPage) -> Html:
    label = page.paragraph(block.label, "exhibit-label") if block.label else NOTHING
    title, measure = page.paragraph(block.title, "exhibit-title"), page.paragraph(block.subtitle, "exhibit-subtitle")
    return joined((label, title, measure))


def _wide(content: Html, name: str) -> Html:
    return element("div", content, class_="wide", tabindex=0, role="group", aria_label=name)


def _header(column: doc.Column) -> Html:
    label = Html("<br>".join(map(escape, column.label.split("\n"))))
    if not column.label.strip():
        return element("td", class_="table-head")
    return element("th", label, scope="col", class_=f"table-head {_side(column)}".strip())


def _bodies(block: doc.Table, page: WebPage) -> Iterator[Html]:
    """Yield the rows in bodies: a group begins one, unless a cell from above reaches into it."""
    body: list[Html] = []
    for row, columns in zip(block.rows, starts(block.rows), strict=True):
        whole = sum(cell.span for cell in row.cells) == len(block.columns)
        if row.role == "group" and whole and body:
            yield element("tbody", joined(body))
            body = []
        cells = (_cell(cell, at, row, block.columns[at], page) for at, cell in zip(columns, row.cells, strict=True))
        body.append(element("tr", joined(cells), class_=row.role or None))
    yield element("tbody", joined(body))


def _cell(cell: doc.Cell, at: int, row: doc.Row, column: doc.Column, page: WebPage) -> Html:
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
        class_=(_side(column) if cell.span == 1 else "") or None,
    )  # fmt: skip


def _side(column: doc.Column) -> str:
    return "" if column.align == "left" else column.align


@render.register(doc.Figure)
def figure(block: doc.Figure, page: WebPage) -> Html:
    number = next(page.figure_numbers)
    name = block.label or plain(block.title)
    parts = (
        element("figcaption", _over(block, page)),
        _wide(_chart(block, number, page), name),
        page.paragraph(block.source, "exhibit-source"),
        _numbers(block, page),
    )
    return element("figure", Html("".join(parts)), class_="exhibit", id=place_id(block.id) if block.id else None)


def _chart(block: doc.Figure, number: int, page: WebPage) -> Html:
    style = ChartStyle(page.theme, block.chart.width, block.chart.height)
    drawn, corners = svg(page.edition.picture(block), style, own(f"mark-{number}"))
    title, told = own(f"title-{number}"), own(f"told-{number}")
    head = Html(element("title", escape(plain(block.title)), id=title) + element("desc", escape(block.alt), id=told))
    half = style.width < 0.6 * page.theme.text_width()
    return element(
        "svg", Html(f"{head}{drawn}"), stroke_linejoin="round", view_box=corners,
        class_="chart half" if half else "chart", role="img", aria_labelledby=f"{title} {told}",
    )  # fmt: skip


def _numbers(block: doc.Figure, page: WebPage) -> Html:
    picture = page.edition.context.log.pictures.get(block.id)
    found = numbers(picture, block, page) if picture is not None else NOTHING
    if not found:
        return NOTHING
    name = page.say("web-numbers", label=block.label)
    return element("details", Html(element("summary", escape(name)) + _wide(found, name)))


@render.register(doc.StatusKey)
def status_key(block: doc.StatusKey, page: WebPage) -> Html:
    items = joined(
        element("li", Html(f"{mark(status)} {element('span', page.text(words))}")) for status, words in block.items
    )
    return element("ul", items, class_="status-key note", role="list")


@render.register(doc.Sources)
def sources(block: doc.Sources, page: WebPage) -> Html:
    items = joined(
        element(
            "li",
            joined([element("span", escape(f"[{number}]"), class_="number"), element("span", page.text(content))], " "),
            id=place_id(source_anchor(number)),
        )
        for number, content in zip(block.numbers(), block.items, strict=True)
    )
    return element("ul", items, class_="sources source-item", role="list")


@render.register(doc.SignOff)
def sign_off(block: doc.SignOff, page: WebPage) -> Html:
    places = joined(element("li", _place(item, block, page)) for item in block.items)
    return Html(f"{page.paragraph(block.statement, 'body')}{element('ul', places, class_='sign-off', role='list')}")


def _place(item: doc.Signatory, block: doc.SignOff, page: WebPage) -> Html:
    lines = joined(
        element("p", Html(f"{element('span', escape(known), class_='line')}{escape(label)}"), class_="note")
        for known, label in (("", block.signature), (item.date, block.date))
    )
    return Html(f"{page.paragraph(item.role, 'figure-label')}{page.paragraph(item.name, 'small')}{lines}")


@render.register(doc.Qr)
def qr(block: doc.Qr, page: WebPage) -> Html:
    modules = code_modules(block.url)
    side = len(modules) + 2 * _QUIET
    code = "".join(
        f"M{x + _QUIET} {y + _QUIET}h1v1h-1z" for y, row in enumerate(modules) for x, dark in enumerate(row) if dark
    )
    ground = leaf("rect", width=side, height=side, fill="#fff")
    picture = element(
        "svg", Html(f"{ground}{leaf('path', d=code, fill='#000')}"),
        class_="qr", role="img", aria_label=block.alt, view_box=f"0 0 {side} {side}", shape_rendering="crispEdges",
    )  # fmt: skip
    to = address(block.url)
    link = element("p", element("a", escape(block.url), href=to), class_="note") if to else ""
    said = joined(page.paragraph(each, "note") for each in (*block.named, block.text))
    words = f"{page.paragraph(block.title, 'subsection')}{said}{link}"
    return element("div", Html(f"{picture}{element('div', Html(words))}"), class_="callout beside")
