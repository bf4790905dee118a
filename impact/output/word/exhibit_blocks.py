"""Exhibits of Word: tables, figures with their words, and what cites or signs them."""

import io
from collections.abc import Iterator, Sequence

from impact import document as doc
from impact.document import plain, text
from impact.document.block import Status
from impact.document.references import code_of, source_anchor
from impact.document.table import placed, starts
from impact.output.office.native_charts import NativeChart, native_charts, png
from impact.output.word.drawings import charts, picture
from impact.output.word.render import Maker, write_block
from impact.output.word.runs import RunStyle, border, margins, twips
from impact.output.word.styles import BRIEF_TABLE, PLAIN_TABLE
from impact.output.word.tables import TableCell, TableRow, shares, table

LETTER, HEAD = 0.49, 0.52  # width of letters of cells and of heads, in sizes of the type
PADDING = 9.0  # on both sides of a cell [pt]
MOST = 0.3  # of the width of a table, for a long word
ALIGNED = {"left": "", "right": '<w:jc w:val="right"/>', "center": '<w:jc w:val="center"/>'}
SIDE_BY_SIDE = 380.0  # a column of at least this width has two charts beside each other [pt]
HIGH, NARROW = 132.0, 132.0  # a chart that stands, in a wide column and in a narrow one [pt]
KEY, KEYS = 13.0, 2  # height of a line of the key, and lines that a narrow chart has room for [pt]
DPI = 200  # of pictures
# Solid for what is reported, hatched for what is modelled, outlined for what is announced, as in charts.
SIGNS: dict[Status, str] = {"reported": "\u25a0", "modelled": "\u25a8", "announced": "\u25a1"}
BETWEEN = '<w:r><w:t xml:space="preserve">   </w:t></w:r>'
PARTS = (0.5, 0.3, 0.2)  # of the width: role and name, signature, date
TALL = 26.0  # space over a line to sign on [pt]
SIDE = 71.0  # of a QR code: 25 mm [pt]
DOTS = 8  # of each of its modules in the picture


@write_block.register(doc.Table)
def write_table(block: doc.Table, maker: Maker) -> str:
    over = exhibit_head(maker, block.label, block.title, block.subtitle, block.id)  # first: a page may begin with it
    heads = (maker.paragraph("TableHead", text(each.label), more=ALIGNED[each.align]) for each in block.columns)
    head = TableRow(tuple(map(TableCell, heads)), head=True)
    rows = [head, *_rows(block, maker)]
    title = f"{block.label}. {plain(block.title)}" if block.label else plain(block.title)
    widths = roomy(block, maker.width, maker.theme.style("table_dense" if block.dense else "table_cell").size)
    made = table(BRIEF_TABLE, widths, rows, title=title, words=plain(block.subtitle))
    notes = (each for each in (block.note, block.source) if plain(each).strip())
    below = "".join(maker.paragraph("ExhibitSource", each) for each in notes)
    return over + made + (below or maker.gap(10.0))


def roomy(block: doc.Table, width: float, size: float) -> list[float]:
    """Return the widths of columns [pt]: as they are asked for, no number or word broken where others have room."""
    asked = shares([column.width for column in block.columns], width)
    least = [_longest(column.label.split()) * HEAD * size + PADDING for column in block.columns]
    for own in placed(block.rows):
        for at, cell in own.items():
            if cell.span == 1:
                least[at] = max(least[at], _longest(plain(cell.text).split(" ")) * LETTER * size + PADDING)
    least = [min(each, MOST * width) for each in least]
    lacking = sum(max(0.0, need - own) for need, own in zip(least, asked, strict=True))
    spare = sum(max(0.0, own - need) for need, own in zip(least, asked, strict=True))
    given = min(1.0, lacking / spare) if spare else 0.0
    found = [
        own - (own - need) * given if own > need else need if lacking <= spare else own
        for need, own in zip(least, asked, strict=True)
    ]
    return shares(found, width)


def _longest(words: Sequence[str]) -> int:
    return max(map(len, words), default=0)


def exhibit_head(maker: Maker, label: str, title: doc.Text, subtitle: doc.Text, anchor: str) -> str:
    found = maker.paragraph("ExhibitLabel", text(label), anchor=anchor) if label else ""
    found += maker.paragraph("Caption", title, anchor="" if label else anchor)
    return found + (maker.paragraph("ExhibitMeasure", subtitle) if plain(subtitle).strip() else "")


def _rows(block: doc.Table, maker: Maker) -> Iterator[TableRow]:
    """Yield the rows; a cell that reaches down has a part in each row that it takes."""
    for row, own, all_cells in zip(block.rows, starts(block.rows), placed(block.rows), strict=True):
        yield TableRow(tuple(_cell(block, row, at, cell, at in own, maker) for at, cell in all_cells.items()))


