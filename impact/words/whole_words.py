"""Patterns of words, as lists of terms and of unwanted words have them."""

from __future__ import annotations

import re
from pathlib import Path

from impact.words.conventions import conventions


def whole_words(pattern: str, code: str, extra: tuple[Path, ...] = ()) -> re.Pattern[str]:
    """Return a pattern of whole words; of any characters in a language that has no blanks between words."""
    bounded = pattern if conventions(code, extra).full_width else rf"\b(?:{pattern})(?!\w)"
    return re.compile(bounded, re.IGNORECASE)
