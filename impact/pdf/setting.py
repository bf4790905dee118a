"""Text spans to lines of runs: faces, sizes and positions, ready to be drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from impact.brief.blocks import Span, Text
from impact.errors import ImpactError, Problem
from impact.look.parts import TextStyle
from impact.look.theme import Theme
from impact.pdf.faces import Face, Faces
from impact.pdf.linebreak import SOFT_HYPHEN, Stretch, emergency_breaks, stretches

# Script letters: size and distance from the base line, as shares of the type size (Adobe's own proportions).
_SCRIPT_SIZE, _SUPER_RISE, _SUB_DROP = 0.66, 0.36, 0.14
_FITS = 0.01  # rounding slack when a line is filled to the brim [pt]
# Breaks are allowed by these; they print nothing themselves.
_INVISIBLE = str.maketrans({SOFT_HYPHEN: None, "\u200b": None})
_TO_SPACE = str.maketrans({"\t": " ", "\r": "", "\u2028": "\n", "\u2029": "\n", "\v": "\n", "\f": "\n"})


@dataclass(frozen=True)
class Look:
    """Face, size, height and colour of one span."""

    face: Face
    size: float
    rise: float
    colour: str
    kerning: bool

    def width(self, text: str) -> float:
        """Return the width of a text in this look [pt]."""
        return self.face.width(text, self.kerning) * self.size


@dataclass(frozen=True)
class Run:
    """Characters of one span on one line; `x` is the distance from the start of the line [pt]."""

    text: str
    span: int
    look: Look
    x: float
    width: float


@dataclass(frozen=True)
class Line:
    """One line: its runs and its width without the blanks at its end."""

    runs: tuple[Run, ...]
    width: float


@dataclass(frozen=True)
class _Measured:
    """A stretch with its width at the end of a line (with a hyphen if it needs one) and before a next one."""

    stretch: Stretch
    width: float
    with_blank: float


class Setter:
    """Sets texts in the styles of a theme, and collects what cannot be printed."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.faces = Faces(theme)
        self.problems: list[Problem] = []
        self.where = ""

    def looks(self, spans: Sequence[Span], style: TextStyle) -> tuple[Look, ...]:
        """Return the look of each span."""
        return tuple(self._look(span, style) for span in spans)

    def _look(self, span: Span, style: TextStyle) -> Look:
        face, colour, size, rise = style.face, style.colour, style.size, 0.0
        if span.emphasis:
            face = "italic"
        if span.strong and face in ("regular", "italic", "light"):
            face, colour = "semibold", "navy" if style.colour == "ink" else colour
        if span.href:
            colour = "link"
        if span.script:
            size = style.size * _SCRIPT_SIZE
            rise = style.size * (_SUPER_RISE if span.script == "super" else -_SUB_DROP)
        return Look(self.faces[face], size, rise, self.theme.colour(colour), style.kerning)

    def prepare(self, content: Text, style: TextStyle) -> SetText:
        """Return a text that can be broken into lines of any width; notes characters without a glyph."""
        spans = [replace(span, text=span.text.translate(_TO_SPACE)) for span in content if span.text]
        if style.capitals:
            spans = [replace(span, text=span.text.upper()) for span in spans]
        looks = self.looks(spans, style)
        for span, look in zip(spans, looks, strict=True):
            self._check(span, look)
        return SetText(tuple(spans), looks, style, self.where)

    def _check(self, span: Span, look: Look) -> None:
        for letter in dict.fromkeys(span.text):
            if letter not in "\n\u200b\u00ad" and not look.face.has(letter):
                shown = f"'{letter}' " if letter.isprintable() else ""
                self.problems.append(
                    Problem(
                        file="",
                        line=0,
                        column=0,
                        where=self.where,
                        message=(
                            f"the font {look.face.path.name} has no glyph for {shown}U+{ord(letter):04X} in "
                            f"'{shortened(span.text)}'. Replace the character, or name a font that has it under "
                            "'faces' in the theme."
                        ),
                    )
                )


def shortened(text: str, most: int = 40) -> str:
    """Return the first words of a text for a message, control characters escaped."""
    printable = "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in text)
    return printable if len(printable) <= most else printable[: most - 1].rstrip() + "…"


