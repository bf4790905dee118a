"""What must hold in a single block before it is laid out."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from impact.document import (
    Block,
    Callout,
    Figure,
    Grid,
    Heading,
    ItemList,
    KeyFigures,
    Paragraph,
    Qr,
    SignOff,
    Sources,
    StatusKey,
    Table,
    Text,
    plain,
    starts,
)
from impact.pdf.names import shortened

MOST_KEY_FIGURES = 6
DEEPEST = 3  # levels of headings
LONGEST_CODE = 122  # bytes of a QR code of 45 modules: more would be too fine to be read from 25 mm of paper
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
# Halves of characters and code points that are none: no file can carry them.
_UNWRITABLE = re.compile("[\ud800-\udfff\ufffe\uffff]")


def is_language(tag: str) -> bool:
    """Return whether a text is a language tag such as en or uz-Cyrl."""
    return _LANGUAGE.fullmatch(tag) is not None


def unwritable(content: str) -> str:
    """Return a message if a text that is stored, not printed, holds what no file can carry; else nothing."""
    found = _UNWRITABLE.search(content)
    return f"holds U+{ord(found.group()):04X}, which is no character. Remove it." if found else ""


def texts(block: Block) -> Iterator[Text]:
    """Yield the texts of a block that may hold links; those of blocks inside it are their own."""
    match block:
        case Heading() | Paragraph():
            yield block.text
        case ItemList() | Sources():
            yield from block.items
        case KeyFigures():
            yield block.status_key
        case StatusKey():
            yield from (words for _, words in block.items)
        case Figure():
            yield from (block.title, block.subtitle, block.source)
        case Table():
            yield from (block.title, block.subtitle, block.note, block.source)
            yield from (cell.text for row in block.rows for cell in row.cells)
        case Qr():
            yield from (block.title, block.text)
        case SignOff():
            yield block.statement
        case _:
            pass


def messages(block: Block) -> Iterator[str]:
    """Yield what is wrong with a block."""
    for span in (span for text in texts(block) for span in text):
        if span.lang and not is_language(span.lang):
            yield f"'{shortened(span.lang)}' is no language tag. Use one such as en, uz, uz-Cyrl, ru, zh."
        if message := unwritable(span.href):
            yield f"an address {message}"
    if isinstance(block, Heading | Figure | Table) and (message := unwritable(block.id)):
        yield f"its id {message}"
    match block:
        case Heading() | Paragraph():
            if not plain(block.text).strip():
                yield "is empty. Give it text, or leave it out."
            if isinstance(block, Heading) and not 1 <= block.level <= DEEPEST:
                yield f"has level {block.level}. Headings have levels 1 to {DEEPEST}."
        case ItemList() | Sources():
            if not block.items:
                yield "has no items. Leave it out when there is nothing to list."
        case KeyFigures():
            if not 1 <= len(block.items) <= MOST_KEY_FIGURES:
                yield f"has {len(block.items)} figures; one to {MOST_KEY_FIGURES} fit on a line. Use two strips."
        case StatusKey():
            if not block.items:
                yield "has no marks. Leave it out."
        case Figure():
            if not block.alt.strip():
                yield "has no alt text. Say in a sentence what the chart shows, with its main numbers."
            elif message := unwritable(block.alt):
                yield f"its alt text {message}"
            if not plain(block.title).strip():
                yield "has no title. Give it the finding in about ten words."
            size = (block.drawing.width, block.drawing.height)
            if not all(0 < side < math.inf for side in size):
                yield f"its chart is {size[0]:g} by {size[1]:g} pt. Draw it with a size above zero."
        case Qr():
            if not block.alt.strip():
                yield "has no alt text. Say where the code leads, as in: QR code linking to example.org."
            elif message := unwritable(block.alt):
                yield f"its alt text {message}"
            if message := unwritable(block.url):
                yield f"its address {message}"
            elif not 0 < len(block.url.encode()) <= LONGEST_CODE:
                length = len(block.url.encode())
                yield f"its address has {length} bytes; 1 to {LONGEST_CODE} can be read from paper. Use a short one."
        case Table():
            yield from _table_messages(block)
        case SignOff():
            if not block.items:
                yield "names nobody who signs. Leave it out."
        case Callout():
            if not block.blocks:
                yield "is empty. Leave it out."
        case Grid():
            if len(block.columns) < 2 or len(block.columns) != len(block.widths):
                counts = f"{len(block.columns)} columns and {len(block.widths)} widths"
                yield f"has {counts}. Give it two columns or more, and a width for each."
            elif not all(block.columns):
                yield "has an empty column. Set the other one at full width instead."
            elif not all(0 < width < math.inf for width in block.widths):
                widths = ", ".join(f"{width:g}" for width in block.widths)
                yield f"has the widths {widths}. A width is a share above zero."
        case _:
            pass


def _table_messages(table: Table) -> Iterator[str]:
    if not table.columns:
        yield "has no columns."
        return
    if not table.rows:
        yield "has no rows. Leave the table out, or say in a sentence why there is nothing to show."
    if not plain(table.title).strip():
        yield "has no title. Give it the finding in about ten words."
    yield from _coverage(table)
    for number, row in enumerate(table.rows, start=1):
        for cell in row.cells:
            if cell.span < 1:
                yield f"row {number} has a cell that spans {cell.span} columns. A span is 1 or more."
            if not 1 <= cell.rows <= len(table.rows) - number + 1:
                left = f"{len(table.rows) - number + 1} from there to the end"
                yield f"row {number} has a cell that spans {cell.rows} rows. It may span 1 or more, of {left}."
            if cell.bar is not None and not 0 <= cell.bar <= 1:
                yield f"row {number} has a bar of {cell.bar:g}. A bar is a share from 0 to 1 of the longest one."
    for column in table.columns:
        if not 0 < column.width < math.inf:
            yield f"column '{column.label}' has the width {column.width:g}. A width is a share above zero."


def _coverage(table: Table) -> Iterator[str]:
    """Yield rows whose cells, with those that reach down from above, do not cover each column once."""
    above: dict[int, int] = {}  # column -> rows that a cell from above still takes
    for number, (row, places) in enumerate(zip(table.rows, starts(table.rows), strict=True), start=1):
        covered = [column for column, left in above.items() if left]
        below = {column: left - 1 for column, left in above.items() if left > 1}
        for cell, at in zip(row.cells, places, strict=True):
            columns = range(at, at + cell.span)
            covered += columns
            below |= dict.fromkeys(columns, cell.rows - 1)
        if sorted(covered) != list(range(len(table.columns))):
            covers = f"covers {len(covered)} columns of {len(table.columns)}"
            twice = " (some twice: a cell lies under one that reaches down)" if len(set(covered)) < len(covered) else ""
            yield f"row {number} {covers}{twice}. Give it a cell (or a span) for each column."
        if not row.cells:
            yield f"row {number} has no cell of its own. Leave it out, and let the cells above it span fewer rows."
        above = below
