"""The fonts of a document by role."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from impact.look.fonts import font_files
from impact.look.theme import Theme
from impact.pdf.text.chinese import HEAVY, ChineseFace, MixedFace
from impact.pdf.text.face import Face


@cache
def _face(path: Path) -> Face:
    return Face(path)


class Faces:
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
        """Return a face for a text in which Chinese stands, or whose language is Chinese."""
        in_chinese = lang.partition("-")[0].lower() == "zh"
        made = MixedFace(self[role], self._chinese, heavy=role in HEAVY, in_chinese=in_chinese)
        return self._mixed.setdefault((role, in_chinese), made)

    def file_name(self, role: str) -> str:
        """Return the name of the font file that should have the characters of a role."""
        return self._chinese.largest if role == "chinese" else self[role].path.name

    def has(self, role: str, letter: str) -> bool:
        """Return whether the face of a role has the character; `chinese` may change to its larger cut for it."""
        return self._chinese.has(letter) if role == "chinese" else self[role].has(letter)
