"""What a page says, piece by piece: the characters of each piece of marked content."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from impact.trust.opened import Opened, UnreadableError, resolved

SHOWING = {"Tj", "TJ", "'", '"'}
_PAIRS = re.compile(rb"<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]+)>")
_BLOCKS = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
DEEPEST = 40  # pieces inside each other
NO_PIECE = -1


@dataclass
class Piece:
    """A stretch of marked content, or what lies between two.

    Attributes:
        number: Under which the structure tree knows it; -1 for decoration.
        text: Its characters as they are read out or copied.
    """

    number: int = NO_PIECE
    text: str = ""


def pieces(pdf: Opened, page: Any) -> list[Piece]:
    """Return what a page says, in the order it is drawn.

    Raises:
        UnreadableError: its content is no list of operators.
    """
    from pypdf.generic import ContentStream

    content = resolved(page.get("/Contents"))
    if content is None:
        return []
    maps = dict(character_maps(pdf, page))
    found = [Piece()]
    open_marks: list[Piece] = []
    font: Mapping[int, str] = {}
    for operands, operator in ContentStream(content, pdf.reader).operations:
        name = operator.decode("latin-1")
        if name in ("BDC", "BMC"):
            open_marks.append(Piece(_number(operands)))
            found.append(open_marks[-1])
            if len(open_marks) > DEEPEST:
                raise UnreadableError("its pages are nested deeper than any that impact prints.")
        elif name == "EMC":
            del open_marks[-1:]
            found.append(open_marks[-1] if open_marks else Piece())
        elif name == "Tf" and operands:
            font = maps.get(str(operands[0]), {})
        elif name in SHOWING:
            found[-1].text += "".join(_shown(operands, font))
    return list({id(each): each for each in found}.values())


def _number(operands: Any) -> int:
    held = resolved(operands[1]) if len(operands) > 1 else None
    found = resolved(held.get("/MCID")) if isinstance(held, dict) else None
    return int(found) if isinstance(found, int) else NO_PIECE


def _shown(operands: Any, font: Mapping[int, str]) -> Iterator[str]:
    for value in operands:
        for part in value if isinstance(value, list) else [value]:
            if hasattr(part, "original_bytes"):
                yield "".join(font.get(code, "\ufffd") for code in bytes(part.original_bytes))


def character_maps(pdf: Opened, page: Any) -> Iterator[tuple[str, Mapping[int, str]]]:
    """Yield the name of each font of a page, and the characters that its codes stand for."""
    resources = resolved(page.get("/Resources"))
    fonts = resolved(resources.get("/Font")) if isinstance(resources, dict) else None
    for name, held in (fonts or {}).items() if isinstance(fonts, dict) else ():
        font = resolved(held)
        stream = resolved(font.get("/ToUnicode")) if isinstance(font, dict) else None
        if hasattr(stream, "get_data"):
            yield str(name), _codes(pdf.content(stream))


def _codes(cmap: bytes) -> dict[int, str]:
    found: dict[int, str] = {}
    for block in _BLOCKS.findall(cmap):
        for code, characters in _PAIRS.findall(block):
            said = bytes.fromhex(b"".join(characters.split()).decode())
            found[int(b"".join(code.split()), 16)] = said.decode("utf-16-be", "replace")
    return found
