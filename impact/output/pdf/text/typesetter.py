"""Spans in the styles of a theme, ready to be broken into lines; what no font can print is collected."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from impact.core.errors import Problem, problem
from impact.document import Span, Text
from impact.document.block import shorten
from impact.output.pdf.text.fonts import DocumentFonts
from impact.output.pdf.text.line_breaks import SOFT_HYPHEN, ZERO_WIDTH_SPACE, GlyphStyle
from impact.output.pdf.text.text_layout import TextLayout
from impact.theme.fonts import is_chinese
from impact.theme.parts import TextStyle
from impact.theme.theme import Theme

# Script letters: size and distance from the base line, as shares of the type size (Adobe's own proportions).
_SCRIPT_SIZE, _SUPER_RISE, _SUB_DROP = 0.66, 0.36, 0.14

# Spaces of other widths become plain ones, line and paragraph separators line breaks.
_TO_SPACE = str.maketrans(
    dict.fromkeys("\t\u2002\u2003\u2004\u2005\u2006\u2009\u200a", " ")
    | dict.fromkeys("\u2028\u2029\v\f", "\n")
    | {"\r": None}
)
_NEED_NO_GLYPH = frozenset(f"\n{SOFT_HYPHEN}{ZERO_WIDTH_SPACE}")
_UPRIGHT = ("regular", "italic", "light")


class Typesetter:
    """Prepares texts, and collects the characters that no font can print.

    Attributes:
        problems: what was found so far.
        where: the block whose texts are being prepared, in words.
    """

    def __init__(self, theme: Theme, lang: str = "en") -> None:
        self.theme, self.lang = theme, lang
        self.faces = DocumentFonts(theme)
        self.problems: list[Problem] = []
        self.where = ""
        self._known: dict[tuple[str, Text, TextStyle], TextLayout] = {}  # by block, words and style

    def prepare(self, content: Text, style: TextStyle) -> TextLayout:
        key = (self.where, content, style)
        if key not in self._known:
            self._known[key] = self._prepared(content, style)
        return self._known[key]

    def _prepared(self, content: Text, style: TextStyle) -> TextLayout:
        spans = [_with(span, span.text.translate(_TO_SPACE)) for span in content if span.text]
        if style.capitals:
            spans = [_with(span, span.text.upper()) for span in spans]
        looks = [self._look(span, style) for span in spans]
        for span, look in zip(spans, looks, strict=True):
            self._check(span, look)
        return _layout(tuple(spans), tuple(looks), style, self.where)

    def _look(self, span: Span, style: TextStyle) -> GlyphStyle:
        mixed = is_chinese(span.text) or (span.lang or self.lang).startswith("zh")
        face, colour, size, rise = style.face, style.colour, style.size, 0.0
        if span.emphasis:
            face = "italic"
        if span.strong and face in _UPRIGHT:
            # The set has no semi-bold italic: strong wins.
            face, colour = "semibold", "navy" if colour in ("ink", "muted") else colour
        if span.href:
            colour = "link"
        if span.script:
            size = style.size * _SCRIPT_SIZE
            rise = style.size * (_SUPER_RISE if span.script == "super" else -_SUB_DROP)
        lang = span.lang or self.lang
        font = self.faces.mixed(face, lang) if mixed else self.faces[face]
        return GlyphStyle(font, size, rise, self.theme.colour(colour), style.kerning, lang)

    def _check(self, span: Span, look: GlyphStyle) -> None:
        if look.face.covers(span.text):
            return
        for letter in dict.fromkeys(span.text):
            if letter not in _NEED_NO_GLYPH and not look.face.has(letter):
                self.missing(letter, look.face.file_name(letter), span.text)

    def check_chart(self, marks: Iterable[tuple[str, str]]) -> None:
        checked: dict[str, set[str]] = {}
        for role, content in marks:
            known = checked.setdefault(role, set())
            for letter in sorted(set(content) - known):
                if not self.faces.has(role, letter):
                    self.missing(letter, self.faces.file_name(role), content)
            known |= set(content)

    def missing(self, letter: str, font: str, content: str) -> None:
        shown = f"'{letter}' " if letter.isprintable() else ""
        message = (
            f"the font {font} has no glyph for {shown}U+{ord(letter):04X} in '{shorten(content)}'. Replace the "
            "character, or name a font that has it under 'faces' in the theme."
        )
        self.problems.append(problem(message, where=self.where))


@lru_cache(maxsize=8192)
def _layout(spans: tuple[Span, ...], looks: tuple[GlyphStyle, ...], style: TextStyle, where: str) -> TextLayout:
    """Return a text to be broken into lines: documents say much alike, and each is laid out to be fitted and drawn."""
    return TextLayout(spans, looks, style, where)


def _with(span: Span, text: str) -> Span:
    return span if span.text == text else replace(span, text=text)
