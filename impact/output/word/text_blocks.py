"""Text as paragraphs of Word: headings, running text, lists, boxes, columns, breaks."""

from impact.document import Callout, ColumnGrid, Heading, ItemList, PageBreak, Paragraph
from impact.output.word.render import Maker, write_block
from impact.output.word.runs import border, margins
from impact.output.word.sections import COLUMN_BREAK, section
from impact.output.word.styles import BULLETS, PLAIN_TABLE
from impact.output.word.tables import TableCell, TableRow, shares, table
from impact.theme.parts import POINTS_PER_MM

HEADLINE, SECTION, SUBSECTION = 1, 2, 3  # looks
HEADINGS = {
    (1, HEADLINE): "Headline", (1, SECTION): "Heading1", (1, SUBSECTION): "Minor1",
    (2, HEADLINE): "Section2", (2, SECTION): "Section2", (2, SUBSECTION): "Heading2",
    (3, HEADLINE): "Heading3", (3, SECTION): "Heading3", (3, SUBSECTION): "Heading3",
}  # fmt: skip
PARAGRAPHS = {"body": "Normal", "standfirst": "Subtitle", "small": "Small", "note": "Note"}
LISTS = {
    ("body", False): "ListBullet", ("body", True): "ListNumber",
    ("small", False): "SmallBullet", ("small", True): "SmallNumber",
}  # fmt: skip
SHARE = 0.75  # of the padding of a box on a page of the theme: Word's paragraphs bring space of their own
OVER = 4.0  # columns [pt]


@write_block.register(Heading)
def heading(block: Heading, maker: Maker) -> str:
    """Return a heading; one that the outline leaves out keeps its style, and says that it stands in no contents."""
    look = SUBSECTION if block.minor else block.set_as or block.level
    return maker.paragraph(HEADINGS[block.level, look], block.text, anchor=maker.next_heading(block))


@write_block.register(Paragraph)
def paragraph(block: Paragraph, maker: Maker) -> str:
    return maker.paragraph(PARAGRAPHS[block.role], block.text)


@write_block.register(ItemList)
def item_list(block: ItemList, maker: Maker) -> str:
    number = maker.new_list() if block.numbered else BULLETS
    listed = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
    style = LISTS[block.role, block.numbered]
    return "".join(maker.paragraph(style, item, more=listed) for item in block.items)


@write_block.register(Callout)
def callout(block: Callout, maker: Maker) -> str:
    theme, palette = maker.theme, maker.theme.palette
    fills = {"warning": (palette.sand, palette.amber), "apart": ("", palette.muted)}
    fill, edge = fills.get(block.tone, (palette.pale, palette.teal))
    padding = theme.spacing.callout_padding
    inner = maker.inside(block.blocks, maker.width - 2 * padding - theme.rules.callout)
    cell = TableCell(
        inner, fill=fill, borders=border("left", theme.rules.callout, edge),
        margins=margins(padding * SHARE, padding, padding * SHARE, padding),
    )  # fmt: skip
    box = table(PLAIN_TABLE, [maker.width], [TableRow((cell,), whole=False)], heads=False)
    room = maker.theme.spacing.callout / 2
    return maker.gap(room) + box + maker.gap(room)


@write_block.register(ColumnGrid)
def grid(block: ColumnGrid, maker: Maker) -> str:
    """Return columns of Word in a section of their own: no text is put into a table for its looks.

    Inside a box, where Word has no sections, columns follow each other.
    """
    if maker.nested:
        return "".join(map(maker.blocks, block.columns))
    gap, whole = maker.theme.page.gutter_mm * POINTS_PER_MM, maker.width
    widths = shares(block.widths, whole - gap * (len(block.columns) - 1))
    found = []
    before = maker.gap(1.0) if maker.break_before else ""
    for place, (column, width) in enumerate(zip(block.columns, widths, strict=True)):
        maker.width = width
        found.append(maker.gap(1.0, COLUMN_BREAK) if place else "")
        maker.top = OVER
        found.append(maker.blocks(column))
    maker.top = None
    maker.width = whole
    return before + section("".join(found), widths, gap)


@write_block.register(PageBreak)
def page_break(_: PageBreak, maker: Maker) -> str:
    maker.break_before, maker.top = True, 0.0
    return ""
