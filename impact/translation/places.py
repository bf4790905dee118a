"""Where texts stand on the pages of a document, with a picture of each place."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from impact.words.entries import literals

if TYPE_CHECKING:
    from PIL.Image import Image
    from pypdfium2 import PdfDocument

LEAST = 8  # characters, without blanks, of a part that is looked for anywhere on a page
LEAST_FULL_WIDTH = 5  # the same of Chinese, whose words are short
SCALE = 1.6  # pixels for a point of the page
AROUND = (60.0, 14.0)  # points of the page shown beside and above what was found
HIGHEST = 130.0  # points of the page; of a longer text the beginning is shown
COLOURS = 16  # of a picture: enough to read it
_LEFT_OUT = "\u00ad\ufffe\x02-\u2011"  # hyphens of lines, and those that a font writes in another way


@dataclass(frozen=True)
class Place:
    """Where a text stands.

    Attributes:
        page: from 1. picture: PNG of it. width, height: of the picture [pixels].
    """

    page: int
    picture: bytes
    width: int
    height: int


@dataclass(frozen=True)
class _Page:
    """The text of a page without blanks, the number of each of its characters on the page, and its lines."""

    text: str
    characters: list[int]
    lines: frozenset[str]


class Pages:
    """The pages of a document in which texts are looked for; to be closed.

    Args:
        pdf: the document. full_width: whether its language has no blanks between words.

    Raises:
        ImportError: pypdfium2 is not installed.
    """

    def __init__(self, pdf: bytes, *, full_width: bool = False) -> None:
        from pypdfium2 import PdfDocument

        self._least = LEAST_FULL_WIDTH if full_width else LEAST
        self._document: PdfDocument = PdfDocument(pdf)
        self._texts = [page.get_textpage() for page in self._document]
        self._pages = [_page(each.get_text_range()) for each in self._texts]
        self._drawn: dict[int, Image] = {}

    def close(self) -> None:
        """Let go of the document."""
        for each in self._texts:
            each.close()
        self._document.close()

    def place(self, pattern: str, over: Callable[[str], str] | None = None) -> Place | None:
        """Return where a text with places for values stands; None where it is not found.

        Its longest part that stands in print as it is written is looked for; of several pages the one is taken that
        has most of the other parts too. A short part has to be a line of its own.

        Args:
            pattern: of a message, or a plain text. over: writes it over in another script.
        """
        parts = [_bare(over(part) if over else part) for part in literals(pattern)]
        parts = [part for part in parts if part]
        for part in (each for each in parts if 2 * len(each) >= len(parts[0])):  # shorter ones stand in many texts
            found = [(number, at) for number, page in enumerate(self._pages) if (at := self._at(page, part)) >= 0]
            if found:
                number, at = max(found, key=lambda each: (self._fits(each[0], parts), -each[0]))
                return self._shown(number, at, len(part))
        return None

    def _at(self, page: _Page, part: str) -> int:
        at = page.text.find(part)
        return at if len(part) >= self._least or part in page.lines else -1

    def _fits(self, number: int, parts: Sequence[str]) -> int:
        return sum(part in self._pages[number].text for part in parts)

    def _shown(self, number: int, at: int, length: int) -> Place:
        page, picture = self._pages[number], self._picture(number)
        boxes = [self._texts[number].get_charbox(each) for each in page.characters[at : at + length]]
        boxes = [box for box in boxes if box[2] > box[0] and box[3] > box[1]]
        height = picture.height / SCALE
        left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
        top, bottom = height - max(box[3] for box in boxes), height - min(box[1] for box in boxes)
        bottom = min(bottom, top + HIGHEST)
        beside, above = AROUND
        area = (left - beside, top - above, right + beside, bottom + above)
        cut = [round(each * SCALE) for each in area]
        most = (picture.width, picture.height)
        cropped = picture.crop((max(cut[0], 0), max(cut[1], 0), min(cut[2], most[0]), min(cut[3], most[1])))
        stream = io.BytesIO()
        cropped.quantize(COLOURS).save(stream, "PNG", optimize=True)
        return Place(number + 1, stream.getvalue(), cropped.width, cropped.height)

    def _picture(self, number: int) -> Image:
        if number not in self._drawn:
            picture: Any = self._document[number].render(scale=SCALE).to_pil()
            self._drawn[number] = picture.convert("RGB")
        return self._drawn[number]


def _page(text: str) -> _Page:
    kept = [(at, letter) for at, letter in enumerate(text) if not letter.isspace() and letter not in _LEFT_OUT]
    lines = frozenset(_bare(line) for line in text.splitlines())
    return _Page("".join(letter for _, letter in kept), [at for at, _ in kept], lines)


def _bare(text: str) -> str:
    """Return a text without what lines of print put in or take out."""
    return "".join(letter for letter in text if not letter.isspace() and letter not in _LEFT_OUT)
