"""A text broken into lines of any width."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from impact.core.errors import ImpactError
from impact.document import Span
from impact.document.block import shorten
from impact.output.pdf.text.filling import FITS, Word, fill, fill_paragraph, fill_title, lines_of
from impact.output.pdf.text.hyphenation import divisions
from impact.output.pdf.text.line_breaks import (
    NO_BREAK_SPACE,
    SOFT_HYPHEN,
    ZERO_WIDTH_SPACE,
    GlyphStyle,
    Stretch,
    TextLine,
    TextRun,
    emergency_breaks,
    stretches,
)
from impact.theme.parts import TextStyle

# They allow a break and print nothing themselves.
_INVISIBLE_LETTERS = (SOFT_HYPHEN, ZERO_WIDTH_SPACE)
_INVISIBLE = str.maketrans(dict.fromkeys(_INVISIBLE_LETTERS))

# Ragged lines need no hyphens, unless they are so narrow that a long word leaves most of the line before it empty.
_NARROW = 18.0  # width of a narrow line, in type sizes
_HALF_EMPTY = 0.6  # share of such a line
_RUNNING = 4  # lines; labels, headers and cells of fewer are divided between words only

_ADDRESS = re.compile(r"://|\bwww\.|\w@\w|\w\.\w+/")

_LAST_CHARACTERS = 4  # as many as the division of titles looks at


class TooWideError(ImpactError):
    def __init__(self, where: str, word: str, needed: float, width: float) -> None:
        super().__init__(
            f"{where}: '{word}' is {needed:.0f} pt wide, the space for it {width:.0f} pt. "
            "Shorten the word, allow a break in it with a soft hyphen (U+00AD), or give it more room."
        )


class TextLayout:
    def __init__(self, spans: tuple[Span, ...], looks: tuple[GlyphStyle, ...], style: TextStyle, where: str) -> None:
        self.spans, self.looks, self.style, self.where = spans, looks, style, where
        self.text = "".join(span.text for span in spans)
        self._ends: list[int] = []
        end = 0
        for span in spans:
            end += len(span.text)
            self._ends.append(end)
        self._lines: dict[float, tuple[TextLine, ...]] = {}

    @cached_property
    def _stretches(self) -> Sequence[Stretch]:
        return stretches(self.text)

    @cached_property
    def _words(self) -> list[Word]:
        return [self._word(part) for part in self._stretches]

    def widest(self, *, divided: bool = False) -> float:
        """Return the width of the widest word [pt], or of its widest part when words and addresses may be divided."""
        if not divided:
            return max((word.width for word in self._words), default=0.0)
        pieces = (piece for part in self._stretches for piece in self._pieces_of(part))
        words = [self._word(part) for piece in pieces for part in self._syllables(piece)]
        return max((word.width for word in words), default=0.0)

    def natural_width(self) -> float:
        return max((line.width for line in self.lines(float("inf"))), default=0.0)

    def lines(self, width: float) -> tuple[TextLine, ...]:
        """Return the lines of the text at a width [pt].

        Raises:
            TooWideError: a word is wider than the line; names the word and the block.
        """
        if width not in self._lines:
            parts, words = self._fit(width)
            if width < _NARROW * self.style.size and not self.style.balance:
                parts, words = self._even_out(parts, words, width)
            ends = (fill_title if self.style.balance else fill_paragraph)(words, width)
            self._lines[width] = tuple(self._line(parts[start:end]) for start, end in lines_of(ends))
        return self._lines[width]

    def _word(self, part: Stretch) -> Word:
        width = self._width(part.start, part.end)
        hyphen = self.looks[self._span_at(part.end - 1)].width("-") if part.soft else 0.0
        space = self._width(part.end, part.space_end) if part.space_end > part.end else 0.0
        last = self.text[max(part.start, part.end - _LAST_CHARACTERS) : part.end]
        return Word(width + hyphen, width + space, part.forced, last)

    def _fit(self, width: float) -> tuple[Sequence[Stretch], list[Word]]:
        if self.widest() <= width + FITS:
            return self._stretches, self._words
        parts: list[Stretch] = []
        words: list[Word] = []
        for part, word in zip(self._stretches, self._words, strict=True):
            if word.width <= width + FITS:
                parts.append(part)
                words.append(word)
                continue
            for piece in self._pieces_of(part):
                for fitting in self._cut_to_fit(piece, width):
                    parts.append(fitting)
                    words.append(self._word(fitting))
        return parts, words

    def _cut_to_fit(self, part: Stretch, width: float) -> Iterator[Stretch]:
        while (needed := self._word(part).width) > width + FITS:
            cut = self._divide(part, width)
            if cut is None:
                raise TooWideError(self.where, shorten(self.text[part.start : part.end]), needed, width)
            first, part = cut
            yield first
        yield part

    def _even_out(self, parts: Sequence[Stretch], words: list[Word], width: float) -> tuple[list[Stretch], list[Word]]:
        parts, words = list(parts), list(words)
        if len(fill(words, width)) < _RUNNING:
            return parts, words
        line = 0
        while line < len(ends := fill(words, width)) - 1:
            (start, end), following = lines_of(ends)[line], parts[ends[line]]
            used = sum(word.with_space for word in words[start:end])
            if not words[end - 1].forced and used < _HALF_EMPTY * width and not parts[end - 1].soft:
                cut = self._divide(following, width - used)
                if cut is not None:
                    parts[end : end + 1] = cut
                    words[end : end + 1] = [self._word(piece) for piece in cut]
            line += 1
        return parts, words

    def _divide(self, part: Stretch, room: float) -> tuple[Stretch, Stretch] | None:
        """Return a word in two, the first as long as the room allows with its hyphen; None when that cannot be."""
        soft = not self._in_address(part)
        for at in reversed(self._divisions(part) if soft else self._marks(part)):
            first = Stretch(part.start, at, at, soft=soft)
            if self._word(first).width <= room + FITS:
                return first, replace(part, start=at)
        return None

    def _divisions(self, part: Stretch) -> list[int]:
        lang = self.looks[self._span_at(part.start)].lang
        word = self.text[part.start : part.end]
        return [part.start + at for at in divisions(word, lang)] if lang else []

    def _marks(self, part: Stretch) -> list[int]:
        """Return the places after the marks of an address; all places when it has none."""
        marks = emergency_breaks(self.text[part.start : part.end])
        return [part.start + at for at in marks] or list(range(part.start + 1, part.end))

    def _in_address(self, part: Stretch) -> bool:
        start, end = self.text.rfind(" ", 0, part.start) + 1, self.text.find(" ", part.end)
        return _ADDRESS.search(self.text, start, end if end >= 0 else len(self.text)) is not None

    def _syllables(self, part: Stretch) -> Iterator[Stretch]:
        start = part.start
        for at in [] if self._in_address(part) else self._divisions(part):
            yield Stretch(start, at, at, soft=True)
            start = at
        yield replace(part, start=start)

    def _pieces_of(self, part: Stretch) -> list[Stretch]:
        cuts = emergency_breaks(self.text[part.start : part.end])
        edges = list(pairwise([part.start, *(part.start + cut for cut in cuts), part.end]))
        pieces = [Stretch(start, end - self.text[start:end].endswith(NO_BREAK_SPACE), end) for start, end in edges[:-1]]
        start, end = edges[-1]
        return [*pieces, Stretch(start, end, part.space_end, part.soft, part.forced)]

    def _span_at(self, position: int) -> int:
        if len(self._ends) == 1:  # most texts
            return 0
        return next((index for index, end in enumerate(self._ends) if position < end), len(self._ends) - 1)

    def _between(self, start: int, end: int) -> list[tuple[int, str]]:
        found: list[tuple[int, str]] = []
        index = self._span_at(start)
        while start < end:
            stop = min(end, self._ends[index])
            if stop > start:
                found.append((index, self.text[start:stop].translate(_INVISIBLE)))
            start, index = stop, index + 1
        return found

    def _width(self, start: int, end: int) -> float:
        return sum(self.looks[index].width(text) for index, text in self._between(start, end))

    def _line(self, parts: Sequence[Stretch]) -> TextLine:
        last = parts[-1]
        pieces = self._between(parts[0].start, last.end)
        if last.soft and last.end < len(self.text) and pieces:
            index, text = pieces[-1]
            # A soft hyphen looks like a hyphen, and those who search or listen get the whole word.
            hyphen = SOFT_HYPHEN if self.looks[index].face.has(SOFT_HYPHEN) else "-"
            pieces[-1] = (index, f"{text}{hyphen}")
        runs: list[TextRun] = []
        x = 0.0
        for index, text in pieces:
            width = self.looks[index].width(text)
            if text:
                runs.append(TextRun(text, index, self.looks[index], x, width))
            x += width
        # The space at the line's end prints nothing, but keeps words apart for those who listen (trap 7).
        if runs and last.space_end < len(self.text) and (last.space_end > last.end or last.forced):
            runs[-1] = replace(runs[-1], text=f"{runs[-1].text} ")
        return TextLine(tuple(runs), x)
