"""One font: measures, coverage, kerning, and the codes that go into the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from reportlab.lib.rl_accel import escapePDF

from impact.pdf.file import hooks
from impact.pdf.file.canvas import TaggedCanvas

# Kerning alone: a ligature is a glyph without a character, unsearchable, and fails PDF/UA 7.21.5 (trap 5).
_SHAPING = {"kern": True, "liga": False, "clig": False, "dlig": False, "calt": False, "ccmp": False, "locl": False}
_NO_BREAK_SPACE = "\u00a0"


class _LetterWidths(dict[str, float]):
    """The widths of letters [1/1000 em], looked up in the font when first asked for."""

    def __init__(self, of_code: Callable[[int], float]) -> None:
        super().__init__()
        self._of_code = of_code

    def __missing__(self, letter: str) -> float:
        width = self[letter] = self._of_code(ord(letter))
        return width


class Face:
    """One font file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        # The whole path, so that two folders with the same file name do not share a font.
        self.name = str(path)
        font = hooks.register_font(self.name, str(path))
        self._font = font
        self._known: Mapping[int, int] = font.face.charToGlyph
        self._letters = _LetterWidths(font.face.getCharWidth)
        self._widths: dict[str, float] = {}
        self._kerns: dict[str, tuple[float, ...]] = {}

    def has(self, letter: str) -> bool:
        """Return whether the font has a glyph for the character."""
        return ord(letter) in self._known or letter == _NO_BREAK_SPACE

    def covers(self, text: str) -> bool:
        """Return whether the font has a glyph for each character of a text."""
        return all(map(self.has, dict.fromkeys(text)))

    def file_name(self, letter: str) -> str:
        """Return the name of the font file that should have the character: this one."""
        return self.path.name

    def width(self, text: str, kerning: bool = False) -> float:
        """Return the width of a text [em]."""
        width = self._widths.get(text)
        if width is None:
            # ReportLab's own `stringWidth` takes four times as long where its accelerator is not installed.
            width = self._widths[text] = 0.001 * sum(map(self._letters.__getitem__, text))
        return width + sum(self.kerns(text)) if kerning else width

    def kerns(self, text: str) -> tuple[float, ...]:
        """Return what kerning adds after each character [em]; mostly zero or negative."""
        kerns = self._kerns.get(text)
        if kerns is None:
            kerns = self._kerns[text] = self._shape(text)
        return kerns

    def _shape(self, text: str) -> tuple[float, ...]:
        if not text:  # a shaper that is given nothing returns no list at all
            return ()
        import uharfbuzz

        font, units = _shaper(self.name)
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(font, buffer, _SHAPING)
        if len(buffer.glyph_infos) != len(text):
            return (0.0,) * len(text)  # marks that combine: leave them to the font's own widths
        widths = [self._letters[letter] / 1000 for letter in text]
        advances = [position.x_advance / units for position in buffer.glyph_positions]
        return tuple(round(advance - width, 3) for advance, width in zip(advances, widths, strict=True))

    def show(self, canvas: TaggedCanvas, text: str, size: float, kerning: bool = False) -> str:
        """Return the operators that choose this font and show a text at the current position."""
        document = hooks.pdf_document(canvas.pdf)
        kerns = self.kerns(text) if kerning else ()
        parts: list[str] = []
        at = 0
        for subset, codes in self._font.splitString(text, document):
            name = self._font.getSubsetInternalName(subset, document)
            part = kerns[at : at + len(codes)]
            at += len(codes)
            shown = _kern(codes, part) if any(part) else f"({escapePDF(codes)}) Tj"
            parts.append(f"{name} {size:g} Tf {shown}")
        return " ".join(parts)


def _kern(codes: bytes, kerns: tuple[float, ...]) -> str:
    """Return the operator that shows codes with a correction after some of them [em]."""
    pieces: list[str] = []
    run = bytearray()
    for code, kern in zip(codes, kerns, strict=True):
        run.append(code)
        if kern:
            pieces.append(f"({escapePDF(bytes(run))}) {-1000 * kern:.0f}")
            run.clear()
    if run:
        pieces.append(f"({escapePDF(bytes(run))})")
    return f"[{' '.join(pieces)}] TJ"


@cache
def _shaper(path: str) -> tuple[Any, int]:
    import uharfbuzz

    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path))
    return uharfbuzz.Font(face), int(face.upem)