class SetText:
    """A text in its looks, broken into lines on demand."""

    def __init__(self, spans: tuple[Span, ...], looks: tuple[Look, ...], style: TextStyle, where: str) -> None:
        self.spans, self.looks, self.style, self.where = spans, looks, style, where
        self.text = "".join(span.text for span in spans)
        self._ends: list[int] = []
        end = 0
        for span in spans:
            end += len(span.text)
            self._ends.append(end)
        self._measured = [self._measure(part) for part in stretches(self.text)]
        self._lines: dict[float, tuple[Line, ...]] = {}

    def widest(self) -> float:
        """Return the width of the widest stretch that stays together [pt]."""
        return max((part.width for part in self._measured), default=0.0)

    def natural_width(self) -> float:
        """Return the width of the text without line breaks other than its own [pt]."""
        return max((line.width for line in self.lines(float("inf"))), default=0.0)

    def lines(self, width: float) -> tuple[Line, ...]:
        """Return the lines of the text at a width [pt].

        Raises:
            TooWideError: a word is wider than the line; names the word and the block.
        """
        lines = self._lines.get(width)
        if lines is None:
            filled = self._fill(width)
            if self.style.balance and len(filled) > 1:
                filled = self._balanced(width, len(filled))
            lines = self._lines[width] = tuple(self._line(parts) for parts in filled)
        return lines

    def _balanced(self, width: float, count: int) -> list[list[_Measured]]:
        """Return the fill at the smallest width that needs no more lines, so that they come out equally long."""
        least, most = max(self.widest(), width / 2), width
        for _ in range(7):
            middle = (least + most) / 2
            if len(self._fill(middle)) > count:
                least = middle
            else:
                most = middle
        return self._fill(most)

    def _fill(self, width: float) -> list[list[_Measured]]:
        lines: list[list[_Measured]] = []
        line: list[_Measured] = []
        used = 0.0  # up to and with the blanks after the last stretch
        for part in self._fitting(width):
            if line and used + part.width > width + _FITS:
                lines.append(line)
                line, used = [], 0.0
            line.append(part)
            used += part.with_blank
            if part.stretch.forced:
                lines.append(line)
                line, used = [], 0.0
        if line:
            lines.append(line)
        return lines

    def _fitting(self, width: float) -> list[_Measured]:
        """Return the stretches, those wider than the line cut where an address may be."""
        if self.widest() <= width + _FITS:
            return self._measured
        parts: list[_Measured] = []
        for measured in self._measured:
            if measured.width <= width + _FITS:
                parts.append(measured)
                continue
            part = measured.stretch
            word = self.text[part.start : part.end]
            edges = [part.start, *(part.start + cut for cut in emergency_breaks(word)), part.end]
            for start, end in pairwise(edges):
                last = end == part.end
                blank_end = part.blank_end if last else end
                piece = self._measure(Stretch(start, end, blank_end, last and part.soft, last and part.forced))
                if piece.width > width + _FITS:
                    raise TooWideError(self.where, shortened(self.text[start:end]), piece.width, width)
                parts.append(piece)
        return parts

    def _measure(self, part: Stretch) -> _Measured:
        width = self._width(part.start, part.end)
        hyphen = self.looks[self._span_at(part.end - 1)].width("-") if part.soft else 0.0
        blank = self._width(part.end, part.blank_end) if part.blank_end > part.end else 0.0
        return _Measured(part, width + hyphen, width + blank)

    def _span_at(self, position: int) -> int:
        return next((index for index, end in enumerate(self._ends) if position < end), len(self._ends) - 1)

    def _pieces(self, start: int, end: int) -> list[tuple[int, str]]:
        """Return (span, characters) between two positions, without characters that print nothing."""
        pieces: list[tuple[int, str]] = []
        index = self._span_at(start) if len(self._ends) > 1 else 0
        while start < end:
            stop = min(end, self._ends[index])
            if stop > start:
                pieces.append((index, self.text[start:stop].translate(_INVISIBLE)))
            start, index = stop, index + 1
        return pieces

    def _width(self, start: int, end: int) -> float:
        return sum(self.looks[index].width(text) for index, text in self._pieces(start, end))

    def _line(self, parts: list[_Measured]) -> Line:
        last = parts[-1].stretch
        pieces = self._pieces(parts[0].stretch.start, last.end)
        if last.soft and last.end < len(self.text) and pieces:
            index, text = pieces[-1]
            pieces[-1] = (index, f"{text}-")
        runs: list[Run] = []
        x = 0.0
        for index, text in pieces:
            width = self.looks[index].width(text)
            if text:
                runs.append(Run(text, index, self.looks[index], x, width))
            x += width
        # The blank at the line's end prints nothing, but keeps words apart for those who listen (trap 7).
        if runs and last.blank_end > last.end and last.blank_end < len(self.text):
            runs[-1] = replace(runs[-1], text=f"{runs[-1].text} ")
        return Line(tuple(runs), x)


class TooWideError(ImpactError):
    """A word does not fit its line and cannot be broken."""

    def __init__(self, where: str, word: str, needed: float, width: float) -> None:
        self.where, self.word, self.needed, self.width = where, word, needed, width
        super().__init__(
            f"{where}: '{word}' is {needed:.0f} pt wide, the space for it {width:.0f} pt. "
            "Shorten the word, allow a break in it with a soft hyphen (U+00AD), or give it more room."
        )
