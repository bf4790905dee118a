"""Characters of a scenario that the fonts of the documents do not have: a brief would be refused for them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from impact.scenario.texts import texts_of
from impact.texts import shortened

if TYPE_CHECKING:
    from impact.errors import Problem
    from impact.pdf.text.faces import Faces
    from impact.scenario.load import Loaded
    from impact.source_positions import Path as Key

# What every face that ships has; no font is opened for texts of these alone.
PLAIN = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x12C), *range(0x400, 0x460)))) | set("\n‘’“”–—…₂−×·ő")
UNSEEN = ("Mn", "Zs", "Cc", "Cf")  # categories of characters that are set with others, or not at all


def glyph_problems(loaded: Loaded, templates: tuple[Path, ...]) -> Iterator[Problem]:
    """Yield a problem for every printed text of a scenario with characters that the default theme cannot print."""
    faces: Faces | None = None
    for path, text in _printed(loaded):
        letters = [
            each for each in dict.fromkeys(text) if each not in PLAIN and unicodedata.category(each) not in UNSEEN
        ]
        if not letters:
            continue
        faces = faces or _faces(templates)
        if absent := [each for each in letters if each not in _known(faces, text)]:
            named = ", ".join(f"'{each}' U+{ord(each):04X}" for each in absent)
            words = (
                f"the fonts have no glyph for {named} in '{shortened(text, 60)}'. Replace them, or name a font that "
                "has them under 'faces' in the theme."
            )
            yield loaded.places.problem(path, words)


def _printed(loaded: Loaded) -> Iterator[tuple[Key, str]]:
    yield from ((each.path, each.text) for each in texts_of(loaded.scenario).values())
    for name, source in loaded.scenario.sources.items():
        for part in ("producer", "title"):
            yield ("sources", name, part), getattr(source, part)


def _faces(templates: tuple[Path, ...]) -> Faces:
    from impact.look.themes import load_theme
    from impact.pdf.text.faces import Faces

    return Faces(load_theme("default", templates))


def _known(faces: Faces, text: str) -> set[str]:
    """Return the characters of a text that the faces have: with Chinese in it, those of the Chinese face too."""
    from impact.look.scripts import is_chinese, pieces

    holds = faces.has

    def has(letter: str) -> bool:
        return holds("regular", letter)

    if not is_chinese(text):
        return set(filter(has, text))
    parts = pieces(text, has, chinese=False)
    return {each for inside, part in parts for each in part if (holds("chinese", each) if inside else has(each))}
