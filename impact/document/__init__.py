"""The content of a document as plain values, without any layout.

Sections return blocks; `impact.pdf` turns them into pages, and other formats read the same blocks. A block holds all
that a reader needs (alt text, titles, sources, row and column headers, the table cell behind each number), no font,
size or position. Each kind of block has a file here, with its checks, and one in `impact/pdf/boxes`, which says how it
is set. What follows is a shorter way to the names that most sections use, no list of the kinds: a new one works
without it.
"""

from impact.document.attachment import Attachment
from impact.document.block import Block
from impact.document.callout import Callout
from impact.document.contents import Contents
from impact.document.document import Document
from impact.document.figure import Chart, Figure
from impact.document.grid import Grid, halves
from impact.document.heading import Heading
from impact.document.item_list import ItemList
from impact.document.page_break import PageBreak
from impact.document.paragraph import Paragraph
from impact.document.qr import Qr
from impact.document.running import Logo, Running
from impact.document.sign_off import Signatory, SignOff
from impact.document.sources import Sources
from impact.document.spans import Span, Text, plain, text
from impact.document.status import Status
from impact.document.status_key import StatusKey
from impact.document.table import Column, Table
from impact.document.table_rows import Cell, Row, starts
from impact.document.tiles import Answer, Tile, Tiles
from impact.document.walk import changed, status_words, walk

__all__ = [
    "Answer",
    "Attachment",
    "Block",
    "Callout",
    "Cell",
    "Chart",
    "Column",
    "Contents",
    "Document",
    "Figure",
    "Grid",
    "Heading",
    "ItemList",
    "Logo",
    "PageBreak",
    "Paragraph",
    "Qr",
    "Row",
    "Running",
    "SignOff",
    "Signatory",
    "Sources",
    "Span",
    "Status",
    "StatusKey",
    "Table",
    "Text",
    "Tile",
    "Tiles",
    "changed",
    "halves",
    "plain",
    "starts",
    "status_words",
    "text",
    "walk",
]