def _cell(block: doc.Table, row: doc.Row, at: int, cell: doc.Cell, begins: bool, maker: Maker) -> TableCell:
    merged = ("restart" if begins else "continue") if cell.rows > 1 else ""
    group, total = row.role == "group", row.role == "total"
    style = "TableGroup" if group else "TableDense" if block.dense else "TableText"
    palette, rules = maker.theme.palette, maker.theme.rules
    aligned = "" if cell.span > 1 else ALIGNED[block.columns[at].align]
    if merged == "continue":
        return TableCell(maker.paragraph(style, ""), cell.span, merged)
    content = status_run(maker, cell.status) + maker.number(cell.text, cell.cell, RunStyle(strong=total))
    edge = border("top", rules.strong, palette.navy) if total else ""
    return TableCell(
        maker.paragraph(style, content, more=aligned), cell.span, merged, palette.pale if group else "", edge
    )


@write_block.register(doc.Figure)
def figure(block: doc.Figure, maker: Maker) -> str:
    """Return the figure with its chart: one of Office where that has the form, whose numbers can be changed.

    Maps and time lines are pictures.
    """
    edition, shown = maker.edition, maker.edition.picture(block)
    beside = len({series.panel for series in shown.series}) == 2 and maker.width >= SIDE_BY_SIDE
    made = native_charts(shown, edition.context, width=maker.width / 2 if beside else maker.width)
    if made:
        drawn = charts(maker, made, sizes(made, maker.width), block.alt)
    else:
        content, width, height = png(edition, block, DPI)
        scale = min(1.0, maker.width / width)
        drawn = picture(maker, content, width * scale, height * scale, block.alt, block.label or "Picture", maker.part)
    head = exhibit_head(maker, block.label, block.title, block.subtitle, block.id)
    source = maker.paragraph("ExhibitSource", block.source) if plain(block.source).strip() else maker.gap(6.0)
    return head + maker.paragraph("Chart", drawn) + source


def sizes(made: Sequence[NativeChart], width: float) -> list[tuple[float, float]]:
    """Return width and height of charts [pt]: two stand beside each other where the column is wide."""
    wide = width >= SIDE_BY_SIDE
    across = width / 2 if len(made) == 2 and wide else width
    tallest = max(chart.height for chart in made)
    beside = across < width

    def high(chart: NativeChart) -> float:
        if chart.height:
            return tallest if beside else chart.height
        return HIGH if wide else NARROW + KEY * max(0, chart.keys - KEYS)

    return [(across, high(chart)) for chart in made]


@write_block.register(doc.StatusKey)
def status_key(block: doc.StatusKey, maker: Maker) -> str:
    parts = [status_run(maker, status) + maker.runs(words) for status, words in block.items]
    return maker.paragraph("Note", BETWEEN.join(parts))


def status_run(maker: Maker, status: Status) -> str:
    sign = SIGNS.get(status, "")
    return maker.runs((doc.Span(f"{sign}\u00a0"),), RunStyle(colour=maker.theme.palette.navy)) if sign else ""


@write_block.register(doc.Sources)
def sources(block: doc.Sources, maker: Maker) -> str:
    """Return a paragraph a source, behind its number, with the bookmark that its links lead to.

    No endnotes: a source is cited in many places and keeps its one number, lists leave sources out or go on in another
    column, and an endnote of Word has one place in the text and a number that Word gives.
    """
    found = []
    for number, item in zip(block.numbers(), block.items, strict=True):
        mark = maker.runs((doc.Span(f"[{number}]"),), RunStyle(strong=True, colour=maker.theme.palette.navy))
        marked = maker.anchored(mark, source_anchor(number))
        found.append(maker.paragraph("Source", f"{marked}<w:r><w:tab/></w:r>{maker.runs(item)}"))
    return "".join(found)


@write_block.register(doc.SignOff)
def sign_off(block: doc.SignOff, maker: Maker) -> str:
    rows = [
        TableRow(tuple(_signed(maker, over, under) for over, under in lines))
        for item in block.items
        for lines in [((item.role, item.name), ("", block.signature), (item.date, block.date))]
    ]
    said = maker.paragraph("Normal", block.statement) if block.statement else ""
    return said + table(BRIEF_TABLE, shares(PARTS, maker.width), rows, heads=False) + maker.gap(8.0)


def _signed(maker: Maker, over: str, under: str) -> TableCell:
    space = "" if over else f'<w:spacing w:before="{twips(TALL)}" w:after="0"/>'
    first = maker.paragraph("TableDense", text(over), more=space)
    return TableCell(first + maker.paragraph("Note", text(under)))


@write_block.register(doc.Qr)
def qr(block: doc.Qr, maker: Maker) -> str:
    stream = io.BytesIO()
    code_of(block.url).save(stream, kind="png", scale=DOTS, border=4)
    code = picture(maker, stream.getvalue(), SIDE, SIDE, block.alt, "Code", maker.part)
    width, maker.width = maker.width, maker.width - SIDE - 12.0
    words = maker.paragraph("Heading3", block.title) if block.title else ""
    words += "".join(maker.paragraph("Small", each) for each in (*block.named, block.text))
    maker.width = width
    cells = (TableCell(maker.paragraph("Gap", code)), TableCell(words, margins=margins(0.0, 12.0, 0.0, 0.0)))
    return table(PLAIN_TABLE, [SIDE, width - SIDE], [TableRow(cells)], heads=False) + maker.gap(6.0)
