"""Two texts word by word: what stood there, and what stands there now."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from impact.texts import visible

AROUND = 4  # words shown before and after
MOST = 160  # characters shown
_BREAKS = dict.fromkeys(map(ord, "-\u00ad\u2010\u2011\ufffe\x02"))
NUMBER = re.compile(r"[−-]?\d[\d.,\u00a0\u202f ]*\d|[−-]?\d")


def changed(expected: str, found: str) -> Iterator[tuple[str, str, str]]:
    """Yield what stood there, what stands there now, and the words around; a word is what blanks enclose."""
    one, other = expected.split(), found.split()
    for kind, start, end, first, last in difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind != "equal":
            before, now = " ".join(one[start:end]), " ".join(other[first:last])
            around = " ".join(one[max(start - AROUND, 0) : end + AROUND]) or " ".join(
                other[max(first - AROUND, 0) : last + AROUND]
            )
            yield cut(before), cut(now), cut(around)


def cut(text: str) -> str:
    """Return a text as it is shown: on one line, short, with what is not seen written out."""
    plain = visible(" ".join(text.split()))
    return plain if len(plain) <= MOST else f"{plain[: MOST - 1]}…"


def letters(text: str) -> str:
    """Return the characters of a text without blanks and hyphens, which lines are broken by."""
    return "".join(text.translate(_BREAKS).split())


def numbers(text: str) -> list[str]:
    """Return the numbers in a text as they are printed."""
    return [" ".join(each.split()) for each in NUMBER.findall(text)]
