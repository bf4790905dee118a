"""What languages are called, and what has no message but its key."""

from __future__ import annotations

from impact.words.language import Words


def language_name(words: Words, code: str) -> str:
    """Return what a language is called; its BCP 47 code where the words have no name for it."""
    message = f"language-{code}"
    return words.say(message) if words.has(message) else code


def name_of_key(words: Words, key: str) -> str:
    """Return what a key of a scenario or of the data is called where no message names it: in the language, if known."""
    said = key.replace("_", " ")
    return words.of_data(said) or said
