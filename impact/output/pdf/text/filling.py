"""Which words go on which line.

Lines of running text take as many words as fit, and their right edge is ragged. Titles are divided where the sense
allows, into lines of about the same length. A paragraph does not end with a line of one or two words where slightly
shorter lines above it can help.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from impact.theme.fonts import is_chinese

FITS = 0.01  # rounding slack in the width of a line [pt]

# A last line shorter than this share of the width is a runt; the lines above may give up this much to feed it.
_RUNT = 0.2
_NARROWER = (0.97, 0.94, 0.91, 0.88, 0.85)
_NARROWER_OF_TWO = (*_NARROWER, 0.82, 0.79, 0.76, 0.73)  # one line alone may give up more

# How titles are divided: squared deviation from equal lines, less for a break at a mark, more after a short word.
_AT_MARK, _AT_STOP = -0.03, -0.08  # a title is read in its sentences
_AFTER_SHORT = 0.05
_MARKS = tuple(",;:.?!–—，；：。？！、")
_STOPS = tuple(";:.?!；：。？！")
_SHORT = 3
_IN_CHINESE = 0.15  # no spaces show where words end; a mark does


@dataclass(slots=True)  # thousands in a document; frozen ones take three times as long to make
class Word:
    """What may not be divided.

    Attributes:
        width: at the end of a line, with a hyphen if it needs one [pt].
        with_space: width with the space before a next word [pt].
        forced: the line ends here.
        last: its last characters, which say whether a title is well divided here.
    """

    width: float
    with_space: float
    forced: bool = False
    last: str = ""


def fill(words: Sequence[Word], width: float) -> list[int]:
    ends: list[int] = []
    used, begun = 0.0, False
    for index, word in enumerate(words):
        if begun and used + word.width > width + FITS:
            ends.append(index)
            used = 0.0
        used, begun = used + word.with_space, True
        if word.forced:
            ends.append(index + 1)
            used, begun = 0.0, False
    if begun:
        ends.append(len(words))
    return ends


def fill_paragraph(words: Sequence[Word], width: float) -> list[int]:
    """Return the end of each line; the last one is no runt if slightly shorter lines above can help it."""
    ends = fill(words, width)
    if not _ends_in_runt(words, ends, width):
        return ends
    widest = max(word.width for word in words)
    for share in _NARROWER_OF_TWO if len(ends) == 2 else _NARROWER:
        if widest > share * width:
            break
        narrower = fill(words, share * width)
        if len(narrower) == len(ends) and not _ends_in_runt(words, narrower, width):
            return narrower
    return ends


def _ends_in_runt(words: Sequence[Word], ends: Sequence[int], width: float) -> bool:
    return len(ends) > 1 and not words[ends[-2] - 1].forced and _width(words, ends[-2], ends[-1]) < _RUNT * width


def fill_title(words: Sequence[Word], width: float) -> list[int]:
    """Return the end of each line of a title: as few lines as possible, divided well."""
    ends = fill(words, width)
    if len(ends) < 2 or any(word.forced for word in words):
        return ends
    sums = [0.0, *accumulate(word.with_space for word in words)]  # widths and spaces before each word
    target = (sums[-1] - words[-1].with_space + words[-1].width) / len(ends)
    # best[n]: cost and ends of the best division of the first n words into the lines so far.
    best: dict[int, tuple[float, list[int]]] = {0: (0.0, [])}
    for _ in ends:
        longer: dict[int, tuple[float, list[int]]] = {}
        for start, (cost, before) in best.items():
            for end in range(start + 1, len(words) + 1):
                line = sums[end - 1] - sums[start] + words[end - 1].width
                if line > width + FITS:
                    break
                total = (
                    cost + ((line - target) / target) ** 2 + (_division_cost(words[end - 1]) if end < len(words) else 0)
                )
                if end not in longer or total < longer[end][0]:
                    longer[end] = (total, [*before, end])
        best = longer
    return best[len(words)][1] if len(words) in best else ends


def _width(words: Sequence[Word], start: int, end: int) -> float:
    return sum(word.with_space for word in words[start : end - 1]) + words[end - 1].width


def _division_cost(word: Word) -> float:
    if word.last[-1:] in _MARKS:
        return _AT_STOP if word.last[-1:] in _STOPS else _AT_MARK
    if is_chinese(word.last[-1:]):
        return _IN_CHINESE
    return _AFTER_SHORT if len(word.last) <= _SHORT else 0.0


def lines_of(ends: Sequence[int]) -> list[tuple[int, int]]:
    return list(pairwise([0, *ends]))
