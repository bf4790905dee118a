"""How cells look: one format of XlsxWriter for all that look alike, found fast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from impact.brief.other_language import without_marks
from impact.export.workbook.content import GENERAL, Book, Role

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a text that begins so is marked as text, for whoever edits it
LONGEST = 32_000  # characters of a cell


class Looks:
    """Formats of a workbook, made when they are first needed."""

    def __init__(self, made: Workbook, book: Book) -> None:
        self._made, self._book = made, book
        self._formats: dict[tuple[object, ...], Format] = {}

    def of(self, **looks: Any) -> Format:
        """Return the format with these properties."""
        key = tuple(sorted(looks.items()))
        if key not in self._formats:
            self._formats[key] = self._made.add_format(looks)
        return self._formats[key]

    def text(self, content: str, **looks: Any) -> Format:
        """Return the format of a text; one that begins like a formula stays a text when it is edited."""
        return self.of(**looks, **({"quote_prefix": True} if content.startswith(LIKE_A_FORMULA) else {}))

    def cell(self, role: Role, number: str, *, wrapped: bool, quoted: bool, link: bool, align: str) -> Format:
        """Return the format of a cell of a table."""
        key = (role, number, wrapped, quoted, link, align)
        if key not in self._formats:
            self._formats[key] = self._made.add_format(self._cell(*key))
        return self._formats[key]

    def _cell(self, role: Role, number: str, wrapped: bool, quoted: bool, link: bool, align: str) -> dict[str, Any]:
        book = self._book
        looks: dict[str, Any] = {"valign": "top", "bottom": 4, "bottom_color": book.line}
        looks |= {"bold": True} if role else {}
        looks |= {"top": 1, "top_color": book.head} if role == "total" else {}
        looks |= {"bg_color": book.pale} if role == "group" else {}
        looks |= {"text_wrap": True} if wrapped else {}
        looks |= {"quote_prefix": True} if quoted else {}
        looks |= {"font_color": book.link, "underline": 1} if link else {}
        looks |= {"align": align} if align else {}
        looks |= {"indent": 1} if align == "left" else {}
        return looks if number == GENERAL else looks | {"num_format": number}


def shortened(text: str) -> str:
    """Return a text that a cell can hold: characters only, and not too many."""
    text = without_marks(text)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} …"
