"""Blocks to boxes: which style, which structure element, which space each block gets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from impact.document import (
    Block,
    Callout,
    Contents,
    Document,
    Figure,
    Grid,
    Heading,
    ItemList,
    KeyFigures,
    PageBreak,
    Paragraph,
    Qr,
    Signatory,
    SignOff,
    Sources,
    Span,
    StatusKey,
    Table,
    Text,
    plain,
    walk,
)
from impact.look.parts import POINTS_PER_MM, TextStyle
from impact.look.theme import Theme
from impact.pdf.boxes import Box, BreakBox, Stack
from impact.pdf.containers import CalloutBox, GridBox
from impact.pdf.contents import Entry, EntryBox
from impact.pdf.exhibits import Exhibits
from impact.pdf.items import Disc, ItemBox
from impact.pdf.setting import Setter
from impact.pdf.sign_off import SignatoriesBox, SignatoryParts
from impact.pdf.small_blocks import QrBox
from impact.pdf.structure import Element
from impact.pdf.textbox import Align, Anchor, TextBox
from impact.pdf.texts import TextMaker

_HEADINGS = {1: "headline", 2: "section", 3: "subsection"}


class Builder(TextMaker):
    """Turns the blocks of one document into boxes."""

    def __init__(self, document: Document, theme: Theme, setter: Setter, pages: Mapping[str, int]) -> None:
        """Build for a document; `pages` will say where its headings stand when the contents are drawn."""
        super().__init__(theme, setter)
        self._exhibits = Exhibits(document, theme, setter)
        self._headings = [block for block in walk(document.blocks) if isinstance(block, Heading)]
        self._built = 0
        self._pages = pages

    def stack(self, blocks: tuple[Block, ...], where: str, element: Element | None = None) -> Stack:
        """Return blocks under each other."""
        return Stack([self.box(block) for block in blocks], where, element)

    def box(self, block: Block) -> Box:
        """Return the box of one block."""
        outer = self.setter.where
        self.setter.where = block.name()
        box = self._box(block)
        box.where = box.where or self.setter.where
        self.setter.where = outer
        return box

    def _box(self, block: Block) -> Box:
        match block:
            case Heading():
                return self._heading(block)
            case Paragraph():
                # The standfirst is large enough to be read at the full width.
                measure = float("inf") if block.role == "standfirst" else self._measure()
                return self._text(block.text, block.role, Element("P"), measure=measure)
            case ItemList():
                return self._list(block)
            case KeyFigures():
                return self._exhibits.key_figures(block)
            case StatusKey():
                return self._exhibits.status_key(block)
            case Figure():
                return self._exhibits.figure(block)
            case Table():
                return self._exhibits.table(block)
            case Callout():
                return self._callout(block)
            case Grid():
                columns = [self.stack(column, self.setter.where) for column in block.columns]
                return GridBox(columns, block.widths, self.theme.page.gutter_mm * POINTS_PER_MM, self.setter.where)
            case Sources():
                return self._sources(block)
            case Qr():
                return self._qr(block)
            case Contents():
                return self._contents(block)
            case SignOff():
                return self._sign_off(block)
            case PageBreak():
                return BreakBox()
            case _:
                raise TypeError(f"nothing says how {type(block).__name__} is set")

    # Texts.

    def _measure(self) -> float:
        return self.theme.page.measure_mm * POINTS_PER_MM

    def _heading(self, block: Heading) -> Box:
        self._built += 1
        name = _place(block, self._built)
        anchor = Anchor(name, _words(block), block.level if block.outline else 0)
        style = _HEADINGS[3] if block.minor else _HEADINGS[block.level]
        box = self._text(block.text, style, Element(f"H{block.level}"), anchor=anchor)
        box.keep_with_next = True
        return box

    # Lists.

    def _list(self, block: ItemList) -> Box:
        style = self.theme.style(block.role)
        spacing = self.theme.spacing
        numbering = "Decimal" if block.numbered else "Disc"
        parent = Element("L", attributes={"O": "List", "ListNumbering": numbering})
        marker = replace(self.theme.style("step"), colour="paper") if block.numbered else replace(style, colour="teal")
        items: list[Box] = []
        for number, content in enumerate(block.items, start=1):
            text = str(number) if block.numbered else "–"
            align: Align = "center" if block.numbered else "left"
            after = spacing.step_item if block.numbered else spacing.list_item
            item = self._item(parent, (Span(text),), marker, content, replace(style, after=after), align)
            indent = spacing.step_indent if block.numbered else spacing.list_indent
            disc = Disc(self.theme.palette.navy) if block.numbered else None
            items.append(ItemBox(item[0], item[1], indent, disc))
        stack = Stack(items, self.setter.where, parent)
        stack.after = style.after
        return stack

    def _item(
        self, parent: Element, marker: Text, marker_style: TextStyle, content: Text, style: TextStyle, align: Align
    ) -> tuple[TextBox, TextBox]:
        item = parent.add(Element("LI"))
        label, body = item.add(Element("Lbl")), item.add(Element("LBody"))
        return (
            self._text(marker, marker_style, label, align=align),
            self._text(content, style, body, measure=self._measure()),
        )

    def _sources(self, block: Sources) -> Box:
        style = self.theme.style("source_item")
        parent = Element("L", attributes={"O": "List", "ListNumbering": "Decimal"})
        marker_style = replace(style, face="semibold", colour="teal")
        items: list[Box] = []
        for number, content in enumerate(block.items, start=block.first):
            marker, body = self._item(parent, (Span(f"[{number}]"),), marker_style, content, style, "left")
            marker.anchor = Anchor(f"source-{number}")
            items.append(ItemBox(marker, body, self.theme.spacing.source_indent))
        stack = Stack(items, self.setter.where, parent)
        stack.after = self.theme.style("body").after
        return stack

    # Contents and those who sign.

    def _contents(self, block: Contents) -> Box:
        listed = [
            (place, heading)
            for place, heading in enumerate(self._headings, start=1)
            if heading.outline and heading.level in block.levels
        ]
        top = min(heading.level for _, heading in listed)
        items: list[Box] = []
        for place, heading in listed:
            style = replace(self.theme.style("body"), before=0, after=2)
            if heading.level == top:
                style = replace(style, face="semibold", colour="navy", before=4)
            indent = (heading.level - top) * self.theme.spacing.list_indent
            entry = Entry(_words(heading), _place(heading, place), indent, style)
            items.append(EntryBox(entry, self.setter, self._pages, self.theme.palette.muted))
        stack = Stack(items, self.setter.where, Element("TOC"))
        stack.after = self.theme.style("body").after
        return stack

    def _sign_off(self, block: SignOff) -> Box:
        columns = min(2, len(block.items))
        rows: list[Box] = []
        if block.statement:
            rows.append(self._text(block.statement, "body", Element("P"), measure=self._measure()))
            rows[0].keep_with_next = True
        for start in range(0, len(block.items), columns):
            parts = [self._signatory(block, item) for item in block.items[start : start + columns]]
            gutter = self.theme.page.gutter_mm * POINTS_PER_MM
            rows.append(SignatoriesBox(parts, columns, self.theme, self.setter.where, gutter))
        return Stack(rows, self.setter.where)

    def _signatory(self, block: SignOff, item: Signatory) -> SignatoryParts:
        def words(content: str, role: str) -> TextBox:
            return self._text((Span(content),), role, Element("P"))

        return SignatoryParts(
            element=Element("Div"),
            role=words(item.role, "figure_label"),
            name=words(item.name, "small") if item.name else None,
            known_date=words(item.date, "small") if item.date else None,
            signature=words(block.signature, "note"),
            date=words(block.date, "note"),
        )

    # Containers and the code.

    def _callout(self, block: Callout) -> Box:
        palette = self.theme.palette
        content = self.stack(block.blocks, self.setter.where, Element("Div"))
        warning = block.tone == "warning"
        return CalloutBox(
            content, self.theme, palette.sand if warning else palette.pale, palette.amber if warning else palette.teal
        )

    def _qr(self, block: Qr) -> Box:
        words: list[Box] = []
        if block.title:
            title = replace(self.theme.style("subsection"), size=9.6, leading=12.4, before=0, after=1)
            words.append(self._text(block.title, title, Element("P")))
        words.append(self._text(block.text, "note", Element("P")))
        return QrBox(block.url, block.alt, Stack(words, self.setter.where), self.theme, self.setter.where)


def _place(heading: Heading, number: int) -> str:
    """Return the name under which links find a heading, the so-and-so-many-th of the document."""
    return heading.id or f"heading-{number}"


def _words(heading: Heading) -> str:
    return plain(heading.text).replace("\n", " ")
