"""The fonts of a document inside it: of each face the letters that it shows, and no others.

A cut of a face is another font by its licence, so it goes by a name of its own; who made the face and under which
licence stands in it as before.
"""

import base64
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from impact.theme.fonts import chinese_files, font_files, is_chinese, pieces
from impact.theme.theme import Theme

SANS, SERIF, HAN = "brief-sans", "brief-serif", "brief-han"
CHINESE = "chinese"  # role of the face for Chinese
# Role -> family, weight and slant in the style sheet.
FACES = {
    "light": (SANS, 300, "normal"),
    "regular": (SANS, 400, "normal"),
    "italic": (SANS, 400, "italic"),
    "semibold": (SANS, 600, "normal"),
    "bold": (SANS, 700, "normal"),
    "serif": (SERIF, 600, "normal"),
    CHINESE: (HAN, 400, "normal"),
}
_KERNING = int.from_bytes(b"kern", "big")
_DROPPED = ("BASE", "DSIG", "GDEF", "GSUB", "STAT", "gasp", "vhea", "vmtx")
_NAMES = (0, 13, 14)  # whose it is, its licence, where the licence stands


@dataclass(frozen=True)
class GlyphSubset:
    """The characters of a document, by the face that shows them."""

    latin: frozenset[str]
    chinese: frozenset[str]


def letters(theme: Theme, texts: Iterable[str], lang: str) -> GlyphSubset:
    """Return which characters are shown in which face, as on pages: Latin words keep their own inside Chinese."""
    in_chinese = lang.partition("-")[0].lower() == "zh"
    texts = tuple(texts)
    if not in_chinese and not any(map(is_chinese, texts)):
        return GlyphSubset(frozenset("".join(texts)), frozenset())
    known = _characters(font_files(theme)["regular"])
    latin: set[str] = set()
    chinese: set[str] = set()
    for text in texts:
        if text.isascii() or not (in_chinese or is_chinese(text)):
            latin.update(text)
            continue
        for own, part in pieces(text, lambda letter: ord(letter) in known, chinese=in_chinese):
            (chinese if own else latin).update(part)
    return GlyphSubset(frozenset(latin), frozenset(chinese))


def font_faces(theme: Theme, roles: Iterable[str], shown: GlyphSubset) -> Iterator[str]:
    files = font_files(theme)
    for role in sorted(set(roles) - {CHINESE}, key=list(FACES).index):
        yield _rule(role, _cut(files[role], shown.latin))
    if shown.chinese:
        common, rare = chinese_files(theme)
        enough = {ord(letter) for letter in shown.chinese} <= _characters(common)
        yield _rule(CHINESE, _cut(common if enough else rare, shown.chinese))


def _rule(role: str, font: bytes) -> str:
    family, weight, slant = FACES[role]
    data = base64.b64encode(font).decode("ascii")
    source = f'url("data:font/woff;base64,{data}") format("woff")'
    return f"@font-face{{font-family:{family};font-weight:{weight};font-style:{slant};src:{source}}}"


def _cut(path: Path, shown: frozenset[str]) -> bytes:
    import uharfbuzz

    wanted = uharfbuzz.SubsetInput()
    wanted.unicode_set.update(map(ord, shown))
    wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING
    wanted.layout_feature_tag_set.clear()
    wanted.layout_feature_tag_set.add(_KERNING)
    wanted.name_id_set.clear()
    wanted.name_id_set.update(_NAMES)
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _DROPPED)
    data: bytes = wanted.subset(_face(str(path))).blob.data
    return woff(data)


def woff(font: bytes) -> bytes:
    """Return a TrueType font as WOFF, which is the same tables, compressed one by one."""
    from fontTools.ttLib import TTFont

    stream = io.BytesIO()
    with TTFont(io.BytesIO(font), lazy=True, recalcBBoxes=False, recalcTimestamp=False) as made:
        made.flavor = "woff"
        made.save(stream, reorderTables=False)
    return stream.getvalue()


@cache
def _face(path: str) -> Any:
    import uharfbuzz

    return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path))


@cache
def _characters(path: Path) -> frozenset[int]:
    return frozenset(_face(str(path)).unicodes)
