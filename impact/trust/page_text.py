"""What stands on a page, piece by piece: each piece of marked content with its operators and its characters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from impact.trust.opened import Opened, UnreadableError, resolved

SHOWING = {"Tj", "TJ", "'", '"'}
GAP = -200  # thousandths of the size of the type, from which on a shift reads as a blank
_PAIRS = re.compile(rb"<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]+)>")
_BLOCKS = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
DEEPEST = 40  # pieces inside each other
NO_PIECE = -1


@dataclass
class Piece:
    """A stretch of marked content, or what lies between two.

    Attributes:
        tag: its role. number: under which the structure tree knows it; -1 for decoration.
        operators: what it is drawn by. text: its characters as they are read out or copied.
        said: what its mark says besides, such as another text for those who hear.
    """

    tag: str
    number: int
    operators: list[tuple[str, str]] = field(default_factory=list)
    text: str = ""
    said: str = ""


def pieces(pdf: Opened, page: Any) -> list[Piece]:
    """Return what stands on a page, in the order it is drawn.

    Raises:
        UnreadableError: its content is no list of operators.
    """
    from pypdf.generic import ContentStream

    content = resolved(page.get("/Contents"))
    if content is None:
        return []
    maps = dict(character_maps(pdf, page))
    found = [Piece("", NO_PIECE)]
    open_marks: list[Piece] = []
    font: Mapping[int, str] = {}
    for operands, operator in ContentStream(content, pdf.reader).operations:
        name = operator.decode("latin-1")
        if name in ("BDC", "BMC"):
            number = _number(operands)
            open_marks.append(Piece(str(operands[0]) if operands else "", number, said=_besides(operands)))
            found.append(open_marks[-1])
            if len(open_marks) > DEEPEST:
                raise UnreadableError("its pages are nested deeper than any that impact prints.")
        elif name == "EMC":
            if open_marks:
                open_marks.pop()
            found.append(open_marks[-1] if open_marks else Piece("", NO_PIECE))
        else:
            piece = open_marks[-1] if open_marks else found[-1]
            if name == "Tf" and operands:
                font = maps.get(str(operands[0]), {})
            if name in SHOWING:
                piece.text += "".join(_shown(operands, font))
            if name == "Tm" and piece.text and not piece.text.endswith((" ", "\n")):
                piece.text += "\u200b"  # another line or run; whether a blank belongs there, the text says itself
            piece.operators.append((name, _written(operands)))
    kept = [piece for piece in {id(each): each for each in found}.values() if piece.operators or piece.tag]
    for piece in kept:
        piece.text = piece.text.replace("\u200b", "")
    return kept


def _number(operands: Any) -> int:
    held = resolved(operands[1]) if len(operands) > 1 else None
    found = resolved(held.get("/MCID")) if isinstance(held, dict) else None
    return int(found) if isinstance(found, int) else NO_PIECE


def _besides(operands: Any) -> str:
    """Return what a mark says besides its number."""
    held = resolved(operands[1]) if len(operands) > 1 else None
    if not isinstance(held, dict):
        return "" if held is None else str(held)
    return " ".join(f"{key} {_one(resolved(each))}" for key, each in sorted(held.items()) if key != "/MCID")


def _written(operands: Any) -> str:
    """Return operands as text in which the same is always written alike."""
    if isinstance(operands, (list, tuple)):
        return " ".join(map(_one, operands))
    return _one(operands)


def _one(value: Any) -> str:
    from pypdf.generic import ByteStringObject, FloatObject, NumberObject, TextStringObject

    if isinstance(value, (TextStringObject, ByteStringObject)):
        return f"<{bytes(value.original_bytes).hex()}>"
    if isinstance(value, (FloatObject, NumberObject, int, float)) and not isinstance(value, bool):
        return f"{float(value) + 0.0:.6g}"  # no minus zero
    if isinstance(value, list):
        return f"[{' '.join(map(_one, value))}]"
    return str(value)


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
