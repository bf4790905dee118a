"""What a document says, whatever its language, paper and format, and what a file of it has lost."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape

import pytest

from impact.brief.edition.context import BriefContext
from impact.document import (
    Block,
    ColumnGrid,
    Document,
    Figure,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Row,
    SignOff,
    Sources,
    StatusKey,
    Table,
    Text,
    plain,
    text,
    walk,
)

NO_LETTER = re.compile(r"[\W_]+")
NUMBERS = "table-brief-numbers"  # its rows join numbers that follow each other, by the order of words
TEXTS = "texts-"  # of the file that an edition in another language than the scenario lists besides
NO_WORD = re.compile(r"<(style|script)\b.*?</\1>|<[^>]*>", re.DOTALL)
LEAST_PIECE = 3  # letters of a text that a page ends inside


def outline(document: Document) -> list[str]:
    """Return a line for each block of a composed document: its kind, id and counts, without words or places on paper.

    Page breaks and columns are places on paper. The lines are the same in every language, on every paper, and whether
    charts are drawn or not.
    """
    shown = (block for block in walk(document.blocks) if not isinstance(block, PageBreak | ColumnGrid))
    files = sorted(each.name for each in document.attachments if not each.name.startswith(TEXTS))
    return [" ".join(("attachments", *files)), *map(_line, shown)]


def _line(block: Block) -> str:
    return " ".join((type(block).__name__.lower(), *map(str, _facts(block)))).rstrip()


def _facts(block: Block) -> Iterator[str | int]:
    match block:
        case Heading():
            yield from (block.level, block.id or "-")
        case Paragraph():
            yield block.role
        case ItemList():
            yield from (block.role, sum(not plain(item).startswith(TEXTS) for item in block.items))
        case Sources():
            yield ",".join(map(str, block.numbers()))
        case StatusKey():
            yield ",".join(status for status, _ in block.items)
        case SignOff():
            yield len(block.items)
        case Figure():
            yield from (block.id, _present(block.title, block.subtitle, block.source))
        case Table():
            yield from (block.id, len(block.columns), _present(block.title, block.subtitle, block.note, block.source))
            yield from (each for row in block.rows for each in _row(row) if block.id != NUMBERS)


def _row(row: Row) -> Iterator[str]:
    yield "/"
    yield from (cell.cell or ("words" if plain(cell.text).strip() else "empty") for cell in row.cells)


def _present(*texts: Text) -> str:
    return "".join("+" if plain(each).strip() else "-" for each in texts)


@contextmanager
def messages_said() -> Iterator[list[str]]:
    found: list[str] = []
    say = BriefContext.text

    def noted(context: BriefContext, message: str, **values: str | int) -> Text:
        said = say(context, message, **values)
        found.append(message)
        return said

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BriefContext, "text", noted)
        yield found


def lost(document: Document, printed: str, *, heads: bool = True) -> list[str]:
    """Return the texts of a document that the text of its file does not hold, blanks, marks and hyphens apart.

    Plain text does not show the label of the column that names the rows of a table (`heads`).
    """
    there = _letters(printed)
    wanted = (each for block in walk(document.blocks) for each in _texts(block, heads=heads))
    return [each for each in dict.fromkeys(wanted) if not _holds(there, _letters(each))]


def _texts(block: Block, *, heads: bool) -> Iterator[str]:
    own = [*block.texts()]
    if isinstance(block, Figure | Table):
        own.append(text(block.label))
    if isinstance(block, Table):
        own += [text(column.label) for column in block.columns if heads or not column.row_header]
    yield from (said for each in own if (said := plain(each).strip()))


def _letters(said: str) -> str:
    """Return letters and digits alone, in one case, for a line may end in a hyphen and a label be in capitals."""
    return NO_LETTER.sub("", said).casefold()


def _holds(there: str, wanted: str) -> bool:
    """Return whether a text is there in one piece, or in pieces that the ends of pages and columns make."""
    at = 0
    while at < len(wanted):
        least, most = 0, len(wanted) - at
        while least < most:
            middle = (least + most + 1) // 2
            least, most = (middle, most) if wanted[at : at + middle] in there else (least, middle - 1)
        if least < min(LEAST_PIECE, len(wanted) - at):
            return False
        at += least
    return True


def words_of_web(page: str) -> str:
    return unescape(NO_WORD.sub("", page))
