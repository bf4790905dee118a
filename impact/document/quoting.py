"""How messages quote what an author wrote."""

import re
from collections.abc import Iterator

LONGEST_QUOTE = 40  # characters
# Halves of characters and code points that are none: no file can carry them.
_UNWRITABLE = re.compile("[\ud800-\udfff\ufffe\uffff]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def shorten(text: str, most: int = LONGEST_QUOTE) -> str:
    """Return the first words of a text for a message, control characters escaped."""
    printable = text[: most + 1]
    if not printable.isprintable():
        printable = "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in printable)
    return printable if len(printable) <= most else printable[: most - 1].rstrip() + "…"


def name_block(kind: str, words: str) -> str:
    """Return what messages call a block: its kind, and the words that tell it from others of the kind."""
    return f"{kind} '{shorten(words)}'"


def find_unwritable(content: str) -> str:
    """Return a message if a text that is stored, not printed, holds what no file can carry; else nothing."""
    found = _UNWRITABLE.search(content)
    return f"holds U+{ord(found.group()):04X}, which is no character. Remove it." if found else ""


def is_language(tag: str) -> bool:
    """Return whether a text is a language tag such as en or uz-Cyrl."""
    return _LANGUAGE.fullmatch(tag) is not None


def alt_text_problems(alt: str, remedy: str) -> Iterator[str]:
    """Yield what is wrong with the text alternative of a picture; `remedy` says what to write into an empty one."""
    if not alt.strip():
        yield f"has no alt text. {remedy}"
    elif message := find_unwritable(alt):
        yield f"its alt text {message}"
