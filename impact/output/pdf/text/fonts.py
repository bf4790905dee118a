"""The fonts of a page: measures, coverage, kerning, the codes that go into it; Chinese characters among Latin ones."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from reportlab.lib.rl_accel import escapePDF

from impact.output.pdf.file import reportlab_hooks
from impact.output.pdf.file.canvas import TaggedCanvas
from impact.theme.fonts import chinese_files, font_files, is_chinese, pieces
from impact.theme.theme import Theme

# Kerning alone: a ligature is a glyph without a character, unsearchable, and fails PDF/UA 7.21.5 (trap 5).
_SHAPING = {"kern": True, "liga": False, "clig": False, "dlig": False, "calt": False, "ccmp": False, "locl": False}
_NO_BREAK_SPACE = "\u00a0"
# There is one weight of the Chinese face. Where Latin letters are heavier, Chinese ones get an outline of this width
# on their contour [em], which is what a printer without the bold face would do.
_OUTLINE = 0.022
HEAVY = ("semibold", "bold", "serif")


class _LetterWidths(dict[str, float]):
    def __init__(self, of_code: Callable[[int], float]) -> None:
        super().__init__()
        self._of_code = of_code

    def __missing__(self, letter: str) -> float:
        width = self[letter] = self._of_code(ord(letter))
        return width


class Face:
    def __init__(self, path: Path) -> None:
        self.path = path
        # The whole path, so that two folders with the same file name do not share a font.
        self.name = str(path)
        font = reportlab_hooks.register_font(self.name, str(path))
        self._font = font
        self._known: Mapping[int, int] = font.face.charToGlyph
        self._letters = _LetterWidths(font.face.getCharWidth)
        self._widths: dict[str, float] = {}
        self._kerns: dict[str, tuple[float, ...]] = {}

    def has(self, letter: str) -> bool:
        return ord(letter) in self._known or letter == _NO_BREAK_SPACE

    def covers(self, text: str) -> bool:
        return all(map(self.has, dict.fromkeys(text)))

    def file_name(self, letter: str) -> str:
        return self.path.name

    def width(self, text: str, kerning: bool = False) -> float:
        width = self._widths.get(text)
        if width is None:
            # ReportLab's own `stringWidth` takes four times as long where its accelerator is not installed.
            width = self._widths[text] = 0.001 * sum(map(self._letters.__getitem__, text))
        return width + sum(self.kerns(text)) if kerning else width

    def kerns(self, text: str) -> tuple[float, ...]:
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
        document = reportlab_hooks.pdf_document(canvas.pdf)
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
        return self._cut(self._rare)

    def _cut(self, rare: bool) -> Face:
        if rare not in self._opened:
            self._opened[rare] = self._open_face(chinese_files(self._theme)[rare])
        return self._opened[rare]

    @property
    def largest(self) -> str:
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
        if letter not in self._has:
            ((chinese, _),) = self._pieces(letter)
            self._has[letter] = self._chinese.has(letter) if chinese else self._latin.has(letter)
        return self._has[letter]

    def covers(self, text: str) -> bool:
        return all(map(self.has, text))

    def file_name(self, letter: str) -> str:
        return self._chinese.largest if is_chinese(letter) else self._latin.path.name

    def width(self, text: str, kerning: bool = False) -> float:
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


@cache
def _face(path: Path) -> Face:
    return Face(path)


class DocumentFonts:
    """The fonts of a theme by role; a file is opened when a text first needs it."""

    def __init__(self, theme: Theme) -> None:
        self._files = font_files(theme)
        self._chinese = ChineseFace(theme, _face)
        self._opened: dict[str, Face] = {}
        self._mixed: dict[tuple[str, bool], MixedFace] = {}

    def __getitem__(self, role: str) -> Face:
        if role == "chinese":
            return self._chinese.face
        face = self._opened.get(role)
        if face is None:
            face = self._opened[role] = _face(self._files[role])
        return face

    def mixed(self, role: str, lang: str) -> MixedFace:
        in_chinese = lang.partition("-")[0].lower() == "zh"
        made = MixedFace(self[role], self._chinese, heavy=role in HEAVY, in_chinese=in_chinese)
        return self._mixed.setdefault((role, in_chinese), made)

    def file_name(self, role: str) -> str:
        return self._chinese.largest if role == "chinese" else self[role].path.name

    def has(self, role: str, letter: str) -> bool:
        """Return whether the face of a role has the character; `chinese` may change to its larger cut for it."""
        return self._chinese.has(letter) if role == "chinese" else self[role].has(letter)
