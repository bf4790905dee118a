"""Sources, QR codes, and lines to sign on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from impact.document import Qr, Signatory, SignOff, Sources, Span, Text
from impact.document.references import code_modules, source_anchor
from impact.output.pdf.box_maker import BoxMaker, make_box
from impact.output.pdf.file.canvas import TaggedCanvas
from impact.output.pdf.file.structure import Element, box_attributes
from impact.output.pdf.page.box import Box
from impact.output.pdf.page.columns import FlowingColumns
from impact.output.pdf.page.ink import fill_colour, fill_rectangle, rule
from impact.output.pdf.page.stack import BlockStack
from impact.output.pdf.page.text_box import Anchor, ItemBox, TextBox, item_elements
from impact.theme.theme import Theme

_SIDE, _MODULE = 42.5, 1.0  # least width of a code, 15 mm, and of a module, which phones read from paper [pt]
_QUIET = 4  # modules of white around the code, as the standard asks
_TITLE_SIZE, _TITLE_LEADING = 9.6, 12.4  # [pt]
_SHORT_SOURCE = 120.0  # about ten lines: it stays in one piece [pt]
_MOST_LINES = 0.6  # of the room beside a code, for lines
_ROOM = 30.0  # for the signature, over its line [pt]
_GAP = 2.0  # from the line to the words under it
_DATE_SHARE, _MOST_DATE = 0.3, 0.5  # of the width
_BETWEEN = 10.0


@make_box.register(Sources)
def sources_box(block: Sources, maker: BoxMaker) -> Box:
    style = maker.theme.style("source_item")
    parent = Element("L", attributes={"O": "List", "ListNumbering": "Decimal"})
    marker_style = replace(style, face="semibold", colour="teal")
    items: list[Box] = []
    for number, content in zip(block.numbers(), block.items, strict=True):
        label, body = item_elements(parent)
        marker = maker.text((Span(f"[{number}]"),), marker_style, label, anchor=Anchor(source_anchor(number)))
        text = maker.text(content, style, body, measure=maker.measure())
        text.short = _SHORT_SOURCE
        items.append(ItemBox(marker, text, maker.theme.spacing.source_indent))
    box: Box = BlockStack(items, maker.where, parent)
    if block.columns > 1:
        box = FlowingColumns(BlockStack(items, maker.where, parent), block.columns, maker.gutter(), maker.where)
    box.after = maker.theme.style("body").after
    return box


@make_box.register(Qr)
def qr_box(block: Qr, maker: BoxMaker) -> Box:
    small = replace(maker.theme.style("small"), after=0)

    def words(content: Text) -> TextBox:
        return maker.text(content, small, Element("P"))

    title: list[Box] = []
    if block.title:
        subsection = maker.theme.style("subsection")
        style = replace(subsection, size=_TITLE_SIZE, leading=_TITLE_LEADING, before=0, after=1)
        title.append(maker.text(block.title, style, Element("P")))
    running = [span for each in (*block.named, block.text) for span in (*each, Span(" "))]
    return QrBox(
        block, [*title, words(tuple(running))], [words(each) for each in block.named], words(block.text), maker
    )


class QrBox(Box):
    """Words on a pale background, and a QR code at their right.

    Lines such as those of who made the document stand beside the words where they are as high as the code, and else in
    running text.
    """

    def __init__(self, block: Qr, running: list[Box], lines: list[TextBox], words: TextBox, maker: BoxMaker) -> None:
        self.theme, self.where, self._gutter = maker.theme, maker.where, maker.gutter()
        self._running, self._lines, self._words = (
            BlockStack([*each], self.where) for each in (running, lines, [words])
        )
        self._widest = max((line.text.natural_width() for line in lines), default=0.0)
        self.before = self.after = self.theme.spacing.callout
        self._modules = code_modules(block.url)
        self._side = max(_SIDE, _MODULE * (len(self._modules) + 2 * _QUIET))
        self._figure = Element("Figure", alt=block.alt)
        self._pad = self.theme.spacing.callout_padding / 2

    def _columns(self, width: float) -> list[tuple[BlockStack, float]]:
        room = width - self._side - 3 * self._pad
        left = min(self._widest, _MOST_LINES * room)
        beside = [(self._lines, left), (self._words, room - left - self._gutter)]
        fits = left and max(each.height(own) for each, own in beside) <= self._side + self._pad
        return beside if fits else [(self._running, room)]

    def _words_height(self, width: float) -> float:
        return max(each.height(own) for each, own in self._columns(width))

    def height(self, width: float) -> float:
        """Return the height of the code with its padding; of words that are higher, with half of it."""
        return max(self._side + 2 * self._pad, self._words_height(width) + self._pad)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        height = self.height(width)
        left, bottom = x + width - self._pad - self._side, top - (height + self._side) / 2
        with canvas.artifact():
            fill_rectangle(canvas, x, top - height, width, height, self.theme.palette.pale)
            fill_rectangle(canvas, left, bottom, self._side, self._side, self.theme.palette.paper)
        self._figure.attributes = box_attributes(left, bottom, left + self._side, bottom + self._side)
        canvas.attach(self._figure)
        with canvas.marked(self._figure):
            canvas.write(self._code(left, bottom))
        start, first = x + self._pad, top - (height - self._words_height(width)) / 2
        for column, own in self._columns(width):
            column.draw(canvas, start, first, own)
            start += own + self._gutter

    def _code(self, left: float, bottom: float) -> str:
        """Return the operators of the code: one rectangle a run of dark modules."""
        side = self._side / (len(self._modules) + 2 * _QUIET)
        boxes = []
        for row, modules in enumerate(self._modules):
            y = bottom + self._side - (row + 1 + _QUIET) * side
            start = 0
            while start < len(modules):
                end = start
                while end < len(modules) and modules[end]:
                    end += 1
                if end > start:
                    x = left + (start + _QUIET) * side
                    boxes.append(f"{x:.3f} {y:.3f} {(end - start) * side:.3f} {side:.3f} re")
                start = end + 1
        return f"{fill_colour(self.theme.palette.ink)} {' '.join(boxes)} f"


@make_box.register(SignOff)
def sign_off_box(block: SignOff, maker: BoxMaker) -> Box:
    columns = min(2, len(block.items))
    rows: list[Box] = []
    if block.statement:
        rows.append(maker.text(block.statement, "body", Element("P"), measure=maker.measure()))
        rows[0].keep_with_next = True
    for start in range(0, len(block.items), columns):
        parts = [_parts(block, item, maker) for item in block.items[start : start + columns]]
        rows.append(SignatoriesBox(parts, columns, maker.theme, maker.where, maker.gutter()))
    return BlockStack(rows, maker.where)


def _parts(block: SignOff, item: Signatory, maker: BoxMaker) -> SignatoryParts:
    def words(content: str, role: str) -> TextBox:
        return maker.text((Span(content),), role, Element("P"))

    return SignatoryParts(
        element=Element("Div"),
        role=words(item.role, "figure_label"),
        name=words(item.name, "small") if item.name else None,
        known_date=words(item.date, "small") if item.date else None,
        signature=words(block.signature, "note"),
        date=words(block.date, "note"),
        field=item.field,
        says=f"{item.role}: {item.name}, {block.signature}",
    )


@dataclass(frozen=True)
class SignatoryParts:
    """The texts of one who signs.

    Attributes:
        element: holds all texts in the structure tree.
        role: in which role they sign.
        name: under the role; None when it is not known yet.
        known_date: on the line for the date; None when it is not known yet.
        signature: under the line for the signature.
        date: under the line for the date.
        field: name of the field for a digital signature over the line; empty for none. says: what it is called.
    """

    element: Element
    role: TextBox
    name: TextBox | None
    known_date: TextBox | None
    signature: TextBox
    date: TextBox
    field: str = ""
    says: str = ""


class SignatoriesBox(Box):
    """One row of those who sign; the lines stand at the same height."""

    def __init__(self, items: list[SignatoryParts], columns: int, theme: Theme, where: str, gutter: float) -> None:
        self.items, self.columns, self.theme, self.where, self._gutter = items, columns, theme, where, gutter
        self.before = self.after = theme.spacing.callout

    def _column(self, width: float) -> float:
        return (width - self._gutter * (self.columns - 1)) / self.columns

    def _words_height(self, column: float) -> float:
        heights = (
            item.role.height(column) + (item.name.height(column) if item.name is not None else 0.0)
            for item in self.items
        )
        return max(heights)

    def _room(self, column: float) -> float:
        """Return the room over the lines: for a signature, or for a known date of several lines."""
        _, date = self._lines(column)
        known = (item.known_date.height(date) for item in self.items if item.known_date is not None)
        return max(_ROOM, max(known, default=0.0) + 2 * _GAP)

    def _lines(self, column: float) -> tuple[float, float]:
        """Return the lengths of the lines for signature and date; a known date has room on one line."""
        known = (item.known_date.text.natural_width() for item in self.items if item.known_date is not None)
        date = max(_DATE_SHARE * column, min(max(known, default=0.0), _MOST_DATE * column))
        return column - date - _BETWEEN, date

    def height(self, width: float) -> float:
        column = self._column(width)
        signature, date = self._lines(column)
        under = max(max(item.signature.height(signature), item.date.height(date)) for item in self.items)
        return self._words_height(column) + self._room(column) + _GAP + under

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        column = self._column(width)
        signature, date = self._lines(column)
        line = top - self._words_height(column) - self._room(column)
        for index, item in enumerate(self.items):
            left = x + index * (column + self._gutter)
            with canvas.inside(item.element):
                item.role.draw(canvas, left, top, column)
                if item.name is not None:
                    item.name.draw(canvas, left, top - item.role.height(column), column)
                with canvas.artifact():
                    colour, thickness = self.theme.palette.muted, self.theme.rules.hairline
                    rule(canvas, left, line, signature, thickness, colour)
                    rule(canvas, left + signature + _BETWEEN, line, date, thickness, colour)
                if item.field:
                    room = (left, line + _GAP, left + signature, line + self._room(column))
                    canvas.signature_field(Element("Form"), item.field, room, item.says)
                item.signature.draw(canvas, left, line - _GAP, signature)
                right = left + signature + _BETWEEN
                item.date.draw(canvas, right, line - _GAP, date)
                if item.known_date is not None:
                    item.known_date.draw(canvas, right, line + item.known_date.height(date) + _GAP, date)
