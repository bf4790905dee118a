"""The words of the shipped messages, the room that they take, and patterns of whole words to look for in them."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from impact.core.registry import kinds_installed
from impact.core.text import room
from impact.language.conventions import conventions
from impact.language.data_texts import data_words
from impact.language.entries import entries

WORDS = Path(__file__).parents[1] / "data" / "words"  # what is asked of the words of each language
VALUE = "◦"  # in the place of a value, or another message
NAMED = ("input ", "factor ")
_QUOTED = re.compile(r'\{\s*"([^"]*)"\s*\}')
_PLACE = re.compile(r"\{(?![^{}]*->)[^{}]*\}")
_SELECTOR = re.compile(r"\{[^{}]*->")
_VARIANT = re.compile(r"^[ \t]*\*?\[[\w.-]+\]", re.MULTILINE)
_TAG = re.compile(r"</?[a-z][^<>]*>")


def wording(pattern: str) -> str:
    """Return the words of a message, of all its variants, without marks; a ring for each value."""
    text = _PLACE.sub(VALUE, _QUOTED.sub(r"\1", pattern))
    text = _VARIANT.sub(" ", _SELECTOR.sub("\n", text)).replace("}", "")
    return " ".join(_TAG.sub("", text).split())


@cache
def message_texts(code: str) -> Mapping[str, str]:
    """Return the words of every message of a language, by id; names of inputs and factors stand in its data."""
    found = {key: wording(entry.pattern) for key, entry in entries(code).items()}
    general = data_words(code).whole
    for kind in kinds_installed():
        own = {text: said for text, said in data_words(code, (), kind).whole.items() if general.get(text) != said}
        for before, rows in (("", general), (f"{kind}/", own)):
            found |= {before + text.replace(" ", "-"): said for text, said in rows.items() if text.startswith(NAMED)}
    return found


def whole_words(pattern: str, code: str) -> re.Pattern[str]:
    """Return a pattern of whole words; of any characters in a language that has no blanks between words."""
    bounded = pattern if conventions(code).full_width else rf"\b(?:{pattern})(?!\w)"
    return re.compile(bounded, re.IGNORECASE)


def label_room(pattern: str) -> int:
    """Return how many columns a label takes, with values of four characters; 0 where it has cases."""
    return 0 if "->" in pattern else room(re.sub(r"\{[^{}]*\}", "0000", _TAG.sub("", pattern)).strip())
