"""Widths and heights of chart text, from the same font files that the page embeds."""

import os
from functools import cache
from pathlib import Path

from matplotlib.ft2font import FT2Font, LoadFlags

from impact.core.errors import ImpactError

MOST_SIZES = 20_000  # of texts that are remembered, about two megabytes


class FontMetrics:
    """Measures of one font file, per em; sums of advances, as the page sets them: no kerning, no ligatures."""

    def __init__(self, path: str) -> None:
        self._name = Path(path).name
        try:
            self._font = FT2Font(path)
        except (RuntimeError, ValueError, OSError) as error:
            raise ImpactError(f"'{path}': this font is damaged ({error}). Use another file of the family.") from None
        self._em = float(self._font.units_per_EM)
        self._glyphs: dict[str, tuple[float, float, float]] = {}
        self._sizes: dict[str, tuple[float, float, float]] = {}

    def has(self, letter: str) -> bool:
        return bool(self._font.get_char_index(ord(letter)))

    def size(self, text: str) -> tuple[float, float, float]:
        """Return width, height above and depth below the base line of the ink [em].

        Raises:
            ImpactError: the font has no glyph for a character.
        """
        known = self._sizes.get(text)  # labels are measured again and again: to break lines, to place and to draw them
        if known is not None:
            return known
        glyphs = [self._glyph(letter) for letter in text]
        width = sum(glyph[0] for glyph in glyphs)
        top = max((glyph[1] for glyph in glyphs), default=0.0)
        bottom = min((glyph[2] for glyph in glyphs), default=0.0)
        if len(self._sizes) >= MOST_SIZES:
            self._sizes.clear()
        self._sizes[text] = width, top, -bottom
        return width, top, -bottom

    def _glyph(self, letter: str) -> tuple[float, float, float]:
        known = self._glyphs.get(letter)
        if known is None:
            if not self.has(letter):
                raise ImpactError(
                    f"A chart text holds '{letter}' (U+{ord(letter):04X}), which the font {self._name} has no "
                    "glyph for. Replace the character, or name a font that has it under 'faces' in the theme."
                )
            try:
                glyph = self._font.load_char(ord(letter), LoadFlags.NO_SCALE)
            except RuntimeError as error:
                raise ImpactError(
                    f"The glyph of '{letter}' in the font {self._name} is damaged ({error}). Use another file of the "
                    "family."
                ) from None
            _, bottom, _, top = glyph.bbox
            known = self._glyphs[letter] = (glyph.horiAdvance / self._em, top / self._em, bottom / self._em)
        return known


@cache
def font_metrics(path: str) -> FontMetrics:
    return FontMetrics(path)


# FreeType reads a file by and by, and a copy of this process shares the place in it: each reads a file of its own.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=font_metrics.cache_clear)
