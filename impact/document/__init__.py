"""The content of a document as plain values, without any layout.

Sections return blocks; `impact.output.pdf` turns them into pages, and other formats read the same blocks. A block
holds all that a reader needs (alt text, titles, sources, row and column headers, the table cell behind each number), no
font, size or position. Each kind of block has a class here, with its checks, and a function in
`impact/output/pdf/boxes`, which sets it. What follows is a shorter way to the names that most sections use, no list of
the kinds: a new one works without it.
"""

from impact.document.block import Block, Span, Status, Text, plain, text
from impact.document.checks import map_blocks, status_words, walk
from impact.document.document import Attachment, Document, PageLogo, Running
from impact.document.exhibits import Chart, Figure, StatusKey
from impact.document.layout import Callout, ColumnGrid, Contents, halves
from impact.document.prose import Heading, ItemList, PageBreak, Paragraph
from impact.document.references import Qr, Signatory, SignOff, Sources
from impact.document.table import Cell, Column, Row, Table, starts, without_empty_columns

__all__ = [
    "Attachment",
    "Block",
    "Callout",
    "Cell",
    "Chart",
    "Column",
    "ColumnGrid",
    "Contents",
    "Document",
    "Figure",
    "Heading",
    "ItemList",
    "PageBreak",
    "PageLogo",
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
    "halves",
    "map_blocks",
    "plain",
    "starts",
    "status_words",
    "text",
    "walk",
    "without_empty_columns",
]
