"""Chinese characters beside Latin and Cyrillic: one text, two fonts, run by run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.look.fonts import chinese_files
from impact.look.scripts import is_chinese, pieces
from impact.look.theme import Theme
from impact.pdf.file.canvas import TaggedCanvas
from impact.pdf.text.face import Face

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# There is one weight of the Chinese face. Where Latin letters are heavier, Chinese ones get an outline of this width
# on their contour [em], which is what a printer without the bold face would do.
_OUTLINE = 0.022
HEAVY = ("semibold", "bold", "serif")


class ChineseFace:
    """The smaller of two cuts of one face that has all characters of a document.

    Both are equally wide, so texts may be measured before it is known which one is embedded.
    """

    def __init__(self, theme: Theme, open_face: Callable[[Path], Face]) -> None:
        self._theme, self._open_face = theme, open_face
        self._rare = False
        self._opened: dict[bool, Face] = {}  # asked for with every letter

    @property
    def face(self) -> Face:
        """The cut that has everything asked for so far."""
        return self._cut(self._rare)

    def _cut(self, rare: bool) -> Face:
        if rare not in self._opened:
            self._opened[rare] = self._open_face(chinese_files(self._theme)[rare])
        return self._opened[rare]

    @property
    def largest(self) -> str:
        """The name of the font file that has most characters."""
        return chinese_files(self._theme)[True].name

    def has(self, letter: str) -> bool:
        """Return whether there is a glyph; the larger cut is opened when the smaller one has none."""
        if self.face.has(letter):
            return True
        if not self._rare and self._cut(True).has(letter):
            self._rare = True
        return self.face.has(letter)


class MixedFace:
    """A Latin face that hands Chinese characters to the Chinese one."""

    def __init__(self, latin: Face, chinese: ChineseFace, *, heavy: bool, in_chinese: bool) -> None:
        self._latin, self._chinese = latin, chinese
        self._heavy, self._in_chinese = heavy, in_chinese
        self._has: dict[str, bool] = {}  # asked for with every letter
        self._widths: dict[tuple[str, bool], float] = {}  # both cuts are equally wide

    def _pieces(self, text: str) -> list[tuple[bool, str]]:
        return list(pieces(text, self._latin.has, chinese=self._in_chinese))

    def has(self, letter: str) -> bool:
        """Return whether one of the two has a glyph for the character."""
        if letter not in self._has:
            ((chinese, _),) = self._pieces(letter)
            self._has[letter] = self._chinese.has(letter) if chinese else self._latin.has(letter)
        return self._has[letter]

    def covers(self, text: str) -> bool:
        """Return whether there is a glyph for each character of a text."""
        return all(map(self.has, set(text)))

    def file_name(self, letter: str) -> str:
        """Return the name of the font file that should have the character."""
        return self._chinese.largest if is_chinese(letter) else self._latin.path.name

    def width(self, text: str, kerning: bool = False) -> float:
        """Return the width of a text [em]."""
        if (text, kerning) not in self._widths:
            self._widths[text, kerning] = sum(
                self._chinese.face.width(part) if chinese else self._latin.width(part, kerning)
                for chinese, part in self._pieces(text)
            )
        return self._widths[text, kerning]

    def show(self, canvas: TaggedCanvas, text: str, size: float, kerning: bool = False) -> str:
        """Return the operators that show a text at the current position; strokes have the colour of fills."""
        shown = []
        for chinese, part in self._pieces(text):
            if not chinese:
                shown.append(self._latin.show(canvas, part, size, kerning))
            elif self._heavy:
                outlined = self._chinese.face.show(canvas, part, size)
                shown.append(f"2 Tr {_OUTLINE * size:.3g} w [] 0 d 1 j {outlined} 0 Tr")
            else:
                shown.append(self._chinese.face.show(canvas, part, size))
        return " ".join(shown)
