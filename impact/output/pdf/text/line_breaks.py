"""A line of text, and where it may end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from impact.output.pdf.text.fonts import Face, MixedFace
from impact.theme.fonts import NOT_AT_END, NOT_AT_START


@dataclass(frozen=True)
class GlyphStyle:
    """How one span looks.

    Attributes:
        size: of the type [pt].
        rise: over the base line [pt]; negative for lowered letters.
        colour: such as #1b2a41.
        kerning: whether pairs of letters move closer.
        lang: BCP 47 language; words are divided by its rules.
    """

    face: Face | MixedFace
    size: float
    rise: float
    colour: str
    kerning: bool
    lang: str = ""

    def width(self, text: str) -> float:
        return self.face.width(text, self.kerning) * self.size


@dataclass(frozen=True)
class TextRun:
    """Characters of one span on one line.

    Attributes:
        span: index of the span in its text.
        look: how they look.
        x: distance from the start of the line [pt].
        width: how long they are [pt].
    """

    text: str
    span: int
    look: GlyphStyle
    x: float
    width: float


@dataclass(frozen=True)
class TextLine:
    """One line.

    Attributes:
        runs: from left to right.
        width: without the spaces at its end [pt].
    """

    runs: tuple[TextRun, ...]
    width: float


SOFT_HYPHEN = "\u00ad"
ZERO_WIDTH_SPACE = "\u200b"
NO_BREAK_SPACE = "\u00a0"

_WITH_NUMBERS = frozenset("万亿千百个辆人年月日吨克元")  # words of large numbers and measures, which stay with theirs
# Words of numbers and units of several characters, which are one word.
_ONE_WORD = re.compile("[百千万亿]{2,}|[千兆吉]瓦时?|[平立]方米|公里|公顷|公斤|[千毫]克|美元|百分点|人年|全时当量")
_TOKEN = re.compile(r"([^\n ]+)( *)|\n *| +")
_DASHES = frozenset("-\u2010\u2013\u2014\u00ad\u200b")  # after which a line may end, too
_HYPHENS = frozenset("-\u2010")
_ADDRESS_MARKS = frozenset("/._?&=-@:#%+,;")
_IDEOGRAPHS = (("\u2e80", "\u9fff"), ("\uf900", "\ufaff"), ("\uff00", "\uffef"))
_FIRST_IDEOGRAPH = _IDEOGRAPHS[0][0]


@dataclass(slots=True)  # thousands in a document; frozen ones take three times as long to make
class Stretch:
    """Characters that stay together, and the spaces after them.

    Attributes:
        start: of the characters.
        end: of the characters.
        space_end: end of the spaces after them, which are not printed at the end of a line.
        soft: a hyphen is printed when the line ends here.
        forced: the line ends here.
    """

    start: int
    end: int
    space_end: int
    soft: bool = False
    forced: bool = False


def _may_end_inside_word(text: str) -> bool:
    return not _DASHES.isdisjoint(text) or max(text, default="") >= _FIRST_IDEOGRAPH


@lru_cache(maxsize=8192)
def _is_ideograph(letter: str) -> bool:
    return letter >= _FIRST_IDEOGRAPH and any(first <= letter <= last for first, last in _IDEOGRAPHS)


@lru_cache(maxsize=8192)
def stretches(text: str) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    chances = _may_end_inside_word(text)
    for token in _TOKEN.finditer(text):
        start, word_end, end = token.start(), token.end(1), token.end()
        if word_end < 0:
            _add_spaces(text, found, start, end)
        elif chances and _may_end_inside_word(text[start:word_end]):
            found += _parts(text, start, word_end)
            found[-1].space_end = end
        else:
            found.append(Stretch(start, word_end, end))
    return tuple(found)


def _add_spaces(text: str, found: list[Stretch], start: int, end: int) -> None:
    if text[start] == "\n":
        if found and not found[-1].forced:
            found[-1].forced = True
        else:
            found.append(Stretch(start, start, start, forced=True))
        if end > start + 1:
            found[-1].space_end = end


def _parts(text: str, start: int, end: int) -> Iterator[Stretch]:
    begin = start
    inside = {at for word in _ONE_WORD.finditer(text, start, end) for at in range(word.start() + 1, word.end())}
    for at in range(start + 1, end):
        before, after = text[at - 1], text[at]
        if before == SOFT_HYPHEN:
            yield Stretch(begin, at - 1, at - 1, soft=True)
            begin = at
        elif before == ZERO_WIDTH_SPACE:
            yield Stretch(begin, at - 1, at - 1)
            begin = at
        elif at not in inside and _may_break(text, at, before, after):
            yield Stretch(begin, at, at)
            begin = at
    yield Stretch(begin, end, end)


def _may_break(text: str, at: int, before: str, after: str) -> bool:
    if before in _HYPHENS:
        # Between words of some length only: not in "-5", "A-3" or "ten-point".
        return text[at : at + 3].isalpha() and text[max(0, at - 5) : at - 1].isalpha() and at >= 5
    if before in "\u2013\u2014" and after not in NOT_AT_START:
        return after.isalpha()
    if _is_ideograph(before) or _is_ideograph(after):
        if before.isdigit() and after in _WITH_NUMBERS:
            return False
        return after not in NOT_AT_START and before not in NOT_AT_END
    return False


def emergency_breaks(text: str) -> list[int]:
    """Return where a word that is wider than its line may be cut: after the marks of an address or path.

    Words that no-break spaces hold together come apart at these, and inside no number.
    """
    spaces = [at for at in range(2, len(text)) if text[at - 1] == NO_BREAK_SPACE]
    if apart := [at for at in spaces if not (text[at - 2].isdigit() and text[at].isdigit())]:
        return apart
    return [at for at in range(1, len(text)) if text[at - 1] in _ADDRESS_MARKS and text[at] not in _ADDRESS_MARKS]
