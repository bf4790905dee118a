"""The characters that documents in a language are printed with, as its messages hold them."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

from impact import resources
from impact.reading import read_text
from impact.words.entries import entries
from impact.words.transliteration import FILE

ALWAYS = "−–"  # of numbers below zero, and of ranges
PRINTED = ("L", "N", "P")  # first letters of categories: letters, numbers, marks; signs may come from another face


@lru_cache(maxsize=16)
def letters_of(code: str, extra: tuple[Path, ...] = ()) -> frozenset[str]:
    """Return the letters, numbers and marks of a language: those of its messages, and of a script it is put into.

    Args:
        code: BCP 47 language. extra: the user's folders of templates.
    """
    texts = [entry.pattern for entry in entries(code, extra).values()]
    script = resources.find("templates", f"languages/{code}/{FILE}", extra)
    if script is not None:
        texts.append(read_text(script))
    found = set("".join(texts))
    signs = frozenset(ALWAYS)
    return signs | {letter for letter in found if unicodedata.category(letter)[0] in PRINTED}
